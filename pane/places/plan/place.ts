import type { Place } from "#pane/model/place.ts";

interface Views {
  plan: object;
}

/** What to fund this year and when. Where one of several is chosen there is nothing to plan. */
export const planPlace: Place<Views> = {
  views: {
    plan: {
      needs: "scores",
      under: "plan",
      gone: (_, { reading }) => (reading.decision.kind === "choose-one" ? "home" : null),
    },
  },
  load: () => import("./views.ts"),
  tab: {
    view: "plan",
    label: ({ pane }, { reading }) => (reading.decision.kind === "choose-one" ? null : pane.places.plan),
  },
};
