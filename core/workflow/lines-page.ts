import type { Texts } from "#core/messages/en.ts";
import type { PageChange } from "#core/workbook/look-changes.ts";

/** How a sheet of lines prints: on its side, one page wide, the header on every page. @param name stands at the foot */
export function linesPage(sheet: string, name: string, texts: Texts): PageChange {
  return {
    kind: "page",
    sheet,
    gridlines: true,
    heights: [],
    merges: [],
    print: {
      landscape: true,
      area: null,
      repeatRow: 0,
      onePage: false,
      footer: { left: name, center: "", right: texts.scorecard.pageOf("{page}", "{pages}") },
    },
  };
}
