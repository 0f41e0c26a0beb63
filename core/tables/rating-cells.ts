import type { UnreadCell } from "#core/domain/reading.ts";
import type { Scale } from "#core/domain/scale.ts";
import type { Rating } from "#core/domain/strategy.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import type { Message } from "#core/messages/message.ts";
import type { WorkbookLocale } from "#core/workbook/port.ts";
import type { CellRef } from "#core/workbook/range.ts";
import { kindOf } from "./cell-kind.ts";
import { unread } from "./unread.ts";
import { isDateFormat } from "../workbook/date-format.ts";
import { parseNumber } from "./values/parse-number.ts";
import { valuesSay } from "./values/says.ts";
import { dayOf } from "./values/serial.ts";
import { toEffect, type Effect } from "./values/scale.ts";

/** A rating as it stands in the sheet. */
export interface RatingCell {
  readonly value: CellValue;
  readonly format: string;
  readonly cell: CellRef | null;
  /** What further people rated, where not all of them wrote numbers: the rating is the mean of all. */
  readonly others?: readonly RatingCell[];
}

/** "3-4", "2.5 – 3": two ratings. */
const RANGE = /^\s*(\d{1,3}(?:[.,]\d)?)\s?[-–]\s?(\d{1,3}(?:[.,]\d)?)\s*$/;

export const NOT_RATED: Rating = { written: null, effect: null, confidence: 1, cell: null };

/** Reads rating cells on one scale; there may be a million, of few different values. */
export class RatingReader {
  private readonly effects = new Map<CellValue, Effect>();

  constructor(
    private readonly scale: Scale,
    private readonly locale: WorkbookLocale,
    private readonly report: (cell: UnreadCell) => void,
  ) {}

  read({ others = [], ...own }: RatingCell): Rating {
    const first = this.readOne(own);
    if (others.length === 0) return first;
    const all = [first, ...others.map((other) => this.readOne(other))];
    const effects = all.flatMap(({ effect }) => effect ?? []);
    return {
      ...first,
      written: all.map(({ written }) => written).join(", "),
      effect: effects.length === 0 ? null : effects.reduce((sum, effect) => sum + effect, 0) / effects.length,
    };
  }

  private readOne({ value, format, cell }: RatingCell): Rating {
    if (value === null) return { written: null, effect: null, confidence: 1, cell };
    const written = writtenAs(value);
    if (typeof value === "number" && isDateFormat(format)) {
      if (cell) this.report(unread(cell, value, becameDate(value)));
      return { written, effect: null, confidence: 1, cell };
    }
    const range = typeof value === "string" ? this.range(value) : null;
    if (range) return { written, ...range, confidence: 1, cell };
    const effect = this.effect(value, format);
    if ("effect" in effect) return { written, effect: effect.effect, confidence: 1, cell };
    const reason = "reason" in effect ? effect.reason : missingReason(value);
    if (reason && cell) this.report(unread(cell, value, reason));
    return { written, effect: null, confidence: 1, cell };
  }

  /** "4-5": in the middle, and from the one to the other. */
  private range(text: string): { effect: number; spread: number } | null {
    const ends = RANGE.exec(text)
      ?.slice(1)
      .map((end) => this.effect(Number(end.replace(",", ".")), ""));
    const effects = ends?.flatMap((end) => ("effect" in end ? [end.effect] : [])) ?? [];
    if (effects.length < 2 || effects[0] === effects[1]) return null;
    const [from, to] = [Math.min(...effects), Math.max(...effects)];
    return { effect: (from + to) / 2, spread: to - from };
  }

  private effect(value: CellValue, format: string): Effect {
    const key =
      typeof value === "number" && format.includes("%") ? `${value * 100}%` : plain(value, this.locale);
    const known = this.effects.get(key);
    if (known) return known;
    const effect = toEffect(this.scale, key);
    this.effects.set(key, effect);
    return effect;
  }
}

/** A ticked box is written TRUE, so that nobody takes it for a blank. */
function writtenAs(value: CellValue): Rating["written"] {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" || typeof value === "number" ? value : null;
}

/** "1-5" and "1/3" typed into a cell become days; what was meant is told from the day and the month. */
function becameDate(value: number): Message {
  const { day, month } = dayOf(value);
  return valuesSay("becameDate", `${day}-${month}`, `${day}/${month}`);
}

/** Why a cell that is not blank counts as not assessed: it says "n/a". Blank is no fault and has no reason. */
function missingReason(value: CellValue): Message | null {
  const parsed = parseNumber(value);
  return parsed.kind === "missing" ? parsed.reason : null;
}

/** "7,5" as the workbook's owner means it. */
function plain(value: CellValue, locale: WorkbookLocale): CellValue {
  if (
    typeof value !== "string" ||
    locale.decimal === "." ||
    kindOf(value) !== "number" ||
    value.includes("%")
  )
    return value;
  const parsed = parseNumber(value, { locale });
  return parsed.kind === "number" ? parsed.value : value;
}

/** One rating from those of a record's several lines: the mean of the numbers, all of them, or the only one there is. */
export function meanOf(cells: readonly RatingCell[]): RatingCell {
  if (cells.length === 1) return cells[0]!;
  const filled = cells.filter(({ value }) => value !== null);
  const numbers = filled.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  const [first = cells[0]!, ...others] = filled;
  if (others.length === 0) return first;
  if (numbers.length !== filled.length) return { ...first, others };
  return { ...first, value: numbers.reduce((a, b) => a + b, 0) / numbers.length };
}
