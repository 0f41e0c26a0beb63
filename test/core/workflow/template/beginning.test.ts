import { describe, expect, test } from "@jest/globals";
import type { CellContent } from "#core/workbook/cell.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { parseAddress } from "#core/workbook/range.ts";
import { beginningOf } from "#core/workflow/template/beginning.ts";
import { planRemoveExample } from "#core/workflow/template/remove-example.ts";
import { understand } from "#core/workflow/understand.ts";
import { sampleWorkbook } from "../sample.ts";
import { template } from "./template.ts";

const OBJECTIVES = ["Fuller rooms", "Fewer errands"].map((name) => ({ name, measure: "" }));

async function laidOut(ideas: readonly string[]): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook({ sheets: [{ name: "Sheet1" }] });
  const { changes } = template(await understand(workbook), { objectives: OBJECTIVES, ideas });
  expect(await workbook.apply(changes)).toMatchObject({ ok: true });
  return workbook;
}

const edit = (workbook: MemoryWorkbook, address: string, content: CellContent): void =>
  workbook.edit(parseAddress(address)!, content);

describe("how far someone has come who began with nothing", () => {
  test("the rated example alone is no beginning", async () => {
    expect(beginningOf(await understand(await laidOut([])))).toEqual({ example: true, own: [] });
  });

  test("what is named counts as named until it is rated", async () => {
    const workbook = await laidOut(["Door locks with codes"]);
    const { example, own } = beginningOf(await understand(workbook))!;
    expect([example, own.map(({ name }) => name)]).toEqual([true, ["Door locks with codes"]]);
    edit(workbook, "Investments!F4", 2);
    expect(beginningOf(await understand(workbook))).toBeNull();
  });

  test("the example is told by its row, and is not missed once it was removed", async () => {
    const removed = await laidOut(["Door locks with codes"]);
    await removed.apply(planRemoveExample(await understand(removed))!);
    expect(beginningOf(await understand(removed))).toMatchObject({
      example: false,
      own: [{ name: "Door locks with codes" }],
    });
  });

  test("a workbook of their own has begun long ago", async () => {
    expect(beginningOf(await understand(sampleWorkbook()))).toBeNull();
  });
});
