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

/** The cells that are multiplied with one another, two or more. */
type Factors = readonly CellKey[];

class Collector {
  private readonly sheets: ReadonlyMap<string, number>;
  private readonly multiplied: Factors[] = [];
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
    const multiplied: Factors[] = [];
    const seen = { cells: [] as CellKey[], sums: false, calls: false };
    this.walk(tree, false, multiplied, seen, at);
    const cells = seen.cells.filter((cell) => cell !== at);
    if (multiplied.length > 0) {
      this.multiplied.push(...multiplied);
      (multiplied.length === 1 && !seen.sums ? this.products : this.totals).add(at);
      return;
    }
    if (seen.sums && cells.length >= 2) this.sums.push(cells);
    if (cells.length >= 2 || (seen.calls && cells.length > 0)) this.derived.add(at);
  }

  facts(): FormulaFacts {
    const uses = new Map<CellKey, number>();
    for (const factors of this.multiplied)
      for (const cell of factors) uses.set(cell, (uses.get(cell) ?? 0) + 1);
    const weightOf = new Map<CellKey, CellKey>();
    const weights = new Set<CellKey>();
    // Of what is multiplied the cell that is used least is the rating; the others are its weight and its group's.
    for (const factors of this.multiplied) {
      const [rating, weight, ...groups] = this.leastUsedFirst(factors, uses);
      if (!this.saidWeights.has(weight!) && uses.get(rating!) === uses.get(weight!)) {
        if (groups.length > 0) continue;
        weightOf.set(rating!, weight!);
        weightOf.set(weight!, rating!);
        continue;
      }
      weightOf.set(rating!, weight!);
      for (const each of [weight!, ...groups]) weights.add(each);
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

  /** What our own functions take for weights is used most, however often that is. */
  private leastUsedFirst(factors: Factors, uses: ReadonlyMap<CellKey, number>): CellKey[] {
    const count = (cell: CellKey): number => (this.saidWeights.has(cell) ? Infinity : uses.get(cell)!);
    return [...factors].sort((a, b) => count(a) - count(b));
  }

  private walk(
    node: FormulaNode,
    against: boolean,
    multiplied: Factors[],
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
        const all = factors(node);
        const found = this.multiply(all, 1);
        multiplied.push(...found);
        if (found.length > 1) seen.sums = true;
        for (const factor of all) this.walk(factor, against, multiplied, seen, at);
        return;
      }
      if (node.op === "+") seen.sums = true;
      this.walk(node.left, against, multiplied, seen, at);
      const isConstant = node.left.kind === "number" && node.left.value !== 0;
      const turns = (node.op === "-" && !isConstant) || (node.op === "/" && node.right.kind === "range");
      this.walk(node.right, turns ? !against : against, multiplied, seen, at);
      return;
    }
    if (node.kind !== "call") return;
    seen.calls = true;
    const own = ownCall(node.name, node.args);
    if (own) {
      const said = this.ownPairs(own, at);
      multiplied.push(...said);
      if (said.length > 0) seen.sums = true;
      return;
    }
    if (node.name === "SUMPRODUCT" || node.name === "MMULT" || node.name === "PRODUCT") {
      const isProduct = node.name === "PRODUCT";
      const found = this.multiply(node.args.flatMap(factors), isProduct ? 1 : 2);
      multiplied.push(...found);
      if (found.length > 0 && !isProduct) seen.sums = true;
    }
    if (/^(?:SUM|AVERAGE|MEAN|AVERAGEA)$/.test(node.name)) seen.sums = true;
    for (const arg of node.args) this.walk(arg, against, multiplied, seen, at);
  }

  /** Each rating with its weight, as one of our own functions takes them; its results spill over as many cells. */
  private ownPairs({ ratings, weights, scale }: OwnCall, at: CellKey): Factors[] {
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
      return [rating, weighed[place]!];
    });
  }

  /** Cell by cell, the ranges among what is multiplied that are as long as the first of so many cells or more. */
  private multiply(nodes: readonly FormulaNode[], least: number): Factors[] {
    const ranges = nodes
      .flatMap((node) => (node.kind === "range" ? [this.cellsOf(node.range)] : []))
      .filter(({ length }) => length >= least);
    const alike = ranges.filter(({ length }) => length === ranges[0]!.length);
    return alike.length < 2 ? [] : ranges[0]!.map((_, index) => alike.map((cells) => cells[index]!));
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
