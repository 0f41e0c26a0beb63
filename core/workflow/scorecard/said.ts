import type { InvestmentResult, OptionVerdict, VerdictKind } from "#core/domain/result.ts";
import { optionText } from "#core/insight/choice/option-text.ts";
import type { Texts } from "#core/messages/en.ts";
import { explainVerdict } from "#core/scoring/explain.ts";

/** What is said of an option goes by the colours of these verdicts: the choice as Fund, what is close as Hold. */
export const CHOICE_LIKE: Readonly<Record<OptionVerdict["kind"], VerdictKind>> = {
  choose: "fund",
  leaning: "fund",
  "close-behind": "hold",
  "too-close": "hold",
  "not-this": "say-no",
};

/** The word for one line, and the verdict whose colours it has: the choice where one of several is chosen. */
export function saidOf(
  { verdict, choice }: InvestmentResult,
  texts: Texts,
): { readonly word: string; readonly like: VerdictKind } {
  return choice
    ? { word: texts.choice.kinds[choice.kind], like: CHOICE_LIKE[choice.kind] }
    : { word: texts.scoring.verdicts[verdict.kind], like: verdict.kind };
}

/** The reason of one line, whole. */
export function whyOf({ reason, choice }: InvestmentResult, texts: Texts): string {
  return choice ? optionText(choice, texts) : explainVerdict(reason, texts);
}
