import type { VNode } from "preact";
import { usePane, useStore } from "./context.ts";
import { HelpButton } from "./help-button.tsx";
import { Logo, RefreshIcon, SettingsIcon, UndoIcon } from "./icons.tsx";

/** The name, undo, and reading again. */
export function Top(): VNode {
  const { session, texts } = usePane();
  const { undoable, busy, view, understanding } = useStore(session.state);
  const last = undoable[undoable.length - 1];
  const undoLabel = last ? texts.pane.undoWhat(last.label) : texts.pane.nothingToUndo;
  return (
    <header class="top">
      <Logo />
      <h1>{texts.pane.title}</h1>
      <button
        type="button"
        class="icon"
        title={undoLabel}
        aria-label={undoLabel}
        disabled={!last || busy !== null}
        onClick={() => void session.undo()}
      >
        <UndoIcon />
      </button>
      <button
        type="button"
        class="icon"
        title={texts.pane.readAgain}
        aria-label={texts.pane.readAgain}
        disabled={busy !== null}
        onClick={() => void session.read()}
      >
        <RefreshIcon />
      </button>
      {understanding && <HelpButton />}
      {understanding?.scorecard && (
        <button
          type="button"
          class="icon"
          title={texts.pane.settings.title}
          aria-label={texts.pane.settings.title}
          aria-current={view.name === "settings" ? "page" : undefined}
          onClick={() => session.go({ name: "settings" })}
        >
          <SettingsIcon />
        </button>
      )}
    </header>
  );
}
