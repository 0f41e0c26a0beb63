import type { Texts } from "../en.ts";
import { breakdown } from "./pane/breakdown.ts";
import { complete } from "./pane/complete.ts";
import { firstRun } from "./pane/first-run.ts";
import { help } from "./pane/help.ts";
import { investments } from "./pane/investments.ts";
import { objectives } from "./pane/objectives.ts";
import { options } from "./pane/options.ts";
import { overview } from "./pane/overview.ts";
import { reading } from "./pane/reading.ts";
import { scales } from "./pane/scales.ts";
import { settings } from "./pane/settings.ts";
import { understood } from "./pane/understood.ts";
import { whatIf } from "./pane/what-if.ts";
import { wizard } from "./pane/wizard.ts";
import { write } from "./pane/write.ts";

/** Der Seitenbereich. */
export const pane: Texts["pane"] = {
  title: "AlignScore",
  undo: "Rückgängig",
  undoWhat: (what) => `Rückgängig: ${what}`,
  nothingToUndo: "Nichts rückgängig zu machen",
  readAgain: "Mappe neu lesen",
  places: {
    overview: "Überblick",
    objectives: "Ziele",
    investments: "Vorhaben",
    plan: "Plan",
    "what-if": "Was wenn",
  },
  placesLabel: "Bereiche",
  back: "Zurück",
  leave: (title) => `${title} schließen`,
  cancel: "Abbrechen",
  change: "Ändern",
  changeWhat: (what) => `${what} ändern`,
  goTo: (address) => `Zu ${address}`,
  selected: (address) => `${address} ausgewählt.`,
  dismiss: "Schließen",
  emptied: "geleert",

  messages: "Meldungen",
  busy: {
    reading: "Die Mappe wird gelesen…",
    writing: "Wird geschrieben…",
    undoing: "Wird rückgängig gemacht…",
  },
  stop: "Anhalten",
  stopped: "Angehalten. Nichts wurde geändert.",
  undone: (what) => `Rückgängig gemacht: ${what}.`,
  tryAgain: "Noch einmal versuchen",
  notLoaded:
    "Ein Teil von AlignScore ließ sich nicht laden. Bitte die Verbindung prüfen und es noch einmal versuchen.",
  unexpected: (message) => `Etwas ist schiefgegangen; es wurde nichts weiter getan: ${message}`,

  conflict: {
    title: "Jemand hat das Blatt inzwischen geändert",
    intro: "Es wurde nichts geschrieben, damit niemandes Arbeit verloren geht.",
    cell: (expected, found) => `: erwartet war ${expected}, jetzt steht dort ${found}.`,
    elsewhere: (expected, found) => `Erwartet war ${expected}, gefunden wurde ${found}.`,
    more: (count) => `Und ${count} weitere.`,
    readAgain: "Neu lesen",
  },
  failure: "Das ging nicht",

  roles: {
    name: "Name",
    weight: "Gewicht",
    measure: "Messgröße",
    baseline: "Ausgangswert",
    target: "Zielwert",
    current: "Wert heute",
    owner: "Verantwortlich",
    reviewDate: "Prüftermin",
    direction: "Mehr oder weniger ist besser",
    protected: "Geschützt",
    minimum: "Mindestens verlangt",
    scenario: "Andere Gewichte",
    description: "Beschreibung",
    ignored: "Nicht verwendet",
    costOnce: "Kosten, einmalig",
    costYearly: "Kosten, jährlich",
    costLater: "Kosten, späteres Jahr",
    status: "Status",
    lever: "Hebel",
    requires: "Setzt voraus",
    excludes: "Schließt aus",
    mustDo: "Muss sein",
    connectsTo: "Verbunden mit",
    readiness: "Bereitschaft",
    gate: "Verantwortung",
    confidence: "Zuversicht",
    capabilities: "Fähigkeiten",
    earliestStart: "Frühester Beginn",
    months: "Wie lange es dauert",
    peopleDays: "Personentage",
    rating: "Bewertung",
    objectives: "Bediente Ziele",
    total: "Summe",
  },
  understood,
  reading,
  scales,

  firstRun,
  complete,

  overview,
  help,

  investments,
  options,
  bar: {
    score: (score) => `${score} Punkte`,
    supports: (points) => `dient mit ${points}`,
    locked: (points) => `davon warten ${points} auf Vorarbeiten`,
    against: (points) => `wirkt mit ${points} entgegen`,
    range: (low, high) => `zwischen ${low} und ${high}, wenn alles bewertet ist`,
    legend:
      "Grün dient, schraffiert wartet auf Vorarbeiten, rot wirkt entgegen. Die dünne Linie ist, was noch nicht bewertet ist.",
  },

  breakdown,

  objectives,
  whatIf,
  settings,
  newInvestment: "Neues Vorhaben",
  editInvestment: "Bearbeiten",
  wizard,

  write,
};
