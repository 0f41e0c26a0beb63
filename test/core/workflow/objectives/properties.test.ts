import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { CellContent } from "#core/workbook/cell.ts";
import { changed, fresh, weightsOf, workbookOf, write, type Cells } from "./round-trip.ts";

const NAMES = [
  "Win customers",
  "Deliver faster",
  "Waste less",
  "Keep staff",
  "Stay secure",
  "Launch products",
];
const PROJECTS = ["Web shop", "Route planner", "Stock robot"];

interface Business {
  readonly weights: readonly number[];
  readonly ratings: readonly (readonly number[])[];
}

/** The layouts, each as sheets made of the same business. */
const LAYOUTS: Readonly<Record<string, (business: Business) => Record<string, Cells>>> = {
  list: ({ weights, ratings }) => ({
    Goals: [["Objective", "Weight"], ...weights.map((weight, i) => [NAMES[i]!, weight])],
    Plan: matrix(ratings, weights.length),
  }),
  "list with a total": ({ weights, ratings }) => ({
    Goals: [
      ["Objective", "Weight"],
      ...weights.map((weight, i) => [NAMES[i]!, weight]),
      ["Total", { formula: `=SUM(B2:B${weights.length + 1})`, cached: weights.reduce((a, b) => a + b, 0) }],
    ],
    Plan: matrix(ratings, weights.length),
  }),
  "row of weights": ({ weights, ratings }) => {
    const [head, ...rows] = matrix(ratings, weights.length);
    return { Plan: [head!, ["Weight", ...weights], ...rows] };
  },
  "turned matrix": ({ weights, ratings }) => ({
    Choice: [
      ["Criterion", "Weight", ...PROJECTS],
      ...weights.map((weight, i) => [NAMES[i]!, weight, ...ratings.map((row) => row[i]!)]),
    ],
  }),
  "list and links": ({ weights, ratings }) => ({
    Goals: [["Objective", "Weight"], ...weights.map((weight, i) => [NAMES[i]!, weight])],
    Links: [
      ["Project", "Objective", "Score"],
      ...PROJECTS.flatMap((project, p) => weights.map((_, i) => [project, NAMES[i]!, ratings[p]![i]!])),
    ],
  }),
};

function matrix(ratings: Business["ratings"], count: number): CellContent[][] {
  return [
    ["Project", ...NAMES.slice(0, count)],
    ...PROJECTS.map((project, p) => [project, ...ratings[p]!.slice(0, count)]),
  ];
}

/** 3 … 5 objectives; ratings are never all of one value, so that a scale can be told. */
const business: fc.Arbitrary<Business> = fc.record({
  weights: fc.array(fc.integer({ min: 5, max: 60 }), { minLength: 3, maxLength: 5 }),
  ratings: fc
    .array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 5, maxLength: 5 }), {
      minLength: 3,
      maxLength: 3,
    })
    .map((rows) => rows.map((row, i) => (i === 0 ? [5, 0, 3, 1, 4] : row))),
});

test.each(Object.keys(LAYOUTS))(
  "%s: what is added or renamed is read back, and undone exactly",
  async (layout) => {
    await fc.assert(
      fc.asyncProperty(business, fc.integer({ min: 1, max: 60 }), fc.nat(2), async (made, weight, which) => {
        const sheets = LAYOUTS[layout]!(made);
        const added = await write(workbookOf(sheets), () => fresh({ name: NAMES[5]!, weight }));
        const sum = made.weights.reduce((a, b) => a + b, 0);
        expect(weightsOf(added.after)[NAMES[5]!]).toBeCloseTo(weight / (sum + weight), 6);
        const edited = await write(workbookOf(sheets), (now) =>
          changed(now, NAMES[which]!, { name: "Spend wisely", weight }),
        );
        const others = sum - made.weights[which]!;
        expect(weightsOf(edited.after)["Spend wisely"]).toBeCloseTo(weight / (others + weight), 6);
      }),
      { numRuns: 12 },
    );
  },
);
