import { badFile } from "./bad-file.ts";

/**
 * The text of an XML part, whatever its encoding. Once decoded a part is treated as UTF-8, so a declaration that
 * names another encoding is set right. A byte order mark stays, so that unchanged text encodes to the same bytes.
 * @throws WorkbookError `bad-file` when the bytes are not in the encoding they claim
 */
export function decodeXml(bytes: Uint8Array): string {
  const label = encodingOf(bytes);
  try {
    const text = new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
    if (label === "utf-8") return text;
    return text.replace(/^\ufeff/, "").replace(/^(<\?xml[^>]*?encoding\s*=\s*["'])[^"']*/, "$1UTF-8");
  } catch {
    // TextDecoder throws on an unknown label and on bytes that are not in the encoding.
    throw badFile("damaged");
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0x3c && bytes[1] === 0) return "utf-16le";
  if (bytes[0] === 0 && bytes[1] === 0x3c) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?encoding\s*=\s*["']([^"']*)/.exec(head)?.[1];
  return declared === undefined || /^(utf-?8|us-ascii)$/i.test(declared) ? "utf-8" : declared;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Character data as the text it stands for. Only XML's own five entities exist here: others stay as written. */
export function unescapeXml(raw: string): string {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));/g,
    (whole: string, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Text for use between tags. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>\r]/g, escapeOne);
}

/** Text for use in an attribute in double quotes; line ends and tabs stay what they are. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, escapeOne);
}

function escapeOne(character: string): string {
  const name = Object.keys(ENTITIES).find((each) => ENTITIES[each] === character);
  return name === undefined ? `&#${character.charCodeAt(0)};` : `&${name};`;
}

/** Excel's way to keep characters that XML cannot: `_x000D_` (ECMA-376 part 1, 22.9.2.19 ST_Xstring). */
export function unescapeCharacters(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** What cannot stand in XML, and what would be taken for an escape, as `_xHHHH_`. */
export function escapeCharacters(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9a-fA-F]{4}_)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}
