import type { Texts } from "#core/messages/en.ts";
import { EN_US } from "#core/workbook/port.ts";
import { currencyOf } from "#core/workflow/currency.ts";
import { EMPTY_DRAFT } from "#core/workflow/investment/draft.ts";
import type { VNode } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { PaneProvider, useStore } from "#pane/components/context.ts";
import { HatchPattern } from "#pane/components/icons.tsx";
import { Messages } from "#pane/components/messages.tsx";
import { Mishap } from "#pane/components/mishap.tsx";
import { Places } from "#pane/components/places.tsx";
import { Top } from "#pane/components/top.tsx";
import { createFormat } from "#pane/model/format.ts";
import type { Session } from "#pane/model/session.ts";
import type { PaneState, View } from "#pane/model/state.ts";
import { InvestmentView } from "#pane/views/investment.tsx";
import { FirstRun } from "#pane/views/first-run.tsx";
import { Investments } from "#pane/views/investments.tsx";
import { Objectives } from "#pane/views/weights/objectives.tsx";
import { WhatIf } from "#pane/views/weights/what-if.tsx";
import { Overview } from "#pane/views/overview.tsx";
import { Settings } from "#pane/views/settings/settings.tsx";
import { Understood } from "#pane/views/understood.tsx";
import { Wizard } from "#pane/views/wizard/wizard.tsx";
import { Write } from "#pane/views/write.tsx";

interface Props {
  readonly session: Session;
  readonly texts: Texts;
  /** The element that the pane is mounted on. */
  readonly root: HTMLElement;
}

/** The whole pane. */
export function App({ session, texts, root }: Props): VNode {
  const state = useStore(session.state);
  const { understanding, view } = state;
  const locale = understanding?.outline.locale ?? EN_US;
  const currency = understanding && currencyOf(understanding);
  const context = useMemo(
    () => ({ session, texts, format: createFormat(locale, currency) }),
    [session, texts, locale, currency],
  );
  useFocusOnNewView(root, view);
  return (
    <PaneProvider value={context}>
      <HatchPattern />
      <Top />
      {view.name !== "wizard" && <Places />}
      <Mishap>
        <CurrentView state={state} />
      </Mishap>
      <Messages />
    </PaneProvider>
  );
}

function CurrentView({ state }: { readonly state: PaneState }): VNode {
  const { understanding, view } = state;
  if (!understanding) return <main class="middle" />;
  if (understanding.reading.nothingFound !== null) return <FirstRun understanding={understanding} />;
  // Without scores there is nothing else to show than what was read, and the way to add the first investment.
  if (!understanding.scorecard && view.name !== "wizard") return <Understood understanding={understanding} />;
  switch (view.name) {
    case "understood":
      return <Understood understanding={understanding} />;
    case "overview":
      return <Overview understanding={understanding} />;
    case "objectives":
      return <Objectives understanding={understanding} trial={state.trial} />;
    case "what-if":
      return <WhatIf understanding={understanding} trial={state.trial} />;
    case "settings":
      return <Settings understanding={understanding} />;
    case "investments":
      return <Investments understanding={understanding} />;
    case "investment":
      return <InvestmentView understanding={understanding} id={view.id} />;
    case "write":
      return <Write understanding={understanding} />;
    case "wizard":
      return <Wizard understanding={understanding} step={view.step} draft={state.draft ?? EMPTY_DRAFT} />;
  }
}

/**
 * Moves the focus with the view: to the heading of the new one, or back to the row that was opened. Not when the
 * pane first appears: opening it must not take the focus away from the sheet.
 */
function useFocusOnNewView(root: HTMLElement, view: View): void {
  const last = useRef(view);
  useEffect(() => {
    const before = last.current;
    last.current = view;
    if (before === view) return;
    const opened =
      before.name === "investment" && view.name === "investments"
        ? [...root.querySelectorAll<HTMLElement>("[data-investment]")].find(
            (row) => row.dataset.investment === before.id,
          )
        : null;
    (opened ?? root.querySelector<HTMLElement>("h2"))?.focus();
  }, [root, view]);
}
