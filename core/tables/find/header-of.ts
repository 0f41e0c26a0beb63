import type { FrameCells } from "./frame-cells.ts";

/** What stands in the header line over a field; "" where nothing does. */
export function headerOf({ frame: { sight, header } }: FrameCells, field: number): string {
  const value = sight.spread(header, field);
  return value === null || typeof value === "object" ? "" : String(value).slice(0, 80);
}
