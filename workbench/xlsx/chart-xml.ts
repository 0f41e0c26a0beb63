import { isFormula, type CellContent, type CellValue } from "#core/workbook/cell.ts";
import type { AddChart, ChartLook } from "#core/workbook/look-changes.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { absoluteAddress } from "./absolute-address.ts";
import { INK, textCache, title, run, text, solid, outline } from "./chart-parts.ts";
import { escapeAttribute, escapeXml } from "./xml-text.ts";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

const LINE = "D8DEE4";

/** Pixels of a chart that its title, its legend, the title of an axis and its edge take. */
const TITLE = 34;
const LEGEND = 12;
const LEGEND_ROW = 18;
const AXIS_TITLE = 24;
const CHARACTER = 6;
const [LINE_BEFORE, MARK_BEFORE] = [76, 24];
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
        ? `<c:legend><c:legendPos val="b"/>${this.unnamed()}<c:overlay val="0"/>${text(9, INK)}</c:legend>`
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
    const below = this.legendHeight() + (look.xTitle === undefined ? 0 : AXIS_TITLE);
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

  /**
   * LibreOffice gives all names of a legend the same room, and before each one a long line where one series is a line:
   * then long names take two rows, which must not run over the title of the axis.
   */
  private legendHeight(): number {
    const { look, change, series } = this;
    if (series.length <= 1) return MARGIN;
    const names = series.map((i) => {
      const name = this.value(change.data.row, change.data.column + 1 + i);
      return typeof name === "string" ? name.length : 0;
    });
    const each = Math.max(...names) * CHARACTER + (look.level ? LINE_BEFORE : MARK_BEFORE);
    const across = Math.max(1, Math.floor(look.width / each));
    return LEGEND + LEGEND_ROW * Math.ceil(series.length / across);
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
      `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series.join("")}${this.level()}<c:axId val="1"/><c:axId val="2"/></c:scatterChart>` +
      this.valueAxis(1, 2, "b", look.xFormat ?? "General", false, look.xTitle, false, look, AT_ZERO) +
      this.valueAxis(2, 1, "l", look.valueFormat, false, look.yTitle)
    );
  }

  /** A broken line through two points of its own, its words at the far one. */
  private level(): string {
    const { level } = this.look;
    if (!level) return "";
    const at = this.series.length;
    const flags = `<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="1"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
    const words = `<c:dLbl><c:idx val="1"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${text(8, INK)}<c:dLblPos val="t"/>${flags}</c:dLbl>`;
    const column = (offset: number): string =>
      this.cells({ ...level.data, column: level.data.column + offset, columns: 1 });
    return (
      `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:v>${escapeXml(level.label)}</c:v></c:tx>` +
      `<c:spPr><a:ln w="9525">${solid(INK)}<a:prstDash val="dash"/></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>` +
      `<c:dLbls>${words}${flags.replace('showSerName val="1"', 'showSerName val="0"')}</c:dLbls>` +
      `<c:xVal>${column(0)}</c:xVal><c:yVal>${column(1)}</c:yVal><c:smooth val="0"/></c:ser>`
    );
  }

  /** The line says itself what it is. */
  private unnamed(): string {
    return this.look.level === undefined
      ? ""
      : `<c:legendEntry><c:idx val="${this.series.length}"/><c:delete val="1"/></c:legendEntry>`;
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
    line = outline(LINE),
  ): string {
    const ends =
      (xTo === undefined ? "" : `<c:max val="${xTo}"/>`) +
      (xFrom === undefined ? "" : `<c:min val="${xFrom}"/>`);
    return (
      `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/>${ends}</c:scaling><c:delete val="${gone ? 1 : 0}"/><c:axPos val="${at}"/>` +
      (gridlines ? `<c:majorGridlines><c:spPr>${outline("EAEEF2")}</c:spPr></c:majorGridlines>` : "") +
      (name === undefined ? "" : title(name, 9, false)) +
      `<c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
      `<c:tickLblPos val="low"/><c:spPr>${line}</c:spPr>${text(9, INK)}<c:crossAx val="${crosses}"/><c:crosses val="autoZero"/>` +
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
    const place = this.place(column);
    return `<c:strRef><c:f>${escapeXml(absoluteAddress(place))}</c:f>${textCache(this.valuesOf(place))}</c:strRef>`;
  }

  private numbers(column: number): string {
    return this.cells(this.place(column));
  }

  private cells(place: RangeRef): string {
    const values = this.valuesOf(place);
    const address = escapeXml(absoluteAddress(place));
    const points = values.flatMap((value, i) =>
      typeof value === "number" ? [`<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`] : [],
    );
    return `<c:numRef><c:f>${address}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join("")}</c:numCache></c:numRef>`;
  }

  /** The cells of a column of the data, header aside. */
  private place(offset: number): RangeRef {
    const { data } = this.change;
    return { ...data, row: data.row + 1, rows: data.rows - 1, column: data.column + offset, columns: 1 };
  }

  private valuesOf({ row, column, rows }: RangeRef): CellValue[] {
    return Array.from({ length: rows }, (_, i) => this.value(row + i, column));
  }

  private value(row: number, column: number): CellValue {
    const content = this.content(row, column);
    return isFormula(content) ? (content.cached ?? null) : content;
  }
}

/** What serves the strategy stands above this line, what works against it below. */
const AT_ZERO = `<a:ln w="15875">${solid("1B1F24")}</a:ln>`;

const MARKER_SIZE = { circle: 15, diamond: 18, square: 14, triangle: 11 } as const;
