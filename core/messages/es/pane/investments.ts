import type { Texts } from "../../en.ts";

export const investments: Texts["pane"]["investments"] = {
  title: "Inversiones",
  intro: (investments, objectives) =>
    `${investments} ${investments === 1 ? "inversión puntuada" : "inversiones puntuadas"} según ${objectives} ${objectives === 1 ? "objetivo" : "objetivos"}.`,
  shown: (shown, all) => `Se muestran ${shown} de ${all}.`,
  search: "Buscar",
  sort: "Ordenar por",
  sorts: {
    score: "Puntos",
    name: "Nombre",
    cost: "Coste",
    verdict: "Veredicto",
    sheet: "Orden en la hoja",
  },
  filter: "Mostrar",
  all: "Todos los veredictos",
  noneMatch: "Ninguna inversión coincide.",
  write: "Escribir",
  notAssessed: "sin valorar",
  openSelected: "Abrir lo seleccionado en la hoja",
  selectFirst: "Seleccione primero en la hoja la fila de una inversión.",
  endSearch: "Terminar la búsqueda",
  searchFor: "Nombre de una inversión",
  stripOf: (no, fund) =>
    `Todas las puntuaciones en una línea. Rechazar por debajo de ${no}, financiar desde ${fund}.`,
  limitsMoved: "Límites de los veredictos fijados.",
  draftNew: "aún no se ha añadido.",
  draftChanged: "tiene cambios sin guardar.",
  draftGoOn: "Continuar",
  draftDiscard: "Descartar el borrador",
};
