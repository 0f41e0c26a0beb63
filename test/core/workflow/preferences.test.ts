import { describe, expect, test } from "@jest/globals";
import { rememberChanges, withPreferences } from "#core/workflow/preferences.ts";
import { recall } from "#core/workflow/recall.ts";

describe("what the document remembers", () => {
  test("comes back as it was kept", () => {
    const preferences = {
      way: "values",
      placement: "sheet",
      limits: { fund: 25 },
      budget: 40_000,
      currency: "EUR",
      checksOff: ["levers"],
      business: "Hofladen Brandt",
      secondOpinion: true,
    } as const;
    const [change] = rememberChanges({}, { corrections: {}, preferences });
    expect(recall({ preferences: change!.value! })).toEqual({ corrections: {}, preferences, damaged: [] });
  });

  test.each([
    ["budget", -1],
    ["budget", "40000"],
    ["budget", null],
    ["currency", "euro"],
    ["limits", { fund: "30" }],
    ["limits", null],
    ["way", "carefully"],
    ["checksOff", "levers"],
    ["secondOpinion", 1],
  ])("leaves out a %s of %j, and says so", (key, value) => {
    const kept = JSON.stringify({ [key]: value, placement: "beside" });
    expect(recall({ preferences: kept })).toEqual({
      corrections: {},
      preferences: { placement: "beside" },
      damaged: ["preferences"],
    });
  });

  test("keeps what only a later version knows", () => {
    expect(recall({ preferences: '{"colours":"calm"}' })).toMatchObject({
      preferences: { colours: "calm" },
      damaged: [],
    });
  });

  test("undefined takes a preference away", () => {
    expect(
      withPreferences({ budget: 5, placement: "beside" }, { budget: undefined, currency: "EUR" }),
    ).toEqual({ placement: "beside", currency: "EUR" });
  });
});
