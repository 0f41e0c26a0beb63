import { EMPTY_DRAFT, type InvestmentDraft } from "#core/workflow/investment/draft.ts";
import { previewDraft, type DraftPreview } from "#core/workflow/investment/preview.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useMemo, useState } from "preact/hooks";
import { usePane, useStore } from "#pane/components/context.ts";
import { View } from "#pane/components/frame.tsx";
import { LAST_STEP } from "./draft-rating.ts";
import { leaveWizard, wizard, type WizardStep } from "./slice.ts";
import { AddButton } from "./add-button.tsx";
import { StepAnswer } from "./step-answer.tsx";
import { StepBasics } from "./step-basics.tsx";
import { StepEffects } from "./step-effects.tsx";
import { StepGates } from "./step-gates.tsx";
import { WizardTop } from "./wizard-top.tsx";
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
  const preview = useMemo(
    () => previewDraft(draft, strategy, limits, texts),
    [draft, strategy, limits, texts],
  );
  const [added, setAdded] = useState<readonly string[]>([]);
  const props: StepProps = {
    understanding,
    draft,
    preview,
    onChange: (next) => slice.patch({ draft: next }),
  };
  const to = (next: number): void => session.go({ name: "wizard", step: next as WizardStep });
  return (
    <>
      <WizardTop title={draft.editing === null ? t.newTitle : t.editTitle(draft.name)} />
      <View
        title={t.steps[step]}
        actions={
          <>
            <button
              type="button"
              class="button"
              onClick={() => (step === 1 ? void leaveWizard(session, true) : to(step - 1))}
            >
              {step === 1 ? t.discard : t.back}
            </button>
            {step < LAST_STEP ? (
              <button
                type="button"
                class="primary"
                disabled={draft.name.trim() === ""}
                onClick={() => to(step + 1)}
              >
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
        {step === 1 && <StepBasics {...props} />}
        {step === 2 && <StepEffects {...props} />}
        {step === 3 && <StepReady {...props} />}
        {step === 4 && <StepGates {...props} />}
        {step === 5 && <StepAnswer {...props} added={added} onAdded={setAdded} />}
      </View>
    </>
  );
}
