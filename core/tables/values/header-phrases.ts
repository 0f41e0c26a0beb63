import { paragraphStart } from "./fold.ts";
import { lazily } from "../../lazily.ts";
import { labelCore } from "./label-core.ts";
import { AIM_VERBS, FILLER_WORDS } from "./lexicon/header-words.ts";
import { phraseSet, stemmed } from "./phrases.ts";
import { readUnitWords } from "./unit-words.ts";

export interface HeaderRole<Role extends string> {
  readonly role: Role;
  /** 1 where the header is a known one, less where it only holds one. */
  readonly confidence: number;
}

/** Each known phrase and its role; a phrase that two roles list belongs to the first. */
export type Lexicon<Role extends string> = ReadonlyMap<string, Role>;

/** @param lists for each role its phrases, folded, with "|" between them */
export function lexicon<Role extends string>(lists: Partial<Record<Role, string>>): Lexicon<Role> {
  const roles = new Map<string, Role>();
  for (const role of Object.keys(lists) as Role[]) {
    for (const phrase of phraseSet(lists[role] ?? "")) if (!roles.has(phrase)) roles.set(phrase, role);
  }
  return roles;
}

const FILLERS = lazily(() => phraseSet(FILLER_WORDS));
const AIMS = lazily(() => phraseSet(AIM_VERBS));

/** Below this a header only happens to hold a known word. */
const LEAST = 0.45;

/** The role that a header surely has, or null. */
export function sureRole<Role extends string>(header: string, roles: Lexicon<Role>): Role | null {
  const best = bestRole(header, roles);
  return best && best.confidence >= 0.8 ? best.role : null;
}

/** The role whose phrases say most of a header, or null where none says enough. */
export function bestRole<Role extends string>(header: string, roles: Lexicon<Role>): HeaderRole<Role> | null {
  // A paragraph has more words than any header, and need not be taken apart to see that.
  if (paragraphStart(header) !== null) return null;
  const core = withoutUnits(labelCore(header));
  const words = stemmed(core);
  const useful = words.filter((word) => !FILLERS().has(word));
  if (words.length === 0 || words.length > 14) return null;
  const exact = roles.get(words.join(" "));
  if (exact !== undefined) return { role: exact, confidence: 1 };
  const alike = roles.get(useful.join(" ")) ?? sameRole(core, roles);
  if (alike !== undefined) return { role: alike, confidence: 0.95 };
  return longestPart(words, useful.length, roles);
}

/** "Tool / System", "Project or initiative": every part is a header of the same role. */
function sameRole<Role extends string>(core: string, roles: Lexicon<Role>): Role | undefined {
  const parts = core
    .split(/\s*[/&|+]\s*|\s(?:or|and|oder|und|ou|et|o|y|e)\s/)
    .map((part) => stemmed(part).join(" "));
  const first = roles.get(parts[0] ?? "");
  return parts.length > 1 && parts.every((part) => roles.get(part) === first) ? first : undefined;
}

/** The known phrase that makes up most of the header; at its end or beginning it says more than in the middle. */
function longestPart<Role extends string>(
  words: readonly string[],
  useful: number,
  roles: Lexicon<Role>,
): HeaderRole<Role> | null {
  const aim = AIMS().has(words[0] ?? "") || AIMS().has(words[words.length - 1] ?? "") ? 0.5 : 1;
  let best: HeaderRole<Role> | null = null;
  for (let from = 0; from < words.length; from += 1) {
    for (let to = words.length; to > from; to -= 1) {
      const run = words.slice(from, to);
      const role = roles.get(run.join(" "));
      const told = run.filter((word) => !FILLERS().has(word)).length;
      if (role === undefined || told === 0) continue;
      const edge = to === words.length || from === 0 ? 0.1 : 0;
      const confidence = aim * Math.min(0.9, 0.2 + 0.7 * (told / Math.max(1, useful)) + edge);
      if (confidence > (best?.confidence ?? LEAST)) best = { role, confidence };
    }
  }
  return best;
}

/** More words than any unit has: "in Tsd. € pro Jahr, ohne MwSt.". A header may be a whole paragraph. */
const MOST_WORDS_OF_UNIT = 10;

/** "Kosten in Tsd. €" without "in Tsd. €"; a header that is nothing but a unit stays. */
function withoutUnits(text: string): string {
  const words = text.split(/\s+/);
  for (let cut = Math.max(1, words.length - MOST_WORDS_OF_UNIT); cut < words.length; cut += 1) {
    const tail = readUnitWords(words.slice(cut).join(" "), "en");
    if (tail && (tail.said.exponent || tail.said.money || tail.percent) && tail.period === null) {
      return words.slice(0, cut).join(" ");
    }
  }
  return text;
}
