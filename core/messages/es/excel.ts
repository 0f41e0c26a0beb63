import type { excel as english } from "../en/excel.ts";

/** El complemento de Excel: qué rechaza Excel y por qué. */
export const excel: typeof english = {
  tooMuch: "Es más de lo que Excel puede tratar de una vez. Trabaje con menos filas o cierre otros libros.",
  accessDenied:
    "Excel no lo permite aquí: el libro o la hoja están protegidos o abiertos solo para lectura. Quite la protección o guarde una copia.",
  cellEditMode: "Termine primero de escribir en la celda (Entrar o Esc) y vuelva a intentarlo.",
  noAnswer: "Excel no ha respondido a tiempo. Vuelva a intentarlo.",
  notSupported: "Esta versión de Excel no puede hacerlo. Actualice Excel o use Excel en la Web.",
  refused: (reason) => `Excel lo ha rechazado: ${reason}`,
  tookBack: (label, reason) => `«${label}» no se completó y se ha deshecho todo. ${reason}`,
  partlyWritten: (label, reason) =>
    `«${label}» se interrumpió a medias y no se pudo deshacer. Pulse Ctrl+Z en Excel (⌘Z en un Mac) hasta que la hoja quede como antes. ${reason}`,
  settingsFull:
    "El espacio para las notas del complemento en este libro está lleno (1 MB). Descarte borradores y escenarios y vuelva a intentarlo.",
  hiddenRows: (sheet) =>
    `Algunas filas de la hoja «${sheet}» están filtradas u ocultas; también se ha escrito en ellas.`,
  onlyInExcel: "AlignScore funciona dentro de Excel. Elija allí AlignScore en la pestaña Inicio.",
  tooOld:
    "Esta versión de Excel es demasiado antigua para AlignScore. Actualice Excel o abra el libro en Excel en la Web.",
};
