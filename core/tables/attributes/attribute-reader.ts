import type { Corrections, InvestmentRole, UnreadCell } from "#core/domain/reading.ts";
import type { NotUnderstood } from "#core/domain/evidence.ts";
import type { Message } from "#core/messages/message.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import type { WorkbookLocale } from "#core/workbook/port.ts";
import type { CellRef } from "#core/workbook/range.ts";
import { gateState, mustDo, statusOf } from "../values/answers.ts";
import type { Condition } from "../values/conditions.ts";
import { foldText } from "../values/fold.ts";
import { headerUnit, type HeaderUnit } from "../values/header-unit.ts";
import { LevelColumn, type ReadLevel } from "../values/levels.ts";
import { parseDate } from "../values/parse-date.ts";
import { parseNumber } from "../values/parse-number.ts";
import { currencyField, currencyIn } from "../currency-column.ts";
import { monthsIn, peopleDaysIn, type WorkNumbers } from "../values/work-columns.ts";
import type { Table } from "../table.ts";
import { tablesSay } from "../says.ts";
import { shortText, unread } from "../unread.ts";
import { yearTold } from "./year-told.ts";
import { ANY_CONDITION, askedCondition, levelMeant, stateMeant, ticked } from "./asked-condition.ts";
import { type Amount, noAttributes, type Attributes, type CostRole, type Draft } from "./attributes.ts";
import { periodName } from "../values/cost-period.ts";
import { listed, namesIn, textIn } from "./listed.ts";

interface KnownField {
  readonly field: number;
  readonly role: InvestmentRole;
  readonly header: string;
  readonly unit: HeaderUnit | null;
  /** What a column of readiness or of a check asks. */
  readonly condition: Condition;
  /** Reads a column of readiness or confidence; null for other roles. */
  readonly levels: LevelColumn | null;
  /** Of a cost of a later period: which of them. */
  readonly later: number;
  /** Of dates: the year of those that name none; null where nothing tells it. */
  readonly year: number | null;
}

/** Roles that say nothing about an investment itself. */
const UNUSED: ReadonlySet<InvestmentRole> = new Set(["name", "rating", "total", "description", "ignored"]);

const PER_YEAR = { year: 1, month: 12, quarter: 4, week: 52 } as const;

interface Place {
  /** What a column of currencies says of the line; null where none does. */
  readonly currency: string | null;
  readonly unit: HeaderUnit | null;
  readonly value: CellValue;
  readonly format: string;
  readonly cell: CellRef;
  readonly header: string;
  readonly condition: Condition;
  readonly levels: LevelColumn | null;
  readonly later: number;
  readonly year: number | null;
}

/** Reads the attributes of the record on a line. */
export class AttributeReader {
  private readonly fields: readonly KnownField[];
  /** The column that says which currency the costs of a line are in; null where there is none. */
  private readonly currencyField: number | null;
  /** What a person said of texts that nobody else understands. */
  private readonly musts: ReadonlyMap<string, boolean>;

  /** @param costPeriods see `costPeriodsOf` */
  constructor(
    private readonly table: Table,
    roles: ReadonlyMap<number, InvestmentRole>,
    private readonly costPeriods: readonly string[],
    private readonly locale: WorkbookLocale,
    private readonly report: (cell: UnreadCell) => void,
    musts: Corrections["musts"] = {},
  ) {
    this.musts = new Map(Object.entries(musts));
    this.fields = table.fields.flatMap(({ field, header }) => {
      const role = roles.get(field);
      if (!role || UNUSED.has(role)) return [];
      const guards = role === "readiness" || role === "gate";
      const cells = guards || role === "confidence" ? this.cellsOf(field) : [];
      const condition = guards
        ? askedCondition(
            header,
            cells.map(({ value }) => value),
          )
        : ANY_CONDITION;
      const levels =
        role === "readiness" || role === "confidence" ? new LevelColumn(role, header, cells, locale) : null;
      const later = role === "costLater" ? this.costPeriods.indexOf(periodName(header)) - 1 : -1;
      const year = role === "earliestStart" ? yearTold(table, header) : null;
      return [{ field, role, header, unit: headerUnit(header), condition, levels, later, year }];
    });
    this.currencyField = this.fields.some(({ role }) => isCostRole(role)) ? currencyField(table) : null;
  }

  private cellsOf(field: number): { value: CellValue; format: string }[] {
    const { view, records } = this.table;
    return records.map(({ line }) => ({ value: view.at(line, field), format: view.format(line, field) }));
  }

  read(line: number): Attributes {
    const { view } = this.table;
    const draft = noAttributes();
    const currency = this.currencyField === null ? null : currencyIn(view.at(line, this.currencyField));
    for (const { field, role, header, unit, condition, levels, later, year } of this.fields) {
      const value = view.at(line, field);
      if (value === null) continue;
      this.take(draft, role, {
        currency,
        value,
        format: view.format(line, field),
        cell: view.cell(line, field),
        header,
        unit,
        condition,
        levels,
        later,
        year,
      });
    }
    return draft;
  }

  private take(draft: Draft, role: InvestmentRole, place: Place): void {
    const { value, cell } = place;
    switch (role) {
      case "costOnce":
      case "costYearly":
      case "costLater":
        this.takeCost(draft, role, place);
        break;
      case "status":
        draft.status = this.or(place, statusOf(textIn(value)), tablesSay("notStatus"));
        break;
      case "owner":
        draft.owner = textIn(value);
        break;
      case "lever":
        draft.lever = textIn(value);
        break;
      case "mustDo":
        this.takeMust(draft, place);
        break;
      case "requires":
        draft.requires = [...draft.requires, ...namesIn(value, cell)];
        break;
      case "excludes":
        draft.excludes = listed(value);
        break;
      case "connectsTo":
        draft.connectsTo = listed(value);
        break;
      case "capabilities":
        draft.needsCapabilities = [...draft.needsCapabilities, ...namesIn(value, cell)];
        break;
      case "readiness":
        this.takeReadiness(draft, place);
        break;
      case "gate":
        this.takeGate(draft, place);
        break;
      case "earliestStart":
        this.takeDate(draft, place);
        break;
      case "months":
        draft.months = this.or(
          place,
          monthsIn(value, place.header, this.numbers(place)),
          tablesSay("notLength"),
        );
        break;
      case "peopleDays":
        draft.peopleDays = this.or(place, peopleDaysIn(value, this.numbers(place)), tablesSay("notDays"));
        break;
      case "confidence":
        draft.confidence = shareIn(this.or(place, levelIn(place), tablesSay("notConfidence")));
        break;
      case "objectives":
        draft.objectives = { text: textIn(value), cell };
        break;
      case "name":
      case "rating":
      case "total":
      case "description":
      case "ignored":
        break;
    }
  }

  private numbers({ format }: Place): WorkNumbers {
    return { locale: this.locale, format };
  }

  private takeReadiness(draft: Draft, place: Place): void {
    const { header, cell, value, condition } = place;
    const read = this.or(place, levelIn(place), tablesSay("notReadiness"));
    const level = shareIn(read);
    if (read === null) this.guard(draft, "readiness", place);
    if (level === null) return;
    const meant = levelMeant(condition, value, level);
    draft.readiness = [...draft.readiness, { kind: condition.readiness, name: header, level: meant, cell }];
  }

  private takeMust(draft: Draft, place: Place): void {
    const read = mustDo(place.value) ?? this.musts.get(mustKey(place.value)) ?? null;
    draft.mustDo = this.or(place, read, tablesSay("notYesNo")) ?? false;
    if (read === null) this.guard(draft, "mustDo", place);
  }

  private takeGate(draft: Draft, place: Place): void {
    const { header, cell, value, condition } = place;
    const answer = this.or(place, gateState(ticked(value)), tablesSay("notGate"));
    if (answer === null) this.guard(draft, "gate", place);
    const { state, mendable } = answer ?? { state: "unknown" as const, mendable: true };
    const meant = stateMeant(condition, value, state);
    draft.gates = [...draft.gates, { kind: condition.gate, name: header, state: meant, mendable, cell }];
  }

  /** What guards an investment and was not understood must not let it pass. */
  private guard(draft: Draft, guards: NotUnderstood["guards"], { header, value, cell }: Place): void {
    draft.notUnderstood = [...draft.notUnderstood, { guards, name: header, found: shortText(value), cell }];
  }

  private takeCost(
    draft: Draft,
    role: CostRole,
    { value, format, cell, unit, currency: beside, later }: Place,
  ): void {
    const parsed = parseNumber(value, { locale: this.locale, format, unit });
    if (parsed.kind !== "number") {
      if (parsed.reason) this.report(unread(cell, value, parsed.reason));
      return;
    }
    const period = parsed.period ?? unit?.period ?? null;
    const meant = role === "costOnce" && parsed.period !== undefined ? "costYearly" : role;
    const amount = parsed.value * (meant === "costYearly" && period !== null ? PER_YEAR[period] : 1);
    // Costs in several columns are all of them due.
    if (meant === "costLater")
      draft.costLater = withAmount(draft.costLater, later, amount, this.costPeriods.length - 1);
    else draft[meant] = (draft[meant] ?? 0) + amount;
    if (draft.costCell === null || (meant === "costOnce" && !draft.amounts.some(isOnce)))
      draft.costCell = cell;
    const currency = parsed.currency ?? beside;
    draft.currency = currency ?? draft.currency;
    draft.amounts = [...draft.amounts, { role: meant, currency, value, cell }];
  }

  private takeDate(draft: Draft, { value, format, cell, year }: Place): void {
    const parsed = parseDate(value, { locale: this.locale, format, year });
    if (parsed.kind === "date") draft.earliestStart = parsed.serial;
    else if (parsed.reason) this.report(unread(cell, value, parsed.reason));
  }

  private or<Value>({ value, cell }: Place, read: Value | null, reason: Message): Value | null {
    if (read === null) this.report(unread(cell, value, reason));
    return read;
  }
}

/** By what a text is known that somebody wrote where they were asked what must be done. */
export function mustKey(value: CellValue): string {
  return foldText(shortText(value));
}

function levelIn({ levels, value, format }: Place): ReadLevel {
  return levels?.read({ value, format }) ?? null;
}

function shareIn(read: ReadLevel): number | null {
  return read === "none" ? null : read;
}

function isCostRole(role: InvestmentRole): role is CostRole {
  return role === "costOnce" || role === "costYearly" || role === "costLater";
}

function isOnce({ role }: Amount): boolean {
  return role === "costOnce";
}

function withAmount(
  amounts: readonly (number | null)[],
  at: number,
  amount: number,
  count: number,
): (number | null)[] {
  return Array.from({ length: count }, (_, k) => {
    const before = amounts[k] ?? null;
    return k === at ? (before ?? 0) + amount : before;
  });
}
