/** As much of CBOR (RFC 8949) as Pagefind's lists of texts need: whole numbers, text, and lists of these. */
export type Cbor = number | string | readonly Cbor[];

const [wholeNumber, negativeNumber, text, list] = [0, 1, 3, 4];

/** Reads CBOR from its beginning to its end. Every method throws a RangeError at what is not there or not known. */
export class CborReader {
  at = 0;

  constructor(private readonly bytes: Buffer) {}

  get isAtEnd(): boolean {
    return this.at === this.bytes.length;
  }

  /** The next item with all that is in it. */
  item(): Cbor {
    const [kind, size] = this.head();
    switch (kind) {
      case wholeNumber:
        return size;
      case text:
        return this.textOf(size);
      case list:
        return Array.from({ length: size }, () => this.item());
      default:
        throw new RangeError("not a number, a text or a list");
    }
  }

  /** How many items are in the list that comes next; they follow. */
  list(): number {
    const [kind, size] = this.head();
    if (kind !== list) throw new RangeError("not a list");
    return size;
  }

  text(): string {
    const [kind, size] = this.head();
    if (kind !== text) throw new RangeError("not a text");
    return this.textOf(size);
  }

  /** Passes by the next item with all that is in it. */
  skip(): void {
    for (let left = 1; left > 0; left--) {
      const [kind, size] = this.head();
      if (kind === text) this.textOf(size);
      else if (kind === list) left += size;
      else if (kind !== wholeNumber && kind !== negativeNumber) throw new RangeError("of another kind");
    }
  }

  private textOf(size: number): string {
    this.at += size;
    if (this.at > this.bytes.length) throw new RangeError("cut short");
    return this.bytes.toString("utf8", this.at - size, this.at);
  }

  private head(): readonly [kind: number, size: number] {
    const first = this.bytes.readUInt8(this.at++);
    const short = first & 31;
    if (short < 24) return [first >> 5, short];
    const length = 2 ** (short - 24);
    if (length > 4) throw new RangeError("longer than expected");
    this.at += length;
    return [first >> 5, this.bytes.readUIntBE(this.at - length, length)];
  }
}

/** How a list of so many items begins. */
export function listHead(size: number): Buffer {
  return head(list, size);
}

export function writeCbor(item: Cbor): Buffer {
  if (typeof item === "number") return head(wholeNumber, item);
  if (typeof item !== "string") return Buffer.concat([listHead(item.length), ...item.map(writeCbor)]);
  const bytes = Buffer.from(item);
  return Buffer.concat([head(text, bytes.length), bytes]);
}

function head(kind: number, size: number): Buffer {
  const length = size < 24 ? 0 : size < 2 ** 8 ? 1 : size < 2 ** 16 ? 2 : 4;
  const bytes = Buffer.alloc(1 + length);
  bytes[0] = (kind << 5) | (length === 0 ? size : 24 + Math.log2(length));
  if (length > 0) bytes.writeUIntBE(size, 1, length);
  return bytes;
}
