import { contains, type RangeRef } from "#core/workbook/range.ts";
import type { Grid } from "../grid.ts";
import { ownCall, type OwnCall } from "./own-functions.ts";
import { parseFormula, type FormulaNode } from "./parse.ts";

/** A cell of a workbook as one number: sheet, row and column. */
export type CellKey = number;

const ROWS = 1_048_576;
const COLUMNS = 16_384;

export function cellKey(sheet: number, row: number, column: number): CellKey {
  return (sheet * ROWS + row) * COLUMNS + column;
}

/** What the workbook's own formulas say that its cells are. */
export interface FormulaFacts {
  /** The weight that a rating is multiplied with. */
  readonly weightOf: ReadonlyMap<CellKey, CellKey>;
  readonly weights: ReadonlySet<CellKey>;
  readonly ratings: ReadonlySet<CellKey>;
  /** One rating times its weight. */
  readonly products: ReadonlySet<CellKey>;
  /** Sums of products. */
  readonly totals: ReadonlySet<CellKey>;
  /** Anything else that is worked out from two cells or more. */
  readonly derived: ReadonlySet<CellKey>;
  /** Raw cells that a sum or an average takes, no weights among them. */
  readonly addends: ReadonlySet<CellKey>;
  /** Cells that a formula subtracts or divides by. */
  readonly against: ReadonlySet<CellKey>;
  /** Scales that our own functions are told, by rating. */
  readonly scaleOf: ReadonlyMap<CellKey, string>;
  /** Ratings by sheet. */
  readonly ratingsOn: ReadonlyMap<number, number>;
}

/** Formulas that are looked at in each sheet: a pattern shows in the first ones. */
const MOST_FORMULAS = 3_000;
/** Larger ranges are no list of weights or ratings. */
const MOST_CELLS = 600;

/** @param written cells whose formulas are AlignScore's own: they repeat a reading and are no witnesses of it */
export function formulaFacts(grids: readonly Grid[], written: readonly RangeRef[]): FormulaFacts {
  const collector = new Collector(grids);
  grids.forEach((grid, sheet) => {
    let left = MOST_FORMULAS;
    for (let row = 0; row < grid.formulas.length && left > 0; row++) {
      const formulas = grid.formulas[row]!;
      for (let column = 0; column < formulas.length && left > 0; column++) {
        if (!formulas[column]) continue;
        left--;
        if (written.some((range) => contains(range, { sheet: grid.sheet, row, column }))) continue;
        collector.take(formulas[column]!, sheet, row, column);
      }
    }
  });
  return collector.facts();
}

interface Pair {
  readonly a: CellKey;
  readonly b: CellKey;
}

class Collector {
  private readonly sheets: ReadonlyMap<string, number>;
  private readonly pairs: Pair[] = [];
  private readonly products = new Set<CellKey>();
  private readonly totals = new Set<CellKey>();
  private readonly derived = new Set<CellKey>();
  private readonly sums: (readonly CellKey[])[] = [];
  private readonly against = new Set<CellKey>();
  private readonly scaleOf = new Map<CellKey, string>();
  /** What our own functions take for weights. */
  private readonly saidWeights = new Set<CellKey>();

  constructor(private readonly grids: readonly Grid[]) {
    this.sheets = new Map(grids.map(({ sheet }, index) => [sheet, index]));
  }

  take(formula: string, sheet: number, row: number, column: number): void {
    const tree = parseFormula(formula, this.grids[sheet]!.sheet);
    if (!tree) return;
    const at = cellKey(sheet, row, column);
    const pairs: Pair[] = [];
    const seen = { cells: [] as CellKey[], sums: false, calls: false };
    this.walk(tree, false, pairs, seen, at);
    const cells = seen.cells.filter((cell) => cell !== at);
    if (pairs.length > 0) {
      this.pairs.push(...pairs);
      (pairs.length === 1 && !seen.sums ? this.products : this.totals).add(at);
      return;
    }
    if (seen.sums && cells.length >= 2) this.sums.push(cells);
    if (cells.length >= 2 || (seen.calls && cells.length > 0)) this.derived.add(at);
  }

  facts(): FormulaFacts {
    const uses = new Map<CellKey, number>();
    for (const { a, b } of this.pairs) {
      uses.set(a, (uses.get(a) ?? 0) + 1);
      uses.set(b, (uses.get(b) ?? 0) + 1);
    }
    const weightOf = new Map<CellKey, CellKey>();
    const weights = new Set<CellKey>();
    // Of a product's two cells the one that is used more often is the weight.
    for (const { a, b } of this.pairs) {
      const [usesA, usesB] = [uses.get(a)!, uses.get(b)!];
      if (this.saidWeights.has(b)) {
        weightOf.set(a, b);
        weights.add(b);
        continue;
      }
      if (usesA === usesB) {
        weightOf.set(b, a);
        weightOf.set(a, b);
        continue;
      }
      const [weight, rating] = usesA > usesB ? [a, b] : [b, a];
      weightOf.set(rating, weight);
      weights.add(weight);
    }
    const ratings = new Set([...weightOf.keys()].filter((cell) => !weights.has(cell)));
    const addends = new Set<CellKey>();
    for (const cells of this.sums) {
      if (cells.some((cell) => weights.has(cell) || this.products.has(cell) || this.totals.has(cell)))
        continue;
      for (const cell of cells) addends.add(cell);
    }
    const ratingsOn = new Map<number, number>();
    for (const rating of ratings) {
      const sheet = Math.floor(rating / (ROWS * COLUMNS));
      ratingsOn.set(sheet, (ratingsOn.get(sheet) ?? 0) + 1);
    }
    const { products, totals, derived, against, scaleOf } = this;
    return { weightOf, weights, ratings, products, totals, derived, addends, against, scaleOf, ratingsOn };
  }

  private walk(
    node: FormulaNode,
    against: boolean,
    pairs: Pair[],
    seen: { cells: CellKey[]; sums: boolean; calls: boolean },
    at: CellKey,
  ): void {
    if (node.kind === "range") {
      for (const cell of this.cellsOf(node.range)) {
        seen.cells.push(cell);
        if (against) this.against.add(cell);
      }
      return;
    }
    if (node.kind === "binary") {
      if (node.op === "*") {
        const [first, second] = factors(node).flatMap((factor) =>
          factor.kind === "range" ? [this.cellsOf(factor.range)] : [],
        );
        if (second && first?.length === second.length && second.length > 0) {
          pairs.push(...pairUp(first, second));
          if (second.length > 1) seen.sums = true;
        }
      }
      if (node.op === "+") seen.sums = true;
      this.walk(node.left, against, pairs, seen, at);
      const isConstant = node.left.kind === "number" && node.left.value !== 0;
      const turns = (node.op === "-" && !isConstant) || (node.op === "/" && node.right.kind === "range");
      this.walk(node.right, turns ? !against : against, pairs, seen, at);
      return;
    }
    if (node.kind !== "call") return;
    seen.calls = true;
    const own = ownCall(node.name, node.args);
    if (own) {
      const said = this.ownPairs(own, at);
      pairs.push(...said);
      if (said.length > 0) seen.sums = true;
      return;
    }
    if (node.name === "SUMPRODUCT" || node.name === "MMULT" || node.name === "PRODUCT") {
      const ranges = node.args
        .flatMap(factors)
        .flatMap((factor) => (factor.kind === "range" ? [this.cellsOf(factor.range)] : []));
      const long = ranges.filter(({ length }) => length > (node.name === "PRODUCT" ? 0 : 1));
      const [first] = long;
      const second = long.slice(1).find(({ length }) => length === first!.length);
      if (first && second) {
        pairs.push(...pairUp(first, second));
        if (node.name !== "PRODUCT") seen.sums = true;
      }
    }
    if (/^(?:SUM|AVERAGE|MEAN|AVERAGEA)$/.test(node.name)) seen.sums = true;
    for (const arg of node.args) this.walk(arg, against, pairs, seen, at);
  }

  /** Each rating with its weight, as one of our own functions takes them; its results spill over as many cells. */
  private ownPairs({ ratings, weights, scale }: OwnCall, at: CellKey): Pair[] {
    if (ratings.kind !== "range" || weights.kind !== "range") return [];
    const weighed = this.cellsOf(weights.range);
    const { rows, columns } = ratings.range;
    // As our functions lay them: weights that stand in a row, or that only the columns match, head columns.
    const heads = weighed.length === columns && (weighed.length !== rows || weights.range.rows === 1);
    if (weighed.length < 2 || (!heads && weighed.length !== rows)) return [];
    const most = Math.max(1, Math.floor(MOST_CELLS / (heads ? columns : rows)));
    const range = heads
      ? { ...ratings.range, rows: Math.min(rows, most) }
      : { ...ratings.range, columns: Math.min(columns, most) };
    for (const weight of weighed) this.saidWeights.add(weight);
    const results = heads ? range.rows : range.columns;
    for (let each = 1; each < results; each++) this.totals.add(at + each * (heads ? COLUMNS : 1));
    return this.cellsOf(range).map((rating, index) => {
      if (scale !== null) this.scaleOf.set(rating, scale);
      const place = heads ? index % range.columns : Math.floor(index / range.columns);
      return { a: rating, b: weighed[place]! };
    });
  }

  private cellsOf({ sheet, row, column, rows, columns }: RangeRef): CellKey[] {
    const index = this.sheets.get(sheet);
    if (index === undefined || rows * columns > MOST_CELLS) return [];
    const cells: CellKey[] = [];
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) cells.push(cellKey(index, r, c));
    }
    return cells;
  }
}

/** The factors of a product, however it is nested. */
function factors(node: FormulaNode): FormulaNode[] {
  if (node.kind !== "binary" || node.op !== "*") return [node];
  return [...factors(node.left), ...factors(node.right)];
}

function pairUp(first: readonly CellKey[], second: readonly CellKey[]): Pair[] {
  return first.map((a, index) => ({ a, b: second[index]! }));
}
