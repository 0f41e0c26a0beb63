import type { Person } from "#core/workflow/after/check-up.ts";
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";
import { TextField } from "#pane/components/text-field.tsx";
import { checkUpWords } from "./words.ts";

interface Props {
  readonly people: readonly Person[];
  readonly onTurn: (name: string) => void;
  readonly onTakeAway: (name: string) => void;
}

/** Who else answered, and the way to ask one more: each for themselves. */
export function OtherPeople({ people, onTurn, onTakeAway }: Props): VNode {
  const { texts } = usePane();
  const t = checkUpWords(texts);
  const [name, setName] = useState("");
  const given = name.trim();
  const named = people.flatMap((person) => person.name ?? []);
  return (
    <section aria-label={t.others}>
      <h3>{t.others}</h3>
      <p class="small">{t.othersHelp}</p>
      {named.map((each) => (
        <p class="links" key={each}>
          <b>{each}</b>
          <button type="button" class="link" aria-label={t.lookAgainOf(each)} onClick={() => onTurn(each)}>
            {t.lookAgain}
          </button>
          <button type="button" class="link" aria-label={t.takeAwayOf(each)} onClick={() => onTakeAway(each)}>
            {t.takeAway}
          </button>
        </p>
      ))}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (given !== "") onTurn(named.find((each) => each.toLowerCase() === given.toLowerCase()) ?? given);
        }}
      >
        <TextField label={t.name} value={name} onChange={setName} fault="" />
        <button type="submit" class="button" disabled={given === ""}>
          {t.ask}
        </button>
      </form>
    </section>
  );
}
