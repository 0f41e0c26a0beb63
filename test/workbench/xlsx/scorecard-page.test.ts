import { describe, expect, test } from "@jest/globals";
import { unzipSync, strFromU8 } from "fflate";
import { de } from "#core/messages/de.ts";
import { en, type Texts } from "#core/messages/en.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import { planScorecard } from "#core/workflow/scorecard-sheet.ts";
import { understand } from "#core/workflow/understand.ts";
import { canPrint, print } from "#test/support/pdf.ts";
import { schemaErrors } from "#tools/corpus/schema-errors.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";
import { withAllPages } from "./all-pages.ts";
import { buildXlsx, partsOf } from "./build-xlsx.ts";

// LibreOffice starts slowly on a busy machine; a hang still ends.
/** A business of its own, with long names, an unrated cell and something against the strategy. */
function workbookOf(count: number, priced: boolean, dear = 1): Uint8Array {
  const line = (i: number): CellContent[] => [
    i === 2
      ? "Replace the goods-in scanners and the label printers in all four branches"
      : `Project ${i + 1}`,
    ["Active", "Proposed", "Idea"][i % 3]!,
    ...(priced ? [1000 * dear * (1 + ((i * 7) % 23))] : []),
    ((i * 3) % 7) - 3,
    i === 1 ? null : ((i * 5 + 2) % 7) - 3,
    ((i * 2 + 5) % 7) - 3,
  ];
  const cells: CellContent[][] = [
    ["Objective", "Weight"],
    ["Fewer returns", 50],
    ["Open on Sundays & holidays", 30],
    ["Less paper", 20],
    [],
    [
      "Investment",
      "Status",
      ...(priced ? ["Cost"] : []),
      "Fewer returns",
      "Open on Sundays & holidays",
      "Less paper",
    ],
    ...Array.from({ length: count }, (_, i) => line(i)),
  ];
  return buildXlsx(partsOf({ sheets: [{ name: "Plan", cells }] }));
}

async function withScorecard(bytes: Uint8Array, texts: Texts = en): Promise<Uint8Array> {
  const book = openXlsx(bytes);
  const money = (amount: number): string => `€${Math.round(amount)}`;
  const plan = planScorecard(await understand(book), money, book.capabilities.charts, texts, {
    business: "Hollin & Moss",
    date: "26 November 2026",
  });
  const applied = await book.apply(plan.changes);
  if (!applied.ok) throw new Error(JSON.stringify(applied.conflicts));
  return book.save();
}

const validated = schemaErrors(buildXlsx(partsOf({ sheets: [{ name: "A" }] }))) === null ? test.skip : test;
const printed = canPrint ? test : test.skip;

describe("the scorecard in a saved workbook", () => {
  test("has two native charts of its own, print area, repeated header, bars to both sides", async () => {
    const parts = unzipSync(await withScorecard(workbookOf(24, true)));
    const text = (name: string): string => strFromU8(parts[name]!);
    const charts = Object.keys(parts).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name));
    expect(charts).toHaveLength(2);
    expect(charts.some((name) => text(name).includes("<c:scatterChart>"))).toBe(true);
    // The line at what is enough for Fund is a series of its own, which the legend does not name.
    const level = charts.map((name) =>
      /<c:ser><c:idx val="(\d+)"\/>(?:(?!<c:ser>).)*prstDash/s.exec(text(name)),
    );
    expect(level.filter((found) => found !== null)).toHaveLength(1);
    const [scatter, [, last]] = [
      text(charts[level.findIndex(Boolean)]!),
      level.find((found) => found !== null)!,
    ];
    expect(scatter).toContain(`<c:legendEntry><c:idx val="${last!}"/><c:delete val="1"/>`);
    for (const name of charts) {
      // The title begins at the left edge; programs that do not calculate find the series' names beside the cells' addresses.
      expect(text(name)).toMatch(/^[^]*?<\/c:tx><c:layout><c:manualLayout>/);
      expect(text(name)).toMatch(
        /<c:tx><c:strRef><c:f>[^<]+<\/c:f><c:strCache><c:ptCount val="1"\/><c:pt idx="0">/,
      );
    }
    const book = text("xl/workbook.xml");
    expect(book).toMatch(/_xlnm\.Print_Area" localSheetId="\d">Scorecard!\$A\$1:\$L\$\d+</);
    expect(book).toMatch(/_xlnm\.Print_Titles" localSheetId="\d">Scorecard!\$22:\$22</);
    const sheets = Object.keys(parts).filter((name) => name.startsWith("xl/worksheets/sheet"));
    const card = sheets.map(text).find((xml) => xml.includes("<drawing "))!;
    expect(card).toContain("x14:negativeFillColor");
    // An ampersand in a footer begins a code, so that it stands doubled there (and escaped in the file).
    expect(card).toContain("Hollin &amp;&amp; Moss");
  });

  test("opens again, and is not read as the user's", async () => {
    const bytes = workbookOf(6, true);
    const before = (await understand(openXlsx(bytes))).reading.strategy;
    const again = openXlsx(await withScorecard(bytes));
    expect((await understand(again)).reading.strategy).toEqual(before);
    expect((await again.outline()).sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["Plan", false],
      ["AlignScore charts", true],
      ["Scorecard", false],
      ["Ratings map", false],
    ]);
  });

  validated.each([
    ["with costs", 16, true],
    ["without costs", 5, false],
    ["sixty investments", 60, true],
  ])(
    "satisfies Microsoft's Open XML SDK: %s (skipped where its program does not run)",
    async (_, count, priced) => {
      expect(schemaErrors(await withScorecard(workbookOf(count, priced)))).toEqual([]);
    },
  );

  printed(
    "prints on one landscape page with nothing cut (skipped where LibreOffice or poppler is missing)",
    async () => {
      const languages = [
        [en, "What to do next", /Page \d of \d/],
        [de, "Was als Nächstes zu tun ist", /Seite \d von \d/],
      ] as const;
      // In German with costs in the ten thousands of thousands, whose sum is the longest number on the page.
      const books = await Promise.all(
        languages.map(([texts], i) => withScorecard(workbookOf(16, true, i === 0 ? 1 : 1000), texts)),
      );
      const all = await withAllPages(workbookOf(16, true, 1000), 60_000_000, de);
      const [pages, ...prints] = print([all.bytes, ...books]);
      const own = pages!.filter(({ width, height }) => width > height);
      const numbers = all.pages.map(({ sheet, edge, end }) => {
        const pages = own.filter(({ text }) => text.trimEnd().split("\n").at(-1)!.includes(sheet));
        // The last column's header on each, so that none is a part that did not fit, and the last line.
        for (const { text } of pages) expect([sheet, text]).toEqual([sheet, expect.stringContaining(edge)]);
        expect([sheet, pages.at(-1)?.text]).toEqual([sheet, expect.stringContaining(end)]);
        for (const { text } of pages) expect(text).not.toMatch(/##/);
        return pages.length;
      });
      // Reasons alone take more than one page; the scorecard comes again.
      expect(numbers).toEqual([1, 2, 1, 1, 1]);
      expect(own).toHaveLength(6 + 1);
      for (const [index, [texts, next, foot]] of languages.entries()) {
        const own = prints[index]!.filter(({ width, height }) => width > height);
        expect(own).toHaveLength(2);
        const [card] = own;
        // A4 on its side.
        expect([Math.round(card!.width), Math.round(card!.height)]).toEqual([842, 595]);
        expect(card!.text).toContain("Hollin & Moss");
        expect(card!.text).toContain(next);
        expect(card!.text).toMatch(foot);
        expect(card!.text).toContain(texts.scorecard.all(16));
        // The last column's header, and the end of the page.
        expect(card!.text).toContain(texts.scorecard.why);
        expect(card!.text).toContain(texts.scorecard.footnote("38", "12.7", true).slice(-30));
        // A number that is wider than its cell prints as a row of hash signs.
        expect(card!.text).not.toMatch(/##/);
      }
    },
  );
});
