import { badFile } from "./bad-file.ts";
import { LIMITS } from "./limits.ts";
import { XmlScanner } from "./xml-scanner.ts";
import { unescapeCharacters } from "./xml-text.ts";

/**
 * The shared strings in order, rich text joined to plain text; readings for Japanese ("phonetic runs") are not part
 * of the text.
 */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  const scanner = new XmlScanner(xml);
  while (scanner.next()) {
    if (scanner.name !== "si" || scanner.closing) continue;
    strings.push(readRichText(scanner));
    if (strings.length > LIMITS.strings) throw badFile("tooLarge", "too-large");
  }
  return strings;
}

/** The text of the element just opened (`si` or `is`); afterwards the scanner stands behind its closing tag. */
export function readRichText(scanner: XmlScanner): string {
  if (scanner.empty) return "";
  const outer = scanner.name;
  let text = "";
  while (scanner.next()) {
    if (scanner.closing && scanner.name === outer) break;
    if (scanner.closing) continue;
    if (scanner.name === "t") text += unescapeCharacters(scanner.text());
    else if (scanner.name === "rPh") scanner.text();
  }
  return text;
}
