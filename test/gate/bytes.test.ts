import { describe, expect, test } from "vitest";
import { decode } from "../../src/gate/bytes.ts";

const wide = (text: string) => Buffer.from(text, "utf16le");

describe("bytes", () => {
  test.each<[string, Buffer, string]>([
    ["UTF-8", Buffer.from("café\n"), "café\n"],
    ["UTF-8 with a mark", Buffer.from("\ufeffcafé"), "café"],
    ["CRLF", Buffer.from("a\r\nb\rc"), "a\nb\nc"],
    ["nothing", Buffer.alloc(0), ""],
  ])("%s are text", (_, bytes, text) => {
    expect(decode(bytes)).toEqual({ text });
  });

  test.each<[string, Buffer, string]>([
    ["UTF-16 LE", wide("\ufeffcafé"), "café"],
    ["UTF-16 BE", wide("\ufeffcafé").swap16(), "café"],
    ["UTF-16 LE", wide("title: zonder merk"), "title: zonder merk"],
    ["UTF-16 BE", wide("title: zonder merk").swap16(), "title: zonder merk"],
    ["Windows-1252 (Latin-1)", Buffer.from("ideeën €", "latin1"), "ideeën ¬"],
  ])("%s are named, and read on", (encoding, bytes, text) => {
    expect(decode(bytes)).toEqual({ text, fault: { code: "notUtf8", encoding } });
  });

  test.each<[string, Buffer]>([
    ["a stray zero", Buffer.from("title: a\0b, een verder gewone tekst")],
    ["an archive", Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 8, 0, 0x21, 0, 0xe9, 0x12, 0x7f, 0xff, 0])],
  ])("%s are no text", (_, bytes) => {
    expect(decode(bytes)).toEqual({ text: undefined, fault: { code: "notATextFile" } });
  });
});
