import type { reviews as english } from "../en/reviews.ts";

export const reviews: typeof english = {
  title: "Revisión",
  sheet: "AlignScore revisiones",
  columns: [
    "Revisión",
    "Línea",
    "Identificador",
    "Nombre",
    "Puntuación, peso o límite",
    "Disponible, avance o límite",
    "Veredicto",
    "Puesto o valor inicial",
    "Coste o valor objetivo",
    "Preparación o valor actual",
    "Efectos | confianza",
    "Obstáculos",
  ],
  label: "Guardar una instantánea",
  take: "Guardar una instantánea",
  taken: "Guardada. La próxima vez verá qué ha cambiado desde hoy.",
  state: {
    none: "aún ninguna",
    kept: "sin fecha",
    dueOn: (day) => `prevista: ${day}`,
    overdue: "toca ahora",
  },
  first:
    "Una instantánea guarda las puntuaciones, veredictos, pesos, valoraciones y costes de hoy en una hoja oculta de este libro. En la próxima revisión verá qué ha cambiado y por qué.",
  timeline: "Revisiones",
  today: "hoy",
  verdictsTurned: (count) =>
    count === 0
      ? "ningún veredicto cambiado"
      : count === 1
        ? "1 veredicto cambiado"
        : `${count} veredictos cambiados`,
  since: (day) => `Desde el ${day}`,
  changed: (turned, day) =>
    turned === 0
      ? `Ningún veredicto ha cambiado desde el ${day}.`
      : turned === 1
        ? `Un veredicto ha cambiado desde el ${day}.`
        : `${turned} veredictos han cambiado desde el ${day}.`,
  changedBetween: (turned, from, to) =>
    turned === 0
      ? `Ningún veredicto cambió entre el ${from} y el ${to}.`
      : turned === 1
        ? `Un veredicto cambió entre el ${from} y el ${to}.`
        : `${turned} veredictos cambiaron entre el ${from} y el ${to}.`,
  comparedWith: "Comparado con",
  history: {
    write: "Escribir todas las revisiones en una hoja",
    label: "Escribir el historial",
    sheet: "Historial de revisiones",
    columns: [
      "Revisión",
      "Qué",
      "Nombre",
      "Puntuación o peso",
      "Disponible",
      "Veredicto",
      "Puesto",
      "Primer año",
      "Preparación o avance",
    ],
    objective: "Objetivo",
    investment: "Inversión",
    written: (where) => `Todas las revisiones están en ${where}.`,
    same: "El historial está al día.",
  },
  order: (alike) => `El orden se parece en ${alike} (1 es el mismo).`,
  nothing: "No ha cambiado nada.",
  causes: {
    weights: "Usted pondera de otra manera",
    ratings: "Se cambiaron valoraciones",
    readiness: "Se avanzó trabajo, o se retrocedió",
    conditions: "Apareció o desapareció un obstáculo",
    membership: "Llegaron o se fueron objetivos",
    limits: "Se movieron los límites de los veredictos",
    others: "Puestos y costes",
  },
  weight: (name, before, after) => `${name} ${before} → ${after}`,
  rating: (objective, before, after) => `${objective} ${before} → ${after}`,
  notRated: "sin valorar",
  place: (before, after) => `puesto ${before} → ${after}`,
  cost: (before, after) => `coste ${before} → ${after}`,
  noCost: "ninguno",
  gone: (what) => `ya no estorba: ${what}`,
  came: (what) => `ahora estorba: ${what}`,
  parts: (parts) => `Puntos: ${parts.join(", ")}`,
  part: {
    weights: (points) => `pesos ${points}`,
    ratings: (points) => `valoraciones ${points}`,
    readiness: (points) => `preparación ${points}`,
    membership: (points) => `objetivos ${points}`,
  },
  added: (names) => `Nuevo: ${names.join(", ")}.`,
  removed: (names) => `Ya no están: ${names.join(", ")}.`,
  objectivesAdded: (names) => `Objetivos nuevos: ${names.join(", ")}.`,
  objectivesRemoved: (names) => `Objetivos que ya no están: ${names.join(", ")}.`,
  spend: (before, after) => `Gasto ${before} → ${after}.`,
  drift: (before, after) => `Gasto desviado de los pesos ${before} → ${after}.`,
  next: "Próxima revisión",
  alerts: {
    driftGrew: (before, after) =>
      `Hay más gasto desviado de los pesos que en la última revisión: ${before} → ${after}.`,
    fellBack: (objective, before, after) =>
      `${objective} ha retrocedido: ${before} → ${after} del camino a su meta.`,
    cleared: (investment, what) => `${investment}: ya no estorba ${what}.`,
    due: (days) =>
      days === 0
        ? "La revisión toca hoy."
        : days === 1
          ? "La revisión tocaba ayer."
          : `La revisión lleva ${days} días de retraso.`,
  },
};
