import { effectOf } from "#core/workflow/objectives/effect.ts";
import type { ObjectivePlan } from "#core/workflow/objectives/plan.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { CellLink } from "#pane/components/cell-link.tsx";
import { usePane } from "#pane/components/context.ts";
import { Moves } from "../weights/moves.tsx";

interface Props {
  readonly understanding: Understanding;
  /** Null while there is no name. */
  readonly plan: ObjectivePlan | null;
  readonly added: readonly string[];
  readonly onAdded: (added: readonly string[]) => void;
}

/** Where it will be written, what that does to the ranking, and which columns could be added; or why it cannot be. */
export function WhatChanges({ understanding, plan, added, onAdded }: Props): VNode | null {
  const t = usePane().texts.pane.objectives.form;
  const effect = useMemo(
    () => (plan?.ok && plan.changes.changes.length > 0 ? effectOf(understanding, plan.after) : null),
    [understanding, plan],
  );
  if (!plan) return null;
  if (!plan.ok) {
    return (
      <div class="note trouble" role="alert">
        <p>
          {plan.reason} {plan.place && <CellLink place={plan.place} />}
        </p>
      </div>
    );
  }
  const toggle = (key: string): void =>
    onAdded(added.includes(key) ? added.filter((one) => one !== key) : [...added, key]);
  const changes = plan.changes.changes.filter(({ kind }) => kind === "write");
  return (
    <>
      <h3>{t.writes}</h3>
      {changes.length === 0 ? (
        <p class="small">{t.nothing}</p>
      ) : (
        <p>
          <CellLink place={plan.where} />
        </p>
      )}
      {plan.notes.map((note) => (
        <p class="small" key={note}>
          {note}
        </p>
      ))}
      {plan.missing.length > 0 && (
        <fieldset class="choices">
          <legend>{t.addColumns}</legend>
          {plan.missing.map(({ key, header }) => (
            <label class="choice" key={key}>
              <input type="checkbox" checked={added.includes(key)} onChange={() => toggle(key)} />
              <span>{header}</span>
            </label>
          ))}
        </fieldset>
      )}
      {effect && <Moves trial={effect} />}
    </>
  );
}
