import type { CellContent } from "#core/workbook/cell.ts";
import { type Base, expectedOf, gridOf, type Numbers } from "../base.ts";
import type { Grid } from "../grid.ts";
import { edited, only, type Mutant, type Mutation, type Mutations, withNumbers } from "./mutation.ts";

/** Changes the weight cells, in whichever line they stand. */
function eachWeight(grid: Grid, letter: Base["letter"], write: (weight: number, nth: number) => CellContent): Grid {
  return letter === "W"
    ? grid.change("weights", "rating", (content, _row, nth) => write(Number(content), nth))
    : grid.change("record", "weight", (content, nth) => write(Number(content), nth));
}

/** Whole weights in proportion that add up to `sum`. */
function addingUpTo(sum: number): Mutation {
  const scaled = (numbers: Numbers): Numbers => {
    const all = numbers.weights.reduce((total, weight) => total + weight, 0);
    const weights = numbers.weights.map((weight) => Math.max(1, Math.round((weight / all) * sum)));
    weights[0]! += sum - weights.reduce((total, weight) => total + weight, 0);
    return { ...numbers, weights, divideBy: 100 };
  };
  return withNumbers(scaled, edited(() => undefined));
}

/** Weights in three words, for the lower, middle and upper third; worth 1, 2 and 3. Totals are as those give them. */
function inWords(low: string, middle: string, high: string): Mutation {
  const inThirds = (numbers: Numbers): Numbers => {
    const [least, most] = [Math.min(...numbers.weights), Math.max(...numbers.weights)];
    const third = (weight: number): number =>
      most === least ? 2 : 1 + Math.round(((weight - least) / (most - least)) * 2);
    return { ...numbers, weights: numbers.weights.map(third), divideBy: 1 };
  };
  return withNumbers(
    inThirds,
    edited((grid, { letter }) => eachWeight(grid, letter, (weight) => [low, middle, high][weight - 1]!)),
  );
}

function inHeader(write: (name: string, weight: number) => string): Mutation {
  return (base): Mutant => {
    const grid = gridOf(base);
    const { criteria, weights } = base.numbers;
    if (base.letter === "W") {
      grid.change("header", "rating", (_name, _row, nth) => write(criteria[nth]!, weights[nth]!));
      grid.removeRow(grid.first("weights"));
    } else {
      grid.change("record", "name", (_content, nth) => write(criteria[nth]!, weights[nth]!));
      grid.removeColumn(grid.firstColumn("weight"));
    }
    return { sheets: [grid.sheet("Scoring")], expected: expectedOf(base.numbers) };
  };
}

const percent = (numbers: Numbers): Numbers => {
  const all = numbers.weights.reduce((total, weight) => total + weight, 0);
  return { ...numbers, weights: numbers.weights.map((weight) => weight / all), divideBy: 1 };
};

const wholePercent = (numbers: Numbers): Numbers => {
  const { weights } = percent(numbers);
  return { ...numbers, weights: weights.map((weight) => Math.max(1, Math.round(weight * 100))), divideBy: 100 };
};

export const WEIGHTS: Mutations = {
  "add up to 95": addingUpTo(95),
  "add up to 110": addingUpTo(110),
  "add up to 100": addingUpTo(100),
  "shares of 1": withNumbers(percent, edited(() => undefined)),
  "percent as text": withNumbers(
    wholePercent,
    edited((grid, { letter }) => eachWeight(grid, letter, (weight) => `${weight}%`)),
  ),
  "High, Medium, Low": inWords("Low", "Medium", "High"),
  "hoch, mittel, gering": inWords("gering", "mittel", "hoch"),
  "Must, Should, Could": inWords("Could", "Should", "Must"),
  "30 pts": edited((grid, { letter }) => eachWeight(grid, letter, (weight) => `${weight} pts`)),
  "in the header after a dash": withNumbers(wholePercent, inHeader((name, weight) => `${name} - ${weight}%`)),
  "in the header after a line break": withNumbers(wholePercent, inHeader((name, weight) => `${name}\n${weight}%`)),
  "in the header in brackets": withNumbers(wholePercent, inHeader((name, weight) => `${name} (${weight}%)`)),
  "unlabelled": edited((grid, { letter }) =>
    letter === "W" ? grid.change("weights", "name", () => null) : grid.change("header", "weight", () => null),
  ),
  "as the last line": edited((grid, { letter, numbers }) => {
    if (letter === "W") {
      grid.removeRow(grid.first("weights"));
      grid.addRow(grid.rows.length, "weights", (kind, nth) =>
        kind === "name" ? "Weight" : kind === "rating" ? numbers.weights[nth]! : null,
      );
    } else {
      grid.removeColumn(1);
      grid.addColumn(grid.columns.length, "weight", (kind, nth) =>
        kind === "header" ? "Weight" : kind === "record" ? numbers.weights[nth]! : null,
      );
    }
  }),
  "blank row between weights and options": only(
    "W",
    edited((grid) => {
      grid.rows.splice(0, 2, "header", "weights");
      grid.cells.splice(0, 2, grid.cells[1]!, grid.cells[0]!);
      grid.addText(2);
    }),
  ),
  "called Importance": edited((grid, { letter }) =>
    letter === "W"
      ? grid.change("weights", "name", () => "Importance")
      : grid.change("header", "weight", () => "Importance"),
  ),
  "called Relevance factor": edited((grid, { letter }) =>
    letter === "W"
      ? grid.change("weights", "name", () => "Relevance factor")
      : grid.change("header", "weight", () => "Relevance factor"),
  ),
};
