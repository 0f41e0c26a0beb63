import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import type { Reading } from "#core/domain/reading.ts";
import { readCorner } from "#core/tables/witness/corner.ts";
import { speaksOf } from "#core/tables/witness/words.ts";
import { type Cells, read } from "./workbook-of.ts";

/** Kinds that the seventh sample of strangers' tables showed (docs/reading.md), with names of our own. */
const objectives = ({ strategy }: Reading): string[] => strategy.objectives.map(({ name }) => name);
const options = ({ strategy }: Reading): string[] => strategy.investments.map(({ name }) => name);
const joining = ({ questions }: Reading): string[][] =>
  questions
    .filter(({ code }) => code === "which-decision")
    .map(({ choices }) => choices.map(({ code }) => code));

const BOATS = ["Albatros", "Barkasse", "Chaland", "Dinghy"];

describe("a corner that names both sides", () => {
  test.each([
    ["Merkmal \\ Werkzeug", "criterion", true],
    ["Capacité\\Outil", "criterion", true],
    ["Proveedor \\ Criterio", "option", true],
    ["Critère ↓ / Fournisseur →", "criterion", true],
    ["↓ Options | → Criteria", "option", true],
    ["Tool / System", "option", false],
    ["Vendor", "option", false],
    ["\\", null, false],
  ])("%s", (corner, down, namesBoth) => {
    expect(readCorner(corner)).toEqual({ down, namesBoth });
  });

  const rows: CellValue[][] = [
    ["Seegang", 9, 7, 4, 6],
    ["Tiefgang", 8, 5, 7, 5],
    ["Stauraum", 3, 8, 9, 2],
    ["Unterhalt", 6, 6, 2, 8],
    ["No-Code", 5, 1, 8, 9],
  ];
  test.each(["Eigenschaft \\ Produkt", "Ominaisuus \\ Vaihtoehto"])(
    "%s, and the mean of each line",
    (corner) => {
      const reading = read({
        Sheet1: [
          [corner, ...BOATS, "Ø"],
          ...rows.map((row) => [
            ...row,
            row.slice(1).reduce<number>((sum, each) => sum + Number(each), 0) / BOATS.length,
          ]),
        ],
      });
      expect(options(reading)).toEqual(BOATS);
      expect(objectives(reading)).toEqual(rows.map(([name]) => name));
    },
  );
});

test("no-code is no number", () => {
  expect(speaksOf("attribute", "Interface No-Code")).toBe(false);
  expect(speaksOf("attribute", "Item no.")).toBe(true);
});

describe("a matrix shared out below the ratings holds no weights of its own", () => {
  const marks = [
    [5, 1, 2],
    [2, 4, 2],
    [3, 2, 5],
    [4, 5, 4],
  ];
  // Where nothing vouches for the ratings either, the table is offered, and not scored by its shares.
  test.each([
    ["Fornitore", 1, [], ["Clima", "Vista", "Porto"]],
    ["Leverancier", 100, BOATS, ["Ligging", "Rust", "Haven"]],
  ])("%s", (corner, whole, scored, heads) => {
    const sums = heads.map((_, j) => marks.reduce((sum, row) => sum + row[j]!, 0));
    const table = (of: (mark: number, j: number) => number): Cells => [
      [corner, ...heads],
      ...marks.map((row, at) => [BOATS[at]!, ...row.map(of)]),
    ];
    const shared = table((mark, j) => Math.round((mark / sums[j]!) * whole * 1e4) / 1e4);
    const reading = read({ Sheet1: [...table((mark) => mark), [], ...shared] });
    expect(options(reading)).toEqual(scored);
    expect(reading.strategy.objectives.filter(({ weight }) => weight !== 1 / 3)).toEqual([]);
  });
});

describe("the same header again under another title", () => {
  const block = (title: string | null, names: readonly string[], head: string): Cells => [
    ...(title === null ? [] : [[title]]),
    [head, "Zasięg (x3)", "Koszt jazdy (x2)", "Ładowność (x1)", "Suma"],
    ...names.map((name, at) => [name, 5 - at, 2 + at, 4 - at, 3 * (5 - at) + 2 * (2 + at) + 4 - at]),
  ];
  const others = ["Ester", "Fregata", "Galera"];
  test.each([
    ["Wybór łodzi", "Wybór silnika", "Opcja"],
    ["Elección del barco", "Elección del motor", "Opción"],
  ])("%s: it is asked whether it is one decision", (first, second, head) => {
    const reading = read({ Sheet1: [...block(first, BOATS, head), [], ...block(second, others, head)] });
    expect(joining(reading)).toEqual([["together", "this-table", "this-table-2"]]);
  });

  test("without a title it is the same table", () => {
    const reading = read({ Sheet1: [...block(null, BOATS, "Opcja"), [], ...block(null, others, "Opcja")] });
    expect(joining(reading)).toEqual([]);
  });
});
