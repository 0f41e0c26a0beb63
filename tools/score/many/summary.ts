import type { VerdictKind } from "#core/domain/result.ts";
import { en } from "#core/messages/en.ts";
import type { Facts } from "./line.ts";

/** What many workbooks have in common, added up line by line: nothing of a workbook is kept. */
export class Summary {
  private readonly verdicts = new Map<VerdictKind, number>();
  private readonly obstacles = new Map<string, number>();
  private files = 0;
  private scored = 0;
  private asks = 0;
  private unusable = 0;
  private drifts = 0;
  private drift = 0;

  /** @param passedOver spreadsheets of kinds that are not read */
  constructor(private readonly passedOver: readonly string[] = []) {}

  add(facts: Facts): void {
    this.files++;
    if (facts.kind === "unusable") this.unusable++;
    if (facts.kind !== "scored") return;
    this.scored++;
    if (facts.asks) this.asks++;
    for (const [kind, count] of Object.entries(facts.verdicts))
      this.verdicts.set(kind as VerdictKind, (this.verdicts.get(kind as VerdictKind) ?? 0) + count);
    for (const code of facts.obstacles) this.obstacles.set(code, (this.obstacles.get(code) ?? 0) + 1);
    if (facts.drift !== null) {
      this.drifts++;
      this.drift += facts.drift;
    }
  }

  get hasUnusable(): boolean {
    return this.unusable > 0;
  }

  /** Obstacles: in how many workbooks, the commonest first. Drift: the mean over workbooks with spending, 0 … 1. */
  data(): object {
    return {
      files: this.files,
      scored: this.scored,
      nothingFound: this.files - this.scored - this.unusable,
      unusable: this.unusable,
      notSure: this.asks,
      verdicts: Object.fromEntries(this.verdicts),
      obstacles: Object.fromEntries(this.byCount()),
      meanDrift: this.meanDrift(),
      ...(this.passedOver.length > 0 ? { passedOver: this.passedOver } : {}),
    };
  }

  text(): string[] {
    const { files, scored, unusable, asks } = this;
    const drift = this.meanDrift();
    const counted = [...this.verdicts].map(([kind, count]) => `${count} ${en.scoring.verdicts[kind]}`);
    const common = this.byCount()
      .slice(0, 5)
      .map(([code, count]) => `${code} in ${count}`);
    return [
      `${files} files: ${scored} scored, ${files - scored - unusable} with nothing to score, ${unusable} not usable.`,
      ...(this.passedOver.length > 0
        ? [
            `Not read, as they are no .xlsx, .csv or .tsv (save them as .xlsx): ${this.passedOver.join(", ")}.`,
          ]
        : []),
      ...(asks > 0 ? [`Not sure of the table in ${asks}: open these and answer the question.`] : []),
      ...(counted.length > 0 ? [`Verdicts: ${counted.join(", ")}.`] : []),
      ...(common.length > 0 ? [`Commonest obstacles: ${common.join(", ")}.`] : []),
      ...(drift === null
        ? []
        : [`Drift of spending from the weights: ${en.common.percent(drift)} on average.`]),
    ];
  }

  private byCount(): [string, number][] {
    return [...this.obstacles].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  }

  private meanDrift(): number | null {
    return this.drifts === 0 ? null : this.drift / this.drifts;
  }
}
