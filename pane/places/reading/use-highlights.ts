import type { Highlight } from "#core/workbook/port.ts";
import { addressOf } from "#core/workbook/range.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import { useEffect } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";
import type { Part } from "./parts.ts";
import { swatchOf } from "./table-picture.tsx";

/** Where a colour of the pane is none that every host knows (forced colours). */
const FALLBACK = "#0f6a6e";

/**
 * Outlines on the sheet what was read, in the colours of the pane, as long as the view is there.
 * @param main the sheet to bring up first
 */
export function useHighlights(
  parts: readonly Part[],
  main: string | null,
  { outline }: Understanding,
  root: { readonly current: Element | null },
): void {
  const { session } = usePane();
  const { highlights: way } = session.workbook.capabilities;
  const hidden = new Set(outline.sheets.filter((sheet) => sheet.hidden).map(({ name }) => name));
  const ranges = parts
    .flatMap(({ kind, ranges: found }) => found.map((range) => ({ kind, range })))
    .filter(({ range }) => !hidden.has(range.sheet))
    .sort((a, b) => Number(b.range.sheet === main) - Number(a.range.sheet === main));
  // Where an outline is a selection, it would take the cells that a person has selected away from them: once is enough.
  const key = way === "drawn" ? ranges.map(({ range }) => addressOf(range)).join() : "once";
  useEffect(() => {
    if (way === null || ranges.length === 0) return;
    const style = root.current && getComputedStyle(root.current);
    void session.highlight(
      ranges.map(({ kind, range }): Highlight => {
        const [, variable = ""] = /var\((.+)\)/.exec(swatchOf(kind)) ?? [];
        const color = style?.getPropertyValue(variable).trim() ?? "";
        return { range, color: /^#[\da-f]{6}$/i.test(color) ? color : FALLBACK };
      }),
    );
  }, [session, key]);
  useEffect(() => {
    if (way !== null) return () => void session.highlight([]);
    return undefined;
  }, [session, way]);
}
