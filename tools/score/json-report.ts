import type { Obstacle } from "#core/domain/result.ts";
import { en } from "#core/messages/en.ts";
import { optionText } from "#core/insight/choice/option-text.ts";
import { yearCost } from "#core/insight/signals/year-cost.ts";
import { readinessParts } from "#core/scoring/conditions.ts";
import { suspectedText } from "#core/messages/suspicions.ts";
import { worded } from "#core/messages/message.ts";
import { explainVerdict } from "#core/scoring/explain.ts";
import { dayOf } from "#core/tables/values/serial.ts";
import { addressOf, type CellRef } from "#core/workbook/range.ts";
import { unusedBesideLimits } from "#core/workflow/funding/beside-limits.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import { allWorded } from "./all-worded.ts";

/** Of the shape of what is printed (docs/score.schema.json): one more whenever a key goes or means something else. */
const VERSION = 1;

/**
 * What `--json` prints (documented in docs/score.md). Points are on -100 … 100; supports and against are points too,
 * so that supports - against = score; readiness is 0 … 1; weights add up to 1. Ratings are as written, in the order
 * of the objectives, null for blank.
 */
export function jsonReport(understanding: Understanding, planned: object | null = null): string {
  return JSON.stringify(reportOf(understanding, planned), null, 2) + "\n";
}

/** The same before it is text. */
export function reportOf(understanding: Understanding, planned: object | null): object {
  const { reading, scorecard } = understanding;
  const { strategy } = reading;
  return {
    version: VERSION,
    decision: reading.decision,
    sureness: reading.sureness,
    objectives: strategy.objectives.map((objective) => ({
      name: objective.name,
      weight: objective.weight,
      writtenWeight: objective.writtenWeight,
      scale: objective.scale.id,
      meaning: objective.scale.meaning ?? null,
      minimum: objective.minimum ?? null,
      cell: address(objective.cell),
      weightCell: address(objective.weightCell),
    })),
    investments: strategy.investments.map((investment) => ({
      name: investment.name,
      ratings: investment.ratings.map(({ written }) => written),
      effects: investment.ratings.map(({ effect }) => effect),
      cost: yearCost(investment),
      costOnce: investment.costOnce,
      costYearly: investment.costYearly,
      ...(investment.costLater ? { costLater: investment.costLater } : {}),
      ...(investment.earliestStart === undefined ? {} : { earliestStart: isoDay(investment.earliestStart) }),
      ...(investment.months === undefined ? {} : { months: investment.months }),
      ...(investment.peopleDays === undefined ? {} : { peopleDays: investment.peopleDays }),
      status: investment.status,
      mustDo: investment.mustDo,
      readiness: readinessParts(investment, strategy).map(({ kind, name, level, cell }) => ({
        kind,
        name,
        level,
        cell: address(cell),
      })),
      checks: investment.gates.map(({ kind, name, state, mendable, cell }) => ({
        kind,
        name,
        state,
        mendable,
        cell: address(cell),
      })),
      requires: investment.requires,
      excludes: investment.excludes,
      notUnderstood: (investment.notUnderstood ?? []).map(({ guards, name, found, cell }) => ({
        guards,
        name,
        found,
        cell: address(cell),
      })),
      cell: address(investment.cell),
    })),
    scenarios: strategy.scenarios,
    scale: reading.scale?.id ?? null,
    currency: strategy.currency,
    limits: scorecard?.limits ?? null,
    results: (scorecard?.results ?? []).map(({ name, score, verdict, reason, rank, choice }) => ({
      investment: name,
      score: score.score,
      low: score.low,
      high: score.high,
      supports: 100 * score.supports,
      against: 100 * score.against,
      readiness: score.readiness,
      bankable: score.bankable,
      assessed: score.assessed,
      verdict: en.scoring.verdicts[verdict.kind],
      causes: verdict.causes,
      obstacles: verdict.obstacles.map(obstacleJson),
      why: explainVerdict(reason, en),
      rank,
      choice: choice
        ? {
            ...choice,
            obstacles: (choice.obstacles ?? []).map(obstacleJson),
            verdict: en.choice.kinds[choice.kind],
            why: optionText(choice, en),
          }
        : null,
    })),
    unused: unusedBesideLimits(understanding).map(({ range, ...part }) => ({
      ...part,
      range: addressOf(range),
    })),
    questions: reading.questions.map(({ range, choices, because, ...question }) => ({
      ...question,
      ...(because && {
        because: because.map((suspected) => ({
          code: suspected.code,
          name: suspected.name,
          range: addressOf(suspected.range),
          why: suspectedText(suspected, en),
        })),
      }),
      range: range ? addressOf(range) : null,
      choices: choices.map(({ code, values }) => ({ code, values })),
    })),
    confidence: reading.confidence,
    notes: reading.notes.map((note) => worded(note, en)),
    unread: reading.unread.map(({ cell, found, reason }) => ({
      cell: address(cell),
      found,
      reason: worded(reason, en),
    })),
    nothingFound: reading.nothingFound && allWorded(reading.nothingFound),
    ...planned,
  };
}

function obstacleJson({ cell, ...obstacle }: Obstacle): Omit<Obstacle, "cell"> & { cell: string | null } {
  return { ...obstacle, cell: address(cell) };
}

function address(cell: CellRef | null): string | null {
  return cell ? addressOf(cell) : null;
}

/** "2027-04-01" */
function isoDay(serial: number): string {
  const { year, month, day } = dayOf(serial);
  return [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
}
