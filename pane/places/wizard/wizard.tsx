import { EMPTY_DRAFT, type InvestmentDraft } from "#core/workflow/investment/draft.ts";
import { previewDraft, type DraftPreview } from "#core/workflow/investment/preview.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import { usePane, useStore } from "#pane/components/context.ts";
import { View } from "#pane/components/frame.tsx";
import { Head } from "#pane/components/head.tsx";
import { useKeys } from "#pane/components/keys.ts";
import { LAST_STEP } from "./draft-rating.ts";
import { choosesOne } from "#pane/model/after-reading.ts";
import { leaveWizard, wizard, type WizardStep } from "./slice.ts";
import { AddButton } from "./add-button.tsx";
import { newTitle } from "./new-investment.tsx";
import { StepAnswer } from "./step-answer.tsx";
import { StepBasics } from "./step-basics.tsx";
import { StepEffects } from "./step-effects.tsx";
import { StepGates } from "./step-gates.tsx";
import { StepReady } from "./step-ready.tsx";

interface Props {
  readonly understanding: Understanding;
  readonly view: { readonly step: WizardStep };
}

/** What every step gets. */
export interface StepProps {
  readonly understanding: Understanding;
  readonly draft: InvestmentDraft;
  readonly preview: DraftPreview;
  readonly onChange: (draft: InvestmentDraft) => void;
}

/** Five short steps from a name to a verdict, and into the user's own table. */
export function Wizard({ understanding, view: { step } }: Props): VNode {
  const { session, texts } = usePane();
  const slice = session.slice(wizard);
  const draft = useStore(slice).draft ?? EMPTY_DRAFT;
  const t = texts.pane.wizard;
  const { strategy } = understanding.reading;
  const limits = understanding.scorecard?.limits;
  const isChoice = choosesOne(understanding);
  const preview = useMemo(
    () => previewDraft(draft, strategy, limits, texts, isChoice),
    [draft, strategy, limits, texts, isChoice],
  );
  const [added, setAdded] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const props: StepProps = {
    understanding,
    draft,
    preview,
    onChange: (next) => slice.patch({ draft: next }),
  };
  const to = (other: number): void => session.go({ name: "wizard", step: other as WizardStep });
  const named = draft.name.trim() !== "";
  const next = (): void => {
    setTried(true);
    if (named && step < LAST_STEP) to(step + 1);
    else if (!named) form.current?.querySelector<HTMLElement>("input")?.focus();
  };
  useKeys({ Escape: () => void leaveWizard(session, false) });
  return (
    <div
      class="form"
      ref={form}
      onKeyDown={(event) => {
        const inField = event.target instanceof HTMLInputElement && event.target.type !== "radio";
        if (event.key === "Enter" && inField) next();
        if (event.key === "Escape" && inField) void leaveWizard(session, false);
      }}
    >
      <Head
        title={draft.editing === null ? newTitle(understanding, texts) : t.editTitle(draft.name)}
        isHeading={false}
        leave={t.close}
        way="close"
        onLeave={() => void leaveWizard(session, false)}
      />
      <View
        title={t.steps[step]}
        actions={
          <>
            <button
              type="button"
              class="button"
              onClick={() => (step === 1 ? void leaveWizard(session, true) : to(step - 1))}
            >
              {step > 1 ? t.back : draft.editing === null ? t.discard : t.discardChanges}
            </button>
            {step < LAST_STEP ? (
              <button type="button" class="primary" onClick={next}>
                {t.next[(step + 1) as 2 | 3 | 4 | 5]}
              </button>
            ) : (
              <AddButton understanding={understanding} draft={draft} added={added} />
            )}
          </>
        }
      >
        <div class="progress">
          <span class="progress-dots" aria-hidden="true">
            {[1, 2, 3, 4, 5].map((dot) => (
              <i key={dot} class={dot <= step ? "done" : undefined} />
            ))}
          </span>
          <span class="small">{t.step(step, LAST_STEP)}</span>
        </div>
        {step === 1 && <StepBasics {...props} fault={tried && !named ? t.nameFirst : ""} />}
        {step === 2 && <StepEffects {...props} />}
        {step === 3 && <StepReady {...props} />}
        {step === 4 && <StepGates {...props} />}
        {step === 5 && <StepAnswer {...props} added={added} onAdded={setAdded} />}
      </View>
    </div>
  );
}
