import { readFileSync } from "node:fs";
import type { VerdictKind } from "#core/domain/result.ts";
import { en } from "#core/messages/en.ts";
import type { WorkbookLocale } from "#core/workbook/port.ts";
import { WorkbookError } from "#core/workbook/port.ts";
import { portfolioOf } from "#core/workflow/portfolio.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import { NODE_PACKING } from "../node-packing.ts";
import { understandFile } from "../understand-file.ts";
import { csvToXlsx, isCsvName } from "#workbench/csv/csv-to-xlsx.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";
import { reportOf } from "../json-report.ts";
import type { PlanAsked } from "../budgets.ts";
import { planJson } from "../plan-report.ts";
import { refusalOf } from "../../refusal.ts";

/** How each workbook is scored; plain data, so that it reaches the workers. */
export interface LineAsked {
  readonly locale: WorkbookLocale | null;
  readonly plan: PlanAsked;
}

/** What is said of one workbook: a line of the output, and what the summary adds up. */
export interface Line {
  readonly file: string;
  /** The workbook's whole report as one line of JSON, with `file` first; or `{ file, error }`. */
  readonly json: string;
  /** One line for people. */
  readonly text: string;
  readonly facts: Facts;
}

export type Facts =
  | { readonly kind: "unusable"; readonly error: string }
  | { readonly kind: "nothing" }
  | {
      readonly kind: "scored";
      readonly asks: boolean;
      readonly verdicts: Readonly<Partial<Record<VerdictKind, number>>>;
      /** Causes that stand in the way, once a workbook. */
      readonly obstacles: readonly string[];
      /** 0 … 1: how far spending and weights are apart; null where nothing is spent. */
      readonly drift: number | null;
    };

/** Scores one workbook. Whatever is wrong with the file is its line; faults of ours are thrown. */
export async function lineOf(file: string, asked: LineAsked): Promise<Line> {
  let understanding: Understanding;
  try {
    const bytes = readFileSync(file);
    const { locale } = asked;
    understanding = await understandFile(
      openXlsx(isCsvName(file) ? csvToXlsx(bytes, locale ?? undefined) : bytes, {
        packing: NODE_PACKING,
        ...(locale && { locale }),
      }),
    );
  } catch (fault) {
    const error = sayable(fault);
    if (error === null) throw fault;
    return {
      file,
      json: JSON.stringify({ file, error }),
      text: `${file}: ${error}`,
      facts: { kind: "unusable", error },
    };
  }
  const report = reportOf(understanding, planJson(understanding, asked.plan));
  const facts = factsOf(understanding);
  return {
    file,
    json: JSON.stringify({ file, ...report }),
    text: `${file}: ${said(understanding, facts)}`,
    facts,
  };
}

/** What a person can mend: no such file, not readable, not a workbook. */
function sayable(fault: unknown): string | null {
  if (fault instanceof WorkbookError) return refusalOf(fault);
  return fault instanceof Error && "code" in fault && "path" in fault ? fault.message : null;
}

function factsOf({ reading, scorecard }: Understanding): Facts {
  if (!scorecard) return { kind: "nothing" };
  const verdicts: Partial<Record<VerdictKind, number>> = {};
  const obstacles = new Set<string>();
  for (const { verdict } of scorecard.results) {
    verdicts[verdict.kind] = (verdicts[verdict.kind] ?? 0) + 1;
    for (const { cause } of verdict.obstacles) obstacles.add(cause);
  }
  return {
    kind: "scored",
    asks: reading.sureness === "ask",
    verdicts,
    obstacles: [...obstacles],
    drift: portfolioOf(reading.strategy, scorecard).spend?.drift ?? null,
  };
}

function said({ scorecard }: Understanding, facts: Facts): string {
  if (facts.kind !== "scored" || !scorecard) return "nothing to score";
  const counts = Object.entries(facts.verdicts)
    .map(([kind, count]) => `${count} ${en.scoring.verdicts[kind as VerdictKind]}`)
    .join(", ");
  const first = scorecard.results.find(({ rank }) => rank === 1);
  return `${counts}${first ? `; first: ${first.name}` : ""}${facts.asks ? " (not sure of the table)" : ""}`;
}
