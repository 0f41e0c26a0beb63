import type { InvestmentResult, OptionVerdict } from "#core/domain/result.ts";
import type { Texts } from "#core/messages/en.ts";
import type { Manner } from "#core/workflow/manner.ts";
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

/**
 * Where one stands, as a word: the verdict, or where one of several is chosen, what speaks for choosing it. Nothing
 * while nobody has said which of the two it is: what the pane says and what the cells say is the same.
 */
export function StandingChip({ result: { verdict, choice } }: { readonly result: Standing }): VNode | null {
  if (usePane().manner === "open") return null;
  return choice ? <OptionChip kind={choice.kind} /> : <VerdictChip kind={verdict.kind} />;
}

export function OptionChip({ kind }: { readonly kind: OptionVerdict["kind"] }): VNode {
  return <span class={`chip ${TONES[kind]}`}>{usePane().texts.choice.kinds[kind]}</span>;
}

/** The same without its look. */
export function standingName({ verdict, choice }: Standing, manner: Manner, texts: Texts): string {
  if (manner === "open") return "";
  return choice ? texts.choice.kinds[choice.kind] : texts.scoring.verdicts[verdict.kind];
}
