import type { CellContent, CellValue } from "#core/workbook/cell.ts";
import type { WorkbookData } from "#core/workbook/memory-workbook.ts";

/** Numbers from a seed, so that a table can be made again (mulberry32). */
export class Chance {
  constructor(private state: number) {}

  /** 0 … below 1 */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number, 0 … below the limit. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  of<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!;
  }

  likely(share: number): boolean {
    return this.next() < share;
  }

  shuffled<Item>(items: readonly Item[]): Item[] {
    const left = [...items];
    return items.map(() => left.splice(this.below(left.length), 1)[0]!);
  }
}

/** How people write ratings: what stands in the cells, how it is formatted, and what strays among it. */
interface Writing {
  readonly levels: readonly CellValue[];
  readonly stray: readonly CellValue[];
  readonly format: string;
}

const WRITINGS: readonly Writing[] = [
  { levels: [-3, -2, -1, 0, 1, 2, 3], stray: ["n/a"], format: "" },
  { levels: [1, 2, 3, 4, 5], stray: ["4 of 5", "tbd"], format: "" },
  { levels: [0, 20, 40, 55, 80, 100], stray: ["60%"], format: "" },
  { levels: [0, 0.25, 0.5, 0.8, 1], stray: [], format: "0%" },
  { levels: ["High", "Medium", "Low"], stray: ["High\u00a0", " medium", "LOW"], format: "" },
  { levels: ["++", "+", "0", "-", "--"], stray: [" ++"], format: "" },
  { levels: ["*", "**", "***", "****", "*****"], stray: [], format: "" },
];

/** What can stand in the columns beside the ratings. */
const ANSWERS = {
  Status: ["idea", "proposed", "running", "in  progress", "retired", null],
  "Must do": ["yes", "no", "x", null],
  "Staff trained": [0, 0.25, 0.5, 1, "ready", "not ready", "partly", null],
  "Data ready": [0.5, 1, "ready", null],
  "Privacy check": ["passed", "open", "failed", "forbidden", "ok", null],
  "Security check": ["passed", "to check", "fails", null],
  Blockers: ["yes", "no", "failed", "open", null],
  "Training needed?": ["yes", "no", "done", "partly", null],
} as const;

/** How sure benefits are. */
const CONFIDENCE = ["High", "medium", "Low", 0.8, 0.6, null];

export type Answer = keyof typeof ANSWERS;

/** A table of a small business on the sheet "Pipeline", its objectives on "Strategy", and what it is made of. */
export interface RandomTable {
  readonly data: WorkbookData;
  readonly header: readonly string[];
  readonly rows: number;
  /** The row among them on which no investment stands; -1 where there is none. */
  readonly between: number;
  /** Where the objectives' names stand beside the headers, which may hold weights too. */
  readonly objectives: readonly string[];
  /** The columns of ratings, and what may stand in them. */
  readonly ratings: { readonly first: number; readonly count: number; readonly levels: readonly CellValue[] };
  /** Columns of answers, and what may stand there. */
  readonly answers: readonly { readonly column: number; readonly choices: readonly CellValue[] }[];
}

const OBJECTIVES = ["Repeat customers", "Faster delivery", "Lower waste", "Local jobs", "Fewer errors"];
const PROJECTS = [
  "Delivery routing",
  "Online booking",
  "Till system",
  "Customer platform",
  "Drone survey",
  "Loyalty cards",
  "Stock counter",
];

export function randomTable(seed: number): RandomTable {
  const chance = new Chance(seed);
  const objectives = OBJECTIVES.slice(0, 2 + chance.below(4));
  const projects = chance.shuffled(PROJECTS).slice(0, 3 + chance.below(5));
  const writing = chance.of(WRITINGS);
  const asked = (Object.keys(ANSWERS) as Answer[]).filter(() => chance.likely(0.4));
  // Somebody headed these and will fill them in later.
  const blank = new Set(asked.filter(() => chance.likely(0.2)));
  const needs = chance.likely(0.3);
  const inHeader = chance.likely(0.3);
  // Drawn apart, so that the tables are otherwise as they were.
  const doubts = new Chance(seed ^ 0x2545f491);
  const doubted = doubts.likely(0.3);
  const weights = objectives.map(() => 5 * (1 + chance.below(10)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const header = [
    "Initiative",
    "Cost",
    ...objectives.map((name, j) =>
      inHeader ? `${name} (${Math.round((100 * weights[j]!) / total)}%)` : name,
    ),
    ...asked,
    ...(needs ? ["Requires"] : []),
    ...(doubted ? ["Confidence"] : []),
  ];
  const first = 2;
  const rows = projects.map((name, i): CellContent[] => [
    name,
    1000 * (1 + chance.below(40)),
    ...objectives.map((_, j): CellValue => {
      // Every scale shows its ends somewhere, so that it is told for what it is.
      if (i === 0 && j < 2) return writing.levels[j === 0 ? 0 : writing.levels.length - 1]!;
      if (chance.likely(0.07)) return null;
      return chance.likely(0.06) && writing.stray.length > 0
        ? chance.of(writing.stray)
        : chance.of(writing.levels);
    }),
    ...asked.map((answer) => (blank.has(answer) ? null : chance.of<CellValue>(ANSWERS[answer]))),
    ...(needs ? [chance.likely(0.4) ? chance.of(projects.filter((other) => other !== name)) : null] : []),
    ...(doubted ? [doubts.of(CONFIDENCE)] : []),
  ]);
  // What people put between their lines: nothing, a sum with numbers of its own, a rule of dashes.
  const breaks = new Chance(seed ^ 0x3c6ef372);
  const between = breaks.likely(0.25) ? 1 + breaks.below(rows.length - 1) : -1;
  if (between > 0) {
    const last = header.length - 1;
    const sum = header.map((_, c): CellContent => {
      if (c === 0) return "Subtotal";
      if (c === 1) return 12_000;
      if (c < first + objectives.length) return breaks.of(writing.levels);
      return needs && header[c] === "Requires" ? breaks.of(projects) : null;
    });
    const kinds = [
      Array<CellContent>(last + 1).fill(null),
      sum,
      ["---", ...Array<CellContent>(last).fill(null)],
    ];
    rows.splice(between, 0, breaks.of(kinds));
  }
  const formats = [
    [],
    ...rows.map((row) =>
      row.map((_, c) => (c >= first && c < first + objectives.length ? writing.format : "")),
    ),
  ];
  const strategy = [["Objective", "Weight"], ...objectives.map((name, j) => [name, weights[j]!])];
  return {
    data: {
      sheets: [
        ...(inHeader ? [] : [{ name: "Strategy", cells: strategy }]),
        { name: "Pipeline", cells: [header, ...rows], formats },
      ],
    },
    header,
    rows: rows.length,
    between: between < 0 ? -1 : between + 1,
    objectives,
    ratings: { first, count: objectives.length, levels: writing.levels },
    answers: [
      ...asked.map((answer) => ANSWERS[answer]),
      ...(needs ? [[...projects, null]] : []),
      ...(doubted ? [CONFIDENCE] : []),
    ].map((choices, index) => ({ column: first + objectives.length + index, choices })),
  };
}

/** One change that a person makes to the table afterwards. Rows and columns are as they were before all changes. */
export type Edit =
  | { readonly kind: "cell"; readonly row: number; readonly column: number; readonly value: CellValue }
  | { readonly kind: "weight"; readonly row: number; readonly value: number | string }
  | { readonly kind: "sort"; readonly column: number; readonly ascending: boolean }
  /** Rows of which a filter shows nothing. */
  | { readonly kind: "filter"; readonly hidden: readonly number[] }
  /** An objective is called otherwise wherever it is named. */
  | { readonly kind: "rename"; readonly objective: number; readonly name: string }
  /** A new investment before a row; always the last change. */
  | { readonly kind: "insert"; readonly row: number; readonly content: readonly CellValue[] };

const NEW_NAMES = ["Loyal regulars", "Speedy dispatch", "Less rubbish", "Work nearby"];

/** Two to four changes, in the words and numbers that the table itself uses. */
export function randomEdits(seed: number, table: RandomTable): Edit[] {
  const chance = new Chance(seed ^ 0x5bd1e995);
  const { ratings, header } = table;
  const edits = Array.from({ length: 2 + chance.below(3) }, (): Edit => {
    const drawn = 1 + chance.below(table.between < 0 ? table.rows : table.rows - 1);
    const row = table.between < 0 || drawn < table.between ? drawn : drawn + 1;
    const kind = chance.below(5);
    if (kind === 0) return { kind: "sort", column: chance.below(2), ascending: chance.likely(0.5) };
    if (kind === 1 && table.data.sheets.length > 1) {
      return {
        kind: "weight",
        row: 1 + chance.below(ratings.count),
        value: 5 * (1 + chance.below(12)),
      };
    }
    if (kind === 4 && chance.likely(0.5)) {
      const objective = chance.below(ratings.count);
      return chance.likely(0.5)
        ? { kind: "rename", objective, name: NEW_NAMES[objective % NEW_NAMES.length]! }
        : { kind: "filter", hidden: [row] };
    }
    const answer = table.answers.length > 0 && kind === 2 ? chance.of(table.answers) : null;
    if (answer) return { kind: "cell", row, column: answer.column, value: chance.of(answer.choices) };
    const column = ratings.first + chance.below(ratings.count);
    return { kind: "cell", row, column, value: chance.of(ratings.levels) };
  });
  if (!chance.likely(0.2)) return edits;
  const content = header.map((_, c): CellValue => {
    if (c === 0) return "Parking meter";
    const isRating = c >= ratings.first && c < ratings.first + ratings.count;
    return c === 1 ? 9500 : isRating ? chance.of(ratings.levels) : null;
  });
  // Below the first row and above the last: what is entered at an end is not in the middle of any range.
  return [
    ...edits,
    { kind: "insert", row: 2 + chance.below(table.rows - (table.between < 0 ? 1 : 2)), content },
  ];
}

/** The cells that name an objective, with what they say once it is called otherwise. */
export function renamedCells(
  { header, ratings, objectives, data }: RandomTable,
  { objective, name }: Extract<Edit, { kind: "rename" }>,
): { readonly sheet: string; readonly row: number; readonly column: number; readonly text: string }[] {
  const column = ratings.first + objective;
  const text = header[column]!.replace(objectives[objective]!, name);
  return [
    { sheet: "Pipeline", row: 0, column, text },
    ...(data.sheets.length > 1 ? [{ sheet: "Strategy", row: 1 + objective, column: 0, text: name }] : []),
  ];
}
