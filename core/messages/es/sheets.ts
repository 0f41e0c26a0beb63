import { addressOf } from "../../workbook/range.ts";
import { stopped, type sheets as english } from "../en/sheets.ts";

/** El complemento de Google Sheets: menú, panel lateral y lo que Google rechaza. */
export const sheets: typeof english = {
  busy: "Otra persona está escribiendo con AlignScore en esta hoja de cálculo. Espere un momento y vuelva a intentarlo.",
  protectedRange: (range) =>
    `No tiene permiso para editar ${addressOf(range)}. Pida acceso a su propietario o escriba los resultados en otra hoja.`,
  richCell: (place, content) =>
    `${addressOf(place)} contiene algo más que las palabras ${content}: un chip inteligente, un enlace o palabras con aspecto propio, y eso se perdería. Cambie esa celda a mano o conviértala antes en texto sin formato.`,
  strictCell: (place, content) =>
    `${addressOf(place)} solo admite lo que permite su propia regla (una casilla, una lista desplegable o una columna con tipo), y ${content} no lo cumple. Cambie la regla o escriba los resultados en otra hoja.`,
  refused: (reason) =>
    `Google Sheets lo ha rechazado: ${stopped(reason)} No se ha cambiado nada. Vuelva a intentarlo.`,
  unreadable: (reason) => `No se ha podido leer Google Sheets: ${stopped(reason)} Vuelva a intentarlo.`,
  halfWritten: (label, reason) =>
    `«${label}» se detuvo a medias y no se pudo deshacer: ${stopped(reason)} Abra Archivo > Historial de versiones para restaurar la versión anterior.`,
  settingsFull:
    "El espacio para las notas del complemento en esta hoja de cálculo está lleno (500 kB). Descarte borradores y vuelva a intentarlo.",
  longKey: (key) => `«${key}» es una clave demasiado larga para Google Sheets.`,
  badRequest: (what) => `El panel lateral de AlignScore ha enviado algo que no se entendió: ${what}.`,

  loading: "Abriendo…",
  again: "Reintentar",
  signedIn:
    "Google no ha respondido con la cuenta a la que pertenece esta ventana. Si ha iniciado sesión en varias cuentas de Google, cierre todas menos una o abra la hoja de cálculo en una ventana privada. Después abra AlignScore de nuevo.",
  lost: "Se ha perdido la conexión con Google. Compruebe su red, cierre este panel y ábralo de nuevo desde Extensiones > AlignScore.",
  slow: "Google ha tardado más de lo que permite un paso. Vuelva a intentarlo; si la hoja de cálculo es muy grande, lleve la estrategia a un archivo propio.",
  failed: (reason) => `Google ha informado de un fallo: ${stopped(reason)} Vuelva a intentarlo.`,
};
