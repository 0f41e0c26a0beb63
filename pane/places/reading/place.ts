import type { Place } from "#pane/model/place.ts";

interface Views {
  /** What was understood, with the chance to correct it. */
  understood: object;
}

export const readingPlace: Place<Views> = {
  views: { understood: { needs: "question", under: "overview" } },
  load: () => import("./views.ts"),
};
