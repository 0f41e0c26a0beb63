import type { Comparisons } from "#core/weighting/pairwise/comparisons.ts";
import { planPreferences } from "#core/workflow/plan-preferences.ts";
import { groupWeights, keptPairs, type PersonPairs, withPairs } from "#core/workflow/weights/group-pairs.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";
import { TextField } from "#pane/components/text-field.tsx";

interface Props {
  readonly understanding: Understanding;
  /** Of whoever answers now, once they are enough to weigh by. */
  readonly answers: Comparisons | null;
  readonly isStarted: boolean;
  readonly onKept: () => void;
  readonly onWeights: (weights: readonly number[] | null) => void;
}

/** Keeps what one person said and asks the next; weights of all together, and how far they agree. */
export function PairsOfGroup({ understanding, answers, isStarted, onKept, onWeights }: Props): VNode {
  const { session, texts, format } = usePane();
  const t = texts.pane.objectives.group;
  const [name, setName] = useState("");
  const { reading, preferences } = understanding;
  const people = useMemo(() => keptPairs(reading.strategy, preferences), [reading, preferences]);
  const group = useMemo(() => groupWeights(people), [people]);
  // While somebody answers, what they say is shown; else what all said together.
  useEffect(() => {
    if (!isStarted && group) onWeights(group.weights);
  }, [isStarted, group]);
  const given = name.trim();
  const keep = async (next: readonly PersonPairs[]): Promise<void> => {
    session.reconsider({ preferences: withPairs(preferences, reading.strategy, next) });
    const now = session.state.get().understanding;
    if (now) await session.keep(planPreferences(now, texts));
  };
  const others = (of: string): PersonPairs[] =>
    people.filter((each) => each.name.toLowerCase() !== of.toLowerCase());
  return (
    <>
      {answers && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (given === "") return;
            setName("");
            onKept();
            void keep([...others(given), { name: given, answers }]);
          }}
        >
          <TextField label={t.whose} value={name} onChange={setName} />
          <button type="submit" class="button" disabled={given === ""}>
            {t.keep}
          </button>
        </form>
      )}
      {people.map((each) => (
        <p class="small links" key={each.name}>
          {each.name}
          <button
            type="button"
            class="link"
            aria-label={t.without(each.name)}
            onClick={() => void keep(others(each.name))}
          >
            {t.takeAway}
          </button>
        </p>
      ))}
      {group && (
        <p class="small" role="status">
          {t.together(format.share(group.consensus))}
        </p>
      )}
    </>
  );
}
