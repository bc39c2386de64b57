/** Everything that `npm run new` says and asks. */
export interface ScaffoldWords {
  /** What to type, when nobody can be asked. */
  readonly usage: (kinds: string) => string;
  readonly unknownKind: (word: string, kinds: string) => string;
  readonly whichKind: (kinds: string) => string;
  readonly whichTitle: string;
  readonly whichRegion: string;
  readonly whichDay: (label: string, today: string) => string;
  readonly whichChoice: (label: string, choices: string) => string;
  readonly whichLanguage: (codes: string) => string;
  readonly needsText: string;
  readonly noDay: (written: string) => string;
  readonly noChoice: (written: string, choices: string) => string;
  readonly noName: (title: string) => string;
  readonly exists: (file: string) => string;
  readonly folderInUse: (folder: string) => string;
  readonly doesNotPass: string;
  readonly made: (file: string) => string;
  /** For which region something was made: its name, and its folder. */
  readonly inRegion: (title: string, folder: string) => string;
  readonly willBeAt: (address: string) => string;
  /** `start`: the command that shows the site. */
  readonly next: (start: string) => readonly string[];
  readonly regionMade: (folder: string, files: number) => string;
  /** `folder`: as a word of a command. */
  readonly regionNext: (folder: string) => readonly string[];
  readonly stopped: string;
  /** How people call a whole region that is to be made; the first word is the one that is shown. */
  readonly regionNames: readonly [string, ...string[]];
  /** The text of a new file. */
  readonly entryText: string;
  /** At the top of `site.yaml` of a new region. */
  readonly siteFile: string;
  /** Above the fields that are not used yet. */
  readonly otherFields: readonly string[];
}
