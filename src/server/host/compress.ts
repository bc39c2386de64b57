import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** An encoding that makes a text smaller on its way (RFC 9110, 8.4.1). */
export type Encoding = "br" | "gzip";

const compressible =
  /^(text\/|image\/(svg\+xml|vnd\.microsoft\.icon)|application\/(.*\+)?(json|xml|wasm|javascript))/;
/** What was compressed, by what it was: the same file is asked for again and again. */
const ready = new Map<string, Promise<Buffer>>();

/** Tells whether files of a media type become smaller. */
export function isCompressible(type: string): boolean {
  return compressible.test(type);
}

/**
 * How a file goes to a browser.
 * @param accepted the header `Accept-Encoding`; an encoding with `q=0` is refused by it
 */
export function encodingFor(type: string, accepted = ""): Encoding | undefined {
  if (!isCompressible(type)) return undefined;
  const wanted = accepted
    .split(",")
    .map((one) => one.trim().toLowerCase())
    .filter((one) => !/;\s*q=0(\.0*)?$/.test(one))
    .map((one) => one.split(";")[0]?.trim());
  return (["br", "gzip"] as const).find((encoding) => wanted.includes(encoding));
}

/** @param hash what tells these bytes from others */
export function compressed(bytes: Uint8Array, encoding: Encoding, hash: string): Promise<Buffer> {
  const key = `${encoding} ${hash}`;
  const known = ready.get(key) ?? compress(bytes, encoding);
  ready.set(key, known);
  return known;
}

function compress(bytes: Uint8Array, encoding: Encoding): Promise<Buffer> {
  if (encoding === "gzip") return promisify<Uint8Array, Buffer>(gzip)(bytes);
  const brotli = promisify<Uint8Array, { params: Record<number, number> }, Buffer>(brotliCompress);
  return brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}
