import type { Texts } from "../../en.ts";

export const whatIf: Texts["pane"]["whatIf"] = {
  title: "Wenn die Gewichte anders wären",
  intro: "Geschrieben wird erst, wenn Sie es sagen.",
  fromTo: (from, to) => `${from} → ${to}`,
  then: "Dann",
  up: (places) => (places === 1 ? "1 Platz nach oben" : `${places} Plätze nach oben`),
  down: (places) => (places === 1 ? "1 Platz nach unten" : `${places} Plätze nach unten`),
  was: (verdict) => `war ${verdict}`,
  firmness: {
    firm: (share) => `Fest: gleich bei ${share} ähnlicher Gewichte`,
    leaning: (share) => `Eher so: gleich bei ${share} ähnlicher Gewichte`,
    "toss-up": (share) => `Offen: gleich nur bei ${share} ähnlicher Gewichte`,
  },
  reset: "Zurücksetzen",
  keep: "Behalten",
  keepAs: "Als Szenario behalten",
  keepName: "Name dieser Zukunft",
  kept: (name) => `Behalten: ${name}.`,
  scenarios: "Szenarien",
  today: "Heute",
  noScenarios:
    "Verschieben Sie die Gewichte und behalten Sie das Ergebnis: Dann lassen sich Zukünfte vergleichen.",
  tryOut: "Ansehen",
  tryOutWhat: (name) => `${name} ansehen`,
  remove: "Entfernen",
  removeWhat: (name) => `${name} entfernen`,
  removed: (name) => `Entfernt: ${name}.`,
  compare: "Nebeneinander",
  worst: "Schlechtestes",
  regret: "Reue",
  regretHelp:
    "Reue: um wie viele Punkte es in einer dieser Zukünfte höchstens hinter dem Besten zurückbleibt.",
  use: "Gewichte nehmen",
};
