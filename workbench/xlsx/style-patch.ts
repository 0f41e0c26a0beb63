import type { Borders, CellFormat, ColourScale } from "#core/workbook/look-changes.ts";
import { Edits, withAttribute } from "./edits.ts";
import { appendInside, insertChild, STYLES_ORDER } from "./element-order.ts";
import { builtInId } from "./number-formats.ts";
import type { FileFormat, Styles } from "./styles.ts";
import { escapeAttribute } from "./xml-text.ts";
import { child, listItems, parseXml, prefixOf, type XmlElement } from "./xml-tree.ts";

type Rule = ColourScale["rules"][number];

const SECTIONS = {
  numFmts: { item: "numFmt", first: "" },
  fonts: { item: "font", first: '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>' },
  fills: {
    item: "fill",
    first: '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  },
  borders: { item: "border", first: "<border><left/><right/><top/><bottom/><diagonal/></border>" },
  cellStyleXfs: { item: "xf", first: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' },
  cellXfs: { item: "xf", first: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' },
  dxfs: { item: "dxf", first: "" },
} as const;

type Section = keyof typeof SECTIONS;

/**
 * A styles part for a workbook that has none.
 * @param used how many styles its cells refer to, though nothing says what they are: each has to be there
 */
export function emptyStyles(namespace: string, used = 1): string {
  const sections = basicSections("", used);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}">${sections}</styleSheet>`;
}

/** What programs expect of every styles part, however little stands in it. */
function basicSections(prefix: string, used: number): string {
  return (["fonts", "fills", "borders", "cellStyleXfs", "cellXfs"] as const)
    .map((name) => {
      const times = name === "cellXfs" ? Math.max(1, used) : 1;
      const items = SECTIONS[name].first.repeat(times);
      return `<${name} count="${name === "fills" ? 2 : times}">${items}</${name}>`;
    })
    .join("")
    .replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
}

/** A styles part that holds nothing at all, as some programs write it, with what every other one has. */
function filled(xml: string): string {
  const root = parseXml(xml);
  if (root.children.length > 0) return xml;
  const prefix = prefixOf(xml, root);
  const open = xml.slice(root.start, root.innerStart).replace(/\s*\/>$/, ">");
  const whole = `${open}${basicSections(prefix, 1)}</${prefix}styleSheet>`;
  return xml.slice(0, root.start) + whole + xml.slice(root.end);
}

/** Adds to a styles part what the saved cells need, at the ends of its lists, so that no number in use changes. */
export class StylePatch {
  private readonly root: XmlElement;
  private readonly prefix: string;
  private readonly added: Record<Section, string[]> = {
    numFmts: [],
    fonts: [],
    fills: [],
    borders: [],
    cellStyleXfs: [],
    cellXfs: [],
    dxfs: [],
  };
  private readonly numbers = new Map<number, number>();
  private readonly formatIds = new Map<string, number>();
  private readonly xml: string;
  private readonly lists = new Map<Section, readonly XmlElement[]>();

  constructor(
    xml: string,
    private readonly styles: Styles,
  ) {
    this.xml = filled(xml);
    this.root = parseXml(this.xml);
    this.prefix = prefixOf(this.xml, this.root);
  }

  /** The number in the saved file of a style of this session. */
  index(style: number): number {
    const made = this.styles.newStyle(style);
    if (!made) return style;
    const known = this.numbers.get(style);
    if (known !== undefined) return known;
    const number = this.add("cellXfs", this.xfXml(made.base, made.format));
    this.numbers.set(style, number);
    return number;
  }

  /** The number of a differential style for a colour rule. */
  ruleIndex(rule: Rule): number {
    return this.add(
      "dxfs",
      `<dxf><font><color rgb="${argb(rule.color)}"/></font><fill><patternFill><bgColor rgb="${argb(rule.fill)}"/></patternFill></fill></dxf>`,
    );
  }

  get changed(): boolean {
    return Object.values(this.added).some((list) => list.length > 0);
  }

  apply(): string {
    const edits = new Edits(this.xml);
    for (const name of Object.keys(this.added) as Section[]) {
      const items = this.added[name].map((item) => this.prefixed(item)).join("");
      if (items === "") continue;
      const section = child(this.root, name);
      const count = this.count(name) + this.added[name].length;
      if (!section) {
        const first = this.prefixed(SECTIONS[name].first);
        const tag = this.prefix + name;
        insertChild(
          edits,
          this.root,
          name,
          STYLES_ORDER,
          `<${tag} count="${count}">${first}${items}</${tag}>`,
        );
        continue;
      }
      const open = this.xml.slice(section.start, section.innerStart);
      const counted = open.includes("count=") ? withAttribute(open, "count", String(count)) : open;
      if (section.empty) {
        const inner = `${this.prefixed(SECTIONS[name].first)}${items}</${this.prefix}${name}>`;
        edits.replace(section.start, section.end, counted.replace(/\s*\/>$/, ">") + inner);
      } else {
        edits.replace(section.start, section.innerStart, counted);
        appendInside(edits, this.xml, section, items);
      }
    }
    return edits.apply();
  }

  /** How many a section has before anything is added; one that has to be made begins with what comes first. */
  private count(name: Section): number {
    const { first, item } = SECTIONS[name];
    const own = this.list(name).length;
    return own > 0 || first === "" ? own : first.split(`<${item}>`).length - 1 || 1;
  }

  /** Adds an item unless the session has added the same already. @returns its number in the saved file */
  private add(name: Section, item: string): number {
    const list = this.added[name];
    const known = list.indexOf(item);
    if (known < 0) list.push(item);
    return this.count(name) + (known < 0 ? list.length - 1 : known);
  }

  /** The items of a section in the file; some files have hundreds of thousands. */
  private list(name: Section): readonly XmlElement[] {
    const known = this.lists.get(name);
    if (known) return known;
    const items = listItems(child(this.root, name), SECTIONS[name].item);
    this.lists.set(name, items);
    return items;
  }

  private item(name: Section, index: number): string | undefined {
    const element = this.list(name)[index];
    const text = element && this.xml.slice(element.start, element.end);
    return this.prefix === ""
      ? text
      : text?.replaceAll(`<${this.prefix}`, "<").replaceAll(`</${this.prefix}`, "</");
  }

  private xfXml(base: number, format: FileFormat): string {
    const old = this.item("cellXfs", base) ?? SECTIONS.cellXfs.first;
    const parts = /^(<xf\b[^>]*?)(?:\/>|>([\s\S]*)<\/xf>)$/.exec(old);
    let tag = `${parts?.[1] ?? "<xf"}>`;
    let inner = parts?.[2] ?? "";
    const set = (name: string, value: number, apply: string): void => {
      tag = withAttribute(withAttribute(tag, name, String(value)), apply, "1");
    };
    if (format.numberFormat !== undefined)
      set("numFmtId", this.formatId(format.numberFormat), "applyNumberFormat");
    const { bold, color, italic, size } = format;
    if ([bold, color, italic, size].some((each) => each !== undefined)) {
      const font = Number(/\bfontId="(\d+)"/.exec(tag)?.[1] ?? 0);
      set(
        "fontId",
        this.add("fonts", fontXml(this.item("fonts", font) ?? SECTIONS.fonts.first, format)),
        "applyFont",
      );
    }
    if (format.fill !== undefined) {
      const fill = `<fill><patternFill patternType="solid"><fgColor rgb="${argb(format.fill)}"/><bgColor indexed="64"/></patternFill></fill>`;
      set("fillId", this.add("fills", fill), "applyFill");
    }
    if (format.borders !== undefined) {
      const border = Number(/\bborderId="(\d+)"/.exec(tag)?.[1] ?? 0);
      const old = this.item("borders", border) ?? SECTIONS.borders.first;
      set("borderId", this.add("borders", borderXml(old, format.borders)), "applyBorder");
    }
    if (format.wrap !== undefined || format.align !== undefined || format.vertical !== undefined) {
      const found = /<alignment\b[^>]*>/.exec(inner)?.[0];
      let alignment = found ?? "<alignment/>";
      if (format.wrap !== undefined)
        alignment = withAttribute(alignment, "wrapText", format.wrap ? "1" : "0");
      if (format.align !== undefined) alignment = withAttribute(alignment, "horizontal", format.align);
      if (format.vertical !== undefined)
        alignment = withAttribute(alignment, "vertical", VERTICAL[format.vertical]);
      inner = found === undefined ? alignment + inner : inner.replace(found, alignment);
      tag = withAttribute(tag, "applyAlignment", "1");
    }
    if (format.unlocked) {
      inner = inner.replace(/<protection\b[^>]*\/>/, "") + `<protection locked="0"/>`;
      tag = withAttribute(tag, "applyProtection", "1");
    }
    return inner === "" ? tag.replace(/>$/, "/>") : `${tag}${inner}</xf>`;
  }

  private formatId(format: string): number {
    if (format === "" || format === "General") return 0;
    const builtIn = builtInId(format);
    if (builtIn !== undefined) return builtIn;
    const known = this.formatIds.get(format);
    if (known !== undefined) return known;
    const { byCode, highest } = this.fileFormats();
    const same = byCode.get(format);
    const id = same ?? highest + 1 + this.added.numFmts.length;
    if (same === undefined)
      this.add("numFmts", `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(format)}"/>`);
    this.formatIds.set(format, id);
    return id;
  }

  /** The file's own number formats; 163 is the last number that is not for them. */
  private fileFormats(): { readonly byCode: ReadonlyMap<string, number>; readonly highest: number } {
    if (this.formats) return this.formats;
    const byCode = new Map<string, number>();
    let highest = 163;
    for (const element of this.list("numFmts")) {
      const [id, code] = [Number(element.attribute("numFmtId")) || 0, element.attribute("formatCode") ?? ""];
      highest = Math.max(highest, id);
      if (!byCode.has(code)) byCode.set(code, id);
    }
    return (this.formats = { byCode, highest });
  }

  private formats: { readonly byCode: ReadonlyMap<string, number>; readonly highest: number } | null = null;

  private prefixed(item: string): string {
    return this.prefix === "" ? item : item.replace(/<(\/?)(?=\w)/g, `<$1${this.prefix}`);
  }
}

const VERTICAL = { top: "top", middle: "center", bottom: "bottom" } as const;
const EDGES = ["left", "right", "top", "bottom"] as const;

/** Borders with some edges changed; the others as they are. */
function borderXml(old: string, borders: Borders): string {
  const root = parseXml(old);
  const edges = EDGES.map((edge) => {
    const line = borders[edge];
    if (line) return `<${edge} style="${line.weight}"><color rgb="${argb(line.color)}"/></${edge}>`;
    const there = child(root, edge);
    return there ? old.slice(there.start, there.end) : "";
  });
  const rest = root.children.filter(({ name }) => !(EDGES as readonly string[]).includes(name));
  return `<border>${edges.join("")}${rest.map(({ start, end }) => old.slice(start, end)).join("")}</border>`;
}

const FONT_ORDER =
  `b i strike condense extend outline shadow u vertAlign sz color name family charset scheme`.split(" ");

/** A font with weight and colour changed, its children in the schema's order. */
function fontXml(old: string, format: CellFormat): string {
  const children = new Map<string, string>();
  for (const element of parseXml(old).children)
    children.set(element.name, old.slice(element.start, element.end));
  if (format.bold === true) children.set("b", "<b/>");
  if (format.bold === false) children.delete("b");
  if (format.italic === true) children.set("i", "<i/>");
  if (format.italic === false) children.delete("i");
  if (format.size !== undefined) children.set("sz", `<sz val="${format.size}"/>`);
  if (format.color !== undefined) children.set("color", `<color rgb="${argb(format.color)}"/>`);
  const inOrder = [...children].sort(([a], [b]) => FONT_ORDER.indexOf(a) - FONT_ORDER.indexOf(b));
  return `<font>${inOrder.map(([, xml]) => xml).join("")}</font>`;
}

/** "#rrggbb" as the file has it, alpha first. */
function argb(color: string): string {
  return `FF${color.replace(/^#/, "").toUpperCase()}`;
}
