import type { Texts } from "../en.ts";

/** Qué hacer a continuación: qué, por qué y qué cambia. */
export const nextSteps: Texts["nextSteps"] = {
  serve: (objective, weight) => `Nada sirve a ${objective} (${weight} de la estrategia).`,
  stop: (name, cause, saves) => `Detener ${name}: ${cause}.${saves}`,
  decline: (name, cause, saves) => `Rechazar ${name}: ${cause}.${saves}`,
  saves: (amount) => ` Eso libera ${amount}.`,
  fix: (action, then) => `${action}: ${then}.`,
  turns: (name, from, to) => `${name} pasa de «${from}» a «${to}»`,
  oneOf: (name, count, to) => `lo primero de ${count} cosas que separan ${name} de «${to}»`,
  makeReady: (what, from, to) => `Llevar ${what} de ${from} a ${to}`,
  makeAllReady: (parts, to) => `Llevar ${parts} a ${to}`,
  part: (what, now) => `${what} (ahora ${now})`,
  check: (gate) => `Comprobar que se cumple: ${gate}`,
  mend: (gate) => `Resolver: ${gate}`,
  start: (name) => `Poner en marcha ${name}`,
  without: (name) => `Buscar otra vía que no sea ${name}, que es un no`,
  choose: (name, rival) => `Elegir entre ${name} y ${rival}, que está en marcha`,
  unharm: (objective) => `Evitar el daño total a ${objective}`,
  raise: (objective) => `Llevar la valoración de ${objective} a su mínimo`,
  clarify: (found, where) => `Aclarar qué significa «${found}» en ${where}`,
  giveLevel: (capability) => `Anotar en qué nivel está ${capability}`,
  rate: (name, share, best) =>
    `Valorar ${name} en lo que falta de la estrategia (${share})${best === null ? "" : `: puede resultar «${best}»`}.`,
};
