import { expect } from "@jest/globals";
import type { CellContent } from "#core/workbook/cell.ts";
import { apply, contents, readOne, write } from "./helpers.ts";
import type { ConformanceTest } from "./host.ts";

/** One column of contents goes in by `apply` and comes back by `read`, in this session and in the next. */
function comesBack(name: string, column: readonly CellContent[]): ConformanceTest {
  return {
    name: `keeps ${name}`,
    run: async (create) => {
      const host = await create({ sheets: [{ name: "Plan", cells: [["x"]] }] });
      const lines = column.map((content) => [content]);
      const address = `Plan!B1:B${column.length}`;
      await apply(
        host.workbook,
        write(
          address,
          lines,
          lines.map(() => [null]),
        ),
      );
      expect(await contents(host.workbook, address)).toEqual(lines);
      expect(await contents(await host.reopen(), address)).toEqual(lines);
    },
  };
}

export const valueTests: readonly ConformanceTest[] = [
  comesBack("text that looks like a formula as text", ["=1+1", "+1", "-1", "@SUM(1)", "=", "'quoted"]),
  comesBack("text that looks like a number as text", [
    "007",
    "1/2",
    "3-4",
    "1e5",
    "12%",
    "12345678901234567890",
  ]),
  comesBack("text that looks like something else as text", ["TRUE", "#N/A", "2024-01-31", "12:30", "$5"]),
  comesBack("spaces, line ends and characters of markup", [
    " a ",
    "a\nb",
    "a\tb",
    "<b>&amp;\"'</b>",
    "_x0041_",
  ]),
  comesBack("text of every script", ["é ü ß", "日本語", "עברית", "👩‍🚀 🇨🇭", "a\u00a0b"]),
  comesBack("very long text", ["x".repeat(32767)]),
  comesBack("numbers to the last bit", [
    0,
    1,
    -1,
    0.1,
    1 / 3,
    1e-300,
    1.7976931348623157e308,
    123456789012345680,
  ]),
  comesBack("booleans", [true, false]),
  comesBack("error values apart from text", [{ error: "#N/A" }, { error: "#DIV/0!" }, "#DIV/0!"]),
  {
    name: "takes text of no characters for a blank cell",
    run: async (create) => {
      const { workbook } = await create({ sheets: [{ name: "Plan", cells: [["x", "y"]] }] });
      await apply(workbook, write("Plan!B1:C1", [["", null]], [["y", ""]]));
      expect(await contents(workbook, "Plan!B1:C1")).toEqual([[null, null]]);
      expect((await workbook.outline()).sheets[0]).toMatchObject({ rows: 1, columns: 1 });
    },
  },
  {
    name: "keeps formulas as formulas",
    run: async (create) => {
      const host = await create({ sheets: [{ name: "My plan", cells: [[2, 3]] }] });
      const formulas = [
        [{ formula: "=A1*B1", cached: 6 }],
        [{ formula: "='My plan'!A1&\" & <b>\"", cached: "2 & <b>" }],
        [{ formula: "=IF(A1>1,SUM($A$1:B1),0)", cached: 5 }],
        [{ formula: "=A1>B1", cached: false }],
      ];
      await apply(host.workbook, write("'My plan'!C1:C4", formulas, [[null], [null], [null], [null]]));
      expect(await contents(host.workbook, "'My plan'!C1:C4")).toEqual(formulas);
      expect(await contents(await host.reopen(), "'My plan'!C1:C4")).toEqual(formulas);
    },
  },
  {
    name: "keeps a formula that fills several cells, where it can",
    run: async (create) => {
      const host = await create({ sheets: [{ name: "Plan", cells: [[1, 2, 3]] }] });
      if (!host.workbook.capabilities.spill) return;
      const formula = { formula: "=TRANSPOSE(A1:C1)", cached: 1, spill: [[1], [2], [3]] };
      const blanks = [[null], [null], [null]];
      const { inverse } = await apply(
        host.workbook,
        write("Plan!E1:E3", [[formula], [null], [null]], blanks),
      );
      for (const workbook of [host.workbook, await host.reopen()]) {
        expect(await contents(workbook, "Plan!E1:E3")).toEqual([
          [{ formula: "=TRANSPOSE(A1:C1)", cached: 1 }],
          [2],
          [3],
        ]);
      }
      // What it fills may be expected blank or as it shows; neither stands in the way of a set that leaves it.
      const guard = [[{ formula: formula.formula }], [null], [3]];
      await apply(host.workbook, write("Plan!E1:E3", [[formula], [null], [null]], guard));
      await apply(host.workbook, ...inverse.changes);
      expect(await contents(host.workbook, "Plan!E1:E3")).toEqual(blanks);
      expect(await contents(await host.reopen(), "Plan!E1:E3")).toEqual(blanks);
    },
  },
  {
    name: "reads dates as serial numbers with their format",
    run: async (create) => {
      // 45322 is 31 January 2024 in the 1900 system (Excel: =DATE(2024,1,31)).
      const { workbook } = await create({
        sheets: [{ name: "Plan", cells: [[45322]], formats: [["yyyy-mm-dd"]] }],
      });
      const cells = await readOne(workbook, "Plan!A1");
      expect([cells.values[0]?.[0], cells.formats[0]?.[0]]).toEqual([45322, "yyyy-mm-dd"]);
    },
  },
  {
    name: "leaves number formats alone when it writes values",
    run: async (create) => {
      const { workbook } = await create({
        sheets: [{ name: "Plan", cells: [[0.5]], formats: [["0.0%"]] }],
      });
      await apply(workbook, write("Plan!A1", [[0.75]], [[0.5]]));
      const cells = await readOne(workbook, "Plan!A1");
      expect([cells.values[0]?.[0], cells.formats[0]?.[0]]).toEqual([0.75, "0.0%"]);
    },
  },
  {
    name: "refuses text and formulas longer than a cell holds, and writes nothing",
    run: async (create) => {
      const { workbook } = await create({ sheets: [{ name: "Plan", cells: [["x"]] }] });
      // Excel's lengths, the shortest: 32,767 characters of a text, 8,192 of a formula.
      for (const long of ["x".repeat(32768), { formula: `=LEN("${"x".repeat(8192)}")` }]) {
        const changes = [write("Plan!B1", [["y"]], [[null]]), write("Plan!A1", [[long]], [["x"]])];
        await expect(workbook.apply({ label: "Test", changes })).rejects.toMatchObject({ code: "too-large" });
      }
      expect(await contents(workbook, "Plan!A1:B1")).toEqual([["x", null]]);
    },
  },
];
