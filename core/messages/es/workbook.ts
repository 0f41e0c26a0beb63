import { addressOf } from "../../workbook/range.ts";
import type { Texts } from "../en.ts";

/** Leer y escribir libros: qué se rechaza y por qué. */
export const workbook: Texts["workbook"] = {
  blankCell: "una celda vacía",
  quoted: (text) => `«${text}»`,
  asItStands: (text: string) => text,
  sheet: (name) => `la hoja «${name}»`,
  noSheet: (name) => `ninguna hoja «${name}»`,
  emptySheet: (name) => `nada más en la hoja «${name}»`,
  noMark: (key) => `ningún sitio marcado «${key}»`,
  markAt: (key, range) => `«${key}» en ${addressOf(range)}`,
  listAt: (range) =>
    range ? `una tabla o un filtro sobre ${addressOf(range)}` : "allí ninguna tabla ni filtro",
  noSetting: (key) => `ningún ajuste «${key}»`,
  settingIs: (key, value) => `«${key}» con el valor «${value}»`,

  missingSheet: (name) =>
    `No hay ninguna hoja llamada «${name}». Quizá se cambió su nombre o se eliminó; lea el libro de nuevo.`,
  protectedSheet: (name) =>
    `La hoja «${name}» está protegida. Quite la protección o escriba los resultados en otra hoja.`,
  notOurSheet: (name) => `AlignScore no creó la hoja «${name}», así que no la quitará ni cambiará su diseño.`,
  hiddenSheet: (sheet) => `La hoja «${sheet}» está oculta y no se puede mostrar. Muéstrela primero.`,
  gridRefused: (label, step) => `«${label}» se ha deshecho porque la cuadrícula rechazó un paso: ${step}.`,
  lastSheet: (name) => `«${name}» es la única hoja visible y no se puede quitar. Añada otra primero.`,
  lockedStructure:
    "La estructura de este libro está protegida, así que no se pueden añadir ni quitar hojas. Quite primero la protección en Excel.",
  partOfArea: (place, area) =>
    `${addressOf(place)} lo rellena la fórmula de ${addressOf(area)} y no se puede cambiar por separado. Cambie o borre primero esa fórmula.`,
  tableHeader: (place, table) =>
    `${addressOf(place)} es un encabezado de la tabla «${table}» y tiene que ser texto.`,
  tooFarSpread:
    "Las celdas de este libro están demasiado separadas para leerlas de una vez. Acerque las lejanas o quítelas.",
  longText: (place, most) =>
    `El texto para ${addressOf(place)} supera los ${most.toLocaleString("es-ES")} caracteres que caben en una celda. Acórtelo.`,
  longSetting: (key, most) =>
    `El ajuste «${key}» supera los ${most.toLocaleString("es-ES")} caracteres y no se puede guardar en el libro.`,
  beyondSheet: (range) =>
    `${addressOf(range)} queda más allá de la última fila o columna que puede tener una hoja.`,
  notANumber: (place) => `El valor para ${addressOf(place)} no es un número finito.`,
  notAFormula: (place) => `La fórmula para ${addressOf(place)} no empieza por «=».`,
  badShape: (range) => `Lo que se va a escribir en ${addressOf(range)} no tiene esas filas y columnas.`,
  badRange: (sheet) => `Un rango de la hoja «${sheet}» no tiene filas y columnas válidas.`,
  badKey: (key) => `«${key}» no puede ser una clave: use hasta 200 letras, cifras, «.» y «_».`,
  badSheetName: (name) =>
    `«${name}» no puede ser el nombre de una hoja: use de 1 a 31 caracteres sin [ ] * ? : / \\ y sin ' al principio ni al final.`,
  unguarded: (range) => `Se iba a sobrescribir ${addressOf(range)} sin decir qué hay ahora. Léalo primero.`,
};
