import type { Place } from "#pane/model/place.ts";

interface Views {
  /** Several people rate blind; how far they agree, and what to talk about. */
  raters: object;
}

export const ratersPlace: Place<Views> = {
  views: { raters: { needs: "scores", under: "overview", apart: true } },
  load: () => import("./views.ts"),
};
