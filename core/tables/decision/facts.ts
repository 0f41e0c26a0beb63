import type { Corrections, InvestmentRole, Reading } from "#core/domain/reading.ts";
import type { Decision } from "#core/domain/evidence.ts";
import type { Investment } from "#core/domain/strategy.ts";
import { type Grid, valueAt } from "../grid.ts";
import { foldSpaces } from "../values/fold.ts";
import { areSeveralTaken } from "./several-taken.ts";
import { type DecisionAttribute, decisionOf } from "./decision-of.ts";

/** How many rows above a table its title may stand. */
const TITLE_ROWS = 4;
const TITLE_COLUMNS = 6;

const ATTRIBUTES: Partial<Readonly<Record<InvestmentRole, DecisionAttribute>>> = {
  status: "status",
  owner: "owner",
  earliestStart: "date",
  costOnce: "money",
  costYearly: "money",
};

/** What was read, as far as the kind of decision rests on it. */
export type DecisionReading = Pick<Reading, "strategy" | "investments" | "ratings" | "objectives">;

/** The decision of what was read, from the texts around its tables and what they tell of each investment. */
export function decisionOfReading(
  reading: DecisionReading,
  grids: readonly Grid[],
  { decision: said }: Corrections,
): Decision {
  const { strategy, investments, ratings } = reading;
  const range = investments?.range ?? ratings?.range ?? null;
  const grid = grids.find(({ sheet }) => sheet === range?.sheet);
  const text = (row: number, column: number): string => {
    const value = grid ? valueAt(grid, row, column) : null;
    return typeof value === "string" ? value : "";
  };
  const title: string[] = [];
  if (range)
    for (let row = Math.max(0, range.row - TITLE_ROWS); row < range.row; row += 1)
      for (let column = Math.max(0, range.column - 1); column < range.column + TITLE_COLUMNS; column += 1)
        title.push(text(row, column));
  const fields = investments?.fields ?? [];
  const [first] = strategy.investments;
  // In a long list the names stand some columns before their ratings.
  const listed =
    ratings?.layout === "links" && range && first?.cell?.sheet === range.sheet && isIn(first, text)
      ? first.cell
      : null;
  const isDecided = fields.some(({ header, line }) =>
    areSeveralTaken(
      header,
      (investments?.lines ?? []).map((each) =>
        investments?.orientation === "columns" ? text(line, each) : text(each, line),
      ),
    ),
  );
  const told = fields.flatMap(({ role }) => ATTRIBUTES[role] ?? []);
  const attributes: DecisionAttribute[] = isDecided ? ["status", ...told] : told;
  return decisionOf(
    {
      title: title.join(" "),
      sheet: range?.sheet ?? "",
      corner: range ? text(range.row, range.column) : "",
      nameHeader:
        fields.find(({ role }) => role === "name")?.header ??
        (listed && range ? text(range.row - 1, listed.column) : ""),
      options: strategy.investments.map(({ name }) => name),
      optionsAreColumns: (investments?.orientation ?? ratings?.investmentsAre) === "columns",
      attributes: [...new Set(attributes)],
    },
    said ?? null,
  );
}

/** Whether its name is what the cell says, and no title of a table of its own. */
function isIn(
  { name, cell }: Pick<Investment, "name" | "cell">,
  text: (row: number, column: number) => string,
): boolean {
  return cell !== null && foldSpaces(text(cell.row, cell.column)) === name;
}
