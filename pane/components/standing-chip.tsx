import type { InvestmentResult, OptionVerdict } from "#core/domain/result.ts";
import type { Texts } from "#core/messages/en.ts";
import type { VNode } from "preact";
import { usePane } from "./context.ts";
import { VerdictChip } from "./verdict-chip.tsx";

const TONES: Readonly<Record<OptionVerdict["kind"], string>> = {
  choose: "fund",
  leaning: "fund",
  "close-behind": "hold",
  "too-close": "hold",
  "not-this": "say-no",
};

export type Standing = Pick<InvestmentResult, "verdict" | "choice">;

/** Where one stands, as a word: the verdict, or where one of several is chosen, what speaks for choosing it. */
export function StandingChip({ result: { verdict, choice } }: { readonly result: Standing }): VNode {
  return choice ? <OptionChip kind={choice.kind} /> : <VerdictChip kind={verdict.kind} />;
}

export function OptionChip({ kind }: { readonly kind: OptionVerdict["kind"] }): VNode {
  return <span class={`chip ${TONES[kind]}`}>{usePane().texts.choice.kinds[kind]}</span>;
}

/** The same without its look. */
export function standingName({ verdict, choice }: Standing, texts: Texts): string {
  return choice ? texts.choice.kinds[choice.kind] : texts.scoring.verdicts[verdict.kind];
}
