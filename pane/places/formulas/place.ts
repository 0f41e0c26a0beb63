import type { Place } from "#pane/model/place.ts";

interface Views {
  /** One of our functions, with its arguments out of what was read, put into the selected cell. */
  formula: object;
}

export const formulasPlace: Place<Views> = {
  views: { formula: { needs: "scores", under: "investments", apart: true } },
  load: () => import("./views.ts"),
};
