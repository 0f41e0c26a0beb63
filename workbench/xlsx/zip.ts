import { badFile } from "./bad-file.ts";
import { crc32 } from "./crc32.ts";
import { LIMITS } from "./limits.ts";
import type { Packing } from "./packing.ts";

/** One file of a zip archive, still packed. */
export interface ZipEntry {
  /** As stored; see `partName` for the tidy form. */
  readonly nameBytes: Uint8Array;
  readonly name: string;
  /** General purpose flags: only bit 11 (name is UTF-8) is kept. */
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** MS-DOS time and date, both 16 bits. */
  readonly modified: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
  /** External attributes, as in the central directory. */
  readonly attributes: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const ALL_ONES = 0xffffffff;

/**
 * Lists a zip archive by its central directory. Nothing is unpacked.
 * Source: PKWARE APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12, 4.3.16 and 4.5.3.
 * @throws WorkbookError `bad-file` when the archive is cut off, damaged, encrypted or split
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  let count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (at === ALL_ONES || count === 0xffff) [count, at] = zip64Directory(view, end);
  if (count > LIMITS.entries) throw badFile("tooLarge", "too-large");
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw badFile("damaged");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    if (at + 46 + nameLength + extraLength + commentLength > bytes.length) throw badFile("damaged");
    entries.push(readEntry(bytes, view, at, nameLength, extraLength));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

/** Where the end-of-directory record is: the last one, as the comment behind it may be of any length. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65535); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw badFile("damaged");
}

function zip64Directory(view: DataView, end: number): [count: number, at: number] {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) throw badFile("damaged");
  const record = getUint64(view, locator + 8);
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== 0x06064b50) throw badFile("damaged");
  return [getUint64(view, record + 32), getUint64(view, record + 48)];
}

function getUint64(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw badFile("damaged");
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  if (flags & 1) throw badFile("encrypted");
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw badFile("damaged");
  const nameBytes = bytes.slice(at + 46, at + 46 + nameLength);
  let [packedSize, size, local] = [
    view.getUint32(at + 20, true),
    view.getUint32(at + 24, true),
    view.getUint32(at + 42, true),
  ];
  // The 64-bit fields stand in the extra field in this order, each only where the 32-bit one is all ones.
  let wide = findExtra(view, at + 46 + nameLength, extraLength, 1);
  const widen = (value: number): number => {
    if (value !== ALL_ONES || wide === null) return value;
    wide += 8;
    return getUint64(view, wide - 8);
  };
  size = widen(size);
  packedSize = widen(packedSize);
  local = widen(local);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_HEADER) throw badFile("damaged");
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length) throw badFile("damaged");
  return {
    nameBytes,
    name: new TextDecoder().decode(nameBytes),
    flags: flags & 0x0800,
    method,
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    packed: bytes.subarray(start, start + packedSize),
    attributes: view.getUint32(at + 38, true),
  };
}

function findExtra(view: DataView, start: number, length: number, id: number): number | null {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === id) return at + 4;
  }
  return null;
}

/**
 * Unpacks an entry and checks it. Stops as soon as more comes out than the directory says.
 * @param most how many bytes the entry may unpack to
 * @throws WorkbookError `too-large` beyond `most`, `bad-file` when the data is damaged
 */
export function unpack(entry: ZipEntry, most: number, packing: Packing): Uint8Array {
  if (entry.size > most) throw badFile("tooLarge", "too-large");
  const bytes = entry.method === 0 ? entry.packed : packing.inflate(entry.packed, entry.size);
  if (bytes?.length !== entry.size || crc32(bytes) !== entry.crc) throw badFile("damaged");
  return bytes;
}
