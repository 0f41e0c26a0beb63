import type { Place } from "#pane/model/place.ts";

interface Views {
  /** The few questions about weights whose answers would change a verdict. */
  "trade-offs": object;
}

export const tradeOffsPlace: Place<Views> = {
  views: { "trade-offs": { needs: "scores", under: "overview", apart: true } },
  load: () => import("./views.ts"),
};
