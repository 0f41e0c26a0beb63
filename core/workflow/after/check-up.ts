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

type Levels = CheckUpAnswers["answers"];

/** Someone's answers: null is who began without a name. */
export interface Person {
  readonly name: string | null;
  readonly answers: Levels;
}

/** All who answered something, who began first. */
export function peopleOf(kept: CheckUpAnswers | undefined): Person[] {
  const people = [
    { name: null, answers: kept?.answers ?? {} },
    ...Object.entries(kept?.others ?? {}).map(([name, answers]) => ({ name, answers })),
  ];
  return people.filter(({ answers }) => Object.keys(answers).length > 0);
}

/** Of several people: the mean of their levels, and the lowest and the highest of them; all null without answers. */
export interface Spread {
  readonly level: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface CheckUpReport {
  readonly areas: readonly (Pick<AreaLevel, "area"> & Spread)[];
  readonly links: readonly ({ readonly link: DomainLink } & Spread)[];
  /** The two lowest of the areas that have an answer, the lowest first; fewer where fewer have one. */
  readonly weakest: readonly CheckUpArea[];
  /** The questions that people answer most differently, two levels apart or more, the furthest apart first. */
  readonly apart: readonly { readonly id: string; readonly levels: readonly (number | null)[] }[];
}

const MOST_APART = 3;
const FAR_APART = 2;

/**
 * Where the business stands: each person has a level in each area, the mean of whom counts, and how far they lie apart is
 * told.
 * @param people each one's answers: 1 … 5, or `NOT_SURE`; what is none of these counts as not answered
 */
export function checkUpReport(people: readonly Levels[]): CheckUpReport {
  const each = people.map((answers) => {
    const levels = Object.fromEntries(QUESTIONS.map(({ id }) => [id, levelOf(answers[id])]));
    const result = checkUp(levels);
    const fit = domainFit(levels);
    if (!result.ok || !fit.ok) throw new Error("Only levels of 1 to 5 were handed on.");
    return { levels, areas: result.value.areas, links: fit.value.links };
  });
  const areas = CHECK_UP_AREAS.map((area, k) => ({
    area,
    ...spreadOf(each.map((one) => one.areas[k]!.level)),
  }));
  return {
    areas,
    links: DOMAIN_LINKS.map((link) => ({ link, ...spreadOf(each.map(({ links }) => links[link])) })),
    weakest: areas
      .flatMap(({ area, level }) => (level === null ? [] : [{ area, level }]))
      .sort((one, other) => one.level - other.level)
      .slice(0, 2)
      .map(({ area }) => area),
    apart: QUESTIONS.map(({ id }) => ({ id, levels: each.map(({ levels }) => levels[id] ?? null) }))
      .map((question) => ({ ...question, gap: gapOf(spreadOf(question.levels)) }))
      .filter(({ gap }) => gap >= FAR_APART)
      .sort((one, other) => other.gap - one.gap)
      .slice(0, MOST_APART)
      .map(({ id, levels }) => ({ id, levels })),
  };
}

function levelOf(answer: number | undefined): number | null {
  return answer !== undefined && answer >= 1 && answer <= 5 ? answer : null;
}

function spreadOf(levels: readonly (number | null)[]): Spread {
  const given = levels.filter((level) => level !== null);
  if (given.length === 0) return { level: null, low: null, high: null };
  const level = given.reduce((sum, each) => sum + each, 0) / given.length;
  return { level, low: Math.min(...given), high: Math.max(...given) };
}

function gapOf({ low, high }: Spread): number {
  return (high ?? 0) - (low ?? 0);
}

/**
 * The preferences with these answers of today.
 * @param person whose they are; null of who began. Without an answer the person is taken out.
 */
export function withAnswers(
  preferences: Preferences,
  answers: Levels,
  today: number,
  person: string | null = null,
): Preferences {
  const { checkUp: kept } = preferences;
  const others = Object.entries({
    ...kept?.others,
    ...(person === null ? {} : { [person]: answers }),
  }).filter(([, each]) => Object.keys(each).length > 0);
  const own = person === null ? answers : (kept?.answers ?? {});
  const isNone = Object.keys(own).length === 0 && others.length === 0;
  return withPreferences(preferences, {
    checkUp: isNone
      ? undefined
      : {
          day: today,
          answers: own,
          ...(others.length > 0 ? { others: Object.fromEntries(others) } : {}),
        },
  });
}

/** The preferences with a check-up to be answered anew; the one before stays as last time's. */
export function startCheckUpAgain(preferences: Preferences): Preferences {
  const { checkUp: done } = preferences;
  return withPreferences(preferences, { checkUp: undefined, ...(done ? { checkUpBefore: done } : {}) });
}
