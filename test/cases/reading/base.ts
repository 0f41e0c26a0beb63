import { PUBLISHED_TABLES } from "#test/cases/published-tables.ts";
import type { ExpectedReading } from "./case.ts";
import { Grid } from "./grid.ts";

/** Numbers of a published table under names of our own, with totals that are right. */
export interface Numbers {
  readonly id: string;
  readonly criteria: readonly string[];
  readonly weights: readonly number[];
  readonly options: readonly string[];
  /** By option, in the order of the criteria. */
  readonly ratings: readonly (readonly number[])[];
  /** Σ weight × rating is so many times the total. */
  readonly divideBy: number;
}

/** W: weights in a row above the header, options as rows. C: criteria as rows, weights in a column, options as columns. */
export type BaseLetter = "W" | "C";

export interface Base {
  readonly letter: BaseLetter;
  readonly numbers: Numbers;
}

const CRITERIA = [
  "Repeat orders",
  "Shorter lead times",
  "Less waste",
  "Happier crews",
  "Local presence",
  "Order accuracy",
  "Lower energy use",
  "Quick invoicing",
  "Supplier resilience",
  "Fewer returns",
  "Better forecasts",
  "Shop footfall",
  "Clean audits",
];
const OPTIONS = [
  "Parcel lockers",
  "Loyalty app",
  "Route planner",
  "Warehouse robots",
  "Click and collect",
  "Payroll suite",
  "Help desk bot",
  "Stock sensors",
  "Wholesale portal",
];

/** Those with plain positive weights; each gets its names from another place of the lists. */
export const NUMBERS: readonly Numbers[] = PUBLISHED_TABLES.filter(
  ({ groups, criteria }) => !groups && criteria.every(({ weight }) => weight > 0),
).map((table, index) => ({
  id: table.id,
  criteria: table.criteria.map((_, i) => CRITERIA[(index * 3 + i) % CRITERIA.length]!),
  weights: table.criteria.map(({ weight }) => weight),
  options: table.alternatives.map((_, i) => OPTIONS[(index * 2 + i) % OPTIONS.length]!),
  ratings: table.alternatives.map(({ ratings }) => ratings),
  divideBy: table.divideBy,
}));

/** The same with ratings on 1 … `top`, as whole numbers: for what is said in words, signs and grades. */
export function onScale(numbers: Numbers, top: number): Numbers {
  const all = numbers.ratings.flat();
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const fitted = (rating: number): number =>
    most === least ? 1 : 1 + Math.round(((rating - least) / (most - least)) * (top - 1));
  return { ...numbers, ratings: numbers.ratings.map((line) => line.map(fitted)) };
}

export function totalsOf({ ratings, weights, divideBy }: Numbers): number[] {
  return ratings.map((line) => tidy(line.reduce((sum, each, i) => sum + each * weights[i]!, 0) / divideBy));
}

/** Without what adding up fractions leaves behind. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

export function gridOf({ letter, numbers }: Base): Grid {
  const totals = totalsOf(numbers);
  const { criteria, weights, options, ratings } = numbers;
  if (letter === "W") {
    return new Grid(
      ["name", ...criteria.map(() => "rating" as const), "total"],
      ["weights", "header", ...options.map(() => "record" as const)],
      [
        ["Weight", ...weights, null],
        ["Project", ...criteria, "Total"],
        ...options.map((name, i) => [name, ...ratings[i]!, totals[i]!]),
      ],
    );
  }
  return new Grid(
    ["name", "weight", ...options.map(() => "rating" as const)],
    ["header", ...criteria.map(() => "record" as const), "total"],
    [
      ["Criteria", "Weight", ...options],
      ...criteria.map((name, i) => [name, weights[i]!, ...ratings.map((line) => line[i]!)]),
      ["Total", null, ...totals],
    ],
  );
}

export function expectedOf({ criteria, weights, options, ratings }: Numbers): ExpectedReading {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return {
    objectives: criteria.map((name, i) => ({ name, weight: weights[i]! / sum })),
    investments: options.map((name, i) => ({ name, ratings: ratings[i]! })),
  };
}
