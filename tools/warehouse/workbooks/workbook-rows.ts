import type { Verdict } from "#core/domain/result.ts";
import { explainVerdict } from "#core/scoring/explain.ts";
import { WorkbookError } from "#core/workbook/port.ts";
import { understand, type Understanding } from "#core/workflow/understand.ts";
import { csvToXlsx, isCsvName } from "#workbench/csv/csv-to-xlsx.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";
import { allWorded } from "../../score/all-worded.ts";
import { refusalOf } from "../../refusal.ts";

/** A row of the output; of a workbook that cannot be used there is one, with `error` and the rest blank. */
export interface WorkbookRow {
  readonly path: string;
  readonly investment: string;
  /** A code of core/domain/result.ts. */
  readonly verdict: Verdict["kind"] | "";
  /** Codes with a space between, the binding one first. */
  readonly causes: string;
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly readiness: number | null;
  readonly assessed: number | null;
  readonly fund_limit: number | null;
  readonly no_limit: number | null;
  readonly why: string;
  /** "sure", "likely" or "ask": how sure the table is read. */
  readonly sureness: string;
  /** Why there are no verdicts, ready to show. */
  readonly error: string;
}

/** The rows of one line of input. Whatever is wrong with line or workbook is a row; only faults of ours are thrown. */
export async function workbookRows(line: string): Promise<WorkbookRow[]> {
  const input = inputOf(line);
  if (input === null)
    return [errorRow("", 'A line has to be a JSON object {"path", "bytes"} with the file in base64.')];
  const { path, bytes } = input;
  try {
    const understanding = await understand(openXlsx(isCsvName(path) ? csvToXlsx(bytes) : bytes));
    return verdictRows(path, understanding);
  } catch (fault) {
    if (!(fault instanceof WorkbookError)) throw fault;
    return [errorRow(path, refusalOf(fault))];
  }
}

function inputOf(line: string): { path: string; bytes: Uint8Array } | null {
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof read !== "object" || read === null) return null;
  const { path, bytes } = read as Record<string, unknown>;
  if (typeof path !== "string" || typeof bytes !== "string") return null;
  return { path, bytes: Buffer.from(bytes, "base64") };
}

const NOTHING = "There is nothing to score.";

function verdictRows(path: string, { reading, scorecard }: Understanding): WorkbookRow[] {
  if (!scorecard) return [errorRow(path, reading.nothingFound ? allWorded(reading.nothingFound) : NOTHING)];
  const { limits, results } = scorecard;
  return results.map(({ name, score, verdict, reason }) => ({
    path,
    investment: name,
    verdict: verdict.kind,
    causes: verdict.causes.join(" "),
    score: score.score,
    low: score.low,
    high: score.high,
    readiness: score.readiness,
    assessed: score.assessed,
    fund_limit: limits.fund,
    no_limit: limits.no,
    why: explainVerdict(reason),
    sureness: reading.sureness,
    error: "",
  }));
}

function errorRow(path: string, error: string): WorkbookRow {
  const blank = { score: null, low: null, high: null, readiness: null, assessed: null };
  const unknown = { investment: "", verdict: "", causes: "", why: "", sureness: "" } as const;
  return { path, ...unknown, ...blank, fund_limit: null, no_limit: null, error };
}
