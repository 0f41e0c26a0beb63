import { Edits } from "./edits.ts";
import { appendInside } from "./element-order.ts";
import {
  partName,
  relationshipsNamespace,
  relationshipsOf,
  relativeTarget,
  resolveTarget,
  type Package,
} from "./package.ts";
import { escapeAttribute } from "./xml-text.ts";
import type { childrenOf } from "./xml-tree.ts";
import { parseXml, prefixOf } from "./xml-tree.ts";
import { packEntry, writeZip } from "./zip-write.ts";

const CONTENT_TYPES = "[Content_Types].xml";

/** A package in the making: parts that are changed, added or dropped, over those that stay byte for byte. */
export class PackageEdit {
  private readonly texts = new Map<string, string>();
  private readonly dropped = new Set<string>();

  constructor(
    private readonly pack: Package,
    /** The file uses the strict namespaces. */
    private readonly strict: boolean,
  ) {}

  /** A part's text as it is now. */
  text(part: string): string | undefined {
    return (
      this.texts.get(part.toLowerCase()) ?? (this.pack.has(part) ? this.pack.textAgain(part) : undefined)
    );
  }

  setText(part: string, text: string): void {
    this.texts.set(part.toLowerCase(), text);
  }

  /** A name that no part has: the pattern's "#" becomes the first free number. */
  freeName(pattern: string): string {
    for (let number = 1; ; number++) {
      const name = pattern.replace("#", String(number));
      if (this.isFree(name)) return name;
    }
  }

  isFree(name: string): boolean {
    return !this.pack.has(name) && !this.texts.has(name.toLowerCase());
  }

  /** Adds a part with its content type, and a relationship from another part to it. @returns the relationship's id */
  addPart(part: string, text: string, contentType: string, from: string, relationType: string): string {
    this.names.set(part.toLowerCase(), part);
    this.setText(part, text);
    const types = this.text(CONTENT_TYPES) ?? "";
    const root = parseXml(types);
    const edits = new Edits(types);
    const tag = `${prefixOf(types, root)}Override`;
    appendInside(
      edits,
      types,
      root,
      `<${tag} PartName="/${escapeAttribute(part)}" ContentType="${contentType}"/>`,
    );
    this.setText(CONTENT_TYPES, edits.apply());
    return this.addRelationship(from, relativeTarget(from, part), relationType);
  }

  /** Drops a part, its own relationships, its content type and what points to it from `from`. */
  dropPart(part: string, from: string): void {
    for (const name of [part, relationshipsOf(part)]) {
      this.dropped.add(name.toLowerCase());
      this.texts.delete(name.toLowerCase());
    }
    this.removeChildren(CONTENT_TYPES, (attribute) => samePart(attribute("PartName"), part));
    this.removeChildren(relationshipsOf(from), (attribute) => {
      if (attribute("TargetMode") === "External") return false;
      return samePart(resolveTarget(from, attribute("Target") ?? ""), part);
    });
  }

  /** The new archive: entries in their old order, new ones at the end. */
  write(): Uint8Array {
    const encoder = new TextEncoder();
    const { packing } = this.pack;
    const left = new Map(this.texts);
    const entries = this.pack.entries.flatMap((entry) => {
      const key = partName(entry.name).toLowerCase();
      if (this.dropped.has(key)) return [];
      const text = left.get(key);
      // Where a name comes twice only the last one counts.
      if (text === undefined || this.pack.entry(key) !== entry) return [entry];
      left.delete(key);
      return [packEntry(entry.name, encoder.encode(text), packing, entry)];
    });
    for (const [key, text] of left)
      entries.push(packEntry(this.names.get(key) ?? key, encoder.encode(text), packing));
    return writeZip(entries);
  }

  /** New parts' names as they are written; `texts` knows them in small letters. */
  private readonly names = new Map<string, string>();

  private addRelationship(from: string, target: string, type: string): string {
    const part = relationshipsOf(from);
    const base = relationshipsNamespace(this.strict);
    const old =
      this.text(part) ??
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
    if (!this.pack.has(part)) this.names.set(part.toLowerCase(), part);
    const root = parseXml(old);
    const taken = new Set(root.children.map((element) => element.attribute("Id")));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const edits = new Edits(old);
    const tag = `${prefixOf(old, root)}Relationship`;
    const xml = `<${tag} Id="rId${number}" Type="${base}/${type}" Target="${escapeAttribute(target)}"/>`;
    appendInside(edits, old, root, xml);
    this.setText(part, edits.apply());
    return `rId${number}`;
  }

  private removeChildren(
    part: string,
    matches: (attribute: (name: string) => string | undefined) => boolean,
  ): void {
    const text = this.text(part);
    if (text === undefined) return;
    const gone = childrenOfAny(text).filter((element) => matches(element.attribute));
    if (gone.length === 0) return;
    const edits = new Edits(text);
    for (const element of gone) edits.replace(element.start, element.end, "");
    this.setText(part, edits.apply());
  }
}

function childrenOfAny(text: string): ReturnType<typeof childrenOf> {
  return [...parseXml(text).children];
}

function samePart(a: string | undefined, b: string): boolean {
  return a !== undefined && partName(a).toLowerCase() === b.toLowerCase();
}
