import type { delivered as english } from "../en/delivered.ts";

export const delivered: typeof english = {
  title: "¿Ha dado resultado?",
  label: "Anotar la confianza ganada",
  state: {
    tooEarly: "tras una revisión",
    unmeasured: "aún sin mediciones",
    onCourse: (good, of) => `${good} de ${of} en rumbo`,
  },
  tooEarly:
    "Aquí se comparan las valoraciones de una revisión con lo que han hecho los indicadores desde entonces. Guarde una instantánea; a partir de las cuatro semanas habrá algo que decir.",
  toReview: "Ir a la revisión",
  unmeasured:
    "Ningún objetivo con valor inicial, valor objetivo y valor actual se midió las dos veces. Rellénelos junto a sus objetivos y mantenga al día los valores actuales.",
  since: "Desde la revisión del",
  heading: (good, of, day) =>
    `${good} de ${of} ${of === 1 ? "objetivo" : "objetivos"} en rumbo desde el ${day}`,
  due: (share) => `Ha pasado ${share} de un año: se espera esa parte de la meta anual.`,
  dueAll: "Ha pasado un año o más: se espera la meta anual completa.",
  assumed: "Falta el estado: lo que entonces se iba a financiar se da por activo.",
  states: {
    "on-course": "en rumbo",
    behind: "con retraso",
    "fell-back": "ha retrocedido",
    unmeasured: "sin medir",
    "nothing-promised": "nada prometido",
  },
  objective: (promised, came) => `prometido ${promised}, logrado ${came}`,
  promisedOnly: (promised) => `prometido ${promised}`,
  ratings: "En qué quedaron las valoraciones",
  all: (share) => `De lo que prometían todas las valoraciones se ha cumplido ${share}.`,
  grade: (share) => `Valoraciones que prometen ${share} de una meta anual`,
  owner: (name) => `Valoraciones de ${name}`,
  lever: (name) => `Valoraciones de la palanca ${name}`,
  cameTrue: (share, ratings, measures) =>
    `se ha cumplido ${share} (${ratings} ${ratings === 1 ? "valoración" : "valoraciones"}, ${measures} ${measures === 1 ? "indicador" : "indicadores"})`,
  fits: (confidence) => `encaja una confianza de ${confidence}`,
  offer: "Poner la confianza según lo cumplido",
  none: "Dejarla como está",
  noneHelp: "No se escribe nada. Dos o tres indicadores son poca base.",
  written: "Lo que se escribirá",
  write: "Escribir la confianza",
  done: "La confianza está escrita; las puntuaciones la tienen en cuenta.",
  nothing: "Ya tienen esta confianza.",
};
