import type { Preferences } from "../preferences.ts";
import type { FundingChoices } from "./funding-question.ts";

/**
 * What is decided about the plan, as every place asks for it: the same budget gives the same set everywhere.
 * @param budget where another one than the workbook's own is looked at
 * @returns null where there is no budget
 */
export function choicesOf(
  { budget: own, plan }: Preferences,
  budget: number | undefined = own,
): FundingChoices | null {
  return budget === undefined ? null : { ...plan, budget };
}
