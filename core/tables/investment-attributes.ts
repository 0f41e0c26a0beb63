import type { Corrections, InvestmentRole, UnreadCell } from "#core/domain/reading.ts";
import type { NotUnderstood } from "#core/domain/evidence.ts";
import type { Gate, InvestmentStatus, ReadinessPart } from "#core/domain/strategy.ts";
import type { Message } from "#core/messages/message.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import type { WorkbookLocale } from "#core/workbook/port.ts";
import type { CellRef } from "#core/workbook/range.ts";
import {
  confidenceWord,
  gateState,
  mustDo,
  readinessWord,
  saysBarely,
  statusOf,
  yesNo,
} from "./values/answers.ts";
import { readinessAbout } from "./values/readiness-about.ts";
import { conditionOf, isTick, speaksOfTrouble, type Condition } from "./values/conditions.ts";
import { foldSpaces, foldText } from "./values/fold.ts";
import { gateKind } from "./values/gate-header.ts";
import { headerUnit, type HeaderUnit } from "./values/header-unit.ts";
import { LevelColumn, type ReadLevel } from "./values/levels.ts";
import { saysMissing, saysNotApplicable } from "./values/missing-words.ts";
import { parseDate } from "./values/parse-date.ts";
import { parseNumber } from "./values/parse-number.ts";
import { currencyField, currencyIn } from "./currency-column.ts";
import { monthsIn, peopleDaysIn, type WorkNumbers } from "./values/work-columns.ts";
import type { Table } from "./table.ts";
import { tablesSay } from "./says.ts";
import { shortText, unread } from "./unread.ts";

/** What an investments table says about one investment, ratings and links to others aside. */
export interface Attributes {
  readonly costOnce: number | null;
  readonly costYearly: number | null;
  readonly costCell: CellRef | null;
  /** Of the last amount that told one. */
  readonly currency: string | null;
  /** What the costs above are made of. */
  readonly amounts: readonly Amount[];
  readonly status: InvestmentStatus | null;
  readonly owner: string | null;
  readonly lever: string | null;
  readonly mustDo: boolean;
  readonly requires: readonly Named[];
  readonly excludes: readonly string[];
  readonly connectsTo: readonly string[];
  readonly needsCapabilities: readonly Named[];
  readonly readiness: readonly ReadinessPart[];
  readonly gates: readonly Gate[];
  readonly earliestStart: number | null;
  readonly months: number | null;
  readonly peopleDays: number | null;
  readonly confidence: number | null;
  /** Text naming the objectives served, and where. */
  readonly objectives: { readonly text: string; readonly cell: CellRef } | null;
  /** Readiness, checks and musts that are filled in but were not understood. */
  readonly notUnderstood: readonly NotUnderstood[];
}

/** One cost as it was read. */
export interface Amount {
  readonly role: "costOnce" | "costYearly";
  /** ISO 4217; null where neither cell nor header tells. */
  readonly currency: string | null;
  readonly value: CellValue;
  readonly cell: CellRef;
}

/** A name that a cell lists: of something needed first. */
export interface Named {
  readonly name: string;
  readonly cell: CellRef;
}

interface KnownField {
  readonly field: number;
  readonly role: InvestmentRole;
  readonly header: string;
  readonly unit: HeaderUnit | null;
  /** What a column of readiness or of a check asks; null for other roles. */
  readonly condition: Condition | null;
  /** Reads a column of readiness or confidence; null for other roles. */
  readonly levels: LevelColumn | null;
}

type Draft = { -readonly [Key in keyof Attributes]: Attributes[Key] };

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
  readonly condition: Condition | null;
  readonly levels: LevelColumn | null;
}

/** What a column that a person called readiness or a check asks, where its header and cells do not tell. */
const ANY_CONDITION: Condition = {
  role: "readiness",
  readiness: "overall",
  gate: "other",
  reversed: false,
  sure: false,
};

/** Reads the attributes of the record on a line. */
export class AttributeReader {
  private readonly fields: readonly KnownField[];
  /** The column that says which currency the costs of a line are in; null where there is none. */
  private readonly currencyField: number | null;
  /** What a person said of texts that nobody else understands. */
  private readonly musts: ReadonlyMap<string, boolean>;

  constructor(
    private readonly table: Table,
    roles: ReadonlyMap<number, InvestmentRole>,
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
        ? (conditionOf(
            header,
            cells.map(({ value }) => value),
          ) ?? {
            ...ANY_CONDITION,
            readiness: readinessAbout(header),
            gate: gateKind(header) ?? "other",
            reversed: speaksOfTrouble(header),
          })
        : null;
      const levels =
        role === "readiness" || role === "confidence" ? new LevelColumn(role, header, cells, locale) : null;
      return [{ field, role, header, unit: headerUnit(header), condition, levels }];
    });
    this.currencyField = this.fields.some(({ role }) => role === "costOnce" || role === "costYearly")
      ? currencyField(table)
      : null;
  }

  private cellsOf(field: number): { value: CellValue; format: string }[] {
    const { view, records } = this.table;
    return records.map(({ line }) => ({ value: view.at(line, field), format: view.format(line, field) }));
  }

  read(line: number): Attributes {
    const { view } = this.table;
    const draft: Draft = {
      costOnce: null,
      costYearly: null,
      costCell: null,
      currency: null,
      amounts: [],
      status: null,
      owner: null,
      lever: null,
      mustDo: false,
      requires: [],
      excludes: [],
      connectsTo: [],
      needsCapabilities: [],
      readiness: [],
      gates: [],
      earliestStart: null,
      months: null,
      peopleDays: null,
      confidence: null,
      objectives: null,
      notUnderstood: [],
    };
    const currency = this.currencyField === null ? null : currencyIn(view.at(line, this.currencyField));
    for (const { field, role, header, unit, condition, levels } of this.fields) {
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
      });
    }
    return draft;
  }

  private take(draft: Draft, role: InvestmentRole, place: Place): void {
    const { value, cell } = place;
    switch (role) {
      case "costOnce":
      case "costYearly":
        this.takeCost(draft, role, place);
        break;
      case "status":
        draft.status = this.or(place, statusOf(text(value)), tablesSay("notStatus"));
        break;
      case "owner":
        draft.owner = text(value);
        break;
      case "lever":
        draft.lever = text(value);
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
        draft.objectives = { text: text(value), cell };
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
    const { condition, header, cell } = place;
    const { readiness: kind, reversed } = condition ?? ANY_CONDITION;
    const read = this.or(place, levelIn(place), tablesSay("notReadiness"));
    const level = shareIn(read);
    if (read === null) this.guard(draft, "readiness", place);
    if (level === null) return;
    const turned = reversed && isTurned(place.value) ? 1 - level : level;
    draft.readiness = [...draft.readiness, { kind, name: header, level: turned, cell }];
  }

  private takeMust(draft: Draft, place: Place): void {
    const read = mustDo(place.value) ?? this.musts.get(mustKey(place.value)) ?? null;
    draft.mustDo = this.or(place, read, tablesSay("notYesNo")) ?? false;
    if (read === null) this.guard(draft, "mustDo", place);
  }

  private takeGate(draft: Draft, place: Place): void {
    const { condition, header, cell, value } = place;
    const { gate: kind, reversed } = condition ?? ANY_CONDITION;
    const answer = this.or(place, gateState(ticked(value)), tablesSay("notGate"));
    if (answer === null) this.guard(draft, "gate", place);
    const { state, mendable } = answer ?? { state: "unknown" as const, mendable: true };
    const turned = reversed && isTurned(value) ? TURNED[state] : state;
    draft.gates = [...draft.gates, { kind, name: header, state: turned, mendable, cell }];
  }

  /** What guards an investment and was not understood must not let it pass. */
  private guard(draft: Draft, guards: NotUnderstood["guards"], { header, value, cell }: Place): void {
    draft.notUnderstood = [...draft.notUnderstood, { guards, name: header, found: shortText(value), cell }];
  }

  private takeCost(
    draft: Draft,
    role: "costOnce" | "costYearly",
    { value, format, cell, unit, currency: beside }: Place,
  ): void {
    const parsed = parseNumber(value, { locale: this.locale, format, unit });
    if (parsed.kind !== "number") {
      if (parsed.reason) this.report(unread(cell, value, parsed.reason));
      return;
    }
    const period = parsed.period ?? unit?.period ?? null;
    const yearly = role === "costYearly" || parsed.period !== undefined;
    const amount = parsed.value * (yearly && period !== null ? PER_YEAR[period] : 1);
    if (yearly) draft.costYearly = amount;
    else draft.costOnce = amount;
    if (!yearly || draft.costCell === null) draft.costCell = cell;
    const currency = parsed.currency ?? beside;
    draft.currency = currency ?? draft.currency;
    draft.amounts = [...draft.amounts, { role: yearly ? "costYearly" : "costOnce", currency, value, cell }];
  }

  private takeDate(draft: Draft, { value, format, cell }: Place): void {
    const parsed = parseDate(value, { locale: this.locale, format });
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

function ticked(value: CellValue): CellValue {
  return isTick(value) ? value === 1 || value === "1" : value;
}

/**
 * Whether a cell under a header of trouble ("Blockers") says the contrary: of trouble a yes is bad news and a no is
 * good, and so are ticks and amounts. Who writes that it fails, is done or does not apply says so of the thing itself.
 */
function isTurned(value: CellValue): boolean {
  if (typeof value !== "string" || isTick(value)) return true;
  if (saysNotApplicable(value)) return false;
  if (saysBarely(value)) return true;
  return confidenceWord(value) !== null || (gateState(value) === null && readinessWord(value) === null);
}

const TURNED = { pass: "fail", fail: "pass", unknown: "unknown" } as const;

function levelIn({ levels, value, format }: Place): ReadLevel {
  return levels?.read({ value, format }) ?? null;
}

function shareIn(read: ReadLevel): number | null {
  return read === "none" ? null : read;
}

function namesIn(value: CellValue, cell: CellRef): Named[] {
  return listed(value).map((name) => ({ name, cell }));
}

function text(value: CellValue): string {
  return value === null || typeof value === "object" ? "" : foldSpaces(String(value));
}

/** The names in a cell that lists them, by semicolon, line break, bar or, failing those, comma. */
export function listed(value: CellValue): string[] {
  if (value === null || typeof value === "object") return [];
  const whole = String(value);
  const separator = /[;\n]|<br\s*\/?>|\s\|\s/i.test(whole) ? /[;\n]|<br\s*\/?>|\s\|\s/i : /,/;
  return whole
    .split(separator)
    .map((part) => foldSpaces(part.replace(/^\s*[-•*–]\s+/, "")))
    .filter((part) => part !== "" && !saysNothing(part));
}

/** "none", "–", "nein", "n/a" in the place of a name. */
function saysNothing(text: string): boolean {
  return saysMissing(text) || yesNo(text) === false;
}
