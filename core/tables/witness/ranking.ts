import type { FrameCells } from "../find/frame-cells.ts";

/** 1 to n, each once: a running number or a rank, and no rating where something adds up without it. */
export function isRanking(cells: FrameCells, j: number, options: readonly number[]): boolean {
  const values = options.map((i) => cells.number(i, j)).filter((value) => !Number.isNaN(value));
  return (
    values.length > 0 &&
    new Set(values).size === values.length &&
    values.every((value) => Number.isInteger(value) && value >= 1 && value <= values.length)
  );
}
