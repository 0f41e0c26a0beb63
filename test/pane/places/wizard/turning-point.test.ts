import { describe, expect, test } from "@jest/globals";
import { en } from "#core/messages/en.ts";
import { EN_US } from "#core/workbook/port.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { EMPTY_DRAFT, type InvestmentDraft } from "#core/workflow/investment/draft.ts";
import { previewDraft } from "#core/workflow/investment/preview.ts";
import { understand } from "#core/workflow/understand.ts";
import { createFormat } from "#pane/model/format.ts";
import { turningPoint } from "#pane/places/wizard/turning-point.ts";

const LIMITS = { fund: 30, no: 10, assessed: 0.8 };

/** Three objectives of 50, 30 and 20 per cent, rated from -3 to 3; the draft's levels in their order. */
async function turn(
  levels: readonly (number | null)[],
  more: Partial<InvestmentDraft> = {},
): Promise<ReturnType<typeof turningPoint>> {
  const workbook = new MemoryWorkbook({
    sheets: [
      {
        name: "Plan",
        cells: [
          ["Initiative", "Repeat customers (50%)", "Faster delivery (30%)", "Lower costs (20%)"],
          ["Loyalty app", 3, 0, -3],
          ["Delivery routing", -2, 3, 1],
        ],
      },
    ],
  });
  const { reading } = await understand(workbook);
  const { objectives } = reading.strategy;
  expect(objectives.map(({ weight }) => weight)).toEqual([0.5, 0.3, 0.2]);
  const ratings = Object.fromEntries(
    objectives.flatMap(({ id }, index) => {
      const level = levels[index] ?? null;
      return level === null ? [] : [[id, { level, confidence: 1, evidence: "" }]];
    }),
  );
  const draft = { ...EMPTY_DRAFT, name: "Booking", ratings, ...more };
  return turningPoint(previewDraft(draft, reading.strategy, LIMITS), en, createFormat(EN_US, null, "en"));
}

const to = (text: string) => ({ isFund: false, text });

describe("what would turn the verdict", () => {
  test("a Hold names the least rating that would bring the missing points", async () => {
    // 50·⅓ = 16.7 points; one more level on the first objective brings 16.7.
    expect(await turn([1, 0, 0])).toEqual(
      to("14 more points; “Helps clearly” on Repeat customers would do."),
    );
  });

  test("and says what would still stand in the way then", async () => {
    expect(await turn([1, 0, 0], { readiness: { people: 0.5 } })).toEqual(
      to(
        "14 more points; “Helps clearly” on Repeat customers would do. Bring People trained from 50% to 90%: Booking turns from Fix first to Fund.",
      ),
    );
  });

  test("or that no objective alone can bring them, or that some are still open", async () => {
    expect(await turn([-2, -3, -3])).toEqual(to("114 more points: more than one objective alone can bring."));
    expect(await turn([null, 1, -1])).toEqual(to("Rate it on Repeat customers too: it may turn out Fund."));
  });

  test("nothing turns what could not be Fund even with the rest rated in full", async () => {
    expect(await turn([-1, -1, null])).toBeNull();
  });

  test("a Fix first names the fix", async () => {
    expect(await turn([3, 0, 0], { readiness: { people: 0.25 } })).toEqual(
      to("Bring People trained from 25% to 60%: Booking turns from Fix first to Fund."),
    );
  });

  test("a Fund says how much it can lose", async () => {
    expect(await turn([3, 0, 0])).toEqual({
      isFund: true,
      text: "It is no longer Fund once it loses 21 points.",
    });
  });

  test("nothing turns a gate that fails for good", async () => {
    const gates = { privacy: { state: "fail", mendable: false } } as const;
    expect(await turn([3, 0, 0], { gates })).toBeNull();
  });
});
