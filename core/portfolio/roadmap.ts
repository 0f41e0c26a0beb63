import { maximiseInSlices } from "./engine/maximise.ts";
import type { Point, Problem, Row } from "./engine/problem.ts";
import { toEnd } from "./engine/in-slices.ts";
import { gapOf } from "./plan.ts";
import { dueAfter, roadmapAt } from "./roadmap-due.ts";
import { greedyRoadmap } from "./roadmap-greedy.ts";
import type { Roadmap, RoadmapItem, RoadmapQuestion } from "./roadmap-question.ts";

export type RoadmapAnswer =
  | { readonly status: "proved" | "nearly"; readonly roadmap: Roadmap; readonly gap: number }
  | { readonly status: "impossible" }
  | { readonly status: "unknown" };

const MOST_NODES = 4_000;

/** What starts when. See `roadmapInSlices`. */
export function bestRoadmap(question: RoadmapQuestion, mostNodes = MOST_NODES): RoadmapAnswer {
  return toEnd(roadmapInSlices(question, mostNodes));
}

/**
 * The roadmap that brings the most, as one problem in "started by" variables: x[i, t] is 1 where i has started by
 * period t. All that links two of them (later than, needs) is then a row of two. Starts from a roadmap that puts one
 * thing after the other, so that there is always one to show.
 */
export function* roadmapInSlices(
  question: RoadmapQuestion,
  mostNodes = MOST_NODES,
): Generator<Roadmap | null, RoadmapAnswer> {
  const problem = roadmapProblem(question);
  const greedy = greedyRoadmap(question);
  const slices = maximiseInSlices(problem, { start: pointOf(question, greedy.starts), mostNodes });
  let slice = slices.next();
  while (!slice.done) {
    yield slice.value.best && roadmapOf(question, slice.value.best.point);
    slice = slices.next();
  }
  const [best] = slice.value.sets;
  if (best)
    return {
      status: slice.value.status === "proved" ? "proved" : "nearly",
      roadmap: roadmapOf(question, best.point),
      gap: gapOf(slice.value),
    };
  return { status: slice.value.status === "impossible" ? "impossible" : "unknown" };
}

function roadmapProblem({ periods, items, budgets }: RoadmapQuestion): Problem {
  const at = (i: number, t: number): number => i * periods + t;
  const index = new Map(items.map(({ id }, i) => [id, i]));
  const values = new Array<number>(items.length * periods).fill(0);
  const low = new Array<number>(values.length).fill(0);
  const high = new Array<number>(values.length).fill(1);
  const rows: Row[] = [];
  for (const [i, item] of items.entries()) {
    for (let t = 0; t < periods; t++) {
      if (t + 1 < periods) rows.push({ at: [at(i, t), at(i, t + 1)], by: [1, -1], most: 0 });
      if (t < item.earliest) high[at(i, t)] = 0;
      else if (t + item.length <= periods) values[at(i, t)] = item.value;
      else if (t > 0) rows.push({ at: [at(i, t), at(i, t - 1)], by: [1, -1], most: 0 });
      else high[at(i, t)] = 0;
    }
    if (item.must) low[at(i, periods - 1)] = 1;
    for (const needed of item.requires) {
      const other = index.get(needed);
      if (other === undefined || other === i) continue;
      for (let t = 0; t < periods; t++) {
        const ready = t - items[other]!.length;
        if (ready < 0) high[at(i, t)] = 0;
        else rows.push({ at: [at(i, t), at(other, ready)], by: [1, -1], most: 0 });
      }
    }
    for (const beside of item.excludes) {
      const other = index.get(beside);
      if (other === undefined || other === i) continue;
      rows.push({ at: [at(i, periods - 1), at(other, periods - 1)], by: [1, 1], most: 1 });
    }
  }
  for (const [k, { amounts, carry }] of budgets.entries())
    rows.push(...capacityRows(items, periods, k, amounts, carry));
  return { values, rows, low, high };
}

/** What is used in a period: of all started by each period before, what is due more now than a period earlier. */
function capacityRows(
  items: readonly RoadmapItem[],
  periods: number,
  budget: number,
  amounts: readonly number[],
  carry: boolean,
): Row[] {
  return Array.from({ length: periods }, (_, t) => {
    const by = new Map<number, number>();
    const add = (variable: number, amount: number): void =>
      void by.set(variable, (by.get(variable) ?? 0) + amount);
    let most = 0;
    for (let s = carry ? 0 : t; s <= t; s++) {
      most += amounts[s] ?? 0;
      for (const [i, item] of items.entries())
        for (let start = 0; start <= s; start++) {
          const more = dueAfter(item, budget, s - start) - dueAfter(item, budget, s - start - 1);
          if (more !== 0) add(i * periods + start, more);
        }
    }
    const used = [...by].filter(([, amount]) => Math.abs(amount) > 1e-12);
    return { at: used.map(([variable]) => variable), by: used.map(([, amount]) => amount), most };
  }).filter(({ at }) => at.length > 0);
}

function pointOf({ items, periods }: RoadmapQuestion, starts: ReadonlyMap<string, number>): Point {
  const point = new Uint8Array(items.length * periods);
  for (const [i, { id }] of items.entries()) {
    const start = starts.get(id);
    if (start !== undefined) point.fill(1, i * periods + start, (i + 1) * periods);
  }
  return point;
}

function roadmapOf(question: RoadmapQuestion, point: Point): Roadmap {
  const { items, periods } = question;
  const starts = new Map<string, number>();
  for (const [i, { id }] of items.entries()) {
    const start = point.subarray(i * periods, (i + 1) * periods).indexOf(1);
    if (start >= 0) starts.set(id, start);
  }
  return roadmapAt(question, starts);
}
