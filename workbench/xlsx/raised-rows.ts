/** The document's setting: what heights people had given to rows that our words made higher. */
const RAISED_KEY = "raised.rows";

/** Consecutive rows, from 0, with the points that they had and those that they were given. */
type Run = readonly [first: number, last: number, own: number, raised: number];

interface Raised {
  readonly own: number;
  readonly raised: number;
}

/**
 * Heights that people set and that were too low for our reasons. Programs work out the others by themselves; these are
 * kept in the settings, so that removing in a later session gives them back. A row counts only while it is as high as
 * it was made: one that moved, or that somebody sized since, stays as it is.
 */
export class RaisedRows {
  private readonly sheets = new Map<string, Map<number, Raised>>();

  /** @param settings as the file has them */
  constructor(settings: Readonly<Record<string, string>>) {
    for (const [sheet, runs] of Object.entries(parse(settings[RAISED_KEY]))) {
      for (const [first, last, own, raised] of runs)
        for (let row = first; row <= last; row++) this.raise(sheet, row, own, raised);
    }
  }

  /** A row with a height of its own is made higher. */
  raise(sheet: string, row: number, own: number, raised: number): void {
    const rows = this.sheets.get(sheet) ?? new Map<number, Raised>();
    this.sheets.set(sheet, rows);
    const before = rows.get(row);
    rows.set(row, { own: before?.raised === own ? before.own : own, raised });
  }

  /** The height that a row had before it was made as high as it is; null where nothing is known. */
  giveBack(sheet: string, row: number, points: number): number | null {
    const known = this.sheets.get(sheet)?.get(row);
    this.sheets.get(sheet)?.delete(row);
    return known?.raised === points ? known.own : null;
  }

  /**
   * Keeps what is known now.
   * @param sheets those that there are
   */
  keepIn(settings: Map<string, string>, sheets: readonly string[]): void {
    const kept = sheets.flatMap((sheet) => {
      const runs = runsOf(this.sheets.get(sheet) ?? new Map<number, Raised>());
      return runs.length === 0 ? [] : [[sheet, runs] as const];
    });
    if (kept.length === 0) settings.delete(RAISED_KEY);
    else settings.set(RAISED_KEY, JSON.stringify(Object.fromEntries(kept)));
  }
}

function runsOf(rows: ReadonlyMap<number, Raised>): Run[] {
  const runs: Run[] = [];
  for (const [row, { own, raised }] of [...rows].sort(([a], [b]) => a - b)) {
    const before = runs[runs.length - 1];
    if (before?.[1] === row - 1 && before[2] === own && before[3] === raised)
      runs[runs.length - 1] = [before[0], row, own, raised];
    else runs.push([row, row, own, raised]);
  }
  return runs;
}

/** Rows at most: a setting that somebody wrote by hand asks for no more work than that. */
const MOST_ROWS = 1_048_576;

function parse(text: string | undefined): Record<string, Run[]> {
  try {
    const kept = JSON.parse(text ?? "{}") as Record<string, Run[]> | null;
    const isRun = (run: unknown): boolean =>
      Array.isArray(run) &&
      run.length === 4 &&
      run.every(Number.isFinite) &&
      run[0] >= 0 &&
      run[1] < MOST_ROWS;
    const isKept = Object.values(kept ?? 0).every((runs) => Array.isArray(runs) && runs.every(isRun));
    return isKept ? (kept ?? {}) : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
