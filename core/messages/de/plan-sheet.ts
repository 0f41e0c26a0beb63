import type { planSheet as en } from "../en/plan-sheet.ts";

/** Das eigene Blatt des Plans. */
export const planSheet: typeof en = {
  sheet: "Plan",
  figuresSheet: "AlignScore Plandiagramm",
  label: "Plan schreiben",
  bestSet: (budget) => `Die beste Auswahl an Technologie für ${budget}`,
  basis: "Von AlignScore aus den Bewertungen, Gewichten und Kosten dieser Mappe berechnet",
  summary: (ins, all, proof) =>
    ins === 0
      ? `Keines von ${all} passt und ist zu fördern; ${proof}.`
      : `${ins} von ${all} ${ins === 1 ? "passt und dient" : "passen und dienen"} der Strategie am besten; ${proof}.`,
  isProved: "das ist nachgewiesen",
  isNearly: (share) => `höchstens ${share} besser ist möglich`,
  budget: "Budget für dieses Jahr",
  firstYearCosts: "Kosten des ersten Jahres, einmalig und laufend",
  used: "Vom Plan vergeben",
  left: (amount) => `${amount} bleiben übrig`,
  over: (amount) => `${amount} über dem Budget`,
  value: "Wert des Plans",
  valueOf: (count) =>
    count === 1 ? "Punkte Ausrichtung, aus 1 Vorhaben" : `Punkte Ausrichtung, aus ${count} Vorhaben`,
  next: "Was mehr Geld als Nächstes bringt",
  buys: (names) => `mehr bringt ${names}`,
  inOrder: "Dabei, nach Wert fürs Geld",
  addsUp: "Zusammen",
  points: "Punkte",
  line: (budget) => `Die Grenze: ${budget}. Darunter nicht dabei`,
  kept: "Läuft oder muss sein",
  keptIn: "Von Hand drin behalten",
  pointsEach: (points, money) => `${points} Punkte je ${money}`,
  with: (names) => `mit ${names}`,
  when: "Wann",
  waitsFor: "Wartet auf",
  prepare: "Vorbereiten",
  build: "Bauen",
  inUse: "In Betrieb",
  after: (name) => `zuerst ${name}`,
  notBefore: (day) => `nicht vor ${day}`,
  money: "wenn Geld da ist",
  days: "wenn Personentage frei sind",
  doesNotFit: "passt nicht in diese Quartale",
  nothing: "Nichts",
  moneyByQuarter: "Geld je Quartal",
  curve: "Wert, den jedes Budget bringt",
  otherBudgets: "Andere Budgets",
  curveDescription: "Punkte, die die beste Auswahl für jedes Budget bringt; das gewählte ist dunkel.",
};
