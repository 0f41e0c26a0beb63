/** «y», o «e» ante el sonido i: «ventas e ingresos», pero «hierro» lleva «y». */
export function and(next: string): string {
  return /^(?:[ií]|h[ií](?![aeáé]))/i.test(next) ? "e" : "y";
}

/** «o», o «u» ante el sonido o: «plata u oro», «7 u 8». */
export function or(next: string): string {
  return /^(?:h?[oó]|8|11(?!\d))/i.test(next) ? "u" : "o";
}
