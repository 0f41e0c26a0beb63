import { isFormula } from "#core/workbook/cell.ts";
import type { CellRef } from "#core/workbook/range.ts";
import { CellsRead } from "#core/workflow/contents.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { Trial } from "#core/workflow/what-if/trial.ts";
import { same, withRating, type WhatIf } from "#core/workflow/what-if/what-if.ts";
import type { VNode } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";
import { LevelControl } from "#pane/places/what-if/level-control.tsx";
import { levelsOfRating } from "#pane/places/what-if/levels.ts";
import type { Breakdown } from "./breakdown.ts";

interface Props {
  readonly understanding: Understanding;
  readonly breakdown: Breakdown;
  readonly whatIf: WhatIf;
  /** Null where the weights that are tried cannot be used. */
  readonly trial: Trial | null;
  readonly onChange: (whatIf: WhatIf) => void;
}

/** What it moves: weight, cell and points of each objective, with its rating, which is changed where it stands. */
export function RatePanel({ understanding, breakdown, whatIf, trial, onChange }: Props): VNode {
  const { texts, format } = usePane();
  const { reading } = understanding;
  const { investment, parts } = breakdown;
  const { objectives } = reading.strategy;
  const levels = useMemo(
    () => objectives.map((_, index) => levelsOfRating(reading, index, texts, format)),
    [objectives, reading, texts, format],
  );
  const cells = useMemo(() => new CellsRead(understanding.cells), [understanding]);
  const latest = useRef(whatIf);
  latest.current = whatIf;
  const computed = (cell: CellRef | null): CellRef | null =>
    cell && isFormula(cells.content(cell)) ? cell : null;
  const tried = trial?.scorecard.results.find(({ investmentId }) => investmentId === investment.id);
  return (
    <section class="moves-panel" aria-label={texts.pane.breakdown.moves}>
      <h3>{texts.pane.breakdown.moves}</h3>
      {objectives.map(({ id, name }, index) => {
        const { rating, weight } = parts[index]!;
        const given = whatIf.ratings[investment.id]?.[id];
        const value = given === undefined ? rating.effect : given;
        const points = tried?.contributions.find(({ objectiveId }) => objectiveId === id)?.points ?? 0;
        const sure =
          rating.confidence < 1 ? ` ${texts.pane.breakdown.confidence(format.share(rating.confidence))}` : "";
        return (
          <LevelControl
            key={id}
            label={name}
            hint={`${format.share(trial?.strategy.objectives[index]?.weight ?? weight)}${sure}`}
            levels={levels[index]!}
            value={value}
            today={rating.effect}
            none={texts.pane.wizard.notAssessed}
            between={texts.pane.wizard.between}
            clearable={reading.ratings?.layout !== "text-column"}
            cell={rating.cell}
            points={value === null ? "–" : format.points(points)}
            computed={computed(rating.cell)}
            onChange={(effect) =>
              onChange(
                withRating(
                  latest.current,
                  investment.id,
                  id,
                  effect !== undefined && same(effect, rating.effect) ? undefined : effect,
                ),
              )
            }
          />
        );
      })}
    </section>
  );
}
