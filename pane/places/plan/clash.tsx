import { planTexts } from "#core/messages/plan-pane.ts";
import type { WayOut } from "#core/portfolio/relax.ts";
import type { FundingAnswer } from "#core/workflow/funding/funding-plan.ts";
import { budgetKind, laterPeriod } from "#core/workflow/funding/funding-question.ts";
import { ruleText } from "#core/workflow/funding/funding-words.ts";
import type { Scored } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { useFundingWords } from "#pane/components/use-funding-words.ts";
import { decide, decideBudget, decideLater, decideLimits } from "./slice.ts";

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
      switch (budgetKind(rule.budget)) {
        case "people-days":
          return t.days(format.number(most), points);
        case "yearly":
          return t.yearly(format.money(most), points);
        case "later":
          return t.later(words.laterPeriods?.[laterPeriod(rule.budget)] ?? "", format.money(most), points);
        case "money":
          return t.budget(format.money(most), points);
      }
    return t.without(ruleText(rule, words, texts, question), points);
  };
  /** Null where only the table can be changed. */
  const using = ({ rule, most }: WayOut): (() => void) | null => {
    const { locks = {}, limits = [] } = understanding.preferences.plan ?? {};
    switch (rule.kind) {
      case "budget":
        if (most === null) return null;
        switch (budgetKind(rule.budget)) {
          case "people-days":
            return () => decide(session, { peopleDays: most });
          case "yearly":
            return () => decide(session, { yearlyMost: most });
          case "later":
            return () => decideLater(session, laterPeriod(rule.budget), most);
          case "money":
            return () => decideBudget(session, most);
        }
      case "group": {
        const { own } = question.groups![rule.group]!;
        return own === undefined
          ? () => decide(session, { leverCap: undefined })
          : () =>
              decideLimits(
                session,
                limits.filter((_, k) => k !== own),
              );
      }
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
