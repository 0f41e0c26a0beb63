import Papa from "papaparse";

const DELIMITERS = [";", "\t", "|", ","];
/** So much of the text tells. */
const LOOKED_AT = 20_000;
const MOST_LINES = 100;
/** So many of its lines have the same number of cells. */
const MOSTLY = 0.8;

/**
 * What parts the cells, where one mark alone gives most lines the same number of them; of several the one that gives
 * more. Decimal commas part some lines of a list with semicolons, and never its header.
 * @returns null where none does
 */
export function delimiterOf(text: string): string | null {
  const start = text.slice(0, LOOKED_AT);
  let best: { readonly delimiter: string; readonly cells: number } | null = null;
  for (const delimiter of DELIMITERS) {
    if (!start.includes(delimiter)) continue;
    const { data } = Papa.parse<string[]>(start, { header: false, delimiter, preview: MOST_LINES });
    // The last line may be cut off.
    const whole = text.length > LOOKED_AT && data.length < MOST_LINES ? data.slice(0, -1) : data;
    const lines = whole.filter((line) => line.some((cell) => cell.trim() !== ""));
    const counts = new Map<number, number>();
    for (const { length } of lines) counts.set(length, (counts.get(length) ?? 0) + 1);
    const [cells = 1, count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
    if (cells > 1 && count >= MOSTLY * lines.length && cells > (best?.cells ?? 1))
      best = { delimiter, cells };
  }
  return best?.delimiter ?? null;
}
