import type { Reading } from "#core/domain/reading.ts";
import { careTexts } from "#core/messages/care.ts";
import type { RatersReport } from "#core/workflow/after/raters/report.ts";
import { nearestLevel, ratingLevels } from "#core/workflow/what-if/rating-levels.ts";
import type { VNode } from "preact";
import { cellText } from "#pane/components/cell-text.ts";
import { usePane } from "#pane/components/context.ts";
import { Select } from "#pane/components/select.tsx";
import type { Agreed } from "./slice.ts";

interface Props {
  readonly report: RatersReport;
  readonly reading: Reading;
  readonly agreed: Agreed;
  readonly onAgree: (agreed: Agreed) => void;
}

/** The cells worth talking about: who said what, and what is agreed in place of the middle. */
export function TalkAbout({ report: { disagreement }, reading, agreed, onAgree }: Props): VNode {
  const { texts, format } = usePane();
  const t = careTexts(texts).raters;
  const { objectives, investments } = reading.strategy;
  const { talk, raters } = disagreement;
  const written = (effect: number, objective: number): string =>
    cellText(nearestLevel(ratingLevels(reading, objective), effect)?.written ?? null, format);
  if (talk.length === 0) return <p>{t.nothing}</p>;
  return (
    <>
      <h3>{t.talk(talk.length)}</h3>
      <ol class="talk">
        {talk.map(({ investment, objective, effects, median }) => {
          const [one, other] = [investments[investment]!, objectives[objective]!];
          const value = agreed[one.id]?.[other.id];
          return (
            <li key={`${investment} ${objective}`}>
              <b>{one.name}</b>
              <span class="small">{other.name}</span>
              <i aria-hidden="true">
                {[...initialsAt(effects, raters)].map(([effect, initials]) => (
                  <u key={effect} style={{ insetInlineStart: `${50 * (effect + 1)}%` }}>
                    {initials}
                  </u>
                ))}
              </i>
              <span class="small">
                {effects
                  .flatMap((effect, rater) =>
                    effect === null ? [] : [t.said(raters[rater]!.name, written(effect, objective))],
                  )
                  .join(" · ")}
              </span>
              <Select
                label={t.agreed(one.name, other.name)}
                value={value === undefined ? "" : String(value)}
                choices={[
                  { value: "", label: t.middle(written(median ?? 0, objective)) },
                  ...ratingLevels(reading, objective).map((level) => ({
                    value: String(level.effect),
                    label: cellText(level.written, format),
                  })),
                ]}
                onChoose={(chosen) => {
                  const { [other.id]: _before, ...rest } = agreed[one.id] ?? {};
                  const row = chosen === "" ? rest : { ...rest, [other.id]: Number(chosen) };
                  onAgree({ ...agreed, [one.id]: row });
                }}
              />
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** Who stands where on the scale: those who said the same stand beside each other, not on one another. */
function initialsAt(
  effects: readonly (number | null)[],
  raters: readonly { readonly name: string }[],
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [rater, effect] of effects.entries())
    if (effect !== null) found.set(effect, (found.get(effect) ?? "") + raters[rater]!.name.slice(0, 1));
  return found;
}
