import { remembered } from "#core/remember.ts";

const INITIALS = 1.2;

/**
 * How well two folded names agree: 3 the same, 2 one begins or ends with the other, 1.8 one holds the other, 1.5
 * abbreviated word by word, 0 not at all.
 */
function likeness(a: string, b: string): number {
  if (a === "" || b === "") return 0;
  if (a === b) return 3;
  // Most pairs have nothing in common, and a workbook has tens of thousands: unless one is part of the other, the first
  // words of two that are alike begin alike.
  if (a.charCodeAt(0) !== b.charCodeAt(0) && !a.includes(b) && !b.includes(a)) return 0;
  if (a.length >= LEAST_WORD && b.length >= LEAST_WORD) {
    if (a.startsWith(`${b} `) || b.startsWith(`${a} `) || a.endsWith(` ${b}`) || b.endsWith(` ${a}`))
      return 2;
  }
  const [x, y] = [a.split(" "), b.split(" ")];
  if (x.length > 1 && y.length > 1 && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)))
    return 1.8;
  if (x.length > 1 && y.length > 1 && x.length !== y.length) {
    if (isShortened(x, y) || isShortened(y, x)) return 1.4;
    const [own, other] = [speaking(x), speaking(y)];
    return own.length > 1 && own.length === other.length && isAbbreviated(own, other) ? 1.5 : 0;
  }
  if (x.length !== y.length)
    return (x.length === 1 && isInitials(a, y)) || (y.length === 1 && isInitials(b, x)) ? INITIALS : 0;
  return isAbbreviated(x, y) ? 1.5 : 0;
}

/** Word by word the one cut short of the other. */
function isAbbreviated(x: readonly string[], y: readonly string[]): boolean {
  return x.every((word, index) => {
    const other = y[index]!;
    if (word.length < 2 || other.length < 2) return word === other;
    return (
      word.startsWith(other) || other.startsWith(word) || isSkeleton(word, other) || isSkeleton(other, word)
    );
  });
}

/** Words that whoever abbreviates leaves out: "satisf. clients" for "satisfaction des clients". */
const LITTLE: ReadonlySet<string> = new Set(
  (
    "a an and at by for from in of on our per the to with der die das dem den des und fur von vom zu zum zur im in am an bei mit " +
    "le la les l un une du de d des et pour par en au aux el los las del al y e para por con il lo gli i di dei degli delle della dello da per con " +
    "o os as do dos das no na nos em van het een en voor bij met och for av i pa w z na do oraz"
  ).split(" "),
);

function speaking(words: readonly string[]): string[] {
  return words.filter((word) => !LITTLE.has(word));
}

/** The words that say something, in any order: "staff safety" is "safety of staff". */
const unordered = remembered((key: string): string => {
  const words = speaking(key.split(" "));
  return words.length < 2 ? "" : words.sort((a, b) => (a < b ? -1 : 1)).join(" ");
});

/** Shorter words begin too many others. */
const LEAST_WORD = 3;

/** "short lead" for "shorter lead times": the first words, at least one of them cut. */
function isShortened(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= full.length) return false;
  // A code in front ("T2") is the same, or it is another.
  const begins = short.every((word, index) =>
    word.length >= LEAST_WORD ? full[index]!.startsWith(word) : word === full[index] && /\d/.test(word),
  );
  return begins && short.some((word, index) => word !== full[index]);
}

/** "mkt" for "market", "mgmt" for "management": the first letter and consonants, in their order. */
function isSkeleton(short: string, full: string): boolean {
  if (short.length < 3 || short.length >= full.length || !full.startsWith(short.charAt(0))) return false;
  if (/[aeiouyäöü]/.test(short.slice(1))) return false;
  let at = 0;
  for (const letter of full) if (letter === short[at]) at++;
  return at === short.length;
}

/** "tco" for "total cost ownership". */
function isInitials(short: string, words: readonly string[], least = 3): boolean {
  return words.length >= least && short === words.map((word) => word[0]).join("");
}

const LEAST_FOUND = 3;
const MOSTLY = 0.6;

/**
 * Pairs names with names, each at most once, the likest first; of names that are alike the first with the first.
 * @returns for each of `wanted` an index, or -1
 */
export function pairNames(
  wanted: readonly string[],
  there: readonly string[],
): { index: number; likeness: number }[] {
  const result = wanted.map(() => ({ index: -1, likeness: 0 }));
  const exact = new Map<string, number[]>();
  there.forEach((key, index) => {
    const alike = exact.get(key);
    if (alike) alike.push(index);
    else exact.set(key, [index]);
  });
  const turned = new Map(there.map((key, index) => [unordered(key), index]));
  const pairs: { from: number; to: number; score: number }[] = [];
  wanted.forEach((key, from) => {
    const alike = exact.get(key);
    const to = alike?.shift();
    const words = alike === undefined ? unordered(key) : "";
    const reordered = words === "" ? undefined : turned.get(words);
    if (to !== undefined) pairs.push({ from, to, score: 3 });
    else if (reordered !== undefined) pairs.push({ from, to: reordered, score: 2.5 });
    else if (alike === undefined && there.length <= 200) {
      there.forEach((other, to) => {
        const score = likeness(key, other);
        if (score > 0) pairs.push({ from, to, score });
      });
    }
  });
  pairs.sort((a, b) => b.score - a.score);
  const used = new Set<number>();
  for (const { from, to, score } of pairs) {
    if (result[from]!.index >= 0 || used.has(to)) continue;
    result[from] = { index: to, likeness: score };
    used.add(to);
  }
  // Two letters are the initials of many things; beside longer ones, or where most names are found, they are meant.
  const areMostFound = used.size >= LEAST_FOUND && used.size >= MOSTLY * there.length;
  if (areMostFound || result.some(({ likeness: score }) => score === INITIALS)) {
    wanted.forEach((key, from) => {
      if (result[from]!.index >= 0 || key.length !== 2) return;
      const to = there.findIndex((other, index) => !used.has(index) && isInitials(key, other.split(" "), 2));
      if (to < 0) return;
      result[from] = { index: to, likeness: INITIALS };
      used.add(to);
    });
  }
  return result;
}
