import type { FoundTable, InvestmentRole } from "#core/domain/reading.ts";
import type { Gate, Investment, Strategy } from "#core/domain/strategy.ts";
import type { Texts } from "#core/messages/en.ts";
import { readinessKind } from "#core/tables/values/readiness-header.ts";
import { roleOfHeader } from "#core/tables/values/header-role.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import type { CellRef } from "#core/workbook/range.ts";
import type { CellsRead } from "../contents.ts";
import { emptyFields, fieldOfCell } from "../lines/table-lines.ts";
import { amountIn, costColumns, costUnit, type CostColumn } from "./cost-columns.ts";
import type { DraftReadiness, InvestmentDraft } from "./draft.ts";
import { levelLike, roundMillionths, unitOf, writtenLike, type ExampleCell } from "./learn.ts";

/** Something of a draft that is to be written, besides the ratings. */
export interface DraftField {
  /** Stable, for choosing which missing columns to add. */
  readonly key: string;
  /** The column (or row) of the user's table that holds it; null where there is none. */
  readonly line: number | null;
  /** What a column for it would be headed with. */
  readonly header: string;
  readonly content: CellContent;
}

/**
 * What a draft says, field by field, in the user's own way of writing, except its name and ratings. What was left
 * empty is only there where the table has a column that may have to be emptied.
 */
export function draftFields(
  draft: InvestmentDraft,
  strategy: Strategy,
  table: FoundTable<InvestmentRole>,
  cells: CellsRead,
  texts: Texts,
): DraftField[] {
  const { headers, statuses } = texts.investment;
  const unused = emptyFields(table, cells);
  const line = (role: InvestmentRole): number | null =>
    table.fields.find((field) => field.role === role)?.line ??
    unused.find(({ header }) => roleOfHeader(header, "investment")?.role === role)?.line ??
    null;
  const cellOf = (investment: Investment, at: number | null): CellRef | null => {
    const { cell } = investment;
    if (!cell || at === null || cell.sheet !== table.range.sheet) return null;
    return table.orientation === "rows" ? { ...cell, column: at } : { ...cell, row: at };
  };
  const edited = strategy.investments.find(({ id }) => id === draft.editing);
  const examples = <Meaning>(
    at: number | null,
    meaning: (investment: Investment) => Meaning | null | undefined,
  ): ExampleCell<Meaning>[] =>
    strategy.investments.flatMap((investment) => {
      const value = meaning(investment);
      const cell = cellOf(investment, at);
      return value === null || value === undefined || !cell ? [] : [{ meaning: value, cell }];
    });
  const names = (ids: readonly string[]): string =>
    ids.map((id) => strategy.investments.find((other) => other.id === id)?.name ?? id).join(", ");
  const withEvidence = (at: number | null): CellContent => {
    const cell = edited ? cellOf(edited, at) : null;
    const there = cell ? cells.content(cell) : null;
    const evidence = evidenceOf(draft, strategy);
    if (evidence === "") return there;
    // What stands in a column of notes is the user's; what is new goes after it.
    return typeof there === "string" && there.trim() !== "" ? `${there}; ${evidence}` : evidence;
  };
  const text = (key: keyof typeof headers, role: InvestmentRole, content: string): DraftField => ({
    key,
    line: line(role),
    header: headers[key],
    content: content === "" ? null : content,
  });
  const cost = (key: "costOnce" | "costYearly"): DraftField => ({
    key,
    line: line(key),
    header: headers[key],
    content: inUnit(
      draft[key],
      unitOf(
        examples(line(key), (investment) => investment[key]),
        cells,
      ),
    ),
  });
  const costs = { table, strategy, cells };
  const costColumn = (column: CostColumn): DraftField => ({
    key: `cost ${column.header}`,
    line: column.line,
    header: column.header,
    content: inUnit(
      amountIn(column, draft, costs),
      // Where several make up a period, each is asked for in its own unit.
      column.isAlone ? costUnit(column, costs) : 1,
    ),
  });
  const columns = costColumns(table, strategy.costPeriods);
  const status = writtenLike(
    draft.status,
    examples(line("status"), (investment) => investment.status),
    cells,
  );
  return [
    ...(columns.length > 0 ? columns.map(costColumn) : [cost("costOnce")]),
    cost("costYearly"),
    { ...text("status", "status", statuses[draft.status]), content: status ?? statuses[draft.status] },
    text("owner", "owner", draft.owner),
    text("lever", "lever", draft.lever),
    text("requires", "requires", names(draft.requires)),
    text("connectsTo", "connectsTo", names(draft.connectsTo)),
    text("capabilities", "capabilities", draft.needsCapabilities.join(", ")),
    ...readinessFields(draft, strategy, table, cells, texts),
    ...gateFields(draft, strategy, table, cells, texts),
    confidenceField(
      draft,
      line("confidence"),
      examples(
        line("confidence"),
        ({ ratings }) => ratings.find(({ effect }) => effect !== null)?.confidence,
      ),
      cells,
      headers.confidence,
    ),
    { ...text("evidence", "description", ""), content: withEvidence(line("description")) },
  ];
}

function inUnit(amount: number | null, unit: number): CellContent {
  return amount === null ? null : roundMillionths(amount * unit);
}

const READINESS: readonly DraftReadiness[] = ["people", "process", "data", "systems"];

function readinessFields(
  draft: InvestmentDraft,
  strategy: Strategy,
  table: FoundTable<InvestmentRole>,
  cells: CellsRead,
  texts: Texts,
): DraftField[] {
  const unused = emptyFields(table, cells);
  return READINESS.map((kind) => {
    const examples = strategy.investments.flatMap(({ readiness }) =>
      readiness.flatMap(({ kind: other, level, cell }) =>
        other === kind && cell?.sheet === table.range.sheet ? [{ meaning: level, cell }] : [],
      ),
    );
    const level = draft.readiness[kind];
    return {
      key: kind,
      line: examples[0]
        ? fieldOfCell(table, examples[0].cell)
        : (unused.find(({ header }) => readinessKind(header) === kind)?.line ?? null),
      header: texts.investment.readiness[kind],
      content: level === undefined ? null : levelLike(level, examples, cells),
    };
  });
}

function gateFields(
  draft: InvestmentDraft,
  strategy: Strategy,
  table: FoundTable<InvestmentRole>,
  cells: CellsRead,
  texts: Texts,
): DraftField[] {
  const kinds = new Set([
    ...strategy.investments.flatMap(({ gates }) => gates.map(({ kind }) => kind)),
    ...(Object.keys(draft.gates) as (keyof InvestmentDraft["gates"])[]),
  ]);
  return [...kinds].map((kind) => {
    const examples = strategy.investments.flatMap(({ gates }) =>
      gates.flatMap((gate) =>
        gate.kind === kind && gate.cell?.sheet === table.range.sheet
          ? [{ meaning: answerOf(gate), cell: gate.cell }]
          : [],
      ),
    );
    const gate = draft.gates[kind];
    return {
      key: `gate ${kind}`,
      line: examples[0] ? fieldOfCell(table, examples[0].cell) : null,
      header: texts.investment.gates[kind],
      content:
        gate === undefined
          ? null
          : (writtenLike(answerOf(gate), examples, cells) ??
            (answerOf(gate) === "final"
              ? texts.investment.failsForGood
              : texts.investment.gateStates[gate.state])),
    };
  });
}

/** What a check says: that a failure is for good is an answer of its own. */
function answerOf({ state, mendable }: Pick<Gate, "state" | "mendable">): Gate["state"] | "final" {
  return state === "fail" && !mendable ? "final" : state;
}

/** A table keeps one confidence for an investment: that of its least certain rating. Nothing where all are sure. */
function confidenceField(
  draft: InvestmentDraft,
  line: number | null,
  examples: readonly ExampleCell<number>[],
  cells: CellsRead,
  header: string,
): DraftField {
  const least = leastConfidence(draft);
  const unsaid = least === null || (least === 1 && line === null);
  return {
    key: "confidence",
    line,
    header,
    content: unsaid ? null : levelLike(least, examples, cells),
  };
}

/** The confidence of the least certain rating; null where nothing is rated. */
export function leastConfidence({ ratings }: InvestmentDraft): number | null {
  const given = Object.values(ratings).map(({ confidence }) => confidence);
  return given.length === 0 ? null : Math.min(...given);
}

function evidenceOf(draft: InvestmentDraft, strategy: Strategy): string {
  return strategy.objectives
    .flatMap(({ id, name }) => {
      const evidence = draft.ratings[id]?.evidence.trim() ?? "";
      return evidence === "" ? [] : [`${name}: ${evidence}`];
    })
    .join("; ");
}
