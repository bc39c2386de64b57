/**
 * The part of Sveltia CMS's configuration that we use. Its own types cannot be read by TypeScript's NodeNext
 * resolution (they import without file extensions), so these stand beside them.
 */
export interface CmsConfig {
  readonly load_config_file: false;
  readonly backend: Readonly<Record<string, string | readonly string[] | Readonly<Record<string, string>>>>;
  readonly media_folder: string;
  readonly public_folder: string;
  readonly media_libraries: Readonly<Record<string, unknown>>;
  readonly app_title: string;
  readonly site_url: string;
  readonly display_url: string;
  readonly logo: { readonly src: string };
  readonly slug: Readonly<Record<string, string | boolean>>;
  readonly output: { readonly omit_empty_optional_fields: true };
  readonly collections: readonly (EntryCollection | FileCollection)[];
}

/** A folder of files of one kind. */
export interface EntryCollection {
  readonly name: string;
  readonly label: string;
  readonly label_singular: string;
  readonly icon: string;
  readonly folder: string;
  readonly path: string;
  readonly format: string;
  readonly slug: Readonly<Record<string, unknown>>;
  readonly sortable_fields: {
    readonly fields: readonly string[];
    readonly default: { readonly field: string; readonly direction: "ascending" | "descending" };
  };
  readonly view_groups?: readonly {
    readonly label: string;
    readonly field: string;
    readonly pattern?: string;
  }[];
  /** What a list says of a file. */
  readonly summary: string;
  readonly view_filters: readonly {
    readonly label: string;
    readonly field: string;
    readonly pattern: true;
  }[];
  readonly media_folder: string;
  readonly public_folder: string;
  readonly thumbnail: string;
  readonly preview_path: string;
  readonly aliases_field: false;
  readonly fields: readonly Field[];
}

/** Single files that are edited by forms of their own. */
export interface FileCollection {
  readonly name: string;
  readonly label: string;
  readonly icon: string;
  readonly files: readonly {
    readonly name: string;
    readonly label: string;
    readonly icon: string;
    readonly file: string;
    readonly format: string;
    readonly fields: readonly Field[];
    readonly editor: { readonly preview: false };
  }[];
}

/** A field of a form. Which options a field has depends on its widget. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly hint?: string;
  readonly required: boolean;
  readonly fields?: readonly Field[];
  readonly [option: string]: unknown;
}

/** A function that makes elements of a page, as React has it. */
export type CreateElement = (
  type: string | ((props: never) => unknown),
  props: Readonly<Record<string, unknown>> | null,
  ...children: readonly unknown[]
) => unknown;

/** The CMS hands React's function for making elements to its page, for components of other people's making. */
export function createElement(): CreateElement {
  return (globalThis as unknown as { readonly createElement: CreateElement }).createElement;
}

/** What we call of Sveltia CMS. */
export interface Sveltia {
  init(options: { readonly config: CmsConfig }): Promise<void>;
  registerCustomFormat(
    name: string,
    extension: string,
    methods: {
      readonly fromFile: (text: string) => unknown;
      readonly toFile: (values: Readonly<Record<string, unknown>>) => string;
    },
  ): void;
  registerFieldType(
    name: string,
    control: (props: never) => unknown,
    preview?: (props: never) => unknown,
  ): void;
  registerPreviewStyle(address: string): void;
  registerPreviewTemplate(name: string, template: (props: never) => unknown): void;
}
