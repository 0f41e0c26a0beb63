import type { Question, QuestionChoice, UnusedPart, WitnessReport } from "#core/domain/evidence.ts";
import { en, type Texts } from "./en.ts";

/** What one witness says of the reading, as a sentence; a code that no section knows stands for itself. */
export function witnessText({ code, values }: WitnessReport, { reading }: Texts = en): string {
  return reading.witnesses[code]?.(values) ?? code;
}

/** Why a column, row, table or sheet is not used; completes "Not used: Effort (…)". */
export function unusedText({ reason, values }: UnusedPart, { reading }: Texts = en): string {
  return reading.unused[reason]?.(values) ?? reason;
}

export function questionText({ code, values }: Question, { reading }: Texts = en): string {
  return reading.questions[code]?.(values) ?? code;
}

export function choiceText({ code, values }: QuestionChoice, { reading }: Texts = en): string {
  return reading.choices[code]?.(values) ?? code;
}

/** What an answer would change, as `askedQuestions` finds it (core/workflow/questions.ts). */
export function effectText(
  effect: {
    readonly first: string | null;
    readonly placesChanged: number;
    readonly verdictsChanged: readonly unknown[];
  },
  { reading }: Texts = en,
): string {
  const parts = [
    ...(effect.first === null ? [] : [reading.newFirst(effect.first)]),
    ...(effect.placesChanged === 0 ? [] : [reading.placesChange(effect.placesChanged)]),
    ...(effect.verdictsChanged.length === 0 ? [] : [reading.verdictsChange(effect.verdictsChanged.length)]),
  ];
  return parts.length === 0 ? reading.noEffect : parts.join(" ");
}
