/** The calls of Eleventy 3 that Bloeit uses; Eleventy itself ships no types. */
declare module "@11ty/eleventy" {
  /** What is told to who listens to an event of a build. */
  export interface BuildEvent {
    readonly directories: { readonly input: string; readonly output: string };
    readonly runMode: "build" | "serve" | "watch";
    /** `fs` when files are written. */
    readonly outputMode: "fs" | "json" | "ndjson";
  }
  export interface EleventyConfig {
    addPlugin<Options>(
      plugin: (eleventy: EleventyConfig, options: Options) => unknown,
      options: NoInfer<Options>,
    ): unknown;
    /** @param value the data, or a function that gives it when a build begins */
    addGlobalData(name: string, value: unknown): void;
    /** @param path within the input folder; there is no such file on the disk */
    addTemplate(path: string, content: { readonly data: object; readonly render: unknown }): void;
    addWatchTarget(path: string): void;
    on(event: "eleventy.before" | "eleventy.after", run: (event: BuildEvent) => void | Promise<void>): void;
    readonly directories: { readonly output: string };
  }
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        /** The configuration; an empty text for none. */
        configPath: string;
        quietMode?: boolean;
        config?: (config: EleventyConfig) => unknown;
      },
    );
    disableLogger(): void;
    /** Renders all templates: what they give, and the file it is for, or false where nothing is to be written. */
    toJSON(): Promise<{ readonly outputPath: string | false; readonly content: string }[]>;
  }
}
