import { careTexts } from "#core/messages/care.ts";
import { faultText } from "#core/workflow/after/table/fault-text.ts";
import type { TableFault } from "#core/workflow/after/table/fault.ts";
import { isCellError, type CellValue } from "#core/workbook/cell.ts";
import type { VNode } from "preact";
import { CellLink } from "#pane/components/cell-link.tsx";
import { usePane } from "#pane/components/context.ts";
import { FormulaChange } from "./formula-change.tsx";

interface Props {
  readonly fault: TableFault;
  readonly isBusy: boolean;
  /** Left out on a card of what was left as it is. */
  readonly onMend?: () => void;
  readonly onLeave?: () => void;
  readonly onLookAgain?: () => void;
}

/** One thing that is wrong: its cell, found and should be, the formula before and after, and what depends on it. */
export function FaultCard({ fault, isBusy, onMend, onLeave, onLookAgain }: Props): VNode {
  const { texts, format } = usePane();
  const t = careTexts(texts).tableCheck;
  const { code, cell, found, should, formula, matters, place } = fault;
  const shown = (value: CellValue): string => {
    if (value === null) return t.blank;
    if (isCellError(value)) return value.error;
    return typeof value === "number" ? format.number(value) : String(value);
  };
  const title = t.titles[code];
  return (
    <article class="fault-card" aria-label={title}>
      <div class="box-title">
        <h4>{title}</h4>
        {cell && <CellLink place={cell} />}
      </div>
      <p>{faultText(fault, texts, (value) => format.number(value))}</p>
      {should !== null && (
        <dl class="found-should">
          <div>
            <dt>{t.found}</dt>
            <dd>
              {typeof found === "string" && typeof should === "number" ? t.written(found) : shown(found)}
            </dd>
          </div>
          <div>
            <dt>{t.should}</dt>
            <dd>{shown(should)}</dd>
          </div>
        </dl>
      )}
      {formula && <FormulaChange {...formula} />}
      {matters === "winner" && (
        <p class="matters">
          {t.matters.winner} {place && t.matters.place(place.found, place.expected)}
        </p>
      )}
      <div class="row-of-buttons">
        {onMend && fault.mend.length > 0 && (
          <button type="button" class="button" disabled={isBusy} onClick={onMend}>
            {t.mend}
          </button>
        )}
        {onLeave && (
          <button type="button" class="button" disabled={isBusy} onClick={onLeave}>
            {t.leave}
          </button>
        )}
        {onLookAgain && (
          <button type="button" class="button" disabled={isBusy} onClick={onLookAgain}>
            {t.lookAgain}
          </button>
        )}
      </div>
    </article>
  );
}
