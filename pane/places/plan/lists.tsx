import { planTexts } from "#core/messages/plan-pane.ts";
import type { Texts } from "#core/messages/en.ts";
import { explainVerdict } from "#core/scoring/explain.ts";
import type { FundingBundle } from "#core/workflow/funding/funding-bundles.ts";
import type { FundingLine, FundingLines } from "#core/workflow/funding/funding-plan.ts";
import { reasonText, type FundingWords } from "#core/workflow/funding/funding-words.ts";
import type { Scored } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { openInvestment } from "#pane/places/investments/slice.ts";
import { Lock } from "./lock.tsx";

interface Props {
  readonly understanding: Scored;
  readonly lines: FundingLines;
  readonly words: FundingWords;
  readonly bundles: readonly FundingBundle[];
  readonly pointed: string | null;
  readonly onPoint: (id: string | null) => void;
}

/** In, the line with its sum, out with the reason in so many words, and what to say no to. */
export function PlanLists(props: Props): VNode {
  const { texts, format } = usePane();
  const t = planTexts(texts);
  const { lines, words, bundles } = props;
  const withOf = (id: string): string => {
    const bundle = bundles.find(({ ids }) => ids.includes(id));
    return bundle ? t.with(texts.common.list(bundle.needed.map(words.nameOf))) : "";
  };
  const heldBack = lines.apart.filter(({ role }) => role !== "no");
  const no = lines.apart.filter(({ role }) => role === "no");
  return (
    <>
      <h3 class="plan-head">
        <span>{t.inCount(lines.in.length)}</span>
        <small>{t.points}</small>
        <small>{t.cost}</small>
      </h3>
      {lines.in.length === 0 && <p>{t.nothingIn}</p>}
      <ul class="plan-list">
        {lines.in.map((line) => (
          <Row
            key={line.id}
            {...props}
            line={line}
            why={line.role === "kept" ? texts.plan.kept : withOf(line.id)}
          />
        ))}
      </ul>
      <p class="plan-line">
        <span>{t.line(format.score(lines.value))}</span>
        <span>{t.outCount(lines.out.length + heldBack.length)}</span>
      </p>
      <ul class="plan-list">
        {[...lines.out, ...heldBack].map((line) => (
          <Row key={line.id} {...props} line={line} why={reasonText(line, words, texts)} />
        ))}
      </ul>
      {no.length > 0 && (
        <>
          <h3>{t.sayNo(no.length)}</h3>
          <ul class="plan-list">
            {no.map((line) => (
              <Row key={line.id} {...props} line={line} why={noReason(props, line.id, texts)} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Why its own score says no: the sentence that stands beside its verdict. */
function noReason({ understanding: { scorecard } }: Props, id: string, texts: Texts): string {
  const found = scorecard.results.find(({ investmentId }) => investmentId === id);
  return found ? explainVerdict(found.reason, texts) : "";
}

function Row({
  understanding,
  line,
  why,
  pointed,
  onPoint,
}: Omit<Props, "lines" | "words" | "bundles"> & { readonly line: FundingLine; readonly why: string }): VNode {
  const { session, format } = usePane();
  const { id, name, value, cost } = line;
  return (
    <li
      class={id === pointed ? "pointed" : ""}
      onPointerEnter={() => onPoint(id)}
      onPointerLeave={() => onPoint(null)}
    >
      <Lock understanding={understanding} line={line} />
      <button type="button" class="link row-name" title={name} onClick={() => openInvestment(session, id)}>
        {name}
      </button>
      <b>{format.score(value)}</b>
      <span class="cost">{cost === null ? "–" : format.money(cost)}</span>
      {why !== "" && <small>{why}</small>}
    </li>
  );
}
