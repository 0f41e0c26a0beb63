import { en, type Texts } from "#core/messages/en.ts";
import type { Change, ChangeSet } from "#core/workbook/change-set.ts";
import { CellsRead } from "../contents.ts";
import type { Understanding } from "../understand.ts";
import { EXAMPLE_MARK } from "./investments-sheet.ts";

/**
 * Plans to take the example row of the template away: the rows below move up into its place, so that no gap is left.
 * @returns null when there is no example (any more)
 */
export function planRemoveExample(
  { outline, cells, reading }: Understanding,
  texts: Texts = en,
): ChangeSet | null {
  const example = outline.marks[EXAMPLE_MARK];
  if (!example) return null;
  const read = new CellsRead(cells);
  const name = read.value(example);
  const last = Math.max(example.row, ...(reading.investments?.lines ?? []));
  const range = { ...example, rows: last - example.row + 1 };
  const expect = read.contents(range);
  const blank = Array.from({ length: example.columns }, () => null);
  const moved: Change[] =
    name === texts.templates.example
      ? [{ kind: "write", range, contents: [...expect.slice(1), blank], expect }]
      : [];
  const changes: Change[] = [...moved, { kind: "mark", key: EXAMPLE_MARK, range: null, expect: example }];
  return { label: texts.templates.removeExampleLabel, changes };
}
