import type { Strategy } from "#core/domain/strategy.ts";
import { isCellError } from "#core/workbook/cell.ts";
import { asText, type Expr, ifError, iff, isNoneOf, NOTHING, str, textOf } from "./classic/expression.ts";
import { type Lists, uniqueWords } from "./classic/lists.ts";
import type { UserCells } from "./classic/user-cells.ts";
import type { Page } from "./workings-page.ts";
import { FIRST_ROW, LINE_COLUMN, NAME_COLUMN } from "./workings-places.ts";

/**
 * The names, and the lines of the user's table that they stand on: by those, cells beside the table find their own row
 * here after it was sorted.
 * @param title what the list is called of what stands in names and is no investment
 * @returns the cells of the names
 */
export function putNames(
  page: Page,
  strategy: Strategy,
  user: UserCells,
  byRows: boolean,
  lists: Lists,
  title: string,
): readonly Expr[] {
  const known = namesOnly(strategy, user, lists, title);
  return user.lines.map((investment, index) => {
    const { cell, ratings, name } = investment;
    if (cell)
      page.put(FIRST_ROW + index, LINE_COLUMN, {
        text: `${byRows ? "ROW" : "COLUMN"}(${user.at(cell).text})`,
        value: (byRows ? cell.row : cell.column) + 1,
      });
    const followed = cell && sameLine(ratings, cell, byRows) ? known(asText(user.at(cell))) : str(name);
    return page.put(FIRST_ROW + index, NAME_COLUMN, followed);
  });
}

/**
 * What turns the text in a cell of names into the name of an investment: a line that is none has no name, wherever it
 * is sorted to, so that it neither needs nor is needed. Only where the table says what is needed does that matter.
 */
function namesOnly(
  { investments }: Strategy,
  user: UserCells,
  lists: Lists,
  title: string,
): (name: Expr) => Expr {
  const others = user.lines.slice(investments.length).map(({ cell }) => user.at(cell!));
  const whole = (name: Expr): Expr =>
    others.some(({ value }) => isCellError(value)) ? ifError(name, NOTHING) : name;
  const taken = new Set(investments.map(({ cell, name }) => textOf(cell && user.at(cell).value) || name));
  const texts = others.map(({ value }) => textOf(value)).filter((text) => text !== "" && !taken.has(text));
  if (texts.length === 0 || user.fields("requires").length === 0) return whole;
  const list = lists.ofNumbers(title, uniqueWords(texts.map((text) => [text, 0])));
  return (name) => whole(iff(isNoneOf(list.keyCells, name), name, NOTHING));
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
