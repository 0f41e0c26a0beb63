import { describe, expect, test } from "@jest/globals";
import { de } from "#core/messages/de.ts";
import { en } from "#core/messages/en.ts";
import { textsFor } from "#core/messages/language.ts";

/** Every text of a section by its path; functions by their source, so that two can be compared. */
function leaves(texts: unknown, path = ""): [path: string, text: string][] {
  if (typeof texts === "string") return [[path, texts]];
  if (typeof texts === "function") return [[path, (texts as () => string).toString()]];
  if (typeof texts !== "object" || texts === null) return [];
  return Object.entries(texts).flatMap(([key, part]) => leaves(part, path === "" ? key : `${path}.${key}`));
}

/** Texts that German writes as English does, or that hold no words. */
const THE_SAME = new Set([
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
  "pane.objectives.pairFirst",
  "investment.headers.status",
  "investment.gates.fairness",
  "scoring.effect",
  "scoring.because",
  "scoring.sentence",
  "scoring.readiness.capability",
  "scorecard.objectiveHeaders.0",
  "insight.check.fault",
]);

const translated = Object.entries(de).filter(([name, section]) => section !== en[name as keyof typeof en]);

describe("the German texts", () => {
  test("are there for every section that the pane shows", () => {
    expect(translated.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        "pane",
        "scoring",
        "tables",
        "workflow",
        "investment",
        "templates",
        "workbook",
      ]),
    );
  });

  test.each(translated)("%s: nothing is missing and nothing is left in English", (name, section) => {
    const english = new Map(leaves(en[name as keyof typeof en], name));
    const german = leaves(section, name);
    expect(german.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
    const untouched = german.filter(
      ([path, text]) =>
        text.trim() !== "" &&
        english.get(path) === text &&
        /\p{L}{3}/u.test(text) &&
        !path.startsWith("templates.readiness") &&
        !THE_SAME.has(path),
    );
    expect(untouched).toEqual([]);
  });

  test("go with every German tag, and with no other", () => {
    expect(textsFor("de-AT")).toBe(de);
    expect(textsFor("DE")).toBe(de);
    expect(textsFor("den")).toBe(en);
    expect(textsFor("en-US")).toBe(en);
  });
});
