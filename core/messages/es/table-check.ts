import type { tableCheck as english } from "../en/table-check.ts";

export const tableCheck: typeof english = {
  title: "Revisar mi tabla",
  state: (count) => (count === 0 ? "todo bien" : count === 1 ? "1 por reparar" : `${count} por revisar`),
  heading: (count) =>
    count === 0 ? "Nada que reparar" : count === 1 ? "Una cosa por revisar" : `${count} cosas por revisar`,
  looked: (cells) =>
    cells === 1 ? "1 celda revisada, sin cambios." : `${cells} celdas revisadas, ninguna cambiada.`,
  nothing:
    "Se han revisado totales, pesos, valoraciones, nombres y fórmulas, y están bien. No se ha cambiado nada.",
  right: (kinds) => `Está bien: ${kinds.join(", ")}.`,
  found: "Encontrado",
  written: (text) => `«${text}»`,
  should: "Debería ser",
  blank: "vacía",
  kinds: {
    "wrong-total": "totales",
    unweighted: "",
    "typed-over": "",
    "formula-skips": "rangos de las fórmulas",
    "wrong-place": "",
    "weights-sum": "suma de los pesos",
    "off-scale": "valoraciones en su escala",
    duplicate: "ningún nombre repetido",
    "total-as-row": "ningún total leído como inversión",
    "not-a-number": "números donde van números",
    "number-as-text": "",
    "mixed-units": "una sola unidad en cada caso",
    "hidden-lines": "",
  },
  titles: {
    "wrong-total": "Este total está mal",
    unweighted: "Los totales no usan los pesos",
    "typed-over": "Un número escrito sobre una fórmula",
    "formula-skips": "Esta fórmula se queda corta",
    "wrong-place": "Este puesto contradice al total",
    "weights-sum": "Los pesos no suman 100",
    "off-scale": "Una valoración fuera de la escala",
    duplicate: "Aparece más de una vez",
    "total-as-row": "Un total leído como inversión",
    "not-a-number": "Texto donde va un número",
    "number-as-text": "Un número guardado como texto",
    "mixed-units": "Una unidad distinta de las vecinas",
    "hidden-lines": "Oculta, y cuenta",
  },
  typedOver: (header, name) =>
    `${header} de ${name} es un número tecleado; los demás tienen una fórmula, que sigue cada cambio.`,
  skips: (missed, count) => (count === 1 ? `Omite ${missed}.` : `Omite ${count} líneas: ${missed}.`),
  wrongPlace: (header, name, found, expected) =>
    `${header} de ${name} es ${found}; según los totales es ${expected}.`,
  weightsSum: (sum) =>
    `Los pesos suman ${sum}. AlignScore los ajusta a 100; los totales de la hoja quizá no.`,
  offScale: (name, objective, found, least, most) =>
    `${name} tiene ${found} en ${objective}; la escala va de ${least} a ${most}. Cuenta como sin valorar.`,
  totalAsRow: (name) =>
    `Cada número de ${name} es la suma, o la media, de todos los demás. Sepárelo con una fila vacía o llámelo «Total».`,
  hiddenInvestments: (names, count, more) =>
    count === 1
      ? `${names} está en una línea oculta, y se puntúa, se clasifica y se planifica como las demás.`
      : `${names}${more > 0 ? ` y ${more} más` : ""} están en líneas ocultas, y se puntúan, se clasifican y se planifican como las demás.`,
  hiddenObjectives: (names, count, more) =>
    count === 1
      ? `${names} está en una línea oculta, y cuenta en cada puntuación.`
      : `${names}${more > 0 ? ` y ${more} más` : ""} están en líneas ocultas, y cuentan en cada puntuación.`,
  asText: (found) => `«${found}» es texto, y las sumas de la hoja lo omiten.`,
  mixed: {
    weights: (unit, usual) => `Este peso está escrito en ${unit}, los demás en ${usual}.`,
    costs: (unit, usual) => `Este coste está en ${unit}, los demás en ${usual}.`,
    ratings: (unit, usual) => `Esta valoración está escrita en ${unit}, las demás en ${usual}.`,
  },
  bare: "números sin unidad",
  matters: {
    winner: "Cambia cuál es la primera.",
    place: (found, expected) => `Está en el puesto ${found}; el correcto es el ${expected}.`,
  },
  mend: "Reparar",
  leave: "Dejarlo así",
  mendSafe: (count) => (count === 1 ? "Reparar lo seguro" : `Reparar las ${count} cosas seguras`),
  allBefore: "Lo que se escribirá",
  mendNow: (count) => (count === 1 ? "Escribir 1 celda" : `Escribir ${count} celdas`),
  noSafe: "Nada de esto se puede reparar sin usted: hay que mirar cada celda.",
  label: (count) => (count === 1 ? "Reparar la tabla" : `Reparar ${count} cosas de la tabla`),
  mended: (count) => (count === 1 ? "Reparado." : `${count} reparadas.`),
  isLeft: "Se deja así.",
  leftOnes: (count) => (count === 1 ? "1 se deja así" : `${count} se dejan así`),
  lookAgain: "Volver a mirarlo",
};
