import { describe, expect, test } from "@jest/globals";
import { PUBLISHED_TABLES } from "#test/cases/published-tables.ts";
import { LAYOUTS, WITH_TOTALS } from "./published-layouts.ts";
import { read } from "./workbook-of.ts";

/** The oracle is the table itself: whatever way it is laid out, the same is read back. */
describe.each(PUBLISHED_TABLES.filter(({ groups }) => !groups))("$id", (table) => {
  test.each(Object.keys(LAYOUTS))("%s", (layout) => {
    // A header cannot hold a negative factor.
    if (layout.endsWith("in the header") && table.criteria.some(({ weight }) => weight < 0)) return;
    const reading = read(LAYOUTS[layout]!(table));
    const { objectives, investments } = reading.strategy;
    const total = table.criteria.reduce((sum, { weight }) => sum + Math.abs(weight), 0);
    expect(objectives.map(({ name }) => name)).toEqual(table.criteria.map(({ name }) => name));
    objectives.forEach(({ weight, writtenWeight }, index) => {
      expect(weight).toBeCloseTo(Math.abs(table.criteria[index]!.weight) / total, 9);
      expect(writtenWeight).toBe(table.criteria[index]!.weight);
    });
    expect(investments.map(({ name }) => name)).toEqual(table.alternatives.map(({ name }) => name));
    expect(investments.map(({ ratings }) => ratings.map(({ written }) => written))).toEqual(
      table.alternatives.map(({ ratings }) => ratings),
    );
    expect(reading.confidence).toBeGreaterThanOrEqual(0.5);
    expect(reading.nothingFound).toBeNull();
    if (WITH_TOTALS.includes(layout)) {
      expect(reading.totals?.cells.map(({ value }) => value)).toEqual(table.totals);
      const sums = investments.map(({ ratings }) =>
        ratings.reduce(
          (sum, { written }, index) => sum + Number(written) * Number(objectives[index]!.writtenWeight),
          0,
        ),
      );
      const right = table.recomputed ?? table.totals;
      // Heerkens cuts his totals off after the first decimal.
      sums.forEach((sum, index) =>
        expect(Math.abs(sum / table.divideBy - right[index]!)).toBeLessThanOrEqual(0.05 + 1e-9),
      );
    }
  });
});
