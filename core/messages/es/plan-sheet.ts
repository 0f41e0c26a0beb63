import type { planSheet as en } from "../en/plan-sheet.ts";

/** La hoja propia del plan. */
export const planSheet: typeof en = {
  sheet: "Plan",
  figuresSheet: "AlignScore gráfico del plan",
  label: "Escribir el plan",
  bestSet: (budget) => `La mejor selección de tecnología por ${budget}`,
  basis: "Calculado por AlignScore con las valoraciones, pesos y costes de este libro",
  summary: (ins, all, proof) =>
    ins === 0
      ? `Ninguna de ${all} cabe y se ha de financiar; ${proof}.`
      : `${ins} de ${all} ${ins === 1 ? "cabe y sirve" : "caben y sirven"} mejor a la estrategia; ${proof}.`,
  isProved: "está demostrado",
  isNearly: (share) => `a lo sumo se puede mejorar ${share}`,
  budget: "Presupuesto de este año",
  firstYearCosts: "Costes del primer año, únicos y recurrentes",
  used: "Usado por el plan",
  left: (amount) => `Sobran ${amount}`,
  over: (amount) => `${amount} por encima del presupuesto`,
  value: "Valor del plan",
  valueOf: (count) =>
    count === 1 ? "puntos de alineación, de 1 inversión" : `puntos de alineación, de ${count} inversiones`,
  next: "Qué compra el siguiente dinero",
  buys: (names) => `más compran ${names}`,
  inOrder: "Dentro, por valor para su coste",
  addsUp: "En total",
  points: "Puntos",
  line: (budget) => `La línea: ${budget}. Debajo queda fuera`,
  kept: "En marcha u obligatoria",
  keptIn: "Mantenida a mano",
  pointsEach: (points, money) => `${points} puntos por cada ${money}`,
  with: (names) => `con ${names}`,
  when: "Cuándo",
  waitsFor: "Espera a",
  prepare: "Preparar",
  build: "Construir",
  inUse: "En uso",
  after: (name) => `primero ${name}`,
  notBefore: (day) => `no antes del ${day}`,
  money: "cuando haya dinero",
  days: "cuando haya días-persona",
  doesNotFit: "no cabe en estos trimestres",
  nothing: "Nada",
  moneyByQuarter: "Dinero por trimestre",
  curve: "Valor que da cada presupuesto",
  otherBudgets: "Otros presupuestos",
  curveDescription: "Puntos que da la mejor selección con cada presupuesto; el elegido es oscuro.",
};
