import type { Reading } from "#core/domain/reading.ts";
import type { ExpectedInvestment, ExpectedReading } from "#test/cases/reading/case.ts";

/** Weights are compared to this; files hold them rounded. */
const CLOSE = 0.002;

/** What differs between a reading and what a sensible person reads, in one line; null where nothing does. */
export function difference({ strategy }: Reading, expected: ExpectedReading): string | null {
  const { objectives, investments } = strategy;
  const names = listDifference(
    "objectives",
    objectives.map(({ name }) => name),
    expected.objectives.map(({ name }) => name),
  );
  if (names !== null) return names;
  const place = expected.objectives.map(({ name }) => objectives.findIndex((each) => same(each.name, name)));
  for (const [i, { name, weight }] of expected.objectives.entries()) {
    const read = objectives[place[i]!]!.weight;
    if (!(Math.abs(read - weight) <= CLOSE)) return `weight of ${name}: ${round(read)}, not ${round(weight)}`;
  }
  const options = listDifference(
    "investments",
    investments.map(({ name }) => name),
    expected.investments.map(({ name }) => name),
  );
  if (options !== null) return options;
  for (const each of expected.investments) {
    const read = investments.find(({ name }) => same(name, each.name))!;
    for (const [i, written] of each.ratings.entries()) {
      const found = read.ratings[place[i]!]?.written ?? null;
      if (!sameRating(found, written))
        return `${each.name}, ${expected.objectives[i]!.name}: ${String(found)}, not ${String(written)}`;
    }
    if (each.cost !== undefined && read.costOnce !== each.cost)
      return `cost of ${each.name}: ${String(read.costOnce)}, not ${String(each.cost)}`;
  }
  return disorder(
    investments.map(({ name, ratings }) => ({
      name,
      effects: place.map((at) => ratings[at]?.effect ?? null),
    })),
    expected,
  );
}

interface Effects {
  readonly name: string;
  readonly effects: readonly (number | null)[];
}

/** Where levels are known, each objective's effects have to stand in their order. */
function disorder(read: readonly Effects[], { objectives, investments }: ExpectedReading): string | null {
  for (const [i, { name }] of objectives.entries()) {
    const pairs = investments.flatMap((each: ExpectedInvestment) => {
      const level = each.levels?.[i];
      if (level === undefined || level === null) return [];
      return [{ level, effect: read.find((one) => same(one.name, each.name))!.effects[i] ?? null }];
    });
    if (pairs.some(({ effect }) => effect === null)) return `${name}: a rating was not understood`;
    const sorted = [...pairs].sort((a, b) => a.level - b.level);
    for (const [at, { level, effect }] of sorted.slice(1).entries()) {
      const before = sorted[at]!;
      if (level > before.level ? !(effect! > before.effect!) : effect !== before.effect)
        return `${name}: effects do not follow the ratings`;
    }
  }
  return null;
}

function listDifference(what: string, found: readonly string[], wanted: readonly string[]): string | null {
  const missing = without(wanted, found);
  const extra = without(found, wanted);
  if (missing.length + extra.length === 0) return null;
  const say = (list: readonly string[]): string =>
    list
      .slice(0, 4)
      .map((name) => `“${name}”`)
      .join(", ");
  return [
    missing.length > 0 ? `${what} missing: ${say(missing)}` : "",
    extra.length > 0 ? `${what} too many: ${say(extra)}` : "",
  ]
    .filter((text) => text !== "")
    .join("; ");
}

/** What of a list is not in another, each entry counted as often as it stands. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const rest = other.map(folded);
  return list.filter((name) => {
    const at = rest.indexOf(folded(name));
    if (at < 0) return true;
    rest.splice(at, 1);
    return false;
  });
}

function folded(name: string): string {
  return name.replace(/\s+/g, " ").trim();
}

function same(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

/** As written: a number as text is the text that shows it. */
function sameRating(found: string | number | null, wanted: string | number | null): boolean {
  if (found === null || wanted === null) return found === wanted;
  if (typeof found === "number" && typeof wanted === "number") return Math.abs(found - wanted) < 1e-6;
  return folded(String(found)) === folded(String(wanted));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
