import type { Texts } from "../en.ts";

/** Lo que se escribe en el libro. */
export const workflow: Texts["workflow"] = {
  headers: {
    score: "Alineación",
    readiness: "Preparación",
    verdict: "Veredicto",
    place: "Puesto",
    choice: "Elección",
    sure: "Certeza",
    plan: "En el plan",
    quarter: "Trimestre",
    why: "Motivo",
  },
  damagedSetting: (key) =>
    `Lo que AlignScore había guardado en este libro («${key}») está dañado y no se ha usado.`,
  lostPlaces: (count) =>
    (count === 1
      ? "Ya no se encuentra una tabla o columna que usted eligió."
      : `Ya no se encuentran ${count} tablas o columnas que usted eligió.`) +
    " AlignScore ha buscado de nuevo: compruebe qué ha entendido.",
  writeLabel: "Escribir las puntuaciones",
  resultsSheet: "AlignScore resultados",
  workingsSheet: "AlignScore cálculos",
  investment: "Inversión",
  upToDate: "Los resultados ya están al día.",
  writtenBeside: (place) => `Las puntuaciones van junto a su tabla, en ${place}.`,
  writtenOnSheet: (sheet) => `Las puntuaciones van a una hoja propia, «${sheet}».`,
  ratedElsewhere:
    "Sus valoraciones están aparte de las inversiones, así que las fórmulas junto a estas podrían descolocarse al ordenar.",
  tableNamed: (name) => `la tabla «${name}»`,
  filterOver: (address) => `el filtro sobre ${address}`,
  printedToo: (area) => `También se imprimen: el área de impresión es ahora ${area}.`,
  listTakesIn: (list) => `Para que al ordenar vayan con sus filas, ${list} pasa a incluirlas.`,
  listStays: (list) =>
    `No van junto a su tabla: aquí ${list} no puede incluirlas, y al ordenar se separarían de sus filas.`,
  listEndsBefore: (list, address) =>
    `No van junto a su tabla: ${list} no incluye la columna de ${address}, así que al ordenar se mezclarían las filas. Amplíe el rango a todas sus columnas.`,
  listHasName: (list, header) =>
    `No van junto a su tabla: ${list} ya tiene una columna «${header}», y en una tabla no hay dos columnas con el mismo nombre.`,
  tableUnseen:
    "Si su lista es una de las tablas de Google (su nombre aparece encima), arrastre su esquina sobre las columnas nuevas: solo así van con ella al ordenar.",
  noRoom: "No hay sitio libre junto a su tabla, así que no se sobrescribe nada suyo.",
  sheetProtected: (sheet) =>
    `La hoja «${sheet}» está protegida, así que no se puede escribir nada junto a su tabla. Quite la protección para tener allí las puntuaciones.`,
  someAsValues: (names) =>
    `Aquí ninguna fórmula dice lo mismo, así que se escribe el valor: ${names}. Actualice cuando cambie algo.`,
  keptAsNumbers: (names) =>
    `Aquí hay algo que una fórmula no puede seguir, así que cuenta como está ahora: ${names}. Actualice cuando cambie algo.`,
  weightsAsNumbers:
    "Sus pesos no están como números en celdas propias, así que las fórmulas los llevan como son ahora. Actualice cuando los cambie.",
  namesAsText:
    "Los nombres de sus objetivos no están en celdas propias, así que los motivos los dicen como son ahora. Actualice cuando cambie alguno.",
  reasonsAsText: "Los motivos son texto. Actualice cuando cambie algo.",
  choiceAsText:
    "El puesto, la elección y la certeza dependen de todas las opciones juntas, así que se escriben como son ahora. Actualice cuando cambie algo.",
  planAsText:
    "El plan depende de todas las inversiones juntas, así que se escribe como es ahora. AlignScore avisa cuando se queda atrás.",
  inPlan: { yes: "Sí", no: "No" },
  planRuns: "En marcha",
  leftAlone: (places, count) =>
    `Lo que alguien tecleó sobre los resultados se deja como está: ${places}${count > 5 ? " y más" : ""}.`,
  sheetKept: (sheet, places, now) =>
    `La hoja «${sheet}» contiene algo suyo${places === "" ? "" : ` (${places})`} o fórmulas suyas apuntan a ella: queda igual. La nueva es «${now}».`,
  sheetNeeded: (sheet, by) => `La hoja «${sheet}» se queda, como valores: ${by} apunta a ella.`,
  removeLabel: "Quitar todo lo de AlignScore",
  throughWorkings: (sheet) => `Los pasos intermedios están en la hoja oculta «${sheet}».`,
  workings: {
    title: "AlignScore: cálculos",
    note: "Hecho por AlignScore y rehecho cada vez. Cada valoración se convierte en un efecto de -1 a 1; lo demás se deduce de ahí.",
    fundFrom: "Financiar desde",
    noBelow: "Rechazar por debajo de",
    assessedFrom: "Valorado como mínimo",
    investment: "Inversión",
    line: "Su fila",
    weight: "Peso",
    veto: "Un daño total es un veto",
    capabilities: "Capacidades",
    need: "Necesita",
    needText: "Lo que necesita",
    retired: "Retirada",
    otherwise: "Otros obstáculos",
    speaks: "Vale la pena salvo por lo que necesita",
    speakers: "Desde aquí hablan a favor",
    needed: "Se necesita",
    unknownNeed: "algo",
    figures: {
      readiness: "Preparación",
      confidence: "Confianza",
      inTheWay: "Obstáculos",
      neededBy: "La necesitan",
      mustDo: "Obligatoria",
      running: "En marcha",
      supports: "Sirve",
      against: "Perjudica",
      assessed: "Valorado",
      score: "Alineación",
      bankable: "Aprovechable hoy",
      verdict: "Veredicto",
    },
  },
};
