import type { tradeOffs as english } from "../en/trade-offs.ts";

export const tradeOffs: typeof english = {
  title: "Aclarar casos ajustados",
  state: (answered) =>
    answered === 0 ? "unas pocas preguntas" : answered === 1 ? "1 respondida" : `${answered} respondidas`,
  open: (count, of) =>
    count === 1
      ? `1 de ${of} veredictos depende de cómo pondere`
      : `${count} de ${of} veredictos dependen de cómo pondere`,
  openFirst: (name) => `Que ${name} quede en primer lugar depende de cómo pondere`,
  firm: "Todos los veredictos son firmes",
  firmFirst: "El primer puesto es firme",
  enough: "Ninguna pregunta sobre los pesos aclararía más",
  enoughHelp: "Lo que sigue abierto depende de valoraciones que faltan o son inseguras.",
  names: (names, more) => (more > 0 ? `${names.join(", ")} y ${more} más.` : `${names.join(", ")}.`),
  number: (number) => `Pregunta ${number}. Terminan en cuanto todo es firme.`,
  ask: "¿Qué preferiría este año?",
  shares: {
    all: "Toda la meta",
    threeQuarters: "Tres cuartos de la meta",
    twoThirds: "Dos tercios de la meta",
    half: "La mitad de la meta",
    third: "Un tercio de la meta",
    quarter: "Un cuarto de la meta",
  },
  option: (share, name) => `${share} en ${name}`,
  measure: (measure, from, to) => `${measure}: de ${from} a ${to}`,
  same: "Me da más o menos igual",
  weights: "Pesos que encajan con sus respuestas",
  weight: (name, before, after) => (before === after ? `${name}: ${after}` : `${name}: ${before} → ${after}`),
  before: "Pregunta anterior",
  again: "Empezar de nuevo",
  use: "Usar estos pesos",
  used: "Los pesos están fijados; los veredictos los siguen.",
};
