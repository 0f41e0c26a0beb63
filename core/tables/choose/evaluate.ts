import { gather } from "#core/gather.ts";
import { rememberedFor } from "#core/remember.ts";
import { KIND, type FrameCells } from "../find/frame-cells.ts";
import type { WeightSource } from "../find/weight-source.ts";
import { fieldLooks, type FieldLooks } from "../witness/field-facts.ts";
import { endsOf, fieldPoints, type FieldContext } from "../witness/field-points.ts";
import { isRating, linePoints } from "../witness/line-points.ts";
import { withCountedFactors } from "../witness/named-factors.ts";
import { productLines } from "../witness/products.ts";
import { speaksOf } from "../witness/words.ts";
import { linesSaidAgain } from "../witness/said-again.ts";
import { sideLines } from "../witness/side-lines.ts";
import { winnerLines } from "../witness/winner-lines.ts";
import type { Candidate, RatingKind } from "../candidate.ts";
import { finish } from "./finish.ts";
import { withOtherwiseRated, withUnrated } from "./weighed-alone.ts";
import {
  dropTotals,
  withoutSubtotals,
  withoutUntotalled,
  withoutWeights,
  type Sifted,
} from "./sums-and-weights.ts";
import { withoutSecondWay, withoutUncounted } from "./rated-twice.ts";
import { otherWeights } from "./other-weights.ts";
import { withoutConclusion } from "./conclusions.ts";
import { membersOfTotals } from "./members.ts";
import type { Members } from "../draft.ts";

const STANDARD_TOPS = [1, 3, 5, 6, 10, 20, 50, 100];
const MOST_TOPS = 7;

/** The kinds of ratings that a frame's cells could be on. */
export function ratingKinds(cells: FrameCells, looks: readonly FieldLooks[]): RatingKind[] {
  const tops = new Set<number>();
  for (const { filled, numbers, dates, values } of looks) {
    if (filled === 0 || numbers < 0.6 * filled || dates > 0) continue;
    const sorted = values.map(Math.abs).sort((a, b) => a - b);
    for (const part of [0.5, 0.65, 0.8, 1]) {
      const value = sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)]!;
      const top = STANDARD_TOPS.find((each) => value <= each * 1.0001);
      if (top !== undefined) tops.add(top);
    }
  }
  const kinds: RatingKind[] = [...tops]
    .sort((a, b) => a - b)
    .slice(0, MOST_TOPS)
    .map((top) => ({ levels: false, top }));
  if (looks.some(({ levels }) => levels >= 2)) kinds.push({ levels: true, top: Infinity });
  return kinds;
}

/** All readings of a frame with one source of weights (or none): one for each kind of rating that makes sense. */
export function readingsOf(
  cells: FrameCells,
  source: WeightSource | null,
  kinds: readonly RatingKind[],
  all: readonly FieldLooks[],
  hasNamedWeights: boolean,
): Candidate[] {
  return kinds.flatMap((kind) => {
    const closed = new Evaluation(cells, source, kind, false, all, hasNamedWeights).candidate();
    // Without a word of attributes both would be the same.
    const open =
      source || kind.levels || !cells.headers.some((header) => speaksOf("attribute", header))
        ? null
        : new Evaluation(cells, source, kind, true, all, hasNamedWeights).candidate();
    return [closed, open].flatMap((each) => each ?? []);
  });
}

/** What lines say for being options, by kind and fields; NaN where none was asked yet. */
const linesOf = rememberedFor<Float64Array>();
/** Ends that headers share: the same with each source of weights. */
const sharedEndsOf = rememberedFor<ReadonlySet<string>>();
/** What fields look like over some of the lines. */
const looksOf = rememberedFor<FieldLooks[]>();

/** One reading of a frame: fields, lines, fields over those lines, lines again; then sums, weights and names. */
class Evaluation implements Sifted {
  readonly usable: readonly number[];
  private readonly context: FieldContext;
  private readonly products = new Set<number>();
  readonly dropped = new Map<number, string>();
  private readonly scenarios: readonly number[];

  constructor(
    readonly cells: FrameCells,
    readonly source: WeightSource | null,
    readonly kind: RatingKind,
    private readonly open: boolean,
    private readonly all: readonly FieldLooks[],
    private readonly hasNamedWeights: boolean,
  ) {
    this.scenarios = otherWeights(cells, source);
    for (const line of this.scenarios) this.dropped.set(line, "scenario");
    const lines = cells.lines
      .map((_, i) => i)
      .filter((i) => cells.lines[i] !== source?.line && !this.scenarios.includes(i));
    this.usable = lines;
    const named = lines.filter((i) => cells.names[i] !== null).length;
    this.context = {
      cells,
      source,
      kind,
      open,
      lines: Math.max(1, named),
      isSecond: false,
      sharedEnds: sharedEndsOf(cells, "", () => sharedEnds(cells, all)),
    };
  }

  /** Fields that have to be rated: one is enough where weights that are named as such stand over others too. */
  private get least(): number {
    const { source } = this;
    if (!source || (source.kind !== "list" && !source.isNamed)) return 2;
    return [...source.values].filter((value) => !Number.isNaN(value)).length >= 2 ? 1 : 2;
  }

  candidate(): Candidate | null {
    const { cells, source, kind } = this;
    const first = this.pick(fieldPoints(this.context, this.all));
    if (first.length < this.least) return null;
    const firstPoints = this.linePoints(first);
    const seen = this.bestOfGroups(firstPoints);
    if (seen.length === 0) return null;
    if (source && !kind.levels) for (const line of productLines(cells, source, seen)) this.products.add(line);
    const looked = seen.filter((line) => !this.products.has(line));
    const looks = looksOf(cells, looked.join(), () => fieldLooks(cells, looked));
    const points = fieldPoints({ ...this.context, isSecond: true }, looks);
    let objectives = this.pick(points);
    if (objectives.length < this.least) return null;

    const lines = this.linePoints(objectives);
    for (const line of this.products) lines[line]! -= 3;
    if (source && !kind.levels) {
      const named = this.usable.filter((i) => cells.names[i] !== null);
      for (const line of productLines(cells, source, named)) {
        this.products.add(line);
        lines[line]! -= 6;
      }
    }
    for (const line of this.products) this.dropped.set(line, "product");
    if (kind.levels) {
      const likely = this.usable.filter((i) => lines[i]! > 0);
      for (const line of winnerLines(cells, likely, objectives)) {
        lines[line]! -= 6;
        this.dropped.set(line, "total");
      }
    } else {
      const likely = this.usable.filter((i) => lines[i]! > 0 && !this.products.has(i));
      const again = linesSaidAgain(cells, this.usable, objectives);
      for (const line of [...sideLines(cells, source, likely, objectives), ...again]) {
        lines[line]! -= 6;
        this.dropped.set(line, "product");
      }
      dropTotals(this, lines, objectives);
      if (source) objectives = withoutSubtotals(this, source, lines, objectives);
      if (objectives.length < this.least) return null;
    }
    const several = new Map<number, number[]>();
    const rated = withoutSecondWay(cells, {
      options: this.bestOfGroups(lines, { raters: several, objectives }),
      raters: several,
    });
    let options = withoutWeights(this, rated.options, objectives);
    if (options.length === 0) return null;
    const members: Members = kind.levels
      ? withoutConclusion(cells, source, objectives, options)
      : membersOfTotals({ cells, source, kind, looks, objectives, options });
    if (members.reproduced)
      options = withoutUntotalled(this, members.reproduced, members.objectives, options);
    if (members.objectives.length < this.least) return null;
    // A single number under a weight is an attribute of the objective, such as its target.
    if (options.length === 1 && members.objectives.length === 1) return null;
    const all = withUnrated(
      cells,
      source,
      kind.levels && !source
        ? withCountedFactors(cells, members.objectives, options)
        : withOtherwiseRated(cells, source, members.objectives, options),
      options,
    );
    if (all.length < 2) return null;
    return finish({
      cells,
      source,
      kind,
      open: this.open,
      looks,
      fieldPoints: points,
      linePoints: lines,
      members,
      objectives: all,
      options,
      raters: withoutUncounted(cells, rated.raters, members.reproduced),
      twice: rated.twice,
      products: this.products.size,
      dropped: this.dropped,
      scenarios: this.scenarios,
      usable: this.usable,
      hasNamedWeights: this.hasNamedWeights,
    });
  }

  /** The fields above 0, the best of each group. */
  private pick(points: Float64Array): number[] {
    const best = new Map<number, number>();
    points.forEach((value, j) => {
      if (value <= 0) return;
      const group = this.cells.fieldGroup[j]!;
      const other = best.get(group);
      if (other === undefined || value > points[other]!) best.set(group, j);
    });
    return [...best.values()];
  }

  private linePoints(objectives: readonly number[]): Float64Array {
    const { cells, kind } = this;
    const points = new Float64Array(cells.lines.length).fill(-9);
    // Asked for again with each source of weights.
    const known = linesOf(cells, `${kind.levels} ${kind.top} ${objectives.join()}`, () =>
      new Float64Array(points.length).fill(NaN),
    );
    for (const i of this.usable) {
      if (Number.isNaN(known[i]!)) known[i] = linePoints(cells, kind, objectives, i);
      points[i] = known[i]!;
    }
    return points;
  }

  /** One line above 0 of each group, the best; the others that are as good are further raters. */
  private bestOfGroups(
    points: Float64Array,
    more?: { readonly raters: Map<number, number[]>; readonly objectives: readonly number[] },
  ): number[] {
    const best = new Map<number, number>();
    for (const i of this.usable) {
      if (points[i]! <= 0) continue;
      const group = this.cells.lineGroup[i]!;
      const other = best.get(group);
      if (other === undefined || points[i]! > points[other]! + 1e-9) best.set(group, i);
    }
    const chosen = [...best.values()].sort((a, b) => a - b);
    if (!more || chosen.length === this.usable.length) return chosen;
    const { raters, objectives } = more;
    for (const i of this.usable) {
      const first = best.get(this.cells.lineGroup[i]!);
      if (first === undefined || first === i || this.dropped.has(i)) continue;
      if (points[i]! <= 0 && !this.isPart(i, objectives)) continue;
      gather(raters, first, [i]);
    }
    return chosen;
  }

  /** A further line under one merged name, with ratings where the option is rated part by part, and else nothing. */
  private isPart(i: number, objectives: readonly number[]): boolean {
    const { cells, kind } = this;
    const { sight, name } = cells.frame;
    if (!sight.isMerged(cells.lines[i]!, name)) return false;
    const rated = objectives.filter((j) => isRating(cells, kind, i, j));
    return (
      rated.length > 0 &&
      rated.every((j) => kind.levels || Math.abs(cells.number(i, j)) <= kind.top * 1.0001) &&
      objectives.every((j) => rated.includes(j) || cells.kind(i, j) === KIND.blank)
    );
  }
}

function sharedEnds({ heads }: FrameCells, looks: readonly FieldLooks[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  heads.forEach((head, j) => {
    if (looks[j]!.numbers < 2) return;
    for (const end of endsOf(head)) counts.set(end, (counts.get(end) ?? 0) + 1);
  });
  return new Set([...counts].filter(([, count]) => count >= 3).map(([end]) => end));
}
