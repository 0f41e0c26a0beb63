import type { Reading } from "#core/domain/reading.ts";
import type { Capability, Investment, ReadinessKind, Strategy } from "#core/domain/strategy.ts";
import { en, type Texts } from "#core/messages/en.ts";
import { readinessParts } from "#core/scoring/conditions.ts";
import { readinessKind } from "#core/tables/values/readiness-header.ts";
import type { CellRef } from "#core/workbook/range.ts";
import type { DraftReadiness } from "../investment/draft.ts";
import { lineOf } from "../investment/line-of.ts";
import { cellOnLine } from "../lines/table-lines.ts";

/** One thing that could have to be in place for an investment, whether the workbook asks for it or not. */
export interface ReadinessLine {
  /** Stable within the investment: its column's header, or the kind where there is no column for it. */
  readonly key: string;
  readonly kind: ReadinessKind;
  /** What to call it. */
  readonly name: string;
  /** As the workbook has it, 0 … 1; null where it is not asked for. */
  readonly level: number | null;
  /** Where it stands or would stand; null where the table has no column for it. */
  readonly cell: CellRef | null;
}

const KINDS: readonly DraftReadiness[] = ["people", "process", "data", "systems"];

/** What the user's columns ask for, filled or blank, then the kinds of which no column speaks. */
export function readinessLines(investment: Investment, reading: Reading, texts: Texts = en): ReadinessLine[] {
  const lines = investment.readiness.map(({ kind, name, level, cell }): ReadinessLine => ({
    key: name,
    kind,
    name,
    level,
    cell,
  }));
  const table = reading.investments;
  const own = table && lineOf(investment, table);
  if (table && own !== null) {
    for (const { role, header, line } of table.fields) {
      if (role !== "readiness" || lines.some(({ key }) => key === header)) continue;
      const kind = readinessKind(header) ?? "overall";
      lines.push({ key: header, kind, name: header, level: null, cell: cellOnLine(table, own, line) });
    }
  }
  const missing = KINDS.filter((kind) => lines.every((line) => line.kind !== kind));
  return [
    ...lines,
    ...missing.map((kind): ReadinessLine => ({
      key: kind,
      kind,
      name: texts.investment.readiness[kind],
      level: null,
      cell: null,
    })),
  ];
}

/** The capabilities whose levels count for an investment's readiness. */
export function capabilitiesFor(investment: Investment, strategy: Strategy): Capability[] {
  const counted = new Set(
    readinessParts(investment, strategy)
      .slice(investment.readiness.length)
      .map(({ name }) => name),
  );
  return strategy.capabilities.filter(({ name }) => counted.has(name));
}
