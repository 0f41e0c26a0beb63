import type { reviews as english } from "../en/reviews.ts";

export const reviews: typeof english = {
  title: "Durchsicht",
  sheet: "AlignScore Durchsichten",
  columns: [
    "Durchsicht",
    "Zeile",
    "Kennung",
    "Name",
    "Wert, Gewicht oder Grenze",
    "Verfügbar, Fortschritt oder Grenze",
    "Urteil",
    "Platz oder Ausgangswert",
    "Kosten oder Ziel",
    "Bereitschaft oder jetziger Wert",
    "Wirkungen | Zuversicht",
    "Im Weg",
  ],
  label: "Stand festhalten",
  take: "Stand festhalten",
  taken: "Festgehalten. Beim nächsten Mal sehen Sie, was sich seit heute geändert hat.",
  state: {
    none: "noch keine",
    kept: "kein Termin",
    dueOn: (day) => `fällig ${day}`,
    overdue: "jetzt fällig",
  },
  first:
    "Der heutige Stand (Werte, Urteile, Gewichte, Bewertungen, Kosten) wird auf einem verborgenen Blatt dieser Mappe festgehalten. Bei der nächsten Durchsicht sehen Sie, was sich geändert hat und warum.",
  timeline: "Durchsichten",
  today: "heute",
  verdictsTurned: (count) =>
    count === 0 ? "kein Urteil geändert" : count === 1 ? "1 Urteil geändert" : `${count} Urteile geändert`,
  since: (day) => `Seit ${day}`,
  changed: (turned, day) =>
    turned === 0
      ? `Seit ${day} hat sich kein Urteil geändert.`
      : turned === 1
        ? `Seit ${day} hat sich ein Urteil geändert.`
        : `Seit ${day} haben sich ${turned} Urteile geändert.`,
  changedBetween: (turned, from, to) =>
    turned === 0
      ? `Zwischen ${from} und ${to} hat sich kein Urteil geändert.`
      : turned === 1
        ? `Zwischen ${from} und ${to} hat sich ein Urteil geändert.`
        : `Zwischen ${from} und ${to} haben sich ${turned} Urteile geändert.`,
  comparedWith: "Verglichen mit",
  history: {
    write: "Alle Durchsichten auf ein Blatt schreiben",
    label: "Verlauf schreiben",
    sheet: "Verlauf der Durchsichten",
    columns: [
      "Durchsicht",
      "Was",
      "Name",
      "Wert oder Gewicht",
      "Verfügbar",
      "Urteil",
      "Platz",
      "Erstes Jahr",
      "Bereitschaft oder Fortschritt",
    ],
    objective: "Ziel",
    investment: "Vorhaben",
    written: (where) => `Alle Durchsichten stehen in ${where}.`,
    same: "Der Verlauf ist auf dem neuesten Stand.",
  },
  order: (alike) => `Die Reihenfolge gleicht sich zu ${alike} (1 ist dieselbe).`,
  nothing: "Nichts hat sich geändert.",
  causes: {
    weights: "Sie gewichten anders",
    ratings: "Bewertungen wurden geändert",
    readiness: "Arbeit wurde getan oder fiel weg",
    conditions: "Etwas im Weg kam oder ging",
    membership: "Ziele kamen oder gingen",
    limits: "Die Grenzen der Urteile wurden verschoben",
    others: "Plätze und Kosten",
  },
  weight: (name, before, after) => `${name} ${before} → ${after}`,
  rating: (objective, before, after) => `${objective} ${before} → ${after}`,
  notRated: "nicht bewertet",
  place: (before, after) => `Platz ${before} → ${after}`,
  cost: (before, after) => `Kosten ${before} → ${after}`,
  noCost: "keine",
  gone: (what) => `nicht mehr im Weg: ${what}`,
  came: (what) => `jetzt im Weg: ${what}`,
  parts: (parts) => `Punkte: ${parts.join(", ")}`,
  part: {
    weights: (points) => `Gewichte ${points}`,
    ratings: (points) => `Bewertungen ${points}`,
    readiness: (points) => `Bereitschaft ${points}`,
    membership: (points) => `Ziele ${points}`,
  },
  added: (names) => `Neu: ${names.join(", ")}.`,
  removed: (names) => `Nicht mehr da: ${names.join(", ")}.`,
  objectivesAdded: (names) => `Neue Ziele: ${names.join(", ")}.`,
  objectivesRemoved: (names) => `Ziele, die es nicht mehr gibt: ${names.join(", ")}.`,
  spend: (before, after) => `Ausgaben ${before} → ${after}.`,
  drift: (before, after) => `Ausgaben neben den Gewichten ${before} → ${after}.`,
  next: "Nächste Durchsicht",
  alerts: {
    driftGrew: (before, after) =>
      `Mehr Ausgaben als bei der letzten Durchsicht liegen neben den Gewichten: ${before} → ${after}.`,
    fellBack: (objective, before, after) =>
      `${objective} fiel zurück: ${before} → ${after} des Wegs zum Ziel.`,
    cleared: (investment, what) => `${investment}: ${what} ist nicht mehr im Weg.`,
    due: (days) =>
      days === 0
        ? "Die Durchsicht ist heute fällig."
        : days === 1
          ? "Die Durchsicht war gestern fällig."
          : `Die Durchsicht ist ${days} Tage überfällig.`,
  },
};
