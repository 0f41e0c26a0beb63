import type { Texts } from "../en.ts";

/** Was als Nächstes zu tun ist. */
export const nextSteps: Texts["nextSteps"] = {
  serve: (objective, weight) => `Nichts dient dem Ziel ${objective} (${weight} der Strategie).`,
  stop: (name, saves) => `${name} beenden: Es dient der Strategie zu wenig${saves}.`,
  decline: (name, saves) => `${name} absagen${saves}.`,
  saves: (amount) => `, und das macht ${amount} frei`,
  makeReady: (what, name) =>
    `Bereit machen: ${what || "was es braucht"}. Dann kann ${name} gefördert werden.`,
  check: (what, name) => `Prüfen: ${what}. ${name} wartet darauf.`,
  mend: (what, name) => `Beheben: ${what || "was im Weg steht"}. ${name} wartet darauf.`,
  rate: (name, share) => `${name} für die fehlenden ${share} der Strategie bewerten.`,
};
