import { expect, test } from "@jest/globals";
import type { Change } from "#core/workbook/change-set.ts";
import { addressOf, parseAddress } from "#core/workbook/range.ts";
import { emptiedBy } from "#pane/places/settings/goes.ts";

const emptied = (address: string): Change => ({
  kind: "write",
  range: parseAddress(address)!,
  contents: [],
  expect: [],
});

test("columns side by side and rows below each other are one range, by sheet", () => {
  const changes: Change[] = [
    emptied("Plans!J1:J9"),
    emptied("Plans!H1:H9"),
    { kind: "mark", key: "results.score", range: null, expect: null },
    emptied("Goals!A4:F4"),
    emptied("Plans!I1:I9"),
    emptied("Goals!A5:F5"),
    emptied("Plans!L1:L9"),
    { kind: "remove-sheet", sheet: "Workings" },
  ];
  const found = emptiedBy({ label: "", changes }).map(({ sheet, ranges }) => [sheet, ranges.map(addressOf)]);
  expect(found).toEqual([
    ["Plans", ["Plans!H1:J9", "Plans!L1:L9"]],
    ["Goals", ["Goals!A4:F5"]],
  ]);
});
