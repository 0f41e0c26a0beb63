/**
 * How much of a file is read before it is refused. Real workbooks stay far below; a few kilobytes can unpack to
 * gigabytes ("zip bomb"), which is what these are against.
 */
export const LIMITS = {
  /** Bytes of the file itself. */
  file: 150e6,
  /** Files in the package. */
  entries: 20000,
  /** Bytes of one unpacked sheet or list of strings. */
  sheet: 220e6,
  /** Bytes of any other unpacked part that is read. */
  part: 30e6,
  /** Bytes of all parts unpacked while opening. */
  total: 260e6,
  /** Cells with a value or a style of their own, in the whole workbook. */
  cells: 6e6,
  /** Shared strings, and merged areas of one sheet. */
  strings: 3e6,
  merges: 2e5,
  /** Characters of formulas handed out by one `read`. */
  formulas: 1.2e8,
  /** Nodes of one parsed part, and how deep they nest. */
  nodes: 1e6,
  depth: 100,
  /** Cells handed out by one `read`. */
  read: 30e6,
} as const;
