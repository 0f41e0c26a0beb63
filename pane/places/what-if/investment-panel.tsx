import type { Investment } from "#core/domain/strategy.ts";
import { isFormula } from "#core/workbook/cell.ts";
import type { CellRef } from "#core/workbook/range.ts";
import { CellsRead } from "#core/workflow/contents.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import {
  capabilitiesFor,
  readinessLines,
  type ReadinessLine,
} from "#core/workflow/what-if/readiness-lines.ts";
import type { Trial } from "#core/workflow/what-if/trial.ts";
import {
  same,
  withCapability,
  withRating,
  withReadiness,
  type WhatIf,
} from "#core/workflow/what-if/what-if.ts";
import type { VNode } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";
import { levelsOfCapability, levelsOfRating, levelsOfReadiness } from "./levels.ts";
import { LevelControl } from "./level-control.tsx";
import { StandsNow } from "./stands-now.tsx";

interface Props {
  readonly understanding: Understanding;
  readonly investment: Investment;
  readonly whatIf: WhatIf;
  readonly trial: Trial | null;
  readonly onChange: (whatIf: WhatIf) => void;
}

/** Ratings and readiness of one investment, with where it stands now in view all the while. */
export function InvestmentPanel(props: Props): VNode {
  const { understanding, investment, whatIf, trial, onChange } = props;
  const { texts, format } = usePane();
  const t = texts.pane.whatIf;
  const { reading } = understanding;
  const { objectives } = reading.strategy;
  const levels = useMemo(
    () => objectives.map((_, index) => levelsOfRating(reading, index, texts, format)),
    [reading, texts, format],
  );
  const cells = useMemo(() => new CellsRead(understanding.cells), [understanding]);
  const latest = useLatest(whatIf);
  const tried = trial?.strategy.investments.find(({ id }) => id === investment.id);
  return (
    <section aria-label={investment.name}>
      <StandsNow understanding={understanding} trial={trial} id={investment.id} />
      <h3>{t.ratings}</h3>
      {objectives.map(({ id, name }, index) => {
        const today = investment.ratings[index]?.effect ?? null;
        const given = whatIf.ratings[investment.id]?.[id];
        return (
          <LevelControl
            key={id}
            label={name}
            hint={format.share(trial?.strategy.objectives[index]?.weight ?? 0)}
            levels={levels[index]!}
            value={given === undefined ? (tried?.ratings[index]?.effect ?? today) : given}
            today={today}
            none={texts.pane.wizard.notAssessed}
            between={texts.pane.wizard.between}
            clearable={reading.ratings?.layout !== "text-column"}
            onChange={(effect) =>
              onChange(
                withRating(
                  latest.current,
                  investment.id,
                  id,
                  same(effect ?? null, today) && effect !== undefined ? undefined : effect,
                ),
              )
            }
            computed={formulaIn(cells, investment.ratings[index]?.cell)}
          />
        );
      })}
      <Readiness {...props} cells={cells} />
    </section>
  );
}

function Readiness({
  understanding,
  investment,
  whatIf,
  cells,
  onChange,
}: Props & { readonly cells: CellsRead }): VNode {
  const { texts, format } = usePane();
  const t = texts.pane.whatIf;
  const { reading } = understanding;
  const latest = useLatest(whatIf);
  const levels = useMemo(() => levelsOfReadiness(texts, format), [texts, format]);
  const capabilities = useMemo(
    () =>
      capabilitiesFor(investment, reading.strategy).map((capability) => ({
        capability,
        steps: levelsOfCapability(capability, format),
      })),
    [investment, reading, format],
  );
  const given = whatIf.readiness[investment.id] ?? {};
  const lines = readinessLines(investment, reading, texts);
  // What no column asks for is out of the way, but a way it is.
  const asked = lines.filter(({ cell }) => cell !== null);
  const further = lines.filter(({ cell }) => cell === null);
  const control = ({ key, name, level, cell }: ReadinessLine): VNode => {
    const now = given[key];
    return (
      <LevelControl
        key={key}
        label={name}
        levels={levels}
        value={now === undefined ? level : now}
        today={level}
        none={t.notAsked}
        between={format.share(level ?? 0)}
        clearable
        onChange={(value) =>
          onChange(withReadiness(latest.current, investment.id, key, value === level ? undefined : value))
        }
        computed={formulaIn(cells, cell)}
      />
    );
  };
  return (
    <>
      <h3>{t.readiness}</h3>
      {asked.map(control)}
      {capabilities.map(({ capability, steps }) => (
        <LevelControl
          key={`capability ${capability.name}`}
          label={capability.name}
          hint={t.wanted(format.number(capability.target))}
          levels={steps}
          value={whatIf.capabilities[capability.name] ?? capability.current}
          today={capability.current}
          none=""
          between={format.number(capability.current)}
          clearable={false}
          onChange={(value) =>
            onChange(
              withCapability(
                latest.current,
                capability.name,
                value === capability.current ? undefined : (value ?? undefined),
              ),
            )
          }
          remark={t.shared}
        />
      ))}
      {further.length > 0 && (
        <details class="disclosure" open={further.some(({ key }) => given[key] !== undefined)}>
          <summary>{t.alsoNeeded}</summary>
          {further.map(control)}
        </details>
      )}
    </>
  );
}

/** What is tried by now, for controls that were drawn when it was something else. */
function useLatest(whatIf: WhatIf): { readonly current: WhatIf } {
  const latest = useRef(whatIf);
  latest.current = whatIf;
  return latest;
}

/** The cell where it holds a formula; told beforehand, because such a cell is never written over. */
function formulaIn(cells: CellsRead, cell: CellRef | null | undefined): CellRef | null {
  return cell && isFormula(cells.content(cell)) ? cell : null;
}
