/**
 * The text of a file that does not say how it is encoded: by its byte order mark; else UTF-16 where every other byte
 * is mostly 0; else UTF-8 where it is valid; else Windows-1252, as older programs of Western Europe write.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = markOf(bytes) ?? wideOf(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // A decoder that is told to be strict throws for one reason only: the bytes are no UTF-8.
    return westEuropean(new TextDecoder("latin1").decode(bytes));
  }
}

/** What Windows-1252 has at 0x80 to 0x9F; some decoders leave control characters there. */
const UPPER = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function westEuropean(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (character) => UPPER.charAt(character.charCodeAt(0) - 0x80));
}

function markOf([first, second, third]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xef && second === 0xbb && third === 0xbf ? "utf-8" : null;
}

const LOOKED_AT = 2_000;

function wideOf(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, LOOKED_AT);
  const zeros = (from: number): number => start.filter((byte, at) => at % 2 === from && byte === 0).length;
  if (zeros(1) * 4 > start.length) return "utf-16le";
  return zeros(0) * 4 > start.length ? "utf-16be" : null;
}
