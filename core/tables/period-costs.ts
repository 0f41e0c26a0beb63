import type { InvestmentRole } from "#core/domain/reading.ts";
import { gather } from "#core/gather.ts";
import type { Matrix } from "./matrix.ts";
import type { Candidate } from "./rating-fields.ts";
import { costPeriodOf, periodName, type CostPeriod } from "./values/cost-period.ts";
import { roleOfHeader } from "./values/header-role.ts";

interface PeriodColumn {
  readonly field: number;
  readonly period: CostPeriod;
}

/** Columns that tell the same kind of cost, a period each. */
interface Family {
  readonly role: "costOnce" | "costYearly";
  readonly columns: readonly PeriodColumn[];
}

/**
 * Several columns of one kind of cost that name a period each ("Cost 2026 | Cost 2027", "Year 1 cost | Year 2 cost",
 * "2026 | 2027" over amounts of money) are the costs of these periods: the first one's is this year's, the others come
 * later. Quarters are parts of the year and add up. Where costs once and running costs both come by period, a period
 * has both. A cost that names no period beside them (their total, mostly) is not used.
 * @param roles what the columns are by themselves; gets those of the periods
 */
export function addPeriodCosts(candidates: readonly Candidate[], roles: Map<number, InvestmentRole>): void {
  const families = familiesOf(candidates);
  const main = families.find(({ role }) => role === "costOnce") ?? families[0];
  if (!main) return;
  const [{ period: first }] = sorted(main) as [PeriodColumn];
  const running = families.find(
    (family) =>
      family !== main &&
      family.role !== main.role &&
      family.columns.every(({ period }) =>
        main.columns.some(
          (other) => other.period.kind === period.kind && other.period.order === period.order,
        ),
      ),
  );
  for (const [field, role] of roles) if (role === "costOnce") roles.set(field, "ignored");
  for (const { field, period } of [...main.columns, ...(running?.columns ?? [])])
    roles.set(field, period.kind === "quarter" || period.order === first.order ? "costOnce" : "costLater");
}

function sorted({ columns }: Family): PeriodColumn[] {
  return [...columns].sort((one, other) => one.period.order - other.period.order);
}

/** The families of two periods or more, in the order of the table. */
function familiesOf(candidates: readonly Candidate[]): Family[] {
  const byWords = new Map<string, PeriodColumn[]>();
  for (const { field, header, group, facts, isScore } of candidates) {
    if (isScore || facts.filled === 0 || facts.numeric < 0.5) continue;
    const alone = costPeriodOf(header);
    // Years under a merged "Cost" say only in two lines what they are.
    const period = alone?.rest === "" && group ? costPeriodOf(`${group.text} ${header}`) : alone;
    if (!period || (period.rest === "" && !facts.money)) continue;
    gather(byWords, `${period.kind} ${period.rest}`, [{ field, period }]);
  }
  return [...byWords.values()].flatMap((columns) => {
    const orders = new Set(columns.map(({ period }) => period.order));
    const role = costRole(columns[0]!.period.rest);
    return role === null || columns.length < 2 || orders.size < columns.length ? [] : [{ role, columns }];
  });
}

function costRole(rest: string): Family["role"] | null {
  if (rest === "") return "costOnce";
  const found = roleOfHeader(rest, "investment");
  if (!found || found.confidence < SURE) return null;
  return found.role === "costOnce" || found.role === "costYearly" ? found.role : null;
}

const SURE = 0.8;

/**
 * What the periods are called that tables give costs for, this year's first: as the headers name them, else by the
 * whole headers. Empty where there is no later one.
 */
export function costPeriodsOf(tables: readonly Pick<Matrix, "table" | "roles">[]): string[] {
  const headers = (wanted: InvestmentRole): string[] =>
    tables.flatMap(({ table, roles }) =>
      table.fields.filter(({ field }) => roles.get(field) === wanted).map(({ header }) => header),
    );
  const later = headers("costLater");
  if (later.length === 0) return [];
  const order = (header: string): number => costPeriodOf(header)?.order ?? 0;
  const once = headers("costOnce");
  const first = once.find((header) => costPeriodOf(header) !== null) ?? once[0] ?? "";
  const names = [...later].sort((one, other) => order(one) - order(other)).map(periodName);
  return [periodName(first), ...new Set(names)];
}
