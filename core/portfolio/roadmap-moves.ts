import type { RoadmapQuestion } from "./roadmap-question.ts";

/** What a roadmap does not keep to about one thing in it. */
export type Broken =
  /** It starts before what it needs is finished. */
  | { readonly kind: "needs"; readonly id: string }
  /** What needs it starts before it is finished. */
  | { readonly kind: "needed"; readonly id: string }
  /** It starts before it may. */
  | { readonly kind: "early" }
  /** It is not finished within the periods. */
  | { readonly kind: "late" }
  /** More of a budget is used by the end of a period, the first of those, than there is. */
  | { readonly kind: "budget"; readonly budget: number; readonly period: number; readonly over: number };

const ROUNDING = 1e-9;

/** What starting one thing in another period breaks that was kept to before, all else in its place. */
export function brokenByMove(
  question: RoadmapQuestion,
  starts: ReadonlyMap<string, number>,
  id: string,
  to: number,
): Broken[] {
  const before = brokenIn(question, starts, id);
  const after = brokenIn(question, new Map(starts).set(id, to), id);
  return after.filter((one) => !before.some((other) => isNoWorse(one, other)));
}

function isNoWorse(one: Broken, other: Broken): boolean {
  if (one.kind === "budget" && other.kind === "budget")
    return one.budget === other.budget && one.over <= other.over * (1 + ROUNDING);
  const idOf = (broken: Broken): string => ("id" in broken ? broken.id : "");
  return one.kind === other.kind && idOf(one) === idOf(other);
}

function brokenIn(question: RoadmapQuestion, starts: ReadonlyMap<string, number>, id: string): Broken[] {
  const { items, budgets, periods } = question;
  const item = items.find((each) => each.id === id);
  const start = starts.get(id);
  if (!item || start === undefined) return [];
  const endOf = (other: string): number | null => {
    const began = starts.get(other);
    return began === undefined ? null : began + (items.find((each) => each.id === other)?.length ?? 0);
  };
  const broken: Broken[] = [];
  for (const needed of item.requires) {
    const isOffered = items.some((each) => each.id === needed);
    if (isOffered && (endOf(needed) ?? Infinity) > start) broken.push({ kind: "needs", id: needed });
  }
  for (const other of items) {
    const began = starts.get(other.id);
    if (began !== undefined && other.requires.includes(id) && start + item.length > began)
      broken.push({ kind: "needed", id: other.id });
  }
  if (start < item.earliest) broken.push({ kind: "early" });
  if (start + item.length > periods) broken.push({ kind: "late" });
  const dueIn = (budget: number, period: number): number =>
    items.reduce(
      (sum, each) => sum + (each.costs[budget]?.[period - (starts.get(each.id) ?? Infinity)] ?? 0),
      0,
    );
  for (const [budget, { amounts, carry }] of budgets.entries()) {
    let left = 0;
    const period = amounts.findIndex((amount, t) => {
      left = (carry ? left : 0) + amount - dueIn(budget, t);
      return left < -ROUNDING * (1 + amount);
    });
    if (period >= 0) broken.push({ kind: "budget", budget, period, over: -left });
  }
  return broken;
}
