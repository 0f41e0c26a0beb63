import { en, type Texts } from "#core/messages/en.ts";
import type { Change, ChangeSet } from "#core/workbook/change-set.ts";
import type { WorkbookOutline } from "#core/workbook/port.ts";
import { rememberChanges } from "./preferences.ts";
import type { Understanding } from "./understand.ts";

/** Plans to keep what was chosen and corrected in the document; empty of changes when it is kept already. */
export function planPreferences(understanding: Understanding, texts: Texts = en): ChangeSet {
  const { outline, corrections, preferences } = understanding;
  return {
    label: texts.weights.settingsLabel,
    changes: rememberChanges(outline.settings, { corrections, preferences }),
  };
}

/** Plans to forget all that the add-in keeps in the document; cells and sheets stay as they are. */
export function planForget({ settings }: WorkbookOutline, texts: Texts = en): ChangeSet {
  const changes = Object.entries(settings).map(([key, value]): Change => ({
    kind: "setting",
    key,
    value: null,
    expect: value,
  }));
  return { label: texts.weights.forgetLabel, changes };
}
