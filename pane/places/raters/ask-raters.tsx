import { careTexts } from "#core/messages/care.ts";
import type { RaterAtWork } from "#core/workflow/after/raters/at-work.ts";
import { planDone, planRater } from "#core/workflow/after/raters/plan-raters.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { CellLink } from "#pane/components/cell-link.tsx";
import { usePane, useStore } from "#pane/components/context.ts";
import { RaterFiles } from "./rater-files.tsx";
import { TextField } from "#pane/components/text-field.tsx";

interface Props {
  readonly understanding: Understanding;
  readonly atWork: readonly RaterAtWork[];
  readonly done: readonly string[];
}

/** Gives out sheets, and takes them in: nobody's ratings are shown before all are done. */
export function AskRaters({ understanding, atWork, done }: Props): VNode {
  const { session, texts } = usePane();
  const { busy } = useStore(session.state);
  const t = careTexts(texts).raters;
  const [name, setName] = useState("");
  const given = name.trim();
  const taken = [...done, ...atWork.map((each) => each.name)].some(
    (each) => each.toLowerCase() === given.toLowerCase(),
  );
  const add = async (): Promise<void> => {
    if (await session.apply(planRater(understanding, given, texts), t.added(given))) setName("");
  };
  return (
    <>
      <p>{t.intro}</p>
      <ul class="raters">
        {done.map((each) => (
          <li key={each}>
            <b>{each}</b> <span class="small">{t.isDone}</span>
          </li>
        ))}
        {atWork.map((rater) => (
          <li key={rater.number}>
            <span class="rater">
              <b>{rater.name}</b> <span class="small">{t.progress(rater.ratings.length, rater.of)}</span>{" "}
              <CellLink place={{ sheet: rater.sheet, row: 0, column: 0 }}>{rater.sheet}</CellLink>
            </span>
            <button
              type="button"
              class="button"
              disabled={busy !== null || rater.ratings.length === 0 || rater.unread.length > 0}
              onClick={() =>
                void session.apply(planDone(understanding, rater, texts), t.collected(rater.name))
              }
            >
              {t.done(rater.name)}
            </button>
            {rater.unread.length > 0 && (
              <p class="small">
                {t.unread}{" "}
                {rater.unread.slice(0, 5).map((cell) => (
                  <CellLink key={`${cell.row} ${cell.column}`} place={cell} short />
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
      {atWork.length === 0 && done.length === 1 && <p class="small">{t.waiting}</p>}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (given !== "" && !taken) void add();
        }}
      >
        <TextField label={t.name} value={name} onChange={setName} fault={taken ? t.taken(given) : ""} />
        <button type="submit" class="button" disabled={busy !== null || given === "" || taken}>
          {t.add}
        </button>
      </form>
      <RaterFiles understanding={understanding} />
    </>
  );
}
