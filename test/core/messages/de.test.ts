import { describe, expect, test } from "@jest/globals";
import { businessKindsIn } from "#core/messages/business-kinds.ts";
import { careTexts } from "#core/messages/care.ts";
import { de } from "#core/messages/de.ts";
import { checkup as checkupDe } from "#core/messages/de/checkup.ts";
import { excelHelp as excelHelpDe } from "#core/messages/de/excel-help.ts";
import { excel as excelDe } from "#core/messages/de/excel.ts";
import { measures as measuresDe } from "#core/messages/de/measures.ts";
import { sheets as sheetsDe } from "#core/messages/de/sheets.ts";
import { workbench as workbenchDe } from "#core/messages/de/workbench.ts";
import { en } from "#core/messages/en.ts";
import { checkup } from "#core/messages/en/checkup.ts";
import { excelHelp } from "#core/messages/en/excel-help.ts";
import { excel } from "#core/messages/en/excel.ts";
import { measures } from "#core/messages/en/measures.ts";
import { sheets } from "#core/messages/en/sheets.ts";
import { workbench } from "#core/messages/en/workbench.ts";
import { languageOf } from "#core/messages/languages.ts";

/** Every text of a section by its path; functions by their source, so that two can be compared. */
function leaves(texts: unknown, path = ""): [path: string, text: string][] {
  if (typeof texts === "string") return [[path, texts]];
  if (typeof texts === "function") return [[path, (texts as () => string).toString()]];
  if (typeof texts !== "object" || texts === null) return [];
  return Object.entries(texts).flatMap(([key, part]) => leaves(part, path === "" ? key : `${path}.${key}`));
}

/** Texts that German writes as English does, or that hold no words. */
const THE_SAME = new Set([
  "pane.places.plan",
  "pane.plan.title",
  "pane.plan.slider",
  "pane.plan.lockOf",
  "planSheet.sheet",
  "planSheet.quarter",
  "pane.title",
  "pane.roles.name",
  "pane.roles.status",
  "pane.breakdown.status",
  "pane.wizard.name",
  "pane.investments.sorts.name",
  "templates.investmentHeaders.before.3",
  "pane.wizard.status",
  "pane.wizard.gateHelp.other",
  "pane.whatIf.fromTo",
  "pane.whatIf.pair",
  "pane.objectives.pairFirst",
  "investment.headers.status",
  "investment.gates.fairness",
  "scoring.effect",
  "scoring.because",
  "scoring.sentence",
  "scoring.readiness.capability",
  "scorecard.objectiveHeaders.0",
  "insight.check.fault",
  "nextSteps.fix",
  "excelHelp.title",
  "sheets.title",
  "workbench.functionCategory",
  "reading.choices.this-table",
  "reading.choices.this-table-2",
  "reading.choices.this-table-3",
  "reading.choices.this-table-4",
  "scorecard.status",
  "reading.choices.these-options",
  "reading.choices.scale",
  "reviews.columns.3",
  "reviews.weight",
  "reviews.rating",
  "secondOpinion.methods.topsis",
  "secondOpinion.methods.vikor",
  "secondOpinion.methods.promethee-2",
]);

/** Those of the pane, and those that one host or the functions need. */
const english: Readonly<Record<string, unknown>> = {
  ...en,
  ...careTexts(en),
  businessKinds: businessKindsIn(en),
  checkup,
  excel,
  excelHelp,
  measures,
  sheets,
  workbench,
};
const german: Readonly<Record<string, unknown>> = {
  ...de,
  ...careTexts(de),
  businessKinds: businessKindsIn(de),
  checkup: checkupDe,
  excel: excelDe,
  excelHelp: excelHelpDe,
  measures: measuresDe,
  sheets: sheetsDe,
  workbench: workbenchDe,
};

describe("the German texts", () => {
  test.each(Object.keys(english))("%s: nothing is missing and nothing is left in English", (name) => {
    const originals = new Map(leaves(english[name], name));
    const translated = leaves(german[name], name);
    expect(translated.map(([path]) => path).sort()).toEqual([...originals.keys()].sort());
    const untouched = translated.filter(
      ([path, text]) =>
        text.trim() !== "" &&
        originals.get(path) === text &&
        /\p{L}{3}/u.test(text) &&
        !path.startsWith("templates.readiness") &&
        !THE_SAME.has(path),
    );
    expect(untouched).toEqual([]);
  });

  test("go with every German tag, and with no other", () => {
    for (const tag of ["de", "de-AT", "de_CH", "DE"]) expect(languageOf(tag)).toBe("de");
    for (const tag of ["den", "den-CA", "en-US", "en-DE", ""]) expect(languageOf(tag)).not.toBe("de");
  });
});
