import type { InvestmentResult } from "#core/domain/result.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import type { Texts } from "#core/messages/en.ts";
import type { CellValue } from "#core/workbook/cell.ts";

/** One thing that is written for each investment. Its mark in the workbook is "results." and its key. */
export interface ResultField {
  readonly key: "score" | "readiness" | "verdict" | "why";
  readonly header: string;
  readonly numberFormat: string;
  /** In characters, on a sheet of our own. */
  readonly width: number;
  /** In characters, in a column beside the user's table. */
  readonly besideWidth: number;
  readonly value: (result: InvestmentResult) => CellValue;
}

/** Score, readiness (only where the table says something of it), verdict and reasons. */
export function resultFields(strategy: Strategy, texts: Texts): ResultField[] {
  const { headers } = texts.workflow;
  const readiness = strategy.investments.some((investment) => investment.readiness.length > 0);
  const fields: ResultField[] = [
    {
      key: "score",
      header: headers.score,
      numberFormat: "0",
      width: 11,
      besideWidth: 11.3,
      value: ({ score, rank }) => (rank === null ? null : score.score),
    },
    {
      key: "readiness",
      header: headers.readiness,
      numberFormat: "0%",
      width: 11,
      besideWidth: 11.3,
      value: ({ score }) => score.readiness,
    },
    {
      key: "verdict",
      header: headers.verdict,
      numberFormat: "",
      width: 11,
      besideWidth: 11.3,
      value: ({ verdict }) => texts.scoring.verdicts[verdict.kind],
    },
    {
      key: "why",
      header: headers.why,
      numberFormat: "",
      width: 70,
      besideWidth: 60,
      value: ({ why }) => why,
    },
  ];
  return fields.filter(({ key }) => key !== "readiness" || readiness);
}
