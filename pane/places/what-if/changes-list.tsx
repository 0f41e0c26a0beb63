import { planWriteBack } from "#core/workflow/what-if/write-back.ts";
import { keyOf, takenBack, type Difference } from "#core/workflow/what-if/differences.ts";
import type { Trial } from "#core/workflow/what-if/trial.ts";
import type { WhatIf } from "#core/workflow/what-if/what-if.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useMemo, useState } from "preact/hooks";
import { CellLink } from "#pane/components/cell-link.tsx";
import { usePane } from "#pane/components/context.ts";
import { FromTo } from "#pane/components/from-to.tsx";
import { describeDifference } from "./described.ts";

interface Props {
  readonly understanding: Understanding;
  readonly whatIf: WhatIf;
  readonly all: readonly Difference[];
  readonly trial: Trial | null;
  readonly onChange: (whatIf: WhatIf) => void;
}

/** How many things are tried, always in the same place; opened, each with its way back and what hinders writing it. */
export function ChangesList({ understanding, whatIf, all, trial, onChange }: Props): VNode {
  const { texts, format } = usePane();
  const t = texts.pane.whatIf;
  const [open, setOpen] = useState(false);
  // What it would write matters only to someone who looks.
  const plan = useMemo(
    () => (open && all.length > 0 ? planWriteBack(understanding, whatIf, texts) : null),
    [open, understanding, whatIf, texts],
  );
  return (
    <details class="disclosure changes" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.changes(all.length)}</summary>
      {all.length === 0 && <p class="small">{t.noChanges}</p>}
      <ul class="plain-list">
        {all.map((difference) => {
          const { about, from, to } = describeDifference(difference, understanding, trial, texts, format);
          const key = keyOf(difference);
          const left = plan?.left.find((one) => keyOf(one.difference) === key);
          return (
            <li key={key}>
              <span class="row-head">
                <span class="change">
                  {about}:{" "}
                  <b>
                    <FromTo from={from} to={to} />
                  </b>
                </span>
                <button
                  type="button"
                  class="link"
                  aria-label={t.putBackWhat(about, from)}
                  onClick={() => onChange(takenBack(whatIf, difference, understanding.reading.strategy))}
                >
                  {t.putBack}
                </button>
              </span>
              {left && (
                <p class="small warn">
                  {left.reason} {left.place && <CellLink place={left.place} />}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
