import type { Texts } from "#core/messages/en.ts";
import type { LayOutPage, PageChange } from "#core/workbook/look-changes.ts";

/**
 * How a sheet of lines prints: on its side, one page wide, the header on every page.
 * @param name stands at the foot
 * @param shape.header the row of the header, the first where left out
 * @param shape.open see `LayOutPage`
 */
export function linesPage(
  sheet: string,
  name: string,
  texts: Texts,
  {
    header = 0,
    heights = [],
    open,
  }: Partial<Pick<LayOutPage, "heights" | "open">> & { readonly header?: number } = {},
): PageChange {
  return {
    kind: "page",
    sheet,
    gridlines: true,
    heights,
    merges: [],
    ...(open && { open }),
    print: {
      landscape: true,
      area: null,
      repeatRow: header,
      onePage: false,
      footer: { left: name, center: "", right: texts.scorecard.pageOf("{page}", "{pages}") },
    },
  };
}
