import type { Limits, Scorecard } from "#core/domain/result.ts";
import { fundLimitFromExamples } from "#core/workflow/calibrate.ts";
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";
import { Select } from "#pane/components/select.tsx";

interface Props {
  readonly scorecard: Scorecard;
  readonly onLimits: (limits: Partial<Limits>) => void;
}

/** Limits from two investments that one is sure of. */
export function Calibration({ scorecard, onLimits }: Props): VNode | null {
  const { texts, format } = usePane();
  const t = texts.pane.settings;
  const [clear, setClear] = useState("");
  const [borderline, setBorderline] = useState("");
  const scored = scorecard.results.filter(({ rank }) => rank !== null);
  if (scored.length < 2) return null;
  const choices = [
    { value: "", label: t.choose },
    ...scored.map(({ investmentId, name, score }) => ({
      value: investmentId,
      label: `${name} (${format.score(score.score)})`,
    })),
  ];
  const scoreOf = (id: string): number | null =>
    scored.find(({ investmentId }) => investmentId === id)?.score.score ?? null;
  const [high, low] = [scoreOf(clear), scoreOf(borderline)];
  const fund = high === null || low === null ? null : fundLimitFromExamples(high, low);
  return (
    <details class="disclosure">
      <summary>{t.calibrate}</summary>
      <p class="small">{t.calibrateHelp}</p>
      <Select labelled label={t.clear} value={clear} choices={choices} onChoose={setClear} />
      <Select labelled label={t.borderline} value={borderline} choices={choices} onChoose={setBorderline} />
      {high !== null && low !== null && fund === null && <p class="fault">{t.calibrateFault}</p>}
      <button
        type="button"
        class="button"
        disabled={fund === null}
        onClick={() => fund !== null && onLimits({ fund })}
      >
        {t.useExamples}
      </button>
    </details>
  );
}
