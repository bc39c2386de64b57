import { byCodeUnit } from "../core/text.ts";
import type { Partner, Project, Region } from "./region.ts";

/** Partners and projects that hang together: nobody in it works with anybody outside it. */
export interface Circle {
  /** In the order in which the lines to the projects cross least. */
  readonly partners: readonly Partner[];
  readonly projects: readonly Project[];
  readonly ties: readonly Tie[];
}

/** A partner that works on a project, by their places in the lists of the circle. */
export interface Tie {
  readonly partner: number;
  readonly project: number;
}

/** Who works with whom: every circle of partners and projects, the largest first. */
export function circlesOf(region: Region): Circle[] {
  const left = new Set<Partner>(region.partners.filter(({ projects }) => projects.length > 0));
  const circles: Circle[] = [];
  for (const partner of left) circles.push(circleAround(partner, left));
  const size = ({ partners, projects }: Circle) => partners.length + projects.length;
  const name = ({ partners }: Circle) => partners[0]?.address ?? "";
  return circles.sort((a, b) => size(b) - size(a) || byCodeUnit(name(a), name(b)));
}

/** Everybody who can be reached from a partner; they are taken out of those that are left. */
function circleAround(first: Partner, left: Set<Partner>): Circle {
  const partners = new Set([first]);
  const projects = new Set<Project>();
  for (const partner of partners) {
    left.delete(partner);
    for (const project of partner.projects) {
      projects.add(project);
      for (const other of project.partners) partners.add(other);
    }
  }
  return untangled([...partners], [...projects]);
}

/** How often each side is put in order by the other: by then, small circles have come to rest. */
const rounds = 8;

/** Orders both sides so that lines cross little: each stands at the middle of those it is tied to (Sugiyama, 1981). */
function untangled(partners: Partner[], projects: Project[]): Circle {
  const middle = <T>(others: readonly T[], of: readonly T[]) =>
    of.reduce((sum, other) => sum + others.indexOf(other), 0) / of.length;
  for (let round = 0; round < rounds; round++) {
    projects.sort(
      (a, b) =>
        middle(partners, a.partners) - middle(partners, b.partners) || byCodeUnit(a.address, b.address),
    );
    partners.sort(
      (a, b) =>
        middle(projects, a.projects) - middle(projects, b.projects) || byCodeUnit(a.address, b.address),
    );
  }
  const ties = partners.flatMap((one, partner) =>
    one.projects.map((project) => ({ partner, project: projects.indexOf(project) })),
  );
  return { partners, projects, ties };
}
