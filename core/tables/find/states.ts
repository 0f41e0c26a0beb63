import { foldSpaces } from "../values/fold.ts";
import { isState, isYear, stateIn } from "../values/state-header.ts";
import { wordKey } from "./cell-reader.ts";
import { SAMPLED_LINES, type Frame } from "./frames.ts";
import { sharedParts } from "./rater-headers.ts";

/** Everything was rated at several dates, or as it is and as it shall be: one of them counts. */
export interface States {
  /** As they stand in the cells, in their order. */
  readonly labels: readonly string[];
  /** Index of the one that counts; -1 where each is a thing of its own unless a person says otherwise. */
  readonly taken: number;
}

/** Where a person said that each of them is a thing of its own. */
export const APART = "apart";

/** Nobody is asked between more dates: so many are how something went on. */
const MOST_STATES = 3;
const LEAST_AIMS = 2;
/** Lines under the header that may say when. */
const BELOW = 2;
const MOST_FIELDS = 60;

interface Part {
  readonly aim: string;
  readonly person: string;
}

export interface StatesOfFields extends States {
  /** By absolute field of each objective's first date: what it is called, and the field that counts. */
  readonly aims: ReadonlyMap<number, { readonly name: string; readonly field: number }>;
  /** Absolute fields of all dates. */
  readonly fields: ReadonlySet<number>;
}

/**
 * The dates of ratings that stand beside one another: under each objective ("Reach" over "Today | In 2030"), over groups of
 * the same objectives ("2026" over "Reach | Ease"), or in the headers ("Reach 2026 | Reach 2027").
 * @param date what a person said that counts
 */
export function statesOfFields(frame: Frame, date: string | undefined): StatesOfFields | null {
  const { header, name, firstField, lastField } = frame;
  if (date === APART || lastField - firstField > MOST_FIELDS) return null;
  const fields: number[] = [];
  for (let field = firstField; field <= lastField; field++) if (field !== name) fields.push(field);
  const own = fields.map((field) => textAt(frame, header, field));
  const heads = carried(own, fields, name);
  const pairs = (labels: readonly string[], names: readonly string[]): (Part | null)[] =>
    names.map((aim, k) => (aim !== "" && isState(labels[k]!) ? { aim, person: wordKey(labels[k]!) } : null));
  const found = (parts: readonly (Part | null)[], labelOf: (k: number) => string): StatesOfFields | null => {
    const shared = sharedParts(parts);
    if (!shared || shared.length < LEAST_AIMS || shared[0]!.size > MOST_STATES) return null;
    if (shared.some((places) => [...places.values()].some((k) => isAmount(frame, fields[k]!)))) return null;
    const states = chosen([...shared[0]!.values()].map(labelOf), date);
    const key = wordKey(states.labels[states.taken]!);
    const aims = shared.map((places): [number, { name: string; field: number }] => {
      const first = Math.min(...places.values());
      return [fields[first]!, { name: parts[first]!.aim, field: fields[places.get(key)!]! }];
    });
    return {
      ...states,
      aims: new Map(aims),
      fields: new Set(shared.flatMap((places) => [...places.values()].map((k) => fields[k]!))),
    };
  };
  for (let line = header + 1; line <= header + BELOW; line++) {
    const under = fields.map((field) => textAt(frame, line, field));
    const states = found(pairs(under, heads), (k) => under[k]!);
    if (states) return states;
  }
  const above =
    header > 0
      ? carried(
          fields.map((field) => textAt(frame, header - 1, field)),
          fields,
          name,
        )
      : [];
  const over = above.length > 0 ? found(pairs(above, own), (k) => above[k]!) : null;
  if (over) return over;
  const within = own.map((text) => {
    const parts = stateIn(text);
    return parts && { aim: parts.aim, person: wordKey(parts.state) };
  });
  return found(within, (k) => stateIn(own[k]!)!.state);
}

export interface StatesOfLines extends States {
  /** Lines without those of other dates, and what each is called; null where they are called as they stand. */
  readonly lines: readonly number[];
  readonly names: readonly (string | null)[] | null;
}

/**
 * The dates of ratings that stand on lines of their own: beside or over each option's name ("Kiosk | Today"), or in it
 * ("Kiosk 2026", "Kiosk 2027").
 */
export function statesOfLines(
  frame: Frame,
  lines: readonly number[],
  date: string | undefined,
): StatesOfLines | null {
  const { sight, name, last, header } = frame;
  if (date === APART || (!sight.turned && last - header > SAMPLED_LINES)) return null;
  const own = lines.map((line) => textAt(frame, line, name));
  const found = (parts: readonly (Part | null)[], labelOf: (i: number) => string): StatesOfLines | null => {
    const shared = sharedParts(parts);
    if (!shared || shared.length < LEAST_AIMS || shared[0]!.size > MOST_STATES) return null;
    const states = chosen([...shared[0]!.values()].map(labelOf), date);
    const key = wordKey(states.labels[states.taken]!);
    const left = lines.flatMap((line, i) => (parts[i] && parts[i].person !== key ? [] : [{ line, i }]));
    return {
      ...states,
      lines: left.map(({ line }) => line),
      names: left.map(({ i }) => parts[i]?.aim ?? (own[i] === "" ? null : own[i]!)),
    };
  };
  for (const by of [1, -1]) {
    if (name + by < 0) continue;
    const beside = lines.map((line) => textAt(frame, line, name + by));
    // The first of several stands over all of them.
    const labels = by < 0 ? carried(beside, lines, header) : beside;
    const names = by > 0 ? carried(own, lines, header) : own;
    const parts = names.map((aim, i) =>
      aim !== "" && isState(labels[i]!) ? { aim, person: wordKey(labels[i]!) } : null,
    );
    const states = found(parts, (i) => labels[i]!);
    if (states) return states;
  }
  const within = own.map((text) => {
    const parts = stateIn(text);
    return parts && { aim: parts.aim, person: wordKey(parts.state) };
  });
  const named = found(within, (i) => stateIn(own[i]!)!.state);
  // "Open now" and "Open later" may well be what is chosen from.
  return named && date === undefined ? { ...named, taken: -1, lines, names: null } : named;
}

/** Nobody rates beyond it: costs of two years are no ratings at two dates. */
const LARGEST = 100;

function isAmount(frame: Frame, field: number): boolean {
  const { sight, header, last } = frame;
  for (let line = header + 1; line <= Math.min(last, header + SAMPLED_LINES); line++)
    if (Math.abs(sight.number(line, field) ?? 0) > LARGEST && !isState(textAt(frame, line, field)))
      return true;
  return false;
}

/** Of years the last counts, else what stands first, unless a person has said. */
function chosen(labels: readonly string[], date: string | undefined): States {
  const said = date === undefined ? -1 : labels.findIndex((label) => wordKey(label) === date);
  const last = labels.reduce((best, label, at) => (wordKey(label) > wordKey(labels[best]!) ? at : best), 0);
  return { labels, taken: said >= 0 ? said : labels.every(isYear) ? last : 0 };
}

function textAt({ sight }: Frame, line: number, field: number): string {
  const value = sight.spread(line, field);
  return value === null || typeof value === "object" ? "" : foldSpaces(String(value));
}

/** Each text holds for the blanks behind it, up to where the names stand. */
function carried(texts: readonly string[], places: readonly number[], names: number): string[] {
  let last = "";
  return texts.map((text, k) => {
    const isBehindNames = k > 0 && places[k - 1]! < names && places[k]! > names;
    last = text !== "" ? text : isBehindNames ? "" : last;
    return last;
  });
}
