import type { Place } from "#pane/model/place.ts";

interface Views {
  /** What is wrong in the user's own table, one card each. */
  "check-table": object;
}

export const checkTablePlace: Place<Views> = {
  views: { "check-table": { needs: "scores", under: "overview", apart: true } },
  load: () => import("./views.ts"),
};
