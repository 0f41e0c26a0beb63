import type { Place } from "#pane/model/place.ts";

interface Views {
  /** `at` is the objective that one comes back to. */
  objectives: { at?: string };
  /** Describing an objective; its draft is kept in the slice. */
  objective: object;
}

export const objectivesPlace: Place<Views> = {
  views: {
    objectives: { needs: "scores", under: "objectives" },
    objective: { needs: "scores", under: "objectives" },
  },
  load: () => import("./views.ts"),
  tab: { view: "objectives", label: ({ pane }) => pane.places.objectives },
};
