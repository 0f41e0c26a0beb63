import type { Gate } from "#core/domain/strategy.ts";
import type { DraftGate, InvestmentDraft } from "#core/workflow/investment/draft.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { Segments } from "#pane/components/segments.tsx";
import type { StepProps } from "./wizard.tsx";

type GateKind = Gate["kind"];
const ASKED: readonly GateKind[] = ["privacy", "security", "fairness", "environment", "contract"];
const STATES: readonly Gate["state"][] = ["pass", "fail", "unknown"];

/** Step 4: responsible use. */
export function StepGates({ draft, onChange }: StepProps): VNode {
  const { texts } = usePane();
  const kinds = [...new Set([...ASKED, ...(Object.keys(draft.gates) as GateKind[])])];
  return (
    <>
      <p class="muted">{texts.pane.wizard.gatesIntro}</p>
      {kinds.map((kind) => (
        <GateQuestion
          key={kind}
          kind={kind}
          gate={draft.gates[kind]}
          onChange={(gate) => onChange(withGate(draft, kind, gate))}
        />
      ))}
    </>
  );
}

interface GateProps {
  readonly kind: GateKind;
  readonly gate: DraftGate | undefined;
  readonly onChange: (gate: DraftGate | null) => void;
}

function GateQuestion({ kind, gate, onChange }: GateProps): VNode {
  const { texts } = usePane();
  const t = texts.pane.wizard;
  const tones = { pass: "for", fail: "against", unknown: "neutral" } as const;
  return (
    <section class="effect" aria-label={texts.investment.gates[kind]}>
      <div class="effect-head">
        <b>{texts.investment.gates[kind]}</b>
        {gate && (
          <button type="button" class="link" onClick={() => onChange(null)}>
            {t.gateSkip}
          </button>
        )}
      </div>
      <p class="small">{t.gateHelp[kind]}</p>
      <Segments
        label={texts.investment.gates[kind]}
        value={gate?.state ?? null}
        choices={STATES.map((state) => ({ value: state, label: t.gateStates[state], tone: tones[state] }))}
        onChoose={(state) => onChange({ mendable: gate?.mendable ?? true, state: state as Gate["state"] })}
      />
      {gate?.state === "fail" && (
        <label class="choice">
          <input
            type="checkbox"
            checked={gate.mendable}
            onChange={(event) => onChange({ ...gate, mendable: event.currentTarget.checked })}
          />
          <span>{t.mendable}</span>
        </label>
      )}
    </section>
  );
}

function withGate(draft: InvestmentDraft, kind: GateKind, gate: DraftGate | null): InvestmentDraft {
  const { [kind]: _before, ...others } = draft.gates;
  return { ...draft, gates: gate ? { ...others, [kind]: gate } : others };
}
