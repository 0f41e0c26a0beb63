import type { Question } from "#core/domain/evidence.ts";
import type { Candidate } from "../choose/candidate.ts";
import { headerOf } from "../choose/finish.ts";

/** Weights that stand nowhere and were told from the totals: are they meant, or do all count the same? */
export function weightDoubts({ cells, hidden, reproduced, options }: Candidate): Question[] {
  if (!hidden || !reproduced) return [];
  const { sight, header } = cells.frame;
  const cell = sight.cell(header, reproduced.field);
  const last = sight.cell(cells.lines[options[options.length - 1]!]!, reproduced.field);
  const shares = [...hidden].flatMap(([j, share], i): [string, string | number][] => [
    [`name${i + 1}`, cells.headers[j]!.slice(0, 40)],
    [`share${i + 1}`, Math.round(share * 1000) / 1000],
  ]);
  return [
    {
      id: `weights:${sight.grid.sheet}`,
      code: "weights",
      values: { header: headerOf(cells, reproduced.field) },
      range: { ...cell, rows: last.row - cell.row + 1, columns: last.column - cell.column + 1 },
      choices: [
        {
          code: "weights-of-totals",
          values: { count: hidden.size, ...Object.fromEntries(shares) },
          corrections: {},
        },
        { code: "equal-weights", values: {}, corrections: { weightKind: "equal" } },
      ],
      likeliest: 0,
      answered: null,
    },
  ];
}
