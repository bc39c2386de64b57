import type { z } from "zod";
import { eventKind } from "./event.ts";
import type { KindDefinition } from "./kind-definition.ts";
import { pageKind } from "./page.ts";
import { partnerKind } from "./partner.ts";
import { postKind } from "./post.ts";
import { projectKind } from "./project.ts";
import { sightKind } from "./sight.ts";

/** The kinds of thing that have a file of their own: the only list of them there is. */
export const kinds = {
  post: postKind,
  project: projectKind,
  partner: partnerKind,
  event: eventKind,
  sight: sightKind,
  page: pageKind,
} as const satisfies Readonly<Record<string, KindDefinition>>;

export type Kind = keyof typeof kinds;

/** The names of all kinds, in the order in which editors are told of them. */
export const kindNames = Object.keys(kinds) as readonly Kind[];

/** What the front matter of a kind says. */
export type DataOf<K extends Kind> = z.output<ReturnType<(typeof kinds)[K]["schema"]>>;

/** The folder of a kind. */
export type FolderOf<K extends Kind> = (typeof kinds)[K]["folder"];

/** The kind whose files stand in each folder. */
export const folders = Object.fromEntries(kindNames.map((kind) => [kinds[kind].folder, kind])) as Readonly<
  Record<string, Kind>
>;

/** What is true of a kind, whichever it is. */
export function definitionOf(kind: Kind): KindDefinition {
  return kinds[kind];
}

/** The part of the site that is the list of a kind, if it has one. */
export function partOf(kind: Kind): Part | undefined {
  return definitionOf(kind).part as Part | undefined;
}

type Mapped = { [K in Kind]: (typeof kinds)[K] extends { readonly onMap: number } ? K : never };
/** The kinds of content that are somewhere. */
export type MapKind = Mapped[Kind];
/** In the order in which the map tells of them. */
export const mapKinds = kindNames
  .filter((kind): kind is MapKind => definitionOf(kind).onMap !== undefined)
  .sort((a, b) => kinds[a].onMap - kinds[b].onMap);

type Parts = { [K in Kind]: (typeof kinds)[K] extends { readonly part: infer P } ? P : never };
/** The parts of the site that are the list of a kind. */
export type Part = Parts[Kind];

/**
 * Something for each part of the site that is the list of a kind.
 * @example byPart(({ order }) => order) // { posts: 10, projects: 20, partners: 30, agenda: 40 }
 */
export function byPart<T>(make: (definition: KindDefinition, kind: Kind) => T): Readonly<Record<Part, T>> {
  const made = kindNames.flatMap((kind) => {
    const { part } = definitionOf(kind);
    return part === undefined ? [] : [[part, make(definitionOf(kind), kind)]];
  });
  return Object.fromEntries(made) as Record<Part, T>;
}

type Commented = { [K in Kind]: (typeof kinds)[K]["isCommented"] extends true ? K : never };
/** The kinds that readers may comment on. */
export type CommentedKind = Commented[Kind];
export const commentedKinds = kindNames.filter((kind): kind is CommentedKind => kinds[kind].isCommented);

/** Whether readers may comment on something of a kind. */
export function isCommentedKind(kind: Kind): kind is CommentedKind {
  return kinds[kind].isCommented;
}
