import { checkUpReport } from "#core/workflow/after/check-up.ts";
import type { CheckUpAnswers } from "#core/workflow/preferences.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { dayText } from "#pane/model/day.ts";
import { checkUpTexts, checkUpWords } from "./words.ts";

interface Props {
  readonly answers: CheckUpAnswers["answers"];
  readonly before: CheckUpAnswers | null;
}

/** Six areas and the four links as bars, with last time as marks, and the two weakest with one action each. */
export function CheckUpResults({ answers, before }: Props): VNode {
  const { texts } = usePane();
  const t = checkUpWords(texts);
  const { areas: names } = checkUpTexts(texts);
  const { areas, links, weakest } = checkUpReport(answers);
  const then = before && checkUpReport(before.answers);
  const levelThen = (of: { readonly level: number | null } | undefined): number | null => of?.level ?? null;
  return (
    <>
      <h3 class="headline">{t.result}</h3>
      {before && <p class="small">{t.ghost(dayText(before.day, texts.common.language))}</p>}
      {areas.map(({ area, level }) => (
        <LevelBar
          key={area}
          name={names[area].name}
          level={level}
          before={levelThen(then?.areas.find((each) => each.area === area))}
        />
      ))}
      <h3>{t.fit}</h3>
      {links.map(({ link, level }) => (
        <LevelBar
          key={link}
          name={t.links[link]}
          level={level}
          before={levelThen(then?.links.find((each) => each.link === link))}
        />
      ))}
      {weakest.length > 0 && <h3>{t.weakest}</h3>}
      {weakest.map((area) => (
        <p key={area}>
          <b>{names[area].name}.</b> {names[area].firstStep}
        </p>
      ))}
    </>
  );
}

interface BarProps {
  readonly name: string;
  readonly level: number | null;
  readonly before: number | null;
}

/** A level of 1 … 5 as a bar; a mark where it was. */
function LevelBar({ name, level, before }: BarProps): VNode {
  const { texts, format } = usePane();
  const t = checkUpWords(texts);
  const share = (of: number): string => `${20 * of}%`;
  return (
    <div class="level-bar">
      <span>{name}</span>
      <span class="value">
        {level === null ? t.notAnswered : t.level(format.number(Math.round(level * 10) / 10))}
      </span>
      <i aria-hidden="true">
        {level !== null && <b style={{ width: share(level) }} />}
        {before !== null && <u style={{ insetInlineStart: share(before) }} />}
      </i>
    </div>
  );
}
