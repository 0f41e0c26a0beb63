import { planScenario } from "#core/workflow/what-if/scenarios.ts";
import type { WhatIf } from "#core/workflow/what-if/what-if.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";

interface Props {
  readonly understanding: Understanding;
  readonly whatIf: WhatIf;
  /** Something is tried that could be kept. */
  readonly changed: boolean;
}

/** Keeps what is tried under a name, from the footer: the name is asked for above the buttons. */
export function KeepScenario({ understanding, whatIf, changed }: Props): VNode {
  const { session, texts } = usePane();
  const t = texts.pane.whatIf;
  const [name, setName] = useState("");
  const [asking, setAsking] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wanted = name.trim();
  useEffect(() => {
    if (asking) field.current?.focus();
  }, [asking]);
  const close = (): void => {
    setAsking(false);
    setName("");
    button.current?.focus();
  };
  const keep = async (): Promise<void> => {
    if (!asking) setAsking(true);
    else if (wanted === "") field.current?.focus();
    else if (await session.apply(planScenario(understanding, wanted, whatIf, texts), t.kept(wanted))) close();
  };
  return (
    <>
      {asking && changed && (
        <input
          ref={field}
          class="input keep-name"
          placeholder={t.keepName}
          aria-label={t.keepName}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") void keep();
            if (event.key === "Escape") close();
          }}
        />
      )}
      <button
        type="button"
        class="button"
        ref={button}
        aria-label={t.keepAs}
        disabled={!changed}
        onClick={() => void keep()}
      >
        {t.keep}
      </button>
    </>
  );
}
