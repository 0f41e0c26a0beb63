import type { Texts } from "#core/messages/en.ts";
import { factsOf } from "#core/scoring/decide-verdict.ts";
import { indexInvestments, withNeedsMet } from "#core/scoring/conditions.ts";
import type { Judged } from "#core/scoring/judge-strategy.ts";
import type { Fact } from "#core/scoring/rules.ts";
import { obstacleText } from "#core/scoring/obstacle-text.ts";
import { reference } from "../formula-text.ts";
import type { Page } from "../workings-page.ts";
import type { Figure } from "../workings-sheet.ts";
import {
  type Answers,
  CHECK,
  checkColumns,
  confidenceColumn,
  headersOf,
  mustDoColumn,
  readinessColumns,
  retiredColumn,
  runningColumn,
} from "./answers.ts";
import { capabilityColumn } from "./capabilities.ts";
import { MOST_ENABLER_COLUMNS } from "./enablers.ts";
import { type Column, columnOf } from "./column.ts";
import {
  type Cells,
  cleaned,
  filled,
  type Expr,
  ifError,
  iff,
  joined,
  leastOfOne,
  listOf,
  NOTHING,
  num,
  ONE,
  same,
  some,
  str,
  textOf,
  ZERO,
} from "./expression.ts";
import { needColumn, type RunningByName } from "./needs.ts";

/** Where the columns of conditions begin on the workings sheet. */
export interface Places {
  readonly first: number;
  readonly header: number;
  /** The first investment's row. */
  readonly row: number;
  /** The row under the headers whose cells hold what a failing check is called, and the next what an open one is. */
  readonly words: number;
}

/** How many columns of figures come after the conditions, and one that stays free. */
const FIGURES_AFTER = 7;

/** What a verdict heeds beside the score, as columns of the workings: each thing over the user's own cells. */
export class ConditionColumns {
  readonly kept: number[] = [];
  readonly apart: number[] = [];
  readonly columns = new Map<Figure, number>();
  /** How sure the benefits of each are; null where all are sure. */
  readonly confidence: readonly Expr[] | null;
  /** The columns of what each investment needs, as many as there are. */
  readonly parts: { readonly first: number; readonly count: number };
  /** The first column past them. */
  readonly end: number;
  /** What each says that it needs, and what bears on whether it speaks for that; null where no column says so. */
  readonly needs: {
    readonly told: { readonly column: number; readonly cells: readonly Expr[] };
    readonly retired: readonly Expr[] | null;
    readonly otherwise: readonly Expr[] | null;
  } | null;
  /** What the rules ask of an investment, as far as it can hold for one of the table; harm and who needs it apart. */
  readonly facts: Readonly<Partial<Record<Fact, (investment: number) => Expr>>>;
  private readonly figures = new Map<string, readonly Expr[]>();

  constructor(answers: Answers, judged: readonly Judged[], page: Page, places: Places, texts: Texts) {
    const { strategy, user } = answers;
    const words = texts.workflow.workings;
    let next = places.first;
    const put = (
      header: string,
      formulas: readonly Expr[],
      figure?: Figure,
    ): { column: number; cells: Expr[] } => {
      const column = next++;
      page.put(places.header, column, str(header), true);
      const cells = formulas.map((formula, index) => page.put(places.row + index, column, formula));
      if (figure) this.columns.set(figure, column);
      return { column, cells };
    };
    const take = (column: Pick<Column, "kept" | "wrong"> | null): void => {
      this.kept.push(...(column?.kept ?? []));
      this.apart.push(...(column?.wrong ?? []));
    };
    const zeros = user.lines.map(() => ZERO);

    const parts = readinessColumns(answers);
    const capabilities = capabilityColumn(answers, words.capabilities);
    const firstPart = next;
    for (const part of parts) put(part.header, part.formulas);
    if (capabilities) put(words.capabilities, capabilities.formulas);
    [...parts, capabilities].forEach(take);
    const partCount = next - firstPart;
    this.parts = { first: firstPart, count: partCount };
    const readiness = user.lines.map((_, index): Expr => {
      if (partCount === 0) return ONE;
      const range = { sheet: "", row: places.row + index, column: firstPart, rows: 1, columns: partCount };
      const cells: Cells = {
        text: reference(range, ""),
        values: Array.from(
          { length: partCount },
          (_, at) => page.at(places.row + index, firstPart + at).value,
        ),
      };
      return leastOfOne(cells);
    });
    this.figures.set("readiness", put(words.figures.readiness, readiness, "readiness").cells);

    const sure = confidenceColumn(answers, words.figures.confidence);
    take(sure);
    this.confidence = sure && put(words.figures.confidence, sure.formulas, "confidence").cells;
    const must = mustDoColumn(answers, words.figures.mustDo);
    const running = runningColumn(answers, words.figures.running);
    take(must);
    take(running);
    this.figures.set("mustDo", put(words.figures.mustDo, must?.formulas ?? zeros, "mustDo").cells);
    const runs = put(words.figures.running, running?.formulas ?? zeros, "running");
    this.figures.set("running", runs.cells);

    const checks = checkColumns(answers).map((check) => {
      take(check);
      const { column, cells } = put(check.header, check.formulas);
      const name = {
        fails: texts.scoring.gateFails(check.header),
        open: texts.scoring.gateUnknown(check.header),
      };
      return {
        cells,
        fails: inItsRow(page.put(places.words, column, str(name.fails), true)),
        open: inItsRow(page.put(places.words + 1, column, str(name.open), true)),
      };
    });
    const byId = indexInvestments(strategy);
    // What nobody understood is in the way like a need.
    const wanted = judged.map(({ conditions: { obstacles } }) =>
      (["not-understood", "unmet-need"] as const)
        .flatMap((kind) => obstacles.filter(({ cause }) => cause === kind))
        .map((obstacle) => obstacleText(obstacle, texts))
        .join("; "),
    );
    const toldText = toldColumn(answers);
    const told = toldText && put(words.needText, toldText);
    const need = needColumn(
      answers,
      byId.byId,
      told?.cells ?? null,
      running ? runningByName(answers, runs.cells, runs.column, places.row) : null,
      wanted,
      words.need,
      texts,
    );
    take(need);
    const needs = need ? put(words.need, need.formulas).cells : null;
    const states = [CHECK.passed, CHECK.open, CHECK.fails, CHECK.failsForGood].map(num);
    const at = (state: number, index: number): Expr[] =>
      checks.map(({ cells }) => same(cells[index]!, states[state]!));
    if (told) {
      const retired = retiredColumn(answers, words.retired);
      const otherwise = otherwiseColumn(answers, judged, words.otherwise);
      take(retired);
      take(otherwise);
      this.needs = {
        told,
        retired: retired && put(words.retired, retired.formulas).cells,
        otherwise: otherwise && put(words.otherwise, otherwise.formulas).cells,
      };
    } else this.needs = null;
    const facts: Readonly<Partial<Record<Fact, (index: number) => Expr>>> = {
      mustDo: (index) => same(this.figure("mustDo", index), ONE),
      ...(checks.length > 0
        ? {
            gateFailedForGood: (index) => some(...at(CHECK.failsForGood, index)),
            gateFailing: (index) => some(...at(CHECK.fails, index)),
            gateUnknown: (index) => some(...at(CHECK.open, index)),
          }
        : {}),
      ...(needs ? { unmetNeed: (index) => filled(needs[index]!) } : {}),
    };
    this.facts = facts;
    const ways = user.lines.map((_, index) => {
      const each = (state: number, prefix: string, pick: "fails" | "open"): Expr[] =>
        checks.map((check) =>
          iff(same(check.cells[index]!, states[state]!), joined(str(`; ${prefix}`), check[pick]), NOTHING),
        );
      return listOf([
        ...each(CHECK.failsForGood, "never: ", "fails"),
        ...each(CHECK.fails, "fail: ", "fails"),
        ...each(CHECK.open, "unknown: ", "open"),
        ...(needs ? [iff(filled(needs[index]!), joined(str("; "), needs[index]!), NOTHING)] : []),
      ]);
    });
    if (checks.length > 0 || needs) put(words.figures.inTheWay, ways, "inTheWay");
    this.end = next;
  }

  figure(figure: "readiness" | "mustDo" | "running" | "failedForGood" | "blocked", investment: number): Expr {
    return this.figures.get(figure)![investment]!;
  }

  /** How many columns the conditions and the figures after them take at most. */
  static widthFor(told: Pick<Answers, "strategy" | "user">): number {
    // Capabilities, readiness, confidence, must do, running, what it needs, need, retired, what is in the way otherwise and at all.
    const own = headersOf("readiness", told).length + headersOf("gate", told).length + 10;
    return own + MOST_ENABLER_COLUMNS + FIGURES_AFTER;
  }
}

/** The cell pointed to so that its row stays the same from every line. */
function inItsRow({ text, value }: Expr): Expr {
  return { text: text.replace(/([A-Z]+)(\d+)/, "$1$$$2"), value };
}

/** 1 where something is in the way that stays so were all needs met: what nobody understood, what runs already. */
function otherwiseColumn(
  { names, user, lists }: Answers,
  judged: readonly Judged[],
  title: string,
): Column | null {
  const wanted = judged.map(({ conditions }) => {
    const { notUnderstood, unmetNeed } = factsOf(withNeedsMet(conditions));
    return notUnderstood || unmetNeed ? 1 : 0;
  });
  if (wanted.every((flag) => flag === 0)) return null;
  return columnOf(
    {
      title,
      cells: user.lines.map(() => null),
      wanted,
      numbers: [],
      words: [],
      ticks: { yes: 1, no: 0 },
      blank: 0,
      unknown: 0,
    },
    names,
    lists,
  );
}

/** What each says that it needs, cleaned, "" for nothing or for itself; null where no column says so. */
function toldColumn({ strategy, user, names }: Answers): Expr[] | null {
  const [field] = user.fields("requires");
  if (!field) return null;
  return user.column(field.line).map((cell, index) => {
    if (!cell) return NOTHING;
    const text = cleaned(cell);
    const name = names[index]!;
    const other = iff(same(text, name), NOTHING, text);
    // What is no investment has no name there, and asks for nothing.
    const told =
      user.lines.length > strategy.investments.length ? iff(same(name, NOTHING), NOTHING, other) : other;
    return ifError(told, NOTHING);
  });
}

/** Who runs, by the names that one investment alone has. */
function runningByName(
  { names }: Answers,
  flags: readonly Expr[],
  column: number,
  first: number,
): RunningByName {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  names.forEach(({ value }, index) => {
    const key = textOf(value).toLowerCase();
    if (key === "") return;
    if (places.has(key)) twice.add(key);
    places.set(key, index);
  });
  twice.forEach((key) => places.delete(key));
  const down = (at: number): string =>
    reference({ sheet: "", row: first, column: at, rows: names.length, columns: 1 }, "", true);
  return {
    names: { text: down(0), values: names.map(({ value }) => value), places },
    flags: { text: down(column), values: flags.map(({ value }) => value) },
  };
}
