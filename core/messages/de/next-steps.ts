import type { Texts } from "../en.ts";

/** Was als Nächstes zu tun ist: was, warum, und was sich dreht. */
export const nextSteps: Texts["nextSteps"] = {
  serve: (objective, weight) => `Nichts dient dem Ziel ${objective} (${weight} der Strategie).`,
  stop: (name, cause, saves) => `${name} beenden: ${asSentence(cause)}.${saves}`,
  decline: (name, cause, saves) => `${name} absagen: ${asSentence(cause)}.${saves}`,
  saves: (amount) => ` Das macht ${amount} frei.`,
  fix: (action, then) => `${action}: ${then}.`,
  turns: (name, from, to) => `Dann wird aus „${from}“ für ${name} „${to}“`,
  oneOf: (name, count, to) => `das Erste von ${count} Dingen zwischen ${name} und „${to}“`,
  makeReady: (what, from, to) => `${what} von ${from} auf ${to} bringen`,
  makeAllReady: (parts, to) => `${parts} auf ${to} bringen`,
  part: (what, now) => `${what} (jetzt ${now})`,
  check: (gate) => `${gate} prüfen und erfüllen`,
  mend: (gate) => `${gate} beheben`,
  start: (name) => `${name} in Gang bringen`,
  without: (name) => `Einen anderen Weg als ${name} finden, das ein Nein ist`,
  choose: (name, rival) => `Zwischen ${name} und ${rival}, das läuft, wählen`,
  unharm: (objective) => `Den vollen Schaden für ${objective} abwenden`,
  raise: (objective) => `Die Bewertung für ${objective} auf ihr Mindestmaß bringen`,
  clarify: (found, where) => `Festlegen, was „${found}“ unter ${where} heißt`,
  giveLevel: (capability) => `Festhalten, wie weit ${capability} ist`,
  rate: (name, share, best) =>
    `${name} für die fehlenden ${share} der Strategie bewerten${best === null ? "" : `: es kann „${best}“ werden`}.`,
};

/** Nach dem Doppelpunkt beginnt ein ganzer Satz. */
function asSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
