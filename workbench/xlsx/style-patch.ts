import type { CellFormat, ColourScale } from "#core/workbook/change-set.ts";
import { Edits, withAttribute } from "./edits.ts";
import { appendInside, insertChild, STYLES_ORDER } from "./element-order.ts";
import { builtInId } from "./number-formats.ts";
import type { Styles } from "./styles.ts";
import { escapeAttribute } from "./xml-text.ts";
import { child, childrenOf, listItems, parseXml, prefixOf, type XmlElement } from "./xml-tree.ts";

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

/** A styles part for a workbook that has none. */
export function emptyStyles(namespace: string): string {
  const sections = (["fonts", "fills", "borders", "cellStyleXfs", "cellXfs"] as const)
    .map((name) => `<${name} count="${name === "fills" ? 2 : 1}">${SECTIONS[name].first}</${name}>`)
    .join("");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}">${sections}</styleSheet>`;
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

  constructor(
    private readonly xml: string,
    private readonly styles: Styles,
  ) {
    this.root = parseXml(xml);
    this.prefix = prefixOf(xml, this.root);
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
    const { item, first } = SECTIONS[name];
    const own = listItems(child(this.root, name), item).length;
    return own > 0 || first === "" ? own : first.split(`<${item}>`).length - 1 || 1;
  }

  /** Adds an item unless the session has added the same already. @returns its number in the saved file */
  private add(name: Section, item: string): number {
    const list = this.added[name];
    const known = list.indexOf(item);
    if (known < 0) list.push(item);
    return this.count(name) + (known < 0 ? list.length - 1 : known);
  }

  private item(name: Section, index: number): string | undefined {
    const element = listItems(child(this.root, name), SECTIONS[name].item)[index];
    const text = element && this.xml.slice(element.start, element.end);
    return this.prefix === ""
      ? text
      : text?.replaceAll(`<${this.prefix}`, "<").replaceAll(`</${this.prefix}`, "</");
  }

  private xfXml(base: number, format: CellFormat): string {
    const old = this.item("cellXfs", base) ?? SECTIONS.cellXfs.first;
    const parts = /^(<xf\b[^>]*?)(?:\/>|>([\s\S]*)<\/xf>)$/.exec(old);
    let tag = `${parts?.[1] ?? "<xf"}>`;
    let inner = parts?.[2] ?? "";
    const set = (name: string, value: number, apply: string): void => {
      tag = withAttribute(withAttribute(tag, name, String(value)), apply, "1");
    };
    if (format.numberFormat !== undefined)
      set("numFmtId", this.formatId(format.numberFormat), "applyNumberFormat");
    if (format.bold !== undefined || format.color !== undefined) {
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
    if (format.wrap !== undefined || format.align !== undefined) {
      const found = /<alignment\b[^>]*>/.exec(inner)?.[0];
      let alignment = found ?? "<alignment/>";
      if (format.wrap !== undefined)
        alignment = withAttribute(alignment, "wrapText", format.wrap ? "1" : "0");
      if (format.align !== undefined) alignment = withAttribute(alignment, "horizontal", format.align);
      inner = found === undefined ? alignment + inner : inner.replace(found, alignment);
      tag = withAttribute(tag, "applyAlignment", "1");
    }
    return inner === "" ? tag.replace(/>$/, "/>") : `${tag}${inner}</xf>`;
  }

  private formatId(format: string): number {
    if (format === "" || format === "General") return 0;
    const builtIn = builtInId(format);
    if (builtIn !== undefined) return builtIn;
    const known = this.formatIds.get(format);
    if (known !== undefined) return known;
    const elements = childrenOf(child(this.root, "numFmts"), "numFmt");
    const same = elements.find((element) => element.attribute("formatCode") === format);
    const highest = Math.max(163, ...elements.map((element) => Number(element.attribute("numFmtId")) || 0));
    const id = same ? Number(same.attribute("numFmtId")) : highest + 1 + this.added.numFmts.length;
    if (!same) this.add("numFmts", `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(format)}"/>`);
    this.formatIds.set(format, id);
    return id;
  }

  private prefixed(item: string): string {
    return this.prefix === "" ? item : item.replace(/<(\/?)(?=\w)/g, `<$1${this.prefix}`);
  }
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
  if (format.color !== undefined) children.set("color", `<color rgb="${argb(format.color)}"/>`);
  const inOrder = [...children].sort(([a], [b]) => FONT_ORDER.indexOf(a) - FONT_ORDER.indexOf(b));
  return `<font>${inOrder.map(([, xml]) => xml).join("")}</font>`;
}

/** "#rrggbb" as the file has it, alpha first. */
function argb(color: string): string {
  return `FF${color.replace(/^#/, "").toUpperCase()}`;
}
