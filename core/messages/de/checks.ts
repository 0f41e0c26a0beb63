import type { Texts } from "../en.ts";

/** Was die Prüfungen des ganzen Plans sagen. */
export const checks: Texts["checks"] = {
  title: "Prüfungen",
  count: (count) => (count === 1 ? "1 Hinweis" : `${count} Hinweise`),
  nothing: "Nichts zu melden.",
  more: (count) => `${count} weitere`,
  names: {
    coverage: "Offene Ziele",
    drift: "Ausgaben und Gewichte",
    islands: "Was nichts dient oder allein steht",
    capabilities: "Fähigkeiten",
    levers: "Mischung der Vorhaben",
    firmness: "Wie fest die Ergebnisse sind",
    measures: "Kennzahlen abseits des Wegs",
    table: "Die Tabelle selbst",
  },
  coverage: {
    nobody: (objective, weight) => `Nichts dient dem Ziel ${objective} (${weight} der Strategie).`,
    notFunded: (objective, weight, best, verdict) =>
      `Nichts, was gefördert werden soll, dient dem Ziel ${objective} (${weight} der Strategie). Am meisten täte es ${best}; das Urteil dort heißt: ${verdict}.`,
    little: (objective, share, weight) =>
      `Was gefördert werden soll, deckt nur ${share} des Ziels ${objective} (${weight} der Strategie).`,
  },
  drift: {
    move: (share, parts) =>
      `${share} der Ausgaben müssten umziehen, um den Gewichten zu folgen: ${parts.join("; ")}.`,
    nothing: (share) => `${share} davon dienen nichts`,
    over: (objective, share, weight) => `${share} gehen an ${objective} mit einem Gewicht von ${weight}`,
    under: (objective, share, weight) =>
      `${share === null ? "nichts geht" : `nur ${share} gehen`} an ${objective} mit einem Gewicht von ${weight}`,
  },
  islands: {
    servesNothing: (name, cost) =>
      cost === null ? `${name} dient keinem der Ziele.` : `${name} dient keinem der Ziele, für ${cost}.`,
    ideaServesNothing: (name, cost) =>
      cost === null
        ? `${name}, eine Idee, würde keinem der Ziele dienen.`
        : `${name}, eine Idee, würde keinem der Ziele dienen, für ${cost}.`,
    alone: (name) => `${name} ist mit nichts verbunden.`,
    hub: (name, others) => `${others} andere hängen an ${name}: Fällt es aus, spüren es viele.`,
  },
  capabilities: {
    gap: (name, current, target, needs) =>
      `${name}: bei ${current} von ${target}${needs === 0 ? "" : needs === 1 ? "; eines braucht das" : `; ${needs} brauchen das`}.`,
  },
  levers: {
    gathered: (share, lever) => `${share} der Ausgaben sind für eines: ${lever}.`,
    empty: (levers) => `Nichts ausgegeben wird für: ${levers.join(", ")}.`,
  },
  firmness: {
    tossUp: (name, verdict, share) =>
      `${name}: „${verdict}“ steht auf der Kippe; es hält nur in ${share} der benachbarten Gewichtungen.`,
    first: (leader, objective, bound, now) =>
      `${leader} ist nur vorn, solange ${objective} ${bound} wiegt; jetzt sind es ${now}.`,
    atLeast: (share) => `mehr als ${share}`,
    atMost: (share) => `weniger als ${share}`,
  },
  measures: {
    away: (objective, measure) =>
      `${objective} ist weiter vom Ziel weg als am Anfang${measure === "" ? "" : ` (${measure})`}.`,
    behind: (objective, measure, share) =>
      `${objective} hat ${share} des Wegs zum Ziel hinter sich${measure === "" ? "" : ` (${measure})`}.`,
  },
  table: {
    unread: (reason) => `Gilt als fehlend – ${reason}.`,
    found: (found, reason) => `„${found}“ ${reason}`,
    twice: (name, times) => `${name} steht ${times === 2 ? "zweimal" : `${times}-mal`} da.`,
    unweighted: (header) => `${header} zählt die Bewertungen ohne ihre Gewichte zusammen.`,
    wrongTotal: (header, name, found, expected) =>
      `${header} von ${name} ist ${found} und müsste ${expected} sein`,
    slidWeights:
      "die Zeile davor wurde als Gewichte verwendet; verankern Sie den Bezug auf die Gewichte mit $",
    swapped: (other) => `es hat den Platz mit ${other} getauscht`,
    leftOut: (objective) => `${objective} fehlt`,
    countedTwice: (objective) => `${objective} ist doppelt gezählt`,
    mend: (right) => `Stattdessen ${right} schreiben`,
    mended: "Berichtigt.",
    place: (expected, found) => `Platz ${expected}, nicht ${found}`,
  },
};
