import type { OptionVerdict } from "#core/domain/result.ts";

const kinds: Readonly<Record<OptionVerdict["kind"], string>> = {
  choose: "Choose",
  leaning: "Choose, leaning",
  "close-behind": "Close behind",
  "too-close": "Too close to call",
  "not-this": "Not this one",
};

/** Where one of several is chosen: what to say of each option. */
export const choice = {
  kinds,
  first: (times: string) => `first in ${times} of 100 tries`,
  aheadBy: (points: string) => `ahead by ${points} points`,
  alone: "the only one",
  oneStep: "one step in one rating would turn it",
  behindBy: (points: string) => `behind by ${points}`,
  level: "level with the first",
  neverFirst: "first in no try",
  dominated: (leader: string) => `worse than ${leader} on everything`,
  ruledOutForGood: (check: string) => `fails ${check}`,
  ruledOutByHarm: (objective: string) => `does full harm to ${objective}, or less than its minimum`,
  objective: (place: number) => `objective ${place}`,
  notRated: "not rated",
  /** What is in the way of one that could be taken. */
  before: (what: string) => `Before that: ${what}.`,
  notReady: (what: string, share: string) => `${what} only at ${share}`,
  open: "Several of many, or one of several? Say which, and it is said what to do.",
};
