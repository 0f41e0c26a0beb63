import { addressOf, parseAddress, type RangeRef } from "#core/workbook/range.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useId, useState } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";
import { Select } from "#pane/components/select.tsx";
import { chooseTable, type TableKind } from "./corrections.ts";

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
  const [typed, setTyped] = useState("");
  const [fault, setFault] = useState("");
  const faultId = useId();
  const use = (range: RangeRef): void => {
    session.reconsider({ corrections: chooseTable(understanding.corrections, kind, range) });
    onDone();
  };
  const useTyped = (): void => {
    const sheet = understanding.outline.sheets[0]?.name ?? "";
    const range = parseAddress(typed, sheet);
    if (range && understanding.outline.sheets.some(({ name }) => name === range.sheet)) use(range);
    else setFault(t.notAnAddress(typed));
  };
  const useSelection = async (): Promise<void> => {
    const { selection } = await session.workbook.outline();
    if (selection && selection.rows > 1) use(selection);
    else setFault(t.selectFirst);
  };
  return (
    <div>
      {alternatives.length > 0 && (
        <Select
          labelled
          label={t.otherTables}
          value=""
          choices={[
            { value: "", label: t.none },
            ...alternatives.map((range, index) => ({ value: String(index), label: addressOf(range) })),
          ]}
          onChoose={(value) => {
            const range = alternatives[Number(value)];
            if (value !== "" && range) use(range);
          }}
        />
      )}
      <label class="field">
        <span>{t.typeRange}</span>
        <input
          class="input"
          value={typed}
          aria-invalid={fault !== ""}
          aria-describedby={fault === "" ? undefined : faultId}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setFault("");
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter") useTyped();
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
