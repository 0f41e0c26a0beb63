import { foldSpaces } from "../values/fold.ts";
import { areRatings, isPerson } from "./column-raters.ts";
import { speaksOf } from "../witness/words.ts";
import { isRaterHeader } from "../values/rater-header.ts";
import type { Frame } from "./frames.ts";
import { WHICH } from "./rater-headers.ts";

/** On which side of the names, in a line of its own, stands who rated. */
export type RatersAt = "above" | "below";

/** Who rated each line, and where that is written. */
export interface RatersAcross {
  /** What each line rates, also where its name is written once over several people. */
  readonly names: readonly (string | null)[];
  readonly raters: readonly (string | null)[];
  readonly at: RatersAt;
  /** Everybody who rated, each once. */
  readonly people: readonly string[];
}

const LEAST = 2;
const MOST_RATED = 60;

/**
 * Two lines of names across the top, of which one says who rated: "Anna | Anna | Ben | Ben" over "Kiosk | App | Kiosk |
 * App". Every option stands with the same people, each once. Who is whom the words often don't say: the frame whose names
 * are the other line's sees it the other way, and a person is asked (report/rater-doubts.ts).
 */
export function ratersAcross(
  frame: Frame,
  lines: readonly number[],
  own: readonly (string | null)[],
): RatersAcross | null {
  const { sight, name } = frame;
  if (!sight.turned) return null;
  const other = (by: number): (string | null)[] =>
    lines.map((line) => {
      const value = name + by < 0 ? null : sight.spread(line, name + by);
      return typeof value === "string" && sight.reader.isText(value) ? foldSpaces(value) : null;
    });
  return (
    pairedBy(frame, lines, own, carriedTo(other(-1), own), "above") ??
    pairedBy(frame, lines, carriedTo(own, other(1)), other(1), "below")
  );
}

/** A text that stands once over several lines holds for all that say something under it. */
function carriedTo(over: readonly (string | null)[], under: readonly (string | null)[]): (string | null)[] {
  let last: string | null = null;
  return over.map((text, i) => {
    last = text ?? (under[i] === null ? null : last);
    return last;
  });
}

function pairedBy(
  { sight, name, lastField }: Frame,
  lines: readonly number[],
  names: readonly (string | null)[],
  people: readonly (string | null)[],
  at: RatersAt,
): RatersAcross | null {
  const options = new Map<string, Map<string, number>>();
  names.forEach((option, i) => {
    const person = people[i] ?? null;
    if (option === null || person === null) return;
    const known = options.get(option) ?? new Map<string, number>();
    // Whoever stands with an option twice rated it once at most.
    known.set(person, known.has(person) ? -1 : i);
    options.set(option, known);
  });
  // What stands once only, such as the means, is nobody's.
  const rated = [...options.values()].filter(({ size }) => size > 1);
  const [first] = rated;
  if (!first || rated.length < LEAST) return null;
  const who = [...first.keys()];
  if (!who.every((person) => isPerson(person.toLowerCase()))) return null;
  if (
    !rated.every((each) => each.size === who.length && who.every((person) => (each.get(person) ?? -1) >= 0))
  )
    return null;
  const below = Math.max(name, at === "below" ? name + 1 : name) + 1;
  const fields = Array.from({ length: Math.min(MOST_RATED, lastField - below + 1) }, (_, k) => below + k);
  const column = (i: number): (number | null)[] => fields.map((field) => sight.number(lines[i]!, field));
  const byOption = rated.map((each) => [...each.values()].map(column));
  const byPerson = who.map((person) => rated.map((each) => column(each.get(person)!)));
  // One in two may be another one's double by chance, not most of them.
  if (![byOption, byPerson].every((groups) => groups.filter(areRatings).length * 2 >= groups.length))
    return null;
  const places = new Set(rated.flatMap((each) => [...each.values()]));
  return {
    names: names.map((option, i) => (places.has(i) ? option : null)),
    raters: people.map((person, i) => (places.has(i) ? person : null)),
    at,
    people: who,
  };
}

/** "Ms Ito", "Herr Lenz": people are addressed so. */
const ADDRESSED = /^(?:mr|mrs|ms|dr|prof|frau|herr|mme|sr|sra|dra|sig)\.?\s/i;

/** Whether most names say by a word that they are people: nobody has to be asked then. */
export function areCalledRaters(names: readonly string[]): boolean {
  const called = names.filter((name) => ADDRESSED.test(name) || isRaterHeader(name.replace(WHICH, "")));
  return called.length * 2 > names.length;
}

/** Whether most names say by a word that they are what is rated: "Option A", "Vendor 2". */
export function areCalledOptions(names: readonly string[]): boolean {
  return names.filter((name) => speaksOf("option", name)).length * 2 > names.length;
}
