/** A file that pages share. But for the icons, its address changes with its content. */
export interface SharedFile {
  readonly address: string;
  readonly content: string | Uint8Array;
}
