import type { VerdictKind } from "#core/domain/result.ts";
import type { CellFormat, HeatColours } from "#core/workbook/look-changes.ts";

/** The house colours on paper: the pane's in light. Text on its ground reaches a contrast of 4.5 to 1, shapes 3 to 1. */
export const INK = "#1b1f24";
export const QUIET = "#57606a";
export const LINE = "#d8dee4";
export const PAPER = "#f6f8fa";
export const WHITE = "#ffffff";
export const ACCENT = "#0f6a6e";
/** Of cells to fill in, and the lines between them. */
export const INPUT = "#eef7f6";
export const INPUT_LINE = "#bfdad8";
export const ACCENT_SOFT = "#e3f2f1";
export const FOR = "#24805f";
export const AGAINST = "#b4432f";
export const GREY = "#84909b";
export const COVER = "#bfe3d3";

/** The header of a table of ours. */
export const HEAD: CellFormat = {
  bold: true,
  fill: ACCENT_SOFT,
  vertical: "middle",
  borders: { bottom: { weight: "medium", color: ACCENT } },
};

/** Ink on tint; the word always stands beside the colour. */
export const VERDICT_TINTS: Readonly<Record<VerdictKind, { readonly color: string; readonly fill: string }>> =
  {
    fund: { color: "#156c45", fill: "#e2f4ea" },
    "fix-first": { color: "#7d4b00", fill: "#fdf0d8" },
    hold: { color: "#505963", fill: "#eef1f4" },
    "say-no": { color: "#a5322a", fill: "#fbe6e3" },
    stop: { color: "#a5322a", fill: "#fbe6e3" },
  };

/** Of ratings from -3 to 3. */
export const RATING_COLOURS: Pick<HeatColours, "low" | "middle" | "high"> = {
  low: { value: -3, color: "#e8a393" },
  // Not 0: the workbench's grid takes a middle of 0 for none, and colours everything wrongly.
  middle: { value: 0.001, color: WHITE },
  high: { value: 3, color: "#7cc4a4" },
};

/** Whole numbers with a real minus sign. */
export const SCORE_FORMAT = '0;"−"0;0';
export const GAP_FORMAT = '"+"0%;"−"0%;0%';
export const SHARE_FORMAT = "0%";
/** A number that only its bar shows. */
export const BAR_FORMAT = ";;;";
/** Texts a little in from their cell's edge: not every host has indents. */
export const INSET = '" "@';
/** Beside numbers that end at the edge between, and at the right edge of a coloured band. */
export const INSET_WIDE = '"  "@';
export const INSET_RIGHT = '@" "';
/** A score right before the bar that shows it. */
export const SCORE_BY_BAR = '0" ";"−"0" ";0" "';
