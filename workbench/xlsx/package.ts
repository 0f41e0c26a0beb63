import { badFile } from "./bad-file.ts";
import { LIMITS } from "./limits.ts";
import { PLAIN_PACKING, type Packing } from "./packing.ts";
import { decodeXml } from "./xml-text.ts";
import { childrenOf, parseXml } from "./xml-tree.ts";
import { readZip, unpack, type ZipEntry } from "./zip.ts";

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: "worksheet", "styles". The same in transitional and strict files. */
  readonly type: string;
  /** The part's name, or an outside address. */
  readonly target: string;
  readonly external: boolean;
}

/** Of relationship types and of the attributes that refer to relationships. */
export function relationshipsNamespace(strict: boolean): string {
  return strict
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
}

/** The parts of an Office Open XML file, unpacked one by one when asked for. */
export class Package {
  private readonly byName = new Map<string, ZipEntry>();
  private unpacked = 0;

  constructor(
    readonly entries: readonly ZipEntry[],
    readonly packing: Packing,
  ) {
    // Where a name comes twice the last one counts, as in a zip that was added to.
    for (const entry of entries) this.byName.set(partName(entry.name).toLowerCase(), entry);
  }

  static open(bytes: Uint8Array, packing: Packing = PLAIN_PACKING): Package {
    return new Package(readZip(bytes), packing);
  }

  entry(name: string): ZipEntry | undefined {
    return this.byName.get(name.toLowerCase());
  }

  has(name: string): boolean {
    return this.entry(name) !== undefined;
  }

  /**
   * A part's text. What is read this way counts towards `LIMITS.total`.
   * @throws WorkbookError `too-large`, or `bad-file` when the part is damaged
   */
  text(name: string, most: number = LIMITS.part): string | undefined {
    const entry = this.entry(name);
    if (!entry) return undefined;
    this.unpacked += entry.size;
    if (this.unpacked > LIMITS.total) throw badFile("tooLarge", "too-large");
    return decodeXml(unpack(entry, most, this.packing));
  }

  /** A part's text once more, for saving: what could be read once may be read again. */
  textAgain(name: string, most: number = LIMITS.part): string {
    const entry = this.entry(name);
    if (!entry) throw badFile("damaged");
    return decodeXml(unpack(entry, most, this.packing));
  }

  /** What a part refers to; for the whole package, of "". */
  relationships(part: string): Relationship[] {
    const text = this.text(relationshipsOf(part));
    if (text === undefined) return [];
    return childrenOf(parseXml(text), "Relationship").map((element) => {
      const external = element.attribute("TargetMode") === "External";
      const target = element.attribute("Target") ?? "";
      return {
        id: element.attribute("Id") ?? "",
        type: (element.attribute("Type") ?? "").replace(/^.*\//, ""),
        target: external ? target : resolveTarget(part, target),
        external,
      };
    });
  }
}

/** A zip entry's name as a part name: no leading slash, forward slashes only (some writers use Windows' own). */
export function partName(name: string): string {
  return name.replace(/\\/g, "/").replace(/^\/+/, "");
}

/** Where a part's relationships are kept: "xl/workbook.xml" → "xl/_rels/workbook.xml.rels". */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A target as written in a part's relationships, relative to the part or absolute, as a part name. */
export function resolveTarget(part: string, target: string): string {
  const path = target.replace(/\\/g, "/");
  const from = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") from.pop();
    else if (step !== "" && step !== ".") from.push(step);
  }
  return from.join("/");
}

/** The shortest target that leads from one part to another. */
export function relativeTarget(from: string, to: string): string {
  const source = from.split("/").slice(0, -1);
  const target = to.split("/");
  let shared = 0;
  while (shared < source.length && shared < target.length - 1 && source[shared] === target[shared]) shared++;
  return [...source.slice(shared).map(() => ".."), ...target.slice(shared)].join("/");
}
