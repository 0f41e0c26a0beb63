import type { Texts } from "../en.ts";

/** The first names of some, and how many more there are. */
const quoted = (names: readonly string[], count: number): string =>
  names.map((name) => `«${name}»`).join(", ") +
  (count > names.length ? ` y ${count - names.length} más` : "");

/** Lo que dice el lector de tablas ajenas. */
export const tables: Texts["tables"] = {
  notStatus: "no es un estado como idea, propuesta, activa o retirada",
  notLength: "no es una duración como 3 meses",
  notDays: "no es un número de días",
  notYesNo: "no es ni sí ni no",
  notReadiness: "no es un grado de preparación como 50\u00a0%, sí o parcialmente",
  notGate: "no es una respuesta como sí, no o desconocido",
  notConfidence: "no es una confianza como alta, media o baja",
  otherCurrency: (found, main) =>
    `está en ${found}, mientras que la mayoría de los costes están en ${main}; no se suma con ellos, así que escríbalo en ${main}`,
  notWeight: "no es un peso",
  unknownObjective: "no es el nombre de ningún objetivo",
  notCalculated:
    "es una fórmula para la que el archivo no tiene valor; ábralo en un programa de hojas de cálculo, guárdelo allí y vuelva a intentarlo",
  alikeSheets: (names, count) =>
    `${quoted(names, count)} tienen la misma forma, una hoja para cada cosa: ponga sus valoraciones lado a lado en una tabla.`,
  hiddenParts: (names, count) =>
    `Ocultos o filtrados, pero contados: ${quoted(names, count)}. Muéstrelos, o elimínelos si ya no cuentan.`,
  unsavedFormulas: (first: string, count: number) =>
    count === 1
      ? `La fórmula de ${first} no tiene valor guardado, así que aquí no se conoce su resultado: abra el libro en un programa de hojas de cálculo y guárdelo allí.`
      : `${count} fórmulas, la primera en ${first}, no tienen valores guardados, así que aquí no se conocen sus resultados: abra el libro en un programa de hojas de cálculo y guárdelo allí.`,
  unknownNeed:
    "no es el nombre de ninguna inversión ni objetivo, así que se entiende que nada depende de ello",
  equalWeights: "No se encontraron pesos, así que todos los objetivos cuentan igual.",
  weightsScaled: (sum) => `Los pesos suman ${sum}; se ajustan a 100\u00a0%.`,
  ranksWeighed: "Los pesos son puestos; se convierten en porcentajes, y el primero cuenta más.",
  wordsWeighed: "Los pesos son palabras; cada paso de una a la siguiente cuenta un punto.",
  withoutWeight: (names) => `Sin peso, así que cuenta como 0: ${names}.`,
  negativeWeights: (names) => `Un peso negativo se entiende como que menos es mejor: ${names}.`,
  reversedObjectives: (names) => `Menos es mejor, como dice la hoja: ${names}.`,
  groupWeights: "El peso de cada objetivo es la parte de su grupo por su propia parte dentro del grupo.",
  textColumn:
    "Un objetivo nombrado en la columna de texto cuenta como servido del todo; uno no nombrado, como no servido.",
  namedAndRated: (naming, strength) =>
    `Un objetivo nombrado en «${naming}» cuenta lo que dice «${strength}»; uno no nombrado, como no atendido.`,
  severalLines: (names) =>
    `Se promedian varias valoraciones de una misma inversión para un objetivo: ${names}.`,
  unweightedColumns: (names) => `Se omite por no tener peso cuando otros lo tienen: ${names}.`,
  joinedTables: (count, where) =>
    `${count} tablas con los mismos encabezados se leen como una sola: ${where}.`,
  productsLeftOut: "Se omiten las columnas de valoración por peso; se usan las propias valoraciones.",
  awardedPoints: "Las valoraciones son puntos sobre el peso de cada objetivo.",
  blanksAreNo: "Vacío junto a marcas y signos cuenta como no; «?», como no sabido.",
  noRatings: (where) =>
    `Se encontraron inversiones en ${where}, pero no valoraciones: añada una columna por objetivo que diga cuánto le sirve cada inversión.`,
  noInvestments: (where) =>
    `Se encontraron objetivos en ${where}, pero no inversiones: añada una tabla con una fila por cada inversión en tecnología.`,
  repeatedLinks: (count) =>
    `${count === 1 ? "1 vínculo aparece" : `${count} vínculos aparecen`} dos veces; vale la última valoración de cada uno.`,
  nothingFound: (nearest) =>
    "Se buscaron objetivos con pesos e inversiones con valoraciones y no se encontró ninguno. " +
    (nearest === null
      ? "Las hojas no contienen ninguna tabla."
      : `Lo más parecido es la tabla de ${nearest}. Elíjala si es esa o empiece con la plantilla.`),
  tooWide: (sheet, columns, most) =>
    `«${sheet}» tiene ${columns} columnas; se leen tablas de hasta ${most}. Copie las columnas que importan a una hoja propia.`,
  emptyWorkbook:
    "Se buscaron objetivos e inversiones, pero todas las hojas están vacías. Empiece con la plantilla.",
};
