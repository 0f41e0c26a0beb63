import { readinessParts } from "#core/scoring/conditions.ts";
import type { Answers } from "./answers.ts";
import type { Column } from "./column.ts";
import { type Expr, NOTHING, num, textOf } from "./expression.ts";
import { isNumber } from "./expression.ts";
import { numberFrom } from "./lists.ts";

/**
 * The least level among the capabilities that an investment needs, "" where it needs none; null where none does. Which
 * ones it needs is kept by its name; their levels follow the cells of the table of capabilities.
 */
export function capabilityColumn({ strategy, user, names, lists }: Answers, title: string): Column | null {
  const needed = strategy.investments.map((investment) =>
    readinessParts(investment, strategy).slice(investment.readiness.length),
  );
  if (needed.every((parts) => parts.length === 0)) return null;
  const counts = new Map<string, number>();
  for (const { value } of names.slice(0, needed.length)) {
    const key = textOf(value).toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const alone = (index: number): boolean => counts.get(textOf(names[index]!.value).toLowerCase()) === 1;
  const using = needed.flatMap((parts, index) => (parts.length > 0 ? [index] : []));
  const entries = using.filter(alone).map((index) => {
    const level = Math.min(1, ...needed[index]!.map((part) => part.level));
    const pieces = needed[index]!.map((part): string => {
      const capability = strategy.capabilities.find(({ name }) => name === part.name);
      if (!capability?.currentCell || capability.target <= 0) return String(part.level);
      const current = user.at(capability.currentCell);
      const same = isNumber(current).value === true && current.value === capability.current;
      return same ? `MAX(0,${current.text})/${num(capability.target).text}` : String(part.level);
    });
    return {
      key: textOf(names[index]!.value),
      means: { formula: `=MIN(1,${pieces.join(",")})`, cached: level },
      shown: level,
    };
  });
  const list = lists.ofLevels(title, entries);
  const formulas: Expr[] = names.map((name) => numberFrom(list, name, NOTHING));
  return { formulas, kept: [], wrong: using.filter((index) => !alone(index)) };
}
