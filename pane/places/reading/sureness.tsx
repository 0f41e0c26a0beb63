import type { Reading } from "#core/domain/reading.ts";
import { witnessText } from "#core/messages/reading-text.ts";
import type { VNode } from "preact";
import { CellLink } from "#pane/components/cell-link.tsx";
import { usePane } from "#pane/components/context.ts";

const REASONS_SHOWN = 2;
const WRONG_SHOWN = 3;

/** How sure the reading is, as a word and its reasons. */
export function Sureness({ reading }: { readonly reading: Reading }): VNode {
  const { texts } = usePane();
  const t = texts.pane.reading;
  const { sureness, reproduced, witnesses } = reading;
  const told = witnesses.filter(({ code }) => !(reproduced && code === "total-reproduced"));
  const reasons = [...told].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const sentence = (witness: (typeof told)[number]): string => witnessText(witness, texts);
  return (
    <div class={`sureness-of ${sureness}`}>
      <p>
        <b>{t.sure[sureness]}</b>{" "}
        {reproduced && t.reproduced(reproduced.header, reproduced.right, reproduced.of)}{" "}
        {reproduced && reproduced.wrong.length > 0 && (
          <>
            {t.notIn}{" "}
            {reproduced.wrong.slice(0, WRONG_SHOWN).map((cell) => (
              <span key={`${cell.row} ${cell.column}`}>
                <CellLink place={cell} short />{" "}
              </span>
            ))}
          </>
        )}
        {!reproduced && reasons.slice(0, REASONS_SHOWN).map(sentence).join(" ")}
      </p>
      {reasons.length > (reproduced ? 0 : REASONS_SHOWN) && (
        <details class="disclosure small">
          <summary>{t.why}</summary>
          <ul class="plain-list">
            {reasons.map((witness, index) => (
              <li key={index}>
                {witness.points < 0 && <b>{t.against} </b>}
                {sentence(witness)} {witness.range && <CellLink place={witness.range} />}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
