import { foldSpaces } from "../values/fold.ts";
import type { CellKey, FormulaFacts } from "../formula/facts.ts";
import { wordKey } from "./cell-reader.ts";
import { SAMPLED_LINES, type Frame } from "./frames.ts";
import { stacked } from "./stacked-headers.ts";
import { carriedNames, ownGroups } from "./carried-names.ts";
import { columnRaters } from "./column-raters.ts";
import { printedTotal } from "./printed-total.ts";
import { ratedByPeople } from "./rater-headers.ts";
import type { RatersAcross } from "./raters-across.ts";
import { statesOfFields, statesOfLines, type States, type StatesOfFields } from "./states.ts";

/** What a cell is, for witnesses. */
export const KIND = { blank: 0, number: 1, text: 2, date: 3, level: 4, error: 5 } as const;

/** So often a text stands in a table before it counts as a level of somebody's own scale. */
const LEAST_SHARED = 3;
const SIGN = /^(?:\+{1,3}|[-\u2212\u2013]{1,3}|[0oOsS=])(?:\s*[(（[].*)?$/;

/** What formulas say of a cell, and that the cell itself says that there is nothing ("n/a"). */
export const SAID = {
  rating: 1,
  product: 2,
  derived: 4,
  addend: 8,
  against: 16,
  weight: 32,
  missing: 64,
} as const;

/** A frame with more fields, or more cells, is not looked at: no person rates so much. */
export const MOST_FIELDS = 300;
const MOST_CELLS = 12_000;
const BEFORE = 20;

/**
 * The first cells of a frame, read once into arrays: lines × fields, in the frame's own order. Fields are those with
 * a header.
 */
export class FrameCells {
  readonly fields: readonly number[];
  readonly lines: readonly number[];
  /** Absolute, whether it is among `lines` or of another date. */
  readonly lastSampled: number;
  readonly headers: readonly string[];
  readonly heads: readonly string[];
  readonly names: readonly (string | null)[];
  readonly nameKeys: readonly string[];
  /** Lines of one merged or carried name share a group; a line of its own has one of its own. */
  readonly lineGroup: readonly number[];
  /** Fields under one merged header share a group. */
  readonly fieldGroup: readonly CellKey[];
  /** NaN where there is no number. */
  readonly numbers: Float64Array;
  readonly kinds: Uint8Array;
  readonly said: Uint8Array;
  /** Fields without a header that hold something all the same. */
  readonly unheaded: number;
  /** Ratings by formula on the whole sheet. */
  readonly ratedBySheet: number;
  /** Absolute fields of the people who rated an objective, by its first: the numbers are their means. */
  readonly raters: ReadonlyMap<number, readonly number[]>;
  /** A column says who rated each line. */
  readonly isRatedByLine: boolean;
  /** Where a line of its own above or below the options' names says who rated each. */
  readonly across: RatersAcross | null;
  /** The dates that everything was rated at, of which one counts; null where there is one. */
  readonly states: States | null;
  /** Where each objective was rated at several dates, side by side: `fields` has the first of each. */
  readonly dated: StatesOfFields | null;
  private readonly count: number;
  private readonly totalsOf = new Map<number, Float64Array>();

  constructor(
    readonly frame: Frame,
    readonly facts: FormulaFacts,
    /** Which date a person said counts (see `Corrections.date`). */
    date?: string,
  ) {
    const { sight, header, name, firstField, lastField, last, below } = frame;
    const fields: number[] = [];
    const headers: string[] = [];
    this.dated = statesOfFields(frame, date);
    for (let field = firstField; field <= lastField && fields.length <= MOST_FIELDS; field++) {
      const aim = this.dated?.aims.get(field);
      if (field === name || (!aim && this.dated?.fields.has(field))) continue;
      const value = aim?.name ?? sight.spread(header, field);
      if (value === null || typeof value === "object") continue;
      fields.push(field);
      headers.push(foldSpaces(String(value)));
    }
    const isTooMuch =
      fields.length > MOST_FIELDS ||
      fields.length * Math.min(below ? header - frame.first : last - header, SAMPLED_LINES) > MOST_CELLS;
    if (isTooMuch) {
      fields.length = 0;
      headers.length = 0;
    }
    this.fields = fields;
    const written = isTooMuch ? [] : this.dated ? headers : stacked(frame, fields, headers);
    const people = ratedByPeople(frame, fields, written);
    this.headers = people?.headers ?? written;
    this.heads = this.headers.map(wordKey);
    this.fieldGroup = fields.map((field) => {
      const group = people?.groups.find((each) => each.fields.includes(field));
      return sight.group(header, group?.fields[0] ?? field);
    });
    let unheaded = 0;
    for (let field = firstField; field <= Math.min(lastField, firstField + MOST_FIELDS); field++) {
      if (field === name || fields.includes(field) || this.dated?.fields.has(field)) continue;
      let isFilled = false;
      const until = Math.min(last, header + SAMPLED_LINES);
      for (let line = header + 1; line <= until && !isFilled; line++)
        isFilled = sight.at(line, field) !== null;
      if (isFilled) unheaded++;
    }
    this.unheaded = unheaded;
    const lines: number[] = [];
    // Options that are columns stand on both sides of the criteria's column; rows only below their header.
    if (sight.turned)
      for (let line = Math.max(frame.first, header - BEFORE); line < header; line++) lines.push(line);
    const [from, to] = below ? [frame.first, header - 1] : [header + 1, last];
    for (let line = from; line <= Math.min(to, from + SAMPLED_LINES - 1); line++) lines.push(line);
    const states = this.dated ? null : statesOfLines(frame, lines, date);
    this.states = this.dated ?? states;
    this.lastSampled = lines[lines.length - 1] ?? last;
    this.lines = states?.lines ?? lines;
    const { names, groups, isRatedByLine, across } = states?.names
      ? { names: states.names, groups: ownGroups(states.lines), isRatedByLine: false, across: null }
      : carriedNames(frame, lines);
    this.isRatedByLine = isRatedByLine;
    this.across = across;
    this.names = names;
    this.nameKeys = names.map((each) => (each === null ? "" : wordKey(each)));
    this.lineGroup = groups;
    this.count = fields.length;
    const size = this.lines.length * fields.length;
    this.numbers = new Float64Array(size).fill(NaN);
    this.kinds = new Uint8Array(size);
    this.said = new Uint8Array(size);
    const isSaid = facts.weightOf.size + facts.derived.size + facts.addends.size > 0;
    this.ratedBySheet = facts.ratingsOn.get(sight.sheet) ?? 0;
    const places = fields.map((field) => this.dated?.aims.get(field)?.field ?? field);
    this.lines.forEach((line, i) => {
      places.forEach((field, j) => {
        const value = sight.at(line, field);
        if (value === null) return;
        const at = i * fields.length + j;
        const number = sight.number(line, field);
        if (number !== null) {
          this.numbers[at] = number;
          this.kinds[at] = KIND.number;
        } else if (sight.reader.isDate(value, sight.format(line, field))) this.kinds[at] = KIND.date;
        else if (sight.reader.isLevel(value)) this.kinds[at] = KIND.level;
        // "n/a" says no more than a blank does.
        else if (typeof value === "string" && sight.reader.isMissing(value)) {
          this.said[at] = SAID.missing;
          return;
        } else this.kinds[at] = typeof value === "object" ? KIND.error : KIND.text;
        if (isSaid) this.said[at] = saidOf(facts, sight.key(line, field));
      });
    });
    this.markShared();
    this.raters = this.dated ? new Map() : columnRaters(this, people?.groups ?? null);
    this.averageRaters();
  }

  /** Where several people rated an objective side by side, its ratings are their means. */
  private averageRaters(): void {
    const { sight } = this.frame;
    for (const members of this.raters.values()) {
      const places = members.flatMap((field) => {
        const j = this.fields.indexOf(field);
        return j < 0 ? [] : [j];
      });
      this.lines.forEach((line, i) => {
        if (this.names[i] === null) return;
        const found = members.flatMap((field) => sight.number(line, field) ?? []);
        if (found.length < 2) return;
        const mean = found.reduce((sum, value) => sum + value, 0) / found.length;
        for (const j of places) {
          this.numbers[i * this.count + j] = mean;
          this.kinds[i * this.count + j] = KIND.number;
        }
      });
    }
  }

  /** Short texts that stand in several fields and on several lines are levels of somebody's own scale ("A", "so-so", "●"). */
  private markShared(): void {
    const { sight } = this.frame;
    const seen = new Map<string, number>();
    const lineOf = new Map<string, number>();
    const counts = new Map<string, number>();
    const places: { at: number; text: string }[] = [];
    this.lines.forEach((line, i) => {
      this.fields.forEach((field, j) => {
        const at = i * this.count + j;
        if (this.kinds[at] !== KIND.text) return;
        const text = sight.text(line, field).trim();
        if (text.length > 16) return;
        places.push({ at, text });
        counts.set(text, (counts.get(text) ?? 0) + 1);
        const first = seen.get(text);
        if (first === undefined) seen.set(text, j);
        else if (first !== j) seen.set(text, -1);
        const own = lineOf.get(text);
        lineOf.set(text, own === undefined || own === i ? i : -1);
      });
    });
    for (const { at, text } of places) {
      const isShared = seen.get(text) === -1 && lineOf.get(text) === -1;
      if (isShared && counts.get(text)! >= LEAST_SHARED) this.kinds[at] = KIND.level;
    }
    this.markSigns();
  }

  /** Beside a "+" a dash is a minus and a 0 or S the middle, wherever they stand. */
  private markSigns(): void {
    const { sight } = this.frame;
    const signs: number[] = [];
    let plus = 0;
    this.lines.forEach((line, i) => {
      this.fields.forEach((field, j) => {
        const value = sight.at(line, field);
        if (value !== 0 && (typeof value !== "string" || !SIGN.test(value.trim()))) return;
        signs.push(i * this.count + j);
        // A "++" is as much of a sign as two of "+".
        if (typeof value === "string") plus += value.split("+", 3).length - 1;
      });
    });
    if (plus < 2) return;
    for (const at of signs) {
      this.kinds[at] = KIND.level;
      this.numbers[at] = NaN;
    }
  }

  /**
   * The numbers in an absolute field, headed or not, by line: on the line itself or another one of its group; NaN
   * where there is none. Every field is asked for with every source of weights.
   */
  totals(field: number): Float64Array {
    const known = this.totalsOf.get(field);
    if (known) return known;
    const { sight } = this.frame;
    const own = Float64Array.from(this.lines, (line) => printedTotal(sight, line, field) ?? NaN);
    const first = new Map<number, number>();
    own.forEach((value, i) => {
      const group = this.lineGroup[i]!;
      if (!Number.isNaN(value) && !first.has(group)) first.set(group, value);
    });
    const totals = own.map((value, i) =>
      Number.isNaN(value) ? (first.get(this.lineGroup[i]!) ?? NaN) : value,
    );
    this.totalsOf.set(field, totals);
    return totals;
  }

  number(i: number, j: number): number {
    return this.numbers[i * this.count + j]!;
  }

  kind(i: number, j: number): number {
    return this.kinds[i * this.count + j]!;
  }

  isSaid(i: number, j: number, what: number): boolean {
    return (this.said[i * this.count + j]! & what) !== 0;
  }

  get size(): number {
    return this.numbers.length;
  }

  /** Whether it could be a table at all. */
  get isUsable(): boolean {
    return this.fields.length >= 2 && this.lines.length >= 1;
  }
}

export function saidOf(facts: FormulaFacts, key: CellKey): number {
  return (
    (facts.ratings.has(key) ? SAID.rating : 0) |
    (facts.products.has(key) ? SAID.product : 0) |
    (facts.totals.has(key) || facts.derived.has(key) ? SAID.derived : 0) |
    (facts.addends.has(key) ? SAID.addend : 0) |
    (facts.against.has(key) ? SAID.against : 0) |
    (facts.weights.has(key) ? SAID.weight : 0)
  );
}
