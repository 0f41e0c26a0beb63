import { describe, expect, test } from "@jest/globals";
import { businessKindsIn } from "#core/messages/business-kinds.ts";
import { careTexts } from "#core/messages/care.ts";
import { de } from "#core/messages/de.ts";
import { checkUpPane as checkUpPaneDe } from "#core/messages/de/check-up-pane.ts";
import { checkup as checkupDe } from "#core/messages/de/checkup.ts";
import { excelHelp as excelHelpDe } from "#core/messages/de/excel-help.ts";
import { excel as excelDe } from "#core/messages/de/excel.ts";
import { help as helpDe } from "#core/messages/de/help.ts";
import { measures as measuresDe } from "#core/messages/de/measures.ts";
import { sheetsServer as sheetsServerDe } from "#core/messages/de/sheets-server.ts";
import { sheets as sheetsDe } from "#core/messages/de/sheets.ts";
import { workbench as workbenchDe } from "#core/messages/de/workbench.ts";
import { en } from "#core/messages/en.ts";
import { checkUpPane } from "#core/messages/en/check-up-pane.ts";
import { checkup } from "#core/messages/en/checkup.ts";
import { excelHelp } from "#core/messages/en/excel-help.ts";
import { excel } from "#core/messages/en/excel.ts";
import { help } from "#core/messages/en/help.ts";
import { measures } from "#core/messages/en/measures.ts";
import { sheetsServer } from "#core/messages/en/sheets-server.ts";
import { sheets } from "#core/messages/en/sheets.ts";
import { workbench } from "#core/messages/en/workbench.ts";
import { es } from "#core/messages/es.ts";
import { checkUpPane as checkUpPaneEs } from "#core/messages/es/check-up-pane.ts";
import { checkup as checkupEs } from "#core/messages/es/checkup.ts";
import { excelHelp as excelHelpEs } from "#core/messages/es/excel-help.ts";
import { excel as excelEs } from "#core/messages/es/excel.ts";
import { help as helpEs } from "#core/messages/es/help.ts";
import { measures as measuresEs } from "#core/messages/es/measures.ts";
import { sheetsServer as sheetsServerEs } from "#core/messages/es/sheets-server.ts";
import { sheets as sheetsEs } from "#core/messages/es/sheets.ts";
import { workbench as workbenchEs } from "#core/messages/es/workbench.ts";
import { helpPageTexts } from "#core/messages/help.ts";
import { languageOf, LANGUAGES, type Language } from "#core/messages/languages.ts";
import { ownTablesTexts } from "#core/messages/own-tables.ts";
import { planSheetTexts, planTexts } from "#core/messages/plan-pane.ts";

type Sections = Readonly<Record<string, unknown>>;

/** Those of the pane, and those that one host or the functions need. */
const english: Sections = {
  ...en,
  ...careTexts(en),
  helpPage: helpPageTexts(en),
  planPane: planTexts(en),
  planSheet: planSheetTexts(en),
  ownTables: ownTablesTexts(en),
  businessKinds: businessKindsIn(en),
  checkUpPane,
  checkup,
  excel,
  excelHelp,
  helpPages: help,
  measures,
  sheets,
  sheetsServer,
  workbench,
};
const german: Sections = {
  ...de,
  ...careTexts(de),
  helpPage: helpPageTexts(de),
  planPane: planTexts(de),
  planSheet: planSheetTexts(de),
  ownTables: ownTablesTexts(de),
  businessKinds: businessKindsIn(de),
  checkUpPane: checkUpPaneDe,
  checkup: checkupDe,
  excel: excelDe,
  excelHelp: excelHelpDe,
  helpPages: helpDe,
  measures: measuresDe,
  sheets: sheetsDe,
  sheetsServer: sheetsServerDe,
  workbench: workbenchDe,
};
const spanish: Sections = {
  ...es,
  ...careTexts(es),
  helpPage: helpPageTexts(es),
  planPane: planTexts(es),
  planSheet: planSheetTexts(es),
  ownTables: ownTablesTexts(es),
  businessKinds: businessKindsIn(es),
  checkUpPane: checkUpPaneEs,
  checkup: checkupEs,
  excel: excelEs,
  excelHelp: excelHelpEs,
  helpPages: helpEs,
  measures: measuresEs,
  sheets: sheetsEs,
  sheetsServer: sheetsServerEs,
  workbench: workbenchEs,
};

/** Texts that every language writes alike, or that hold no words. */
const THE_SAME = [
  "pane.places.plan",
  "planPane.title",
  "planPane.lockOf",
  "planSheet.sheet",
  "pane.title",
  "pane.wizard.gateHelp.other",
  "pane.whatIf.fromTo",
  "scoring.effect",
  "scoring.because",
  "scoring.sentence",
  "insight.check.fault",
  "nextSteps.fix",
  "excelHelp.title",
  "sheetsServer.title",
  "workbench.functionCategory",
  "reading.choices.this-table",
  "reading.choices.this-table-2",
  "reading.choices.this-table-3",
  "reading.choices.this-table-4",
  "reading.choices.scale",
  "reviews.weight",
  "reviews.rating",
  "secondOpinion.methods.topsis",
  "secondOpinion.methods.vikor",
  "secondOpinion.methods.promethee-2",
];

interface Translation {
  readonly sections: Sections;
  /** Texts that it writes as English does. */
  readonly same: readonly string[];
  /** Quotation marks of the others. */
  readonly foreign: RegExp;
}

const TRANSLATIONS: Readonly<Record<Exclude<Language, "en">, Translation>> = {
  de: {
    sections: german,
    same: [
      "planPane.slider",
      "plan.quarter",
      "checkUpPane.name",
      "pane.roles.name",
      "pane.roles.status",
      "pane.breakdown.status",
      "pane.wizard.name",
      "pane.investments.sorts.name",
      "templates.investmentHeaders.before.3",
      "pane.wizard.status",
      "pane.whatIf.pair",
      "pane.objectives.pairFirst",
      "investment.headers.status",
      "investment.gates.fairness",
      "scorecard.status",
      "reviews.columns.3",
      "reviews.history.columns.2",
      "workbench.dismiss",
    ],
    foreign: /[”«»]/,
  },
  es: {
    sections: spanish,
    same: [
      "investment.statuses.idea",
      "pane.breakdown.statuses.idea",
      "templates.statuses.0",
      "checkup.questions.learning.anchors.0",
      "checkup.questions.sponsor.anchors.0",
      "investment.gateStates.fail",
      "objectives.no",
      "pane.roles.total",
      "pane.wizard.gateStates.fail",
      "reading.choices.no",
      "workflow.inPlan.no",
    ],
    foreign: /[“”„]/,
  },
};

/** Every text of a section by its path; functions by their source, so that two can be compared. */
function leaves(texts: unknown, path = ""): [path: string, text: string][] {
  if (typeof texts === "string") return [[path, texts]];
  if (typeof texts === "function") return [[path, (texts as () => string).toString()]];
  if (typeof texts !== "object" || texts === null) return [];
  return Object.entries(texts).flatMap(([key, part]) => leaves(part, path === "" ? key : `${path}.${key}`));
}

/** The texts inside a function's source, or the text itself, without what is filled in. */
function wordsOf(text: string): string {
  if (!text.includes("=>")) return text;
  const body = text.slice(text.indexOf("=>") + 2);
  const quoted = body.match(/"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? [];
  return quoted.map((each) => unescaped(each).replace(/\$\{[^{}]*\}/g, " ")).join(" ");
}

/** A compiled source may hold letters as their codes. */
function unescaped(source: string): string {
  return source.replace(/\\x([\da-f]{2})|\\u([\da-f]{4})/gi, (_all, two?: string, four?: string) =>
    String.fromCharCode(parseInt(two ?? four ?? "", 16)),
  );
}

/** The names of what a function's source is given: `(name, count) => …`, `({ sum }) => …`. */
function given(source: string): string[] {
  const head = source.slice(0, source.indexOf("=>")).replace(/\w+\s*:/g, "");
  return [...head.matchAll(/[A-Za-z_$]\w*/g)].map(([name]) => name);
}

const ENGLISH_WORDS = /(?<![\p{L}«„])(?:the|of|and|with|which|would|not|its|their|from|is|are)(?!\p{L})/u;

/** Names of what English says: the ribbon's button, which Excel shows in English. */
const ENGLISH_NAMES = /«Update scores»|„Update scores“/g;

const others = LANGUAGES.filter((language) => language !== "en");

describe.each(others)("the texts in %s", (language) => {
  const { sections, same, foreign } = TRANSLATIONS[language];

  test.each(Object.keys(english))("%s: nothing is missing and nothing is left in English", (name) => {
    const originals = new Map(leaves(english[name], name));
    const translated = leaves(sections[name], name);
    expect(translated.map(([path]) => path).sort()).toEqual([...originals.keys()].sort());
    const untouched = translated.filter(
      ([path, text]) =>
        text.trim() !== "" &&
        originals.get(path) === text &&
        /\p{L}{2}/u.test(wordsOf(text)) &&
        !path.startsWith("templates.readiness") &&
        ![...THE_SAME, ...same].includes(path),
    );
    expect(untouched).toEqual([]);
    const mixed = translated.filter(([, text]) =>
      ENGLISH_WORDS.test(wordsOf(text).replace(ENGLISH_NAMES, "")),
    );
    expect(mixed).toEqual([]);
  });

  test("fill in all that the English ones do", () => {
    const originals = new Map(leaves(english));
    const dropped = leaves(sections).filter(([path, source]) => {
      const original = originals.get(path);
      if (original === undefined || !source.includes("=>") || !original.includes("=>")) return false;
      const names = given(source);
      const body = source.slice(source.indexOf("=>"));
      return (
        names.length < given(original).length || names.some((name) => !new RegExp(`\\b${name}\\b`).test(body))
      );
    });
    expect(dropped).toEqual([]);
  });

  test("write numbers, percents and quotations their own way", () => {
    const all = leaves(sections).map(([path, text]) => [path, wordsOf(text)] as const);
    expect(all.filter(([, text]) => /\d\.\d(?!\d\d)/.test(text))).toEqual([]);
    expect(all.filter(([, text]) => foreign.test(text))).toEqual([]);
    // After a number stands a no-break space, save where somebody is told what to type.
    const percents = all.filter(
      ([path, text]) =>
        /[\d ]%/.test(text) && !path.startsWith("templates.readiness") && !path.endsWith("noNumber"),
    );
    expect(percents).toEqual([]);
  });
});

test.each(others)("%s goes with every tag of the language, and with no other", (language) => {
  for (const rest of ["", "-AT", "_CH", "-419"]) {
    expect(languageOf(`${language}${rest}`)).toBe(language);
    expect(languageOf(`${language}${rest}`.toUpperCase())).toBe(language);
  }
  for (const tag of [`${language}n`, `${language}t-EE`, "en-US", `en-${language.toUpperCase()}`, ""]) {
    expect(languageOf(tag)).not.toBe(language);
  }
});
