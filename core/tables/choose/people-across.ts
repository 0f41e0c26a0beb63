import { areRatings, isPerson } from "../find/column-raters.ts";
import { areCalledRaters } from "../find/raters-across.ts";
import { arePosts } from "../values/post-names.ts";
import { namesRaters } from "../values/rater-header.ts";
import { areAssessors, areStatesOfGoals } from "../witness/names-of-none.ts";
import { linesAreCriteria } from "./by-corner.ts";
import type { Candidate } from "../candidate.ts";

const MOST_PEOPLE = 12;
const LEAST_RATED = 3;
/** Lines above the names that may say who they are. */
const ABOVE = 3;
/** So much more do options differ from one another than people about one of them, where people rated. */
const AGREED = 3;
/** "Mira", "J. Ito", "MK". */
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u;

/**
 * Whether the fields that were read as objectives are people who each gave one grade: "told" where words say so ("Judge A",
 * "Dr. Ito", "Scores by panel member" over them), "likely" where they are called like people, or by their
 * posts, and agree as people do or are averaged.
 */
export function peopleAcross(candidate: Candidate): "told" | "likely" | null {
  const { cells, source, objectives, objectiveNames, divisor, hidden } = candidate;
  if (source || hidden || divisor !== null || cells.raters.size > 0 || cells.states) return null;
  if (objectives.length < 2 || objectives.length > MOST_PEOPLE) return null;
  if (objectiveNames.every((name) => areCalledRaters([name]))) return "told";
  const isNamed = objectiveNames.every((name) => isPerson(name.toLowerCase()) && NAME.test(name));
  const areByPost = arePosts(objectiveNames);
  if (!isNamed && !areByPost) return null;
  if (isToldAbove(candidate)) return "told";
  // What people in these posts gave has been averaged by the sheet itself.
  const isAveraged = areByPost && candidate.reproduced !== null;
  return isAveraged || agree(candidate) ? "likely" : null;
}

/** What was read as options are people, or as people's options the criteria: one thing was rated, and nothing is chosen. */
export function isOneThing(candidate: Candidate): boolean {
  const { cells, optionNames, raters } = candidate;
  if (cells.across || raters.size > 0) return false;
  if (areAssessors(optionNames) || areStatesOfGoals(optionNames)) return true;
  return areCalledRaters(optionNames) || (linesAreCriteria(candidate) && peopleAcross(candidate) === "told");
}

function isToldAbove({ cells: { frame, fields }, objectives }: Candidate): boolean {
  const { sight, header } = frame;
  const first = fields[objectives[0]!]!;
  for (let line = header; line >= Math.max(0, header - ABOVE); line--) {
    for (const field of [first, frame.name, frame.firstField]) {
      if (line === header && field === first) continue;
      const text = sight.spread(line, field);
      if (typeof text === "string" && namesRaters(text)) return true;
    }
  }
  return false;
}

/** Grades of one thing lie closer together than those of different things. */
function agree({ cells, kind, objectives, options }: Candidate): boolean {
  if (kind.levels || options.length < LEAST_RATED) return false;
  const columns = objectives.map((j) =>
    options.map((i) => (Number.isNaN(cells.number(i, j)) ? null : cells.number(i, j))),
  );
  if (!areRatings(columns) || columns.some((column) => column.includes(null))) return false;
  const lines = options.map((_, i) => columns.map((column) => column[i]!));
  const means = lines.map(mean);
  const between = objectives.length * variance(means, means.length - 1);
  const within = mean(lines.map((line) => variance(line, line.length - 1)));
  return between >= AGREED * within && within > 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function variance(values: readonly number[], by: number): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / by;
}
