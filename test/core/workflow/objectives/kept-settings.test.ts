import { expect, test } from "@jest/globals";
import { renamedCorrections } from "#core/workflow/objectives/kept-settings.ts";

test("all that was said of an objective goes along with its new name", () => {
  const said = (id: string) => ({
    weights: { [id]: 3, other: 1 },
    scales: { [id]: "1-5@3;so-so=2" },
    reversed: [id, "other"],
    forward: ["other", id],
    raters: "first" as const,
  });
  expect(renamedCorrections(said("reach"), "reach", "range")).toEqual(said("range"));
});
