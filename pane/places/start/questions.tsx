import { businessKindsIn } from "#core/messages/business-kinds.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { Select } from "#pane/components/select.tsx";
import type { Suggestions } from "./use-suggestions.ts";

interface Props {
  readonly suggestions: Suggestions;
}

/** What kind of business it is, which decides what is suggested. */
export function KindQuestion({ suggestions }: Props): VNode {
  const { texts } = usePane();
  const t = texts.pane.firstRun;
  return (
    <>
      <h3>{t.kindTitle}</h3>
      <Select
        label={t.kindTitle}
        value={String(suggestions.kind)}
        choices={businessKindsIn(texts).map(({ name }, index) => ({ value: String(index), label: name }))}
        onChoose={(value) => suggestions.choose(Number(value))}
      />
    </>
  );
}

/** The first founding question: what are we trying to achieve? */
export function ObjectivesQuestion({ suggestions }: Props): VNode {
  const t = usePane().texts.pane.firstRun;
  return (
    <>
      <h3>{t.objectivesTitle}</h3>
      <p class="small">{t.objectivesHelp}</p>
      {[...suggestions.objectives, ""].map((name, index) => (
        <input
          class="input stacked"
          key={index}
          value={name}
          aria-label={t.objective(index + 1)}
          placeholder={t.another}
          onInput={(event) => suggestions.write(index, event.currentTarget.value)}
        />
      ))}
    </>
  );
}

/** The second: how can technology help us get there? */
export function IdeasQuestion({ suggestions }: Props): VNode {
  const { texts } = usePane();
  const t = texts.pane.firstRun;
  return (
    <>
      <h3>{t.ideasTitle}</h3>
      <fieldset class="choices">
        <legend class="unseen">{t.ideasTitle}</legend>
        {businessKindsIn(texts)[suggestions.kind]!.ideas.map((idea) => (
          <label class="choice" key={idea}>
            <input
              type="checkbox"
              checked={suggestions.ideas.includes(idea)}
              onChange={() => suggestions.toggle(idea)}
            />
            <span>{idea}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
