import type { measures as english } from "../en/measures.ts";

/** Los indicadores de la empresa: por qué no se puede dar uno. */
export const measures: typeof english = {
  never: "nunca",
  shapes: (first, firstSize, second, secondSize) =>
    `${first} tiene ${firstSize}, ${second} tiene ${secondSize}; dé a ambos el mismo tamaño, o una celda para todo`,
  noAnswer: "esto no tiene una respuesta finita",
  moreLost: "se perdieron más de los que había al principio",
  notMargin: "un margen es una parte de los ingresos, como máximo 1 (100\u00a0%)",
  notShare: "una parte de los clientes va de 0 a 1 (100\u00a0%)",
  noEnd:
    "nadie se va nunca, así que su valor no tiene fin; indique una tasa de abandono mayor que 0 o una tasa de descuento",
  sameTarget: "el valor objetivo es igual al inicial, así que no hay camino por recorrer",
};
