import type { Place } from "#pane/model/place.ts";

interface Views {
  settings: object;
}

export const settingsPlace: Place<Views> = {
  views: { settings: { needs: "scores", under: null } },
  load: () => import("./views.ts"),
};
