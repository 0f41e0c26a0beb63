import type { Texts } from "#core/messages/en.ts";
import { EN_US } from "#core/workbook/port.ts";
import { currencyOf } from "#core/workflow/currency.ts";
import type { VNode } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { PaneProvider, useStore } from "#pane/components/context.ts";
import { HatchPattern } from "#pane/components/icons.tsx";
import { Messages } from "#pane/components/messages.tsx";
import { Mishap } from "#pane/components/mishap.tsx";
import { Places } from "#pane/components/places.tsx";
import { Top } from "#pane/components/top.tsx";
import { createFormat } from "#pane/model/format.ts";
import type { Session } from "#pane/model/session.ts";
import type { PaneState, View } from "#pane/model/state.ts";
import type { Further, FurtherView } from "#pane/views/further.tsx";
import { Overview } from "#pane/views/overview.tsx";
import { Understood } from "#pane/views/understood.tsx";

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
  const further = furtherView(state);
  const Part = useFurther(session, state);
  useFocusOnNewView(root, view, further === "no" || Part !== null);
  return (
    <PaneProvider value={context}>
      <HatchPattern />
      <Top />
      {view.name !== "wizard" && <Places />}
      <Mishap>
        {further === "no" ? (
          <CurrentView state={state} />
        ) : understanding && Part ? (
          <Part state={state} understanding={understanding} view={further} />
        ) : (
          <main class="middle" aria-busy="true" />
        )}
      </Mishap>
      <Messages />
    </PaneProvider>
  );
}

/** A view that is fetched apart; null for the first run, where nothing was found; "no" for those always here. */
function furtherView({ understanding, view }: PaneState): FurtherView | null | "no" {
  if (!understanding) return "no";
  if (understanding.reading.nothingFound !== null) return null;
  switch (view.name) {
    case "wizard":
    case "complete":
      return view;
    case "investments":
    case "investment":
    case "objectives":
    case "objective":
    case "what-if":
    case "settings":
    case "write":
      // Without scores there is nothing else to show than what was read, and the way to add the first investment.
      return understanding.scorecard ? view : "no";
    default:
      return "no";
  }
}

/** Fetches the further views once the workbook has been read; where that fails, again with the next step. */
function useFurther(session: Session, { understanding, view }: PaneState): typeof Further | null {
  const [part, setPart] = useState<{ readonly Further: typeof Further } | null>(null);
  useEffect(() => {
    if (!understanding || part) return;
    void session.bring(() => import("#pane/views/further.tsx")).then(setPart);
  }, [session, understanding, view, part]);
  return part?.Further ?? null;
}

function CurrentView({ state }: { readonly state: PaneState }): VNode {
  const { understanding, view } = state;
  if (!understanding) return <main class="middle" />;
  return understanding.scorecard && view.name === "overview" ? (
    <Overview understanding={understanding} />
  ) : (
    <Understood understanding={understanding} />
  );
}

/**
 * Moves the focus with the view: to the heading of the new one, or back to the row that was opened. Not when the
 * pane first appears: opening it must not take the focus away from the sheet.
 * @param isHere the view is drawn; not so while it is being fetched
 */
function useFocusOnNewView(root: HTMLElement, view: View, isHere: boolean): void {
  const last = useRef(view);
  useEffect(() => {
    if (!isHere) return;
    const before = last.current;
    last.current = view;
    if (before === view) return;
    (openedIn(root, before, view) ?? root.querySelector<HTMLElement>("h2"))?.focus();
  }, [root, view, isHere]);
}

/** What was opened from a list that one comes back to. */
function openedIn(root: HTMLElement, before: View, view: View): HTMLElement | undefined {
  const marked = (mark: "investment" | "objective", id: string): HTMLElement | undefined =>
    [...root.querySelectorAll<HTMLElement>(`[data-${mark}]`)].find((row) => row.dataset[mark] === id);
  if (before.name === "investment" && view.name === "investments") return marked("investment", before.id);
  if (before.name === "objective" && view.name === "objectives") return marked("objective", view.at ?? "");
  return undefined;
}
