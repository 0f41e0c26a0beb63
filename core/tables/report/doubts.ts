import type { Decision, Question, Suspected } from "#core/domain/evidence.ts";
import type { Corrections } from "#core/domain/reading.ts";
import type { Objective, Strategy } from "#core/domain/strategy.ts";
import { addressOf, overlaps } from "#core/workbook/range.ts";
import type { Candidate } from "../candidate.ts";
import { isToldByCorner } from "../choose/by-corner.ts";
import { joinedCandidates } from "../choose/joined.ts";
import { peopleAcross } from "../choose/people-across.ts";
import { rangeOf } from "../choose/rank.ts";
import { looksRated } from "../choose/vouched.ts";
import { supported, type Choice } from "../choose.ts";
import type { FoundTables } from "../find-tables.ts";
import { type Block, firstNames, titledBlocks } from "./blocks-below.ts";
import { conditionDoubts, slipDoubts } from "./field-doubts.ts";
import { mixedWeightDoubts } from "./mixed-weights.ts";
import { mustDoubts } from "./must-doubts.ts";
import { hiddenDoubts } from "./hidden-doubts.ts";
import { mayBeBurden } from "../witness/burden.ts";
import { dateDoubts } from "./date-doubts.ts";
import { raterDoubts } from "./rater-doubts.ts";
import { scaleDoubts } from "./scale-doubts.ts";
import { weightDoubts } from "./weight-doubts.ts";
import { speaksOf } from "../witness/words.ts";
import { saysWhichWay } from "../values/scales/scale-text.ts";
import { nameKey } from "../name-match.ts";

/** A rival in another table, or the other way round, that is no further behind than this is asked about. */
const NEAR = 3;
/** Another decision of its own: as sure to be one, wherever it stands. */
const LEAST_SUPPORT = 6;
/** The same for a table that is short. */
const LEAST_SHORT = 4;
const LARGEST_GRADE = 10;
const MOST_CHOICES = 4;

/**
 * What only a person can tell of a reading: which table, which way round, which direction.
 * @param waysTold ids of the objectives beside which the sheet says whether more is better
 */
export function doubtsOf(
  found: FoundTables,
  isScored: boolean,
  { objectives, investments }: Pick<Strategy, "objectives" | "investments">,
  waysTold: ReadonlySet<string>,
  { investments: table, further = [], hidden }: Pick<Choice, "investments" | "further" | "hidden">,
  decision: Decision,
  corrections: Corrections,
  isScaleGuessed: boolean,
): Question[] {
  const { readings, ranked, texts } = found;
  const [best, ...rivals] = readings;
  const questions: Question[] = [];
  const turned = rivals.find(
    (rival) =>
      best &&
      isTurned(best, rival) &&
      best.score - rival.score <= NEAR &&
      !isToldByCorner(best) &&
      peopleAcross(best) !== "told",
  );
  if (best && !isScored && best.score >= (isShort(best) ? LEAST_SHORT : LEAST_SUPPORT))
    questions.push(offered(best, turned, supported(found) ? found.suspected : []));
  if (best && isScored) {
    const parts = joinedCandidates(best, ranked).slice(0, MOST_CHOICES - 2);
    const blocks = parts.length > 0 ? [] : titledBlocks(best).slice(0, MOST_CHOICES - 1);
    const decisions = parts.length > 0 ? parts : otherDecisions(best, rivals);
    if (blocks.length > 0) questions.push(whichDecision(best, blocks, true));
    else if (decisions.length > 0)
      questions.push(whichDecision(best, [best, ...decisions].map(blockOf), parts.length > 0));
    questions.push(...dateDoubts(best), ...raterDoubts(best));
    questions.push(...weightDoubts(best, texts, objectives));
    if (hidden) questions.push(...hiddenDoubts(best.cells.frame.sight.grid.sheet, hidden));
    if (turned) questions.push(whichOptions(best, turned));
  }
  if (isScored || objectives.length > 0)
    questions.push(...objectives.flatMap((each) => (waysTold.has(each.id) ? [] : direction(each, best))));
  if (isScored && table) {
    const rated = new Set(table.ratings.map(({ field }) => field));
    questions.push(
      ...conditionDoubts(table, rated),
      ...further.flatMap((each) => conditionDoubts(each, new Set(), true)),
      ...mustDoubts(table),
      ...slipDoubts(investments, objectives),
    );
  }
  if (isScored) questions.push(...mixedWeightDoubts(objectives, corrections));
  if (isScored) questions.push(...scaleDoubts(investments, objectives, isScaleGuessed));
  if (isScored && (!decision.sure || corrections.decision !== undefined))
    questions.push(decisionKind(decision));
  return questions.map((question) => withAnswer(question, corrections));
}

/** Two things by a few grades have little to speak for them, and are soon compared: nobody is told that there is nothing. */
function isShort(best: Candidate): boolean {
  const { source, features, kind, options, objectives, objectiveNames } = best;
  if (source || Math.min(options.length, objectives.length) > 2) return false;
  const areMeasures = kind.top <= LARGEST_GRADE && objectiveNames.every((name) => speaksOf("measure", name));
  if (!areMeasures && !looksRated(best)) return false;
  return features.smallRatings === 1 && features.numericNames === 0 && features.duplicates === 0;
}

function withAnswer(question: Question, { answers }: Corrections): Question {
  const code = answers?.[question.id];
  const answered = code === undefined ? -1 : question.choices.findIndex((choice) => choice.code === code);
  return answered < 0 ? question : { ...question, answered };
}

/** Tables elsewhere that are decisions of their own: other options or other objectives, nearly as well supported. */
function otherDecisions(best: Candidate, rivals: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  for (const rival of rivals) {
    const range = rangeOf(rival);
    const isElsewhere = ![best, ...found].some((other) => overlaps(rangeOf(other), range));
    if (isElsewhere && rival.score >= LEAST_SUPPORT && best.score - rival.score <= NEAR) found.push(rival);
    if (found.length === MOST_CHOICES - 1) break;
  }
  return found;
}

function isTurned(best: Candidate, rival: Candidate): boolean {
  return (
    overlaps(rangeOf(best), rangeOf(rival)) &&
    best.cells.frame.sight.turned !== rival.cells.frame.sight.turned
  );
}

/** @param isJoined they rate by the same objectives, and were read as one table */
function whichDecision(best: Candidate, blocks: readonly Block[], isJoined: boolean): Question {
  const together = { code: "together", values: {}, corrections: {} };
  const each = blocks.map((block, index) => ({
    code: index === 0 ? "this-table" : `this-table-${index + 1}`,
    values: { names: firstNames(block.optionNames), where: addressOf(block.range) },
    corrections: { ratings: block.range, investments: block.range },
  }));
  return {
    id: "which-decision",
    code: "which-decision",
    values: {},
    range: rangeOf(best),
    choices: isJoined ? [together, ...each] : each,
    likeliest: 0,
    answered: null,
  };
}

function whichOptions(best: Candidate, turned: Candidate): Question {
  return {
    id: `which-options:${best.cells.frame.sight.grid.sheet}`,
    code: "which-options",
    values: {},
    range: rangeOf(best),
    choices: [best, turned].map(oneWay),
    likeliest: 0,
    answered: null,
  };
}

/** One way to read a table: its options are those that are named. */
function oneWay(candidate: Candidate): Question["choices"][number] {
  const { turned } = candidate.cells.frame.sight;
  return {
    code: turned ? "options-across" : "options-down",
    values: { names: firstNames(candidate.optionNames) },
    corrections: {
      ratings: rangeOf(candidate),
      investments: rangeOf(candidate),
      orientation: turned ? "columns" : "rows",
    },
  };
}

/**
 * Whoever says that it is one says at once which way round, where that is as open.
 * @param because what alone keeps it from being scored
 */
function offered(best: Candidate, turned: Candidate | undefined, because: readonly Suspected[]): Question {
  const where = addressOf(rangeOf(best));
  const plainly = { ratings: rangeOf(best), investments: rangeOf(best) };
  const yes = turned ? [best, turned].map(oneWay) : [{ code: "yes", values: {}, corrections: plainly }];
  return {
    id: `table:${where}`,
    code: "table",
    values: { where },
    ...(because.length > 0 ? { because } : {}),
    range: rangeOf(best),
    choices: [...yes, { code: "no", values: {}, corrections: {} }],
    likeliest: yes.length,
    answered: null,
  };
}

function decisionKind({ kind }: Decision): Question {
  const kinds = ["portfolio", "choose-one"] as const;
  return {
    id: "decision-kind",
    code: "decision-kind",
    values: {},
    range: null,
    choices: kinds.map((each) => ({ code: each, values: {}, corrections: { decision: each } })),
    likeliest: kinds.indexOf(kind),
    answered: null,
  };
}

/** A high number may be bad: effort, risk, cost … unless the sheet itself has said. */
function direction({ id, name, scale, cell }: Objective, best: Candidate | undefined): Question[] {
  if (!mayBeBurden(name, scale)) return [];
  if (saysWhichWay(name)) return [];
  // What the sheet's own total adds up counts for, not against; and so do points of what can be had.
  if ((best?.reproduced || best?.source?.areCaps) && !scale.reversed) return [];
  // What it divides by or subtracts counts against.
  const own = best
    ? [best.divisor, ...best.penalties].map((j) => best.objectives.findIndex((k) => k === j))
    : [];
  if (best?.reproduced && own.some((at) => at >= 0 && best.objectiveNames[at] === name)) return [];
  return [
    {
      id: `direction:${nameKey(name)}`,
      code: "direction",
      values: { objective: name },
      range: cell ? { ...cell, rows: 1, columns: 1 } : null,
      choices: [
        { code: "good", values: {}, corrections: { forward: [id] } },
        { code: "bad", values: {}, corrections: { reversed: [id] } },
      ],
      likeliest: scale.reversed ? 1 : 0,
      answered: null,
    },
  ];
}

function blockOf(candidate: Candidate): Block {
  return { range: rangeOf(candidate), optionNames: candidate.optionNames };
}
