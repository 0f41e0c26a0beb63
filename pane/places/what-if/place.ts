import type { Place } from "#pane/model/place.ts";

interface Views {
  "what-if": object;
}

export const whatIfPlace: Place<Views> = {
  views: { "what-if": { needs: "scores", under: "what-if" } },
  load: () => import("./views.ts"),
  tab: { view: "what-if", label: ({ pane }) => pane.places["what-if"] },
};
