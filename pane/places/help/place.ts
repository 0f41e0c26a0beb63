import type { Place } from "#pane/model/place.ts";

interface Views {
  /** What one sees where one came from, in a few sentences, and the keys that work there. */
  help: { of: string };
}

export const helpPlace: Place<Views> = {
  views: { help: { needs: "anything", under: null, apart: true } },
  load: () => import("./views.ts"),
};
