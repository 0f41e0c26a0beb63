import { describe, expect, test } from "@jest/globals";
import { businessKindsIn } from "#core/messages/business-kinds.ts";
import { de } from "#core/messages/de.ts";
import { en } from "#core/messages/en.ts";
import { es } from "#core/messages/es.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import { formatKey } from "#core/workbook/memory-sheet.ts";
import { columnName, parseAddress } from "#core/workbook/range.ts";
import { ACCENT, INPUT, WHITE } from "#core/workflow/scorecard/palette.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { planRemoveExample } from "#core/workflow/template/remove-example.ts";
import { planTemplate } from "#core/workflow/template/plan-template.ts";
import { understand } from "#core/workflow/understand.ts";
import { template } from "./template.ts";

const empty = (): MemoryWorkbook => new MemoryWorkbook({ sheets: [{ name: "Sheet1" }] });

async function first(workbook: MemoryWorkbook, sheet: string): Promise<CellContent> {
  const [read] = await workbook.read([{ sheet, row: 0, column: 0, rows: 1, columns: 1 }]);
  return read!.values[0]?.[0] ?? null;
}

describe("the template for someone who starts from nothing", () => {
  const everyKind = [en, de, es].flatMap((texts) =>
    businessKindsIn(texts).map((kind) => [kind.name, texts, kind] as const),
  );
  test.each(everyKind)(
    "%s: what is laid out is read back, and scored",
    async (_, texts, { objectives, ideas }) => {
      const workbook = empty();
      const { changes } = template(await understand(workbook), { objectives, ideas }, texts);
      expect((await workbook.apply(changes)).ok).toBe(true);
      const { reading, scorecard } = await understand(workbook);
      expect(reading.strategy.objectives.map(({ name }) => name)).toEqual(objectives.map(({ name }) => name));
      expect(reading.strategy.objectives[0]?.measure).toBe(objectives[0]?.measure);
      expect(reading.strategy.investments.map(({ name }) => name)).toEqual([
        texts.templates.example,
        ...ideas,
      ]);
      expect(reading.unread).toEqual([]);
      expect(reading.scale?.id).toBe("-3..3");
      expect(scorecard?.results[0]?.rank).toBe(1);
    },
  );

  test("the example goes in one step and leaves no gap", async () => {
    const workbook = empty();
    const { objectives, ideas } = businessKindsIn(en)[0]!;
    await workbook.apply(template(await understand(workbook), { objectives, ideas }).changes);
    await workbook.apply(planRemoveExample(await understand(workbook))!);
    const after = await understand(workbook);
    const [cells] = await workbook.read([{ sheet: "Investments", row: 2, column: 0, rows: 4, columns: 1 }]);
    expect(cells!.values.map(([value]) => value ?? null)).toEqual([...ideas, null]);
    expect(planRemoveExample(after)).toBeNull();
  });

  test.each([en, de, es])(
    "a sentence says where the numbers come from; each column says what it is for, the ratings by the objective's name",
    async (texts) => {
      const workbook = empty();
      const { objectives, ideas } = businessKindsIn(texts)[0]!;
      await workbook.apply(template(await understand(workbook), { objectives, ideas }, texts).changes);
      const { intros } = texts.templates;
      const intro = [intros.objectives, intros.investments];
      for (const [at, { name, columns }] of (await workbook.outline()).sheets.slice(1).entries()) {
        expect(await first(workbook, name)).toBe(intro[at]);
        const notes = Array.from({ length: columns }, (_, column) =>
          workbook.note({ sheet: name, row: 1, column }),
        );
        expect(new Set(notes).size).toBe(columns);
        for (const note of notes) expect(note).toMatch(/\.$/);
      }
      const sheet = texts.templates.investmentsSheet;
      expect(workbook.note({ sheet, row: 1, column: 5 })).toContain(objectives[0]!.name);
    },
  );

  test("the example goes, and formulas of theirs follow what moves up", async () => {
    const workbook = empty();
    const { objectives } = businessKindsIn(en)[0]!;
    const ideas = ["Booking page", "Card reader", "Till camera"];
    await workbook.apply(template(await understand(workbook), { objectives, ideas }).changes);
    const width = 6 + objectives.length;
    const edit = (address: string, content: CellContent): void =>
      workbook.edit(parseAddress(address)!, content);
    const mine = columnName(width);
    edit(`Investments!${mine}2`, "Per month");
    for (const row of [3, 4, 5, 6]) edit(`Investments!B${row}`, 120 * row);
    for (const row of [4, 5, 6]) edit(`Investments!${mine}${row}`, { formula: `=B${row}/12` });
    edit("Sheet1!A1", { formula: "=SUM(Investments!B3:B6)" });
    edit("Sheet1!A2", { formula: "=Investments!$B$5+Investments!B11" });
    edit("Sheet1!A3", { formula: "=MAX(Investments!B4:B6)&Investments!A4" });
    const { reading } = await understand(workbook);
    expect(reading.strategy.investments).toHaveLength(4);
    const applied = await workbook.apply(planRemoveExample(await understand(workbook))!);
    const formulas = async (address: string): Promise<string[]> => {
      const [read] = await workbook.read([parseAddress(address)!]);
      return read!.formulas.map((line) => line[0] ?? "");
    };
    expect(await formulas(`Investments!${mine}3:${mine}6`)).toEqual(["=B3/12", "=B4/12", "=B5/12", ""]);
    expect(await formulas("Sheet1!A1:A3")).toEqual([
      "=SUM(Investments!B3:B5)",
      "=Investments!$B$4+Investments!B11",
      "=MAX(Investments!B3:B5)&Investments!A3",
    ]);
    const [costs] = await workbook.read([parseAddress("Investments!B3:B6")!]);
    expect(costs!.values.flat()).toEqual([480, 600, 720, null].filter((value) => value !== null));
    if (!applied.ok) throw new Error("conflict");
    expect(await workbook.apply(applied.inverse)).toMatchObject({ ok: true });
    expect(await formulas("Sheet1!A1:A1")).toEqual(["=SUM(Investments!B3:B6)"]);
  });

  test("is laid out in the house's looks: a header, inputs in a tint, an example in italics", async () => {
    const workbook = empty();
    const { objectives, ideas } = businessKindsIn(en)[0]!;
    await workbook.apply(template(await understand(workbook), { objectives, ideas }).changes);
    for (const sheet of ["Objectives", "Investments"]) {
      const { formats } = workbook.looks(sheet);
      expect(formats[formatKey(1, 0)]).toMatchObject({ bold: true, fill: ACCENT, color: WHITE, wrap: true });
      expect(formats[formatKey(3, 1)]?.fill).toBe(INPUT);
    }
    expect(workbook.looks("Investments").formats[formatKey(2, 0)]).toMatchObject({ italic: true });
    expect(workbook.looks("Investments").page.some(({ kind }) => kind === "heat")).toBe(true);
  });

  // Names that a reader takes for the end of a table, or for what stands below it.
  test.each(["Total", "Average", "Total rewards"])(
    "an idea called %s is refused, and nothing is lost",
    async (name) => {
      const workbook = empty();
      const { objectives } = businessKindsIn(en)[0]!;
      const before = await understand(workbook);
      const plan = planTemplate(before, { objectives, ideas: ["Booking page", name] });
      expect(plan).toMatchObject({ ok: false, reason: en.investment.notReadBack(name) });
      // As objectives they head columns of their own, and are read.
      const goals = [...objectives.slice(0, 2), { name, measure: "" }];
      await workbook.apply(
        template(before, { objectives: goals, ideas: ["Booking page", "Card reader"] }).changes,
      );
      const { strategy } = (await understand(workbook)).reading;
      expect(strategy.objectives.map((one) => one.name)).toContain(name);
    },
  );

  test("undo takes both sheets away", async () => {
    const workbook = empty();
    const { objectives, ideas } = businessKindsIn(en)[1]!;
    const applied = await workbook.apply(template(await understand(workbook), { objectives, ideas }).changes);
    if (!applied.ok) throw new Error("The template was not written.");
    await workbook.apply(applied.inverse);
    expect((await workbook.outline()).sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  test("a sheet of the same name is left alone", async () => {
    const workbook = new MemoryWorkbook({ sheets: [{ name: "objectives", cells: [["mine"]] }] });
    const { objectives } = businessKindsIn(en)[0]!;
    await workbook.apply(template(await understand(workbook), { objectives, ideas: [] }).changes);
    expect((await workbook.outline()).sheets.map(({ name }) => name)).toEqual([
      "objectives",
      "Objectives (2)",
      "Investments",
    ]);
  });
});
