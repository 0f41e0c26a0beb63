import type { InvestmentRole } from "../../domain/reading.ts";
import { type CellValue, isBlank } from "../../workbook/cell.ts";
import { conditionOf, isTick, namesAState } from "./conditions.ts";
import { readinessKind } from "./readiness-header.ts";
import type { HeaderRole } from "./header-phrases.ts";
import { roleOfHeader } from "./header-role.ts";
import { labelCore } from "./label-core.ts";
import { isPhrase, phraseSet } from "./phrases.ts";
import { tellsLength } from "./work-columns.ts";

/** What the cells of a column look like, as far as they speak for its role. */
export interface ColumnLooks {
  readonly samples: readonly CellValue[];
  /** Share of the filled cells that are numbers, however written. */
  readonly numeric: number;
}

/** Roles that a column of yes and no has whatever else its header says. */
const ANSWERED: ReadonlySet<InvestmentRole> = new Set<InvestmentRole>([
  "mustDo",
  "readiness",
  "gate",
  "confidence",
]);

/**
 * What a column of a table of investments holds, by its header and its cells: a column of answers is what must be
 * in place ("Delivery in place?", "Systems") or what has to be allowed ("Ethics review"), unless its header is
 * known for another question ("Mandatory").
 */
export function roleOfColumn(header: string, looks: ColumnLooks): HeaderRole<InvestmentRole> | null {
  if (tellsLength(header, looks.samples)) return { role: "months", confidence: 0.95 };
  const told = roleOfHeader(header, "investment");
  if (told && NAMING.has(told.role) && readinessKind(header) !== null)
    return { role: "readiness", confidence: 0.9 };
  if (told?.role === "name" && looks.numeric >= 0.5 && isInvestmentWord(header))
    return { role: "costOnce", confidence: 0.95 };
  if (!told && areShares(looks.samples) && namesAState(header)) return { role: "readiness", confidence: 0.9 };
  if (looks.numeric >= 0.5 && !looks.samples.every(isTick)) return told;
  if (told && told.confidence >= 0.8 && ANSWERED.has(told.role)) return told;
  if (told && told.confidence >= 0.8 && LISTING.has(told.role)) return told;
  const condition = conditionOf(header, looks.samples);
  if (!condition || (told && told.confidence >= 0.8 && !condition.sure)) return told;
  return { role: condition.role, confidence: condition.sure ? 0.9 : 0.6 };
}

const SHARE = /^\s*\d{1,3}(?:[.,]\d+)?\s*[%٪％]\s*$/;

/** "40%", 0.4: how far something has come. Whole numbers may be grades. */
function areShares(samples: readonly CellValue[]): boolean {
  const filled = samples.filter((value) => !isBlank(value));
  const isShare = (value: CellValue): boolean =>
    (typeof value === "number" && value >= 0 && value <= 1) ||
    (typeof value === "string" && SHARE.test(value));
  return filled.length > 0 && filled.every(isShare) && !filled.every(isTick);
}

/** Roles that "Systems", "Process", "People" have where they head the names themselves. */
const NAMING: ReadonlySet<InvestmentRole> = new Set<InvestmentRole>(["name", "lever"]);

/** Roles whose cells are texts that may begin like an answer ("No external access", "Yes Bank portal"). */
const LISTING: ReadonlySet<InvestmentRole> = new Set<InvestmentRole>([
  "requires",
  "excludes",
  "connectsTo",
  "capabilities",
  "objectives",
  "description",
  "status",
]);

/** "Investment" over numbers is what is put in; over names it is the thing itself. */
function isInvestmentWord(header: string): boolean {
  const core = labelCore(header.slice(0, 100)).replace(/\b(?:total|gesamt|totale?|20\d\d)\b/gi, " ");
  return isPhrase(INVESTMENT, core);
}

const INVESTMENT = phraseSet(
  "investment|investments|investition|investitionen|investissement|inversion|investimento|investimenti|investering|inwestycja|investice|yatirim",
);
