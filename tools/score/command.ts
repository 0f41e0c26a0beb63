import { dirname, extname, join, basename } from "node:path";
import { parseArgs } from "node:util";
import { workbookName } from "#workbench/csv/csv-to-xlsx.ts";
import type { Placement, WritingWay } from "#core/workflow/preferences.ts";
import type { WorkbookLocale } from "#core/workbook/port.ts";
import { localeOf } from "#core/workbook/locale.ts";
import { LARGEST } from "#core/tables/values/parse-number.ts";
import type { Conditions, PlanAsked } from "./budgets.ts";
import { askedLimit } from "./limits.ts";
import { UsageError } from "./usage-error.ts";

/** How this program is called; the package's build puts its own name here. */
declare const SCORE_COMMAND: string | undefined;
const COMMAND = typeof SCORE_COMMAND === "undefined" ? "npm run score --" : SCORE_COMMAND;

export const USAGE = `${COMMAND} FILE.xlsx|csv|tsv [options]
${COMMAND} FILE|FOLDER|PATTERN … [--ndjson] [--jobs N]
  --out FILE    where the scored workbook goes (default: FILE.scored.xlsx beside it; with --json: nowhere)
  --explain     also say how the tables were read: witnesses, sureness, questions, every line that is not used
  --json        print the whole understanding and result as JSON
  --live        write AlignScore's functions   --values  plain values (default)   --plain  classic formulas
  --sheet       write to a sheet of its own instead of beside the table
  --check       print what is wrong in the table itself instead of scoring; nothing is written
  --raters      FILE's table as filled in by several people in the copies named after it: how far they agree
                (with --out also kept on FILE's hidden sheet, so that the pane shows it)
  --remove      take away everything that AlignScore ever wrote instead of scoring
  --locale TAG  how the workbook writes numbers, for example de-DE (default: judged from its cells)
  --ndjson      of many workbooks: the whole of each as one line of JSON
  --jobs N      of many workbooks: how many at a time (default: the machine's cores less one)
  --budget N    also work out the best set within N, proved, and why the others are out, and write it as a sheet
                (“sheet” for N: the budget that stands in the workbook; without --budget that is only printed)
  --plan-columns  write whether each is in the plan, and its quarter, beside the results
  --days D      no more than so many person-days; D,E,F: of each period    --yearly N  no more yearly costs than N
  --later A,B   the money of each later period that the table gives costs for (“Cost 2027”, “Year 2 cost”)
  --limit "NAME<=40%"  what a lever, an owner or an objective gets at most (<=) or at least (>=): % of the budget, or things
  --periods A,B also print what to start in which period (on the sheet: quarter), with so much money in each`;

export interface Command {
  readonly file: string;
  /** Everything that was named, for many workbooks. */
  readonly inputs: readonly string[];
  /** Many workbooks even where only one was named. */
  readonly ndjson: boolean;
  /** How many at a time; null for as many as suit the machine. */
  readonly jobs: number | null;
  readonly out: string | null;
  readonly json: boolean;
  /** Prints how the reading was made. */
  readonly explain: boolean;
  readonly way: WritingWay;
  readonly placement: Placement;
  readonly locale: WorkbookLocale | null;
  /** What may be spent, and the money of each period: asks for a plan. */
  readonly plan: PlanAsked;
  /** Writes the plan beside the results. */
  readonly planColumns: boolean;
  /** Prints what is wrong in the table itself instead of scoring. */
  readonly check: boolean;
  /** Compares the ratings in the copies named after the first file instead of scoring. */
  readonly raters: boolean;
  /** Takes everything of AlignScore away instead of scoring. */
  readonly remove: boolean;
}

/** `--help`, `-h`, whatever else is asked; a file of such a name is written after "--". */
export function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return args.slice(0, end < 0 ? args.length : end).some((word) => word === "--help" || word === "-h");
}

/** @throws UsageError when the words make no command */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  const [file] = positionals;
  if (file === undefined) throw new UsageError("Say which workbook to score.");
  const ways = (["live", "values", "plain"] as const).filter((way) => values[way] === true);
  if (values.remove === true && (ways.length > 0 || values.sheet === true || values.json === true))
    throw new UsageError("--remove writes no results; leave out how they would be written.");
  if (values.check === true && (ways.length > 0 || values.out !== undefined || values.remove === true))
    throw new UsageError("--check writes nothing; leave out what would be written.");
  if (values.raters === true && positionals.length < 3)
    throw new UsageError("--raters needs the workbook and the copies of at least two people.");
  if (ways.length > 1) throw new UsageError(`--${ways.join(" and --")} exclude each other.`);
  const plan = {
    budget: values.budget === undefined ? null : budget(values.budget),
    periods: amounts("--periods", values.periods) ?? [],
    conditions: conditions(values),
  };
  mustBeAmounts(plan);
  return {
    file,
    inputs: positionals,
    ndjson: values.ndjson === true,
    jobs: values.jobs === undefined ? null : jobs(values.jobs),
    out: values.out ?? null,
    json: values.json === true,
    explain: values.explain === true,
    way: ways[0] ?? "values",
    placement: values.sheet === true ? "sheet" : "beside",
    locale: values.locale === undefined ? null : localeOf(values.locale),
    plan,
    planColumns: values["plan-columns"] === true,
    check: values.check === true,
    raters: values.raters === true,
    remove: values.remove === true,
  };
}

/** `Plan.xlsx` → `Plan.scored.xlsx`, `Plan.scored (2).xlsx`, …: the names to try, so that no file is overwritten. */
export function* outputPaths(file: string, what: "scored" | "removed" = "scored"): Generator<string> {
  const stem = join(dirname(file), basename(file, extname(file)));
  const extension = extname(workbookName(file));
  for (let number = 1; ; number++) yield `${stem}.${what}${number > 1 ? ` (${number})` : ""}${extension}`;
}

/** @throws UsageError where something was asked that is done to one workbook only */
export function mustSuitMany(command: Command): void {
  const { out, json, check, remove, explain } = command;
  const single = {
    "--out": out !== null,
    "--json": json,
    "--check": check,
    "--remove": remove,
    "--explain": explain,
  };
  const wrong = Object.entries(single).find(([, given]) => given)?.[0];
  if (wrong === "--json")
    throw new UsageError("--json is for one workbook; of many, --ndjson gives a line each.");
  if (wrong !== undefined)
    throw new UsageError(`${wrong} is for one workbook at a time; of many, none is written.`);
}

/** @throws UsageError for anything but a whole number from 1 */
function jobs(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1) return value;
  throw new UsageError(`--jobs: “${text}” is not a number of workbooks; write it like 4.`);
}

/** @throws UsageError for anything but a number of 0 or more, or "sheet" */
function budget(text: string): number | "sheet" {
  return text.trim().toLowerCase() === "sheet" ? "sheet" : amount("--budget", text);
}

function conditions({ days, yearly, later, limit }: ReturnType<typeof parse>["values"]): Conditions {
  const given = amounts("--days", days);
  return {
    ...(given ? { days: given } : {}),
    ...(yearly === undefined ? {} : { yearlyMost: amount("--yearly", yearly) }),
    ...(later === undefined ? {} : { later: amounts("--later", later)! }),
    ...(limit ? { limits: limit.map(askedLimit) } : {}),
  };
}

/** Nobody plans more periods than that, nor with so little money in the only one. */
const MOST_COUNTED = 24;

/** @throws UsageError where "--periods 4" most likely means four of them, and not one with 4 of money */
function mustBeAmounts({ budget, periods }: PlanAsked): void {
  const [count] = periods;
  if (periods.length !== 1 || !Number.isInteger(count) || count! < 1 || count! > MOST_COUNTED) return;
  if (typeof budget === "number" && budget <= 10 * count!) return;
  const each = typeof budget === "number" ? Math.round(budget / count!) : 10_000;
  const example = Array<number>(count!).fill(each).join(",");
  throw new UsageError(
    `--periods takes the money of each period, and not how many there are: ${count} of them are --periods ${example}.`,
  );
}

function amounts(option: string, text: string | undefined): number[] | undefined {
  return text?.split(",").map((each) => amount(option, each));
}

/** @throws UsageError for anything but a number of 0 or more, or one so large that sums of it would be infinite */
function amount(option: string, text: string): number {
  const value = Number(text.trim() || NaN);
  if (value >= 0 && value <= LARGEST) return value;
  throw new UsageError(`${option}: “${text}” is not an amount; write it like 100000.`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: "string" },
        json: { type: "boolean" },
        explain: { type: "boolean" },
        ndjson: { type: "boolean" },
        jobs: { type: "string" },
        live: { type: "boolean" },
        values: { type: "boolean" },
        plain: { type: "boolean" },
        sheet: { type: "boolean" },
        check: { type: "boolean" },
        raters: { type: "boolean" },
        remove: { type: "boolean" },
        locale: { type: "string" },
        budget: { type: "string" },
        periods: { type: "string" },
        days: { type: "string" },
        yearly: { type: "string" },
        later: { type: "string" },
        limit: { type: "string", multiple: true },
        "plan-columns": { type: "boolean" },
      },
    });
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}
