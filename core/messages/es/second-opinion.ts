import type { Texts } from "../en.ts";

/** La hoja con las clasificaciones de otros métodos. */
export const secondOpinion: Texts["secondOpinion"] = {
  sheet: "Segunda opinión",
  title: "Segunda opinión",
  intro: "Cómo ordenan otros métodos las mismas valoraciones. Solo para comparar: nunca decide un veredicto.",
  investment: "Inversión",
  ours: "Nuestro puesto",
  methods: {
    topsis: "TOPSIS",
    "weighted-product": "Producto ponderado",
    vikor: "VIKOR",
    "promethee-2": "PROMETHEE II",
  },
  agreement: "Acuerdo con nuestro orden (τ-b de Kendall)",
  agreementHelp: "1 es el mismo orden, 0 ningún parecido, −1 el inverso.",
  summary: {
    same: "Todos ordenan las inversiones casi como nosotros.",
    similar: "En general coinciden con nuestro orden; mire las que difieren.",
    apart:
      "Difieren bastante de nuestro orden: la clasificación depende del método, así que revise las valoraciones.",
  },
  caveat:
    "Estos métodos comparan las filas entre sí; una fila más o menos puede cambiar el orden de las demás.",
};
