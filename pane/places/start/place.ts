import { missingIn } from "#core/workflow/complete/missing.ts";
import type { Place } from "#pane/model/place.ts";

interface Views {
  /** Nothing was found: two questions and a template. */
  start: object;
  /** Some tables are there, others are laid out. */
  complete: object;
}

export const startPlace: Place<Views> = {
  views: {
    start: { needs: "nothing-found", under: null },
    complete: {
      needs: "tables",
      under: "overview",
      gone: (_view, { reading }) => {
        const missing = missingIn(reading);
        return missing === null || missing === "ratings" ? "home" : null;
      },
    },
  },
  load: () => import("./views.ts"),
};
