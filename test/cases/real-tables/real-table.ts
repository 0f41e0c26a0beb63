import type { CellValue } from "#core/workbook/cell.ts";
import { parseAddress, type RangeRef } from "#core/workbook/range.ts";
import type { ExpectedReading, ReadingCase } from "../reading/case.ts";

/**
 * A table that someone published, retyped as facts (names, weights, ratings, totals; long remarks are shortened), with
 * the places of what a sensible person reads in it. Labelled before any reader was run on it.
 */
export interface RealTable {
  readonly id: string;
  /** Where it was found: a public repository's file by its number in the index that was searched, or an address. */
  readonly source: string;
  /** What is particular about it. */
  readonly kind: string;
  /** A row a line, cells parted by "|"; blank lines stay. Numbers and "25%" as a spreadsheet takes them when pasted. */
  readonly cells: string;
  /** Of several labels each is right. "ask": a person would ask too. "nothing": there is nothing to score. */
  readonly label: Label | readonly Label[] | "ask" | "nothing";
}

/** Addresses of one or more cells, "A2:A8" or "C1,E1". Ratings stand where criteria and options cross. */
export interface Label {
  readonly criteria: string;
  /** Where the weights stand, the weights themselves, or null for equal ones. */
  readonly weights: string | readonly number[] | null;
  readonly options: string;
  /** The criteria's names where the cells say more than the name. */
  readonly names?: readonly string[];
  /** The options' names where the cells say more than the name. */
  readonly optionNames?: readonly string[];
  /** What the cells are worth, where that is checked too: more is better, but for the criteria in `less`. */
  readonly levels?: keyof typeof LEVELS;
  /** Criteria of which less is better. */
  readonly less?: string;
  /** The criteria are people: the one thing that they graded, and its ratings are their means. */
  readonly averaged?: string;
}

type CellAt = (place: Place) => CellValue;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Words of one size. */
const GRADES: readonly (readonly string[])[] = [
  ["low", "bajo", "baja", "klein", "gering", "niedrig", "faible", "låg", "laag", "низкий", "низкая", "低", "小", "s"],
  ["medium", "med", "medio", "media", "mittel", "moyen", "moyenne", "medel", "gemiddeld", "средний", "средняя", "中", "m"],
  ["high", "alto", "alta", "hoch", "groß", "élevé", "élevée", "hög", "hoog", "высокий", "высокая", "高", "大", "l"],
  ["very high", "sehr hoch", "zeer hoog", "crítico"],
];

/** What a rating is worth, as it is written. */
const LEVELS = {
  /** Cells that say more than the rating begin with it: "6 (90)", "4/5", "3,5 — Mittel". */
  "first-number": (written: string) => {
    const found = /\d+(?:[.,]\d+)?/.exec(written);
    return found ? Number(found[0].replace(",", ".")) : null;
  },
  stars: (written: string) => written.match(/[⭐★*]/gu)?.length ?? null,
  /** A cross, a triangle, a circle, a double circle; a remark behind them. */
  circles: (written: string) => {
    const at = ["×", "△", "○", "◎"].indexOf(written.slice(0, 1));
    return at < 0 ? null : at;
  },
  /** A tick, a warning, a cross. */
  marks: (written: string) => [...["❌", "⚠", "✅"].keys()].find((i) => written.startsWith(["❌", "⚠", "✅"][i]!)) ?? null,
  /** "++", "+", "0" or "o", "-", "--", a remark behind them. */
  signs: (written: string) => {
    const [sign] = /^(?:\++|-+|0|o(?= |$))/.exec(written) ?? [];
    return sign === undefined ? null : sign === "0" || sign === "o" ? 0 : sign.length * (sign.startsWith("+") ? 1 : -1);
  },
  /** Words from small to large, an emoji before and a remark behind them; "Medium-High" stands between its two. */
  grades: (written: string) => {
    const words = written.toLowerCase().match(/\p{L}+/gu) ?? [];
    const grade = (word: string | undefined) => GRADES.findIndex((each) => each.includes(word ?? ""));
    const first = grade(["very", "sehr", "zeer"].includes(words[0] ?? "") ? words.slice(0, 2).join(" ") : words[0]);
    if (first < 0) return null;
    const second = /^[^\p{L}]*\p{L}+[-–]\p{L}/u.test(written) ? grade(words[1]) : -1;
    return second < 0 ? first : (first + second) / 2;
  },
} satisfies Readonly<Record<string, (written: string) => number | null>>;

export function caseOf({ id, kind, cells, label }: RealTable): ReadingCase {
  const rows = cells
    .replace(/^\n|\n$/g, "")
    .split("\n")
    .map((line) => (line.trim() === "" ? [] : line.split("|").map((text) => cellOf(text.trim()))));
  const at: CellAt = ({ row, column }) => rows[row]?.[column]?.value ?? null;
  const workbook = {
    sheets: [
      {
        name: "Sheet1",
        cells: rows.map((line) => line.map(({ value }) => value)),
        formats: rows.map((line) => line.map(({ format }) => format)),
      },
    ],
  };
  if (label === "ask") return { name: id, kind, workbook, expected: "ask" };
  if (label === "nothing") return { name: id, kind, workbook, expected: null };
  const [expected, ...orElse] = [label].flat().map((each) => readingOf(each, at));
  return { name: id, kind, workbook, expected: expected!, orElse };
}

function readingOf(label: Label, at: CellAt): ExpectedReading {
  const criteria = placesOf(label.criteria);
  const options = placesOf(label.options);
  const less = label.less === undefined ? [] : placesOf(label.less);
  // One criterion alone stands across where the options stand below each other.
  const across =
    criteria.length > 1 ? criteria[0]!.row === criteria[1]!.row : options.length > 1 && options[0]!.row !== options[1]!.row;
  const weights =
    typeof label.weights === "string"
      ? placesOf(label.weights).map((place) => Number(at(place)))
      : (label.weights ?? criteria.map(() => 1));
  if (label.averaged !== undefined) return averagedOf(label.averaged, criteria, options, at);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const signs = criteria.map((place) => (less.some((each) => samePlace(each, place)) ? -1 : 1));
  return {
    objectives: criteria.map((place, i) => ({
      name: label.names?.[i] ?? String(textAt(at(place))),
      weight: weights[i]! / sum,
    })),
    investments: options.map((option, i) => {
      const ratings = criteria.map((criterion) =>
        textAt(
          at(
            across
              ? { row: option.row, column: criterion.column }
              : { row: criterion.row, column: option.column },
          ),
        ),
      );
      const levelOf = label.levels && LEVELS[label.levels];
      return {
        name: label.optionNames?.[i] ?? String(textAt(at(option))),
        ratings,
        ...(levelOf && { levels: ratings.map((written, nth) => signed(levelOf(String(written)), signs[nth]!)) }),
      };
    }),
  };
}

function averagedOf(
  name: string,
  people: readonly Place[],
  options: readonly Place[],
  at: CellAt,
): ExpectedReading {
  const mean = ({ row }: Place): number =>
    people.reduce((sum, { column }) => sum + Number(at({ row, column })), 0) / people.length;
  return {
    objectives: [{ name, weight: 1 }],
    investments: options.map((option) => ({ name: String(textAt(at(option))), ratings: [mean(option)] })),
  };
}

function signed(level: number | null, sign: number): number | null {
  return level === null ? null : level * sign;
}

function samePlace(a: Place, b: Place): boolean {
  return a.row === b.row && a.column === b.column;
}

function textAt(value: CellValue): string | number | null {
  return typeof value === "string" || typeof value === "number" ? value : null;
}

function cellOf(text: string): { readonly value: CellValue; readonly format: string } {
  if (text === "") return { value: null, format: "" };
  const percent = /^(\d+(?:\.\d+)?) ?%$/.exec(text);
  if (percent) return { value: Number(percent[1]) / 100, format: "0%" };
  return { value: /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text, format: "" };
}

function placesOf(addresses: string): Place[] {
  return addresses.split(",").flatMap((address) => {
    const range: RangeRef = parseAddress(address)!;
    return [...Array(range.rows * range.columns).keys()].map((i) => ({
      row: range.row + Math.floor(i / range.columns),
      column: range.column + (i % range.columns),
    }));
  });
}
