import type { CellValue } from "#core/workbook/cell.ts";
import type { WorkbookLocale } from "#core/workbook/port.ts";
import { remembered } from "#core/remember.ts";
import { isDateFormat } from "#core/workbook/date-format.ts";
import { parseDate } from "../values/parse-date.ts";
import { saysMissing } from "../values/missing-words.ts";
import { parseNumber } from "../values/parse-number.ts";
import { toEffect } from "../values/scale.ts";
import { labelledRating, ratingWords, remarkedRating } from "../values/scales/labelled.ts";
import { guessWords } from "../values/scales/guess-words.ts";
import { foldText } from "../values/fold.ts";

/** Longer texts are no weights or dates, and ratings only where something sets off what follows. */
const LONGEST = 40;
const REMEMBERED = 20_000;
const WIDE = { id: "any", zero: 0, top: 1e9, bottom: -1e9, reversed: false };

interface ReadText {
  readonly number: number | null;
  /** The number has a word beside it: "2 - Low" as a rating, "2 Online shop" as a name. */
  readonly labelled: boolean;
  readonly date: boolean;
  /** A word or sign that people rate with. */
  readonly level: boolean;
  /** Says that there is no value: "n/a", "tbd". */
  readonly missing: boolean;
}

const NOTHING: ReadText = { number: null, labelled: false, date: false, level: false, missing: false };

/** What single cells hold, each text read once: finding tables asks the same again and again. */
export class CellReader {
  private readonly texts = new Map<string, ReadText>();
  private readonly dates = new Map<string, boolean>();

  constructor(private readonly locale: WorkbookLocale) {}

  /** The number that a cell holds, however it is dressed ("4/5", "2 - Low", "30 %"); null for dates and all else. */
  number(value: CellValue, format: string): number | null {
    if (typeof value === "number") {
      return Number.isFinite(value) && Math.abs(value) < 1e300 && !this.isDateFormat(format) ? value : null;
    }
    return typeof value === "string" ? this.read(value).number : null;
  }

  isDate(value: CellValue, format: string): boolean {
    if (typeof value === "number") return this.isDateFormat(format);
    return typeof value === "string" && this.read(value).date;
  }

  /** A plain number, without a word beside it. */
  isNumber(value: CellValue, format: string): boolean {
    return this.number(value, format) !== null && !(typeof value === "string" && this.read(value).labelled);
  }

  /** A text that is neither plain number nor date. */
  isText(value: CellValue): boolean {
    if (typeof value !== "string") return false;
    const { number, labelled, date } = this.read(value);
    return (number === null || labelled) && !date;
  }

  isLevel(value: CellValue): boolean {
    if (typeof value === "boolean") return true;
    return typeof value === "string" && this.read(value).level;
  }

  isMissing(text: string): boolean {
    return this.read(text).missing;
  }

  private isDateFormat(format: string): boolean {
    if (format === "" || format === "General") return false;
    const known = this.dates.get(format);
    if (known !== undefined) return known;
    const is = isDateFormat(format);
    this.dates.set(format, is);
    return is;
  }

  private read(text: string): ReadText {
    const known = this.texts.get(text);
    if (known) return known;
    if (this.texts.size >= REMEMBERED) this.texts.clear();
    const read = this.fresh(text);
    this.texts.set(text, read);
    return read;
  }

  private fresh(text: string): ReadText {
    if (text.length > LONGEST) return remarked(text);
    if (isPictured(text)) return { ...NOTHING, level: true };
    // "Stufe III" holds a number too.
    const hasDigit = /\p{N}/u.test(text) || labelledRating(text) !== null;
    const parsed = hasDigit ? parseNumber(text, { locale: this.locale }) : null;
    let number = parsed?.kind === "number" ? parsed.value : null;
    const effect = hasDigit && number === null ? toEffect(WIDE, text) : null;
    const labelled = effect !== null && "effect" in effect;
    if (labelled) number = effect.effect * 1e9;
    const date = number === null && hasDigit && parseDate(text, { locale: this.locale }).kind === "date";
    const level = number === null && !date && (guessWords([text])?.share ?? 0) > 0.5;
    const isFinite = number !== null && Math.abs(number) < 1e300;
    const missing = number === null && !level && saysMissing(text);
    return { number: isFinite ? round(number!) : null, labelled, date, level, missing };
  }
}

/** A rating with a long remark: "4 — known in its niche, growing", "High — nothing to buy". */
function remarked(text: string): ReadText {
  const rating = remarkedRating(text);
  if (rating !== null) {
    const parsed = parseNumber(rating);
    if (parsed.kind === "number") return { ...NOTHING, number: parsed.value, labelled: true };
  }
  const isWorded = ratingWords(text).length > 0 && guessWords([text]) !== null;
  return isWorded || isPictured(text) ? { ...NOTHING, level: true } : NOTHING;
}

/** A tick, a warning sign or stars and then words: "⚠️ 1 GB" is rated by its sign, unless a number in brackets says more. */
function isPictured(text: string): boolean {
  return /^\p{So}/u.test(text) && labelledRating(text) === null && guessWords([text]) !== null;
}

/** Undoes what dividing by 1e9 and multiplying again leaves behind. */
function round(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

/** A header or name as witnesses compare it: folded, letters and digits only, single spaces. */
export const wordKey = remembered((text) =>
  foldText(text)
    .replace(/[^\p{L}\p{N}%$€£]+/gu, " ")
    .trim(),
);
