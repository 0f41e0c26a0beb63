import type { InvestmentRole, ObjectiveRole } from "../../domain/reading.ts";
import { lazily } from "../../lazily.ts";
import { remembered } from "../../remember.ts";
import { foldText } from "./fold.ts";
import { gateKind } from "./gate-header.ts";
import { readinessKind } from "./readiness-header.ts";
import { bestRole, lexicon, type HeaderRole } from "./header-phrases.ts";
import { headerUnit } from "./header-unit.ts";
import { FILLER_WORDS, NO_COST_WORDS, PAID_FOR_WORDS } from "./lexicon/header-words.ts";
import { INVESTMENT_HEADERS } from "./lexicon/investment-headers.ts";
import { PERIOD_WORDS } from "./lexicon/periods.ts";
import { OBJECTIVE_HEADERS } from "./lexicon/objective-headers.ts";
import { phraseSet, stemmed } from "./phrases.ts";
import { readUnitWords } from "./unit-words.ts";
import { workRole } from "./work-columns.ts";

const OBJECTIVE = lazily(() => lexicon(OBJECTIVE_HEADERS));
const INVESTMENT = lazily(() => lexicon(INVESTMENT_HEADERS));
const NO_COSTS = lazily(() => phraseSet(NO_COST_WORDS));

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
  return side === "objective" ? objectiveRole(header) : investmentRole(header);
}

const objectiveRole = remembered((header) => bestRole(header, OBJECTIVE()));

const investmentRole = remembered((header): HeaderRole<InvestmentRole> | null => {
  const work = workRole(header);
  if (work) return { role: work, confidence: 0.95 };
  const found = bestRole(header, INVESTMENT());
  const isCost = found?.role === "costOnce" || found?.role === "costYearly";
  const isNone = isCost && (isInTime(header) || (found.confidence < 1 && saysNoCost(header)));
  const best = isNone ? NO_COST : found;
  if (best && best.confidence >= 0.95) return timed(header, best);
  if (readinessKind(header) !== null) return { role: "readiness", confidence: 0.9 };
  if (gateKind(header) !== null) return { role: "gate", confidence: 0.8 };
  if (best) return timed(header, best);
  return saysNoCost(header) ? null : (moneyAlone(header) ?? paidByPeriod(header));
});

const PAID_FOR = lazily(() => phraseSet(PAID_FOR_WORDS));
const BESIDE_PAID = lazily(
  () =>
    new Set([
      ...FILLER_WORDS.split("|"),
      ...Object.values(PERIOD_WORDS).flatMap((words) => words.split(/[| ]/)),
    ]),
);

/** "Licence per year", "Hosting (monthly)": what is paid for, with how often, and nothing else. */
function paidByPeriod(header: string): HeaderRole<InvestmentRole> | null {
  if (header.length > LONGEST_HEADER || (headerUnit(header)?.period ?? null) === null) return null;
  const words = stemmed(header);
  const isPaid = words.some((word) => PAID_FOR().has(word));
  const isAll = words.every((word) => PAID_FOR().has(word) || BESIDE_PAID().has(word));
  return isPaid && isAll ? { role: "costYearly", confidence: 0.7 } : null;
}

/** "Annual benefit", "Remaining budget": it is money, and no cost; rated from 1 to 5 it may still be an objective. */
const NO_COST: HeaderRole<InvestmentRole> = { role: "ignored", confidence: 0.6 };

/** "Estimate (days)", "Aufwand (Std.)": time, whatever stands before it. */
const IN_TIME =
  /[([]\s?(?:in )?(?:person[ -]?)?(?:days?|hours?|hrs?|h|story points|tage?n?|stunden|std\.?|jours?|heures?|d[ií]as?|horas?|giorni|ore|dagen|uren)\s?[)\]]\s*$/i;

function isInTime(header: string): boolean {
  return header.length <= LONGEST_HEADER && IN_TIME.test(header);
}

function saysNoCost(header: string): boolean {
  const words = stemmed(header.slice(0, LONGEST_HEADER));
  return words.some((word, at) => NO_COSTS().has(word) || NO_COSTS().has(`${word} ${words[at + 1] ?? ""}`));
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

/** The header of a column that holds the objectives' names: Criteria, Kriterium, Objectif, Goal. */
export function isObjectiveHeader(text: string): boolean {
  const found = objectiveRole(text);
  return found?.role === "name" && found.confidence >= 0.8 && !isPlainName(text);
}

/** The header of a column that holds the investments' names: Project, Initiative, Tool, Vorhaben, Proyecto. */
export const isInvestmentHeader = remembered((text) => {
  const found = bestRole(text, INVESTMENT());
  return found?.role === "name" && found.confidence >= 0.8 && !isPlainName(text);
});

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
    /\brank(?:ing| order)?\b|\brang(?:folge)?\b|\bclassement\b|\bposicion\b|\bposicao\b|\bposizione\b|\border of importance\b|\bimportance order\b|\breihenfolge\b|\bordre d.importance\b|\borden de\b|\bordem de\b|\bordine di\b|\bvolgorde\b/.test(
      foldText(header),
    )
  ) {
    return "rank";
  }
  return headerUnit(header)?.percent === true ? "percent" : "points";
}
