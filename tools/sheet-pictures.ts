/**
 * `npm run pictures`: takes the pictures of what lands in a sheet, docs/sheet-….png, from the sample business: results
 * beside the table, the scorecard, the ratings, the plan. Needs LibreOffice and poppler (pdftoppm), and says so.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { en } from "#core/messages/en.ts";
import type { ChangeSet } from "#core/workbook/change-set.ts";
import { fundingCurveInSlices } from "#core/workflow/funding/funding-curve.ts";
import { fundingPlan } from "#core/workflow/funding/funding-plan.ts";
import { planFundingSheet } from "#core/workflow/funding/funding-sheet.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import { planScorecard } from "#core/workflow/scorecard-sheet.ts";
import { understand, type Understanding } from "#core/workflow/understand.ts";
import { buildSample } from "#workbench/sample/build-sample.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";
import type { XlsxWorkbook } from "#workbench/xlsx/xlsx-workbook.ts";

const root = process.env.ALIGNSCORE_ROOT ?? process.cwd();
const DOTS_AN_INCH = 88;
const BUDGET = 100_000;
const NAMES = { business: "Tideline Outdoor", date: "2 March 2026" };
const money = (amount: number): string => `€${Math.round(amount).toLocaleString("en-GB")}`;

async function written(plan: (found: Understanding, book: XlsxWorkbook) => ChangeSet): Promise<Uint8Array> {
  const book = openXlsx(buildSample());
  const result = await book.apply(plan(await understand(book), book));
  if (!result.ok) throw new Error("The sample has changed under our hands.");
  return book.save();
}

function toEnd<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

const scorecard = () =>
  written((found, book) => planScorecard(found, money, book.capabilities.charts, en, NAMES).changes);

const plan = () =>
  written((found, book) => {
    const { reading, scorecard: scored } = found;
    const choices = { ...found.preferences.plan, budget: BUDGET };
    const answer = scored && fundingPlan(reading.strategy, scored, choices);
    if (!scored || !answer || answer.status === "impossible" || answer.status === "unknown")
      throw new Error("The sample has no plan.");
    const curve = toEnd(fundingCurveInSlices(reading.strategy, scored, choices));
    const worked = { plan: answer, curve, schedule: null };
    return planFundingSheet(
      { ...found, scorecard: scored },
      worked,
      money,
      book.capabilities.charts,
      en,
      NAMES,
    ).changes;
  });

const beside = async () =>
  onOnePage(
    await written((found, book) => planResults(found, "values", "beside", book.capabilities).changes),
  );

/** The user's own sheets are printed as they come; for a picture each is made to fit on a page. */
function onOnePage(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!/worksheets\/sheet\d+\.xml$/.test(name)) continue;
    const setup = '<pageSetup paperSize="8" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';
    const xml = strFromU8(part)
      .replace(/<pageSetup\b[^>]*\/>/, "")
      .replace(/<sheetPr\b[^>]*(\/>|>[\s\S]*?<\/sheetPr>)/, "")
      .replace(/(<worksheet\b[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
      .replace(/(?=<(?:headerFooter|drawing|legacyDrawing|tableParts|extLst)\b|<\/worksheet>)/, setup);
    parts[name] = strToU8(xml);
  }
  return zipSync(parts);
}

function run(program: string, ...args: readonly string[]): string {
  const { status, stdout, error } = spawnSync(program, args, { encoding: "utf8" });
  if (error || status !== 0)
    throw new Error(`${program} does not run here: ${error?.message ?? String(status)}`);
  return stdout;
}

/**
 * Prints a workbook and keeps the first page on which all the words stand.
 * @param height of the part that is kept, from the top, in pixels; 0 for all
 */
function picture(name: string, bytes: Uint8Array, words: readonly string[], height = 0): void {
  const folder = mkdtempSync(join(tmpdir(), "alignscore-picture-"));
  try {
    const book = join(folder, "book.xlsx");
    writeFileSync(book, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    run("soffice", profile, "--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder, book);
    const pdf = join(folder, "book.pdf");
    const count = Number(/^Pages:\s+(\d+)/m.exec(run("pdfinfo", pdf))?.[1]);
    for (let page = 1; page <= count; page++) {
      const only = ["-f", String(page), "-l", String(page)];
      const text = run("pdftotext", ...only, pdf, "-");
      if (!words.every((word) => text.includes(word))) continue;
      const cut = height > 0 ? ["-x", "0", "-y", "0", "-W", "5000", "-H", String(height)] : [];
      const how = ["-r", String(DOTS_AN_INCH), "-png", "-singlefile"];
      run("pdftoppm", ...only, ...how, ...cut, pdf, join(folder, "page"));
      copyFileSync(join(folder, "page.png"), join(root, "docs", `sheet-${name}.png`));
      return;
    }
    throw new Error(`No page of ${name} has ${words.join(", ")}.`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

picture("results", await beside(), ["Alignment", "Verdict", "Why"], 640);
const card = await scorecard();
picture("scorecard", card, [NAMES.business, NAMES.date]);
picture("ratings", card, [en.scorecard.ratingsSheet]);
picture("plan", await plan(), [money(BUDGET)]);
