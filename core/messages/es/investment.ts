import type { Texts } from "../en.ts";

/** Describir una inversión y llevarla a la propia tabla. */
export const investment: Texts["investment"] = {
  unnamed: "Esta inversión",
  readiness: {
    people: "Personal formado",
    process: "Procesos listos",
    data: "Datos listos",
    systems: "Sistemas listos",
  },
  gates: {
    legal: "Cumplimiento legal",
    privacy: "Privacidad",
    security: "Seguridad",
    fairness: "Equidad",
    environment: "Energía y residuos",
    contract: "Ataduras del contrato",
    other: "Otra comprobación",
  },
  gateStates: { pass: "Sí", fail: "No", unknown: "Desconocido" },
  failsForGood: "No corregible",
  statuses: { idea: "Idea", proposed: "Propuesta", active: "Activa", retired: "Retirada" },
  headers: {
    costOnce: "Coste (único)",
    costYearly: "Coste anual",
    status: "Estado",
    owner: "Responsable",
    lever: "Palanca",
    requires: "Requiere",
    connectsTo: "Conecta con",
    capabilities: "Capacidades necesarias",
    confidence: "Confianza",
    evidence: "Justificación",
  },
  addLabel: (name) => `Añadir ${name}`,
  changeLabel: (name) => `Cambiar ${name}`,
  noTable: "Las inversiones no están en una sola tabla que admita otra fila.",
  notInTable: (name, address) =>
    `${name} no está en la tabla de inversiones, ${address}. Añada allí una fila y vuelva a intentarlo.`,
  notFree: (address, name) =>
    `${address} no está vacío. Inserte en la hoja una fila vacía debajo de ${name} y vuelva a intentarlo.`,
  nameless: "Póngale primero un nombre.",
  notReadBack: (name) =>
    `Una fila llamada ${name} se tomaría por un total o una nota al pie de su tabla, no por una inversión. Añada al nombre una palabra que diga qué es.`,
  nameTaken: (name) => `Ya hay una inversión llamada ${name}.`,
  noNegatives: (objective, zero) =>
    `Su escala de ${objective} no puede decir «perjudica»; en su lugar se escribe ${zero}.`,
  rounded: (objective, written) => `En su escala de ${objective}, eso es ${written}.`,
  leastConfidence:
    "Su tabla tiene una sola confianza para todas las valoraciones de una inversión: se escribe la menor.",
  confidenceUnwritten:
    "Sin una columna de confianza, la puntuación de la hoja toma por segura cada valoración.",
  noRatingColumn: (objectives) =>
    `Su tabla no tiene columna para esto, así que su valoración no se escribe: ${objectives}.`,
  noRatingsPlace: "Su tabla no tiene columnas de valoraciones, así que no se escriben.",
};
