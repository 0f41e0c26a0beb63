import { isCellError, isFormula, type CellContent, type CellValue } from "#core/workbook/cell.ts";
import type { AddChart, ChartLook } from "#core/workbook/look-changes.ts";
import { absoluteAddress } from "./absolute-address.ts";
import { escapeAttribute, escapeXml } from "./xml-text.ts";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

const INK = "57606A";
const LINE = "D8DEE4";

/** Pixels of a chart that its title, its legend, the title of an axis and its edge take. */
const TITLE = 34;
const LEGEND = 30;
const AXIS_TITLE = 24;
const MARGIN = 10;

const PLAIN: ChartLook = {
  width: 560,
  height: 340,
  colors: ["#0f6a6e", "#84909b", "#4e9c9d"],
  valueFormat: "General",
  description: "",
};

/**
 * A chart's part (ECMA-376 part 1, 21.2). Values stand in it too, as Excel writes them, for programs that show a file
 * without calculating it.
 * @param content what a cell of the data's sheet holds
 */
export function chartXml(change: AddChart, content: (row: number, column: number) => CellContent): string {
  return new ChartWriter(change, content).write();
}

class ChartWriter {
  private readonly look: ChartLook;
  private readonly series: readonly number[];

  constructor(
    private readonly change: AddChart,
    private readonly content: (row: number, column: number) => CellContent,
  ) {
    this.look = change.look ?? PLAIN;
    this.series = Array.from({ length: change.data.columns - 1 }, (_, i) => i);
  }

  write(): string {
    const { change, look } = this;
    const plot = change.type === "scatter" ? this.scatter() : this.bars();
    const legend =
      this.series.length > 1
        ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${text(9, INK)}</c:legend>`
        : "";
    return (
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
      `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}"><c:roundedCorners val="0"/><c:chart>` +
      title(change.title, 11, true, look.width) +
      `<c:autoTitleDeleted val="0"/><c:plotArea>${this.plotLayout()}${plot}</c:plotArea>${legend}` +
      `<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>` +
      `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>` +
      `${text(9, INK)}</c:chartSpace>`
    );
  }

  /** The plot with the labels of its axes, between the title and what stands below: hosts leave wide margins there. */
  private plotLayout(): string {
    const { look } = this;
    const below = (this.series.length > 1 ? LEGEND : MARGIN) + (look.xTitle === undefined ? 0 : AXIS_TITLE);
    const before = look.yTitle === undefined ? MARGIN : AXIS_TITLE;
    const box = {
      x: before / look.width,
      y: TITLE / look.height,
      w: (look.width - before - MARGIN) / look.width,
      h: (look.height - TITLE - below) / look.height,
    };
    const parts = Object.entries(box).map(([side, share]) => `<c:${side} val="${share.toFixed(4)}"/>`);
    return `<c:layout><c:manualLayout><c:layoutTarget val="outer"/><c:xMode val="edge"/><c:yMode val="edge"/>${parts.join("")}</c:manualLayout></c:layout>`;
  }

  private bars(): string {
    const { change, look } = this;
    const horizontal = change.type === "bar";
    const series = this.series.map((i) => {
      const labels = look.valueLabels
        ? `<c:dLbls><c:numFmt formatCode="${escapeAttribute(look.valueFormat)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${text(9, INK)}<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`
        : "";
      return (
        `<c:ser><c:idx val="${i}"/><c:order val="${i}"/>${this.name(i)}<c:spPr>${solid(this.color(i))}</c:spPr>` +
        `<c:invertIfNegative val="0"/>${labels}<c:cat>${this.texts(0)}</c:cat><c:val>${this.numbers(i + 1)}</c:val></c:ser>`
      );
    });
    // A horizontal chart begins at the bottom; the first line of the table is to come first.
    const order = horizontal ? "maxMin" : "minMax";
    return (
      `<c:barChart><c:barDir val="${horizontal ? "bar" : "col"}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join("")}` +
      `<c:gapWidth val="55"/>${look.onePlace === true ? '<c:overlap val="100"/>' : ""}<c:axId val="1"/><c:axId val="2"/></c:barChart>` +
      `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/>` +
      `<c:axPos val="${horizontal ? "l" : "b"}"/>${look.xTitle === undefined ? "" : title(look.xTitle, 9, false)}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>` +
      `<c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${outline(LINE)}</c:spPr>${text(9, INK)}` +
      `<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
      this.valueAxis(2, 1, horizontal ? "b" : "l", look.valueFormat, look.valueLabels === true, look.yTitle)
    );
  }

  private scatter(): string {
    const { look } = this;
    const series = this.series.map((i) => {
      const marker = look.markers?.[i] ?? "circle";
      return (
        `<c:ser><c:idx val="${i}"/><c:order val="${i}"/>${this.name(i)}<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>` +
        `<c:marker><c:symbol val="${marker}"/><c:size val="${Math.round(MARKER_SIZE[marker] * (look.markerScale ?? 1))}"/><c:spPr>${solid(this.color(i))}${outline("FFFFFF")}</c:spPr></c:marker>` +
        `${this.pointLabels(i)}<c:xVal>${this.numbers(0)}</c:xVal><c:yVal>${this.numbers(i + 1)}</c:yVal><c:smooth val="0"/></c:ser>`
      );
    });
    return (
      `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series.join("")}<c:axId val="1"/><c:axId val="2"/></c:scatterChart>` +
      this.valueAxis(1, 2, "b", look.xFormat ?? "General", false, look.xTitle, false, look) +
      this.valueAxis(2, 1, "l", look.valueFormat, false, look.yTitle)
    );
  }

  /** The points' own texts; what stands in the marks where there is room for it. */
  private pointLabels(series: number): string {
    const { look, change } = this;
    if (!look.pointLabels) return "";
    const flags = `<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="1"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
    const beside = look.markers?.[series] === "triangle" || (look.markerScale ?? 1) < 1;
    const color = beside ? this.color(series) : "FFFFFF";
    const labels = look.pointLabels.flatMap((label, row) => {
      const y = this.value(change.data.row + 1 + row, change.data.column + 1 + series);
      if (typeof y !== "number" || label === "") return [];
      return [
        `<c:dLbl><c:idx val="${row}"/><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${run("a:defRPr", 8, color, true)}</a:pPr><a:r>${run("a:rPr", 8, color, true)}<a:t>${escapeXml(label)}</a:t></a:r></a:p></c:rich></c:tx><c:dLblPos val="${beside ? "r" : "ctr"}"/>${flags}</c:dLbl>`,
      ];
    });
    if (labels.length === 0) return "";
    const none = flags.replace('showCatName val="1"', 'showCatName val="0"');
    return `<c:dLbls>${labels.join("")}${none}</c:dLbls>`;
  }

  private valueAxis(
    id: number,
    crosses: number,
    at: "b" | "l",
    format: string,
    gone: boolean,
    name: string | undefined,
    gridlines = !gone,
    { xFrom, xTo, xStep }: Pick<ChartLook, "xFrom" | "xTo" | "xStep"> = {},
  ): string {
    const ends =
      (xTo === undefined ? "" : `<c:max val="${xTo}"/>`) +
      (xFrom === undefined ? "" : `<c:min val="${xFrom}"/>`);
    return (
      `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/>${ends}</c:scaling><c:delete val="${gone ? 1 : 0}"/><c:axPos val="${at}"/>` +
      (gridlines ? `<c:majorGridlines><c:spPr>${outline("EAEEF2")}</c:spPr></c:majorGridlines>` : "") +
      (name === undefined ? "" : title(name, 9, false)) +
      `<c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
      `<c:tickLblPos val="low"/><c:spPr>${outline(LINE)}</c:spPr>${text(9, INK)}<c:crossAx val="${crosses}"/><c:crosses val="autoZero"/>` +
      `<c:crossBetween val="${this.change.type === "scatter" ? "midCat" : "between"}"/>` +
      `${xStep === undefined ? "" : `<c:majorUnit val="${xStep}"/>`}</c:valAx>`
    );
  }

  private color(series: number): string {
    return (this.look.colors[series] ?? "#0f6a6e").slice(1).toUpperCase();
  }

  private name(series: number): string {
    const { data } = this.change;
    const place = { ...data, column: data.column + series + 1, rows: 1, columns: 1 };
    const value = this.value(data.row, place.column);
    return `<c:tx><c:strRef><c:f>${escapeXml(absoluteAddress(place))}</c:f>${textCache([value])}</c:strRef></c:tx>`;
  }

  private texts(column: number): string {
    const [address, values] = this.body(column);
    return `<c:strRef><c:f>${address}</c:f>${textCache(values)}</c:strRef>`;
  }

  private numbers(column: number): string {
    const [address, values] = this.body(column);
    const points = values.flatMap((value, i) =>
      typeof value === "number" ? [`<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`] : [],
    );
    return `<c:numRef><c:f>${address}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join("")}</c:numCache></c:numRef>`;
  }

  private body(offset: number): [address: string, values: CellValue[]] {
    const { data } = this.change;
    const column = data.column + offset;
    const place = { ...data, row: data.row + 1, rows: data.rows - 1, column, columns: 1 };
    const values = Array.from({ length: place.rows }, (_, i) => this.value(place.row + i, column));
    return [escapeXml(absoluteAddress(place)), values];
  }

  private value(row: number, column: number): CellValue {
    const content = this.content(row, column);
    return isFormula(content) ? (content.cached ?? null) : content;
  }
}

const MARKER_SIZE = { circle: 15, diamond: 18, square: 14, triangle: 11 } as const;

function textCache(values: readonly CellValue[]): string {
  const points = values.flatMap((value, i) =>
    value === null
      ? []
      : [`<c:pt idx="${i}"><c:v>${escapeXml(isCellError(value) ? value.error : String(value))}</c:v></c:pt>`],
  );
  return `<c:strCache><c:ptCount val="${values.length}"/>${points.join("")}</c:strCache>`;
}

/** @param left in pixels of the chart's width: a title that begins at the left edge; in the middle when left out */
function title(words: string, size: number, bold: boolean, width?: number): string {
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

function run(element: "a:defRPr" | "a:rPr", size: number, color: string, bold: boolean): string {
  return `<${element} sz="${size * 100}" b="${bold ? 1 : 0}">${solid(color)}</${element}>`;
}

function text(size: number, color: string): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr>${run("a:defRPr", size, color, false)}</a:pPr><a:endParaRPr/></a:p></c:txPr>`;
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

function outline(color: string): string {
  return `<a:ln w="9525">${solid(color)}</a:ln>`;
}
