import { gunzipSync, gzipSync } from "node:zlib";

const signature = "pagefind_dcd";

/** What is in a file of Pagefind: its signature, and CBOR or JSON, in gzip. @throws an Error for another form */
export function unpacked(file: Uint8Array): Buffer {
  const bytes = gunzipSync(file);
  if (bytes.toString("latin1", 0, signature.length) !== signature) throw otherForm();
  return bytes.subarray(signature.length);
}

/** Makes a file of Pagefind. */
export function packed(bytes: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(signature), bytes]));
}

/** For a file that is not what is said of it here. */
export function otherForm(): Error {
  return new Error("Pagefind writes its files in another form than expected");
}
