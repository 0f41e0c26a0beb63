import { workbench } from "#core/messages/en/workbench.ts";
import { en, type Texts } from "#core/messages/en.ts";

/** The texts of the pane, and those that only the workbench needs. */
export interface WorkbenchTexts extends Texts {
  readonly workbench: typeof workbench;
}

export const english: WorkbenchTexts = { ...en, workbench };
