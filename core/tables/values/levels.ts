import { type CellValue, isBlank } from "../../workbook/cell.ts";
import type { WorkbookLocale } from "../../workbook/port.ts";
import { confidenceWord, readinessWord, writtenFraction } from "./answers.ts";
import { headerUnit } from "./header-unit.ts";
import { saysNotApplicable } from "./missing-words.ts";
import { parseNumber } from "./parse-number.ts";
import { scaleInText } from "./scales/scale-text.ts";

/** A share in 0 … 1; "none" where nothing is asked (a blank, "n/a"); null for what is filled but not understood. */
export type ReadLevel = number | "none" | null;

export interface LevelCell {
  readonly value: CellValue;
  readonly format: string;
}

/** How the plain numbers of a column are meant. */
interface Span {
  readonly zero: number;
  readonly top: number;
}

/**
 * Reads a column of levels (readiness, confidence): what its header states ("1-5", "%"), else what all its numbers
 * together tell, never one cell by itself: 5, 1 and 3 under "(1-5)" are 100%, 0% and 50%. Where nothing is stated and
 * the largest is from 2 to 5, five is taken for full: a level must not be counted as higher than it was meant.
 */
export class LevelColumn {
  private readonly span: Span;

  constructor(
    private readonly kind: "readiness" | "confidence",
    header: string,
    cells: readonly LevelCell[],
    private readonly locale: WorkbookLocale,
  ) {
    this.span = stated(header) ?? this.guessed(cells, headerUnit(header)?.percent === true);
  }

  read({ value, format }: LevelCell): ReadLevel {
    if (value === null || isBlank(value)) return "none";
    if (typeof value === "boolean") return value ? 1 : 0;
    if (typeof value === "string") {
      const word = this.kind === "readiness" ? readinessWord(value) : confidenceWord(value);
      if (word !== null) return word;
    }
    const fraction = writtenFraction(value);
    if (fraction !== null) return fraction;
    const parsed = parseNumber(value, { locale: this.locale, format });
    if (parsed.kind === "number") return this.share(parsed.value, parsed.percent, parsed.outOf);
    return typeof value === "string" && saysNotApplicable(value) ? "none" : null;
  }

  private share(value: number, percent: boolean, outOf: number | undefined): number | null {
    const { zero, top } = percent ? WHOLE : outOf === undefined ? this.span : { zero: 0, top: outOf };
    const share = (value - zero) / (top - zero);
    return share >= 0 && share <= 1 ? share : null;
  }

  private guessed(cells: readonly LevelCell[], saysPercent: boolean): Span {
    let least = Infinity;
    let most = 0;
    for (const { value, format } of cells) {
      const parsed = parseNumber(value, { locale: this.locale, format });
      if (parsed.kind !== "number" || parsed.percent || parsed.outOf !== undefined) continue;
      least = Math.min(least, parsed.value);
      most = Math.max(most, parsed.value);
    }
    if (most <= 1) return WHOLE;
    if (most > 10 || saysPercent) return HUNDRED;
    return { zero: least >= 1 && most <= 5 ? 1 : 0, top: most > 5 ? 10 : 5 };
  }
}

const WHOLE: Span = { zero: 0, top: 1 };
const HUNDRED: Span = { zero: 0, top: 100 };

function stated(header: string): Span | null {
  const scale = scaleInText(header);
  if (!scale) return null;
  const least = scale.bottom ?? scale.zero;
  return scale.reversed ? { zero: scale.top, top: least } : { zero: least, top: scale.top };
}
