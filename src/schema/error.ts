import type { Translated } from "../core/language.ts";
import type { ForeignFieldAdvice } from "./foreign-fields.ts";
import type { ProblemMark } from "./marks.ts";

/**
 * What can be wrong with a file of content, as data; `languages/` puts it into words.
 * Values are quoted as the editor wrote them.
 */
export type ErrorCode =
  // bytes and fences
  | { code: "notUtf8"; encoding: string }
  | { code: "unreadable"; detail: string }
  | { code: "notATextFile" }
  | { code: "symbolicLink" }
  /** A pipe, a socket or a device. */
  | { code: "specialFile" }
  | { code: "strayFile"; name: string; suggestion?: string | undefined }
  /** `suggestion`: the name it should have, for a text whose name only ends otherwise. */
  | { code: "unknownFile"; extension: string; suggestion?: string | undefined }
  /** `folder`: where something with these fields belongs. */
  | { code: "wrongFolder"; folder: string; keys: readonly string[] }
  | { code: "unknownFolder"; name: string; suggestion?: string | undefined }
  | { code: "badFileName"; name: string; suggestion: string }
  | { code: "reservedName"; name: string }
  | { code: "noFrontMatter" }
  | { code: "notAtTop"; fenceLine: number }
  | { code: "oddFence"; fence: string; place: "opening" | "closing" }
  | { code: "noClosingFence" }
  /** A head between `+++`, in TOML. */
  | { code: "tomlHead" }
  /** A second head right below the first. */
  | { code: "secondHead" }
  | { code: "conflictMarks"; lines: readonly number[] }
  | { code: "mojibake"; found: string; repaired: string }
  | { code: "controlCharacter"; character: string }
  /** A character that nobody sees, and that turns, hides or parts the text around it. */
  | { code: "hiddenCharacter"; character: string }
  /** A coordinate between braces that has a comma, which there ends a value. */
  | { code: "decimalComma" }
  /** A name that Windows cannot keep: it ends in a dot or a space, or a device is called so. */
  | { code: "windowsName"; name: string; suggestion: string }
  /** A name in which there is something that nobody sees; `suggestion` is the name without it. */
  | { code: "hiddenInName"; name: string; character: string; suggestion: string }
  /** A file name too long to become a name on the site; `most` in bytes. */
  | { code: "longName"; name: string; most: number; suggestion: string }
  /** An `index.md` that would be the page of a list. */
  | { code: "indexOfList"; name: string }
  // YAML
  /** Groups or lists within each other, more than anything needs. */
  | { code: "nestedTooDeep" }
  /** `items`: the texts of a list or group of which this is true, when it is not the whole value. */
  | { code: "needsQuotes"; key: string; character: string; items?: readonly string[] }
  /** Nothing between two commas. */
  | { code: "emptyItem"; key: string }
  | { code: "unclosedQuote"; key: string; quote: string }
  | { code: "unclosedBracket"; key: string; bracket: string }
  | { code: "oddIndent" }
  | { code: "curlyQuotes"; key: string }
  | { code: "hashInText"; key: string; kept: string; lost: string }
  | { code: "tabIndent" }
  | { code: "duplicateKey"; key: string; firstLine: number }
  /** `isComment`: meant as a note to oneself, in the way of another language. */
  | { code: "notAField"; text: string; isComment?: boolean }
  /** An item of a list that begins with another mark than a dash and a space. */
  | { code: "otherBullet"; mark: string }
  | { code: "yaml"; detail: string }
  // fields
  /** `within`: the group that has such a field. */
  | { code: "unknownKey"; key: string; suggestion?: string | undefined; within?: string | undefined }
  /** A field that says here what another one says: `write` is that one with its value, `say` where it can go. */
  | { code: "foreignField"; key: string; write?: string | undefined; say?: ForeignFieldAdvice | undefined }
  | { code: "permalink"; key: string }
  | { code: "required"; key: string }
  /** `items`: the texts that stand there instead of one. */
  | { code: "notText"; key: string; items?: readonly string[] | undefined }
  /** `length` and `most` in characters. */
  | { code: "tooLong"; key: string; length: number; most: number }
  | { code: "tooMany"; key: string; count: number; most: number }
  /** A text in which there is nothing to see. */
  | { code: "invisibleText" }
  | { code: "notAList"; key: string }
  | { code: "listInList"; key: string }
  /** `fields`: what the group must have at least. */
  | { code: "notAGroup"; key: string; fields: readonly string[] }
  | { code: "noSuchDay"; value: string }
  | { code: "notADay"; value: string }
  /** A day of a year in which nothing of a region can be. */
  | { code: "oddYear"; value: string }
  /** A day of another name than it is said to be. */
  | { code: "wrongWeekday"; value: string }
  /** Neither a day, nor a month, nor a year. */
  | { code: "notADate"; value: string }
  /** A time that the clock skips on that day, because summer begins. */
  | { code: "noSuchTime"; value: string }
  | { code: "notATime"; value: string }
  /** A time in words, with what it may mean. */
  | { code: "spokenTime"; value: string; times: readonly string[] }
  | { code: "severalTimes"; value: string }
  /** Two times for the same, each as `field: time`. */
  | { code: "twoTimes"; first: string; second: string }
  | { code: "notAFlag"; value: string }
  | { code: "notANumber"; value: string; least: number; most: number }
  | { code: "notAChoice"; value: string; choices: readonly Translated[] }
  | { code: "notAWebAddress"; value: string }
  | { code: "notAnOldAddress"; value: string }
  | { code: "notAnAddressWord"; value: string; suggestion?: string | undefined }
  | { code: "notALanguage"; value: string }
  | { code: "notAColour"; value: string }
  | { code: "notAFocus"; value: string }
  | { code: "lowContrast"; key: string; value: string; nearest: string; ratio: number }
  | { code: "notAZone"; value: string }
  | { code: "notABranch"; value: string }
  | { code: "notAHandle"; value: string }
  | { code: "endBeforeStart"; start: string; end: string }
  // references between files
  | {
      code: "noSuchReference";
      kind: "project" | "partner" | "place";
      value: string;
      suggestion?: string | undefined;
    }
  | { code: "tagTypo"; value: string; suggestion: string }
  | { code: "tagTwice"; value: string; other: string }
  | { code: "placeTwice"; value: string }
  | { code: "sameAddress"; address: string; other: string }
  | { code: "redirectOverPage"; from: string; other: string }
  | { code: "redirectTwice"; from: string; other: string }
  | { code: "redirectToItself"; from: string }
  | { code: "noSuchPage"; address: string; suggestion?: string | undefined }
  | { code: "noSuchAnchor"; address: string; anchor: string; suggestion?: string | undefined }
  | { code: "emptyLink" }
  /** What is to stand on the front page as its story, and is no post. */
  | { code: "notAStory"; address: string }
  // marks in a text that are none
  | { [C in ProblemMark]: { code: C; found: string } }[ProblemMark]
  | { code: "notADocument"; source: string }
  | { code: "idTwice"; id: string; other: string }
  | { code: "addressWithPath"; value: string; origin: string }
  // the address of a site that goes live
  | { code: "addressNotLive"; key: "url" | "idBase"; value: string }
  | { code: "addressElsewhere"; value: string; host: string }
  | { code: "linkToPicture"; source: string }
  | { code: "unsafeLink"; address: string }
  | { code: "noSuchPicture"; source: string; suggestion?: string | undefined }
  | { code: "noSuchMediaFile"; name: string; suggestion?: string | undefined }
  /** A file that is there, shown as a picture though it is none. */
  | { code: "notAPictureFile"; source: string }
  | { code: "pictureCase"; source: string; actual: string }
  | { code: "outsideMedia"; source: string }
  /** A path of Windows: on somebody's own computer (`isOwn`), or only with backslashes in it. */
  | { code: "windowsPath"; path: string; isOwn: boolean; suggestion?: string | undefined }
  | { code: "foreignPicture"; source: string }
  /** `field`: the one that names the picture; none in a text. */
  | { code: "altMissing"; source: string; field?: string | undefined }
  | { code: "badPicture"; source: string; reason: PictureErrorCode }
  /** A file in `comments/` that is not named like a post, project or page. */
  | { code: "commentsOfNothing"; suggestion?: string | undefined }
  | { code: "notACommentId"; value: string }
  | { code: "commentTwice"; id: string }
  /** An answer to a comment that does not stand above it. */
  | { code: "noSuchComment"; id: string }
  | { code: "cmsWithoutRepository" }
  | { code: "cmsRepository"; value: string; backend: string }
  // map.geojson
  | { code: "notJson" }
  | { code: "notGeoJson" }
  /** A feature none of whose properties names a municipality. */
  | { code: "boundaryName"; name: string; suggestion?: string | undefined }
  /** `found`: the type of its geometry, which is no polygon, or whose rings are not closed. */
  | { code: "boundaryShape"; name: string; found: string }
  | { code: "boundaryDegrees"; name: string; value: string }
  | { code: "boundaryElsewhere"; name: string }
  | { code: "boundaryMissing"; name: string }
  | { code: "missingSite" };

/** Why a picture cannot be used (see `images/`). */
export type PictureErrorCode =
  | "empty"
  | "truncated"
  | "heic"
  | "unsupported"
  | "tooLarge"
  | "notAPicture"
  | "unsafeSvg"
  | "unreadable";
