import { badFile } from "./bad-file.ts";
import { LIMITS } from "./limits.ts";

/**
 * Refuses files that are no zip archive, saying what they seem to be.
 * @throws WorkbookError `bad-file` or `too-large`
 */
export function checkFileKind(bytes: Uint8Array): void {
  if (bytes.length === 0) throw badFile("empty");
  if (bytes.length > LIMITS.file) throw badFile("tooLarge", "too-large");
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    // A compound file: Office wraps encrypted workbooks so, and old .xls are such themselves ([MS-OFFCRYPTO] 1.3.3).
    throw badFile(holdsUtf16(bytes, "EncryptedPackage") ? "encrypted" : "oldExcel");
  }
  if (startsWith(bytes, [0x09, 0x08]) || startsWith(bytes, [0x09, 0x04])) throw badFile("oldExcel");
  if (!startsWith(bytes, [0x50, 0x4b])) throw badFile("notAWorkbook");
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

/** Names of streams in a compound file are UTF-16LE and stand at multiples of 128 bytes. */
function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  for (let at = 0; at + 2 * text.length <= bytes.length; at += 128) {
    let i = 0;
    while (i < text.length && bytes[at + 2 * i] === text.charCodeAt(i) && bytes[at + 2 * i + 1] === 0) i++;
    if (i === text.length) return true;
  }
  return false;
}
