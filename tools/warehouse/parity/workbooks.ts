import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openForWorkbooks } from "../engines/clickhouse-workbooks.ts";
import { writeRandomWorkbooks } from "../scale/random-workbooks.ts";
import { byFunction, byTableFunction, COLUMN_NAMES } from "../workbooks/clickhouse.ts";
import { type WorkbookRow, workbookRows } from "../workbooks/workbook-rows.ts";

const WORKBOOKS = 40;

/**
 * Random workbooks, a broken one among them, through both of ClickHouse's ways and in this process: each row that is not
 * the same. The function runs as two programs at once, and goes through Parquet.
 */
export async function workbookDifferences(
  root: string,
  folder: string,
): Promise<{ readonly workbooks: number; readonly wrong: readonly string[] }> {
  const books = join(folder, "books");
  writeRandomWorkbooks(WORKBOOKS, books);
  const paths = [...Array(WORKBOOKS).keys()].map((i) => join(books, `${i + 1}.xlsx`));
  const broken = join(books, "broken.xlsx");
  writeFileSync(broken, "no workbook at all");
  const expected = sorted((await Promise.all([...paths, broken].map(rowsOf))).flat());
  const session = await openForWorkbooks(root, folder, 2);
  const [files, parquet] = [join(books, "*.xlsx"), join(folder, "verdicts.parquet")];
  const byTable = sorted(session.rows(byTableFunction(files)));
  session.run(`${byFunction(files)} INTO OUTFILE '${parquet}' FORMAT Parquet`);
  const byOwn = sorted(session.rows(`SELECT * FROM file('${parquet}', Parquet)`));
  session.close();
  return {
    workbooks: paths.length + 1,
    wrong: [...different("table function", byTable, expected), ...different("function", byOwn, expected)],
  };
}

function rowsOf(path: string): Promise<WorkbookRow[]> {
  return workbookRows(JSON.stringify({ path, bytes: readFileSync(path).toString("base64") }));
}

const sorted = (rows: readonly WorkbookRow[]): string[] =>
  rows.map((row) => JSON.stringify(COLUMN_NAMES.map((name) => row[name]))).sort();

function different(way: string, found: readonly string[], expected: readonly string[]): string[] {
  const [has, wants] = [new Set(found), new Set(expected)];
  const count =
    found.length === expected.length ? [] : [`${way}: ${found.length} rows of ${expected.length}`];
  return [
    ...count,
    ...found.filter((row) => !wants.has(row)).map((row) => `${way} says ${row}`),
    ...expected.filter((row) => !has.has(row)).map((row) => `${way} lacks ${row}`),
  ].slice(0, 10);
}
