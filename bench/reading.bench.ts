import { readStrategy } from "#core/tables/read-strategy.ts";
import type { BenchGroup } from "./bench.ts";
import { asRead, largeTable } from "./large-tables.ts";

const ROWS = 50_000;
const COLUMNS = 30;

/** Finding and reading the tables in a very large sheet, against looking at each of its cells once. */
export async function readingBench(): Promise<BenchGroup> {
  const { outline, read } = await asRead(largeTable(ROWS, COLUMNS));
  return {
    name: "reading",
    about: `Reading a sheet of ${ROWS} × ${COLUMNS} cells`,
    aims: [{ milliseconds: 2000 }],
    cases: [
      {
        name: "looking at each cell once",
        run: () => {
          let numbers = 0;
          for (const row of read[0]!.values)
            for (const value of row) if (typeof value === "number") numbers += value;
          return numbers;
        },
      },
      {
        name: "readStrategy, cells to Strategy",
        run: () => readStrategy(outline, read).strategy.investments.length,
      },
    ],
  };
}
