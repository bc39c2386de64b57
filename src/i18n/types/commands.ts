/** The commands that editors type. */
export type CommandName = "build" | "check" | "start" | "preview" | "new" | "import" | "plan" | "comments";

/** Every option of a command; `site` and `oldHost` are the `--out` of `preview` and the `--host` of `import`. */
export type OptionKey =
  | "content"
  | "out"
  | "site"
  | "today"
  | "drafts"
  | "admin"
  | "noCards"
  | "noSearch"
  | "production"
  | "port"
  | "host"
  | "submissions"
  | "fix"
  | "json"
  | "format"
  | "lang"
  | "date"
  | "name"
  | "status"
  | "type"
  | "approve"
  | "reject"
  | "as"
  | "oldHost"
  | "zone"
  | "blog"
  | "media"
  | "fetch"
  | "report"
  | "dryRun"
  | "force"
  | "help";

/** What may stand behind an option. */
export type ValueName =
  | "folder"
  | "file"
  | "day"
  | "port"
  | "address"
  | "form"
  | "language"
  | "name"
  | "word"
  | "ids"
  | "zone";

/** What the help says of a command. */
export interface CommandText {
  /** What it is for, in one or two sentences. */
  readonly purpose: string;
  /** What stands behind it beside options, such as `BESTAND`; one for each way to use it, none where nothing does. */
  readonly words: readonly string[];
  /** What one should know of it, if anything. */
  readonly more?: (facts: { readonly keptDays: number }) => string;
  /** What to type behind the command, if anything, and what that does. */
  readonly examples: readonly (readonly [words: string | undefined, does: string])[];
}

/** What commands say of themselves, and of what they do not understand. */
export interface CommandTexts {
  readonly usage: string;
  readonly optionsTitle: string;
  readonly examplesTitle: string;
  readonly commandsTitle: string;
  /** What stands for the options in a line that shows how a command is typed. */
  readonly anyOptions: string;
  /** Said of flags, which do nothing unless they are named. */
  readonly flagsAreOff: string;
  readonly usual: (value: string) => string;
  readonly alsoNamed: (option: string) => string;
  readonly overview: string;
  readonly moreOfEach: (command: string) => string;
  readonly values: Readonly<Record<ValueName, string>>;
  readonly options: Readonly<Record<OptionKey, string>>;
  readonly commands: Readonly<Record<CommandName, CommandText>>;
  readonly wrong: {
    readonly unknownCommand: (word: string) => string;
    readonly unknownOption: (option: string) => string;
    /** @param example the option as it should be, with what stands for its value */
    readonly noValue: (option: string, example: string) => string;
    readonly unneededValue: (option: string, value: string) => string;
    /** @param example the option as it should be */
    readonly badValue: (option: string, value: string, example: string) => string;
    readonly notAChoice: (option: string, value: string, choices: string) => string;
    readonly tooManyWords: (word: string) => string;
    readonly notJson: (file: string) => string;
    readonly notAFolderName: (file: string, value: string) => string;
    readonly didYouMean: (suggestion: string) => string;
    readonly seeHelp: (command: string) => string;
  };
}
