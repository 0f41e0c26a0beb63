/** A text that lists names, with one of them changed; marks between them and before them stay. */
export function renamedInList(
  text: string,
  before: string,
  isIt: (part: string) => boolean,
  name: string,
): string | null {
  const separator = /[;\n]|<br\s*\/?>|\s\|\s/i.test(text) ? /([;\n]|<br\s*\/?>|\s\|\s)/i : /(,)/;
  let hits = 0;
  const parts = text.split(separator).map((part, index) => {
    const [, lead = "", core = "", tail = ""] = /^(\s*(?:[-•*–]\s+)?)([^]*?)(\s*)$/.exec(part) ?? [];
    if (index % 2 === 1 || core === "" || !isIt(core)) return part;
    hits++;
    return lead + name + tail;
  });
  if (hits > 0) return parts.join("");
  const at = text.toLowerCase().indexOf(before.toLowerCase());
  return at < 0 ? null : text.slice(0, at) + name + text.slice(at + before.length);
}
