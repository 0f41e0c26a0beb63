import type { Place } from "#pane/model/place.ts";
import type { WizardStep } from "./slice.ts";

interface Views {
  /** Describing an investment; the draft is kept in the slice, so that leaving loses nothing. */
  wizard: { step: WizardStep };
}

export const wizardPlace: Place<Views> = {
  views: { wizard: { needs: "tables", under: "investments", apart: true } },
  load: () => import("./views.ts"),
};
