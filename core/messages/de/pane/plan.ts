import type { Texts } from "../../en.ts";

/** Der Plan im Seitenbereich. */
export const plan: Texts["pane"]["plan"] = {
  title: "Plan",
  parts: { set: "Auswahl", quarters: "Quartale", sure: "Wie sicher" },
  write: "Plan schreiben",
  budget: "Budget für dieses Jahr",
  giveBudget:
    "Sagen Sie, wie viel es dieses Jahr gibt, einmalige und jährliche Kosten zusammen; dann wird die beste Auswahl berechnet.",
  noCosts: "Noch hat nichts Kosten, ein Budget ließe also nichts weg.",
  tryBudget: (amount) => `${amount} ausprobieren`,
  noBudget: "Geben Sie zuerst unter „Auswahl“ ein Budget an.",
  noPlan: "Es gibt keinen Plan zum Ansehen; siehe „Auswahl“.",
  working: "Wird berechnet…",
  stopped: "Angehalten: das Beste, was bisher gefunden wurde.",
  giveUpOne: "Ohne ein einziges davon gibt es einen Plan: Geben Sie eines auf, oder erhöhen Sie das Budget.",
  used: "vergeben",
  left: "übrig",
  daysUsed: (used, most) => `${used} von ${most} Personentagen vergeben`,
  slider: "Budget",
  sliderSays: (budget, points) => `${budget}, ${points} Punkte`,
  pictureOf: (ins, outs) =>
    `Punkte gegen Kosten: ${ins} im Plan, ${outs} nicht. Die Liste darunter sagt dasselbe.`,
  inCount: (count) => `${count} dabei`,
  outCount: (count) => `${count} nicht dabei`,
  points: "Punkte",
  cost: "Kosten",
  nothingIn: "Nichts passt hinein.",
  line: (points) => `Die Grenze: ${points} Punkte`,
  sayNo: (count) => `Nein sagen: ${count}`,
  with: (names) => `mit ${names}`,
  locks: {
    free: "Wie die Zahlen sagen; drücken, um es drin zu behalten",
    in: "Bleibt drin; drücken, um es draußen zu halten",
    out: "Bleibt draußen; drücken, um es freizugeben",
  },
  lockOf: (name, state) => `${name}: ${state}`,
  bundles: "Zusammen zu entscheiden",
  bundle: (names, needed, cost, points) => `${names} mit ${needed}: zusammen ${cost} und ${points} Punkte.`,
  bundleIn: "Im Plan.",
  bundleOut: "Nicht im Plan.",
  conditions: "Weitere Bedingungen",
  withHolds: "Auch Zurückgestelltes darf hinein",
  coverage: "Jedes Ziel abdecken zu mindestens",
  noFloor: "keine Untergrenze",
  leverCap: "Keinem Hebel mehr vom Budget geben als",
  noCap: "keine Grenze",
  peopleDays: "Personentage, die es gibt",
  rebalance: "Von dem, was läuft, zu dem, was sollte",
  rebalanceHelp:
    "Was aufhören und was stattdessen beginnen soll, mit wenigen Änderungen. Was sein muss, bleibt.",
  mostChanges: "Höchstens so viele Änderungen",
  any: "alle",
  noRebalance: "Keine Auswahl im Budget ist mit so wenigen Änderungen zu erreichen.",
  nothingToMove: "Was läuft, ist bei so wenigen Änderungen das Beste.",
  moveFrom: (names, money) => `Aufhören mit ${names}: ${money} werden frei.`,
  moveTo: (names, money) => `Beginnen mit ${names}: ${money}.`,
  gain: (points) => `${points} Punkte mehr als das, was jetzt läuft.`,
  help: "Scheibe: dabei. Ring: nicht dabei. Je größer, desto mehr wartet auf Vorarbeiten. Das Schloss behält eines drin, dann draußen, dann gibt es frei.",
  quarters: "Quartale",
  quarter: (number, year) =>
    `${["Jan. bis März", "Apr. bis Juni", "Juli bis Sept.", "Okt. bis Dez."][number - 1] ?? ""} ${year}`,
  usedOf: (used, there) => `${used} von ${there}`,
  nothingStarts: "Nichts beginnt.",
  later: "Passt nicht in diese Quartale",
  takes: (quarters) => (quarters === 1 ? "dauert 1 Quartal" : `dauert ${quarters} Quartale`),
  after: (name) => `nach ${name}`,
  notBefore: (day) => `nicht vor ${day}`,
  amounts: "Geld je Quartal",
  scheduled: "Keine andere Reihenfolge bringt früher mehr.",
  noSchedule:
    "Was sein muss, passt nicht in diese Quartale: Geben Sie einem Quartal mehr Geld, oder planen Sie mehr Quartale.",
  scheduleHelp:
    "Was in einem Quartal übrig bleibt, wird mitgenommen. Was schon läuft, wird aus jedem Quartal gleich bezahlt.",
  standings: {
    always: (count) => `Immer dabei: ${count}`,
    argue: (count) => `Darüber reden: ${count}`,
    never: (count) => `Nie dabei: ${count}`,
  },
  argueAbout: (count) =>
    count === 0
      ? "Kein Grund zu streiten: Der Plan bleibt, wie er ist, wenn die Gewichte etwas danebenliegen."
      : count === 1
        ? "Über eines lohnt es sich zu reden. Der Rest bleibt, wenn die Gewichte etwas danebenliegen."
        : `Über ${count} lohnt es sich zu reden. Der Rest bleibt, wenn die Gewichte etwas danebenliegen.`,
  ofHundred: "von 100",
  turning: "umdrehen",
  dropping: (points) => `Es wegzulassen kostet ${points} Punkte.`,
  taking: (points) => `Es zu nehmen kostet ${points} Punkte.`,
  takesItsPlace: (names) => `Dann käme ${names} dazu.`,
  makesRoom: (names) => `Dann fiele ${names} weg.`,
  cannotTurn: "Es lässt sich nicht anders entscheiden.",
  stoppedSure: "Angehalten, bevor es feststand.",
  sureHelp:
    "In wie vielen von 100 Gewichtungen nahe den Ihren es in der besten Auswahl ist, und wie viele Punkte es kostet, es anders zu entscheiden.",
  written: (where) => `Plan nach ${where} geschrieben.`,
  same: "Das Planblatt ist auf dem neuesten Stand.",
};
