import type { Texts } from "../en.ts";

/** Das Budget dieses Jahres und seine Grenze. */
export const budget: Texts["budget"] = {
  ends: (budget) => `Hier endet das Budget dieses Jahres von ${budget}`,
  below: "Fördern, unter der Budgetgrenze dieses Jahres",
  beyond: "Fördern, aber mehr, als das Budget dieses Jahres hergibt",
  standings: {
    promised: "Zugesagt",
    within: "Im Budget",
    below: "Unter der Grenze",
    beyond: "Mehr als übrig ist",
    unpriced: "Ohne Kosten",
  },
  used: (used, budget) => `${used} vom Budget dieses Jahres (${budget}) sind vergeben.`,
  over: (over, budget) =>
    `Was läuft oder sein muss, liegt ${over} über dem Budget dieses Jahres von ${budget}.`,
  left: (left) => `${left} bleiben übrig.`,
  unpriced: (count) =>
    count === 1
      ? "1 Vorhaben hat keine Kosten, deshalb ist kein Geld dafür eingeplant."
      : `${count} Vorhaben haben keine Kosten, deshalb ist kein Geld dafür eingeplant.`,
  ofBudget: (budget) => `von ${budget} dieses Jahres vergeben`,
  overBudget: (budget) => `über dem Budget dieses Jahres von ${budget}`,
  draft: {
    promised: (used, budget) =>
      `Es läuft oder muss sein und wird deshalb zuerst bezahlt: Von ${budget} dieses Jahres wären ${used} vergeben.`,
    within: (used, budget) => `Es passt ins Budget dieses Jahres: Von ${budget} wären ${used} vergeben.`,
    below: (budget) =>
      `Es läge unter der Budgetgrenze dieses Jahres: Die ${budget} sind vergeben, bevor es an der Reihe ist.`,
    beyond: (budget) =>
      `Es kostet allein mehr, als das Budget dieses Jahres von ${budget} nach dem Zugesagten übrig lässt.`,
    unpriced: "Geben Sie Kosten an, dann zeigt sich, ob es ins Budget dieses Jahres passt.",
    onceFixed: "Sobald es gefördert werden kann:",
  },
};
