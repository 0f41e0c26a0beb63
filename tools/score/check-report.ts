import { careTexts } from "#core/messages/care.ts";
import { en } from "#core/messages/en.ts";
import { addressOf } from "#core/workbook/range.ts";
import { checkTable } from "#core/workflow/after/table/check-table.ts";
import { faultText } from "#core/workflow/after/table/fault-text.ts";
import type { Understanding } from "#core/workflow/understand.ts";

/** What `--check` prints: each thing that is wrong in the table, what changes the winner first. */
export function checkText(understanding: Understanding): string {
  const t = careTexts(en).tableCheck;
  const { faults, left, looked } = checkTable(understanding);
  const lines = faults.flatMap((fault) => {
    const place = fault.cell ? addressOf(fault.cell) : "";
    const formula = fault.formula
      ? [`      ${fault.formula.before}`, `   -> ${fault.formula.after}`]
      : fault.mend.length > 0
        ? [`   -> ${JSON.stringify(fault.should)}`]
        : [];
    const matters = fault.matters === "winner" ? [`      ${t.matters.winner}`] : [];
    return [`${place.padEnd(14)} ${t.titles[fault.code]}. ${faultText(fault, en)}`, ...formula, ...matters];
  });
  return [
    `${t.heading(faults.length)}. ${t.looked(looked)}`,
    ...lines,
    ...(left.length === 0 ? [] : [`${t.leftOnes(left.length)}.`]),
    "",
  ].join("\n");
}

/** The same as data, for `--check --json`; documented in docs/score.md. */
export function checkJson(understanding: Understanding): string {
  const { faults, left, looked } = checkTable(understanding);
  const report = {
    looked,
    left: left.length,
    faults: faults.map(({ code, cell, values, found, should, formula, matters, place, safe }) => ({
      code,
      cell: cell && addressOf(cell),
      values,
      found,
      should,
      formula: formula ?? null,
      matters,
      place: place ?? null,
      safe,
    })),
  };
  return JSON.stringify(report, null, 2) + "\n";
}
