import { isCellError, type CellValue } from "#core/workbook/cell.ts";
import { escapeXml } from "./xml-text.ts";

/** Of all words of a chart but its title. */
export const INK = "57606A";

export function textCache(values: readonly CellValue[]): string {
  const points = values.flatMap((value, i) =>
    value === null
      ? []
      : [`<c:pt idx="${i}"><c:v>${escapeXml(isCellError(value) ? value.error : String(value))}</c:v></c:pt>`],
  );
  return `<c:strCache><c:ptCount val="${values.length}"/>${points.join("")}</c:strCache>`;
}

/** @param left in pixels of the chart's width: a title that begins at the left edge; in the middle when left out */
export function title(words: string, size: number, bold: boolean, width?: number): string {
  const color = bold ? "1B1F24" : INK;
  const at =
    width === undefined
      ? ""
      : `<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${(8 / width).toFixed(4)}"/><c:y val="0.02"/></c:manualLayout></c:layout>`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${run("a:defRPr", size, color, bold)}</a:pPr>` +
    `<a:r>${run("a:rPr", size, color, bold)}<a:t>${escapeXml(words)}</a:t></a:r></a:p></c:rich></c:tx>${at}<c:overlay val="0"/></c:title>`
  );
}

export function run(element: "a:defRPr" | "a:rPr", size: number, color: string, bold: boolean): string {
  return `<${element} sz="${size * 100}" b="${bold ? 1 : 0}">${solid(color)}</${element}>`;
}

export function text(size: number, color: string): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr>${run("a:defRPr", size, color, false)}</a:pPr><a:endParaRPr/></a:p></c:txPr>`;
}

export function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

export function outline(color: string): string {
  return `<a:ln w="9525">${solid(color)}</a:ln>`;
}
