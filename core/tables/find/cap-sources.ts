import { areCapPoints, capInCell, capsInHeaders, isCapLabel } from "../values/caps.ts";
import { speaksOf } from "../witness/words.ts";
import type { FrameCells } from "./frame-cells.ts";
import { BARE_SOURCE, type WeightSource } from "./weight-source.ts";

const CAPS = { ...BARE_SOURCE, areCaps: true } as const;

/** Points that can be had for each field, where no weights stand: in the headers ("Quality /60"), or in a line ("Max"). */
export function capSources(cells: FrameCells): WeightSource[] {
  const inHeaders = headerCaps(cells);
  return [
    ...(inHeaders ? [inHeaders] : []),
    ...cells.lines.flatMap((line, i) => lineCaps(cells, line, i) ?? []),
  ];
}

function headerCaps({ headers }: FrameCells): WeightSource | null {
  const found = capsInHeaders(headers);
  if (!found) return null;
  return {
    ...CAPS,
    kind: "headers",
    values: Float64Array.from(found, (each) => each?.cap ?? NaN),
    isNamed: found.every((each) => each === null || each.isSaid),
    names: found.map((each, j) => each?.name ?? headers[j]!),
  };
}

function lineCaps(cells: FrameCells, line: number, i: number): WeightSource | null {
  const { fields } = cells;
  const { sight, name } = cells.frame;
  const label = sight.isText(line, name) ? sight.text(line, name) : "";
  const isCalled = isCapLabel(label);
  if (label !== "" && !isCalled) return null;
  const caps = fields.map((field) => {
    const value = sight.at(line, field);
    return typeof value === "string" ? capInCell(value) : null;
  });
  const values = Float64Array.from(fields, (_, j) => caps[j] ?? (isCalled ? cells.number(i, j) : NaN));
  const known = [...values].filter((value) => value > 0);
  if (known.length < 2 || new Set(known).size < 2 || !reachesBeyond(cells, i, values)) return null;
  return { ...CAPS, kind: "line", values, label, isNamed: areCapPoints(label), line };
}

/** Nothing in a field is more than its cap, and somewhere all is less: else they are the largest of what was reached. */
function reachesBeyond(cells: FrameCells, i: number, caps: Float64Array): boolean {
  let isBeyond = false;
  for (const [other, name] of cells.names.entries()) {
    if (other === i || name === null || speaksOf("total", name) || speaksOf("weight", name)) continue;
    for (const [j, cap] of caps.entries()) if (cells.number(other, j) > cap * 1.0001) return false;
  }
  for (const [j, cap] of caps.entries()) {
    const most = cells.names.reduce(
      (best, name, other) =>
        other === i || name === null ? best : Math.max(best, cells.number(other, j) || 0),
      0,
    );
    if (cap > most) isBeyond = true;
  }
  return isBeyond;
}
