import type { ComponentChildren, VNode } from "preact";
import { useErrorBoundary } from "preact/hooks";
import { errorText } from "#pane/model/error-text.ts";
import { usePane } from "./context.ts";
import { View } from "./frame.tsx";

/** Catches what a view throws while it is drawn, so that the rest of the pane (undo above all) still works. */
export function Mishap({ children }: { readonly children: ComponentChildren }): VNode {
  const { session, texts } = usePane();
  const boundary = useErrorBoundary();
  const error: unknown = boundary[0];
  const forget = boundary[1];
  if (error === undefined) return <>{children}</>;
  return (
    <View
      title={texts.pane.failure}
      actions={
        <button
          type="button"
          class="primary"
          onClick={() => {
            forget();
            session.go({ name: "understood" });
            void session.read();
          }}
        >
          {texts.pane.readAgain}
        </button>
      }
    >
      <p>{texts.pane.unexpected(errorText(error, texts))}</p>
    </View>
  );
}
