import type { Place } from "#pane/model/place.ts";

interface Views {
  /** What changed since an earlier review, why, and when to look again. */
  reviews: object;
}

export const reviewsPlace: Place<Views> = {
  views: { reviews: { needs: "scores", under: "overview", apart: true } },
  load: () => import("./views.ts"),
};
