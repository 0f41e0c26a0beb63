import type { Texts } from "#core/messages/en.ts";

/** What names are cut to in a line that is too long, in characters: as few as it takes. */
const CUTS = [26, 18];

/**
 * A text in one line: whole sentences as far as they fit, else with long names cut, else without its last clauses, else
 * cut at a word.
 * @param most characters
 * @param names those that may be cut within it
 */
export function oneLine(text: string, most: number, names: readonly string[] = []): string {
  if (text.length <= most) return text;
  const tries = [text, ...CUTS.map((cut) => withNamesCut(text, names, cut))];
  const whole = tries.find((each) => each.length <= most);
  if (whole !== undefined) return whole;
  const sentences = tries.map((each) => wholeSentences(each, most)).find((each) => each !== "");
  if (sentences !== undefined) return sentences;
  const clauses = tries.map((each) => wholeClauses(each, most)).find((each) => each !== "");
  return clauses ?? short(tries[tries.length - 1]!, most);
}

/** A text of at most so many characters, cut at a word with "…". */
export function short(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = text[most - 1] === " " ? most - 1 : cut.lastIndexOf(" ");
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:]+$/, "")}…`;
}

/**
 * Names as a list in one line: where not all fit they are cut, and then only counted: "A, B and 3 more".
 * @param most characters
 */
export function listLine(
  names: readonly string[],
  most: number,
  { common }: Pick<Texts, "common">,
  sentence: (list: string) => string = (list) => list,
): string {
  for (let shown = names.length; shown > 0; shown--) {
    const rest = names.length - shown;
    for (const cut of [Infinity, ...CUTS]) {
      const some = names.slice(0, shown).map((name) => short(name, cut));
      const line = sentence(common.list(rest === 0 ? some : [...some, common.more(rest)]));
      if (line.length <= most) return line;
    }
  }
  return short(sentence(common.list(names)), most);
}

/** The address of a cell or range with its sheet's name cut, so that the cell itself can be read. */
export function addressLine(address: string, most: number): string {
  const at = address.lastIndexOf("!");
  if (address.length <= most || at < 0) return address;
  const cell = address.slice(at + 1);
  const sheet = address.slice(0, at).replace(/^'|'$/g, "").replace(/''/g, "'");
  return `${short(sheet, Math.max(4, most - cell.length - 1))}!${cell}`;
}

function withNamesCut(text: string, names: readonly string[], most: number): string {
  return names
    .filter((name) => name.length > most)
    .sort((a, b) => b.length - a.length)
    .reduce((line, name) => line.split(name).join(short(name, most)), text);
}

function wholeSentences(text: string, most: number): string {
  const sentences = text.match(/(?:[^.!?]|[.!?](?!\s|$))+[.!?]+(?:\s+|$)/g) ?? [];
  let line = "";
  for (const sentence of sentences) {
    if ((line + sentence).trimEnd().length > most) break;
    line += sentence;
  }
  return line.trimEnd();
}

/**
 * As far as a clause or what stands in brackets leaves it whole; "" where hardly anything would be left: before a colon
 * mostly stands only what it is about.
 */
function wholeClauses(text: string, most: number): string {
  const ends = [/; /g, / \(/g].map((mark) => lastBefore(text, mark, most)).filter((at) => at * 3 >= most);
  const colon = lastBefore(text, /: /g, most);
  if (colon * 2 >= most) ends.push(colon);
  const end = ends.reduce((a, b) => Math.max(a, b), 0);
  const open = text.lastIndexOf("(", end);
  const isInside = open >= 0 && open < end && text.indexOf(")", open) > end;
  const line = text.slice(0, isInside ? open : end).trimEnd();
  return line.length * 3 < most ? "" : `${line}.`;
}

function lastBefore(text: string, mark: RegExp, most: number): number {
  let last = 0;
  for (let found = mark.exec(text); found !== null && found.index < most; found = mark.exec(text))
    last = found.index;
  return last;
}
