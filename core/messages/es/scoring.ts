import type { Texts } from "../en.ts";

/** Puntuaciones, veredictos y sus motivos. */
export const scoring: Texts["scoring"] = {
  verdicts: {
    fund: "Financiar",
    "fix-first": "Resolver antes",
    hold: "Esperar",
    "say-no": "Rechazar",
    stop: "Detener",
  },
  degrees: {
    decisively: "de forma decisiva",
    strongly: "mucho",
    clearly: "claramente",
    slightly: "un poco",
  },

  effect: (objective, weight, degree) => `${objective} (${weight}) ${degree}`,
  serves: (effects) => `Sirve a: ${effects}`,
  andWorksAgainst: (effects) => `; perjudica a: ${effects}`,
  worksAgainst: (effects) => `Perjudica a: ${effects}`,
  servesNothing: "No sirve a ningún objetivo en el que está valorada.",
  notRatedAtAll: "Sin valorar en ningún objetivo.",
  notRated: (objectives) => `Sin valorar: ${objectives}.`,
  sentence: (text) => `${text}.`,

  mustDo: "Es obligatoria.",
  because: (verdict, cause) => `${verdict}: ${cause}.`,
  causes: {
    mustDo: "es obligatoria",
    enabler: (names, several) => `${names} la ${several ? "necesitan" : "necesita"}`,
    forGood: (obstacle) => `${obstacle}, y eso no tiene arreglo`,
    bestCaseTooLow: (best, needed) =>
      `incluso en el mejor caso su puntuación sería ${best}, y menos de ${needed} es un no`,
    notAssessed: (share) => `valore los objetivos que suman ${share} del peso`,
    tooLow: (score, needed) => `su puntuación es ${score}, y menos de ${needed} es un no`,
    harmful: (score) => `perjudica a la estrategia más de lo que le sirve (puntuación ${score})`,
    veto: (objective) => `causa un daño total a ${objective}`,
    belowMinimum: (objective) => `está por debajo del mínimo en ${objective}`,
    notReady: (what, share) => `${what} (preparación ${share})`,
    strong: (score, needed) => `su puntuación es ${score}, y ${needed} bastan`,
    middling: (score, no, fund) =>
      `su puntuación es ${score}, entre ${no} (un no) y ${fund} (bastan para financiar)`,
  },
  nextObstacle: "; ",
  moneySpent: "El dinero ya gastado no cuenta.",

  gateFails: (gate) => `${gate}: no se cumple`,
  gateUnknown: (gate) => `${gate}: aún sin comprobar`,
  readiness: {
    people: () => "personal sin formar",
    process: () => "procesos no listos",
    data: () => "datos no listos",
    systems: () => "sistemas no listos",
    capability: (name) => `${name} por debajo del nivel requerido`,
    overall: () => "sin la preparación necesaria",
  },
  notReadyYet: "sin la preparación necesaria",
  needs: (investment) => `necesita ${investment}, que no está en marcha`,
  needsUnknown: (name) => `necesita ${name}, que no figura entre las inversiones`,
  needsUnknownCapability: (name) => `necesita ${name}, cuyo nivel no consta`,
  notUnderstood: (name, found) => `no se entendió «${found}» en ${name}`,
  excludes: (investment) => `no puede convivir con ${investment}, que está en marcha`,
};
