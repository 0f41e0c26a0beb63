import { MOST_COLUMNS } from "#core/workbook/sheet-size.ts";
import { withAttribute } from "./edits.ts";

/** Neighbouring columns that one `col` element speaks for, numbered from 1. */
interface Columns {
  readonly first: number;
  readonly last: number;
  /** Without its numbers. */
  readonly tag: string;
}

/**
 * The `col` elements of a sheet with other widths for some columns (ECMA-376 part 1, 18.3.1.13).
 *
 * @param tags as the file has them
 * @param widths in characters, by column from 0, whose columns are shown; null for what the file says of the next
 *   columns to the right that are not given here, as nobody sized those
 * @returns their text; "" where none is left
 */
export function withWidths(
  tags: readonly string[],
  widths: Readonly<Record<number, number | null>>,
  prefix: string,
): string {
  let list = tags.map(columnsOf).sort((a, b) => a.first - b.first);
  const given = Object.keys(widths).map((column) => Number(column) + 1);
  const plain = `<${prefix}col/>`;
  for (const number of given) {
    const width = widths[number - 1] ?? null;
    const own = tagAt(list, number) ?? plain;
    let next = number + 1;
    while (given.includes(next)) next++;
    const tag = width === null ? usualTag(list, next) : sized(own, width);
    list = replaced(list, number, tag);
  }
  for (const number of given) list = joined(list, number);
  return list
    .map(({ first, last, tag }) =>
      withAttribute(withAttribute(tag, "min", String(first)), "max", String(last)),
    )
    .join("");
}

function columnsOf(tag: string): Columns {
  const number = (name: string): number => Number(new RegExp(`\\s${name}\\s*=\\s*["'](\\d+)`).exec(tag)?.[1]);
  return { first: number("min"), last: number("max"), tag };
}

function tagAt(list: readonly Columns[], number: number): string | undefined {
  return list.find(({ first, last }) => first <= number && number <= last)?.tag;
}

/** What is said of the columns from here on; one that was sized, hidden or grouped by itself speaks for itself alone. */
function usualTag(list: readonly Columns[], number: number): string | null {
  const found = list.find(({ first, last }) => first <= number && number <= last);
  if (!found) return null;
  const { first, last, tag } = found;
  const toTheEnd = last >= MOST_COLUMNS;
  return toTheEnd || (first < last && !/\s(?:hidden|outlineLevel|collapsed)\s*=/.test(tag)) ? tag : null;
}

function sized(tag: string, width: number): string {
  const shown = withAttribute(tag, "hidden", null);
  return withAttribute(withAttribute(shown, "width", String(width)), "customWidth", "1");
}

function replaced(list: readonly Columns[], number: number, tag: string | null): Columns[] {
  const rest = list.flatMap((columns): Columns[] => {
    const { first, last } = columns;
    if (number < first || number > last) return [columns];
    return [
      { ...columns, last: number - 1 },
      { ...columns, first: number + 1 },
    ].filter((part) => part.first <= part.last);
  });
  const own = tag === null ? [] : [{ first: number, last: number, tag }];
  return [...rest, ...own].sort((a, b) => a.first - b.first);
}

/** The column and its neighbours as one, where the same is said of them. */
function joined(list: readonly Columns[], number: number): Columns[] {
  const result: Columns[] = [];
  for (const columns of list) {
    const before = result[result.length - 1];
    const touches =
      before && before.last + 1 === columns.first && [before.last, columns.first].includes(number);
    if (touches && unnumbered(before.tag) === unnumbered(columns.tag))
      result[result.length - 1] = { ...before, last: columns.last };
    else result.push(columns);
  }
  return result;
}

function unnumbered(tag: string): string {
  return withAttribute(withAttribute(tag, "min", null), "max", null);
}
