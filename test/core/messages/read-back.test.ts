import { describe, expect, test } from "@jest/globals";
import { de } from "#core/messages/de.ts";
import { en, type Texts } from "#core/messages/en.ts";
import { es } from "#core/messages/es.ts";
import { LANGUAGES, type Language } from "#core/messages/languages.ts";
import { gateState, statusOf, yesNo } from "#core/tables/values/answers.ts";
import { roleOfHeader } from "#core/tables/values/header-role.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { RESULT_HEADERS } from "#core/workflow/results/looks-written.ts";
import { Ours } from "#core/workflow/results/ours.ts";

const TEXTS: Readonly<Record<Language, Texts>> = { en, de, es };

describe.each(LANGUAGES)("what is written in %s is read back as it was meant", (language) => {
  const { investment, objectives, scoring, templates, workflow } = TEXTS[language];

  test("headers of added columns, by what they hold", () => {
    const { costOnce, costYearly, status, owner, lever, requires, connectsTo, capabilities, confidence } =
      investment.headers;
    const added = {
      costOnce,
      costYearly,
      status,
      owner,
      lever,
      requires,
      connectsTo,
      capabilities,
      confidence,
    };
    const roles = Object.entries(added).map(([key, header]) => [
      key,
      roleOfHeader(header, "investment")?.role,
    ]);
    expect(roles).toEqual(Object.keys(added).map((key) => [key, key]));
    const own = Object.entries(objectives.headers);
    expect(own.map(([key, header]) => [key, roleOfHeader(header, "objective")?.role])).toEqual(
      own.map(([key]) => [key, key]),
    );
  });

  test("headers of the tables that are laid out", () => {
    const ofObjectives = templates.objectiveHeaders.map((header) => roleOfHeader(header, "objective")?.role);
    expect(ofObjectives).toEqual(["name", "weight", "measure", "baseline", "target", "current", "owner"]);
    const ofInvestments = templates.investmentHeaders.before.map(
      (header) => roleOfHeader(header, "investment")?.role,
    );
    expect(ofInvestments).toEqual(["name", "costOnce", "costYearly", "status", "owner"]);
  });

  test("answers", () => {
    for (const [status, word] of Object.entries(investment.statuses)) expect(statusOf(word)).toBe(status);
    expect(templates.statuses.map(statusOf)).toEqual(["idea", "proposed", "active", "retired"]);
    for (const [state, word] of Object.entries(investment.gateStates)) {
      expect(gateState(word)).toEqual({ state, mendable: true });
    }
    expect(gateState(investment.failsForGood)).toEqual({ state: "fail", mendable: false });
    expect(yesNo(objectives.yes)).toBe(true);
    expect(yesNo(objectives.no)).toBe(false);
  });

  test("results, where no print of them was kept", async () => {
    for (const [key, header] of Object.entries(workflow.headers)) {
      expect(RESULT_HEADERS[`results.${key}`]).toContain(header);
    }
    const verdicts = Object.values(scoring.verdicts);
    const cells = verdicts.map((verdict) => [verdict, scoring.because(verdict, scoring.causes.mustDo)]);
    const workbook = new MemoryWorkbook({ sheets: [{ name: "Plan", cells }] });
    const range = { sheet: "Plan", row: 0, column: 0, rows: cells.length, columns: 2 };
    const ours = new Ours(await workbook.outline(), await workbook.read([range]));
    for (let row = 0; row < cells.length; row++) {
      expect(ours.holds("results.verdict", { sheet: "Plan", row, column: 0 })).toBe(true);
      expect(ours.holds("results.why", { sheet: "Plan", row, column: 1 })).toBe(true);
      expect(ours.holds("results.verdict", { sheet: "Plan", row, column: 1 })).toBe(false);
    }
  });
});
