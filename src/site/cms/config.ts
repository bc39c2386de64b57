import type { LanguageCode } from "../../core/language.ts";
import { wordsIn } from "../../i18n/languages.ts";
import { logoAddress } from "../../pictures/bloom/icon-addresses.ts";
import { cmsTarget } from "../../region/cms-target.ts";
import type { Region } from "../../region/region.ts";
import type { Kind } from "../../schema/kinds.ts";
import { definitionOf, folders } from "../../schema/kinds.ts";
import { controlOf, type FormSetting, formField } from "./fields.ts";
import { type FormName, formatOf, formFields } from "./form/forms.ts";
import { mediaAddress } from "./form/values.ts";
import type { CmsConfig, EntryCollection, Field, FileCollection } from "./sveltia.ts";

/**
 * The configuration of Sveltia CMS for a region: a form for each kind of file, made of the schemas.
 * @param folder the content folder within its repository; empty when it is the repository
 */
export function cmsConfig(region: Region, folder: string): CmsConfig {
  const { language, settings } = region;
  const within = (path: string) => (folder === "" ? path : `${folder}/${path}`);
  const places = (settings.places ?? []).map(({ name }) => name);
  const setting = { language, places, tagLabels: region.tagLabels };
  return {
    load_config_file: false,
    backend: backendOf(region),
    media_folder: within("media"),
    public_folder: publicFolder,
    media_libraries: {
      default: { config: { slugify_filename: true, max_file_size: 20_000_000 } },
      stock_assets: { providers: [] },
    },
    app_title: `${settings.title}: ${wordsIn(language).cms.title}`,
    site_url: region.deployment.url,
    display_url: region.deployment.url,
    logo: { src: logoAddress },
    slug: { encoding: "ascii", clean_accents: true, sanitize_replacement: "-", timezone: "local" },
    output: { omit_empty_optional_fields: true },
    collections: [
      ...Object.entries(folders).map(([name, kind]) => entries(kind, name, within, region, setting)),
      siteFiles(within, setting),
    ],
  };
}

/** The address under which the CMS writes the name of a picture; the forms leave it out of files. */
const publicFolder = mediaAddress.replace(/\/$/, "");

/** Where the CMS reads and writes; without a `cms` in `site.yaml` it only works on files of this machine. */
function backendOf({ settings, language }: Region): CmsConfig["backend"] {
  const target =
    settings.cms && settings.repository ? cmsTarget(settings.cms, settings.repository) : undefined;
  const messages = { ...wordsIn(language).cms.commits };
  if (!settings.cms || !target)
    return { name: "github", repo: "local/local", auth_methods: ["token"], commit_messages: messages };
  const { login, app } = settings.cms;
  const signIn =
    target.backend === "github"
      ? login && { base_url: new URL(login).origin, ...pathOf(login) }
      : app && { auth_type: "pkce", app_id: app };
  return {
    name: target.backend,
    repo: target.path,
    ...(settings.branch ? { branch: settings.branch } : {}),
    ...(target.backend === "gitlab" && target.origin !== "https://gitlab.com"
      ? { base_url: target.origin, api_root: `${target.origin}/api/v4` }
      : {}),
    ...(signIn || { auth_methods: ["token"] }),
    commit_messages: messages,
  };
}

function pathOf(login: string): { readonly auth_endpoint?: string } {
  const path = new URL(login).pathname.replace(/^\/|\/$/g, "");
  return path === "" ? {} : { auth_endpoint: path };
}

function entries(
  kind: Kind,
  name: string,
  within: (path: string) => string,
  region: Region,
  setting: FormSetting,
): EntryCollection {
  const { language } = region;
  const words = wordsIn(language).cms;
  const { many, one } = wordsIn(language).kinds[kind];
  const { day, icon } = definitionOf(kind);
  const fields = formFields(kind);
  const rest = fields.map((field) => formField(field, setting));
  const bodyAt = fields.filter(({ key, isRequired }) => isRequired || key === "summary").length;
  const slugs = "[a-z0-9]+(-[a-z0-9]+)*";
  return {
    name,
    label: many,
    label_singular: one,
    icon,
    folder: within(name),
    path: day ? `{{fields.${day} | date('YYYY')}}/{{slug}}` : "{{slug}}",
    format: formatOf(kind),
    slug: {
      template: "{{title}}",
      editable: ["create"],
      hint: words.slug,
      pattern: [`^${slugs}$`, words.badSlug],
    },
    sortable_fields: {
      fields: ["title", ...(day ? [day] : [])],
      default: day ? { field: day, direction: "descending" } : { field: "title", direction: "ascending" },
    },
    ...(day ? { view_groups: [{ label: words.year, field: day, pattern: "\\d{4}" }] } : {}),
    summary: day ? `{{title}} ({{${day} | date('D-M-YYYY')}})` : "{{title}}",
    view_filters: [{ label: words.drafts, field: "draft", pattern: true }],
    // Beside its text is where the CMS would put a picture.
    media_folder: `/${within("media")}`,
    public_folder: publicFolder,
    thumbnail: "image.src",
    preview_path: previewPath(kind, region),
    aliases_field: false,
    fields: [...rest.slice(0, bodyAt), bodyField(language), ...rest.slice(bodyAt)],
  };
}

/**
 * The text, as it is written: so opening a form changes nothing. The editor that shows it as it looks is one click
 * away; it keeps our notes, call-outs and languages, but writes tables and lists in a manner of its own.
 */
function bodyField(language: LanguageCode): Field {
  const words = wordsIn(language).cms;
  return {
    name: "body",
    label: words.body,
    hint: words.bodyHelp,
    widget: "markdown",
    required: false,
    modes: ["raw", "rich_text"],
    buttons: [
      "bold",
      "italic",
      "link",
      "heading-two",
      "heading-three",
      "heading-four",
      "quote",
      "bulleted-list",
      "numbered-list",
    ],
    editor_components: ["image"],
    linked_images: false,
    use_emoji_autocomplete: false,
  };
}

/** The address of a page on the site, for the link from its form. */
function previewPath(kind: Kind, { addresses }: Region): string {
  return addresses.of(kind, "{{year}}", "{{slug}}").slice(1);
}

function siteFiles(within: (path: string) => string, setting: FormSetting): FileCollection {
  const words = wordsIn(setting.language).cms;
  const file = (name: FormName, path: string, label: string, icon: string, fields: readonly Field[]) => ({
    name,
    label,
    icon,
    file: within(path),
    format: formatOf(name),
    editor: { preview: false } as const,
    fields,
  });
  const fieldsOf = (name: FormName) => formFields(name).map((field) => formField(field, setting));
  const itemsOf = (name: FormName, label: string, one: string) =>
    formFields(name).map((field) => ({
      name: field.key,
      label,
      hint: one,
      required: field.isRequired,
      ...controlOf(field, setting),
      label_singular: one,
    }));
  return {
    name: "site",
    label: words.site,
    icon: "settings",
    files: [
      file("site", "site.yaml", words.siteFile, "settings", fieldsOf("site")),
      file("tags", "tags.yaml", words.tagsFile, "sell", itemsOf("tags", words.tagsFile, words.tag)),
      file(
        "media",
        "media/media.yaml",
        words.mediaFile,
        "photo_library",
        itemsOf("media", words.mediaFile, words.picture),
      ),
    ],
  };
}
