import type { CellContent } from "#core/workbook/cell.ts";
import type { SheetData } from "#core/workbook/memory-sheet.ts";
import { buildXlsx, partsOf } from "#test/workbench/xlsx/build-xlsx.ts";

/** A workbook laid out as one that was seen, and what a person with a pocket calculator makes of it. */
export interface MessyWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Every cell of the owner's, as it was. */
  readonly sheet: SheetData;
  /** Name and score, 0 … 100, best first. */
  readonly ranking: readonly (readonly [name: string, score: number])[];
  /** What the pane must say of how it read the sheet. */
  readonly understood: readonly string[];
}

/** @param effects share of the scale for each objective, 0 … 1 */
function score(weights: readonly number[], effects: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return (100 * weights.reduce((sum, weight, at) => sum + weight * effects[at]!, 0)) / total;
}

function messy(
  sheet: SheetData,
  names: readonly string[],
  scores: readonly number[],
  understood: readonly string[],
): MessyWorkbook {
  const ranking = names.map((name, at) => [name, scores[at]!] as const).sort((a, b) => b[1] - a[1]);
  const bytes = buildXlsx(partsOf({ sheets: [sheet] }));
  return { name: `${sheet.name}.xlsx`, bytes, sheet, ranking, understood };
}

const sum = (text: string, cached: number): CellContent => ({ formula: text, cached });

/**
 * Students' choice of a project (dandz12, Decision_Matrix): each proposal over three rows with merged names, one
 * header standing twice, parts rated one by one, a row of scale words and the weights in the row below the data.
 */
function recordsOverRows(): MessyWorkbook {
  const names = ["Alarm clock", "Air meter", "Rain alarm", "Lock box"];
  const sensor = [3, 5, 4, 3];
  const actuator = [
    [3, 2],
    [1, 3],
    [3, 1],
    [3, 2, 2],
  ];
  const rest = [
    [3, 3, 1, 2],
    [3, 2, 3, 4],
    [3, 3, 2, 3],
    [3, 4, 4, 3],
  ];
  const weights = [1, 1, 2, 2, 5, 5];
  const blocks = names.flatMap((name, at): CellContent[][] => {
    const first = 2 + 3 * at;
    const total = `=E${first}*$E$15+SUM(H${first}:H${first + 2})*$H$15+I${first}*$I$15+J${first}*$J$15+K${first}*$K$15+L${first}*$L$15`;
    const parts = actuator[at]!;
    return [0, 1, 2].map((part) => [
      part === 0 ? `Team ${at + 1}` : null,
      part === 0 ? name : null,
      part + 1,
      part === 0 ? "Sensor" : null,
      part === 0 ? sensor[at]! : null,
      part + 1,
      parts[part] === undefined ? null : "Screen",
      parts[part] ?? null,
      ...(part === 0 ? [...rest[at]!, sum(total, 0)] : []),
    ]);
  });
  const headers = ["Student", "Project proposal", "Sensors", null, "Soldering difficulty", "Actuators", null];
  const sheet: SheetData = {
    name: "Decision matrix",
    cells: [
      [...headers, "Soldering difficulty", "Price", "Size", "Creative", "Complexity", "Total"],
      ...blocks,
      [null, null, null, "Scale:", "Easy-Difficult", null, null, "Easy-Difficult", "Cheap-Expensive"],
      [null, null, null, "Weight:", 1, null, null, 1, 2, 2, 5, 5],
    ],
    merges: [2, 5, 8, 11].flatMap((row) => [`A${row}:A${row + 2}`, `B${row}:B${row + 2}`]),
  };
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  const scores = names.map((_, at) =>
    score(
      weights,
      [sensor[at]!, mean(actuator[at]!), ...rest[at]!].map((rating) => (rating - 1) / 4),
    ),
  );
  return messy(sheet, names, scores, ["6 found", "4 found"]);
}

/**
 * A choice of cars (course 1255 on decision mechanics): groups with weights of their own in merged cells, two rows of
 * weights above the ratings, calculated rows between, and the owner's own rating and rank at the end.
 */
function groupsAbove(): MessyWorkbook {
  const names = ["Fiat 500", "Ford Galaxy", "Tesla Model S", "Ferrari Roma"];
  const ratings = [
    [30, 30, 50, 25, 50, 100],
    [100, 10, 60, 20, 35, 40],
    [100, 50, 80, 100, 100, 15],
    [80, 100, 100, 70, 10, 5],
  ];
  const groups = [33, 33, 100].map((weight) => weight / 166);
  const own = [100 / 167, 67 / 167, 43 / 143, 100 / 143, 1 / 2, 1 / 2];
  const weights = own.map((share, at) => share * groups[Math.floor(at / 2)]!);
  const letters = ["B", "C", "D", "E", "F", "G"];
  const pair = (at: number): string => (at % 2 === 0 ? letters[at]! : letters[at - 1]!);
  const overall = letters.map((letter, at) => sum(`=${letter}6*$${pair(at)}$3`, weights[at]!));
  const sheet: SheetData = {
    name: "Solution",
    cells: [
      [null, "features", null, "performance", null, "cost"],
      ["weight", 33, null, 33, null, 100],
      [
        "normalized weights",
        sum("=B2/SUM($B2:$G2)", groups[0]!),
        null,
        sum("=D2/SUM($B2:$G2)", groups[1]!),
        null,
        sum("=F2/SUM($B2:$G2)", groups[2]!),
      ],
      [null, "comfort", "styling", "speed", "acceleration", "fuel economy", "price"],
      ["weight", 100, 67, 43, 100, 100, 100],
      [
        "normalized weights",
        ...letters.map((letter, at) => {
          const [from, to] = [pair(at), letters[letters.indexOf(pair(at)) + 1]!];
          return sum(`=${letter}5/SUM($${from}5:$${to}5)`, own[at]!);
        }),
      ],
      ["overall weights", ...overall],
      [],
      [null, "scores", null, null, null, null, null, "rating", "rank"],
      ...names.map((name, at): CellContent[] => [
        name,
        ...ratings[at]!,
        sum(`=SUMPRODUCT(B$7:G$7, B${at + 10}:G${at + 10})`, score(weights, ratings[at]!) / 100),
        sum(`=RANK(H${at + 10}, H$10:H$13)`, 1),
      ]),
    ],
    merges: ["B1:C1", "D1:E1", "F1:G1", "B2:C2", "D2:E2", "F2:G2", "B3:C3", "D3:E3", "F3:G3", "B9:G9"],
  };
  const scores = ratings.map((line) =>
    score(
      weights,
      line.map((rating) => rating / 100),
    ),
  );
  return messy(sheet, names, scores, ["6 found", "4 found", "group"]);
}

/**
 * Exercises for a game (nqsullivan, Decision_Matrix, made in Google Sheets): criteria down the side, a spacer column,
 * the options across, a blank row and totals as array formulas.
 */
function optionsAcross(): MessyWorkbook {
  const names = ["Pong", "Guitar Hero", "Block placing", "Line drawing", "Shooting practice", "Simon says"];
  const criteria = ["Effective in helping motor skills", "Game difficulty", "Engaging", "Uniqueness"];
  const weights = [10, 3, 6, 5];
  const ratings = [
    [2, 1, 3, 5, 6, 4],
    [2, 4, 3, 5, 6, 1],
    [2, 5, 4, 3, 6, 1],
    [5, 6, 1, 3, 2, 4],
  ];
  const totals = names.map((_, at) =>
    weights.reduce((all, weight, row) => all + weight * ratings[row]![at]!, 0),
  );
  const sheet: SheetData = {
    name: "Exercises",
    cells: [
      ["Criteria", "Weight", null, ...names],
      ...criteria.map((name, row): CellContent[] => [name, weights[row]!, null, ...ratings[row]!]),
      [],
      [
        "Totals",
        null,
        null,
        ...names.map((_, at) =>
          sum(`=SUMPRODUCT($B$2:$B$5,${"DEFGHI"[at]!}2:${"DEFGHI"[at]!}5)`, totals[at]!),
        ),
      ],
    ],
  };
  const scores = names.map((_, at) =>
    score(
      weights,
      ratings.map((line) => line[at]! / 10),
    ),
  );
  return messy(sheet, names, scores, ["4 found", "6 found"]);
}

export const MESSY_WORKBOOKS: readonly MessyWorkbook[] = [recordsOverRows(), groupsAbove(), optionsAcross()];
