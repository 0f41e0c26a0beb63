import type { Texts } from "../../en.ts";

export const complete: Texts["pane"]["complete"] = {
  next: {
    objectives: "Decir para qué son",
    investments: "Crear una tabla para ellas",
    "rating-places": "Hacer sitio a las valoraciones",
  },
  hint: {
    objectives: "Falta aquello a lo que deben servir: sus objetivos.",
    investments: "Falta en qué tecnología gasta o piensa gastar.",
    "rating-places": "Falta cuánto mueve cada inversión cada objetivo.",
    ratings: "Todo está listo. Basta una inversión valorada para empezar.",
  },
  rateFirst: "Valorar la primera",
  objectives: (count) =>
    count === 1
      ? "Se encontró 1 inversión, pero nada que diga a qué debe servir. Su tabla queda como está."
      : `Se encontraron ${count} inversiones, pero nada que diga a qué deben servir. Su tabla queda como está.`,
  investments: (count) =>
    count === 1
      ? "Se encontró 1 objetivo, pero ninguna inversión. Se añade una hoja con una fila de ejemplo."
      : `Se encontraron ${count} objetivos, pero ninguna inversión. Se añade una hoja con una fila de ejemplo.`,
  ratingsTitle: "¿Dónde van las valoraciones?",
  ratings: (investments, objectives) =>
    `Una valoración dice cuánto mueve una inversión un objetivo, de −3 a 3. Aún no hay sitio para ${investments} × ${objectives}.`,
  place: "Las valoraciones van",
  beside: "En columnas nuevas junto a su tabla",
  besideHelp: (address) => `Encabezados en ${address}; no se toca nada más.`,
  sheet: "En una hoja propia",
  sheetHelp: "Con los nombres de sus inversiones en la primera columna.",
  noRoom: "Las valoraciones van en una hoja propia: no hay sitio libre junto a su tabla.",
};
