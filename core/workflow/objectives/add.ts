import type { FoundTable, ObjectiveRole, Reading } from "#core/domain/reading.ts";
import { en, type Texts } from "#core/messages/en.ts";
import { idsOf } from "#core/tables/ids.ts";
import { foldSpaces } from "#core/tables/values/fold.ts";
import { rectangle } from "#core/tables/weigh.ts";
import { isFormula, type CellContent } from "#core/workbook/cell.ts";
import type { Change } from "#core/workbook/change-set.ts";
import { addressOf, overlaps, parseAddress, type CellRef, type RangeRef } from "#core/workbook/range.ts";
import { afterChanges } from "../lines/after-changes.ts";
import { CellsRead } from "../contents.ts";
import { grownCorrections } from "../lines/grow-corrections.ts";
import { reference } from "../results/formula-text.ts";
import {
  cellOnLine,
  fieldOfCell,
  firstFilled,
  lineOfCell,
  newFieldLooks,
  newFields,
  type AnyTable,
  type CellWrite,
} from "../lines/table-lines.ts";
import { putLine } from "../lines/put-line.ts";
import { linesRange, roomsIn, type Room } from "../lines/room.ts";
import { blockedAt, type BlockedPlan } from "../lines/line-plan.ts";
import type { Understanding } from "../understand.ts";
import type { ObjectiveDraft } from "./draft.ts";
import { dayFormat, fieldLine, objectiveFields } from "./fields.ts";
import { headerWith } from "./header-text.ts";
import { ratingHeads, type RatingHeads } from "./heads.ts";
import { changedCorrections, type Proposal } from "./proposal.ts";
import { canTakeFields, haveList } from "./table-kind.ts";
import { keptWeight, weightContent, weightWay } from "./weight.ts";

/**
 * How a new objective would be written, the best way first: a line after the last of the user's own list, and a place
 * for its ratings beside those of the others; or, where the objectives only head the ratings, that place alone.
 */
export function additions(
  understanding: Understanding,
  draft: ObjectiveDraft,
  added: readonly string[],
  texts: Texts = en,
): Proposal[] | BlockedPlan {
  const { reading } = understanding;
  const cells = new CellsRead(understanding.cells);
  const found = reading.objectives;
  const last = found && lastOn(found, reading);
  if (!found || !last) {
    return { ok: false, reason: texts.objectives.noTable, place: reading.ratings?.range ?? null };
  }
  const listed = haveList(reading, cells);
  const heads = ratingHeads(reading, cells);
  const table = listed ? found : { ...found, range: whole(found.range, heads, reading) };
  const rooms = roomsIn(table, found.lines, understanding, !listed && found.orientation === "columns");
  if (rooms.length === 0) {
    const next = lineOfCell(table, last.cell) + 1;
    const filled = firstFilled(table, next, cells) ?? last.cell;
    return blockedAt(filled, (address) => texts.objectives.noRoom(address, last.name));
  }
  const others = listed ? heads : heads.filter(({ table: { range } }) => range.sheet !== table.range.sheet);
  return rooms.map((room) => {
    const line = new NewLine(understanding, draft, table, last, room, texts);
    return line.proposal(added, others, canTakeFields(reading, cells));
  });
}

/** The objective on the last line of its table. */
function lastOn(
  table: FoundTable<ObjectiveRole>,
  reading: Reading,
): { readonly cell: CellRef; readonly name: string; readonly index: number } | null {
  const line = Math.max(...table.lines);
  const index = reading.strategy.objectives.findIndex(
    ({ cell }) => cell?.sheet === table.range.sheet && lineOfCell(table, cell) === line,
  );
  const objective = reading.strategy.objectives[index];
  return objective?.cell ? { cell: objective.cell, name: objective.name, index } : null;
}

/** All that belongs to an objective which heads ratings: headers, weights, ratings, sums under them. */
function whole(range: RangeRef, heads: readonly RatingHeads[], { investments }: Reading): RangeRef {
  const own = heads.filter(({ ratings }) => ratings.sheet === range.sheet).map(({ ratings }) => ratings);
  const block = investments && overlaps(investments.range, range) ? [investments.range] : [];
  const corners = [range, ...own, ...block].flatMap((each) => [
    each,
    { ...each, row: each.row + each.rows - 1, column: each.column + each.columns - 1 },
  ]);
  return rectangle(corners) ?? range;
}

/** The writing of one new objective in one place. */
class NewLine {
  private readonly name: string;
  private readonly notes: string[] = [];
  private readonly changes: Change[] = [];
  private readonly newLines: RangeRef[] = [];
  private cells: CellsRead;
  private weightChecked = true;

  constructor(
    private readonly understanding: Understanding,
    private readonly draft: ObjectiveDraft,
    private readonly table: FoundTable<ObjectiveRole>,
    private readonly last: { readonly cell: CellRef; readonly index: number },
    private readonly room: Room,
    private readonly texts: Texts,
  ) {
    this.name = foldSpaces(draft.name);
    this.cells = new CellsRead(understanding.cells);
  }

  proposal(added: readonly string[], heads: readonly RatingHeads[], takesFields: boolean): Proposal {
    const { understanding, table, room, texts, draft } = this;
    const { reading, corrections } = understanding;
    const { objectives } = reading.strategy;
    const where = cellOnLine(table, room.line, this.nameLine());
    const fields = objectiveFields(draft, objectives, table, this.cells, texts);
    const missing = takesFields
      ? fields.filter(({ line, content }) => line === null && content !== null)
      : [];
    const chosen = missing.filter(({ key }) => added.includes(key));
    const fresh = newFields(chosen, table, room.line, table.lines, this.cells);

    const values = new Map<number, CellContent>([[this.nameLine(), this.heading()]]);
    for (const { line, content } of fields) if (line !== null && content !== null) values.set(line, content);
    this.addWeight(values);
    const said = [...values].map(([line, content]) => ({
      cell: cellOnLine(table, room.line, line),
      content,
    }));
    this.put(table, table.lines, room, [...said, ...fresh], true);
    this.changes.push(...newFieldLooks(fresh, table, [...table.lines, room.line]));
    this.addDayFormats(
      fields.flatMap(({ dated, line, key }) => {
        const at = line ?? fresh[2 * chosen.findIndex((one) => one.key === key) + 1]?.cell;
        return !dated || at === undefined
          ? []
          : [typeof at === "number" ? cellOnLine(table, room.line, at) : at];
      }),
    );
    for (const each of heads) this.addRatings(each, where);

    const ids = idsOf([...objectives.map(({ name }) => name), this.name]);
    const grown = grownCorrections(corrections, this.onNewLines());
    return {
      changes: this.changes,
      corrections: changedCorrections(corrections, keptWeight(grown, ids[ids.length - 1]!, draft.weight)),
      where,
      notes: this.notes,
      missing: missing.map(({ key, header }) => ({ key, header })),
      weightChecked: this.weightChecked && weightWay(understanding).kind !== "none",
    };
  }

  /** What is written on new lines: by these the ranges grow that the user named, not by formulas that follow. */
  private onNewLines(): Change[] {
    return this.changes.filter(
      (change) => change.kind === "write" && this.newLines.some((line) => overlaps(line, change.range)),
    );
  }

  private nameLine(): number {
    return (
      this.table.fields.find(({ role }) => role === "name")?.line ?? fieldOfCell(this.table, this.last.cell)
    );
  }

  /** The name; with its weight where headers state weights. */
  private heading(cell = this.last.cell): string {
    const like = this.cells.value(cell);
    const { weight } = this.draft;
    const stated =
      weightWay(this.understanding).kind === "headers" &&
      typeof like === "string" &&
      typeof weight === "number"
        ? headerWith(like, this.name, weight)
        : null;
    return stated ?? this.name;
  }

  private addWeight(values: Map<number, CellContent>): void {
    const way = weightWay(this.understanding);
    if (way.kind === "none" || way.kind === "settings" || way.kind === "headers") return;
    const line = fieldLine(this.table, "weight", this.cells);
    if (line === null) return;
    const like = cellOnLine(this.table, lineOfCell(this.table, this.last.cell), line);
    if (isFormula(this.cells.content(like))) {
      this.notes.push(this.texts.objectives.weightCalculated(addressOf(like)));
      this.weightChecked = false;
    } else {
      values.set(line, weightContent(this.draft.weight, way, this.cells.value(like)));
    }
  }

  /** Puts a line into a room, on top of what was written before. */
  private put(
    table: AnyTable,
    lines: readonly number[],
    room: Room,
    said: readonly CellWrite[],
    copies: boolean,
  ): void {
    this.newLines.push(linesRange(table, room.line));
    const look = afterChanges(this.understanding, this.changes);
    const line = putLine({ table, lines, room, said, copies }, this.understanding, look, this.texts);
    this.changes.push(...line.changes);
    this.notes.push(...line.notes);
    this.cells = new CellsRead(afterChanges(this.understanding, this.changes).cells);
  }

  private addDayFormats(places: readonly CellRef[]): void {
    for (const cell of places) {
      const numberFormat = dayFormat(cell, this.cells);
      if (numberFormat !== null)
        this.changes.push({ kind: "format", range: oneCell(cell), format: { numberFormat } });
    }
  }

  /** A place for the new objective's ratings beside those of the others. */
  private addRatings(heads: RatingHeads, where: CellRef): void {
    const { understanding } = this;
    const look = afterChanges(understanding, this.changes);
    const table = { ...heads.table, range: whole(heads.table.range, [heads], understanding.reading) };
    const [room] = roomsIn(table, heads.lines, { ...understanding, ...look }, true);
    const end = Math.max(...heads.lines);
    const index = heads.cells.findIndex((cell) => cell !== null && lineOfCell(table, cell) === end);
    const head = heads.cells[index];
    if (!room || !head) {
      const last = linesRange(table, end);
      this.notes.push(this.texts.objectives.noRatingPlace(addressOf(last)));
      return;
    }
    const line: CellWrite[] = [{ cell: onLine(table, head, room.line), content: this.headFor(head, where) }];
    const { weightCell } = understanding.reading.strategy.objectives[index]!;
    if (weightCell && isOn(table, weightCell, end) && weightCell.row !== head.row) {
      const content = weightContent(
        this.draft.weight,
        weightWay(understanding),
        this.cells.value(weightCell),
      );
      line.push({ cell: onLine(table, weightCell, room.line), content });
    }
    this.put(table, heads.lines, room, line, false);
  }

  /** A header points to the list where the others do. */
  private headFor(head: CellRef, where: CellRef): CellContent {
    const content = this.cells.content(head);
    if (!isFormula(content) || !parseAddress(content.formula.slice(1), head.sheet)) return this.heading(head);
    return { formula: `=${reference(where, head.sheet)}`, cached: this.name };
  }
}

function oneCell(cell: CellRef): RangeRef {
  return { ...cell, rows: 1, columns: 1 };
}

function onLine(table: AnyTable, cell: CellRef, line: number): CellRef {
  return cellOnLine(table, line, fieldOfCell(table, cell));
}

function isOn(table: AnyTable, cell: CellRef, line: number): boolean {
  return cell.sheet === table.range.sheet && lineOfCell(table, cell) === line;
}
