import type { Texts } from "../en.ts";

export const tableLines: Texts["tableLines"] = {
  totalsMoved: (address) =>
    `Die Summen rücken weiter nach ${address} und zählen es mit. Ihre Rahmen und Farben bleiben, wo sie waren.`,
  notTakenIn: (address) => `Die Formel in ${address} zählt es nicht mit.`,
  outsideTable: (table) => `Es steht gleich nach der Tabelle „${table}“: Ziehen Sie deren Ecke darüber.`,
  byFormula: (address, formula) =>
    `${address} wird berechnet (${formula}) und bleibt deshalb, wie es ist. Ändern Sie, woraus es berechnet wird.`,
};
