import type { Texts } from "../en.ts";

/** Señales y la comprobación de los totales hechos a mano. */
export const insight: Texts["insight"] = {
  alone: "Aislado",
  hub: "Nodo central",

  check: {
    right: "Correcto",
    noTotal: "Sin total",
    noRule: "Los totales no siguen ninguna regla reconocible; compare con ALIGNSCORE",
    wrong: (total, found) => `Debería ser ${total}, no ${found}`,
    plain: "no se usan los pesos",
    slidWeights: "se usó la fila anterior como pesos; fije con $ la referencia a los pesos",
    swapped: (line) => `ha intercambiado el puesto con la fila ${line}`,
    leftOut: (objective) => `falta el objetivo ${objective}`,
    countedTwice: (objective) => `el objetivo ${objective} se cuenta dos veces`,
    place: (expected, found) => `puesto ${expected}, no ${found}`,
    fault: (parts) => `${parts.join("; ")}.`,
    total: (value) => String(Math.round(value * 1e6) / 1e6).replace(".", ","),
    rating: (objective, reason) => `Valoración ${objective}: ${reason}.`,
  },
};
