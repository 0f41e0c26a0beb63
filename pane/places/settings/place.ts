import type { Place } from "#pane/model/place.ts";

interface Views {
  settings: object;
  /** Taking away all that was ever written into the workbook. */
  remove: object;
}

export const settingsPlace: Place<Views> = {
  views: {
    settings: { needs: "scores", under: null },
    remove: { needs: "anything", under: null, apart: true },
  },
  load: () => import("./views.ts"),
};
