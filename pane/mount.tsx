import { en, type Texts } from "#core/messages/en.ts";
import type { Workbook } from "#core/workbook/port.ts";
import { render } from "preact";
import { App } from "./app.tsx";
import { followSheetChanges } from "./model/follow-changes.ts";
import { createSession, type ReadCopy } from "./model/session.ts";
import { ALL_PLACES } from "./model/views.ts";
import { resolveTheme, type Theme } from "./model/theme.ts";

export interface PaneOptions {
  readonly texts?: Texts;
  readonly theme?: Theme;
  /** The serial day number of today; the machine's own clock where left out. */
  readonly today?: () => number;
  /** Reads a copy of the workbook from a file, where the host opens files. */
  readonly readCopy?: ReadCopy;
  /** Called once the first reading has ended, well or not. */
  readonly onRead?: () => void;
}

/**
 * Shows the pane in `root` (an empty element that has the room it is to take) and reads the workbook.
 * The page must load `pane/pane.css`, bundled.
 * @returns the function that takes the pane away again
 */
export function mountPane(root: HTMLElement, workbook: Workbook, options: PaneOptions = {}): () => void {
  const { texts = en, theme = "auto" } = options;
  const session = createSession(workbook, texts, undefined, options.today, options.readCopy);
  root.classList.add("alignscore");
  root.lang = texts.common.language;
  const stopFollowingTheme = followTheme(root, theme);
  const stopFollowingSheet = followSheetChanges(session, {
    set: (job, milliseconds) => window.setTimeout(job, milliseconds),
    clear: (timer) => window.clearTimeout(timer),
  });
  const stopAttending = ALL_PLACES.map(({ attend }) => attend?.(session));
  // The host is asked first: it looks for its answer while the pane is drawn.
  void session.read().then(options.onRead);
  render(<App session={session} texts={texts} root={root} />, root);
  return () => {
    stopFollowingSheet();
    for (const stop of stopAttending) stop?.();
    stopFollowingTheme();
    render(null, root);
    root.classList.remove("alignscore");
  };
}

/** Puts the theme on the element, and for "auto" keeps it in step with the system. */
function followTheme(root: HTMLElement, theme: Theme): () => void {
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  const put = (): void => {
    const { mode, variables } = resolveTheme(theme, system.matches);
    root.dataset.theme = mode;
    for (const [name, value] of Object.entries(variables)) root.style.setProperty(name, value);
  };
  put();
  system.addEventListener("change", put);
  return () => system.removeEventListener("change", put);
}
