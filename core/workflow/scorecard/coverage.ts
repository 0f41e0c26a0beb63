import type { Line } from "#core/workbook/look-changes.ts";
import {
  ACCENT,
  AGAINST,
  COVER,
  GAP_FORMAT,
  HEAD,
  INK,
  INSET,
  LINE,
  QUIET,
  SHARE_FORMAT,
} from "./palette.ts";
import { CHART_ROW_POINTS, type PageInWork } from "./page-content.ts";
import { addressLine, oneLine } from "./fit-line.ts";

const thin: Line = { weight: "thin", color: LINE };

/**
 * What each objective weighs, how much of the spend it gets and how far it is covered.
 * @returns how many rows it takes, header included
 */
export function drawCoverage({ draft, content, texts, bars }: PageInWork, header: number): number {
  const words = texts.scorecard;
  const spent = content.portfolio.spend !== null;
  draft.height(header, 18);
  draft.style(header, 0, 1, 7, HEAD);
  draft.put(header, 1, words.objective);
  draft.put(header, 2, words.weight, { align: "right" });
  draft.put(header, 3, spent ? words.share : words.covered, { align: "right" });
  if (spent) draft.put(header, 4, words.gap, { align: "right" });
  if (spent) draft.put(header, 5, words.covered, { numberFormat: INSET });
  draft.put(header, 6, words.servedBy, { align: "right" });
  const rows = content.cover.length + (spent ? 1 : 0);
  const first = header + 1;
  draft.style(first, 0, rows, 7, { color: INK, vertical: "middle", borders: { bottom: thin } });
  draft.style(first, 2, rows, 2, { align: "right", numberFormat: SHARE_FORMAT });
  draft.style(first, 4, rows, 1, { align: "right", numberFormat: GAP_FORMAT });
  draft.style(first, 5, rows, 1, { align: "left", numberFormat: `" "${SHARE_FORMAT}` });
  draft.style(first, 6, rows, 1, { align: "right" });
  content.cover.forEach(({ name, weight, share, covered, served }, i) => {
    const row = first + i;
    draft.put(row, 1, name);
    draft.put(row, 2, weight);
    draft.put(row, 3, spent ? share : covered);
    if (spent) draft.put(row, 4, share === null ? null : share - weight);
    if (spent) draft.put(row, 5, covered);
    draft.put(
      row,
      6,
      words.of(served, content.rows.length),
      served === 0 ? { bold: true, color: AGAINST } : undefined,
    );
    draft.height(row, CHART_ROW_POINTS);
  });
  bars.push({
    kind: "data-bars",
    range: draft.range(first, spent ? 5 : 3, content.cover.length, 1),
    low: 0,
    high: 1,
    color: COVER,
    negative: AGAINST,
  });
  const nothing = content.portfolio.spend?.unaligned ?? null;
  if (nothing !== null) {
    const row = first + content.cover.length;
    draft.style(row, 1, 1, 4, { color: QUIET });
    draft.put(row, 1, words.servesNothing);
    draft.put(row, 3, nothing);
    draft.put(row, 4, nothing);
    draft.height(row, CHART_ROW_POINTS);
  }
  return content.cover.length + (nothing === null ? 1 : 2);
}

/** What the checks found, each with its cell: beside the coverage. */
export function drawChecks({ draft, content, texts }: PageInWork, header: number): void {
  if (!content.checks) return;
  draft.style(header, 8, 1, 4, HEAD);
  draft.put(header, 8, texts.scorecard.checks, { numberFormat: INSET });
  const lines = content.checks.length > 0 ? content.checks : [{ cell: "", text: texts.checks.nothing }];
  const { objectives, investments } = content.strategy;
  const names = [...objectives, ...investments].map(({ name }) => name);
  lines.slice(0, 6).forEach(({ cell, text }, i) => {
    const row = header + 1 + i;
    draft.style(row, 8, 1, 4, { color: INK, vertical: "middle", borders: { bottom: thin } });
    draft.put(row, 8, cell === "" ? null : addressLine(cell, 18), { color: ACCENT, numberFormat: INSET });
    draft.put(row, 9, oneLine(text, 80, names));
    draft.height(row, CHART_ROW_POINTS);
  });
}
