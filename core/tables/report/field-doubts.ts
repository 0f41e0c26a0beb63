import type { Question } from "#core/domain/evidence.ts";
import type { InvestmentRole } from "#core/domain/reading.ts";
import type { Investment, Objective } from "#core/domain/strategy.ts";
import { cellAddress } from "#core/workbook/range.ts";
import { describeFields } from "../field-facts.ts";
import type { Matrix } from "../matrix.ts";
import { conditionOf } from "../values/conditions.ts";
import { foldText } from "../values/fold.ts";
import { nameKey } from "../name-match.ts";

/** What a column of answers may be, with what each is called in a question. */
const CONDITION_CHOICES: readonly (readonly [string, InvestmentRole])[] = [
  ["must-be-in-place", "readiness"],
  ["check", "gate"],
  ["objective", "rating"],
  ["neither", "ignored"],
];

/**
 * Columns of yes and no whose header does not tell what they ask: what they are decides on more than one verdict.
 * @param isFurther the table stands apart from the ratings: it has no objectives, and its columns are named by headers
 */
export function conditionDoubts(
  { table, roles, candidate }: Matrix,
  rated: ReadonlySet<number>,
  isFurther = false,
): Question[] {
  const { view } = table;
  // What turned out to follow from the others, or to be votes, is known.
  const known = new Set(
    [...(candidate?.droppedFields.keys() ?? [])].map((j) => candidate!.cells.fields[j]! - view.fieldIndex(0)),
  );
  return describeFields(table).flatMap(({ field, header, facts }): Question[] => {
    if (header === "" || rated.has(field) || known.has(field)) return [];
    const condition = conditionOf(header, facts.samples);
    if (!condition || condition.sure) return [];
    const role = roles.get(field);
    if (role !== undefined && !CONDITION_CHOICES.some(([, each]) => each === role)) return [];
    const index = String(view.fieldIndex(field));
    const choices = CONDITION_CHOICES.filter(([, each]) => !isFurther || each !== "rating");
    return [
      {
        id: `condition:${nameKey(header)}`,
        code: "condition",
        values: { header: header.slice(0, 80) },
        range: view.rangeOf([table.headerLine, view.lines - 1], [field]),
        choices: choices.map(([code, each]) => ({
          code,
          values: {},
          corrections: isFurther
            ? { furtherFields: { [foldText(header)]: each } }
            : { investmentFields: { [index]: each } },
        })),
        likeliest: CONDITION_CHOICES.findIndex(([, each]) => each === condition.role),
        answered: null,
      },
    ];
  });
}

/** One number so far above the scale that nothing else comes near is a slip, or the scale goes on so far. */
export function slipDoubts(investments: readonly Investment[], objectives: readonly Objective[]): Question[] {
  const off = investments.flatMap(({ ratings }) =>
    ratings.flatMap(({ written, effect, cell }, index) => {
      const { top, words } = objectives[index]!.scale;
      const isOff = typeof written === "number" && effect === null && words === undefined && written > top;
      return isOff && cell && written < MOST ? [{ written, cell }] : [];
    }),
  );
  const [slip] = off;
  if (off.length !== 1 || !slip) return [];
  const { written, cell } = slip;
  return [
    {
      id: `typo:${cell.sheet}!${cellAddress(cell)}`,
      code: "typo",
      values: { found: written, where: `${cell.sheet}!${cellAddress(cell)}` },
      range: { ...cell, rows: 1, columns: 1 },
      choices: [
        { code: "unread", values: {}, corrections: {} },
        { code: "as-written", values: {}, corrections: { scale: `0-${Math.ceil(written)}` } },
      ],
      likeliest: 0,
      answered: null,
    },
  ];
}

/** Larger numbers are on no scale that people rate on. */
const MOST = 1000;
