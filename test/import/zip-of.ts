import { crc32, deflateRawSync } from "node:zlib";

/** A file of a zip; what it says of itself is true unless told. */
export interface ZipEntry {
  readonly path: string;
  readonly bytes?: string | Uint8Array;
  /** Kept as it is, instead of packed. */
  readonly isStored?: boolean;
  /** The mode of Unix, with the type of file. */
  readonly mode?: number;
  /** General purpose bits (APPNOTE.TXT, 4.4.4). */
  readonly flags?: number;
  /** The size it says it has when unpacked. */
  readonly size?: number;
  /** The size it says it has in the zip. */
  readonly packedSize?: number;
  readonly crc?: number;
}

/**
 * Makes a zip (APPNOTE.TXT), also one that no decent program would make.
 * @param count how many files it says there are
 */
export function zipOf(entries: readonly ZipEntry[], count = entries.length): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.path);
    const bytes = Buffer.from(entry.bytes ?? "");
    const packed = entry.isStored ? bytes : deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800 | (entry.flags ?? 0), 2);
    common.writeUInt16LE(entry.isStored ? 0 : 8, 4);
    common.writeUInt32LE(entry.crc ?? crc32(bytes), 10);
    common.writeUInt32LE(entry.packedSize ?? packed.length, 14);
    common.writeUInt32LE(entry.size ?? bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    const head = Buffer.alloc(46);
    head.writeUInt32LE(0x02014b50, 0);
    head.writeUInt16LE((3 << 8) | 20, 4);
    common.copy(head, 6);
    head.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 38);
    head.writeUInt32LE(offset, 42);
    directory.push(head, name);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004", "latin1"), common, name, packed]);
    parts.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const isMany = count > 0xffff;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(isMany ? 0xffff : count, 8);
  end.writeUInt16LE(isMany ? 0xffff : count, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(isMany ? 0xffffffff : offset, 16);
  return Buffer.concat([...parts, list, ...(isMany ? [end64(count, list.length, offset)] : []), end]);
}

/** What says of a zip with more files than 16 bits can count how many there are. */
function end64(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(76);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(44n, 4);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(length), 40);
  end.writeBigUInt64LE(BigInt(offset), 48);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(offset + length), 64);
  end.writeUInt32LE(1, 72);
  return end;
}
