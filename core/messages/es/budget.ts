import type { Texts } from "../en.ts";

/** El presupuesto de este año y lo que entra en su plan. */
export const budget: Texts["budget"] = {
  out: "Merece la pena, pero no está en el plan de este año",
  outBecause: (why) => `Merece la pena, pero no está en el plan de este año: ${why}.`,
  keptOut: "Excluida a mano del plan de este año",
  isIn: "En el plan de este año",
  signs: "Círculo lleno junto al coste: en el plan de este año. Anillo: merece la pena, pero no está.",
  used: (used, budget) => `Se usan ${used} del presupuesto de este año (${budget}).`,
  over: (over, budget) =>
    `No hay plan posible: lo que se mantiene en todo caso supera en ${over} el presupuesto de este año, ${budget}.`,
  impossible: "Ningún plan cumple todas las condiciones; «Plan» dice cuáles chocan.",
  left: (left) => `Quedan ${left}.`,
  unpriced: (count) =>
    count === 1
      ? "1 inversión no tiene coste, así que no se le reserva dinero."
      : `${count} inversiones no tienen coste, así que no se les reserva dinero.`,
  ofBudget: (budget) => `usados de los ${budget} de este año`,
  overBudget: (budget) => `por encima de los ${budget} de este año`,
  noPlan: (budget) => `plan posible con los ${budget} de este año`,
  no: "Ningún",
  draft: {
    kept: (used, budget) =>
      `Está en marcha, es obligatoria o se mantiene, así que se paga primero: se usarían ${used} de los ${budget} de este año.`,
    in: (used, budget) => `Entraría en el plan de este año: se usarían ${used} de ${budget}.`,
    out: (why) => `No entraría en el plan de este año: ${why}.`,
    keptOut: "Está excluida a mano del plan de este año.",
    unpriced: "Indique un coste para ver si cabe en el presupuesto de este año.",
    impossible: "Con ella, ningún plan cumple todas las condiciones.",
    pushes: (budget, names) => `Con ${budget}, dejaría fuera del plan: ${names}.`,
    brings: (names) => `Con ella entraría también: ${names}.`,
  },
};
