import type { Texts } from "../en.ts";

/** Gewichte, Szenarien und Einstellungen: die Worte des Rückgängig-Knopfs. */
export const weights: Texts["weights"] = {
  setLabel: "Gewichte setzen",
  keepLabel: (name) => `Szenario ${name} behalten`,
  settingsLabel: "Einstellungen speichern",
  forgetLabel: "Einstellungen vergessen",
  removeLabel: (name) => `Szenario ${name} entfernen`,
};
