import type { ownTables as english } from "../en/own-tables.ts";

export const ownTables: typeof english = {
  title: "Sus propias tablas",
  intro:
    "Escríbalas o péguelas en la hoja, en cualquier orden y con sus propias palabras. Se encuentran cuando hay:",
  needs: [
    "inversiones: un nombre en cada fila y lo que cuesta cada una",
    "objetivos: nombres sobre columnas o en una lista propia, con sus pesos",
    "valoraciones: un número o una palabra donde una inversión se cruza con un objetivo",
  ],
  follows: "La hoja se vuelve a leer tras cada cambio. No se escribe nada.",
  questions: "Empezar con preguntas",
};
