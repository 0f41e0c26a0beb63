import type { DraftReadiness, InvestmentDraft } from "#core/workflow/investment/draft.ts";
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";
import { Select } from "#pane/components/select.tsx";
import { SoFar } from "./so-far.tsx";
import type { StepProps } from "./wizard.tsx";

const KINDS: readonly DraftReadiness[] = ["people", "process", "data", "systems"];

/** Step 3: what must be in place: readiness, other investments, connections, capabilities. */
export function StepReady({ draft, understanding, preview, onChange }: StepProps): VNode {
  const { texts, format } = usePane();
  const t = texts.pane.wizard;
  const { investments, capabilities } = understanding.reading.strategy;
  const others = investments
    .filter(({ id }) => id !== draft.editing)
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <p class="muted">{t.readyIntro}</p>
      {KINDS.map((kind) => (
        <Select
          key={kind}
          labelled
          label={texts.investment.readiness[kind]}
          value={levelValue(draft.readiness[kind])}
          choices={readyChoices(draft.readiness[kind], t.readyLevels, (level) => format.share(level))}
          onChoose={(value) => onChange(withReadiness(draft, kind, value))}
        />
      ))}
      <CheckList
        legend={t.needs}
        choices={others}
        chosen={draft.requires}
        onChange={(requires) => onChange({ ...draft, requires })}
      />
      <CheckList
        legend={t.connects}
        choices={others}
        chosen={draft.connectsTo}
        onChange={(connectsTo) => onChange({ ...draft, connectsTo })}
      />
      <CheckList
        legend={t.needsCapabilities}
        choices={capabilities.map(({ name }) => ({ value: name, label: name }))}
        chosen={draft.needsCapabilities}
        onChange={(needsCapabilities) => onChange({ ...draft, needsCapabilities })}
      />
      <SoFar preview={preview} />
    </>
  );
}

function levelValue(level: number | undefined): string {
  return level === undefined ? "" : String(level);
}

type Choice = { readonly value: string; readonly label: string };

/** "Not needed" first, then upwards; a level read from the sheet that is none of ours is kept as it is. */
function readyChoices(
  level: number | undefined,
  words: Readonly<Record<string, string>>,
  share: (level: number) => string,
): Choice[] {
  const { "": notNeeded = "", ...levels } = words;
  const choices = Object.entries(levels).map(([value, label]) => ({ value, label }));
  if (level !== undefined && levels[String(level)] === undefined) {
    choices.push({ value: String(level), label: share(level) });
  }
  return [{ value: "", label: notNeeded }, ...choices.sort((a, b) => Number(a.value) - Number(b.value))];
}

function withReadiness(draft: InvestmentDraft, kind: DraftReadiness, value: string): InvestmentDraft {
  const { [kind]: _before, ...others } = draft.readiness;
  return { ...draft, readiness: value === "" ? others : { ...others, [kind]: Number(value) } };
}

/** Fewer than this are found by looking. */
const SEARCHED_FROM = 8;

interface CheckListProps {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

function CheckList({ legend, choices, chosen, onChange }: CheckListProps): VNode | null {
  const { texts } = usePane();
  const [search, setSearch] = useState("");
  if (choices.length === 0) return null;
  const wanted = search.trim().toLowerCase();
  const shown = choices.filter(
    ({ value, label }) => chosen.includes(value) || label.toLowerCase().includes(wanted),
  );
  const toggle = (value: string): void =>
    onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <details class="disclosure">
      <summary>
        {legend}
        {chosen.length > 0 && <span class="small"> ({texts.pane.wizard.chosen(chosen.length)})</span>}
      </summary>
      <fieldset class="choices">
        <legend class="unseen">{legend}</legend>
        {choices.length > SEARCHED_FROM && (
          <input
            class="input"
            type="search"
            placeholder={texts.pane.wizard.searchAmong}
            aria-label={`${texts.pane.wizard.searchAmong}: ${legend}`}
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        )}
        {shown.map(({ value, label }) => (
          <label class="choice" key={value}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
