import { good, type Outcome } from "#core/domain/outcome.ts";
import { answersFault, meanOfAnswers, type Answers } from "./answers.ts";

/** Luftman's six areas of alignment maturity, in his order. */
export type CheckUpArea = "communications" | "value" | "governance" | "partnership" | "scope" | "skills";

/**
 * The questions of each area, by their names in the texts (`checkup.questions`). Plain questions of ours after the
 * criteria of Luftman 2000 (Communications of the AIS 4:14), as many as an owner answers in ten minutes.
 */
export const CHECK_UP = {
  communications: ["heard", "explained", "lessons"],
  value: ["counted", "reviewed"],
  governance: ["decided", "budget", "stopped"],
  partnership: ["table", "sponsor"],
  scope: ["connected", "standards", "change"],
  skills: ["trained", "learning", "try"],
} as const satisfies Record<CheckUpArea, readonly string[]>;

export type CheckUpQuestion = (typeof CHECK_UP)[CheckUpArea][number];

export const CHECK_UP_AREAS = Object.keys(CHECK_UP) as readonly CheckUpArea[];

export interface AreaLevel {
  readonly area: CheckUpArea;
  /** The mean of its answers, 1 … 5; null where none was answered. */
  readonly level: number | null;
  readonly answered: number;
  readonly asked: number;
}

export interface CheckUpResult {
  readonly areas: readonly AreaLevel[];
  /** The mean of the six areas, 1 … 5; null until each area has an answer. */
  readonly overall: number | null;
  /** The lowest of the areas that have an answer, all of them where they tie; empty without answers. */
  readonly weakest: readonly CheckUpArea[];
  readonly unanswered: readonly CheckUpQuestion[];
}

/**
 * How mature the business is at aligning: each area is the mean of its answers, the whole is the mean of the areas
 * (so that an area with more questions does not count for more), and the weakest area is where to begin.
 *
 * @param answers levels 1 … 5 by question; names that are no question are ignored
 * @returns the levels, or `out-of-range` with the question's index in the order of the areas
 */
export function checkUp(answers: Answers): Outcome<CheckUpResult> {
  const questions: readonly CheckUpQuestion[] = CHECK_UP_AREAS.flatMap((area) => [...CHECK_UP[area]]);
  const fault = answersFault(answers, questions);
  if (fault) return fault;
  const areas = CHECK_UP_AREAS.map((area): AreaLevel => {
    const asked: readonly string[] = CHECK_UP[area];
    const answered = asked.filter((question) => (answers[question] ?? null) !== null).length;
    return { area, level: meanOfAnswers(answers, asked), answered, asked: asked.length };
  });
  const levels = areas.map(({ level }) => level).filter((level) => level !== null);
  const least = Math.min(...levels);
  return good({
    areas,
    overall: levels.length < areas.length ? null : levels.reduce((a, b) => a + b, 0) / levels.length,
    weakest: areas.filter(({ level }) => level === least).map(({ area }) => area),
    unanswered: questions.filter((question) => (answers[question] ?? null) === null),
  });
}
