import { en, type Texts } from "#core/messages/en.ts";
import { idsOf } from "#core/tables/ids.ts";
import { foldSpaces } from "#core/tables/values/fold.ts";
import { isFormula } from "#core/workbook/cell.ts";
import type { Change } from "#core/workbook/change-set.ts";
import { parseAddress, type CellRef } from "#core/workbook/range.ts";
import { CellsRead } from "../contents.ts";
import { changeFor, newFieldLooks, newFields, type CellWrite } from "../lines/table-lines.ts";
import { blockedAt, formulaInTheWay, type BlockedPlan } from "../lines/line-plan.ts";
import type { Understanding } from "../understand.ts";
import { objectiveDraft, type ObjectiveDraft } from "./draft.ts";
import { dayFormat, fieldLine, objectiveFields, ownCell, type ObjectiveField } from "./fields.ts";
import { headerWith } from "./header-text.ts";
import { ratingHeads } from "./heads.ts";
import { renamedCorrections, renamedScenarios } from "./kept-settings.ts";
import { mentionsOf } from "./mentions.ts";
import { changedCorrections, type Proposal } from "./proposal.ts";
import { canTakeFields } from "./table-kind.ts";
import { keptWeight, weightAsWritten, weightContent, weightWay } from "./weight.ts";

/** The draft of an objective as it stands in the workbook. */
export function draftOfObjective(understanding: Understanding, index: number): ObjectiveDraft {
  const { reading } = understanding;
  const objective = reading.strategy.objectives[index]!;
  const cells = new CellsRead(understanding.cells);
  const table = reading.objectives;
  const line = table && fieldLine(table, "direction", cells);
  const cell = table && line !== null && objective.cell ? ownCell(table, objective.cell, line) : null;
  const said = cell ? cells.value(cell) : null;
  return objectiveDraft(
    objective,
    weightAsWritten(understanding, index),
    typeof said === "string" ? foldSpaces(said) : "",
  );
}

/** How changes in an existing objective would be written: its name everywhere, the rest in its own line. */
export function alteration(
  understanding: Understanding,
  draft: ObjectiveDraft,
  added: readonly string[],
  texts: Texts = en,
): Proposal[] | BlockedPlan {
  const { reading, outline, corrections } = understanding;
  const { objectives } = reading.strategy;
  const index = objectives.findIndex(({ id }) => id === draft.editing);
  const own = objectives[index];
  if (!own) throw new Error(`There is no objective ${draft.editing ?? ""} to change.`);
  const cells = new CellsRead(understanding.cells);
  const before = draftOfObjective(understanding, index);
  const name = foldSpaces(draft.name);
  const table = reading.objectives;

  const renames = name === own.name ? [] : renamed(understanding, index, name, texts);
  if (!Array.isArray(renames)) return renames;
  const reweighed = draft.weight !== before.weight;
  const weights = reweighed ? weightWrites(understanding, index, name, draft.weight) : [];
  if (!Array.isArray(weights)) {
    return blockedAt(weights.cell, texts.objectives.headerWeight);
  }
  const all = table ? objectiveFields(draft, objectives, table, cells, texts) : [];
  const changed = all.filter(({ key }) => draft[key] !== before[key]);
  const placed = changed.flatMap((field) => {
    const cell = table && own.cell && field.line !== null ? ownCell(table, own.cell, field.line) : null;
    return cell ? [{ field, cell }] : [];
  });
  const values = placed.map(({ field, cell }): CellWrite => ({ cell, content: field.content }));
  const inTheWay = formulaInTheWay([...weights, ...values], cells, texts);
  if (inTheWay) return inTheWay;

  const missing = changed.filter(({ line, content }) => line === null && content !== null);
  const offered = table && own.cell && canTakeFields(reading, cells) ? missing : [];
  const line = own.cell && table ? (table.orientation === "rows" ? own.cell.row : own.cell.column) : 0;
  const chosen = offered.filter(({ key }) => added.includes(key));
  const fresh = table ? newFields(chosen, table, line, table.lines, cells) : [];
  const writes = merged([...renames, ...weights, ...values, ...fresh]);

  const to = idsOf(objectives.map((one, at) => (at === index ? name : one.name)))[index]!;
  const kept = renamedCorrections(corrections, own.id, to);
  const changes: Change[] = [
    ...writes.flatMap((write) => changeFor(write, cells)),
    ...(table ? newFieldLooks(fresh, table, table.lines) : []),
    ...dayFormats(placed, fresh, chosen, cells),
    ...(to === own.id ? [] : renamedScenarios(outline.settings, own.id, to)),
  ];
  return [
    {
      changes,
      corrections: changedCorrections(corrections, reweighed ? keptWeight(kept, to, draft.weight) : kept),
      where: own.cell ?? writes[0]?.cell ?? { sheet: outline.sheets[0]!.name, row: 0, column: 0 },
      notes: [],
      missing: offered.map(({ key, header }) => ({ key, header })),
      weightChecked: reweighed && weightWay(understanding).kind !== "none",
    },
  ];
}

/** The new name wherever the old one was read from; a cell that merely points to one of those follows by itself. */
function renamed(
  understanding: Understanding,
  index: number,
  name: string,
  texts: Texts,
): CellWrite[] | BlockedPlan {
  const cells = new CellsRead(understanding.cells);
  const mentions = mentionsOf(understanding, index);
  const isWritten = (cell: CellRef): boolean =>
    mentions.some(
      ({ cell: other, byFormula }) =>
        !byFormula && other.sheet === cell.sheet && other.row === cell.row && other.column === cell.column,
    );
  const writes: CellWrite[] = [];
  for (const { cell, byFormula, renamed: saying } of mentions) {
    const content = cells.content(cell);
    if (byFormula && isFormula(content)) {
      const target = parseAddress(content.formula.slice(1), cell.sheet);
      if (target && isWritten(target)) continue;
      return blockedAt(cell, (address) => texts.tableLines.byFormula(address, content.formula));
    }
    const text = saying(name);
    if (text === null) return blockedAt(cell, texts.objectives.headerWeight);
    writes.push({ cell, content: text });
  }
  return writes;
}

/** The new weight where the old one stands; the cell whose header cannot say it. */
function weightWrites(
  understanding: Understanding,
  index: number,
  name: string,
  weight: ObjectiveDraft["weight"],
): CellWrite[] | { readonly cell: CellRef } {
  const { reading } = understanding;
  const cells = new CellsRead(understanding.cells);
  const way = weightWay(understanding);
  const own = reading.strategy.objectives[index]!;
  if (way.kind === "none" || way.kind === "settings") return [];
  if (way.kind === "headers") {
    const writes: CellWrite[] = [];
    for (const { cells: heads } of ratingHeads(reading, cells)) {
      const cell = heads[index];
      const header = cell ? cells.value(cell) : null;
      if (!cell || typeof header !== "string") continue;
      const text = typeof weight === "number" ? headerWith(header, name, weight) : null;
      if (text === null) return { cell };
      writes.push({ cell, content: text });
    }
    return writes;
  }
  const table = reading.objectives;
  const line = table && fieldLine(table, "weight", cells);
  const beside = table && line !== null && own.cell ? ownCell(table, own.cell, line) : null;
  const cell = own.weightCell ?? beside;
  if (!cell) return [];
  const before = cells.content(cell);
  // A list of links repeats the weight on every line of its objective.
  const repeated =
    reading.ratings?.layout === "links" && own.weightCell?.sheet === reading.ratings.range.sheet
      ? mentionsOf(understanding, index).flatMap(({ cell: { sheet, row } }) =>
          sheet === cell.sheet && row !== cell.row ? [{ ...cell, row }] : [],
        )
      : [];
  return [cell, ...repeated.filter((other) => cells.content(other) === before)].map((at) => ({
    cell: at,
    content: weightContent(weight, way, cells.value(at)),
  }));
}

/** Several writes of one cell: the last holds. */
function merged(writes: readonly CellWrite[]): CellWrite[] {
  const byCell = new Map(
    writes.map((write) => [`${write.cell.sheet} ${write.cell.row} ${write.cell.column}`, write]),
  );
  return [...byCell.values()];
}

/** Days are numbers: their cells are told so where they are not dates already. */
function dayFormats(
  placed: readonly { readonly field: ObjectiveField; readonly cell: CellRef }[],
  fresh: readonly CellWrite[],
  chosen: readonly ObjectiveField[],
  cells: CellsRead,
): Change[] {
  const inNew = chosen.flatMap((field, at) => {
    const write = fresh[2 * at + 1];
    return write ? [{ field, cell: write.cell }] : [];
  });
  return [...placed, ...inNew].flatMap(({ field, cell }): Change[] => {
    const numberFormat = field.dated ? dayFormat(cell, cells) : null;
    if (numberFormat === null) return [];
    return [{ kind: "format", range: { ...cell, rows: 1, columns: 1 }, format: { numberFormat } }];
  });
}
