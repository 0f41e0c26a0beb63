import type { InvestmentRole } from "#core/domain/reading.ts";
import type { Matrix } from "../matrix.ts";
import { roleOfHeader } from "../values/header-role.ts";

const COSTS: ReadonlySet<InvestmentRole> = new Set<InvestmentRole>(["costOnce", "costYearly", "costLater"]);
const SURE = 0.6;

/**
 * Why a column of costs is not used beside one that is: it is their total, or a cost of its own, which whoever plans
 * with a budget must see left out. Null for any other column, and where no cost is used.
 */
export function otherCost({ table, roles }: Matrix, field: number, header: string): string | null {
  if (!saysCost(header)) return null;
  const used = [...roles].filter(([, role]) => COSTS.has(role)).map(([each]) => each);
  const { view, records } = table;
  const amount = (line: number, of: number): number => {
    const value = view.at(line, of);
    return typeof value === "number" ? value : NaN;
  };
  const lines = records.map(({ line }) => line).filter((line) => !Number.isNaN(amount(line, field)));
  if (used.length === 0 || 2 * lines.length < records.length) return null;
  const isSum = (line: number): boolean => {
    const sum = used.reduce((total, each) => total + (amount(line, each) || 0), 0);
    return Math.abs(sum - amount(line, field)) < 0.01 * Math.max(1, Math.abs(sum));
  };
  return used.length > 1 && lines.every(isSum) ? "total" : "other-cost";
}

function saysCost(header: string): boolean {
  const told = roleOfHeader(header, "investment");
  // "Hardwarekosten", "Lizenzkosten": words that German joins.
  return /\p{L}kosten\b/iu.test(header) || (told !== null && told.confidence >= SURE && COSTS.has(told.role));
}
