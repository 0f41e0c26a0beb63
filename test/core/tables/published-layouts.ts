import type { CellValue } from "#core/workbook/cell.ts";
import type { PublishedTable } from "#test/cases/published-tables.ts";
import type { Cells } from "./workbook-of.ts";

type Sheets = Readonly<Record<string, Cells>>;

/** The layouts that people keep such tables in; each lays one out as sheets. */
export const LAYOUTS: Readonly<Record<string, (table: PublishedTable) => Sheets>> = {
  "criteria as columns, weights above": (table) => ({
    Scoring: [weights(table), heads(table), ...rows(table)],
  }),
  "criteria as columns, weights between header and data": (table) => ({
    Scoring: [heads(table), weights(table), ...rows(table)],
  }),
  "criteria as columns, weights below": (table) => ({
    Scoring: [heads(table), ...rows(table), [], weights(table)],
  }),
  "criteria as columns, weights in the header": (table) => ({
    Scoring: [
      ["Project", ...table.criteria.map(({ name, weight }) => `${name} (x${weight})`), "Total"],
      ...rows(table),
    ],
  }),
  "criteria as rows, weights in a column": (table) => ({
    Scoring: [
      ["Criteria", "Weight", null, ...table.alternatives.map(({ name }) => name)],
      ...table.criteria.map(({ name, weight }, index): CellValue[] => [
        name,
        weight,
        null,
        ...table.alternatives.map(({ ratings }) => ratings[index]!),
      ]),
      [],
      ["Total", null, null, ...table.totals],
    ],
  }),
  "raw and weighted columns in pairs": (table) => ({
    Scoring: [
      [
        "Criteria",
        "Weight",
        ...table.alternatives.flatMap(({ name }) => [`${name} rating`, `${name} weighted`]),
      ],
      ...table.criteria.map(({ name, weight }, index): CellValue[] => [
        name,
        weight,
        ...table.alternatives.flatMap(({ ratings }) => [ratings[index]!, ratings[index]! * weight]),
      ]),
    ],
  }),
  "an objectives table and a matrix": (table) => ({
    Objectives: [["Objective", "Weight"], ...table.criteria.map(({ name, weight }) => [name, weight])],
    Ratings: [
      [null, ...table.criteria.map(({ name }) => name)],
      ...table.alternatives.map(({ name, ratings }) => [name, ...ratings]),
    ],
  }),
  "a long list of links": (table) => ({
    Objectives: [["Objective", "Weight"], ...table.criteria.map(({ name, weight }) => [name, weight])],
    Links: [
      ["Investment", "Objective", "Rating"],
      ...table.alternatives.flatMap(({ name, ratings }) =>
        ratings.map((rating, index) => [name, table.criteria[index]!.name, rating]),
      ),
    ],
  }),
};

/** Layouts that print the totals beside the ratings. */
export const WITH_TOTALS = Object.keys(LAYOUTS).slice(0, 5);

function heads({ criteria }: PublishedTable): CellValue[] {
  return ["Project", ...criteria.map(({ name }) => name), "Total"];
}

function weights({ criteria }: PublishedTable): CellValue[] {
  return ["Weight", ...criteria.map(({ weight }) => weight)];
}

function rows({ alternatives, totals }: PublishedTable): CellValue[][] {
  return alternatives.map(({ name, ratings }, index) => [name, ...ratings, totals[index]!]);
}
