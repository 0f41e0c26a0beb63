import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Gate } from "#core/domain/strategy.ts";
import { de } from "#core/messages/de.ts";
import { en } from "#core/messages/en.ts";
import { es } from "#core/messages/es.ts";
import { MemoryWorkbook, type WorkbookData } from "#core/workbook/memory-workbook.ts";
import { EMPTY_DRAFT, type InvestmentDraft } from "#core/workflow/investment/draft.ts";
import { planInvestment } from "#core/workflow/investment/plan.ts";
import { understand } from "#core/workflow/understand.ts";

/** Weights in a row, and ratings on our own scale, so that each level is written as it is meant. */
const PLAN: WorkbookData = {
  sheets: [
    {
      name: "Plan",
      cells: [
        ["Project", "Cost", "Reach", "Trust", "Calm"],
        ["Weight", null, 50, 30, 20],
        ["Booking page", 9000, 3, 2, 0],
        ["Kiosk", 4000, -1, 3, 1],
        ["Newsletter", 1500, 2, -2, 3],
      ],
    },
  ],
};

/** Words that also label totals, weights, scales and remarks, alone and with others. */
const word = fc.constantFrom(
  ..."Total Average Sum Score Weight Scale Max Note Target Rank Summe Durchschnitt Gewicht Baseline Source Status Range".split(
    " ",
  ),
);
const plain = fc.constantFrom(..."rewards portal Joe & app engine 2027 harbour of the IT".split(" "));
const name = fc.oneof(
  word,
  fc.tuple(word, plain).map((parts) => parts.join(" ")),
  fc.tuple(plain, word).map((parts) => parts.join(" ")),
  fc.constantFrom("No", "A", "3", "n/a", "Yes", "50% off", "=1+1", "x"),
);
const level = fc.integer({ min: -3, max: 3 });
const gate = fc.constantFrom(
  { state: "pass", mendable: true } as const,
  { state: "unknown", mendable: true } as const,
  { state: "fail", mendable: true } as const,
  { state: "fail", mendable: false } as const,
);

async function answered(draft: InvestmentDraft, texts = en) {
  const workbook = new MemoryWorkbook(PLAN);
  const before = await understand(workbook);
  const first = planInvestment(before, draft, [], texts);
  const added = first.ok ? first.missing.map(({ key }) => key) : [];
  const plan = planInvestment(before, draft, added, texts);
  if (!plan.ok) return { reason: plan.reason };
  expect(await workbook.apply(plan.changes)).toMatchObject({ ok: true });
  const after = await understand(workbook);
  const { investments } = after.reading.strategy;
  expect(
    investments.slice(0, -1).map((each) => [each.name, each.ratings.map(({ effect }) => effect)]),
  ).toEqual(
    before.reading.strategy.investments.map((each) => [each.name, each.ratings.map(({ effect }) => effect)]),
  );
  return { read: investments[investments.length - 1]! };
}

describe("what is answered is what is written and read back", () => {
  test.each([
    ["English", en],
    ["German", de],
    ["Spanish", es],
  ])(
    "whatever the name and the answers, in %s",
    async (_language, texts) => {
      let written = 0;
      await fc.assert(
        fc.asyncProperty(
          name,
          fc.tuple(level, level, level),
          fc.integer({ min: 100, max: 90_000 }),
          gate,
          fc.constantFrom(0, 0.25, 0.5, 0.75, 1),
          async (called, levels, costOnce, privacy, people) => {
            const ids = ["reach", "trust", "calm"];
            const ratings = Object.fromEntries(
              ids.map((id, at) => [id, { level: levels[at]!, confidence: 1, evidence: "" }]),
            );
            const draft = {
              ...EMPTY_DRAFT,
              name: called,
              costOnce,
              ratings,
              readiness: { people },
              requires: ["kiosk"],
              gates: { privacy } as Partial<Record<Gate["kind"], Gate>>,
            };
            const { read, reason } = await answered(draft, texts);
            if (read === undefined) {
              // Only where the line would add up those before it.
              expect(reason).toBe(texts.investment.notReadBack(called));
              return;
            }
            written++;
            expect(read).toMatchObject({ name: called, costOnce, requires: ["kiosk"] });
            expect(read.ratings.map(({ effect }) => Math.round(3 * effect!))).toEqual(
              [...levels].map((each) => each || 0),
            );
            expect(read.readiness).toMatchObject([{ kind: "people", level: people }]);
            expect(read.gates).toMatchObject([{ kind: "privacy", ...privacy }]);
          },
        ),
        { numRuns: 25, seed: 7 },
      );
      expect(written).toBeGreaterThan(20);
    },
    300_000,
  );

  test("a check that fails for good stays so, and is no mere fix", async () => {
    const gates = { privacy: { state: "fail", mendable: false } } as const;
    const ratings = Object.fromEntries(
      ["reach", "trust", "calm"].map((id) => [id, { level: 3, confidence: 1, evidence: "" }]),
    );
    const { read } = await answered({ ...EMPTY_DRAFT, name: "Face finder", ratings, gates });
    expect(read!.gates).toMatchObject([{ state: "fail", mendable: false }]);
  });

  test("a line that adds up those before it under a total's name is refused with what to do", async () => {
    const ratings = Object.fromEntries(
      ["reach", "trust", "calm"].map((id, at) => [
        id,
        { level: [1, 1, 3][at]!, confidence: 1, evidence: "" },
      ]),
    );
    const { read } = await answered({ ...EMPTY_DRAFT, name: "Total rewards", ratings });
    expect(read?.name).toBe("Total rewards");
    const workbook = new MemoryWorkbook({
      sheets: [
        {
          name: "Plan",
          cells: [
            ["Project", "Reach", "Trust"],
            ["Weight", 60, 40],
            ["Booking page", 3, 2],
            ["Kiosk", 1, 3],
            ["Newsletter", 2, -1],
          ],
        },
      ],
    });
    const known = await understand(workbook);
    const sum = {
      reach: { level: 3, confidence: 1, evidence: "" },
      trust: { level: 2, confidence: 1, evidence: "" },
    };
    const plan = planInvestment(known, { ...EMPTY_DRAFT, name: "Total rewards", ratings: sum });
    expect(plan).toMatchObject({ ok: false, reason: en.investment.notReadBack("Total rewards") });
  });
});
