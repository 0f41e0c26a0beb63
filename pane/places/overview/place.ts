import type { Place } from "#pane/model/place.ts";

interface Views {
  /** How the whole of the spending serves the strategy. */
  overview: object;
}

export const overviewPlace: Place<Views> = {
  views: { overview: { needs: "scores", under: "overview" } },
  load: () => import("./views.ts"),
  tab: { view: "overview", label: ({ pane }) => pane.places.overview },
};
