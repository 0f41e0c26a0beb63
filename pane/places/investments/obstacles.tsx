import type { Obstacle, Verdict } from "#core/domain/result.ts";
import { obstacleText } from "#core/scoring/obstacle-text.ts";
import type { VNode } from "preact";
import { CellLink } from "#pane/components/cell-link.tsx";
import { usePane } from "#pane/components/context.ts";

/** Everything that keeps it from Fund, the binding thing first, each with its cell and what would be enough. */
export function Obstacles({ verdict }: { readonly verdict: Verdict }): VNode | null {
  const { texts, format } = usePane();
  const t = texts.pane.breakdown;
  const { obstacles } = verdict;
  if (obstacles.length === 0) return null;
  const enough = ({ cause, level, enough: needed }: Obstacle): string => {
    if (cause !== "not-ready" || level === undefined) return "";
    return needed === undefined
      ? t.readyAt(format.share(level))
      : t.readyFrom(format.share(level), format.share(needed));
  };
  return (
    <section aria-label={t.inTheWay(obstacles.length)}>
      <h3>{t.inTheWay(obstacles.length)}</h3>
      <ul class="obstacles">
        {obstacles.map((obstacle, index) => (
          <li key={index}>
            <span>
              {obstacleText(obstacle, texts)} {enough(obstacle)}
            </span>
            {obstacle.cell && <CellLink place={obstacle.cell} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
