import type { Texts } from "../en.ts";

/** Wo eines von mehreren gewählt wird: was zu jedem zu sagen ist. */
export const choice: Texts["choice"] = {
  kinds: {
    choose: "Wählen",
    leaning: "Eher wählen",
    "close-behind": "Dicht dahinter",
    "too-close": "Zu knapp",
    "not-this": "Dieses nicht",
  },
  first: (times) => `in ${times} von 100 Versuchen vorn`,
  aheadBy: (points) => `${points} Punkte voraus`,
  alone: "das einzige",
  oneStep: "eine Stufe in einer Bewertung würde das ändern",
  behindBy: (points) => `${points} Punkte dahinter`,
  level: "gleichauf mit dem ersten",
  neverFirst: "in keinem Versuch vorn",
  dominated: (leader) => `überall schlechter als ${leader}`,
  ruledOutForGood: (check) => `${check} ist nicht erfüllt`,
  ruledOutByHarm: (objective) => `schadet ${objective} voll oder bleibt unter dessen Mindestmaß`,
  objective: (place) => `Ziel ${place}`,
  notRated: "nicht bewertet",
  before: (what) => `Vorher: ${what}.`,
  notReady: (what, share) => `${what} erst bei ${share}`,
  open: "Mehrere von vielen, oder eines von mehreren? Sagen Sie es, dann steht hier, was zu tun ist.",
};
