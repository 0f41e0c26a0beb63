import { cellAddress, type RangeRef } from "#core/workbook/range.ts";
import { CellsRead } from "#core/workflow/contents.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { CellLink } from "#pane/components/cell-link.tsx";
import { cellText } from "#pane/components/cell-text.ts";
import { usePane } from "#pane/components/context.ts";

const ROWS_SHOWN = 5;
const COLUMNS_SHOWN = 4;
const RATED_SHOWN = 4;

interface Props {
  readonly understanding: Understanding;
  readonly range: RangeRef;
}

/** The cells that the question is about, with the names beside them. */
export function CellsInDoubt({ understanding, range }: Props): VNode {
  const { format } = usePane();
  const cells = new CellsRead(understanding.cells);
  const rows = Math.min(range.rows, ROWS_SHOWN);
  const columns = Math.min(range.columns, COLUMNS_SHOWN);
  return (
    <div class="in-doubt">
      <table>
        <tbody>
          {Array.from({ length: rows }, (_, row) => (
            <tr key={row}>
              <th scope="row">{cellAddress({ row: range.row + row, column: range.column })}</th>
              {Array.from({ length: columns }, (__, column) => (
                <td key={column}>
                  {cellText(
                    cells.value({ ...range, row: range.row + row, column: range.column + column }),
                    format,
                  ).slice(0, 24)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <CellLink place={range} />
    </div>
  );
}

/** What stands under the objective that the question is about: the header alone says nothing. */
export function RatingsInDoubt({
  understanding: { cells, reading },
  range,
  name,
}: Props & { readonly name: string }): VNode {
  const { format } = usePane();
  const read = new CellsRead(cells);
  const { objectives, investments } = reading.strategy;
  const at = objectives.findIndex((objective) => objective.name === name);
  const rated = investments.flatMap(({ id, name: investment, ratings }) => {
    const cell = ratings[at]?.cell;
    return cell ? [{ id, investment, found: cellText(read.value(cell), format) }] : [];
  });
  return (
    <div class="in-doubt">
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{name}</th>
          </tr>
        </thead>
        <tbody>
          {rated.slice(0, RATED_SHOWN).map(({ id, investment, found }) => (
            <tr key={id}>
              <td>{investment}</td>
              <td class="figure-cell">{found}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <CellLink place={range} />
    </div>
  );
}
