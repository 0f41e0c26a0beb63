/**
 * The comparisons of several people as those of the group: the geometric mean of what they said of each pair, so that a
 * pair turned round gives the reciprocal (aggregation of individual judgments; Aczél & Saaty 1983, Forman & Peniwati
 * 1998). Who left a pair out does not take part in it.
 *
 * @param squares one a person, of the same size; ratios above 0, null where nothing was said
 * @returns the half above the diagonal; null where nobody compared the two
 */
export function groupComparisons(
  squares: readonly (readonly (readonly (number | null)[])[])[],
): (number | null)[][] {
  const size = squares[0]?.length ?? 0;
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_each, column) => {
      if (column <= row) return column === row ? 1 : null;
      const logs = squares.flatMap((square) => {
        const [over, under] = [square[row]?.[column] ?? null, square[column]?.[row] ?? null];
        if (over !== null) return [Math.log(over)];
        return under === null ? [] : [-Math.log(under)];
      });
      return logs.length === 0 ? null : Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
    }),
  );
}
