import { expect, test } from "@jest/globals";
import { withWidths } from "#workbench/xlsx/column-tags.ts";

/** Columns H and I, by number from 0, as results are written and taken away. */
const WRITTEN = { 7: 12, 8: 60 };
const TAKEN = { 7: null, 8: null };

const KINDS: readonly (readonly [what: string, cols: string])[] = [
  ["a hidden column right of ours", '<col min="10" max="10" width="3" hidden="1" customWidth="1"/>'],
  ["hidden columns right of ours", '<col min="10" max="12" width="3" hidden="1"/>'],
  ["grouped columns right of ours", '<col min="10" max="12" width="9" outlineLevel="1"/>'],
  ["a wide column right of ours", '<col min="10" max="10" width="40" customWidth="1"/>'],
  [
    "the first 26 in one width, as Google writes them",
    '<col min="1" max="26" width="12.63" customWidth="1"/>',
  ],
  ["all to the end in one width", '<col min="3" max="16384" width="12.7109375" customWidth="1"/>'],
  ["all to the end hidden", '<col min="8" max="16384" width="9" hidden="1"/>'],
  ["nothing", ""],
];

// The oracle is what stood there before (ECMA-376 part 1, 18.3.1.13: a column of which nothing is said is as usual).
test.each(KINDS)("%s: columns are shown while results stand in them, and as before afterwards", (_, cols) => {
  const tags = cols === "" ? [] : [cols];
  const written = withWidths(tags, WRITTEN, "");
  const [h, i] = [8, 9].map(
    (number) => new RegExp(`<col [^>]*min="${number}" max="${number}"[^>]*>`).exec(written)![0],
  );
  expect([h, i].filter((tag) => tag!.includes("hidden"))).toEqual([]);
  expect([h, i].map((tag) => /width="([\d.]+)"/.exec(tag!)![1])).toEqual(["12", "60"]);
  const left = withWidths(written.match(/<col [^>]*>/g) ?? [], TAKEN, "");
  expect(attributes(left)).toEqual(attributes(cols));
});

test("the last column of a stretch keeps what else was said of it", () => {
  expect(attributes(withWidths(['<col min="6" max="8" width="9" style="2"/>'], { 7: 12 }, ""))).toEqual(
    attributes(
      '<col min="6" max="7" width="9" style="2"/><col min="8" max="8" width="12" style="2" customWidth="1"/>',
    ),
  );
});

/** The order of attributes says nothing. */
function attributes(cols: string): string[][] {
  return (cols.match(/<col [^>]*>/g) ?? []).map((tag) => tag.match(/\w+="[^"]*"/g)!.sort());
}
