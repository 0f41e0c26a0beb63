import type { Question, QuestionChoice } from "#core/domain/evidence.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { mustKey } from "../attributes/attribute-reader.ts";
import type { Matrix } from "../matrix.ts";
import { mustDo } from "../values/answers.ts";
import { foldText } from "../values/fold.ts";
import { shortText } from "../unread.ts";

/** So many texts of one column are asked about by themselves; more are asked about together. */
const MOST_APART = 2;

/** Where people were asked what must be done and wrote what is neither yes nor no: does it have to be? */
export function mustDoubts({ table, roles }: Matrix): Question[] {
  const { view, records, fields } = table;
  const asked = fields.find((each) => roles.get(each.field) === "mustDo");
  if (!asked) return [];
  const { field, header } = asked;
  const found = new Map<string, { readonly text: string; readonly range: RangeRef }>();
  for (const { line } of records) {
    const value = view.at(line, field);
    if (value === null || mustDo(value) !== null || found.has(mustKey(value))) continue;
    found.set(mustKey(value), { text: shortText(value), range: view.rangeOf([line], [field]) });
  }
  if (found.size <= MOST_APART)
    return [...found].map(([key, { text, range }]) =>
      question(`must:${key}`, "must", { found: text, header: shortText(header) }, range, [
        { code: "must", values: {}, corrections: { musts: { [key]: true } } },
        { code: "must-not", values: {}, corrections: { musts: { [key]: false } } },
      ]),
    );
  const all = Object.fromEntries([...found.keys()].map((key) => [key, true]));
  const index = String(view.fieldIndex(field));
  const column = view.rangeOf([table.headerLine, view.lines - 1], [field]);
  return [
    question(`must:${foldText(header)}`, "must-column", { header: shortText(header) }, column, [
      { code: "must-where-filled", values: {}, corrections: { musts: all } },
      { code: "neither", values: {}, corrections: { investmentFields: { [index]: "ignored" } } },
    ]),
  ];
}

/** Until a person has said, what was not understood is in the way. */
function question(
  id: string,
  code: string,
  values: Question["values"],
  range: RangeRef,
  answers: readonly QuestionChoice[],
): Question {
  const open = { code: "must-open", values: {}, corrections: {} };
  return { id, code, values, range, choices: [open, ...answers], likeliest: 0, answered: null };
}
