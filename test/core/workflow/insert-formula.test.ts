import { describe, expect, test } from "@jest/globals";
import { de } from "#core/messages/de.ts";
import { en } from "#core/messages/en.ts";
import { es } from "#core/messages/es.ts";
import { explainVerdict } from "#core/scoring/explain.ts";
import { offeredFormulas, planFormula } from "#core/workflow/formulas/insert-formula.ts";
import { understand } from "#core/workflow/understand.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { parseAddress } from "#core/workbook/range.ts";
import { formulaWords } from "#pane/places/investments/formula/words.ts";
import { SAMPLE_BUSINESS } from "#test/pane/sample-business.ts";

const HOST = { blanksReachFunctionsAsZero: false, spill: true } as const;
const cell = (address: string) => {
  const { sheet, row, column } = parseAddress(address)!;
  return { sheet, row, column };
};
const open = () => understand(new MemoryWorkbook({ sheets: SAMPLE_BUSINESS }));

describe("formulas that are offered for a cell", () => {
  test("in the line of an investment they are about that one, and say what the pane says", async () => {
    const found = await open();
    for (const [index, { score, verdict, reason, name }] of found.scorecard!.results.entries()) {
      const { about, formulas } = offeredFormulas(found, cell(`Pipeline!K${index + 2}`), HOST, en);
      expect(about).toBe(name);
      const shown = (of: string) => formulas.find((each) => each.name === of)?.result[0]?.[0];
      expect(shown("ALIGNSCORE")).toBeCloseTo(score.score, 9);
      expect(shown("ALIGNREADINESS")).toBeCloseTo(score.readiness, 9);
      expect(shown("ALIGNVERDICT")).toBe(en.scoring.verdicts[verdict.kind]);
      expect(shown("ALIGNWHY")).toBe(explainVerdict(reason));
    }
  });

  test("can be filled down: what is the line's own moves along, weights stay", async () => {
    const { formulas } = offeredFormulas(await open(), cell("Pipeline!K2"), HOST, en);
    expect(formulas[0]!.formula).toBe("=ALIGNSCORE(E2:H2,Strategy!$B$4:$B$7,3)");
  });

  test("elsewhere about all, one result for each", async () => {
    const found = await open();
    const { about, formulas } = offeredFormulas(found, cell("Strategy!H3"), HOST, en);
    expect(about).toBeNull();
    const [score] = formulas;
    expect(score!.formula).toBe("=ALIGNSCORE(Pipeline!$E$2:$H$11,$B$4:$B$7,3)");
    expect(score!.result.map(([value]) => value)).toEqual(
      found.scorecard!.results.map((result) => expect.closeTo(result.score.score, 9)),
    );
    expect(formulas.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["ALIGNVERDICT", "ALIGNCOVERAGE", "ALIGNCHOICE", "ALIGNFIRMNESS"]),
    );
  });

  test("ranges are guarded where blanks reach functions as 0, and where that may be elsewhere only those with blanks", async () => {
    const found = await open();
    const at = (row: number, blanksReachFunctionsAsZero: boolean | "elsewhere") =>
      offeredFormulas(found, cell(`Pipeline!K${row}`), { ...HOST, blanksReachFunctionsAsZero }, en)
        .formulas[0]!.formula;
    expect(at(2, true)).toContain('IF(E2:H2="","",E2:H2)');
    expect(at(2, "elsewhere")).not.toContain("IF(");
    expect(at(4, "elsewhere")).toContain('IF(E4:H4="","",E4:H4)');
  });

  test("no verdict where something is in the way that only the workings know", async () => {
    const sheets = SAMPLE_BUSINESS.map(({ name, cells = [] }) => ({
      name,
      cells:
        name === "Pipeline" ? cells.map((line, i) => [...line, ["Requires", "Loyalty app"][i] ?? ""]) : cells,
    }));
    const found = await understand(new MemoryWorkbook({ sheets }));
    const { formulas } = offeredFormulas(found, cell("Pipeline!L2"), HOST, en);
    expect(formulas.map(({ name }) => name)).toEqual(["ALIGNSCORE", "ALIGNREADINESS", "ALIGNDETAIL"]);
  });

  test("each has a name in every language", async () => {
    const found = await open();
    const { formulas } = offeredFormulas(found, cell("Strategy!H3"), HOST, en);
    for (const texts of [en, de, es])
      for (const { name } of formulas) expect(formulaWords(texts).functions[name]).toBeTruthy();
  });
});

describe("where a formula is not put", () => {
  const plan = async (at: string, from = at, host: { spill: boolean } = HOST) => {
    const found = await open();
    const { formulas } = offeredFormulas(found, cell(from), HOST, en);
    return planFormula(found, formulas[0]!, cell(at), { ...HOST, ...host }, "");
  };

  test.each<[string, string, object]>([
    ["over something that stands there", "Strategy!C4", { refused: "filled", cell: cell("Strategy!C4") }],
    [
      "where its result would cover something",
      "Strategy!C1",
      { refused: "filled", cell: cell("Strategy!C3") },
    ],
  ])("%s", async (_, at, refusal) => {
    const found = await open();
    const { formulas } = offeredFormulas(found, cell("Strategy!J1"), HOST, en);
    expect(planFormula(found, formulas[0]!, cell(at), HOST, "")).toEqual(refusal);
  });

  test("in a blank among the ratings that it is worked out from", async () => {
    expect(await plan("Pipeline!F4")).toEqual({ refused: "itself", cell: cell("Pipeline!F4") });
  });

  test("in a host that fills one cell only, and in a table of the host's", async () => {
    expect(await plan("Strategy!J1", "Strategy!J1", { spill: false })).toMatchObject({ refused: "no-spill" });
    const found = await open();
    const { formulas } = offeredFormulas(found, cell("Strategy!J1"), HOST, en);
    const table = { name: "T", range: parseAddress("Strategy!J1:K20")! };
    const outline = { ...found.outline, tables: [table as never] };
    expect(planFormula({ ...found, outline }, formulas[0]!, cell("Strategy!J1"), HOST, "")).toMatchObject({
      refused: "table",
    });
  });
});
