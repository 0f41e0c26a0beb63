import { expect, test } from "@jest/globals";
import { pairNames } from "#core/tables/find/likeness.ts";

/** How well the first of several names agrees with one that is looked for. */
const likeness = (wanted: string, there: string): number => pairNames([wanted], [there])[0]!.likeness;

// The steps that likeness.ts states, with names of our own.
test.each([
  ["lower costs", "lower costs", 3],
  ["staff safety", "safety of staff", 2.5],
  ["costs", "lower costs", 2],
  ["long term growth", "our long term growth plan", 1.8],
  ["cust sat", "customer satisfaction", 1.5],
  ["satisf clients", "satisfaction des clients", 1.5],
  ["short lead", "shorter lead times", 1.4],
  ["tco", "total cost ownership", 1.2],
  ["costs", "crew", 0],
  // One word that speaks is too little where others stand around it.
  ["de growt", "de la growth", 0],
  ["lower costs", "happier customers", 0],
])("%s and %s: %d", (wanted, there, expected) => {
  expect(likeness(wanted, there)).toBe(expected);
  expect(likeness(there, wanted)).toBe(expected);
});
