import { describe, expect, test } from "vitest";
import { decode } from "../../src/content/bytes.ts";

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
    expect(decode(bytes)).toMatchObject({ text, isCertain: true, error: { code: "notUtf8", encoding } });
  });

  test.each<[string, Buffer]>([
    ["a stray zero", Buffer.from("title: a\0b, een verder gewone tekst")],
    ["an archive", Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 8, 0, 0x21, 0, 0xe9, 0x12, 0x7f, 0xff, 0])],
  ])("%s are no text", (_, bytes) => {
    expect(decode(bytes)).toEqual({ text: undefined, error: { code: "notATextFile" } });
  });

  test.each<[string, Buffer]>([
    ["half UTF-8, half Windows-1252", Buffer.concat([Buffer.from("ideeën "), Buffer.from([0xe9, 0x20])])],
    ["with a byte that Windows-1252 lacks", Buffer.from([0x63, 0x81, 0xe9])],
    ["cut off in the middle of a character of UTF-16", Buffer.from([0xff, 0xfe, 0x63, 0x00, 0x61])],
  ])("%s are no certain text", (_, bytes) => {
    expect(decode(bytes)).toMatchObject({ isCertain: false, error: { code: "notUtf8" } });
  });

  test("Windows-1252 has its own characters where Latin-1 has controls", () => {
    expect(decode(Buffer.from([0x80, 0x20, 0x91, 0x74, 0x92])).text).toBe("€ ‘t’");
  });
});
