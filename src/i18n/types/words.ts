import type { AddressWords } from "./addresses.ts";
import type { CheckWords } from "./check.ts";
import type { CmsWords } from "./cms.ts";
import type { CommandTexts } from "./commands.ts";
import type { CommentWords } from "./comments.ts";
import type { FieldsWords } from "./fields.ts";
import type { FormsWords } from "./forms.ts";
import type { HomeWords } from "./home.ts";
import type { ImportWords } from "./import.ts";
import type { KindsWords } from "./kinds.ts";
import type { MapWords } from "./map.ts";
import type { MarkdownWords } from "./markdown.ts";
import type { Messages } from "./messages.ts";
import type { PlanningWords } from "./planning.ts";
import type { PreviewWords } from "./preview.ts";
import type { RegionTexts } from "./region-texts.ts";
import type { ScaffoldWords } from "./scaffold.ts";
import type { SearchWords } from "./search.ts";
import type { SightWords } from "./sights.ts";
import type { SiteFieldsWords } from "./site-fields.ts";
import type { StatusWords } from "./status.ts";
import type { Texts } from "./texts.ts";

/** Everything that people read in one language, by subject: a file each in the folder of the language. */
export interface Words {
  /** What readers of a site see. */
  readonly texts: Texts;
  readonly addresses: AddressWords;
  readonly markdown: MarkdownWords;
  readonly forms: FormsWords;
  readonly home: HomeWords;
  /** What each kind of content is called. */
  readonly kinds: KindsWords;
  readonly map: MapWords;
  readonly search: SearchWords;
  /** How things stand, with their moment. */
  readonly sights: SightWords;
  readonly status: StatusWords;
  /** What the commands say to editors. */
  readonly messages: Messages;
  readonly check: CheckWords;
  /** What commands say of themselves, and of what they do not understand. */
  readonly commands: CommandTexts;
  readonly comments: CommentWords;
  readonly import: ImportWords;
  readonly scaffold: ScaffoldWords;
  readonly planning: PlanningWords;
  readonly preview: PreviewWords;
  /** What a new region begins with. */
  readonly regionTexts: RegionTexts;
  /** What is said of each field that an editor fills in. */
  readonly fields: FieldsWords;
  readonly siteFields: SiteFieldsWords;
  /** The forms at `/admin/`. */
  readonly cms: CmsWords;
}
