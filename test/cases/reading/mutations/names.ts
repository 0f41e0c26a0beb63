import { edited, withNumbers, type Mutation, type Mutations } from "./mutation.ts";

const plain = edited(() => undefined);

function optionsCalled(name: (nth: number) => string): Mutation {
  return withNumbers((numbers) => ({ ...numbers, options: numbers.options.map((_, i) => name(i)) }), plain);
}

/** One option, the second, under this name. */
function anOption(name: string): Mutation {
  return withNumbers(
    (numbers) => ({ ...numbers, options: numbers.options.map((each, i) => (i === 1 ? name : each)) }),
    plain,
  );
}

function aCriterion(name: string): Mutation {
  return withNumbers(
    (numbers) => ({ ...numbers, criteria: numbers.criteria.map((each, i) => (i === 1 ? name : each)) }),
    plain,
  );
}

/** Names of our own that hold words which mean something else in such a table. */
const OPTIONS = [
  "Total Fuels portal",
  "Score CRM",
  "Weightless shop design",
  "Average Jane app",
  "Rating engine",
  "Target audience finder",
  "Owner portal",
  "Notes app",
  "Scale AI",
  "Rank tracker",
  "Sum Up terminal",
  "Cost explorer",
  "Benchmark",
  "Max",
  "Criteria Corp tests",
  "Status page",
];
const CRITERIA = [
  "Search rankings",
  "Total cost of ownership",
  "Weight reduction",
  "Score improvement",
  "Priority customers",
  "Owner satisfaction",
  "Range",
  "Low prices",
  "Results",
  "Net promoter score",
  "Average basket",
  "Comment quality",
  "Start-up time",
  "Status reports",
  "Cost",
  "Notes and records",
];

export const NAMES: Mutations = {
  "options A, B, C": optionsCalled((nth) => String.fromCharCode(65 + nth)),
  "options 1, 2, 3": optionsCalled((nth) => String(nth + 1)),
  "options Project 1 …": optionsCalled((nth) => `Project ${nth + 1}`),
  "options Plan 2026 …": optionsCalled((nth) => `Plan ${2026 + nth}`),
  "options Option A …": optionsCalled((nth) => `Option ${String.fromCharCode(65 + nth)}`),
  ...Object.fromEntries(OPTIONS.map((name) => [`option ${name}`, anOption(name)])),
  ...Object.fromEntries(CRITERIA.map((name) => [`criterion ${name}`, aCriterion(name)])),
};
