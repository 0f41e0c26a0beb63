import { addressOf } from "../../workbook/range.ts";
import type { workbench as english } from "../en/workbench.ts";

/** El banco de trabajo: su barra, sus mensajes y lo que dice antes de guardar. */
export const workbench: typeof english = {
  open: "Abrir",
  openHint: "Abrir un libro .xlsx de este equipo",
  new: "Nuevo",
  newHint: "Empezar con un libro vacío",
  newName: "Plan nuevo.xlsx",
  firstSheet: "Hoja1",
  save: "Guardar",
  saveHint: "Guardar como .xlsx. Todo lo que no haya cambiado en su libro queda como estaba.",
  sample: "Ejemplo",
  sampleHint: "Empezar con el libro de ejemplo",
  unsaved: "Aún sin guardar",
  dismiss: "Aceptar",
  goOn: "Guardar de todos modos",
  cancel: "Cancelar",
  discard: "No guardar",
  leftBehind: (name, when) =>
    `${name} se cambió y no se guardó (${when}). Se conservó una copia en este navegador.`,
  bringBack: "Recuperarlo",
  dropIt: "Descartarlo",
  notKept: (reason) =>
    `No se ha podido conservar en este navegador una copia de lo que falta por guardar; guarde a menudo. ${reason}`,
  dropHere: "Suelte aquí un libro .xlsx para abrirlo",
  opening: (name) => `Abriendo ${name}…`,
  wouldLose: (name) => `${name} tiene cambios sin guardar. Al abrir otro libro se pierden.`,
  cannotOpen: (name, reason) => `No se ha podido abrir ${name}. ${reason}`,
  cannotSave: (reason) => `No se ha guardado nada. ${reason}`,
  documentName: (name) => `${name} · Banco de trabajo de AlignScore`,
  moved: (what, sheet) =>
    `${what}${sheet === "" ? "" : ` («${sheet}»)`}. El banco de trabajo modifica su archivo sin reordenarlo y no puede mover sus partes. Deshágalo o haga el cambio en su programa de hojas de cálculo.`,
  altered: {
    "rows-or-columns": "Se insertaron, eliminaron o movieron filas o columnas",
    "sheet-removed": "Se eliminó una hoja",
    "sheet-renamed": "Se cambió el nombre de una hoja",
    "sheet-moved": "Se cambió el orden de las hojas",
    merges: "celdas combinadas",
    sizes: "alto de filas y ancho de columnas",
    hidden: "filas, columnas u hojas ocultas o agrupadas",
    borders: "bordes",
    colours: "formatos condicionales",
    lists: "validación de datos",
    tables: "tablas y filtros",
    pictures: "gráficos e imágenes",
    pivots: "tablas dinámicas",
    names: "rangos con nombre",
    view: "paneles inmovilizados, líneas de cuadrícula y colores de pestaña",
    looks: "fuentes y otros formatos que no sean negrita, ajuste de texto, colores y formatos de número",
  },
  leftOut: (what) =>
    `El banco de trabajo no puede guardar todo lo que ha cambiado. Estos cambios no estarían en el archivo: ${what.join("; ")}. Las celdas, las fórmulas y todo lo que había en su libro se guardan.`,
  leftOutOn: (what, sheet) => (sheet === "" ? what : `${what} en «${sheet}»`),
  fileDiffers: (place) =>
    `El archivo no está como cuando se abrió${place ? ` (en ${addressOf(place)})` : ""}. Ábralo de nuevo.`,
  frozen: (count) =>
    count === 1
      ? "Una fórmula usa una función que esta página no puede calcular. Aquí muestra su último valor y en su archivo sigue siendo una fórmula."
      : `${count} fórmulas usan funciones que esta página no puede calcular. Aquí muestran sus últimos valores y en su archivo siguen siendo fórmulas.`,
  noLooks: "El formato de este libro no se ha podido mostrar aquí. Al guardar se conserva en el archivo.",
  signed:
    "Este libro lleva una firma digital. Sigue valiendo para su archivo; para el que guarde aquí ya no, porque ha cambiado.",
  functionCategory: "AlignScore",
  badFile: {
    empty: "Este archivo está vacío.",
    notAWorkbook:
      "Esto no es un libro de Excel (.xlsx o .xlsm). Ábralo en su programa de hojas de cálculo y guárdelo como .xlsx.",
    oldExcel:
      "Este libro tiene el formato antiguo .xls. Ábralo en su programa de hojas de cálculo y guárdelo como .xlsx.",
    binaryExcel: "Este es un libro binario (.xlsb). Ábralo en Excel y guárdelo como .xlsx.",
    openDocument:
      "Esta es una hoja de cálculo OpenDocument (.ods). Ábrala en su programa de hojas de cálculo y guárdela como .xlsx.",
    encrypted:
      "Este libro está protegido con contraseña. Ábralo en Excel, quite la contraseña, guárdelo y vuelva a intentarlo.",
    damaged:
      "Este libro está dañado y no se puede leer. Ábralo en Excel, deje que Excel lo repare y guárdelo de nuevo.",
    documentType:
      "Este libro contiene una definición de tipo de documento, que los libros nunca necesitan y los ataques usan. No se ha abierto.",
    tooLarge:
      "Este libro, descomprimido, ocupa más de lo que aquí se puede leer con seguridad. Quite lo que no haga falta y vuelva a intentarlo.",
    noSheets: "Este libro no tiene ninguna hoja de cálculo.",
  },
};
