import type { Suspicions } from "../en/suspicions.ts";

export const suspicions: Suspicions = {
  named: (name, where) => `«${name}» (${where})`,
  sentences: {
    "like-line-left": (what) => `${what} está valorado como los demás, pero no contaría.`,
    "like-field-left": (what) => `${what} está rellenado como los demás, pero no contaría.`,
    "unread-field-between": (what) => `${what} está rellenado entre los demás y no se entendió.`,
    "lines-elsewhere": (what) => `${what} y otros están valorados en las mismas columnas, pero no contarían.`,
    "unpaired-entry": (what) => `${what} tiene un peso, pero no se encontraron valoraciones para ello.`,
    "weights-between": (what) => `Lo que serían los pesos (${what}) está entre lo que se valora.`,
    "rank-taken": (what) => `${what} parece una clasificación, no valoraciones.`,
    "large-field-taken": (what) => `${what} contiene números mucho mayores que los demás.`,
    "means-taken": (what) => `${what} parece la media de los demás.`,
    "all-alike": () => "Todo está valorado igual.",
    "names-are-ratings": () => "Lo que serían los nombres parece valoraciones.",
    "one-thing": () => "Varias personas valoraron una sola cosa.",
    "no-options": () => "Lo que se compara difícilmente está para elegir.",
    "mostly-unread": () => "La mayoría de sus celdas no son valoraciones.",
  },
};
