/** Replacements in a text, made together: places are those in the text as it was. */
export class Edits {
  private readonly list: { readonly start: number; readonly end: number; readonly text: string }[] = [];

  constructor(private readonly text: string) {}

  replace(start: number, end: number, text: string): void {
    this.list.push({ start, end, text });
  }

  /** Instead of all that was noted last within these places. */
  replaceWhole(start: number, end: number, text: string): void {
    while (this.list.length > 0 && this.list[this.list.length - 1]!.end > start) this.list.pop();
    this.replace(start, end, text);
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  /** Insertions at one place come out in the order they were asked for. */
  apply(): string {
    const parts: string[] = [];
    let at = 0;
    for (const edit of [...this.list].sort((a, b) => a.start - b.start || a.end - b.end)) {
      parts.push(this.text.slice(at, edit.start), edit.text);
      at = edit.end;
    }
    parts.push(this.text.slice(at));
    return parts.join("");
  }
}

/** A start tag with one attribute set, or with null taken away; the name is given without prefix. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const found = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(tag);
  const text = value === null ? "" : ` ${name}="${value}"`;
  if (found) return tag.slice(0, found.index) + text + tag.slice(found.index + found[0].length);
  return tag.replace(/\s*\/?>$/, (close) => text + close.trim());
}
