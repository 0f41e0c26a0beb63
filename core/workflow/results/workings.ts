import type { Limits } from "#core/domain/result.ts";
import type { Investment, Strategy } from "#core/domain/strategy.ts";
import type { Texts } from "#core/messages/en.ts";
import { isBlocked } from "./blocker.ts";
import { readinessParts } from "#core/scoring/conditions.ts";
import { judgeStrategy } from "#core/scoring/judge-strategy.ts";
import { strategyLimits } from "#core/scoring/limits.ts";
import { meaningsOf } from "#core/scoring/meaning.ts";
import { EFFECT_SCALE_ID, hasGradesOfHarm } from "#core/scoring/veto.ts";
import type { Fact } from "#core/scoring/rules.ts";
import type { CellMatrix } from "#core/functions/spec.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import { cellAddress, type RangeRef } from "#core/workbook/range.ts";
import type { CellsRead } from "../contents.ts";
import { effectFormula } from "./effect-formula.ts";
import { reference, stringText } from "./formula-text.ts";
import { limitFormulas } from "./limit-formulas.ts";
import { type Argument, constantArgument, type LiveSource } from "./live-formulas.ts";
import type { OwnedSheet } from "./owned-sheet.ts";
import { ruleFormula } from "./rule-formula.ts";
import { weightFormulas } from "./weight-formulas.ts";

/**
 * The workings sheet: every step from the user's own rating cells to score and verdict as classic formulas, one row
 * an investment. It is what results point to where a single formula beside the table would not do, and it lets
 * anyone follow the arithmetic without the add-in.
 */
export interface Workings {
  readonly sheet: OwnedSheet;
  /** Address of one figure of one investment, to be pointed to from `from`. */
  readonly figure: (investment: number, figure: Figure, from: string) => string;
  /** The effects of one investment: a row as wide as there are objectives, blanks "". */
  readonly effects: (investment: number) => RangeRef;
  /** The normalised weights above them. */
  readonly weights: RangeRef;
  /** The objectives' names above those. */
  readonly names: RangeRef;
}

const FIGURES = [
  "readiness",
  "failedForGood",
  "blocked",
  "mustDo",
  "enabler",
  "running",
  "supports",
  "against",
  "assessed",
  "score",
  "bankable",
  "verdict",
] as const;
export type Figure = (typeof FIGURES)[number];

const TITLE_ROW = 0;
const LIMITS_ROW = 2;
const HEADER_ROW = 4;
const WEIGHT_ROW = 5;
const VETO_ROW = 6;
const FIRST_ROW = 7;
const FIRST_OBJECTIVE = 1;

/** @param name the sheet's name, also for formulas that point to it from elsewhere */
export function layOutWorkings(
  name: string,
  strategy: Strategy,
  limits: Partial<Limits>,
  cells: CellsRead,
  texts: Texts,
): Workings {
  const count = strategy.objectives.length;
  const figureColumn = (figure: Figure): number => FIRST_OBJECTIVE + count + FIGURES.indexOf(figure);
  const across = (row: number): RangeRef => ({
    sheet: name,
    row,
    column: FIRST_OBJECTIVE,
    rows: 1,
    columns: count,
  });
  const words = texts.workflow.workings;
  const limitCells = {
    fund: { row: LIMITS_ROW, column: 1 },
    no: { row: LIMITS_ROW, column: 3 },
    assessed: { row: LIMITS_ROW, column: 5 },
  };

  const weights = reference(across(WEIGHT_ROW), name, true);
  const { fund, no } = limitFormulas(weights, meaningsOf(strategy), limits);
  const head: CellContent[][] = [
    [words.title],
    [words.note],
    [words.fundFrom, fund, words.noBelow, no, words.assessedFrom, limits.assessed ?? 0.8],
    [],
    [
      words.investment,
      ...strategy.objectives.map((objective) => objective.name),
      ...FIGURES.map((figure) => words.figures[figure]),
    ],
    [words.weight, ...weightFormulas(strategy, cells, name)],
    [
      words.veto,
      ...strategy.objectives.map((objective, index): CellContent =>
        objective.protected && hasGradesOfHarm(objective.scale)
          ? 1
          : !hasGradesOfHarm(objective.scale)
            ? 0
            : {
                formula: `=IF(${cellAddress({ row: WEIGHT_ROW, column: FIRST_OBJECTIVE + index })}>=0.1,1,0)`,
              },
      ),
    ],
  ];
  const judged = judgeStrategy(strategy, strategyLimits(strategy, limits), texts);
  const ratingWords = wordsByObjective(strategy);
  const rows = strategy.investments.map((investment, index) => {
    const row = FIRST_ROW + index;
    const at = (figure: Figure): string => cellAddress({ row, column: figureColumn(figure) });
    const effects = reference(across(row), name);
    const parts = readinessParts(investment, strategy);
    const { conditions } = judged[index]!;
    const figures: Record<Figure, CellContent> = {
      readiness: Math.min(1, ...parts.map(({ level }) => level)),
      failedForGood: conditions.gateFailedForGood === null ? 0 : 1,
      blocked: isBlocked(conditions) ? 1 : 0,
      mustDo: investment.mustDo ? 1 : 0,
      enabler: conditions.neededBy.length > 0 ? 1 : 0,
      running: conditions.running ? 1 : 0,
      // Texts ("" for not assessed) count as 0 in SUMPRODUCT when they are an argument of their own.
      supports: { formula: `=SUMPRODUCT(${weights},--(${effects}>0),${effects})` },
      against: { formula: `=-SUMPRODUCT(${weights},--(${effects}<0),${effects})` },
      assessed: { formula: `=SUMPRODUCT(${weights},--ISNUMBER(${effects}))` },
      score: { formula: `=100*(${at("supports")}-${at("against")})` },
      bankable: { formula: `=100*(${at("readiness")}*${at("supports")}-${at("against")})` },
      verdict: {
        formula: verdictFormula(at, effects, reference(across(VETO_ROW), name, true), limitCells, texts),
      },
    };
    return [
      investment.name,
      ...effectCells(investment, strategy, ratingWords, cells, name),
      ...FIGURES.map((figure) => figures[figure]),
    ];
  });
  const width = FIRST_OBJECTIVE + count + FIGURES.length;
  const contents = [...head, ...rows].map((row) => [
    ...row,
    ...Array<CellContent>(width - row.length).fill(null),
  ]);
  const last = FIRST_ROW + rows.length - 1;
  return {
    sheet: {
      key: "workings",
      name,
      contents,
      looks: (sheet) => [
        {
          kind: "format",
          range: { sheet, row: TITLE_ROW, column: 0, rows: 1, columns: 1 },
          format: { bold: true },
        },
        {
          kind: "format",
          range: { sheet, row: HEADER_ROW, column: 0, rows: 1, columns: width },
          format: { bold: true, wrap: true },
        },
        {
          kind: "format",
          range: { sheet, row: WEIGHT_ROW, column: FIRST_OBJECTIVE, rows: 1, columns: count },
          format: { numberFormat: "0.0%" },
        },
        {
          kind: "format",
          range: { sheet, row: FIRST_ROW, column: FIRST_OBJECTIVE, rows: rows.length, columns: count },
          format: { numberFormat: "0.00" },
        },
        {
          kind: "format",
          range: { sheet, row: FIRST_ROW, column: figureColumn("supports"), rows: rows.length, columns: 3 },
          format: { numberFormat: "0.000" },
        },
        {
          kind: "format",
          range: { sheet, row: FIRST_ROW, column: figureColumn("score"), rows: rows.length, columns: 2 },
          format: { numberFormat: "0.0" },
        },
        { kind: "column-widths", sheet, column: 0, widths: [34, ...Array<number>(width - 1).fill(13)] },
        { kind: "freeze-rows", sheet, rows: HEADER_ROW + 1 },
      ],
    },
    figure: (investment, figure, from) =>
      reference({ sheet: name, row: FIRST_ROW + investment, column: figureColumn(figure) }, from, true),
    effects: (investment) => across(Math.min(FIRST_ROW + investment, last)),
    weights: across(WEIGHT_ROW),
    names: across(HEADER_ROW),
  };
}

function effectCells(
  investment: Investment,
  strategy: Strategy,
  words: readonly (readonly string[])[],
  cells: CellsRead,
  sheet: string,
): CellContent[] {
  return investment.ratings.map((rating, index): CellContent => {
    const { cell, effect, confidence } = rating;
    if (!cell || (effect !== null && !isRatingCell(cells, rating))) {
      return effect !== null && effect > 0 ? effect * confidence : effect;
    }
    const scale = strategy.objectives[index]!.scale;
    return { formula: effectFormula(reference(cell, sheet), scale, confidence, words[index]!) };
  });
}

/** The workings sheet as cells for our functions: effects on a scale of 1, benefits already discounted. */
export function workingsSource(workings: Workings, { objectives, investments }: Strategy): LiveSource {
  const pointer = (range: RangeRef, value: CellMatrix): Argument => ({
    text: (from) => reference(range, from, true),
    value,
  });
  return {
    ratings: workings.effects,
    values: (investment) => [
      investments[investment]!.ratings.map(({ effect, confidence }) =>
        effect !== null && effect > 0 ? effect * confidence : effect,
      ),
    ],
    weights: pointer(workings.weights, [objectives.map(({ weight }) => weight)]),
    names: pointer(workings.names, [objectives.map(({ name }) => name)]),
    scale: constantArgument(EFFECT_SCALE_ID),
    // Effects hold negatives, whatever scale they come from.
    meanings: objectives.every(({ scale: { meaning } }) => (meaning ?? "effect") === "effect")
      ? null
      : objectives.map(({ scale: { meaning } }) => meaning ?? "effect"),
  };
}

/** The texts that stand in each objective's rating cells, as written. */
function wordsByObjective({ objectives, investments }: Strategy): string[][] {
  return objectives.map((_, index) => {
    const words = investments.flatMap(({ ratings }) => {
      const written = ratings[index]?.written;
      return typeof written === "string" ? [written] : [];
    });
    return [...new Set(words)];
  });
}

/** Whether the rating is what stands in its cell; a name in a list of objectives is not, and is written as a number. */
function isRatingCell(cells: CellsRead, rating: Investment["ratings"][number]): boolean {
  return rating.cell !== null && cells.value(rating.cell) === rating.written;
}

/** The table of rules over the figures of one line. */
function verdictFormula(
  at: (figure: Figure) => string,
  effects: string,
  vetoRow: string,
  limits: Record<"fund" | "no" | "assessed", { row: number; column: number }>,
  texts: Texts,
): string {
  const limit = (key: keyof typeof limits): string =>
    cellAddress(limits[key]).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
  const words = texts.scoring.verdicts;
  const facts: Readonly<Record<Fact, string | null>> = {
    mustDo: `${at("mustDo")}=1`,
    enabler: `${at("enabler")}=1`,
    gateFailedForGood: `${at("failedForGood")}=1`,
    // One column holds all that can be mended.
    gateFailing: `${at("blocked")}=1`,
    gateUnknown: null,
    notUnderstood: null,
    unmetNeed: null,
    veto: `SUMPRODUCT(${vetoRow},--(${effects}<=-1+1E-9))>0`,
  };
  const formula = ruleFormula({
    fact: (name) => facts[name],
    quantity: (name) => {
      switch (name) {
        case "high":
          return `${at("score")}+100*(1-${at("assessed")})`;
        case "fundLimit":
          return limit("fund");
        case "noLimit":
          return limit("no");
        case "assessedLimit":
          return limit("assessed");
        default:
          return at(name);
      }
    },
    verdicts: {
      fund: stringText(words.fund),
      fix: stringText(words["fix-first"]),
      hold: stringText(words.hold),
      no: `IF(${at("running")}=1,${stringText(words.stop)},${stringText(words["say-no"])})`,
    },
  });
  return `=${formula}`;
}
