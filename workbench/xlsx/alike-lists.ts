/**
 * The list before where this one holds the same, else this one, no longer than it has to be. Rows one after another mostly
 * have the same columns, styles and formats and no formulas: what they have in common is kept once.
 */
export function alikeOr<Item>(list: Item[], before: Item[] | undefined): Item[] {
  if (before?.length !== list.length) return list.slice();
  for (let i = 0; i < list.length; i++) if (list[i] !== before[i]) return list.slice();
  return before;
}
