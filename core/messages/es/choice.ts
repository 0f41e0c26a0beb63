import type { Texts } from "../en.ts";

/** Cuando se elige una de varias: lo que se dice de cada una. */
export const choice: Texts["choice"] = {
  kinds: {
    choose: "Elegir",
    leaning: "Elegir, con dudas",
    "close-behind": "Muy cerca",
    "too-close": "Demasiado igualado",
    "not-this": "Esta no",
  },
  first: (times) => `primera en ${times} de 100 pruebas`,
  aheadBy: (points) => `con ${points} puntos de ventaja`,
  alone: "la única",
  oneStep: "un grado en una valoración le daría la vuelta",
  behindBy: (points) => `a ${points} puntos`,
  level: "empatada con la primera",
  neverFirst: "primera en ninguna prueba",
  dominated: (leader) => `peor que ${leader} en todo`,
  ruledOutForGood: (check) => `no cumple: ${check}`,
  ruledOutByHarm: (objective) => `daña del todo a ${objective} o no llega a su mínimo`,
  objective: (place) => `objetivo ${place}`,
  notRated: "sin valorar",
  before: (what) => `Antes: ${what}.`,
  notReady: (what, share) => `${what} solo al ${share}`,
  open: "¿Varias de muchas o una de varias? Indíquelo y se dirá qué hacer.",
};
