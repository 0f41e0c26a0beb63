import { isWanted } from "./burden.ts";
import { speaksOf } from "./words.ts";

/** Whether headers are all of what things are judged by, some of what is gained and some of what it takes: "Value" and "Effort". */
export function areGainAndBurden(heads: readonly string[]): boolean {
  const burdens = heads.filter((head) => speaksOf("burden", head)).length;
  return burdens > 0 && burdens < heads.length && heads.every((head) => speaksOf("measure", head));
}

/** The same where no burden is one that is made less ("Cost savings"): it is rated, whatever else such words head. */
export function areRatedPair(heads: readonly string[]): boolean {
  return areGainAndBurden(heads) && !heads.some((head) => speaksOf("burden", head) && isWanted(head));
}

/** What stands under it is gained, as far as its words say. */
export function isGain(header: string): boolean {
  return speaksOf("measure", header) && !speaksOf("burden", header);
}
