import type { Texts } from "../en.ts";

/** Lo que dicen las comprobaciones de todo el plan. */
export const checks: Texts["checks"] = {
  title: "Comprobaciones",
  count: (count) => (count === 1 ? "1 punto por revisar" : `${count} puntos por revisar`),
  nothing: "Nada que señalar.",
  more: (count) => `${count} más`,
  names: {
    coverage: "Objetivos sin cubrir",
    drift: "Gasto frente a pesos",
    islands: "Lo que no sirve a nada o está aislado",
    capabilities: "Capacidades",
    levers: "Mezcla de inversiones",
    firmness: "Firmeza de los resultados",
    measures: "Indicadores fuera de rumbo",
    table: "La propia tabla",
  },
  coverage: {
    nobody: (objective, weight) => `Nada sirve a ${objective} (${weight} de la estrategia).`,
    notFunded: (objective, weight, best, verdict) =>
      `Nada de lo que se va a financiar sirve a ${objective} (${weight} de la estrategia). Lo que más le serviría es ${best}; su veredicto es «${verdict}».`,
    little: (objective, share, weight) =>
      `Lo que se va a financiar cubre solo ${share} de ${objective} (${weight} de la estrategia).`,
  },
  drift: {
    move: (share, parts) =>
      `Habría que reasignar ${share} del gasto para seguir los pesos: ${parts.join("; ")}.`,
    nothing: (share) => `${share} no sirve a nada`,
    over: (objective, share, weight) => `${share} va a ${objective}, que pesa ${weight}`,
    under: (objective, share, weight) =>
      `${share === null ? "nada" : `solo ${share}`} va a ${objective}, que pesa ${weight}`,
  },
  islands: {
    servesNothing: (name, cost) =>
      cost === null
        ? `${name} no sirve a ningún objetivo.`
        : `${name} no sirve a ningún objetivo y cuesta ${cost}.`,
    ideaServesNothing: (name, cost) =>
      cost === null
        ? `${name}, una idea, no serviría a ningún objetivo.`
        : `${name}, una idea, no serviría a ningún objetivo y costaría ${cost}.`,
    alone: (name) => `${name} no está conectado con nada.`,
    hub: (name, others) => `De ${name} dependen otras ${others}: si falla, lo notan muchas.`,
  },
  capabilities: {
    gap: (name, current, target, needs) =>
      `${name} está en ${current} de ${target}${needs === 0 ? "" : needs === 1 ? "; una inversión la necesita" : `; ${needs} inversiones la necesitan`}.`,
  },
  levers: {
    gathered: (share, lever) => `${share} del gasto va a una sola cosa: ${lever}.`,
    empty: (levers) => `No se gasta nada en: ${levers.join(", ")}.`,
  },
  firmness: {
    tossUp: (name, verdict, share) =>
      `${name}: «${verdict}» está en el aire; se mantiene solo en ${share} de las ponderaciones cercanas.`,
    first: (leader, objective, bound, now) =>
      `${leader} va primero solo mientras ${objective} pese ${bound}; ahora pesa ${now}.`,
    atLeast: (share) => `más de ${share}`,
    atMost: (share) => `menos de ${share}`,
  },
  measures: {
    away: (objective, measure) =>
      `${objective} está más lejos de su meta que al empezar${measure === "" ? "" : ` (${measure})`}.`,
    behind: (objective, measure, share) =>
      `${objective} ha recorrido ${share} del camino a su meta${measure === "" ? "" : ` (${measure})`}.`,
  },
  table: {
    unread: (reason) => `Cuenta como dato ausente: ${reason}.`,
    found: (found, reason) => `«${found}» ${reason}`,
    twice: (name, times) => `${name} figura ${times === 2 ? "dos veces" : `${times} veces`}.`,
    unweighted: (header) => `${header} suma las valoraciones sin sus pesos.`,
    wrongTotal: (header, name, found, expected) =>
      `${header} de ${name} es ${found} y debería ser ${expected}`,
    slidWeights: "se usó la fila anterior como pesos; fije con $ la referencia a los pesos",
    swapped: (other) => `ha intercambiado el puesto con ${other}`,
    leftOut: (objective) => `falta ${objective}`,
    countedTwice: (objective) => `${objective} se cuenta dos veces`,
    mend: (right) => `Escribir ${right} en su lugar`,
    mended: "Corregido.",
    place: (expected, found) => `puesto ${expected}, no ${found}`,
  },
};
