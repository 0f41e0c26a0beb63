import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addressOf, columnIndex, columnName, parseAddress, quoteSheet } from "#core/workbook/range.ts";

describe("A1 notation (Excel's limits: column XFD, row 1048576)", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("column %i is %s", (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name)).toBe(index);
  });

  test("sheet names are quoted where a formula needs it", () => {
    expect(["Strategy", "My plan", "It's", "A1", "R1C1", "2024", "Ziele_2024"].map(quoteSheet)).toEqual([
      "Strategy",
      "'My plan'",
      "'It''s'",
      "'A1'",
      "'R1C1'",
      "'2024'",
      "Ziele_2024",
    ]);
  });

  test("an address read back is the same rectangle", () => {
    const sheet = fc
      .string({ minLength: 1, maxLength: 20 })
      .filter((name) => !/[:\\/?*[\]]/.test(name) && name.trim() !== "");
    fc.assert(
      fc.property(
        sheet,
        fc.nat(1000),
        fc.nat(500),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 50 }),
        (name, row, column, rows, columns) => {
          const ref = { sheet: name, row, column, rows, columns };
          expect(parseAddress(addressOf(ref))).toEqual(ref);
        },
      ),
    );
  });

  test("what is no address gives null", () => {
    expect(["", "hello", "A0", "ABCD1", "Sheet!", "A1:"].map((text) => parseAddress(text))).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
