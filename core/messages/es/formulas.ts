import type { formulas as english } from "../en/formulas.ts";

export const formulas: typeof english = {
  title: "Insertar una fórmula",
  intro:
    "Seleccione en la hoja una celda vacía. En la línea de una inversión, la fórmula trata solo de ella.",
  functions: {
    ALIGNSCORE: "Puntos de alineación",
    ALIGNVERDICT: "Veredicto",
    ALIGNWHY: "Motivo del veredicto",
    ALIGNREADINESS: "Preparación",
    ALIGNDETAIL: "De qué se componen los puntos",
    ALIGNFIRMNESS: "Lo firme que es cada veredicto",
    ALIGNRANKRANGE: "Mejor y peor puesto de cada una",
    ALIGNCHOICE: "Cuál elegir",
    ALIGNSTABILITY: "Pesos con los que la primera sigue primera",
    ALIGNWEIGHTS: "Pesos que suman 1",
    ALIGNCOVERAGE: "Hasta dónde se cubre cada objetivo",
    ALIGNSPEND: "Gasto por objetivo",
    ALIGNDRIFT: "Cuánto se aparta el gasto de los pesos",
    ALIGNISLANDS: "Lo que está aislado y los nodos",
  },
  what: "Qué dice",
  aboutOne: (name) => `Sobre ${name}`,
  aboutAll: "Sobre todas",
  cell: "Celda",
  noCell: "No hay ninguna celda seleccionada.",
  take: "Usar la celda seleccionada",
  shows: "Ahora muestra",
  fills: (range) => `Llena ${range}`,
  insert: "Insertar",
  label: "Insertar una fórmula",
  done: (cell) => `La fórmula está en ${cell}.`,
  nothing:
    "No encaja ninguna: las valoraciones no están juntas o sus escalas difieren. Los resultados sí se pueden escribir.",
  refused: {
    filled: (cell) => `${cell} no está vacía. Seleccione una celda con sitio para el resultado.`,
    itself: (cell) =>
      `El resultado taparía celdas de las que se calcula. Seleccione una celda apartada de ${cell}.`,
    table: (cell) =>
      `${cell} está en una tabla, donde una fórmula llena una sola celda. Seleccione una en la línea de una inversión, o fuera.`,
    "no-spill": () => "Este programa llena una sola celda. Seleccione una en la línea de una inversión.",
  },
};
