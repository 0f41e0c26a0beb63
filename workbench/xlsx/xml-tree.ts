import { badFile } from "./bad-file.ts";
import { LIMITS } from "./limits.ts";
import { XmlScanner } from "./xml-scanner.ts";
import { unescapeXml } from "./xml-text.ts";

/** An element of a small part, with where it stands in the text, so that the text can be patched. */
export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  readonly children: readonly XmlElement[];
  /** From "<" to behind the closing tag's ">". */
  readonly start: number;
  readonly end: number;
  /** Between the tags; both are `end` of the opening tag for an empty element. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** `<name/>` */
  readonly empty: boolean;
  readonly attribute: (name: string) => string | undefined;
}

/**
 * Reads a part into a tree.
 * @throws WorkbookError `bad-file` when it is no well-formed XML, `too-large` beyond `LIMITS.nodes` and `depth`
 */
export function parseXml(xml: string): XmlElement {
  type Open = XmlElement & { children: XmlElement[]; end: number; innerEnd: number };
  const scanner = new XmlScanner(xml);
  const open: Open[] = [];
  let root: XmlElement | null = null;
  let nodes = 0;
  while (scanner.next()) {
    if (scanner.closing) {
      const element = open.pop();
      if (element?.name !== scanner.name) throw badFile("damaged");
      element.innerEnd = scanner.start;
      element.end = scanner.end;
      continue;
    }
    if (++nodes > LIMITS.nodes || open.length >= LIMITS.depth) throw badFile("tooLarge", "too-large");
    const { start, end, nameEnd } = scanner;
    const element: Open = {
      name: scanner.name,
      children: [],
      start,
      end,
      innerStart: end,
      innerEnd: end,
      empty: scanner.empty,
      attribute: (name) => {
        const again = new XmlScanner(xml);
        Object.assign(again, { nameEnd, end });
        return again.attribute(name);
      },
    };
    const parent = open[open.length - 1];
    if (parent) parent.children.push(element);
    else if (root === null) root = element;
    else throw badFile("damaged");
    if (!element.empty) open.push(element);
  }
  if (root === null || open.length > 0) throw badFile("damaged");
  return root;
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each) => each.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((each) => each.name === name) ?? [];
}

/**
 * The items of a list that others refer to by place. An item may be wrapped in alternatives for programs that know
 * an extension; it counts once, as what the others see (ECMA-376 part 3, 7.5 AlternateContent).
 */
export function listItems(list: XmlElement | undefined, name: string): XmlElement[] {
  const items: XmlElement[] = [];
  for (const each of list?.children ?? []) {
    const choices = each.name === "AlternateContent" ? [...each.children].reverse() : [];
    const item = each.name === name ? each : choices.flatMap((choice) => childrenOf(choice, name))[0];
    if (item) items.push(item);
  }
  return items;
}

/** Every element of a name, at any depth. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (each: XmlElement): void => {
    if (each.name === name) found.push(each);
    each.children.forEach(visit);
  };
  element.children.forEach(visit);
  return found;
}

/** The text of an element without children. */
export function textOf(xml: string, element: XmlElement): string {
  return unescapeXml(xml.slice(element.innerStart, element.innerEnd));
}

/** The prefix of an element with its colon ("x:"), "" without one: what is inserted beside it needs the same. */
export function prefixOf(xml: string, element: XmlElement): string {
  return /^<([^\s<>/:]+:)?/.exec(xml.slice(element.start, element.start + 100))?.[1] ?? "";
}

/** Attribute values "1", "true" and "on" (strict and older writers). */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
