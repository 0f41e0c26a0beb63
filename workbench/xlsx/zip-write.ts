import { crc32 } from "./crc32.ts";
import type { Packing } from "./packing.ts";
import type { ZipEntry } from "./zip.ts";

const UTF8_NAME = 0x0800;
/** 1 January 1980, the first day a zip can name: new entries tell no time, so that equal content gives equal bytes. */
const NO_TIME = 0x00210000;

/** A new or changed entry, packed. With `old`, everything but the content is taken from there. */
export function packEntry(name: string, bytes: Uint8Array, { deflate }: Packing, old?: ZipEntry): ZipEntry {
  const nameBytes = old?.nameBytes ?? new TextEncoder().encode(name);
  return {
    nameBytes,
    name,
    flags: old?.flags ?? UTF8_NAME,
    method: 8,
    modified: old?.modified ?? NO_TIME,
    crc: crc32(bytes),
    size: bytes.length,
    packed: deflate(bytes),
    attributes: old?.attributes ?? 0,
  };
}

/** Writes an archive: entries in the order given, each with its packed bytes as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const sizeOf = (entry: ZipEntry) => 30 + 46 + 2 * entry.nameBytes.length + entry.packed.length;
  const bytes = new Uint8Array(entries.reduce((sum, entry) => sum + sizeOf(entry), 22));
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets = entries.map((entry) => {
    const offset = at;
    view.setUint32(at, 0x04034b50, true);
    common(view, at + 4, entry);
    bytes.set(entry.nameBytes, at + 30);
    bytes.set(entry.packed, at + 30 + entry.nameBytes.length);
    at += 30 + entry.nameBytes.length + entry.packed.length;
    return offset;
  });
  const directory = at;
  entries.forEach((entry, i) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    common(view, at + 6, entry);
    view.setUint32(at + 38, entry.attributes, true);
    view.setUint32(at + 42, offsets[i]!, true);
    bytes.set(entry.nameBytes, at + 46);
    at += 46 + entry.nameBytes.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The 26 bytes that a local header and a directory entry share, from "version needed" on. */
function common(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}
