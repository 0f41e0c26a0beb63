import { optionText } from "#core/insight/choice/option-text.ts";
import { en } from "#core/messages/en.ts";
import { worded } from "#core/messages/message.ts";
import { explainVerdict } from "#core/scoring/explain.ts";
import { addressOf } from "#core/workbook/range.ts";
import { explanation, inShort } from "./explain.ts";
import { allWorded } from "./all-worded.ts";
import { wordsOf } from "./words.ts";
import { verdictBundles, verdictBundleText } from "#core/workflow/funding/verdict-bundles.ts";
import type { Understanding } from "#core/workflow/understand.ts";

/** What a person reads on the terminal: what was understood, and the ranked table. */
export function textReport(understanding: Understanding, explain = false): string {
  return [
    ...understood(understanding),
    ...(explain ? explanation(understanding) : inShort(understanding)),
    "",
    ...ranking(understanding),
    ...bundleLines(understanding),
  ].join("\n");
}

/** The same with what is said of writing it, and of the plan. */
export function withNotes(report: string, notes: readonly string[], written: string | null): string {
  return [report, "", ...notes, ...(written === null ? [] : [`Saved as ${written}`])]
    .join("\n")
    .trimEnd()
    .concat("\n");
}

function understood({ reading }: Understanding): string[] {
  const unread = reading.unread.map(({ cell, found, reason }) => {
    const said = worded(reason, en);
    return `Not used     ${addressOf(cell)}: ${said.startsWith(`“${found}”`) ? said : `“${found}” ${said}`}`;
  });
  if (reading.nothingFound !== null) return [allWorded(reading.nothingFound), ...unread];
  const { objectives, investments, ratings, strategy } = reading;
  const weights = strategy.objectives.map(({ name, weight }) => `${name} ${Math.round(1000 * weight) / 10}%`);
  return [
    `Objectives   ${objectives ? addressOf(objectives.range) : "(none found)"}  ${weights.join(", ")}`,
    `Investments  ${investments ? addressOf(investments.range) : "(none found)"}  ${strategy.investments.length}`,
    `Ratings      ${ratings ? addressOf(ratings.range) : "(none found)"}  scale ${reading.scale?.id ?? "unknown"}`,
    ...reading.notes.map((note) => `             ${worded(note, en)}`),
    ...unread,
  ];
}

/** What is another thing alone than with what it needs. */
function bundleLines(understanding: Understanding): string[] {
  const { reading, scorecard } = understanding;
  if (!scorecard || !reading.decision.sure || reading.decision.kind === "choose-one") return [];
  const bundles = verdictBundles(reading.strategy, scorecard);
  if (bundles.length === 0) return [];
  const words = wordsOf(understanding);
  return ["", `${en.plan.bundles}:`, ...bundles.map((bundle) => `  ${verdictBundleText(bundle, words, en)}`)];
}

function ranking({ reading, scorecard }: Understanding): string[] {
  if (!scorecard) return ["There is nothing to score yet."];
  const ranked = [...scorecard.results].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  const width = Math.min(40, Math.max(...ranked.map(({ name }) => name.length)));
  const lines = ranked.map(({ rank, name, score, verdict, reason, choice }) => {
    const points = rank === null ? "" : score.score.toFixed(0);
    const cut = name.length > width ? name.slice(0, width - 1) + "…" : name.padEnd(width);
    const said = choice
      ? optionText(choice, en)
      : reading.decision.sure
        ? `${en.scoring.verdicts[verdict.kind].padEnd(9)}  ${explainVerdict(reason, en)}`
        : "";
    return `${String(rank ?? "").padStart(3)}  ${cut}  ${points.padStart(4)}  ${said}`.trimEnd();
  });
  return reading.decision.sure ? lines : [...lines, "", en.choice.open];
}
