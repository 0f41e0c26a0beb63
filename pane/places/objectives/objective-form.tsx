import { foldSpaces } from "#core/tables/values/fold.ts";
import { addressOf } from "#core/workbook/range.ts";
import { EMPTY_OBJECTIVE, type ObjectiveDraft } from "#core/workflow/objectives/draft.ts";
import { draftOfObjective } from "#core/workflow/objectives/edit.ts";
import { objectiveForm } from "#core/workflow/objectives/form.ts";
import { nameFault, planObjective } from "#core/workflow/objectives/plan.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useMemo, useState } from "preact/hooks";
import { CellLink } from "#pane/components/cell-link.tsx";
import { usePane, useStore } from "#pane/components/context.ts";
import { Decide } from "#pane/components/decide.tsx";
import { View } from "#pane/components/frame.tsx";
import { TextField } from "#pane/components/text-field.tsx";
import { useSettled } from "./settled.ts";
import { leaveObjective, objectives } from "./slice.ts";
import { SuccessFields } from "./success-fields.tsx";
import { WeightField } from "./weight-field.tsx";
import { WhatChanges } from "./what-changes.tsx";

interface Props {
  readonly understanding: Understanding;
}

/** How long someone has to pause before the workbook is read as it would be. */
const PAUSE = 120;

/** Describes one objective, new or existing, with what would change before anything is written. */
export function ObjectiveForm({ understanding }: Props): VNode {
  const { session, texts } = usePane();
  const slice = session.slice(objectives);
  const draft = useStore(slice).draft ?? EMPTY_OBJECTIVE;
  const t = texts.pane.objectives;
  const [added, setAdded] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const index = understanding.reading.strategy.objectives.findIndex(({ id }) => id === draft.editing);
  const form = useMemo(() => objectiveForm(understanding, index < 0 ? null : index), [understanding, index]);
  const settled = useSettled(draft, PAUSE);
  const named = nameFault(settled, understanding, texts) === null;
  const plan = useMemo(
    () => (named ? planObjective(understanding, settled, added, texts) : null),
    [understanding, settled, added, named, texts],
  );
  const fault = nameFault(draft, understanding, texts);
  const fresh = index < 0 ? EMPTY_OBJECTIVE : draftOfObjective(understanding, index);
  const untouched = JSON.stringify(draft) === JSON.stringify(fresh);
  const leave = (discard: boolean): void =>
    leaveObjective(session, discard || untouched, draft.editing ?? "");
  const save = async (): Promise<void> => {
    setTried(true);
    const now = fault === null ? planObjective(understanding, draft, added, texts) : null;
    if (!now?.ok) return;
    const name = foldSpaces(draft.name);
    const news = draft.editing === null ? t.form.added(name, addressOf(now.where)) : t.form.saved(name);
    const at = now.after.reading.strategy.objectives.find((one) => one.name === name)?.id ?? "";
    if (now.changes.changes.length > 0 && !(await session.apply(now.changes, news))) return;
    leaveObjective(session, true, at);
    await session.show(now.where, true);
  };
  const change = (next: Partial<ObjectiveDraft>): void => slice.patch({ draft: { ...draft, ...next } });
  const sheet = understanding.reading.objectives?.range.sheet ?? form.mentions[0]?.sheet ?? "";
  const saysFault = fault !== null && (tried || draft.name.trim() !== "");
  return (
    <div
      class="form"
      onKeyDown={(event) => {
        if (event.key === "Escape") leave(false);
      }}
    >
      <View
        title={draft.editing === null ? t.newTitle : t.editTitle}
        actions={
          <Decide
            back={draft.editing === null ? t.form.discard : t.form.discardChanges}
            onBack={() => leave(true)}
            main={draft.editing === null ? t.form.add(sheet) : t.form.save(sheet)}
            onMain={save}
            disabled={plan?.ok === false}
          />
        }
      >
        <TextField
          label={t.form.name}
          value={draft.name}
          onChange={(name) => change({ name })}
          fault={saysFault ? fault : ""}
        />
        <WeightField form={form} draft={draft} onChange={change} />
        <SuccessFields form={form} draft={draft} onChange={change} />
        <WhatChanges understanding={understanding} plan={plan} added={added} onAdded={setAdded} />
        {form.mentions.length > 0 && (
          <p class="small">
            {t.form.remove}{" "}
            {form.mentions.slice(0, MENTIONS_SHOWN).map((cell) => (
              <span key={addressOf(cell)}>
                <CellLink place={cell} />{" "}
              </span>
            ))}
          </p>
        )}
      </View>
    </div>
  );
}

const MENTIONS_SHOWN = 4;
