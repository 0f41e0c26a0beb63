import type { Strategy } from "#core/domain/strategy.ts";
import { foldText } from "#core/tables/values/fold.ts";
import { limitable, limitedName } from "#core/workflow/funding/funding-question.ts";
import type { OwnLimit } from "#core/workflow/preferences.ts";
import { UsageError } from "./usage-error.ts";

/** `--limit "Automation<=40%"`: the name is a lever, an owner or an objective of the workbook. */
export type AskedLimit = Omit<OwnLimit, "by">;

/** @throws UsageError for anything but NAME<=AMOUNT or NAME>=AMOUNT, a number of things or a percentage of the budget */
export function askedLimit(text: string): AskedLimit {
  const [, name = "", sign, written = "", percent] =
    /^\s*(.+?)\s*(<=|>=)\s*(\d+(?:\.\d+)?)\s*(%?)\s*$/.exec(text) ?? [];
  const amount = percent === "%" ? Number(written) / 100 : Number(written);
  if (name === "" || (percent === "%" && amount > 1))
    throw new UsageError(`--limit: “${text}” is no limit; write it like "Automation<=40%" or "Ana>=1".`);
  return {
    name,
    kind: sign === ">=" ? "at-least" : "at-most",
    of: percent === "%" ? "budget" : "things",
    amount,
  };
}

/** The limit with what its name is in the workbook. @throws UsageError where it has no such name */
export function inWorkbook(limit: AskedLimit, strategy: Strategy): OwnLimit {
  const groups = limitable(strategy);
  const found = groups.find((group) => foldText(limitedName(group, strategy)) === foldText(limit.name));
  if (found) return { ...limit, ...found };
  const names = groups.map((group) => limitedName(group, strategy)).join(", ");
  throw new UsageError(
    `--limit: the workbook has no lever, owner or objective “${limit.name}”; there are ${names}.`,
  );
}
