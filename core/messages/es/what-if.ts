import type { Texts } from "../en.ts";

export const whatIf: Texts["whatIf"] = {
  writeLabel: "Escribir lo probado",
  isFormula: (address) =>
    `${address} contiene una fórmula, que no se sobrescribe. Cambie aquello con lo que se calcula o teclee un número encima.`,
  noRatingColumn: (objective) =>
    `Su tabla no tiene sitio para una valoración de ${objective}. Añada una columna con ese encabezado y vuelva a intentarlo.`,
  noTable: (name) => `${name} no está en ninguna tabla de inversiones que lo admita.`,
  noReadinessColumn: (name) =>
    `Su tabla no tiene columna para «${name}». Edite la inversión para añadir una y vuelva a intentarlo.`,
  notFree: (address) => `${address}, adonde iría, no está vacío. Haga sitio allí y vuelva a intentarlo.`,
  readOtherwise: (address) => `Escrito en ${address}, se leería como otra cosa. Cámbielo en la hoja.`,
  noCapabilityCell: (name) => `El nivel de ${name} no está en una celda propia.`,
};
