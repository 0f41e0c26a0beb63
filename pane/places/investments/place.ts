import type { Place } from "#pane/model/place.ts";
import { followSelection } from "./follow-selection.ts";

interface Views {
  investments: object;
  /** One of them: where every number of its score came from. */
  investment: { id: string };
  /** How and where results are written. */
  write: object;
  /** One of our functions, with its arguments out of what was read, put into the selected cell. */
  formula: object;
}

export const investmentsPlace: Place<Views> = {
  views: {
    investments: { needs: "scores", under: "investments" },
    investment: {
      needs: "scores",
      under: "investments",
      apart: true,
      gone: ({ id }, { scorecard }) =>
        scorecard?.results.some(({ investmentId }) => investmentId === id) ? null : { name: "investments" },
    },
    write: { needs: "scores", under: "investments" },
    formula: { needs: "scores", under: "investments", apart: true },
  },
  attend: followSelection,
  load: () => import("./views.ts"),
  tab: {
    view: "investments",
    label: ({ pane }, { reading }) =>
      reading.decision.kind === "choose-one" ? pane.options.place : pane.places.investments,
  },
};
