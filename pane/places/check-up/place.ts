import type { Place } from "#pane/model/place.ts";

interface Views {
  /** Questions on how well technology follows the strategy here, one at a time, and what came of them. */
  "check-up": object;
}

export const checkUpPlace: Place<Views> = {
  views: { "check-up": { needs: "scores", under: "overview", apart: true } },
  load: () => import("./views.ts"),
};
