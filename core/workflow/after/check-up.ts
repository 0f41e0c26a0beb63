import {
  CHECK_UP,
  CHECK_UP_AREAS,
  checkUp,
  type AreaLevel,
  type CheckUpArea,
} from "#core/insight/signals/check-up.ts";
import { DOMAIN_LINKS, domainFit, type DomainLink } from "#core/insight/signals/four-domains.ts";
import { withPreferences, type CheckUpAnswers, type Preferences } from "../preferences.ts";

/** An answer of someone who does not know: it counts for nothing, but is not asked again. */
export const NOT_SURE = 0;

/** The questions in the order in which they are asked: the six areas, then the links between the four domains. */
export const QUESTIONS: readonly {
  readonly id: string;
  readonly area: CheckUpArea | "fit";
}[] = [
  ...CHECK_UP_AREAS.flatMap((area) => CHECK_UP[area].map((id) => ({ id, area }))),
  ...DOMAIN_LINKS.map((id) => ({ id, area: "fit" as const })),
];

/** The first question without an answer; null when all have one. */
export function nextQuestion(answers: CheckUpAnswers["answers"]): string | null {
  return QUESTIONS.find(({ id }) => answers[id] === undefined)?.id ?? null;
}

export interface CheckUpReport {
  readonly areas: readonly AreaLevel[];
  readonly links: readonly { readonly link: DomainLink; readonly level: number | null }[];
  /** The two lowest of the areas that have an answer, the lowest first; fewer where fewer have one. */
  readonly weakest: readonly CheckUpArea[];
  readonly answered: number;
}

/** @param answers 1 … 5, or `NOT_SURE`; what is none of these counts as not answered */
export function checkUpReport(answers: CheckUpAnswers["answers"]): CheckUpReport {
  const levels = Object.fromEntries(
    Object.entries(answers).map(([id, level]) => [id, level >= 1 && level <= 5 ? level : null]),
  );
  const result = checkUp(levels);
  const fit = domainFit(levels);
  if (!result.ok || !fit.ok) throw new Error("Only levels of 1 to 5 were handed on.");
  const { areas } = result.value;
  const ranked = areas.flatMap(({ area, level }) => (level === null ? [] : [{ area, level }]));
  return {
    areas,
    links: DOMAIN_LINKS.map((link) => ({ link, level: fit.value.links[link] })),
    weakest: ranked
      .sort((one, other) => one.level - other.level)
      .slice(0, 2)
      .map(({ area }) => area),
    answered: QUESTIONS.filter(({ id }) => answers[id] !== undefined).length,
  };
}

/** The preferences with these answers of today. */
export function withAnswers(
  preferences: Preferences,
  answers: CheckUpAnswers["answers"],
  today: number,
): Preferences {
  const checkUpNow = Object.keys(answers).length === 0 ? undefined : { day: today, answers };
  return withPreferences(preferences, { checkUp: checkUpNow });
}

/** The preferences with a check-up to be answered anew; the one before stays as last time's. */
export function startCheckUpAgain(preferences: Preferences): Preferences {
  const { checkUp: done } = preferences;
  return withPreferences(preferences, { checkUp: undefined, ...(done ? { checkUpBefore: done } : {}) });
}
