import { planTexts } from "#core/messages/plan-pane.ts";
import type { WayOut } from "#core/portfolio/relax.ts";
import type { FundingAnswer } from "#core/workflow/funding/funding-plan.ts";
import { ruleText } from "#core/workflow/funding/funding-words.ts";
import type { Scored } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { useFundingWords } from "#pane/components/use-funding-words.ts";
import { decide, decideBudget } from "./slice.ts";

interface Props {
  readonly understanding: Scored;
  readonly clash: Extract<FundingAnswer, { readonly status: "impossible" }>;
}

/** What makes every plan impossible, and what to give up, each with what it would bring. */
export function Clash({ understanding, clash }: Props): VNode {
  const { session, texts, format } = usePane();
  const t = planTexts(texts).ways;
  const words = useFundingWords(understanding);
  const { because, ways, question } = clash;
  const said = ({ rule, most, plan }: WayOut): string => {
    const points = format.score(plan.value);
    if (rule.kind === "budget" && most !== null)
      return rule.budget === 0 ? t.budget(format.money(most), points) : t.days(format.number(most), points);
    return t.without(ruleText(rule, words, texts, question), points);
  };
  /** Null where only the table can be changed. */
  const using = ({ rule, most }: WayOut): (() => void) | null => {
    const { locks = {} } = understanding.preferences.plan ?? {};
    switch (rule.kind) {
      case "budget":
        return most === null
          ? null
          : rule.budget === 0
            ? () => decideBudget(session, most)
            : () => decide(session, { peopleDays: most });
      case "group":
        return () => decide(session, { leverCap: undefined });
      case "coverage":
        return () => decide(session, { coverage: undefined });
      case "in":
      case "out": {
        const { [rule.item]: lock, ...others } = locks;
        return lock === undefined ? null : () => decide(session, { locks: others });
      }
      case "requires":
      case "excludes":
        return null;
    }
  };
  return (
    <div class="note trouble" role="alert">
      <p>
        {texts.plan.impossible(
          texts.common.list(because.map((rule) => ruleText(rule, words, texts, question))),
        )}
      </p>
      {ways.length > 0 && (
        <p>
          <b>{t.title}</b>
        </p>
      )}
      <ul class="plain-list ways">
        {ways.map((way) => {
          const use = using(way);
          return (
            <li key={said(way)}>
              {said(way)}{" "}
              {use && (
                <button type="button" class="link" aria-label={t.useOf(said(way))} onClick={use}>
                  {t.use}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <p>{ways.length > 0 ? t.shown : t.none}</p>
    </div>
  );
}
