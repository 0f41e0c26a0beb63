import type { Place } from "#pane/model/place.ts";

interface Views {
  /** Ratings of a review held against what the measures did since, and the confidence that they earned. */
  delivered: object;
}

export const deliveredPlace: Place<Views> = {
  views: { delivered: { needs: "scores", under: "overview", apart: true } },
  load: () => import("./views.ts"),
};
