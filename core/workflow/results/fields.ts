import { optionText } from "#core/insight/choice/option-text.ts";
import type { Reading } from "#core/domain/reading.ts";
import type { InvestmentResult, Scorecard } from "#core/domain/result.ts";
import type { Texts } from "#core/messages/en.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { explainVerdict } from "#core/scoring/explain.ts";
import { ReadinessTold } from "#core/scoring/readiness-told.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import { mannerOf } from "../manner.ts";
import { SCORE_FORMAT } from "../scorecard/palette.ts";
import { widthFor } from "../word-width.ts";
import type { PlanColumn } from "./plan-columns.ts";

/** One thing that is written for each investment. Its mark in the workbook is "results." and its key. */
export interface ResultField {
  readonly key: "score" | "readiness" | "verdict" | "place" | "choice" | "sure" | PlanColumn["key"] | "why";
  readonly header: string;
  readonly numberFormat: string;
  /** In characters, on a sheet of our own. */
  readonly width: number;
  /** In characters, in a column beside the user's table. */
  readonly besideWidth: number;
  readonly value: (result: InvestmentResult) => CellValue;
}

/**
 * What is written of each investment.
 * - several of many: score, readiness (only where the table says something of it), verdict and reasons
 * - one of several: score, readiness, place, choice, how sure that is, and reasons
 * - one of several as it seems, while nobody has said so: score and place, and no verdict of either kind
 *
 * @param plan what is said of this year's plan, before the reasons of several of many
 */
export function resultFields(
  reading: Pick<Reading, "strategy" | "decision">,
  { results }: Scorecard,
  texts: Texts,
  plan: readonly PlanColumn[] = [],
): ResultField[] {
  const manner = mannerOf(reading, results);
  const { strategy } = reading;
  const told = new ReadinessTold(strategy);
  const readiness = strategy.investments.some((investment) => told.says(investment));
  const figures = [scoreField(texts), ...(readiness ? [readinessField(strategy, told, texts)] : [])];
  if (manner === "choice") return [...figures, placeField(texts), ...choiceFields(texts)];
  if (manner === "open") return [...figures, placeField(texts)];
  return [
    ...figures,
    verdictField(texts),
    ...plan.map(planField),
    whyField(texts, ({ reason }) => explainVerdict(reason, texts)),
  ];
}

/** Wide enough for its words in any language. */
function widths(
  words: readonly string[],
  width: number,
  besideWidth: number,
): Pick<ResultField, "width" | "besideWidth"> {
  return { width: widthFor(words, width), besideWidth: widthFor(words, besideWidth) };
}

function scoreField({ workflow: { headers } }: Texts): ResultField {
  return {
    key: "score",
    header: headers.score,
    numberFormat: SCORE_FORMAT,
    ...widths([headers.score], 11, 11.3),
    value: ({ score, rank }) => (rank === null ? null : score.score),
  };
}

/** Blank where something was filled in that nobody understood: beside "was not understood" a 100% says the contrary. */
function readinessField(
  { investments }: Strategy,
  told: ReadinessTold,
  { workflow: { headers } }: Texts,
): ResultField {
  const byId = new Map(investments.map((each) => [each.id, each]));
  return {
    key: "readiness",
    header: headers.readiness,
    numberFormat: "0%",
    ...widths([headers.readiness], 11, 11.3),
    value: (result) => told.of(byId.get(result.investmentId)!, result),
  };
}

function verdictField(texts: Texts): ResultField {
  return {
    key: "verdict",
    header: texts.workflow.headers.verdict,
    numberFormat: "",
    ...widths([texts.workflow.headers.verdict, ...Object.values(texts.scoring.verdicts)], 11, 11.3),
    value: ({ verdict }) => texts.scoring.verdicts[verdict.kind],
  };
}

function planField({ key, header, words }: PlanColumn): ResultField {
  return {
    key,
    header,
    numberFormat: "",
    width: 11,
    besideWidth: 11.3,
    value: ({ investmentId }) => words.get(investmentId) ?? null,
  };
}

function placeField({ workflow: { headers } }: Texts): ResultField {
  return {
    key: "place",
    header: headers.place,
    numberFormat: "0",
    width: 11,
    besideWidth: 8,
    value: ({ choice, rank }) => choice?.place ?? rank,
  };
}

function choiceFields(texts: Texts): ResultField[] {
  const { headers } = texts.workflow;
  return [
    {
      key: "choice",
      header: headers.choice,
      numberFormat: "",
      ...widths([headers.choice, ...Object.values(texts.choice.kinds)], 18, 18),
      value: ({ choice }) => (choice ? texts.choice.kinds[choice.kind] : null),
    },
    {
      key: "sure",
      header: headers.sure,
      numberFormat: "0%",
      ...widths([headers.sure], 11, 11.3),
      value: ({ choice }) => choice?.firstShare ?? null,
    },
    whyField(texts, ({ choice }) => (choice ? optionText(choice, texts) : null)),
  ];
}

function whyField({ workflow: { headers } }: Texts, value: ResultField["value"]): ResultField {
  return { key: "why", header: headers.why, numberFormat: "", width: 70, besideWidth: 60, value };
}
