import type { Texts } from "#core/messages/en.ts";
import type { Reading } from "#core/domain/reading.ts";
import type { Capability } from "#core/domain/strategy.ts";
import { FULL } from "#core/workflow/investment/draft.ts";
import { ratingLevels } from "#core/workflow/what-if/rating-levels.ts";
import { same } from "#core/workflow/what-if/what-if.ts";
import type { Format } from "#pane/model/format.ts";

/** One step of a control. */
export interface Level {
  readonly value: number;
  /** As the user would write it: "4", "High", "50%". */
  readonly label: string;
  /** In plain words; empty where there are none. */
  readonly meaning: string;
}

/** The steps in which an objective can be rated, in the user's own scale, each with its plain meaning. */
export function levelsOfRating(reading: Reading, objective: number, texts: Texts, format: Format): Level[] {
  const { whatIf, wizard } = texts.pane;
  const named = reading.ratings?.layout === "text-column";
  return ratingLevels(reading, objective).map(({ effect, written }) => ({
    value: effect,
    label: named
      ? effect > 0
        ? whatIf.named
        : whatIf.notNamed
      : typeof written === "number"
        ? format.number(written)
        : written,
    meaning: named ? "" : (wizard.levels[String(Math.round(effect * FULL))] ?? ""),
  }));
}

const STEPS = 20;

/** Twentieths, with the wizard's words at the quarters. */
export function levelsOfReadiness(texts: Texts, format: Format): Level[] {
  const words: Readonly<Record<string, string>> = texts.pane.wizard.readyLevels;
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const value = step / STEPS;
    return { value, label: format.share(value), meaning: words[String(value)] ?? "" };
  });
}

/** Whole steps on a short scale of whole numbers, else twentieths of what is wanted. */
export function levelsOfCapability({ current, target }: Capability, format: Format): Level[] {
  const most = Math.max(current, target);
  const whole = Number.isInteger(current) && Number.isInteger(target) && most <= STEPS;
  const step = whole ? 1 : most / STEPS;
  const count = whole ? most : STEPS;
  return Array.from({ length: count + 1 }, (_, index) => {
    const value = Math.round(index * step * 1e6) / 1e6;
    return { value, label: format.number(value), meaning: "" };
  });
}

/** The steps with one more where a value lies between two of them. */
export function withValue(levels: readonly Level[], value: number | null, label: string): Level[] {
  if (value === null || levels.some((level) => same(level.value, value))) return [...levels];
  return [...levels, { value, label, meaning: "" }].sort((a, b) => a.value - b.value);
}

/** The step of a value; null where it lies between two or is none. */
export function levelAt(levels: readonly Level[], value: number | null): Level | null {
  return levels.find((level) => same(level.value, value)) ?? null;
}
