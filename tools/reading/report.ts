import type { Measured, Outcome } from "./measure-case.ts";

const OUTCOMES: readonly Outcome[] = ["right", "asked", "said", "silent", "nothing"];

export interface Counts extends Readonly<Record<Outcome, number>> {
  readonly all: number;
}

export function countsOf(measured: readonly Measured[]): Counts {
  const of = (outcome: Outcome): number => measured.filter((each) => each.outcome === outcome).length;
  return {
    all: measured.length,
    right: of("right"),
    asked: of("asked"),
    said: of("said"),
    silent: of("silent"),
    nothing: of("nothing"),
  };
}

/** One of ten bins of confidence: how often readings that say so much are right. */
export interface ReliabilityBin {
  /** From here (inclusive) to a tenth more. */
  readonly from: number;
  readonly readings: number;
  readonly right: number;
}

/** A reading of 1 is in the last bin. */
export function reliability(measured: readonly Measured[]): ReliabilityBin[] {
  return [...Array(10).keys()].map((bin) => {
    const here = measured.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10 + 1e-9)) === bin);
    return {
      from: bin / 10,
      readings: here.length,
      right: here.filter(({ rightAtOnce }) => rightAtOnce).length,
    };
  });
}

export function report(measured: readonly Measured[], list: boolean): string {
  const kinds = [...new Set(measured.map(({ kind }) => kind))];
  const width = Math.max(5, ...kinds.map((kind) => kind.length));
  const line = (name: string, { all, ...counts }: Counts): string =>
    `${name.padEnd(width)} ${String(all).padStart(6)}${OUTCOMES.map((outcome) => String(counts[outcome]).padStart(9)).join("")}`;
  const all = countsOf(measured);
  const share = (count: number): string => (all.all === 0 ? "" : `${((100 * count) / all.all).toFixed(1)}%`);
  return [
    `${"kind".padEnd(width)} ${"all".padStart(6)}${OUTCOMES.map((outcome) => outcome.padStart(9)).join("")}`,
    ...(list ? kinds : kinds.filter((kind) => !allRight(measured, kind))).map((kind) =>
      line(kind, countsOf(measured.filter((each) => each.kind === kind))),
    ),
    line("all", all),
    `${"".padEnd(width)} ${"".padStart(6)}${OUTCOMES.map((outcome) => share(all[outcome]).padStart(9)).join("")}`,
    "",
    "confidence  readings   right",
    ...reliability(measured).map(({ from, readings, right }) => {
      const percent = readings === 0 ? "" : ` ${Math.round((100 * right) / readings)}%`;
      return `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}  ${String(readings).padStart(8)}  ${String(right).padStart(6)}${percent}`;
    }),
    ...(list ? ["", ...measured.filter(({ outcome }) => outcome !== "right").map(lineOf)] : []),
    "",
  ].join("\n");
}

/** Counts and reliability over all kinds together, without a word of what the cases hold. */
export function totals(measured: readonly Measured[]): string {
  return report(
    measured.map((each) => ({ ...each, kind: "all" })),
    false,
  );
}

function allRight(measured: readonly Measured[], kind: string): boolean {
  return measured.every((each) => each.kind !== kind || each.outcome === "right");
}

function lineOf({ outcome, name, confidence, difference, questions }: Measured): string {
  const asked = questions.length > 0 ? ` [${questions.join(", ")}]` : "";
  return `${outcome.padEnd(8)} ${confidence.toFixed(2)} ${name}: ${difference}${asked}`;
}
