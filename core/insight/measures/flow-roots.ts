/** Money at a time, in periods from now. */
export interface Flow {
  readonly amount: number;
  readonly time: number;
}

/** Rates from -1 + 2e-16 to 4e15 a period: all that a double can tell from -100%, and far past any real one. */
const WIDEST = 36;

/** A sum that is this small against its largest term touches 0 as well as a double can tell. */
const TOUCHES = 1e-12;

/**
 * All `δ = ln(1 + r)` at which `f(δ) = Σ c_k e^(-t_k δ)` is 0, in ascending order; a root that only touches 0 comes
 * once. Times may be fractions, so it serves dates as well as periods.
 *
 * Exact in number, by the argument that proves Descartes' rule of signs: for an α between the times of two flows of
 * opposite sign, the derivative of `e^(αδ) f` has the coefficients `(α - t_k) c_k`, one change of sign less. Its
 * roots, found the same way, cut the line into stretches on which `e^(αδ) f` only rises or only falls, so each holds
 * at most one root, and halving finds it.
 *
 * @param flows in order of time, finite, none 0
 */
export function flowRoots(flows: readonly Flow[]): number[] {
  const [change] = turns(flows);
  if (change === undefined) return [];
  const middle = (flows[change - 1]!.time + flows[change]!.time) / 2;
  const bends = flowRoots(flows.map(({ amount, time }) => ({ amount: (middle - time) * amount, time })));
  const points = [-WIDEST, ...bends, WIDEST];
  const signs = points.map((delta) => signAt(flows, delta));
  const roots: number[] = [];
  for (let k = 1; k < points.length; k++) {
    if (signs[k - 1]! * signs[k]! < 0) roots.push(halve(flows, points[k - 1]!, points[k]!, signs[k - 1]!));
    if (signs[k] === 0 && k < points.length - 1) roots.push(points[k]!);
  }
  return roots;
}

/** The positions at which money turns from out to in or back. */
export function turns(flows: readonly Flow[]): number[] {
  return [...flows.keys()].filter((k) => k > 0 && flows[k]!.amount > 0 !== flows[k - 1]!.amount > 0);
}

/** f(δ) against its largest term, within ±n: no power overflows. */
function relativeValue(flows: readonly Flow[], delta: number): number {
  const logs = flows.map(({ amount, time }) => Math.log(Math.abs(amount)) - time * delta);
  const largest = Math.max(...logs);
  return flows.reduce((sum, { amount }, k) => sum + Math.sign(amount) * Math.exp(logs[k]! - largest), 0);
}

function signAt(flows: readonly Flow[], delta: number): number {
  const value = relativeValue(flows, delta);
  return Math.abs(value) <= TOUCHES ? 0 : Math.sign(value);
}

function halve(flows: readonly Flow[], from: number, to: number, signFrom: number): number {
  let [low, high] = [from, to];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high || high - low < Number.EPSILON / 64) return middle;
    const value = relativeValue(flows, middle);
    if (value === 0) return middle;
    if (Math.sign(value) === signFrom) low = middle;
    else high = middle;
  }
}
