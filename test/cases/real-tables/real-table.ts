import type { CellValue } from "#core/workbook/cell.ts";
import { parseAddress, type RangeRef } from "#core/workbook/range.ts";
import type { ReadingCase } from "../reading/case.ts";

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
  /** Never looked at while the reader is built. */
  readonly heldOut: boolean;
  /** A row a line, cells parted by "|"; blank lines stay. Numbers and "25%" as a spreadsheet takes them when pasted. */
  readonly cells: string;
  readonly label: Label;
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
  /** Cells that say more than the rating begin with it: "6 (90)", "4/5", stars and "(9/10)". */
  readonly levels?: "first-number";
}

export function caseOf({ id, kind, cells, label }: RealTable): ReadingCase {
  const rows = cells
    .replace(/^\n|\n$/g, "")
    .split("\n")
    .map((line) => (line.trim() === "" ? [] : line.split("|").map((text) => cellOf(text.trim()))));
  const at = ({ row, column }: { row: number; column: number }): CellValue => rows[row]?.[column]?.value ?? null;
  const criteria = placesOf(label.criteria);
  const options = placesOf(label.options);
  const across = criteria.length > 1 && criteria[0]!.row === criteria[1]!.row;
  const weights =
    typeof label.weights === "string"
      ? placesOf(label.weights).map((place) => Number(at(place)))
      : (label.weights ?? criteria.map(() => 1));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return {
    name: id,
    kind,
    workbook: {
      sheets: [
        {
          name: "Sheet1",
          cells: rows.map((line) => line.map(({ value }) => value)),
          formats: rows.map((line) => line.map(({ format }) => format)),
        },
      ],
    },
    expected: {
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
        return {
          name: label.optionNames?.[i] ?? String(textAt(at(option))),
          ratings,
          ...(label.levels && { levels: ratings.map(firstNumber) }),
        };
      }),
    },
  };
}

function firstNumber(written: string | number | null): number | null {
  const found = /\d+(?:\.\d+)?/.exec(String(written));
  return found ? Number(found[0]) : null;
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

function placesOf(addresses: string): { readonly row: number; readonly column: number }[] {
  return addresses.split(",").flatMap((address) => {
    const range: RangeRef = parseAddress(address)!;
    return [...Array(range.rows * range.columns).keys()].map((i) => ({
      row: range.row + Math.floor(i / range.columns),
      column: range.column + (i % range.columns),
    }));
  });
}
