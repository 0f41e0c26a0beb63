/** «y», o «e» ante el sonido i: «ventas e ingresos», pero «hierro» lleva «y». */
export function and(next: string): string {
  return /^h?[ií](?![aeoáéó])/i.test(next) ? "e" : "y";
}

/** «o», o «u» ante el sonido o: «plata u oro». */
export function or(next: string): string {
  return /^h?[oó]/i.test(next) ? "u" : "o";
}
