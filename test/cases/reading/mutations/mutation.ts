import type { CellContent } from "#core/workbook/cell.ts";
import type { SheetData } from "#core/workbook/memory-sheet.ts";
import { type Base, expectedOf, gridOf, type Numbers } from "../base.ts";
import type { ExpectedReading } from "../case.ts";
import type { Grid } from "../grid.ts";

export interface Mutant {
  readonly sheets: readonly SheetData[];
  readonly expected: ExpectedReading;
  readonly orElse?: readonly ExpectedReading[];
}

/** One thing that people do to such a table. Null where it makes no sense for this base. */
export type Mutation = (base: Base) => Mutant | null;

export type Mutations = Readonly<Record<string, Mutation>>;

/** One sheet that is the table with an edit; the right reading stays. */
export function edited(edit: (grid: Grid, base: Base) => unknown): Mutation {
  return (base) => {
    const grid = gridOf(base);
    edit(grid, base);
    return { sheets: [grid.sheet("Scoring")], expected: expectedOf(base.numbers) };
  };
}

export function only(letter: Base["letter"], mutation: Mutation): Mutation {
  return (base) => (base.letter === letter ? mutation(base) : null);
}

/** The table with other numbers or names in the same place. */
export function withNumbers(change: (numbers: Numbers) => Numbers, mutation: Mutation): Mutation {
  return (base) => mutation({ ...base, numbers: change(base.numbers) });
}

/** Puts what `write` makes of a rating (or a weight) into the table; what is expected stands as it is written. */
export function rewritten(
  numbers: (numbers: Numbers) => Numbers,
  write: (rating: number, option: number, criterion: number) => CellContent,
  levels = true,
): Mutation {
  return (base) => {
    const changed = { ...base, numbers: numbers(base.numbers) };
    const grid = gridOf(changed);
    grid.change("record", "rating", (content, row, column) =>
      base.letter === "W" ? write(Number(content), row, column) : write(Number(content), column, row),
    );
    const { objectives, investments } = expectedOf(changed.numbers);
    return {
      sheets: [grid.sheet("Scoring")],
      expected: {
        objectives,
        investments: investments.map(({ name, ratings }, option) => {
          const written = ratings.map((rating, criterion) => write(Number(rating), option, criterion));
          return {
            name,
            ratings: written.map((each) => each as string | number | null),
            ...(levels && {
              levels: written.map((each, criterion) => (each === null ? null : Number(ratings[criterion]))),
            }),
          };
        }),
      },
    };
  };
}

export const asTheyAre = (numbers: Numbers): Numbers => numbers;
