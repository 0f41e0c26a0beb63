import type { Strategy } from "#core/domain/strategy.ts";
import { asText, type Expr, str } from "./classic/expression.ts";
import type { UserCells } from "./classic/user-cells.ts";
import type { Page } from "./workings-page.ts";
import { FIRST_ROW, LINE_COLUMN, NAME_COLUMN } from "./workings-places.ts";

/**
 * The investments' names, and the lines of the user's table that they stand on: by those, cells beside the table find
 * their own row here after it was sorted.
 * @returns the cells of the names
 */
export function putNames(
  page: Page,
  { investments }: Strategy,
  user: UserCells,
  byRows: boolean,
): readonly Expr[] {
  return investments.map((investment, index) => {
    const { cell, ratings, name } = investment;
    if (cell)
      page.put(FIRST_ROW + index, LINE_COLUMN, {
        text: `${byRows ? "ROW" : "COLUMN"}(${user.at(cell).text})`,
        value: (byRows ? cell.row : cell.column) + 1,
      });
    const followed = cell && sameLine(ratings, cell, byRows) ? asText(user.at(cell)) : str(name);
    return page.put(FIRST_ROW + index, NAME_COLUMN, followed);
  });
}

/** Whether each rating stands on the same line as the name, so that sorting moves the two together. */
function sameLine(
  ratings: Strategy["investments"][number]["ratings"],
  name: { readonly sheet: string; readonly row: number; readonly column: number },
  byRows: boolean,
): boolean {
  return ratings.every(
    ({ cell }) =>
      !cell || (cell.sheet === name.sheet && (byRows ? cell.row === name.row : cell.column === name.column)),
  );
}
