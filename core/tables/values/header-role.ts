import type { InvestmentRole, ObjectiveRole } from "../../domain/reading.ts";
import type { Gate, ReadinessKind } from "../../domain/strategy.ts";
import { foldText } from "./fold.ts";
import { headerUnit } from "./header-unit.ts";
import { labelCore } from "./labels.ts";
import { AIM_VERBS, FILLER_WORDS, NO_COST_WORDS } from "./lexicon/header-words.ts";
import { GATE_HEADERS, INVESTMENT_HEADERS, READINESS_HEADERS } from "./lexicon/investment-headers.ts";
import { OBJECTIVE_HEADERS } from "./lexicon/objective-headers.ts";
import { phraseSet, stemmed } from "./phrases.ts";
import { readUnitWords } from "./unit-words.ts";
import { workRole } from "./work-columns.ts";

export interface HeaderRole<Role extends string> {
  readonly role: Role;
  /** 1 where the header is a known one, less where it only holds one. */
  readonly confidence: number;
}

/** Each known phrase and its role; a phrase that two roles list belongs to the first. */
type Lexicon<Role extends string> = ReadonlyMap<string, Role>;

function lexicon<Role extends string>(lists: Partial<Record<Role, string>>): Lexicon<Role> {
  const roles = new Map<string, Role>();
  for (const role of Object.keys(lists) as Role[]) {
    for (const phrase of phraseSet(lists[role] ?? "")) if (!roles.has(phrase)) roles.set(phrase, role);
  }
  return roles;
}

const OBJECTIVE = lexicon(OBJECTIVE_HEADERS);
const INVESTMENT = lexicon(INVESTMENT_HEADERS);
const READINESS = lexicon<ReadinessKind>(READINESS_HEADERS);
const GATES = lexicon<Gate["kind"]>(GATE_HEADERS);
const FILLERS = phraseSet(FILLER_WORDS);
const AIMS = phraseSet(AIM_VERBS);
const NO_COSTS = phraseSet(NO_COST_WORDS);

/** Below this a header only happens to hold a known word. */
const LEAST = 0.45;

/**
 * What a header's column holds, judged by its words alone, in six languages. A header that is an aim ("Reduce cost")
 * gets at most a low confidence: it names an objective.
 */
export function roleOfHeader(header: string, side: "objective"): HeaderRole<ObjectiveRole> | null;
export function roleOfHeader(header: string, side: "investment"): HeaderRole<InvestmentRole> | null;
export function roleOfHeader(
  header: string,
  side: "objective" | "investment",
): HeaderRole<ObjectiveRole> | HeaderRole<InvestmentRole> | null;
export function roleOfHeader(
  header: string,
  side: "objective" | "investment",
): HeaderRole<ObjectiveRole> | HeaderRole<InvestmentRole> | null {
  return side === "objective" ? bestRole(header, OBJECTIVE) : investmentRole(header);
}

function investmentRole(header: string): HeaderRole<InvestmentRole> | null {
  const work = workRole(header);
  if (work) return { role: work, confidence: 0.95 };
  const found = bestRole(header, INVESTMENT);
  const isCost = found?.role === "costOnce" || found?.role === "costYearly";
  const best = isCost && found.confidence < 1 && saysNoCost(header) ? NO_COST : found;
  if (best && best.confidence >= 0.95) return timed(header, best);
  if (readinessKind(header) !== null) return { role: "readiness", confidence: 0.9 };
  if (gateKind(header) !== null) return { role: "gate", confidence: 0.8 };
  if (best) return timed(header, best);
  return saysNoCost(header) ? null : moneyAlone(header);
}

/** "Annual benefit", "Remaining budget": it is money, and no cost; rated from 1 to 5 it may still be an objective. */
const NO_COST: HeaderRole<InvestmentRole> = { role: "ignored", confidence: 0.6 };

function saysNoCost(header: string): boolean {
  const words = stemmed(header.slice(0, LONGEST_HEADER));
  return words.some((word, at) => NO_COSTS.has(word) || NO_COSTS.has(`${word} ${words[at + 1] ?? ""}`));
}

/** A longer header is a text; its beginning says what there is to say. */
const LONGEST_HEADER = 300;

/** "€ p.a.", "k€": nothing but money. */
function moneyAlone(header: string): HeaderRole<InvestmentRole> | null {
  const unit = readUnitWords(header, "en");
  if (!unit?.said.money) return null;
  return { role: unit.period === null ? "costOnce" : "costYearly", confidence: 0.7 };
}

/** "Cost (€/year)": the unit turns a one-off cost into a yearly one; "Cost per month" too (the finder multiplies). */
function timed(header: string, found: HeaderRole<InvestmentRole>): HeaderRole<InvestmentRole> {
  const period = found.role === "costOnce" ? (headerUnit(header)?.period ?? null) : null;
  return period === null ? found : { ...found, role: "costYearly" };
}

/** The kind of readiness that a column is about, or null where it is none. */
export function readinessKind(header: string): ReadinessKind | null {
  return sureRole(header, READINESS);
}

/** The kind of gate that a column is about, or null where it is none. */
export function gateKind(header: string): Gate["kind"] | null {
  return sureRole(header, GATES);
}

function sureRole<Role extends string>(header: string, roles: Lexicon<Role>): Role | null {
  const best = bestRole(header, roles);
  return best && best.confidence >= 0.8 ? best.role : null;
}

/** The header of a column that holds the objectives' names: Criteria, Kriterium, Objectif, Goal. */
export function isObjectiveHeader(text: string): boolean {
  const found = bestRole(text, OBJECTIVE);
  return found?.role === "name" && found.confidence >= 0.8 && !isPlainName(text);
}

/** The header of a column that holds the investments' names: Project, Initiative, Tool, Vorhaben, Proyecto. */
export function isInvestmentHeader(text: string): boolean {
  const found = bestRole(text, INVESTMENT);
  return found?.role === "name" && found.confidence >= 0.8 && !isPlainName(text);
}

const PLAIN_NAMES = phraseSet(
  "name|title|nom|nombre|nome|bezeichnung|titel|titre|titulo|titolo|item|category|categories|what",
);

/** "Name" heads either kind of table, so it tells nothing of which. */
function isPlainName(text: string): boolean {
  return PLAIN_NAMES.has(stemmed(text).join(" "));
}

/** How the weights under a header are meant: "Rank" is 1 for the best, "Weight (%)" percent; else points. */
export function weightKindOf(header: string): "points" | "percent" | "rank" {
  if (
    /\brank(?:ing| order)?\b|\brang(?:folge)?\b|\bclassement\b|\bposicion\b|\bposicao\b|\bposizione\b/.test(
      foldText(header),
    )
  ) {
    return "rank";
  }
  return headerUnit(header)?.percent === true ? "percent" : "points";
}

function bestRole<Role extends string>(header: string, roles: Lexicon<Role>): HeaderRole<Role> | null {
  const core = withoutUnits(labelCore(header));
  const words = stemmed(core);
  const useful = words.filter((word) => !FILLERS.has(word));
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
  const aim = AIMS.has(words[0] ?? "") || AIMS.has(words[words.length - 1] ?? "") ? 0.5 : 1;
  let best: HeaderRole<Role> | null = null;
  for (let from = 0; from < words.length; from += 1) {
    for (let to = words.length; to > from; to -= 1) {
      const run = words.slice(from, to);
      const role = roles.get(run.join(" "));
      const told = run.filter((word) => !FILLERS.has(word)).length;
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
