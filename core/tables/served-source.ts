import { labelCore } from "./values/label-core.ts";
import { isPhrase, phraseSet } from "./values/phrases.ts";
import { scaleInText } from "./values/scales/scale-text.ts";
import { listed, textIn } from "./attributes/listed.ts";
import { describeFields, type DescribedField } from "./field-facts.ts";
import type { Matrix } from "./matrix.ts";
import { AliasIndex } from "./name-match.ts";
import { namesInList } from "./objective-entry.ts";
import type { ObjectiveList } from "./objective-list.ts";
import type { RatingCell } from "./rating-cells.ts";
import type { RatingSource } from "./rating-source.ts";
import { namedObjectives } from "./served-text.ts";

/** What heads a column that says how much the named objective is served; "|" between them. */
const STRENGTH = phraseSet(
  "how strongly|how strong|how much|how well|strength|contribution|impact|effect|fit|strategic fit|goal fit|alignment|strategic alignment|relevance|support|level of support|" +
    "wie stark|starke|beitrag|wirkung|zielbeitrag|strategischer beitrag|passung|" +
    "contribution a l objectif|apport|force|intensite|alineacion|contribucion|aporte|fuerza|intensidad|impacto",
);

/** Where each investment names the objective it serves, and a column beside says how much. */
export interface Strengths {
  readonly source: RatingSource;
  /** The table with what the second column is. */
  readonly investments: Matrix;
  /** Headers of the two columns. */
  readonly naming: string;
  readonly strength: string;
}

/**
 * Ratings of a table of investments in which one column names the objectives served and one other says how much: each
 * objective that is named has that rating.
 * @param list the objectives; null where only the cells name them
 * @returns null where there are no such two columns
 */
export function strengthsOf(matrix: Matrix, list: ObjectiveList | null): Strengths | null {
  const { table, roles, confidence } = matrix;
  if (table.view.turned) return null;
  const fields = describeFields(table);
  const naming = fields.find(({ field }) => roles.get(field) === "objectives");
  const rating = naming && strengthField(fields.filter((each) => each !== naming));
  if (!rating) return null;
  const { view, records } = table;
  const served = records.map(({ line }) => listed(view.at(line, naming.field)));
  const aliases = list
    ? namesInList(list)
    : namedObjectives(records.map(({ line }) => textIn(view.at(line, naming.field)))).map((name) => [name]);
  if (aliases.length === 0) return null;
  const names = aliases.map(([name]) => name!);
  const index = new AliasIndex(aliases);
  const named = served.map((each) => new Set(each.map((name) => index.find(name))));
  const cellOf = (investment: number, objective: number): RatingCell | null => {
    if (!named[investment]!.has(objective)) return null;
    const { line } = records[investment]!;
    return {
      value: view.at(line, rating.field),
      format: view.format(line, rating.field),
      cell: view.cell(line, rating.field),
    };
  };
  return {
    investments: { ...matrix, roles: new Map(roles).set(rating.field, "rating") },
    naming: naming.header,
    strength: rating.header,
    source: {
      layout: "named-and-rated",
      range: view.rangeOf(
        records.map(({ line }) => line),
        [rating.field],
      ),
      investmentsAre: "rows",
      objectives: names.map((name) => ({
        name,
        cell: null,
        weight: null,
        group: null,
        scaleText: scaleInText(rating.header) ? rating.header : "",
        reversed: false,
        isWayTold: false,
        attributes: [],
        scenarios: [],
      })),
      investments: records.map(({ name, cell }) => ({ name, cell })),
      groups: new Map(),
      scenarioNames: [],
      cellOf,
      valueOf: (investment, objective) => cellOf(investment, objective)?.value ?? null,
      averaged: [],
      confidence: Math.min(confidence, list?.confidence ?? confidence),
    },
  };
}

/** The only column that could be ratings and is headed by a word for how much. */
function strengthField(fields: readonly DescribedField[]): DescribedField | null {
  const found = fields.filter(
    ({ header, scale, facts }) =>
      scale !== null && !facts.calculated && !facts.counting && isPhrase(STRENGTH, labelCore(header)),
  );
  return found.length === 1 ? found[0]! : null;
}
