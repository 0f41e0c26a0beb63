import type { Texts } from "../en.ts";

/** El cuadro de mando: una página para imprimir. */
export const scorecard: Texts["scorecard"] = {
  sheet: "Cuadro de mando",
  figuresSheet: "AlignScore gráficos",
  ratingsSheet: "Mapa de valoraciones",
  ratingsTitle: "Qué hace cada inversión por cada objetivo",
  optionRatingsTitle: "Hasta dónde alcanza cada opción cada objetivo",
  ratingsScale:
    "De −3 (va del todo en contra) por 0 (sin efecto) a +3 (sirve del todo), sea cual sea la escala de la tabla. Una raya: sin valorar.",
  meritScale: "De 0 (lo peor) a +3 (lo mejor), sea cual sea la escala de la tabla. Una raya: sin valorar.",
  label: "Escribir el cuadro de mando",
  title: "Cómo sirve nuestro gasto en tecnología a la estrategia",
  choiceTitle: "Qué opción sirve mejor a la estrategia",
  review: (date) => `Revisión del ${date}`,
  summary: ({ aligned, fund, fix, stop, all, unserved }) => {
    const parts = [
      aligned === null
        ? `${fund} de ${all} inversiones ${fund === 1 ? "merece" : "merecen"} financiarse`
        : `${aligned} del dinero en tecnología sirve a la estrategia`,
      ...(fix > 0
        ? [
            fix === 1
              ? "1 espera a que la empresa esté preparada"
              : `${fix} esperan a que la empresa esté preparada`,
          ]
        : []),
      ...(stop > 0 ? [stop === 1 ? "1 debería detenerse" : `${stop} deberían detenerse`] : []),
      ...(unserved === null ? [] : [`aún nada sirve a ${unserved}`]),
    ];
    return `${parts.join("; ")}.`;
  },
  aligned: "Gasto que sirve a la estrategia",
  alignedOf: (part, all) => `${part} de ${all} en marcha o propuestos`,
  drifting: "Dinero a la deriva",
  match: "Cómo sigue el gasto a los pesos",
  toMove: (money, share) => `${money} (${share} del gasto) por reasignar`,
  unserved: "Objetivos sin servir",
  allServed: "Todos los objetivos están servidos",
  none: "Ninguno",
  next: "Qué hacer a continuación",
  nothingUrgent: "Nada urgente.",
  sayFirst: "Diga en el panel si se elige una de estas o se financian varias.",
  investment: "Inversión",
  option: "Opción",
  status: "Estado",
  thisYear: "En el plan",
  verdict: "Veredicto",
  alignment: "Alineación",
  readiness: "Preparación",
  firstYear: "Primer año",
  why: "Motivo",
  standings: {
    kept: "Se mantiene",
    in: "Dentro",
    unpriced: "Sin coste",
    out: "Fuera",
    "kept-out": "Excluida",
  },
  all: (count) => `Las ${count}`,
  ofWhich: (spent, ideas) => `de ello ${spent} en marcha o propuesto, ${ideas} ideas`,
  budgetUsed: (used, budget) => `Se usan ${used} del presupuesto de este año, ${budget}`,
  objective: "Objetivo",
  weight: "Peso",
  share: "Gasto",
  gap: "Brecha",
  covered: "Cubierto",
  servedBy: "Servido por",
  of: (part, all) => `${part} de ${all}`,
  servesNothing: "No sirve a nada",
  checks: "Comprobaciones, con sus celdas",
  choiceFootnote:
    "La alineación es la suma ponderada de las valoraciones, de −100 a 100. El porcentaje dice cuántas veces, en 100 pruebas con pesos y valoraciones algo distintos, una opción queda primera. Cubierto: hasta dónde llega la primera al objetivo.",
  openFootnote:
    "La alineación es la suma ponderada de las valoraciones, de −100 a 100. Cubierto: hasta dónde llega la primera al objetivo.",
  first: "Primera",
  lead: "Ventaja sobre la siguiente",
  options: "Opciones",
  ahead: (name, points) =>
    `${name} va primera, con ${points} ${points === "1" ? "punto" : "puntos"} de ventaja.`,
  level: (names) => `${names} están empatadas.`,
  footnote: (fund, no, spent) =>
    `La alineación es la suma ponderada de las valoraciones, de −100 a 100: ${fund} bastan para financiar, por debajo de ${no} es un no. ${spent ? "Brecha: gasto menos peso. " : ""}Cubierto: hasta dónde llega al objetivo lo que se financia.`,
  pageOf: (page, pages) => `Página ${page} de ${pages}`,
  spendFinding: (name) => `Mayor distancia: ${name}`,
  coverChart: "Peso y lo que está cubierto",
  coverFirstChart: "Peso y lo que cubre la primera",
  scatterChart: "Valor y coste",
  readyChart: "Valor y preparación",
  scoresChart: "Alineación por inversión",
  optionsChart: "Alineación por opción",
  scoresDescription: "La alineación de cada inversión, primero la mejor.",
  /** Right after a number of thousands, or of millions, along an axis. */
  thousands: " mil",
  millions: " M",
  cost: "Coste del primer año. Los números son los puestos en la tabla de abajo",
  ready: "Preparación. Los números son los puestos en la tabla de abajo",
  spendDescription: "Peso de cada objetivo y su parte del gasto.",
  scatterDescription: "La alineación de cada inversión según su coste.",
};
