import type { InvestmentRole, UnreadCell } from "#core/domain/reading.ts";
import type { Gate, InvestmentStatus, ReadinessPart } from "#core/domain/strategy.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import type { WorkbookLocale } from "#core/workbook/port.ts";
import type { CellRef } from "#core/workbook/range.ts";
import { confidenceOf, gateState, readinessLevel, statusOf, yesNo } from "./values/answers.ts";
import { foldSpaces } from "./values/fold.ts";
import { gateKind, readinessKind } from "./values/header-role.ts";
import { headerUnit, type HeaderUnit } from "./values/header-unit.ts";
import { parseDate } from "./values/parse-date.ts";
import { parseNumber } from "./values/parse-number.ts";
import type { Table } from "./table.ts";
import { unread, type ReaderTexts } from "./unread.ts";

/** What an investments table says about one investment, ratings and links to others aside. */
export interface Attributes {
  readonly costOnce: number | null;
  readonly costYearly: number | null;
  readonly costCell: CellRef | null;
  readonly currency: string | null;
  readonly status: InvestmentStatus | null;
  readonly owner: string | null;
  readonly lever: string | null;
  readonly mustDo: boolean;
  readonly requires: readonly string[];
  readonly excludes: readonly string[];
  readonly connectsTo: readonly string[];
  readonly needsCapabilities: readonly string[];
  readonly readiness: readonly ReadinessPart[];
  readonly gates: readonly Gate[];
  readonly earliestStart: number | null;
  readonly confidence: number | null;
  /** Text naming the objectives served, and where. */
  readonly objectives: { readonly text: string; readonly cell: CellRef } | null;
}

interface KnownField {
  readonly field: number;
  readonly role: InvestmentRole;
  readonly header: string;
  readonly unit: HeaderUnit | null;
}

type Draft = { -readonly [Key in keyof Attributes]: Attributes[Key] };

/** Roles that say nothing about an investment itself. */
const UNUSED: ReadonlySet<InvestmentRole> = new Set(["name", "rating", "total", "description", "ignored"]);

const PER_YEAR = { year: 1, month: 12, quarter: 4, week: 52 } as const;

interface Place {
  readonly unit: HeaderUnit | null;
  readonly value: CellValue;
  readonly format: string;
  readonly cell: CellRef;
  readonly header: string;
}

/** Reads the attributes of the record on a line. */
export class AttributeReader {
  private readonly fields: readonly KnownField[];

  constructor(
    private readonly table: Table,
    roles: ReadonlyMap<number, InvestmentRole>,
    private readonly locale: WorkbookLocale,
    private readonly texts: ReaderTexts,
    private readonly report: (cell: UnreadCell) => void,
  ) {
    this.fields = table.fields.flatMap(({ field, header }) => {
      const role = roles.get(field);
      return role && !UNUSED.has(role) ? [{ field, role, header, unit: headerUnit(header) }] : [];
    });
  }

  read(line: number): Attributes {
    const { view } = this.table;
    const draft: Draft = {
      costOnce: null,
      costYearly: null,
      costCell: null,
      currency: null,
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
      confidence: null,
      objectives: null,
    };
    for (const { field, role, header, unit } of this.fields) {
      const value = view.at(line, field);
      if (value === null) continue;
      this.take(draft, role, {
        value,
        format: view.format(line, field),
        cell: view.cell(line, field),
        header,
        unit,
      });
    }
    return draft;
  }

  private take(draft: Draft, role: InvestmentRole, place: Place): void {
    const { value, cell, header } = place;
    switch (role) {
      case "costOnce":
      case "costYearly":
        this.takeCost(draft, role, place);
        break;
      case "status":
        draft.status = this.or(place, statusOf(text(value)), this.texts.tables.notStatus);
        break;
      case "owner":
        draft.owner = text(value);
        break;
      case "lever":
        draft.lever = text(value);
        break;
      case "mustDo":
        draft.mustDo = this.or(place, yesNo(value), this.texts.tables.notYesNo) ?? false;
        break;
      case "requires":
        draft.requires = [...draft.requires, ...listed(value)];
        break;
      case "excludes":
        draft.excludes = listed(value);
        break;
      case "connectsTo":
        draft.connectsTo = listed(value);
        break;
      case "capabilities":
        draft.needsCapabilities = [...draft.needsCapabilities, ...listed(value)];
        break;
      case "readiness": {
        const level = this.or(place, readinessLevel(value), this.texts.tables.notReadiness);
        const kind = readinessKind(header) ?? "overall";
        if (level !== null) draft.readiness = [...draft.readiness, { kind, name: header, level, cell }];
        break;
      }
      case "gate": {
        const answer = this.or(place, gateState(value), this.texts.tables.notGate);
        const gate = answer ?? { state: "unknown" as const, mendable: true };
        draft.gates = [...draft.gates, { kind: gateKind(header) ?? "other", name: header, ...gate, cell }];
        break;
      }
      case "earliestStart":
        this.takeDate(draft, place);
        break;
      case "confidence":
        draft.confidence = this.or(place, confidenceOf(value), this.texts.tables.notConfidence);
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

  private takeCost(
    draft: Draft,
    role: "costOnce" | "costYearly",
    { value, format, cell, unit }: Place,
  ): void {
    const parsed = parseNumber(value, { locale: this.locale, format, unit }, this.texts.values);
    if (parsed.kind !== "number") {
      if (parsed.reason !== "") this.report(unread(cell, value, parsed.reason));
      return;
    }
    const period = parsed.period ?? unit?.period ?? null;
    const yearly = role === "costYearly" || parsed.period !== undefined;
    const amount = parsed.value * (yearly && period !== null ? PER_YEAR[period] : 1);
    if (yearly) draft.costYearly = amount;
    else draft.costOnce = amount;
    if (!yearly || draft.costCell === null) draft.costCell = cell;
    draft.currency = parsed.currency ?? draft.currency;
  }

  private takeDate(draft: Draft, { value, format, cell }: Place): void {
    const parsed = parseDate(value, { locale: this.locale, format }, this.texts.values);
    if (parsed.kind === "date") draft.earliestStart = parsed.serial;
    else if (parsed.reason !== "") this.report(unread(cell, value, parsed.reason));
  }

  private or<Value>({ value, cell }: Place, read: Value | null, reason: string): Value | null {
    if (read === null) this.report(unread(cell, value, reason));
    return read;
  }
}

function text(value: CellValue): string {
  return value === null || typeof value === "object" ? "" : foldSpaces(String(value));
}

/** The names in a cell that lists them, by semicolon, line break or, failing those, comma. */
export function listed(value: CellValue): string[] {
  if (value === null || typeof value === "object") return [];
  const whole = String(value);
  const separator = /[;\n]|<br\s*\/?>|\s\|\s/i.test(whole) ? /[;\n]|<br\s*\/?>|\s\|\s/i : /,/;
  return whole
    .split(separator)
    .map((part) => foldSpaces(part.replace(/^\s*[-•*–]\s+/, "")))
    .filter((part) => part !== "" && !/^([-–—]+|n\/?a|none)$/i.test(part));
}
