import type { Texts } from "../en.ts";

/** Por qué no se pudo usar un valor. */
export const values: Texts["values"] = {
  saysMissing: (found) => `dice «${found}»`,
  isError: (error) => `contiene el error ${error}`,
  isYesNo: "es un sí o un no, no un número",
  isInfinite: "es infinito, no un número",
  tooLarge: "es demasiado grande para ser intencionado",
  isRange: (found) => `«${found}» es un intervalo, no un solo número`,
  isDate: (found) => `«${found}» parece una fecha`,
  numberIsDate: "parece una fecha, porque la celda tiene formato de fecha",
  becameDate: (dashed, slashed) =>
    `contiene una fecha; si escribió «${dashed}» o «${slashed}», la hoja de cálculo lo convirtió en una: escríbalo de nuevo con un apóstrofo delante`,
  notNumber: (found) => `«${found}» no es un número`,
  notDate: (found) => `«${found}» no es una fecha`,
  severalDates: (found) => `«${found}» nombra más de una fecha`,
  noSuchDay: (found) => `«${found}» no es un día del calendario`,
  numberNotDate: (found) => `${found} no es una fecha`,
  offScale: (found, scale, least, most) =>
    `${found} está fuera de la escala ${scale} (de ${least} a ${most})`,
  tryScale: (offScale, scale) => `${offScale}; cabría en la escala ${scale}`,
  notRating: (found, scale) => `«${found}» no es una valoración de la escala ${scale}`,
  numberForWord: (found, words) => `${found} es un número donde se espera una de estas palabras: ${words}`,
};
