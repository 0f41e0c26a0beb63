import { CHECK_IDS, type CheckId } from "#core/workflow/checks/check-ids.ts";
import type { Preferences } from "#core/workflow/preferences.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import type { Prefer } from "./settings.tsx";

interface Props {
  readonly preferences: Preferences;
  readonly onPrefer: Prefer;
}

/** Which checks are shown, and whether the scorecard brings a second opinion. */
export function CheckChoices({ preferences, onPrefer }: Props): VNode {
  const { texts } = usePane();
  const t = texts.pane.settings;
  const off = new Set(preferences.checksOff);
  const toggle = (check: CheckId): void => {
    const next = off.has(check) ? [...off].filter((id) => id !== check) : [...off, check];
    onPrefer({ checksOff: next.length === 0 ? undefined : next });
  };
  const second = preferences.secondOpinion ?? false;
  return (
    <>
      <fieldset class="choices">
        <legend>{t.checks}</legend>
        {CHECK_IDS.map((check) => (
          <label class="choice" key={check}>
            <input type="checkbox" checked={!off.has(check)} onChange={() => toggle(check)} />
            <span>{texts.checks.names[check]}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="choices">
        <legend>{texts.secondOpinion.title}</legend>
        <label class="choice">
          <input
            type="checkbox"
            checked={second}
            onChange={() => onPrefer({ secondOpinion: second ? undefined : true })}
          />
          <span>{t.secondOpinion}</span>
          <small>{t.secondOpinionHelp}</small>
        </label>
      </fieldset>
    </>
  );
}
