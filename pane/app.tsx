import type { Texts } from "#core/messages/en.ts";
import { EN_US } from "#core/workbook/port.ts";
import { currencyOf } from "#core/workflow/currency.ts";
import { mannerOf } from "#core/workflow/manner.ts";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { PaneProvider, useStore } from "#pane/components/context.ts";
import { HatchPattern } from "#pane/components/icons.tsx";
import { Messages } from "#pane/components/messages.tsx";
import { Mishap } from "#pane/components/mishap.tsx";
import { Places } from "#pane/components/places.tsx";
import { Top } from "#pane/components/top.tsx";
import { Waiting } from "#pane/components/waiting.tsx";
import { createFormat } from "#pane/model/format.ts";
import { drawerOf, ruleOf } from "#pane/model/views.ts";
import type { Session } from "#pane/model/session.ts";
import { useFocusOnNewView } from "./focus.ts";
import { usePlaces } from "./use-places.ts";

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
  const signBehind = understanding?.signBehind ?? null;
  const manner = understanding?.scorecard
    ? mannerOf(understanding.reading, understanding.scorecard.results)
    : "verdicts";
  const context = useMemo(
    () => ({
      session,
      texts,
      manner,
      format: createFormat(locale, currency, texts.common.language, signBehind),
    }),
    [session, texts, manner, locale, currency, signBehind],
  );
  const drawn = usePlaces(session, state);
  const Drawn = drawn && drawerOf(drawn, view);
  useFocusOnNewView(root, view, understanding !== null && drawn !== null);
  return (
    <PaneProvider value={context}>
      <HatchPattern />
      {!ruleOf(view).apart && (
        <>
          <Top />
          <Places />
        </>
      )}
      <Mishap>
        {understanding && Drawn ? <Drawn understanding={understanding} view={view} /> : <Waiting />}
      </Mishap>
      {understanding && Drawn && <Messages />}
    </PaneProvider>
  );
}
