import type { Texts } from "../en.ts";

/** El primer uso: propuestas y nombres de las tablas. */
export const templates: Texts["templates"] = {
  objectivesSheet: "Objetivos",
  investmentsSheet: "Inversiones",
  ratingsSheet: "Valoraciones",
  label: "Crear las tablas",
  removeExampleLabel: "Quitar el ejemplo",
  intros: {
    objectives:
      "Los pesos siguen el orden que usted dio; cambie los que quiera. Las medidas y sus valores los pone usted.",
    investments:
      "Los costes salen de ofertas, las valoraciones de hablar con quien sabe; en blanco quiere decir: aún sin mirar. La línea en cursiva es un ejemplo con números inventados.",
    ratings: "Las valoraciones salen de hablar con quien sabe; en blanco quiere decir: aún sin mirar.",
  },
  objectiveHeaders: [
    "Objetivo",
    "Peso",
    "Indicador",
    "Valor inicial",
    "Valor objetivo",
    "Valor actual",
    "Responsable",
  ],
  investmentHeaders: {
    before: ["Inversión", "Coste (único)", "Coste anual", "Estado", "Responsable"],
    after: ["Personal formado"],
  },
  objectiveNotes: [
    "Lo que la empresa quiere conseguir este año.",
    "Cuánto importa: puntos que en total suman 100.",
    "Qué mirará para ver si se ha alcanzado.",
    "Dónde estaba al principio del año.",
    "Dónde debería estar al final del año.",
    "Dónde está hoy; póngalo al día en cada revisión.",
    "Quién se ocupa.",
  ],
  investmentNotes: {
    before: [
      "Una inversión en tecnología por fila, en marcha o solo una idea.",
      "Lo que cuesta una vez, comprarla e implantarla.",
      "Lo que cuesta cada año: licencias, mantenimiento, personal.",
      "Idea, propuesta, activa o retirada.",
      "Quién responde de ella.",
    ],
    rating: (objective) =>
      `Qué hace por «${objective}»: 3 logra la mayor parte de la meta de este año, 0 no tiene efecto, -3 lo perjudica del todo. Déjelo en blanco mientras nadie lo haya mirado.`,
    after: ["Hasta qué punto están formadas las personas que la usarán."],
  },
  statuses: ["Idea", "Propuesta", "Activa", "Retirada"],
  readiness: ["0%", "25%", "50%", "75%", "100%"],
  example: "Ejemplo: boletín para clientes",
};
