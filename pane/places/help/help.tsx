import { helpFor, helpPageTexts } from "#core/messages/help.ts";
import type { VNode } from "preact";
import { ApartView } from "#pane/components/apart-view.tsx";
import { usePane } from "#pane/components/context.ts";
import { helpSlice } from "./slice.ts";

interface Props {
  readonly view: { readonly of: string };
}

/** A short page on the view that one came from, and the keys. */
export function Help({ view: { of } }: Props): VNode {
  const { session, texts } = usePane();
  const t = helpPageTexts(texts);
  const { from } = session.slice(helpSlice).get();
  return (
    <ApartView title={t.title} back={texts.pane.back} onBack={() => session.go(from ?? { name: "overview" })}>
      {helpFor(of, texts).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <h3>{t.keys}</h3>
      <dl class="keys">
        {t.keyList.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </ApartView>
  );
}
