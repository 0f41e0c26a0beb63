import { addressOf, type RangeRef } from "#core/workbook/range.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useId, useState } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";
import { chooseTable, type TableKind } from "./corrections.ts";
import { TablePreview } from "./table-preview.tsx";
import { typedRange } from "./typed-range.ts";

/** Further ones are hardly meant; their addresses can be typed. */
const ALTERNATIVES_SHOWN = 4;

interface Props {
  readonly kind: TableKind;
  readonly understanding: Understanding;
  readonly onDone: () => void;
}

/** Three ways to say which table is meant: pick one that was seen, use the selected cells, or type an address. */
export function RangeEditor({ kind, understanding, onDone }: Props): VNode {
  const { session, texts } = usePane();
  const t = texts.pane.understood;
  const { alternatives } = understanding.reading;
  const now = understanding.reading[kind]?.range;
  const [typed, setTyped] = useState(now ? addressOf(now) : "");
  const [fault, setFault] = useState("");
  const faultId = useId();
  const use = (range: RangeRef): void => {
    session.reconsider({ corrections: chooseTable(understanding.corrections, kind, range) });
    onDone();
  };
  const useTyped = (): void => {
    const { sheets } = understanding.outline;
    const range = typedRange(typed, sheets, now?.sheet ?? sheets[0]?.name ?? "");
    if (range) use(range);
    else setFault(t.notAnAddress(typed));
  };
  const useSelection = async (): Promise<void> => {
    const selection = await session.selection();
    if (selection && selection.rows > 1) use(selection);
    else setFault(t.selectFirst);
  };
  return (
    <div>
      {alternatives.length > 0 && (
        <fieldset class="choices">
          <legend>{t.otherTables}</legend>
          {alternatives.slice(0, ALTERNATIVES_SHOWN).map((range) => (
            <TablePreview
              key={addressOf(range)}
              range={range}
              understanding={understanding}
              onChoose={() => use(range)}
            />
          ))}
        </fieldset>
      )}
      <label class="field">
        <span>{t.typeRange}</span>
        <input
          class="input"
          value={typed}
          onFocus={(event) => event.currentTarget.select()}
          aria-invalid={fault !== ""}
          aria-describedby={fault === "" ? undefined : faultId}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setFault("");
          }}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            // The focus goes to the button that opened this, which the same key would press again.
            event.preventDefault();
            useTyped();
          }}
        />
      </label>
      <p class="fault" id={faultId} role="alert">
        {fault}
      </p>
      <div class="row-of-buttons">
        <button type="button" class="button" disabled={typed.trim() === ""} onClick={useTyped}>
          {t.useRange}
        </button>
        <button type="button" class="button" onClick={() => void useSelection()}>
          {t.useSelection}
        </button>
      </div>
    </div>
  );
}
