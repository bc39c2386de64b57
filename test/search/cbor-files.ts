import { gunzipSync, gzipSync } from "node:zlib";

/** A file as Pagefind writes it, from CBOR in hexadecimal. */
export const fileOf = (cbor: string) =>
  gzipSync(Buffer.concat([Buffer.from("pagefind_dcd"), Buffer.from(cbor.replace(/\s/g, ""), "hex")]));
/** What is in such a file, in hexadecimal. */
export const cborOf = (file: Uint8Array) => gunzipSync(file).subarray("pagefind_dcd".length).toString("hex");
/** Hexadecimal without the spaces that make it readable. */
export const hex = (cbor: string) => cbor.replace(/\s/g, "");
