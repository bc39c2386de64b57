/** The calls of Eleventy 3 that Bloeit uses; Eleventy itself ships no types. */
declare module "@11ty/eleventy" {
  export interface EleventyConfig {
    addTemplateFormats(formats: readonly string[]): void;
    addExtension(extensions: readonly string[], options: { key: string }): void;
    addGlobalData(name: string, value: unknown): void;
    addTransform(
      name: string,
      transform: (content: string | Buffer, outputPath: string | false) => string | Buffer | undefined,
    ): void;
    readonly benchmarkManager: { get(group: string): { setIsVerbose(isVerbose: boolean): void } };
    addWatchTarget(path: string): void;
    setServerOptions(options: Record<string, unknown>): void;
    setQuietMode(quiet: boolean): void;
    on(event: string, run: (event: never) => unknown): void;
    setDataDeepMerge(deep: boolean): void;
    setFreezeReservedData(freeze: boolean): void;
    setUseGitIgnore(use: boolean): void;
    setWatchThrottleWaitTime(milliseconds: number): void;
    ignores: Set<string>;
  }
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        configPath: string;
        quietMode?: boolean;
        runMode?: string;
        config?: (config: EleventyConfig) => unknown;
      },
    );
    disableLogger(): void;
    init(): Promise<void>;
    write(): Promise<unknown>;
    watch(): Promise<void>;
    serve(port?: number): Promise<void>;
    stopWatch(): Promise<void>;
  }
}
