import type { Texts } from "#core/messages/en.ts";
import { isBlank, type CellContent, type CellValue } from "#core/workbook/cell.ts";
import type { CellsRead } from "../contents.ts";
import type { WritingWay } from "../preferences.ts";
import type { Understanding } from "../understand.ts";
import type { ResultField } from "./fields.ts";
import { fitsInCell, stringText } from "./formula-text.ts";
import { callOf, liveResults, type LiveSource, liveText, readinessCall } from "./live-formulas.ts";
import {
  languageArgument,
  limitsArgument,
  type Rated,
  type Told,
  NOTHING_TOLD,
  ownAnswers,
  ownColumns,
  ownConfidence,
  ownRatings,
  workingsAnswers,
  workingsRatings,
  type Pointing,
} from "./live-sources.ts";
import { ownedSheetName } from "./owned-sheet.ts";
import { layOutWorkings } from "./workings.ts";
import type { Workings } from "./workings-sheet.ts";

export interface FilledFields {
  /** For each field, a content for each investment in the Strategy's order. */
  readonly contents: ReadonlyMap<ResultField["key"], readonly CellContent[]>;
  /** The sheet of steps between, where some formula points to it. */
  readonly workings: Workings | null;
  /** Investments of which some cell is a value although a formula was asked for: none says the same. */
  readonly asValues: readonly number[];
}

/** Excel takes no text of more than 255 characters inside a formula. */
const LONGEST_TEXT = 250;

export interface Filling {
  readonly way: WritingWay;
  /** The sheet that the results stand on. */
  readonly sheet: string;
  /** The results stand on the investments' own lines, so that those may be sorted with or without them. */
  readonly beside: boolean;
  /** Blanks in ranges reach functions as 0 here (`Capabilities.blanksReachFunctionsAsZero`). */
  readonly blanksAsZero: Pointing["guarded"];
  readonly texts: Texts;
}

/**
 * What goes into each result cell. A formula is used only if it gives just what the scorecard says for the cells as
 * they are now (it is worked out here, by the same code that the cell will call); else the next best is tried: our
 * functions over the user's own cells, over the workings sheet, classic formulas, the plain value.
 */
export function fieldContents(
  fields: readonly ResultField[],
  understanding: Understanding,
  cells: CellsRead,
  filling: Filling,
): FilledFields {
  const results = understanding.scorecard!.results;
  const values = new Map(fields.map((field) => [field.key, results.map(field.value)]));
  if (filling.way === "values") return { contents: values, workings: null, asValues: [] };
  const filler = new Filler(understanding, cells, filling, values);
  const contents = new Map(fields.map(({ key }) => [key, filler.field(key)] as const));
  return { contents, workings: filler.usedWorkings(), asValues: filler.asValues() };
}

/** Fills the fields one by one; the workings are laid out when the first one needs them. */
class Filler {
  private laidOut: Workings | null = null;
  private points = false;
  private readonly plain = new Set<number>();
  private sources: LiveSource[] | null = null;
  private readonly user: Pointing;
  private readonly own: Rated | null;

  constructor(
    private readonly understanding: Understanding,
    private readonly cells: CellsRead,
    private readonly filling: Filling,
    private readonly values: ReadonlyMap<ResultField["key"], readonly CellValue[]>,
  ) {
    this.user = { guarded: filling.blanksAsZero, anchored: !filling.beside };
    this.own = filling.way === "live" ? ownRatings(understanding.reading.strategy, cells, this.user) : null;
  }

  usedWorkings(): Workings | null {
    return this.points ? this.laidOut : null;
  }

  asValues(): number[] {
    return [...this.plain].sort((a, b) => a - b);
  }

  field(key: ResultField["key"]): CellContent[] {
    const expected = this.values.get(key)!;
    if (restsOnAll(key) || (key === "why" && this.values.has("choice"))) return [...expected];
    const contents: (CellContent | undefined)[] = expected.map(() => undefined);
    if (this.filling.way === "live") this.fillLive(key, contents);
    const open = openIn(contents);
    if (key === "score" || key === "readiness" || key === "verdict")
      for (const index of open) contents[index] = this.classic(key, index);
    return contents.map((content, index) => {
      if (content !== undefined) return content;
      // Reasons are words also where everything else is a classic formula.
      if (this.filling.way === "live" || key !== "why") this.plain.add(index);
      return expected[index]!;
    });
  }

  /** Our functions, each cell in the first way that gives what it must. */
  private fillLive(key: ResultField["key"], contents: (CellContent | undefined)[]): void {
    if (key === "readiness") {
      this.fillReadiness(contents);
      return;
    }
    const expected = this.values.get(key)!;
    for (let way = 0; way < 3; way++) {
      const open = openIn(contents);
      if (open.length === 0) return;
      const source = this.source(key, way);
      const call = source && callOf(key, source);
      if (!call) continue;
      const found = liveResults(call, open);
      open.forEach((index, at) => {
        const text = liveText(call, index, this.filling.sheet);
        const wanted = expected[index] ?? "";
        const formula = agrees(found[at], wanted)
          ? text
          : found[at] === "" &&
              typeof wanted === "string" &&
              wanted.length <= LONGEST_TEXT &&
              source.ratings.values(index).every(isBlank)
            ? `IF(COUNTA(${this.blankTest(source, index)})=0,${stringText(wanted)},${text})`
            : null;
        if (formula === null || (formula !== text && way > 0) || !fitsInCell(formula)) return;
        contents[index] = { formula: `=${formula}`, cached: wanted === "" ? null : wanted };
        if (way > 0) this.points = true;
      });
    }
  }

  /** Readiness over the user's own cells, where nothing else is asked for; the workings know the rest. */
  private fillReadiness(contents: (CellContent | undefined)[]): void {
    const { reading } = this.understanding;
    const own = ownColumns("readiness", this.understanding, this.cells, this.user);
    // One that stands in a column has its cells below each other, where each would be an investment of its own.
    if (!own || reading.investments?.orientation === "columns") return;
    const expected = this.values.get("readiness")!;
    const call = readinessCall(own);
    liveResults(call, openIn(contents)).forEach((found, index) => {
      const wanted = expected[index]!;
      const text = liveText(call, index, this.filling.sheet);
      if (!agrees(found ?? undefined, wanted) || !fitsInCell(text)) return;
      contents[index] = { formula: `=${text}`, cached: wanted };
    });
  }

  private blankTest(source: LiveSource, index: number): string {
    const text = source.ratings.text(index, this.filling.sheet);
    return /^IF\((.+)="","",\1\)$/.exec(text)?.[1] ?? text;
  }

  /** 0: the user's own cells. 1: their ratings, and what else is said from the workings. 2: all from the workings. */
  private source(key: ResultField["key"], way: number): LiveSource | null {
    if (way === 0) return this.ownSource(key);
    this.sources ??= this.workingsSources();
    return this.sources[way - 1] ?? null;
  }

  private ownSource(key: ResultField["key"]): LiveSource | null {
    if (!this.own) return null;
    const { understanding, cells, user } = this;
    if (key !== "score") {
      const answers = ownAnswers(understanding, cells, user);
      return answers && this.whole(this.own, answers);
    }
    const confidence = ownConfidence(understanding, cells, user);
    return confidence === undefined ? null : this.whole(this.own, { ...NOTHING_TOLD, confidence });
  }

  private workingsSources(): LiveSource[] {
    const { strategy } = this.understanding.reading;
    const workings = this.workings();
    const rated = workingsRatings(workings, strategy);
    const own = this.own ?? rated;
    const answers = workingsAnswers(workings);
    return [this.whole(own, answers), this.whole(rated, answers)];
  }

  private whole(rated: Rated, told: Told): LiveSource {
    const limits = limitsArgument(rated, this.understanding.preferences.limits);
    return { ...rated, ...told, limits, language: languageArgument(this.filling.texts) };
  }

  private workings(): Workings {
    const { understanding, cells, filling } = this;
    const title = filling.texts.workflow.workingsSheet;
    this.laidOut ??= layOutWorkings(
      ownedSheetName("workings", title, understanding.outline),
      understanding,
      cells,
      { beside: filling.beside, live: filling.way === "live" },
      filling.texts,
    );
    return this.laidOut;
  }

  /** A classic formula that points to the workings; undefined where they do not say what the scorecard says. */
  private classic(key: "score" | "readiness" | "verdict", index: number): CellContent | undefined {
    const expected = this.values.get(key)![index] ?? null;
    const workings = this.workings();
    if (key === "readiness" && !workings.has("readiness")) return undefined;
    const figure = workings.figure(index, key, this.filling.sheet);
    if (!agrees(figure.value, expected ?? "") || !fitsInCell(figure.text)) return undefined;
    this.points = true;
    return { formula: `=${figure.text}`, cached: expected };
  }
}

/** The investments of which nothing is written yet. */
function openIn(contents: readonly (CellContent | undefined)[]): number[] {
  return contents.flatMap((content, index) => (content === undefined ? [index] : []));
}

/** Whether what a formula gives is what the scorecard says, but for the last bits of the arithmetic. */
function agrees(output: CellValue | undefined, expected: CellValue): boolean {
  if (typeof output === "number" && typeof expected === "number") return Math.abs(output - expected) <= 1e-9;
  return output === expected;
}

/** What is said of an option, or of a plan, rests on all of them: no formula of one line says it. */
function restsOnAll(key: ResultField["key"]): boolean {
  return key === "place" || key === "choice" || key === "sure" || key === "plan" || key === "quarter";
}
