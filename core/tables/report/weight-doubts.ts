import type { Question } from "#core/domain/evidence.ts";
import type { Objective } from "#core/domain/strategy.ts";
import type { Candidate } from "../candidate.ts";
import { headerOf } from "../find/header-of.ts";
import type { WeightSource } from "../find/weight-source.ts";
import type { WeightText } from "../find/weight-texts.ts";
import { weightsTold } from "../find/weights-told.ts";
import { speaksOf } from "../witness/words.ts";

const SHOWN = 80;
const SAME = 0.006;

/**
 * Weights that stand nowhere and were told from the totals, or that only a sentence near the table tells: are they
 * meant, or do all count the same?
 */
export function weightDoubts(
  best: Candidate,
  texts: readonly WeightText[],
  objectives: readonly Objective[],
): Question[] {
  const { source, hidden, reproduced } = best;
  if (source?.kind === "text") return isPlain(best, source) ? [] : [told(best, source, {}, "equal-weights")];
  const other = otherTold(best, texts, objectives);
  if (other) return [other];
  if (!hidden || !reproduced) return [];
  return [fromTotals(best, hidden, reproduced.field)];
}

function fromTotals(
  { cells, options }: Candidate,
  hidden: ReadonlyMap<number, number>,
  field: number,
): Question {
  const { sight, header } = cells.frame;
  const cell = sight.cell(header, field);
  const last = sight.cell(cells.lines[options[options.length - 1]!]!, field);
  const shares = [...hidden].flatMap(([j, share], i): [string, string | number][] => [
    [`name${i + 1}`, cells.headers[j]!.slice(0, 40)],
    [`share${i + 1}`, Math.round(share * 1000) / 1000],
  ]);
  return {
    id: `weights:${sight.grid.sheet}`,
    code: "weights",
    values: { header: headerOf(cells, field) },
    range: { ...cell, rows: last.row - cell.row + 1, columns: last.column - cell.column + 1 },
    choices: [
      {
        code: "weights-of-totals",
        values: { count: hidden.size, ...Object.fromEntries(shares) },
        corrections: {},
      },
      { code: "equal-weights", values: {}, corrections: { weightKind: "equal" } },
    ],
    likeliest: 0,
    answered: null,
  };
}

/** The text says that these are weights, weighs every objective, and no total of the table's own says otherwise. */
function isPlain(
  { cells, objectives, reproduced, features }: Candidate,
  { values, isNamed, told }: WeightSource,
): boolean {
  if (reproduced) return true;
  if (told?.inOrder) return false;
  const isWhole = objectives.every((j) => !Number.isNaN(values[j]!));
  const hasTotal = cells.headers.some(
    (header, j) => !objectives.includes(j) && (speaksOf("total", header) || speaksOf("product", header)),
  );
  return isWhole && !hasTotal && (isNamed || features.sumIsWhole);
}

/** @param likeliest "equal-weights" where the text's weights were read; else what was read in their place */
function told(
  { cells }: Candidate,
  { told: text, label }: WeightSource,
  corrections: Question["choices"][number]["corrections"],
  other: "equal-weights" | "weights-as-read",
): Question {
  const isRead = Object.keys(corrections).length === 0;
  const byText = { code: "weights-told", values: {}, corrections };
  const elsewise = {
    code: other,
    values: {},
    corrections: isRead ? ({ weightKind: "equal" } as const) : {},
  };
  return {
    id: `weights:${cells.frame.sight.grid.sheet}`,
    code: "weights-told",
    values: { text: label.slice(0, SHOWN) },
    range: text!.range,
    choices: isRead ? [byText, elsewise] : [elsewise, byText],
    likeliest: 0,
    answered: null,
  };
}

/** A text that weighs the same objectives otherwise than they were weighed. */
function otherTold(
  best: Candidate,
  texts: readonly WeightText[],
  objectives: readonly Objective[],
): Question | null {
  for (const source of weightsTold(best.cells, texts)) {
    const values = best.objectives.map((j) => source.values[j]!);
    if (values.some((value) => Number.isNaN(value)) || values.length !== objectives.length) continue;
    const sum = values.reduce((total, value) => total + Math.abs(value), 0);
    const isWhole = [1, 100].some((whole) => Math.abs(sum / whole - 1) < SAME);
    if (sum === 0 || !(source.isNamed || isWhole)) continue;
    const read = best.objectiveNames.map(
      (name) => objectives.find((each) => each.name === name)?.weight ?? NaN,
    );
    if (values.every((value, i) => Math.abs(Math.abs(value) / sum - read[i]!) < SAME)) return null;
    const weights = Object.fromEntries(
      best.objectiveNames.flatMap((name, i) => {
        const id = objectives.find((each) => each.name === name)?.id;
        return id === undefined ? [] : [[id, Math.abs(values[i]!)] as const];
      }),
    );
    const isEqual = best.source === null && best.hidden === null;
    return told(best, source, { weights }, isEqual ? "equal-weights" : "weights-as-read");
  }
  return null;
}
