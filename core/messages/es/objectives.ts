import type { Texts } from "../en.ts";

/** Añadir y cambiar objetivos en la propia tabla. */
export const objectives: Texts["objectives"] = {
  headers: {
    measure: "Indicador",
    baseline: "Valor inicial",
    target: "Valor objetivo",
    current: "Valor actual",
    owner: "Responsable",
    reviewDate: "Fecha de revisión",
    direction: "Sentido",
    protected: "Protegido",
  },
  yes: "Sí",
  no: "No",
  addLabel: (name) => `Añadir ${name}`,
  changeLabel: (name) => `Cambiar ${name}`,
  nameless: "Póngale primero un nombre.",
  nameTaken: (name) => `Ya hay un objetivo llamado ${name}.`,
  noTable:
    "Sus objetivos no tienen tabla propia: solo se nombran junto a las inversiones. Nombre allí el nuevo, junto a una inversión que le sirva.",
  noRoom: (address, name) =>
    `${address} no está vacío. Inserte en la hoja una fila o columna vacía después de ${name} y vuelva a intentarlo.`,
  headerWeight: (address) =>
    `El encabezado de ${address} indica también el peso y ya no se entendería con este nombre y este peso. Pruebe otro nombre.`,
  misread: (name) =>
    `Con «${name}» su tabla se leería de otra manera, así que no se escribe nada. Pruebe otro nombre o añádalo en la hoja.`,
  weightCalculated: (address) => `Su peso se calcula como en ${address}.`,
  noRatingPlace: (address) =>
    `No hay sitio libre para sus valoraciones en ${address}. Inserte allí una fila o columna vacía cuando quiera valorarlo.`,
};
