/**
 * `npm run score -- FILE.xlsx [--out FILE] [--json] [--explain] [--live | --values | --plain] [--sheet] [--locale TAG] [--check] [--raters] [--remove] [--plan-columns]`:
 * the main job without a screen. Says what was understood, ranks the investments with verdicts and reasons, and
 * writes the scored workbook. Of many (several names, a folder, a pattern, or --ndjson) it prints one line each and
 * writes none. Exit code 0: done; 1: the file cannot be used, or there was nothing to write where
 * --out asked for it; 2: the command line was wrong.
 */
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { isMainThread } from "node:worker_threads";
import { en } from "#core/messages/en.ts";
import { planCollected } from "#core/workflow/after/raters/plan-raters.ts";
import { planResults, type ResultPlan } from "#core/workflow/plan-results.ts";
import { planRemoval } from "#core/workflow/removal.ts";
import { understand, type Understanding } from "#core/workflow/understand.ts";
import { WorkbookError } from "#core/workbook/port.ts";
import type { ChangeSet } from "#core/workbook/change-set.ts";
import { addressOf } from "#core/workbook/range.ts";
import { csvToXlsx, isCsvName } from "#workbench/csv/csv-to-xlsx.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";
import type { XlsxWorkbook } from "#workbench/xlsx/xlsx-workbook.ts";
import {
  asksForHelp,
  type Command,
  mustSuitMany,
  outputPaths,
  parseCommand,
  USAGE,
} from "./score/command.ts";
import { checkJson, checkText } from "./score/check-report.ts";
import { jsonReport } from "./score/json-report.ts";
import { meansMany } from "./score/many/inputs.ts";
import { scoreMany } from "./score/many/score-many.ts";
import { serve } from "./score/many/workers.ts";
import { whyNoBudget } from "./score/budgets.ts";
import { NODE_PACKING } from "./score/node-packing.ts";
import { planJson, planText } from "./score/plan-report.ts";
import { ratersText, ratingsInFiles } from "./score/raters-report.ts";
import { textReport, withNotes } from "./score/text-report.ts";
import { progress } from "./score/progress.ts";
import { planBeside, planSheet } from "./score/write-plan.ts";
import { understandFile } from "./score/understand-file.ts";
import { UsageError } from "./score/usage-error.ts";
import { SaveError } from "./score/save-error.ts";
import {
  type FileState,
  mustBeUnchanged,
  replaceFile,
  saveUnderFreeName,
  stateOf,
} from "./score/save-file.ts";
import { refusalOf } from "./refusal.ts";

const SIGNATURE =
  "This workbook carries a digital signature, which no longer holds for the saved copy. Sign that anew; the original keeps its own.";

/**
 * How much may be added to what is in use before Node looks for what is not: a third as much again. It would let a large
 * workbook's triple, and take no less time for it.
 */
const LITTLE_GARBAGE = "--heap-growing-percent=30";

async function main(args: readonly string[]): Promise<number> {
  if (asksForHelp(args)) {
    console.log(USAGE);
    return 0;
  }
  const command = parseCommand(args);
  if (!command.raters && (command.ndjson || meansMany(command.inputs))) {
    mustSuitMany(command);
    const jobs = command.jobs ?? Math.max(1, availableParallelism() - 1);
    return scoreMany({ ...command, jobs }, process.argv[1]!);
  }
  const step = progress(command.json);
  setFlagsFromString(LITTLE_GARBAGE);
  step("Opening");
  const file = resolve(command.file);
  const opened = stateOf(file);
  const bytes = readFileSync(file);
  const workbook = openXlsx(isCsvName(command.file) ? csvToXlsx(bytes, command.locale ?? undefined) : bytes, {
    packing: NODE_PACKING,
    ...(command.locale && { locale: command.locale }),
  });
  step("Reading");
  // What was understood of a large workbook takes more room than the workbook: it is let go before the results are
  // written, and what will be written before the file is put together.
  const scored = await carriedOut(workbook, await answerTo(command, workbook, opened, step));
  if (typeof scored === "number") return scored;
  let written: string | null = null;
  let { notes } = scored;
  if (scored.writes) {
    notes = [...notes, ...(await writePlanSheet(workbook, command))];
    const bytes = workbook.save();
    mustBeUnchanged(opened);
    if (command.out === null) written = saveUnderFreeName(outputPaths(file), bytes);
    else replaceFile((written = resolve(command.out)), bytes);
  }
  step(null);
  process.stdout.write(
    command.json ? scored.report : withNotes(scored.report, [...notes, ...scored.plan], written),
  );
  return command.out !== null && written === null ? 1 : 0;
}

/** What is said of a scored workbook, and what is to be written into it. */
interface Scored {
  /** Null where nothing is written. */
  readonly changes: ChangeSet | null;
  /** As text without what comes last, or whole where JSON is asked for. */
  readonly report: string;
  readonly notes: readonly string[];
  /** What the text says of the plan. */
  readonly plan: readonly string[];
}

/** Answers what was asked, as far as nothing is to be written for it. @returns the exit code where all is done */
async function answerTo(
  command: Command,
  workbook: XlsxWorkbook,
  opened: FileState,
  step: (name: string | null) => void,
): Promise<number | Scored> {
  const understanding = await understandFile(workbook);
  if (command.check) {
    step(null);
    process.stdout.write(command.json ? checkJson(understanding) : checkText(understanding));
    return 0;
  }
  if (command.raters) {
    const ratings = await ratingsInFiles(command.inputs.slice(1).map((each) => resolve(each)));
    const said = ratersText(understanding, ratings);
    if (command.out !== null) {
      const applied = await workbook.apply(planCollected(understanding, ratings, en));
      if (!applied.ok) throw new Error("The workbook changed while ratings were being collected.");
      mustBeUnchanged(opened);
      replaceFile(resolve(command.out), workbook.save());
    }
    step(null);
    process.stdout.write(command.out === null ? said : `${said}Saved as ${resolve(command.out)}\n`);
    return 0;
  }
  const noBudget = command.plan.budget === "sheet" ? whyNoBudget(understanding, command.plan) : null;
  if (noBudget !== null) {
    step(null);
    console.error(noBudget);
    return 1;
  }
  if (command.remove) return removeAll(command, workbook, understanding, opened, step);
  const writes = understanding.scorecard !== null && (command.out !== null || !command.json);
  if (writes) step("Writing");
  const results = writes ? resultsOf(understanding, command, workbook) : null;
  const signed = results && workbook.signed ? [SIGNATURE] : [];
  return {
    changes: results?.changes ?? null,
    report: command.json
      ? jsonReport(understanding, planJson(understanding, command.plan))
      : textReport(understanding, command.explain),
    notes: [...(results?.notes ?? []), ...signed],
    plan: command.json ? [] : planText(understanding, command.plan),
  };
}

function resultsOf(understanding: Understanding, command: Command, workbook: XlsxWorkbook): ResultPlan {
  const beside =
    command.planColumns || understanding.preferences.planColumns === true
      ? planBeside(understanding, command.plan)
      : null;
  return planResults(
    beside ? { ...understanding, preferences: beside.preferences } : understanding,
    command.way,
    command.placement,
    workbook.capabilities,
    en,
    beside ? { plan: beside.columns } : {},
  );
}

/** Writes what is to be written, and keeps what is to be said. */
async function carriedOut(
  workbook: XlsxWorkbook,
  answer: number | Scored,
): Promise<number | (Omit<Scored, "changes"> & { readonly writes: boolean })> {
  if (typeof answer === "number") return answer;
  const { changes, ...said } = answer;
  const applied = changes === null ? null : await workbook.apply(changes);
  if (applied?.ok === false) throw new Error("The workbook changed while it was being scored.");
  return { ...said, writes: changes !== null };
}

/**
 * The plan's sheet, where a budget was given: read anew, as the results are in the workbook by now.
 * @returns what stays because people wrote it
 */
async function writePlanSheet(workbook: XlsxWorkbook, { plan }: Command): Promise<readonly string[]> {
  if (plan.budget === null) return [];
  const planned = planSheet(await understand(workbook), plan, workbook.capabilities.charts);
  if (!planned) return [];
  const applied = await workbook.apply(planned.changes);
  if (!applied.ok) throw new Error("The workbook changed while its plan was being written.");
  return planned.notes;
}

/** Takes away all that AlignScore wrote, and says what stays because people typed it. */
async function removeAll(
  command: Command,
  workbook: XlsxWorkbook,
  understanding: Understanding,
  opened: FileState,
  step: (name: string | null) => void,
): Promise<number> {
  step("Removing");
  const { changes, left, needed } = planRemoval(understanding);
  if (changes.changes.length > 0) {
    const applied = await workbook.apply(changes);
    if (!applied.ok) throw new Error("The workbook changed while AlignScore was being removed.");
  }
  const nothing = changes.changes.length === 0;
  let written: string | null = null;
  if (!nothing) {
    const file = resolve(command.file);
    const bytes = workbook.save();
    mustBeUnchanged(opened);
    if (command.out === null) written = saveUnderFreeName(outputPaths(file, "removed"), bytes);
    else replaceFile((written = resolve(command.out)), bytes);
  }
  step(null);
  const said = nothing
    ? "There is nothing of AlignScore in this workbook."
    : `Everything of AlignScore is gone from ${written!}.`;
  const stays = left.length === 0 ? "" : `\nWhat people typed stays: ${left.map(addressOf).join(", ")}.`;
  const kept = needed.map(({ sheet, by }) => `\n${en.workflow.sheetNeeded(sheet, by)}`).join("");
  process.stdout.write(`${said}${stays}${kept}\n`);
  return 0;
}

try {
  if (!isMainThread) serve();
  else process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n\n${USAGE}`);
    process.exitCode = 2;
  } else if (error instanceof WorkbookError) {
    console.error(refusalOf(error));
    process.exitCode = 1;
  } else if (error instanceof SaveError) {
    console.error(error.message);
    process.exitCode = 1;
  } else if (error instanceof Error && "code" in error && "path" in error) {
    // A file that is not there, or may not be read or written.
    console.error(`${error.message}. Check the path and try again.`);
    process.exitCode = 1;
  } else throw error;
}
