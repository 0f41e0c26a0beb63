import { connections } from "#core/insight/signals/connections.ts";
import { en } from "#core/messages/en.ts";
import { functions } from "#core/messages/en/functions.ts";
import { refuse } from "./error.ts";
import { readLine } from "./line-argument.ts";
import { textIn } from "./read-cell.ts";
import type { CellMatrix, FunctionSpec, Output } from "./spec.ts";

/** Islands and hubs of the connection graph: see core/insight/signals/connections. */
export const ALIGNISLANDS: FunctionSpec = {
  name: "ALIGNISLANDS",
  summary: "Which investments stand alone, connected to nothing, and which are hubs that much hangs on.",
  parameters: [
    {
      name: "names",
      type: "range",
      description: "The names of the investments, in a row or a column.",
      optional: false,
    },
    {
      name: "connects",
      type: "range",
      description:
        "For each investment the names of what it connects to, separated by commas, semicolons or lines; one side need say it.",
      optional: false,
    },
  ],
  result:
    '"Stands alone", "Hub" or blank for each name; all blank where nobody\'s connections are given. A hub connects to three or more, and to twice as many as the mean.',
  examples: [
    {
      formula: "=ALIGNISLANDS(A2:A7, B2:B7)",
      about: "The drones connect to nothing, and nothing says that it connects to them.",
      args: [
        [["Web shop"], ["Stock system"], ["Books"], ["CRM"], ["Drones"], ["Tills"]],
        [["stock system"], ["Books; CRM"], [null], [null], [null], ["Stock system"]],
      ],
      result: [[""], ["Hub"], [""], [""], ["Stands alone"], [""]],
    },
  ],
  evaluate: ([nameCells, connectCells]) => {
    const names = readTexts("names", nameCells!);
    const lists = readLists(connectCells!, names.length);
    const own = names.map((name, i) => (name === "" ? -1 : i)).filter((i) => i >= 0);
    const found = connections(
      own.map((i) => idOf(names, i)),
      own.map((i) =>
        lists[i]!.split(/[,;\n]/)
          .map(fold)
          .filter(Boolean),
      ),
    );
    const result = names.map((): Output => "");
    for (const k of found.islands) result[own[k]!] = en.insight.alone;
    for (const k of found.hubs) result[own[k]!] = en.insight.hub;
    return nameCells!.length === 1 ? [result] : result.map((each) => [each]);
  },
};

/** Folded name; a second one of the same name gets an id of its own, which no list can name. */
function idOf(names: readonly string[], index: number): string {
  const id = fold(names[index]!);
  return names.slice(0, index).some((name) => fold(name) === id) ? `${id}\u0000${index}` : id;
}

function fold(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}

function readTexts(name: string, matrix: CellMatrix): string[] {
  const cells = readLine(name, matrix);
  const texts: string[] = [];
  for (const { row, column } of cells) {
    const text = textIn(name, matrix, row, column);
    texts.push(text);
  }
  return texts;
}

function readLists(matrix: CellMatrix, investments: number): string[] {
  const lists = readTexts("connects", matrix);
  if (lists.length === investments) return lists;
  return refuse(functions.perInvestment("connects", lists.length, investments));
}
