import { planTemplate } from "#core/workflow/template/plan-template.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { usePane, useStore } from "#pane/components/context.ts";
import { View } from "#pane/components/frame.tsx";
import { Select } from "#pane/components/select.tsx";
import { RangeEditor } from "./range-editor.tsx";

/** Nothing was found: two questions and a template, or a way to point at tables that are there after all. */
export function FirstRun({ understanding }: { readonly understanding: Understanding }): VNode {
  const { session, texts } = usePane();
  const { busy } = useStore(session.state);
  const t = texts.pane.firstRun;
  const { kinds } = texts.templates;
  const [kind, setKind] = useState(0);
  const [objectives, setObjectives] = useState(() => kinds[0]!.objectives.map(({ name }) => name));
  const [ideas, setIdeas] = useState<readonly string[]>([]);
  const choose = (index: number): void => {
    setKind(index);
    setObjectives(kinds[index]!.objectives.map(({ name }) => name));
    setIdeas([]);
  };
  const wanted = objectives.map((name) => name.trim()).filter((name) => name !== "");
  const named = [...new Set(wanted)];
  const layOut = async (): Promise<void> => {
    const measures = new Map(kinds[kind]!.objectives.map(({ name, measure }) => [name, measure]));
    const choice = { objectives: named.map((name) => ({ name, measure: measures.get(name) ?? "" })), ideas };
    const plan = planTemplate(understanding.outline, choice, texts);
    if (await session.apply(plan.changes, t.laidOut)) {
      session.go({ name: "overview" });
      await session.show(plan.where, true);
    }
  };
  return (
    <View
      title={t.title}
      actions={
        <button
          type="button"
          class="primary"
          disabled={named.length === 0 || busy !== null}
          onClick={() => void layOut()}
        >
          {t.layOut}
        </button>
      }
    >
      <p class="muted">{understanding.reading.nothingFound}</p>
      <details class="disclosure">
        <summary>{t.pick}</summary>
        <RangeEditor kind="investments" understanding={understanding} onDone={() => undefined} />
      </details>
      <h3>{t.kindTitle}</h3>
      <Select
        label={t.kindTitle}
        value={String(kind)}
        choices={kinds.map(({ name }, index) => ({ value: String(index), label: name }))}
        onChoose={(value) => choose(Number(value))}
      />
      <h3>{t.objectivesTitle}</h3>
      <p class="small">{t.objectivesHelp}</p>
      {[...objectives, ""].map((name, index) => (
        <input
          class="input stacked"
          key={index}
          value={name}
          aria-label={t.objective(index + 1)}
          placeholder={t.another}
          onInput={(event) => {
            const next = [...objectives];
            next[index] = event.currentTarget.value;
            setObjectives(next);
          }}
        />
      ))}
      <h3>{t.ideasTitle}</h3>
      <fieldset class="choices">
        <legend class="unseen">{t.ideasTitle}</legend>
        {kinds[kind]!.ideas.map((idea) => (
          <label class="choice" key={idea}>
            <input
              type="checkbox"
              checked={ideas.includes(idea)}
              onChange={() =>
                setIdeas(ideas.includes(idea) ? ideas.filter((one) => one !== idea) : [...ideas, idea])
              }
            />
            <span>{idea}</span>
          </label>
        ))}
      </fieldset>
      <p class="small">{t.what}</p>
    </View>
  );
}
