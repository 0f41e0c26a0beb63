import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { csvOf, type Value } from "../parity/rows.ts";

/** The tables that get rows; the others stay empty. */
export const GROWING_TABLES = ["objectives", "investments", "ratings", "checks", "links"] as const;
type GrowingTable = (typeof GROWING_TABLES)[number];

const INVESTMENTS = 50;
const OBJECTIVES = 6;
/** Of a strategy: every tenth is blank. */
const RATINGS = (INVESTMENTS * OBJECTIVES * 9) / 10;

/**
 * Writes as many strategies as give `ratings` ratings, one after the other so that memory does not grow: 50 investments,
 * 6 objectives on 1-5, a tenth of the ratings blank, every tenth investment with an open check, another tenth with a
 * need. The figures follow from their place alone (7 and 11 have no factor in common with 5), so every engine gets the
 * same.
 */
export function writeGrowingRows(ratings: number, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const files = new Map(GROWING_TABLES.map((table) => [table, openSync(join(folder, `${table}.csv`), "w")]));
  for (const [table, file] of files) writeSync(file, csvOf(table, []));
  for (let s = 0; s < Math.round(ratings / RATINGS); s++) {
    const rows = strategyRows(s);
    for (const [table, file] of files) writeSync(file, withoutHeader(csvOf(table, rows[table])));
  }
  for (const file of files.values()) closeSync(file);
}

const withoutHeader = (csv: string): string => csv.slice(csv.indexOf("\n") + 1);

function strategyRows(s: number): Record<GrowingTable, Value[][]> {
  const id = `s${s}`;
  const rows: Record<GrowingTable, Value[][]> = {
    objectives: [],
    investments: [],
    ratings: [],
    checks: [],
    links: [],
  };
  for (let o = 0; o < OBJECTIVES; o++)
    rows.objectives.push([
      ...[id, `o${o}`, `Objective ${o}`, 1 + ((s + o) % 5)],
      ...["1-5", 1, 5, null, false, null, null, false, null],
    ]);
  for (let i = 0; i < INVESTMENTS; i++) {
    rows.investments.push([id, `i${i}`, `Investment ${i}`, null, false]);
    if (i % 10 === 3) rows.checks.push([id, `i${i}`, "Privacy", "unknown", null]);
    if (i % 10 === 6) rows.links.push([id, `i${i}`, "requires", `i${i - 1}`]);
    for (let o = 0; o < OBJECTIVES; o++)
      if ((i * OBJECTIVES + o) % 10 !== 9)
        rows.ratings.push([id, `i${i}`, `o${o}`, "", 1 + ((7 * i + 11 * o + s) % 5), null]);
  }
  return rows;
}
