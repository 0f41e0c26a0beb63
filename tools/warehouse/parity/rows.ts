import type { Limits } from "#core/domain/result.ts";
import type { Scale } from "#core/domain/scale.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { hasGradesOfHarm } from "#core/scoring/veto.ts";
import { TABLES } from "../tables.ts";

export type Value = string | number | boolean | null;

/** Rows by table, each in the order of the table's columns. */
export type Rows = Readonly<Record<string, readonly (readonly Value[])[]>>;

/** What a strategy has in rows beside what core reads. */
export interface AsRows {
  readonly id: string;
  readonly strategy: Strategy;
  readonly limits: Partial<Limits>;
  /** The ratings as written, by investment and objective; several are different raters'. */
  readonly written: readonly (readonly (readonly number[])[])[];
}

/** A strategy as the rows of the warehouse's tables. */
export function strategyRows({ id, strategy, limits, written }: AsRows): Rows {
  const { objectives, investments, capabilities } = strategy;
  const own = Object.keys(limits).length > 0;
  const each = <Part>(parts: (investment: Strategy["investments"][number]) => readonly Part[]) =>
    investments.flatMap((investment) => parts(investment).map((part) => ({ key: investment.id, part })));
  return {
    strategies: own
      ? [[id, limits.fund ?? null, limits.no ?? null, limits.assessed ?? null, limits.strict ?? null]]
      : [],
    objectives: objectives.map(({ id: key, name, writtenWeight, scale, protected: guarded, minimum }) => [
      ...[id, key, name, writtenWeight],
      ...scaleColumns(scale),
      ...[scale.meaning ?? null, scale.words ? hasGradesOfHarm(scale) : null, guarded, minimum ?? null],
    ]),
    investments: investments.map(({ id: key, name, status, mustDo }) => [id, key, name, status, mustDo]),
    ratings: investments.flatMap((investment, i) =>
      objectives.flatMap((objective, j) =>
        written[i]![j]!.map((rating, rater) => {
          const { confidence } = investment.ratings[j]!;
          return [
            ...[id, investment.id, objective.id, rater === 0 ? "" : `rater ${rater}`, rating],
            confidence === 1 ? null : confidence,
          ];
        }),
      ),
    ),
    readiness: each(({ readiness }) => readiness).map(({ key, part }) => [id, key, part.name, part.level]),
    checks: each(({ gates }) => gates).map(({ key, part }) => [
      id,
      key,
      part.name,
      part.state,
      part.mendable,
    ]),
    links: [
      ...each(({ requires }) => requires).map(({ key, part }) => [id, key, "requires", part]),
      ...each(({ excludes }) => excludes).map(({ key, part }) => [id, key, "excludes", part]),
      ...each((of) => of.needsCapabilities).map(({ key, part }) => [id, key, "capability", part]),
    ],
    capabilities: capabilities.map(({ name, current, target }) => [id, name, current, target]),
    not_understood: each((of) => of.notUnderstood ?? []).map(({ key, part }) => [
      ...[id, key, part.guards, part.name, part.found],
    ]),
  };
}

/** `scale`, `scale_zero`, `scale_top`, `scale_bottom`, `less_is_better`. */
function scaleColumns({ id, zero, top, bottom, reversed }: Scale): Value[] {
  return [id, zero, top, bottom, reversed];
}

/** One table's rows as CSV with a header, as all engines read it: text in quotes, blanks as \N. */
export function csvOf(table: string, rows: readonly (readonly Value[])[]): string {
  const { columns } = TABLES.find(({ name }) => name === table)!;
  const cell = (value: Value): string =>
    value === null ? "\\N" : typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value);
  const lines = rows.map((row) => row.map(cell).join(","));
  return `${[columns.map(({ name }) => name).join(","), ...lines].join("\n")}\n`;
}
