import { addDue, dueAfter } from "./roadmap-due.ts";
import type { RoadmapItem, RoadmapQuestion } from "./roadmap-question.ts";

/**
 * A roadmap made by placing one thing after the other as early as money, days and what it needs allow: musts first,
 * then by points for their money. A start for the exact search, and what stands until that has one.
 */
export function greedyRoadmap(question: RoadmapQuestion): { readonly starts: ReadonlyMap<string, number> } {
  const { items, periods, budgets } = question;
  const index = new Map(items.map((item) => [item.id, item]));
  const starts = new Map<string, number>();
  const used = budgets.map(() => new Float64Array(periods));

  const fits = (item: RoadmapItem, start: number): boolean =>
    budgets.every(({ amounts, carry }, k) => {
      let spent = 0;
      let allowed = 0;
      let takes = 0;
      for (let t = 0; t < periods; t++) {
        const own = dueAfter(item, k, t - start);
        if (!carry) spent = allowed = takes = 0;
        takes += own;
        spent += used[k]![t]! + own;
        allowed += amounts[t] ?? 0;
        if (takes > 0 && spent > allowed + 1e-9 * Math.max(1, allowed)) return false;
      }
      return true;
    });
  const place = (item: RoadmapItem, path: readonly string[]): boolean => {
    if (starts.has(item.id)) return true;
    if (path.includes(item.id) || item.excludes.some((id) => starts.has(id))) return false;
    if (items.some(({ id, excludes }) => starts.has(id) && excludes.includes(item.id))) return false;
    let from = item.earliest;
    for (const id of item.requires) {
      const needed = index.get(id);
      if (!needed || needed === item) continue;
      if (!place(needed, [...path, item.id])) return false;
      from = Math.max(from, starts.get(id)! + needed.length);
    }
    for (let start = from; start + item.length <= periods; start++) {
      if (!fits(item, start)) continue;
      starts.set(item.id, start);
      addDue(used, item, start);
      return true;
    }
    return false;
  };
  const worth = ({ value, costs }: RoadmapItem): number =>
    value / Math.max(costs[0]?.reduce((sum, due) => sum + due, 0) ?? 0, 1e-9);
  const order = [...items].sort((a, b) => Number(b.must) - Number(a.must) || worth(b) - worth(a));
  for (const item of order) if (item.must || item.value > 0) place(item, []);
  return { starts };
}
