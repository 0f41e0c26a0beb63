import type { Texts } from "../../en.ts";

export const complete: Texts["pane"]["complete"] = {
  next: {
    objectives: "Sagen, wozu sie dienen",
    investments: "Tabelle dafür anlegen",
    "rating-places": "Platz für Bewertungen schaffen",
  },
  hint: {
    objectives: "Es fehlt, wozu sie dienen sollen: Ihre Ziele.",
    investments: "Es fehlt, wofür Sie bei der Technik Geld ausgeben oder ausgeben wollen.",
    "rating-places": "Es fehlt, wie weit jedes Vorhaben jedes Ziel voranbringt.",
    ratings: "Alles ist da. Ein bewertetes Vorhaben genügt für den Anfang.",
  },
  rateFirst: "Das erste bewerten",
  objectives: (count) =>
    count === 1
      ? "1 Vorhaben wurde gefunden, aber nichts, was sagt, wozu es dienen soll. Ihre Tabelle bleibt, wie sie ist."
      : `${count} Vorhaben wurden gefunden, aber nichts, was sagt, wozu sie dienen sollen. Ihre Tabelle bleibt, wie sie ist.`,
  investments: (count) =>
    count === 1
      ? "1 Ziel wurde gefunden, aber keine Vorhaben. Ein Blatt mit einer Beispielzeile kommt dazu."
      : `${count} Ziele wurden gefunden, aber keine Vorhaben. Ein Blatt mit einer Beispielzeile kommt dazu.`,
  ratingsTitle: "Wohin kommen die Bewertungen?",
  ratings: (investments, objectives) =>
    `Eine Bewertung sagt, wie weit ein Vorhaben ein Ziel voranbringt, von −3 bis 3. Für ${investments} × ${objectives} davon ist noch kein Platz.`,
  place: "Bewertungen kommen",
  beside: "In neue Spalten neben Ihrer Tabelle",
  besideHelp: (address) => `Überschriften in ${address}; sonst wird nichts angefasst.`,
  sheet: "Auf ein eigenes Blatt",
  sheetHelp: "Mit den Namen Ihrer Vorhaben am linken Rand.",
  noRoom: "Bewertungen kommen auf ein eigenes Blatt: Neben Ihrer Tabelle ist kein freier Platz.",
};
