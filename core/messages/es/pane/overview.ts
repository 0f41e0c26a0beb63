import type { Texts } from "../../en.ts";

export const overview: Texts["pane"]["overview"] = {
  title: "Resumen",
  aligned: "del gasto sirve a la estrategia",
  drifting: "a la deriva: sirve poco o nada",
  nothingDrifts: "a la deriva",
  unserved: (count) => (count === 1 ? "objetivo al que nada sirve" : "objetivos a los que nada sirve"),
  noCosts: "No se encontraron costes, así que el gasto no se puede comparar con la estrategia.",
  spend: "Gasto frente a estrategia",
  spendKey: "Barras: parte del gasto. Marcas: peso en la estrategia.",
  spendMove: (share) => `Habría que reasignar ${share} del gasto para seguir los pesos.`,
  spendNothing: "Nada",
  spendTable: { objective: "Objetivo", spend: "Parte del gasto", weight: "Peso" },
  unpriced: (count) =>
    count === 1
      ? "1 inversión no tiene coste y se omite."
      : `${count} inversiones no tienen coste y se omiten.`,
  spendParts: "¿Sirve el gasto a la estrategia?",
  parts: { aligned: "le sirve", partly: "en parte", drifting: "a la deriva" },
  partsTable: { part: "Gasto que", amount: "Importe", share: "Parte" },
  covered: "¿Están cubiertos los objetivos?",
  coveredKey: "Barras: hasta dónde cubre cada uno lo que se va a financiar.",
  coveredShare: "Cubierto",
  allServed: "Hay algo que sirve a cada uno.",
  notFunded: (names) => `Nada de lo que se va a financiar sirve a: ${names.join(", ")}.`,
  nobodyServes: (names) => `Nada sirve a: ${names.join(", ")}.`,
  nobody: "nada le sirve",
  verdictTable: {
    verdict: "Veredicto",
    count: "Inversiones",
    cost: "Coste del primer año",
    ideas: "de ello, ideas",
  },
  asTable: "Como tabla",
  verdicts: "Veredictos",
  next: "Qué hacer a continuación",
  nothingNext:
    "Nada urgente: no hay nada que arreglar, parar ni rechazar, y todos los objetivos están atendidos.",
  check: "Lo que se ha leído",
  scorecard: "Cuadro de mando",
  scorecardWritten: (address) => `Cuadro de mando escrito en ${address}.`,
  scorecardSame: "El cuadro de mando está al día.",
  madeOfNothing: "Ninguna.",
  ideasToo: "Ideas, sin contar porque aún no se gasta nada en ellas:",
};
