import type { Limits } from "#core/domain/result.ts";
import { withPreferences } from "#core/workflow/preferences.ts";
import { planForget, planPreferences } from "#core/workflow/plan-preferences.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { Choices } from "#pane/components/choices.tsx";
import { usePane, useStore } from "#pane/components/context.ts";
import { Decide } from "#pane/components/decide.tsx";
import { View } from "#pane/components/frame.tsx";
import { TextField } from "#pane/components/text-field.tsx";
import { defaultPlacement, PLACEMENTS, waysIn } from "#pane/model/writing.ts";
import { ScaleFact } from "#pane/places/reading/understood-ratings.tsx";
import { Calibration } from "./calibration.tsx";
import { CheckChoices } from "./check-choices.tsx";
import { LimitField } from "./limit-field.tsx";
import { MoneySettings } from "./money.tsx";

/** Chooses some preferences anew; undefined takes one away. */
export type Prefer = (chosen: Parameters<typeof withPreferences>[1]) => void;

/**
 * Budget and currency, limits of the verdicts, the scale of the ratings, how results are written, which checks are
 * shown, and forgetting it all. Nothing is kept until it is saved.
 */
export function Settings({ understanding }: { readonly understanding: Understanding }): VNode | null {
  const { session, texts } = usePane();
  const { busy } = useStore(session.state);
  const t = texts.pane.settings;
  const { preferences, scorecard, outline } = understanding;
  if (!scorecard) return null;
  const ways = waysIn(session.workbook.capabilities);
  const prefer: Prefer = (chosen) =>
    session.reconsider({ preferences: withPreferences(preferences, chosen) });
  const limit = (changed: Partial<Limits>): void => prefer({ limits: { ...preferences.limits, ...changed } });
  const save = planPreferences(understanding, texts);
  const forget = planForget(outline, texts);
  const reset = async (): Promise<void> => {
    session.reconsider({ preferences: {}, corrections: {} });
    await session.apply(forget, t.forgotten);
  };
  return (
    <View
      title={t.title}
      actions={
        <Decide
          back={texts.pane.back}
          onBack={() => session.go({ name: "overview" })}
          main={t.save}
          onMain={() => session.apply(save, t.saved)}
          disabled={save.changes.length === 0}
        />
      }
    >
      <TextField
        label={t.business}
        value={preferences.business ?? ""}
        onChange={(name) => prefer({ business: name === "" ? undefined : name })}
      />
      <MoneySettings understanding={understanding} onPrefer={prefer} />
      <h3>{t.limits}</h3>
      <p class="small">{preferences.limits ? t.limitsOwn : t.limitsAutomatic}</p>
      <LimitField label={t.fund} value={scorecard.limits.fund} onChange={(fund) => limit({ fund })} />
      <LimitField label={t.no} value={scorecard.limits.no} onChange={(no) => limit({ no })} />
      <LimitField
        label={t.assessed}
        value={100 * scorecard.limits.assessed}
        onChange={(share) => limit({ assessed: share / 100 })}
      />
      {preferences.limits && (
        <button type="button" class="link" onClick={() => prefer({ limits: undefined })}>
          {t.automatic}
        </button>
      )}
      <Calibration scorecard={scorecard} onLimits={limit} />
      {understanding.reading.ratings && (
        <>
          <h3>{texts.pane.understood.ratings}</h3>
          <dl class="facts">
            <ScaleFact understanding={understanding} />
          </dl>
        </>
      )}
      <Choices
        legend={texts.pane.write.how}
        value={preferences.way ?? ways[0]!}
        choices={ways.map((value) => ({
          value,
          label: texts.pane.write.ways[value],
          help: texts.pane.write.waysHelp[value],
        }))}
        onChoose={(way) => prefer({ way })}
      />
      <Choices
        legend={texts.pane.write.where}
        value={preferences.placement ?? defaultPlacement}
        choices={PLACEMENTS.map((value) => ({
          value,
          label: texts.pane.write.places[value],
          help: texts.pane.write.placesHelp[value],
        }))}
        onChoose={(placement) => prefer({ placement })}
      />
      <CheckChoices preferences={preferences} onPrefer={prefer} />
      <h3>{t.forget}</h3>
      <p class="small">{t.forgetHelp}</p>
      <button
        type="button"
        class="button"
        disabled={forget.changes.length === 0 || busy !== null}
        onClick={() => void reset()}
      >
        {t.forgetAll}
      </button>
      <h3>{t.removal.title}</h3>
      <p class="small">{t.removal.help}</p>
      <button type="button" class="button" onClick={() => session.go({ name: "remove" })}>
        {t.removal.look}
      </button>
    </View>
  );
}
