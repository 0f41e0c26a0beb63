import type { Texts } from "../en.ts";

export const tableLines: Texts["tableLines"] = {
  totalsMoved: (address) =>
    `Los totales pasan a ${address} y la incluyen. Sus bordes y colores quedan donde estaban.`,
  notTakenIn: (address) => `La fórmula de ${address} no la incluye.`,
  outsideTable: (table) => `Queda justo después de la tabla «${table}»: arrastre su esquina por encima.`,
  byFormula: (address, formula) =>
    `${address} se calcula (${formula}), así que no se toca. Cambie aquello con lo que se calcula.`,
};
