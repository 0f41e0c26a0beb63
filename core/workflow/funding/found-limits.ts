import { workRole } from "#core/tables/values/work-columns.ts";
import type { RangeCells, WorkbookLocale } from "#core/workbook/port.ts";
import { contains, type CellRef, type RangeRef } from "#core/workbook/range.ts";
import type { Understanding } from "../understand.ts";
import { type AmountCell, CellsAround, plainLabel } from "./cells-around.ts";
import { areYears, joinedYears, type YearAmount, yearIn } from "./found-years.ts";

/** A limit that stands in the user's own cells, outside the tables that were read. */
export interface FoundLimit {
  readonly kind: "money" | "people-days";
  /** This year's, in the currency's main unit or in days. */
  readonly amount: number;
  /** By quarter: what each has. Null where there is one amount. */
  readonly quarters: readonly number[] | null;
  /** By year where its label names one, this year's first; null where it names none. */
  readonly years: readonly YearAmount[] | null;
  /** The first cell that holds it. */
  readonly cell: CellRef;
}

const WHOSE =
  "(?:(?:our|total|annual|yearly|available|it|ict|technology|tech|digital|investment|capital|capex|project|projects|programme|program|overall) )*";
const WHEN =
  "(?: (?:for )?(?:this year|next year|20\\d\\d|fy ?\\d{2,4}|available|total|by quarter|per quarter))*";
const MONEY = new RegExp(
  `^(?:${WHOSE}budget${WHEN}|(?:verfugbares |gesamt|jahres|it |gesamtes |investitions|projekt|digital)?budget(?:rahmen|grenze)?(?: (?:20\\d\\d|gesamt|dieses jahr|je quartal|fur 20\\d\\d))?|budget (?:disponible|annuel|total|maximum|maximal|max|disponibile|annuale|massimo)|presupuesto(?: (?:total|anual|disponible|maximo))?|orcamento(?: (?:total|anual|disponivel|maximo))?|` +
    `${WHOSE}(?:budget|spending|investment) (?:limit|cap|ceiling|envelope|pot)${WHEN}|` +
    `(?:${WHOSE}(?:capital|capex|funds|funding|money) available|available (?:capital|capex|funds|funding|money))${WHEN}|` +
    `(?:verfugbare )?(?:mittel|investitionsmittel)(?: verfugbar)?(?: 20\\d\\d)?|investitionsrahmen|enveloppe(?: budgetaire)?(?: disponible)?|fonds disponibles|fondos disponibles|fundos disponiveis|fondi disponibili|beschikbaar budget|budget beschikbaar|dostepny budzet|tillganglig budget)$`,
);
const DAYS =
  /^(?:verfugbare (?:personentage|manntage)|(?:personentage|manntage) verfugbar|jours homme disponibles)$/;
/** Beside the name of a column of days they say that these are all there are. */
const ALL_THERE_ARE =
  /\b(?:available|capacity|total|this year|20\d\d|verfugbare?n?|kapazitat|gesamt|disponibles?|capacite|capacidad|capacidade|disponiveis|disponibili|capacita|beschikbaar|capaciteit)\b/g;

function saysDays(words: string): boolean {
  if (DAYS.test(words)) return true;
  const rest = words.replace(ALL_THERE_ARE, " ").replace(/ +/g, " ").trim();
  return (rest !== words || !/ .* /.test(words)) && workRole(rest) === "peopleDays";
}

/** Labels are short; what is longer is a text. */
const LONGEST = 60;

/**
 * This year's budget and the people's days as they stand in the user's sheets: a label ("Budget 2026", "Verfügbares
 * Budget") with an amount right of it, or one amount below it; a row of amounts under quarters is a budget by quarter,
 * and amounts beside or under years are budgets by year.
 * Nothing is taken for granted: people are asked whether to use it. In the order of the sheets; no amount twice.
 */
export function foundLimits({ cells, outline, reading }: Understanding): FoundLimit[] {
  const ownSheets = new Set(
    Object.entries(outline.marks).flatMap(([key, { sheet }]) => (key.startsWith("sheet.") ? [sheet] : [])),
  );
  const taken = [reading.investments?.range, reading.objectives?.range, reading.ratings?.range].filter(
    (range): range is RangeRef => range !== undefined,
  );
  const found: FoundLimit[] = [];
  for (const block of cells) {
    if (ownSheets.has(block.range.sheet)) continue;
    for (const limit of limitsIn(block, outline.locale)) {
      if (taken.some((range) => contains(range, limit.cell))) continue;
      if (found.some((other) => isSame(other, limit))) continue;
      found.push(limit);
    }
  }
  return joinedYears(found, reading.strategy);
}

/** The same amount twice is one limit, unless it is for two years. */
function isSame(one: FoundLimit, other: FoundLimit): boolean {
  const years = ({ years }: FoundLimit): string => (years ?? []).map(({ year }) => year).join();
  return one.kind === other.kind && one.amount === other.amount && years(one) === years(other);
}

function limitsIn(block: RangeCells, locale: WorkbookLocale): FoundLimit[] {
  const cells = new CellsAround(block, locale);
  return block.values.flatMap((line, row) =>
    line.flatMap((label, column) => {
      if (typeof label !== "string" || label.length > LONGEST) return [];
      const before = plainLabel(label.slice(0, Math.max(0, label.search(/[:=]/))));
      const told = MONEY.test(before) ? cells.yearsIn(row, column, label) : [];
      if (told.length > 0) return [limitOf("money", told, true)];
      const words = plainLabel(label);
      const kind = MONEY.test(words) ? "money" : saysDays(words) ? "people-days" : null;
      return kind === null ? [] : (limitBeside(cells, kind, row, column, label) ?? []);
    }),
  );
}

function limitBeside(
  cells: CellsAround,
  kind: FoundLimit["kind"],
  row: number,
  column: number,
  label: string,
): FoundLimit | null {
  const right = cells.run(row, column + 1, "right", label);
  const quarters = right.filter((_, k) => cells.isQuarter(row - 1, column + 1 + k));
  if (quarters.length >= 2) {
    const amounts = right.slice(0, quarters.length).map(({ amount }) => amount);
    const amount = amounts.reduce((sum, each) => sum + each, 0);
    return { kind, amount, quarters: amounts, years: null, cell: right[0]!.cell };
  }
  const across = cells.withYears(right, (k) => [row - 1, column + 1 + k]);
  if (kind === "money" && areYears(across)) return limitOf(kind, across, true);
  if (right.length > 0) return right.length === 1 ? limitOf(kind, named(right, label), false) : null;
  const below = cells.run(row + 1, column, "down", label);
  const beside = cells.withYears(below, (k) => [row + 1 + k, column - 1]);
  if (kind === "money" && areYears(beside)) return limitOf(kind, beside, true);
  // Any other column of amounts is a table's, and none of its lines is the budget.
  return below.length === 1 ? limitOf(kind, named(below, label), false) : null;
}

/** Amounts with the year that their label names; 0 where it names none. */
function named(amounts: readonly AmountCell[], label: string): YearAmount[] {
  return amounts.map((each) => ({ ...each, year: yearIn(label) ?? 0 }));
}

function limitOf(kind: FoundLimit["kind"], years: readonly YearAmount[], areAll: boolean): FoundLimit {
  const [{ amount, year, cell }] = years as [YearAmount];
  return { kind, amount, quarters: null, years: areAll || year > 0 ? years : null, cell };
}
