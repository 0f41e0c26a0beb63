import type { Obstacle } from "#core/domain/result.ts";
import { functions } from "#core/messages/en/functions.ts";
import { type Conditions, NO_CONDITIONS } from "#core/scoring/conditions.ts";
import { byName } from "#core/scoring/needs.ts";
import { confidenceOf, gateState, statusOf, yesNo } from "#core/tables/values/answers.ts";
import { type CellValue, isCellError } from "#core/workbook/cell.ts";
import { refuse, refuseCell, shown } from "./error.ts";
import type { Lie } from "./orientation.ts";
import { mustDoIn, textIn } from "./read-cell.ts";
import type { CellMatrix, Parameter } from "./spec.ts";

/** Arguments with something for each investment, beside the ratings. */

export const CONFIDENCE_PARAMETER: Parameter = {
  name: "confidence",
  type: "range",
  description:
    "Optional, 1 if left out. How sure the benefits are: 0 to 1, percent, or high, medium, low; one cell, one for each objective, one for each investment, or one for each rating. Blank is sure.",
  optional: true,
};

export const BLOCKERS_PARAMETER: Parameter = {
  name: "blockers",
  type: "range",
  description:
    'Optional. What is in the way of each investment, in words ("privacy check missing"), several by semicolons or in several columns; blank or "ok" is nothing. Begin with "never:" where it cannot be mended.',
  optional: true,
};

export const MUST_PARAMETER: Parameter = {
  name: "must",
  type: "range",
  description: "Optional, no if left out. Yes where the investment must be done (law, contract).",
  optional: true,
};

export const STATUS_PARAMETER: Parameter = {
  name: "status",
  type: "range",
  description:
    "Optional. Where each investment stands, in words (idea, planned, running, retired), or yes for running: a no to one that is running is Stop.",
  optional: true,
};

export const NEEDED_BY_PARAMETER: Parameter = {
  name: "neededBy",
  type: "range",
  description:
    "Optional. The investments that need each one and would be funded were their needs met, by name, several by semicolons: it is then funded for their sake.",
  optional: true,
};

/** What stands in the way of each investment and who needs it, as conditions of its verdict. */
export function readConditions(
  blockers: CellMatrix | null,
  must: CellMatrix | null,
  lie: Lie,
  status: CellMatrix | null = null,
  neededBy: CellMatrix | null = null,
): Conditions[] {
  const conditions = Array.from({ length: lie.investments }, () => NO_CONDITIONS);
  const set = (investment: number, more: Partial<Conditions>): void => {
    conditions[investment] = { ...conditions[investment]!, ...more };
  };
  eachInvestmentsCells("blockers", blockers, lie, (investment, row, column) => {
    const text = textIn("blockers", blockers!, row, column);
    for (const part of text.split(/\s*;\s*/)) {
      const found = blocker(part);
      if (found === "nothing") continue;
      if (found === "unclear")
        refuseCell("blockers", blockers!, row, column, functions.bareAnswer(shown(text)));
      conditions[investment] = hindered(conditions[investment]!, found);
    }
  });
  eachInvestmentsCells("must", must, lie, (investment, row, column) => {
    set(investment, { mustDo: mustDoIn("must", must!, row, column) ?? false });
  });
  eachInvestmentsCells("status", status, lie, (investment, row, column, cell) => {
    const told = statusOf(textIn("status", status!, row, column));
    set(investment, { running: told === "active" || (told === null && yesNo(cell) === true) });
  });
  eachInvestmentsCells("neededBy", neededBy, lie, (investment, row, column) => {
    const text = textIn("neededBy", neededBy!, row, column);
    const names = text.split(/\s*;\s*/).filter((name) => name !== "");
    set(investment, { neededBy: byName([...conditions[investment]!.neededBy, ...names]) });
  });
  return conditions;
}

/** Whether there is something to say of an investment of which nothing is rated. */
export function speaksUnrated({ mustDo, neededBy }: Conditions): boolean {
  return mustDo || neededBy.length > 0;
}

/** One blocker's words, and whether they are of a check or of a need. */
interface Blocker {
  readonly cause: "gate-failed-for-good" | "gate-failing" | "gate-unknown" | "unmet-need";
  readonly words: string;
}

/** With one thing more in the way; the first of each cause is the binding one. */
function hindered(conditions: Conditions, { cause, words }: Blocker): Conditions {
  const obstacle: Obstacle = { cause, about: words, cell: null, words };
  return { ...conditions, obstacles: [...conditions.obstacles, obstacle] };
}

/**
 * What a blocker's text means. A bare answer ("pass", "fail", "open") is read as that of a check; a text that begins
 * with "never:", "forbidden:" or the like cannot be mended; any other text is a need, and says itself what is
 * missing.
 *
 * @returns "nothing" where nothing is in the way, "unclear" for a bare yes or no, which could mean either
 */
function blocker(text: string): Blocker | "nothing" | "unclear" {
  if (NOTHING.test(text)) return "nothing";
  const never = NEVER.exec(text)?.[1];
  if (never !== undefined) return { cause: "gate-failed-for-good", words: never };
  if (!/\s/.test(text) && yesNo(text) !== null) return "unclear";
  const answer = gateState(text);
  if (answer === null) return { cause: "unmet-need", words: text };
  if (answer.state === "pass") return "nothing";
  const said = /(?:\s*[:(–—]\s*|\s+-\s+)(.+?)\)?$/.exec(text)?.[1];
  if (answer.state === "unknown") return { cause: "gate-unknown", words: said ?? functions.checkOpen };
  const cause = answer.mendable ? "gate-failing" : "gate-failed-for-good";
  return { cause, words: said ?? functions.checkFails };
}

/** "none", "keine", "sin obstáculos": nothing is in the way. */
const NOTHING =
  /^(?:|[-–—]|ok|none|nothing|no (?:blockers?|obstacles?)|keine?s?|nichts|keine hindernisse|aucun|rien|ningun[oa]|nada|sin (?:bloqueos|obst[aá]culos)|nenhum|nessuno|niente)$/i;
/** "never: the law forbids it", in the other languages too. */
const NEVER = /^(?:never|nie(?:mals)?|nunca|jam[aá]s|jamais|mai)\s*[:–—-]\s*(.+)$/i;

/**
 * Visits the filled cells of an argument that has one line for each investment. A single line of as many cells as
 * there are investments fits whichever way it runs; with more lines, they run as the ratings do.
 *
 * @param visit is told the investment, the cell's place, what it holds, and which of the investment's cells it is
 */
export function eachInvestmentsCells(
  name: string,
  matrix: CellMatrix | null,
  lie: Lie,
  visit: (investment: number, row: number, column: number, cell: CellValue, line: number) => void,
): void {
  if (matrix === null) return;
  const rows = matrix.length;
  const columns = matrix[0]!.length;
  const { investments } = lie;
  const [fitsDown, fitsAcross] = [rows === investments, columns === investments];
  const across = lie.turned
    ? fitsAcross || !(fitsDown && columns === 1)
    : !fitsDown && fitsAcross && rows === 1;
  if (across ? !fitsAcross : !fitsDown)
    refuse(functions.perInvestment(name, across ? columns : rows, investments));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const cell = matrix[row]![column] ?? null;
      if (cell === null) continue;
      if (isCellError(cell)) refuseCell(name, matrix, row, column, functions.isError(cell.error));
      const [investment, line] = across ? [column, row] : [row, column];
      visit(investment, row, column, cell, line);
    }
  }
}

/**
 * Confidence for each rating, 0 … 1, laid out like the effects: row after row, one row an investment. Null where
 * left out. One cell counts for all; a line across the objectives or along the investments for each of them.
 */
export function readConfidence(matrix: CellMatrix | null, lie: Lie): Float64Array | null {
  if (matrix === null) return null;
  const rows = matrix.length;
  const columns = matrix[0]!.length;
  const [mostRows, mostColumns] = lie.turned
    ? [lie.objectives, lie.investments]
    : [lie.investments, lie.objectives];
  const fits = (rows === 1 || rows === mostRows) && (columns === 1 || columns === mostColumns);
  if (!fits) return refuse(functions.confidenceFit(functions.size(rows, columns)));

  const levels = matrix.map((cells) => cells.map((cell) => (cell === null ? 1 : confidenceOf(cell))));
  for (const [row, cells] of levels.entries())
    for (const [column, level] of cells.entries())
      if (level === null) {
        const cell = matrix[row]![column]!;
        const reason = isCellError(cell)
          ? functions.isError(cell.error)
          : functions.notConfidence(shown(cell));
        refuseCell("confidence", matrix, row, column, reason);
      }

  const confidence = new Float64Array(lie.investments * lie.objectives);
  for (let i = 0; i < lie.investments; i++)
    for (let j = 0; j < lie.objectives; j++) {
      const [row, column] = lie.turned ? [j, i] : [i, j];
      confidence[i * lie.objectives + j] = levels[rows === 1 ? 0 : row]![columns === 1 ? 0 : column]!;
    }
  return confidence;
}
