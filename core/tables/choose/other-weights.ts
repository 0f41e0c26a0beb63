import type { FrameCells } from "../find/frame-cells.ts";
import type { WeightSource } from "../find/weight-source.ts";

const LEAST_FIELDS = 3;
const TOLERANCE = 0.006;
/** So much larger than any rating is what a line of shares of 100 holds. */
const BEYOND = 2;

/**
 * Lines that share out the same whole among the same fields as the weights do, with numbers unlike all ratings: the
 * weights in another future, whatever they are called ("Recession", "If readers go online").
 * @returns indices of lines; none where nothing else is left to be rated
 */
export function otherWeights(cells: FrameCells, source: WeightSource | null): number[] {
  if (!source || source.kind === "beside") return [];
  const named = supposed(cells, source);
  const weighed = [...source.values.keys()].filter((j) => !Number.isNaN(source.values[j]));
  const whole = weighed.reduce((sum, j) => sum + Math.abs(source.values[j]!), 0);
  const isHundred = Math.abs(whole / 100 - 1) < TOLERANCE;
  if (weighed.length < LEAST_FIELDS || !(isHundred || Math.abs(whole - 1) < TOLERANCE)) return named;
  const found: number[] = [];
  let greatest = 0;
  let rated = 0;
  cells.lines.forEach((line, i) => {
    if (line === source.line || cells.names[i] === null) return;
    const values = weighed.map((j) => cells.number(i, j));
    const sum = values.reduce((total, value) => total + value, 0);
    if (Math.abs(sum / whole - 1) < TOLERANCE && values.every((value) => value >= 0)) {
      found.push(i);
      return;
    }
    const filled = values.filter((value) => !Number.isNaN(value));
    if (filled.length * 2 < values.length) return;
    rated++;
    greatest = Math.max(greatest, ...filled.map(Math.abs));
  });
  if (found.length === 0 || rated < 2) return named;
  const shared = found.filter((i) => {
    const values = weighed.map((j) => cells.number(i, j));
    if (isHundred) return Math.max(...values) > BEYOND * greatest;
    return greatest > 1 && values.some((value) => !Number.isInteger(value));
  });
  return [...new Set([...named, ...shared])];
}

/** "If readers go online", "Wenn die Mieten steigen": beside the weights a supposition weighs anew; no option is one. */
const SUPPOSED =
  /^(?:if|when|assuming|suppose|wenn|falls|angenommen|si|se|als|gdyby|jeśli|если)\s+\S+\s+\S/iu;

/** Suppositions right behind the weights, with a number for all that those weigh; something must be left to be rated. */
function supposed(cells: FrameCells, source: WeightSource): number[] {
  if (source.kind !== "line") return [];
  const found: number[] = [];
  for (let i = cells.lines.indexOf(source.line) + 1; i < cells.lines.length; i++) {
    const name = cells.names[i];
    const isWeighed = cells.fields.every(
      (_, j) => Number.isNaN(source.values[j]) || !Number.isNaN(cells.number(i, j)),
    );
    if (cells.lines[i] !== source.line + 1 + found.length || !name || !SUPPOSED.test(name) || !isWeighed)
      break;
    found.push(i);
  }
  return cells.lines.length - found.length > 1 ? found : [];
}
