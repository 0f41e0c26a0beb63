import type { Asked } from "./ask-looks.ts";

/** How a page of ours prints, in Excel's own words: all that `setUpPrint` sets. */
export interface SavedPrint {
  readonly layout: Excel.Interfaces.PageLayoutUpdateData;
  readonly footer: Excel.Interfaces.HeaderFooterUpdateData;
  /** "A1:K40"; null where all is printed. */
  readonly area: string | null;
  /** "$1:$1": rows that are repeated on each page. */
  readonly titles: string | null;
}

const LAYOUT =
  "orientation,paperSize,centerHorizontally,leftMargin,rightMargin,topMargin,bottomMargin,footerMargin,zoom";

/** Asks how a sheet prints; null as the answer where nothing of ours was set up. */
export function askPrint(worksheet: Excel.Worksheet): Asked<SavedPrint | null> {
  const layout = worksheet.pageLayout.load(LAYOUT);
  const footer = worksheet.pageLayout.headersFooters.defaultForAllPages.load(
    "leftFooter,centerFooter,rightFooter",
  );
  const area = worksheet.pageLayout.getPrintAreaOrNullObject().load("address");
  const titles = worksheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
  return {
    answer: () => {
      const { orientation, paperSize, centerHorizontally, zoom } = layout;
      const { leftMargin, rightMargin, topMargin, bottomMargin, footerMargin } = layout;
      // Every page of ours is fitted to its width.
      if (!zoom.horizontalFitToPages) return null;
      const { leftFooter, centerFooter, rightFooter } = footer;
      const { horizontalFitToPages, verticalFitToPages } = zoom;
      return {
        layout: {
          ...{ orientation, paperSize, centerHorizontally },
          ...{ leftMargin, rightMargin, topMargin, bottomMargin, footerMargin },
          zoom: { horizontalFitToPages, ...(verticalFitToPages && { verticalFitToPages }) },
        },
        footer: { leftFooter, centerFooter, rightFooter },
        area: area.isNullObject ? null : withoutSheet(area.address),
        titles: titles.isNullObject ? null : wholeRows(titles.address),
      };
    },
  };
}

export function putPrint(worksheet: Excel.Worksheet, { layout, footer, area, titles }: SavedPrint): void {
  const { pageLayout } = worksheet;
  pageLayout.set(layout);
  pageLayout.headersFooters.defaultForAllPages.set(footer);
  if (area !== null) pageLayout.setPrintArea(area);
  if (titles !== null) pageLayout.setPrintTitleRows(titles);
}

/** "Plan!1:1" or "Plan!A1:XFD1" as `setPrintTitleRows` takes it: "$1:$1". */
function wholeRows(address: string): string {
  const rows = withoutSheet(address).match(/\d+/g) ?? [];
  return `$${rows.at(0)}:$${rows.at(-1)}`;
}

function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
