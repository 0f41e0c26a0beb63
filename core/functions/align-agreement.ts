import { weightConsensus } from "#core/insight/raters/consensus.ts";
import { krippendorffAlpha } from "#core/insight/raters/krippendorff.ts";
import { functions } from "#core/messages/en/functions.ts";
import { settled } from "#core/scoring/tolerance.ts";
import { normaliseWeights } from "#core/weighting/points.ts";
import { refuse, shown } from "./error.ts";
import { numberIn } from "./read-cell.ts";
import type { CellMatrix, FunctionSpec } from "./spec.ts";

/** How far several people agree: see core/insight/raters. */
export const ALIGNAGREEMENT: FunctionSpec = {
  name: "ALIGNAGREEMENT",
  summary: "How far several people agree on their ratings, or on their weights.",
  parameters: [
    {
      name: "ratings",
      type: "range",
      description:
        "A row for each thing that was rated (or weighed), a column for each person; blank where one said nothing.",
      optional: false,
    },
    {
      name: "method",
      type: "text",
      description:
        'Optional, "ratings" if left out: Krippendorff\'s alpha for numbers. "weights": Goepel\'s consensus of a group in the AHP; each column is then one person\'s weights, without blanks.',
      optional: true,
    },
  ],
  result:
    "1: all agree. Ratings: 0 is as if by chance, below 0 worse; from 0.8 on they can be relied on, below 0.67 hardly. Weights: below 0.5 there is no consensus, from 0.75 on it is high.",
  examples: [
    {
      formula: "=ALIGNAGREEMENT(B2:E13)",
      about:
        "Four observers of twelve things, with gaps (Krippendorff 2011, interval data): 0.849. The last thing has one rating only, and takes no part.",
      args: [
        [
          [1, 1, null, 1],
          [2, 2, 3, 2],
          [3, 3, 3, 3],
          [3, 3, 3, 3],
          [2, 2, 2, 2],
          [1, 2, 3, 4],
          [4, 4, 4, 4],
          [1, 1, 2, 1],
          [2, 2, 2, 2],
          [null, 5, 5, 5],
          [null, null, 1, 1],
          [null, 3, null, null],
        ],
      ],
      result: [[0.8491071428571428]],
    },
    {
      formula: '=ALIGNAGREEMENT(B2:C4, "weights")',
      about: "Two who share out a hundred points alike: full consensus.",
      args: [
        [
          [50, 50],
          [30, 30],
          [20, 20],
        ],
        "weights",
      ],
      result: [[1]],
    },
  ],
  evaluate: ([ratings, methodCell]) => {
    const cell = methodCell?.[0]?.[0] ?? "ratings";
    const method = typeof cell === "string" ? cell.toLowerCase() : "";
    const table = readTable(ratings!);
    if (method === "weights") return [[consensusOf(table)]];
    if (method !== "ratings") return refuse(functions.notMethod(shown(cell), "ratings, weights"));
    const alpha = krippendorffAlpha(table);
    return alpha === null ? refuse(functions.noAgreement) : [[alpha]];
  },
};

function readTable(matrix: CellMatrix): (number | null)[][] {
  return matrix.map((cells, row) => cells.map((_, column) => numberIn("ratings", matrix, row, column)));
}

function consensusOf(table: readonly (readonly (number | null)[])[]): number {
  const rows = table.filter((row) => row.some((value) => value !== null));
  const people = (rows[0] ?? []).map((_, person) => rows.map((row) => row[person] ?? null));
  if (people.length < 2 || rows.length < 2) return refuse(functions.noAgreement);
  const weights: number[][] = [];
  for (const [person, amounts] of people.entries()) {
    const where = functions.place("ratings", null, person + 1);
    const known = amounts.filter((amount) => amount !== null);
    if (known.length < amounts.length) return refuse(functions.at(where, functions.isBlank));
    const own = normaliseWeights(known);
    if (!own.ok) return refuse(functions.at(where, functions.noWeights));
    weights.push(own.value);
  }
  return settled(weightConsensus(weights));
}
