import { checkUpReport, peopleOf, type Person, type Spread } from "#core/workflow/after/check-up.ts";
import type { CheckUpAnswers } from "#core/workflow/preferences.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { dayText } from "#pane/model/day.ts";
import { checkUpTexts, checkUpWords, questionOf } from "./words.ts";

interface Props {
  readonly people: readonly Person[];
  readonly before: CheckUpAnswers | null;
}

/**
 * Six areas and the four links as bars, with last time as marks, and the two weakest with one action each. Of several
 * people the bar is their mean, with a line from the lowest to the highest, and what they see most differently is said.
 */
export function CheckUpResults({ people, before }: Props): VNode {
  const { texts, format } = usePane();
  const t = checkUpWords(texts);
  const { areas: names } = checkUpTexts(texts);
  const { areas, links, weakest, apart } = checkUpReport(people.map(({ answers }) => answers));
  const then = before && checkUpReport(peopleOf(before).map(({ answers }) => answers));
  const isGroup = people.length > 1;
  const nameOf = ({ name }: Person): string => name ?? t.first;
  const levelThen = (of: { readonly level: number | null } | undefined): number | null => of?.level ?? null;
  return (
    <>
      <h3 class="headline">{t.result}</h3>
      {isGroup && <p class="small">{t.mean(texts.common.list(people.map(nameOf)))}</p>}
      {before && <p class="small">{t.ghost(dayText(before.day, texts.common.language))}</p>}
      {areas.map(({ area, ...spread }) => (
        <LevelBar
          key={area}
          name={names[area].name}
          spread={spread}
          before={levelThen(then?.areas.find((each) => each.area === area))}
        />
      ))}
      <h3>{t.fit}</h3>
      {links.map(({ link, ...spread }) => (
        <LevelBar
          key={link}
          name={t.links[link]}
          spread={spread}
          before={levelThen(then?.links.find((each) => each.link === link))}
        />
      ))}
      {apart.length > 0 && <h3>{t.apart}</h3>}
      {apart.map(({ id, levels }) => (
        <p key={id}>
          {questionOf(id, texts).ask}{" "}
          <span class="small">
            {levels
              .flatMap((level, k) =>
                level === null ? [] : [`${nameOf(people[k]!)} ${format.number(level)}`],
              )
              .join(" · ")}
          </span>
        </p>
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
  readonly spread: Spread;
  readonly before: number | null;
}

/** A level of 1 … 5 as a bar, with a line over what people said where they differ; a mark where it was. */
function LevelBar({ name, spread: { level, low, high }, before }: BarProps): VNode {
  const { texts, format } = usePane();
  const t = checkUpWords(texts);
  const share = (of: number): string => `${20 * of}%`;
  const shown = (of: number): string => format.number(Math.round(of * 10) / 10);
  const isSpread = low !== null && high !== null && high - low > 0.05;
  return (
    <div class="level-bar">
      <span>{name}</span>
      <span class="value">
        {level === null
          ? t.notAnswered
          : isSpread
            ? `${shown(level)} (${t.fromTo(shown(low), shown(high))})`
            : t.level(shown(level))}
      </span>
      <i aria-hidden="true">
        {level !== null && <b style={{ width: share(level) }} />}
        {isSpread && <s style={{ insetInlineStart: share(low), width: share(high - low) }} />}
        {before !== null && <u style={{ insetInlineStart: share(before) }} />}
      </i>
    </div>
  );
}
