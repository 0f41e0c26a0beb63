import type { Texts } from "../en.ts";
import { or } from "./conjunctions.ts";

/** Pesos por comparación. */
export const weighting: Texts["weighting"] = {
  question: (first, second) => `¿Qué importa más este año: ${first} ${or(second)} ${second}?`,
  times: (ratio) =>
    Math.abs(ratio - 1) < 0.005
      ? "igual de importante"
      : ratio > 1
        ? `${short(ratio)} veces más importante`
        : `${short(1 / ratio)} veces menos importante`,

  notSquare: (parameter, size) =>
    `${parameter} debe tener tantas filas como columnas, una por objetivo, no ${size}`,
  notRatio: (found) =>
    `${found} no es una comparación; escriba cuántas veces es más importante la fila que la columna: 1 es igual, 3 tres veces, 1/3 un tercio`,
  notItself: "algo comparado consigo mismo es 1; déjelo en blanco o escriba 1",
  notReciprocal: (found, other) =>
    `${found} y, al revés, ${other} se contradicen: si uno es 3, el otro es 1/3; deje uno en blanco`,
  rows: (rows) => `${rows.length === 1 ? "fila" : "filas"} ${rows.join(", ")}`,
  notConnected: (parameter, groups) =>
    `${parameter}: nada une ${groups.join(" y ")}; compare una de cada grupo con una del siguiente`,
};

function short(ratio: number): string {
  return String(Number(ratio.toPrecision(2))).replace(".", ",");
}
