import { addressOf, parseAddress, type RangeRef } from "#core/workbook/range.ts";

/** As far as an Excel sheet goes. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

type Listener = (selection: RangeRef) => void;

/** Tells listeners of what a person selects; not of what the add-in itself has selected, which Excel tells of as well. */
export class SelectionListeners {
  private readonly listeners = new Set<Listener>();
  private registered = false;
  private own: string | null = null;

  /** @param nameOf the name of the sheet with this identity; null where it is not known */
  constructor(private readonly nameOf: (worksheetId: string) => string | null) {}

  add(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Asks Excel for its events with the next sync: once, and only where someone listens. */
  register(context: Excel.RequestContext): void {
    if (this.registered || this.listeners.size === 0) return;
    this.registered = true;
    context.workbook.worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      const sheet = this.nameOf(worksheetId);
      const selection = sheet === null ? null : selectionOf(address, sheet);
      if (selection) this.hear(selection);
      return Promise.resolve();
    });
  }

  /** The next event of this range is the add-in's own doing. */
  expect(range: RangeRef): void {
    this.own = addressOf(range);
  }

  private hear(selection: RangeRef): void {
    const isOwn = this.own === addressOf(selection);
    this.own = null;
    if (!isOwn) for (const listener of this.listeners) listener(selection);
  }
}

/** "B2:B3", the first of "B2,D4", and whole lines: "3:3", "A:C". Null where it is none of these. */
export function selectionOf(address: string, sheet: string): RangeRef | null {
  const [first = ""] = address.split(",");
  const rows = /^(\d+):(\d+)$/.exec(first);
  if (rows) return lines(sheet, Number(rows[1]), Number(rows[2]));
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(first);
  if (columns) return parseAddress(`${columns[1]!}1:${columns[2]!}${MOST_ROWS}`, sheet);
  return parseAddress(first, sheet);
}

function lines(sheet: string, from: number, to: number): RangeRef | null {
  if (from < 1 || to < from) return null;
  return { sheet, row: from - 1, column: 0, rows: to - from + 1, columns: MOST_COLUMNS };
}
