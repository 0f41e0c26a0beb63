import type { TableFault } from "../after/table/fault.ts";
import { tableFaults } from "../after/table/check-table.ts";
import type { Check, CheckInput, Finding } from "./finding.ts";

/** What is wrong in the table itself, without what a person said to leave as it is. */
export const checkTable: Check = (input) =>
  tableFaults(input)
    .filter(({ id }) => !input.left.has(id))
    .map((fault): Finding => {
      const mend = mendOf(fault, input);
      return { code: "table", fault, place: fault.cell, ...(mend && { mend }) };
    });

/** Puts one cell right that holds a plain number; all else is mended where it can be looked at first. */
function mendOf({ mend, safe, cell }: TableFault, { cells }: CheckInput): Finding["mend"] | null {
  const [write] = mend;
  const found = cell && cells.content(cell);
  if (!safe || !write || mend.length > 1 || typeof write.content !== "number" || typeof found !== "number") {
    return null;
  }
  return {
    content: write.content,
    changes: [
      {
        kind: "write",
        range: { ...write.cell, rows: 1, columns: 1 },
        contents: [[write.content]],
        expect: [[found]],
      },
    ],
  };
}
