import { lazily } from "../../lazily.ts";
import { remembered } from "#core/remember.ts";
import { foldText, wordsOf } from "./fold.ts";
import { BEFORE_DATES, STATE_PHRASES } from "./lexicon/states.ts";

const LONGEST = 40;
const MOST_WORDS = 3;
const STATES = lazily(() => new Set(STATE_PHRASES.split("|").map((phrase) => wordsOf(phrase).join(" "))));
const BEFORE = lazily(() => new Set(BEFORE_DATES.split(" ")));
const YEAR = /^(?:fy ?|gj ?)?(?:19|20)\d\d年?$/;
/** "Q3", "H1 2027", "FY27", "in 5 years". */
const PERIOD =
  /^(?:[qh][1-4](?: ?(?:19|20)?\d\d)?|fy ?\d\d|\d{1,2} (?:years?|months?|jahren?|monaten?|ans|mois|anos|meses|anni|mesi))$/;

/** "2030", "by 2030": a year and nothing else. */
export function isYear(label: string): boolean {
  return label.length <= LONGEST && YEAR.test(bare(label));
}

/** "Today", "In 2030", "As is", "Target": when something is as it was rated, and nothing of what or by whom. */
export const isState = remembered((label: string): boolean => {
  if (label === "" || label.length > LONGEST) return false;
  const text = bare(label);
  return YEAR.test(text) || PERIOD.test(text) || STATES().has(wordsOf(label).join(" ")) || STATES().has(text);
});

/** "Reach (today)" and "Kiosk 2030" taken apart; null where a text says nothing of when. */
export const stateIn = remembered((text: string): { readonly aim: string; readonly state: string } | null => {
  if (text.length > 2 * LONGEST) return null;
  const words = text.trim().split(/\s+/);
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count--) {
    const [head, tail] = [words.slice(0, -count).join(" "), words.slice(-count).join(" ")];
    if (isState(unmarked(tail))) return { aim: unmarked(head), state: unmarked(tail) };
  }
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count--) {
    const [head, tail] = [words.slice(0, count).join(" "), words.slice(count).join(" ")];
    if (isState(unmarked(head))) return { aim: unmarked(tail), state: unmarked(head) };
  }
  return null;
});

/** Without brackets and dashes at its ends. */
function unmarked(text: string): string {
  return text.replace(/^[\s()[\]:–—|/-]+/, "").replace(/[\s()[\]:–—|/-]+$/, "");
}

function bare(label: string): string {
  const words = wordsOf(foldText(label));
  const first = words.findIndex((word) => !BEFORE().has(word));
  return words.slice(Math.max(0, first)).join(" ");
}
