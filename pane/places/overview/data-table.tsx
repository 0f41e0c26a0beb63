import type { ComponentChildren, VNode } from "preact";
import { usePane } from "#pane/components/context.ts";

interface Props {
  readonly headers: readonly string[];
  /** The first cell of each names it. */
  readonly rows: readonly (readonly ComponentChildren[])[];
}

/** The data of a chart, one click away. */
export function DataTable({ headers, rows }: Props): VNode {
  const { texts } = usePane();
  return (
    <details class="disclosure">
      <summary>{texts.pane.overview.asTable}</summary>
      <table class="sums">
        <thead>
          <tr>
            {headers.map((header) => (
              <th scope="col" key={header}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], index) => (
            <tr key={index}>
              <th scope="row">{name}</th>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
