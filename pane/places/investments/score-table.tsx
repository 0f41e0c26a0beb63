import { choiceText } from "#core/messages/reading-text.ts";
import type { VNode } from "preact";
import { CellLink } from "#pane/components/cell-link.tsx";
import { usePane } from "#pane/components/context.ts";
import type { Breakdown, BreakdownPart } from "./breakdown.ts";

/** The sum behind a score: weight and rating of each objective, with their cells, and what they add. */
export function ScoreTable({ breakdown }: { readonly breakdown: Breakdown }): VNode {
  const { texts, format } = usePane();
  const t = texts.pane.breakdown;
  const { result, parts } = breakdown;
  return (
    <table class="sums">
      <thead>
        <tr>
          <th scope="col">{t.objective}</th>
          <th scope="col">{t.weight}</th>
          <th scope="col">{t.rating}</th>
          <th scope="col">{t.points}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <PartRow key={part.objective} part={part} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            {t.total}
          </th>
          <td>{format.score(result.score.score)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

const NO = { code: "no", values: {}, corrections: {} };

function PartRow({ part }: { readonly part: BreakdownPart }): VNode {
  const { texts, format } = usePane();
  const t = texts.pane.breakdown;
  const { rating, weightCell, points } = part;
  const weight = format.share(part.weight);
  // A blank beside ticks says no.
  const blank = rating.effect === null ? t.notRated : choiceText(NO, texts);
  const written =
    rating.written === null ? blank : ratingText(rating.written, (value) => format.number(value));
  return (
    <tr>
      <th scope="row">
        {part.objective}
        {rating.confidence < 1 && <span class="small"> {t.confidence(format.share(rating.confidence))}</span>}
      </th>
      <td>{weightCell ? <CellLink place={weightCell}>{weight}</CellLink> : weight}</td>
      <td>{rating.cell ? <CellLink place={rating.cell}>{written}</CellLink> : written}</td>
      <td class={points < 0 ? "minus" : undefined}>{rating.effect === null ? "–" : format.points(points)}</td>
    </tr>
  );
}

function ratingText(written: string | number, number: (value: number) => string): string {
  return typeof written === "number" ? number(written) : written;
}
