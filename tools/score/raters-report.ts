import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { careTexts } from "#core/messages/care.ts";
import { en } from "#core/messages/en.ts";
import { ratingsInCopy } from "#core/workflow/after/raters/from-file.ts";
import type { KeptRating } from "#core/workflow/after/raters/kept.ts";
import { ratersReport } from "#core/workflow/after/raters/report.ts";
import { understand, type Understanding } from "#core/workflow/understand.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";

/** The ratings in copies of the workbook, each under the name of its file where no rater's sheet says whose they are. */
export async function ratingsInFiles(files: readonly string[]): Promise<KeptRating[]> {
  const all: KeptRating[] = [];
  for (const file of files) {
    const copy = await understand(openXlsx(readFileSync(file)));
    all.push(...ratingsInCopy(copy, basename(file, extname(file))));
  }
  return all;
}

/** What `--raters` prints: how far they agree, and what to talk about. */
export function ratersText({ reading }: Understanding, ratings: readonly KeptRating[]): string {
  const t = careTexts(en).raters;
  const report = ratersReport(ratings, reading);
  if (!report) return `${t.waiting}\n`;
  const { raters, alpha, agreed, compared, talk, rows } = report.disagreement;
  const { investments, objectives } = reading.strategy;
  const hundredths = (value: number): string => String(Math.round(100 * value) / 100);
  const lines = talk.map(({ investment, objective, effects, grades }) => {
    const said = effects.flatMap((effect, index) =>
      effect === null ? [] : [t.said(raters[index]!.name, hundredths(effect))],
    );
    return `  ${investments[investment]!.name} / ${objectives[objective]!.name}: ${grades} (${said.join(", ")})`;
  });
  return [
    `${t.agree(agreed, compared)}. ${t.who(raters.map(({ name }) => name))}`,
    ...(alpha === null ? [] : [t.alpha(hundredths(alpha))]),
    talk.length === 0 ? t.nothing : `${t.talk(talk.length)}:`,
    ...lines,
    ...raters.flatMap(({ name, allHigh }) => (allHigh ? [t.allHigh(name)] : [])),
    ...rows.flatMap(({ allHigh }, index) => (allHigh ? [t.rowHigh(investments[index]!.name)] : [])),
    "",
  ].join("\n");
}
