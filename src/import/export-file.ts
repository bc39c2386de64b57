/** A file of an export: its path inside, and its bytes. */
export interface ExportFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  read(): Promise<AsyncIterable<Uint8Array>>;
}
