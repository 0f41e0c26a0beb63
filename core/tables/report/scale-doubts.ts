import type { Question, QuestionChoice } from "#core/domain/evidence.ts";
import type { Investment, Objective } from "#core/domain/strategy.ts";
import type { Corrections } from "#core/domain/reading.ts";
import { orderOf } from "../values/scales/place-scale.ts";

/** Fewer ratings tell nothing of the scale that they are on. */
const LEAST_RATINGS = 8;
/** Scales that people use and that a guess takes for a part of one to ten, by their largest rating. */
const SEEN = [6, 7];
/** The guess that whole numbers from 1 to 6 or 7 are read on. */
const GUESSED = "0-10";
/** In school 1 is the best mark of six in some countries, and the worst in others. */
const MARKS = 6;
/** Of fewer objectives chance makes orders. */
const LEAST_ORDERS = 3;
/** A stated scale that goes on so far is not one of shares. */
const LEAST_TOP = 10;

/**
 * Ratings that another scale fits better than the one they are read on: whole numbers from 1 to 6 without a word about
 * the scale, and shares of 1 under a header that says "(0-100)".
 * @param isGuessed nothing on the sheet states a scale
 */
export function scaleDoubts(
  investments: readonly Investment[],
  objectives: readonly Objective[],
  isGuessed: boolean,
): Question[] {
  const numbers = objectives.map((_, index) =>
    investments.flatMap(({ ratings }) => {
      const written = ratings[index]?.written;
      return typeof written === "number" ? [written] : [];
    }),
  );
  // Whole numbers to 6 are asked about once, and may be places too.
  const seen = isGuessed ? narrow(numbers.flat(), objectives) : [];
  const places = isGuessed && seen.length === 0 ? ranks(numbers, objectives) : [];
  return [...seen, ...places, ...shares(numbers, objectives)];
}

function narrow(numbers: readonly number[], objectives: readonly Objective[]): Question[] {
  const most = numbers.reduce((a, b) => Math.max(a, b), 0);
  const isSeen =
    objectives.every(({ scale }) => scale.id === GUESSED) &&
    numbers.length >= LEAST_RATINGS &&
    SEEN.includes(most) &&
    numbers.reduce((a, b) => Math.min(a, b), most) === 1 &&
    numbers.every(Number.isInteger);
  if (!isSeen) return [];
  const grades = most === MARKS ? [choice("scale-grades", `${most}`, { scale: `${most}-1` })] : [];
  return [
    question("seen", [
      choice("scale-read", GUESSED, {}),
      choice("scale-seen", `1-${most}`, { scale: `1-${most}` }),
      ...grades,
    ]),
  ];
}

/** Every objective has the options in an order, each place once: most people call the best one the first. */
function ranks(numbers: readonly (readonly number[])[], objectives: readonly Objective[]): Question[] {
  const count = numbers[0]?.length ?? 0;
  const isOrder = (values: readonly number[]): boolean =>
    values.length === count && new Set(values).size === count && orderOf(values) !== null;
  if (numbers.length < LEAST_ORDERS || !numbers.every(isOrder)) return [];
  if (objectives.some(({ scale }) => scale.reversed)) return [];
  return [
    question("ranks", [
      choice("scale-read", objectives[0]!.scale.id, {}),
      choice("scale-grades", `${count}`, { scale: `${count}-1` }),
    ]),
  ];
}

function shares(numbers: readonly (readonly number[])[], objectives: readonly Objective[]): Question[] {
  const small = objectives.filter(
    ({ scale }, index) =>
      scale.top >= LEAST_TOP &&
      scale.words === undefined &&
      numbers[index]!.length > 1 &&
      numbers[index]!.every((value) => value >= 0 && value <= 1) &&
      numbers[index]!.some((value) => !Number.isInteger(value)),
  );
  const [first] = small;
  if (!first) return [];
  const scales = Object.fromEntries(small.map(({ id }) => [id, "0-1"]));
  return [
    question("shares", [choice("scale-read", first.scale.id, {}), choice("scale-seen", "0-1", { scales })]),
  ];
}

function choice(code: string, scale: string, corrections: Corrections): QuestionChoice {
  return { code, values: { scale }, corrections };
}

function question(about: string, choices: readonly QuestionChoice[]): Question {
  return {
    id: `scale:${about}`,
    code: "scale",
    values: {},
    range: null,
    choices,
    likeliest: 0,
    answered: null,
  };
}
