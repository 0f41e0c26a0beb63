import type { Texts } from "../en.ts";

/** Punkte, Urteile und ihre Gründe. */
export const scoring: Texts["scoring"] = {
  verdicts: {
    fund: "Fördern",
    "fix-first": "Erst vorbereiten",
    hold: "Abwarten",
    "say-no": "Absagen",
    stop: "Beenden",
  },
  degrees: {
    decisively: "entscheidend",
    strongly: "stark",
    clearly: "deutlich",
    slightly: "etwas",
  },

  effect: (objective, weight, degree) => `${objective} (${weight}) ${degree}`,
  serves: (effects) => `Dient: ${effects}`,
  andWorksAgainst: (effects) => `; wirkt entgegen: ${effects}`,
  worksAgainst: (effects) => `Wirkt entgegen: ${effects}`,
  servesNothing: "Dient keinem der Ziele, für die es bewertet ist.",
  notRatedAtAll: "Für kein Ziel bewertet.",
  notRated: (objectives) => `Nicht bewertet: ${objectives}.`,
  sentence: (text) => `${text}.`,

  mustDo: "Es muss sein.",
  because: (verdict, cause) => `${verdict}: ${cause}.`,
  causes: {
    mustDo: "es muss sein",
    enabler: (names, several) => `${names} ${several ? "brauchen" : "braucht"} es`,
    forGood: (obstacle) => `${obstacle}, und das lässt sich nicht beheben`,
    bestCaseTooLow: (best, needed) =>
      `auch im besten Fall käme es auf ${best}, und weniger als ${needed} heißt Nein`,
    notAssessed: (share) => `bewerten Sie die Ziele, die ${share} des Gewichts tragen`,
    tooLow: (score, needed) => `es kommt auf ${score}, und weniger als ${needed} heißt Nein`,
    harmful: (score) => `es schadet der Strategie mehr, als es ihr dient (${score} Punkte)`,
    veto: (objective) => `es schadet diesem Ziel voll: ${objective}`,
    belowMinimum: (objective) => `es liegt unter dem Mindestmaß für ${objective}`,
    notReady: (what, share) => `${what} (Bereitschaft ${share})`,
    strong: (score, needed) => `es kommt auf ${score}, und ${needed} genügen`,
    middling: (score, no, fund) =>
      `es kommt auf ${score}, zwischen ${no} (ein Nein) und ${fund} (genug zum Fördern)`,
  },
  nextObstacle: "; ",
  moneySpent: "Schon ausgegebenes Geld zählt nicht.",

  gateFails: (gate) => `${gate}: nicht erfüllt`,
  gateUnknown: (gate) => `${gate}: noch nicht geprüft`,
  readiness: {
    people: () => "Personal nicht geschult",
    process: () => "Abläufe nicht bereit",
    data: () => "Daten nicht bereit",
    systems: () => "Systeme nicht bereit",
    capability: (name) => `${name} nicht auf dem Soll`,
    overall: () => "nicht bereit",
  },
  notReadyYet: "nicht bereit",
  needs: (investment) => `braucht ${investment}, das nicht läuft`,
  needsUnknown: (name) => `braucht ${name}, das nicht unter den Vorhaben ist`,
  needsUnknownCapability: (name) => `braucht ${name}, dessen Stand nirgends steht`,
  notUnderstood: (name, found) => `„${found}“ unter ${name} war nicht zu verstehen`,
  excludes: (investment) => `verträgt sich nicht mit ${investment}, das läuft`,
};
