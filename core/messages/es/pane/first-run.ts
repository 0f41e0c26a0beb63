import type { Texts } from "../../en.ts";

export const firstRun: Texts["pane"]["firstRun"] = {
  title: "¿Por dónde empezamos?",
  skip: "Omitir",
  pick: "Mis tablas ya están: indicar dónde",
  kindTitle: "¿Qué tipo de empresa es?",
  objectivesTitle: "¿Qué queremos conseguir?",
  objectivesHelp: "Primero lo más importante. Cámbielos, vacíe los que no encajen y añada los suyos.",
  objective: (number) => `Objetivo ${number}`,
  another: "Otro objetivo",
  ideasTitle: "¿Cómo puede ayudarnos la tecnología?",
  what: "Se añaden dos hojas: sus objetivos, y sus inversiones con una fila de ejemplo.",
  layOut: "Crear las tablas",
  nameOne: "Primero nombre al menos un objetivo.",
  laidOut: "Creadas. Cambie lo que quiera.",
  example: "Una fila es solo un ejemplo.",
  removeExample: "Quitar el ejemplo",
  exampleRemoved: "El ejemplo ya no está.",
  steps: {
    title: "Hacia su primer veredicto",
    objectives: (count) =>
      count === 1 ? "Hay 1 objetivo, con su peso." : `Hay ${count} objetivos, con sus pesos.`,
    lookAtThem: "Verlos",
    name: "Nombre algo en lo que gasta o podría gastar.",
    named: (names) =>
      names.length > 2 ? `Hay ${names.length} inversiones.` : `Ya está: ${names.join(", ")}.`,
    rate: (name) => `Diga qué hace ${name} por cada objetivo.`,
    rateIt: "Diga qué hace por cada objetivo.",
    rateNow: "Valorar la primera",
    then: "En cuanto valore una fila propia, aquí verá qué hace su gasto por la estrategia.",
    done: "Hecho:",
    open: "Por hacer:",
  },
};
