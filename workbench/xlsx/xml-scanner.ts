import { badFile } from "./bad-file.ts";
import { unescapeXml } from "./xml-text.ts";

const LT = 60;
const SLASH = 47;
const GT = 62;
const BANG = 33;
const QUESTION = 63;
const EQUALS = 61;

/**
 * Goes through XML tag by tag, once, without building anything. Knows no document types and so no entities beyond
 * XML's own: a DOCTYPE is refused. Names are given without their namespace prefix.
 */
export class XmlScanner {
  /** Where the tag begins ("<"), where its name ends, and where it ends (behind ">"). */
  start = 0;
  nameEnd = 0;
  end = 0;
  /** The tag's name without prefix. */
  name = "";
  closing = false;
  /** `<name/>`: no closing tag follows. */
  empty = false;

  constructor(
    readonly xml: string,
    from = 0,
  ) {
    this.end = from;
  }

  /**
   * Moves to the next tag, passing over text, comments and instructions. @returns false at the end
   * @throws WorkbookError `bad-file` when a tag does not end, or at a DOCTYPE
   */
  next(): boolean {
    const { xml } = this;
    for (;;) {
      const start = xml.indexOf("<", this.end);
      if (start < 0) return false;
      const second = xml.charCodeAt(start + 1);
      if (second === BANG) this.end = this.afterBang(start);
      else if (second === QUESTION) this.end = this.after("?>", start);
      else {
        this.start = start;
        this.readTag(second === SLASH);
        return true;
      }
    }
  }

  /** The raw text of an attribute's value; the name is given without prefix. */
  rawAttribute(name: string): string | undefined {
    const { xml } = this;
    const end = this.end - 1;
    let equals = this.nameEnd;
    for (;;) {
      // No `indexOf` here: it would look through the rest of the document where the tag has no more of these.
      while (equals < end && xml.charCodeAt(equals) !== EQUALS) equals++;
      let from = equals + 1;
      while (from < end && xml.charCodeAt(from) <= 32) from++;
      const quote = xml.charCodeAt(from);
      if (from >= end || (quote !== 34 && quote !== 39)) return undefined;
      let to = from + 1;
      while (to < end && xml.charCodeAt(to) !== quote) to++;
      if (to >= end) return undefined;
      if (this.attributeIs(name, equals)) return xml.slice(from + 1, to);
      equals = to + 1;
    }
  }

  attribute(name: string): string | undefined {
    const raw = this.rawAttribute(name);
    return raw === undefined ? undefined : unescapeXml(raw);
  }

  /** The text up to the closing tag of the tag just read, CDATA included; other tags within are passed over. */
  text(): string {
    if (this.empty) return "";
    const { xml, name } = this;
    let text = "";
    let from = this.end;
    for (;;) {
      const lt = xml.indexOf("<", from);
      if (lt < 0) throw badFile("damaged");
      text += unescapeXml(xml.slice(from, lt));
      if (xml.startsWith("<![CDATA[", lt)) {
        const to = xml.indexOf("]]>", lt);
        if (to < 0) throw badFile("damaged");
        text += xml.slice(lt + 9, to);
        from = to + 3;
        continue;
      }
      this.end = lt;
      if (xml.charCodeAt(lt + 1) === BANG || xml.charCodeAt(lt + 1) === QUESTION) {
        this.end = xml.charCodeAt(lt + 1) === BANG ? this.afterBang(lt) : this.after("?>", lt);
      } else {
        this.next();
        if (this.closing && this.name === name) return text;
      }
      from = this.end;
    }
  }

  private attributeIs(name: string, equals: number): boolean {
    const { xml } = this;
    let to = equals;
    while (xml.charCodeAt(to - 1) <= 32) to--;
    const from = to - name.length;
    if (from < this.nameEnd || !xml.startsWith(name, from)) return false;
    const before = xml.charCodeAt(from - 1);
    return before <= 32 || before === 58;
  }

  private readTag(closing: boolean): void {
    const { xml, start } = this;
    let from = start + (closing ? 2 : 1);
    let at = from;
    let code = xml.charCodeAt(at);
    while (code > 32 && code !== GT && code !== SLASH && code !== LT) {
      if (code === 58) from = at + 1;
      code = xml.charCodeAt(++at);
    }
    if (at === from) throw badFile("damaged");
    this.nameEnd = at;
    this.name = xml.slice(from, at);
    this.closing = closing;
    // A ">" may stand within quotes.
    for (; code !== GT; code = xml.charCodeAt(++at)) {
      if (code === 34 || code === 39) {
        at = xml.indexOf(code === 34 ? '"' : "'", at + 1);
        if (at < 0) throw badFile("damaged");
      } else if (code === LT || Number.isNaN(code)) throw badFile("damaged");
    }
    this.empty = xml.charCodeAt(at - 1) === SLASH;
    this.end = at + 1;
  }

  private afterBang(start: number): number {
    if (this.xml.startsWith("<!--", start)) return this.after("-->", start + 4);
    if (this.xml.startsWith("<![CDATA[", start)) return this.after("]]>", start);
    throw badFile("documentType");
  }

  private after(mark: string, from: number): number {
    const at = this.xml.indexOf(mark, from);
    if (at < 0) throw badFile("damaged");
    return at + mark.length;
  }
}
