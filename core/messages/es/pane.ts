import type { Texts } from "../en.ts";
import { breakdown } from "./pane/breakdown.ts";
import { complete } from "./pane/complete.ts";
import { firstRun } from "./pane/first-run.ts";
import { help } from "./pane/help.ts";
import { investments } from "./pane/investments.ts";
import { objectives } from "./pane/objectives.ts";
import { options } from "./pane/options.ts";
import { overview } from "./pane/overview.ts";
import { reading } from "./pane/reading.ts";
import { scales } from "./pane/scales.ts";
import { settings } from "./pane/settings.ts";
import { understood } from "./pane/understood.ts";
import { whatIf } from "./pane/what-if.ts";
import { wizard } from "./pane/wizard.ts";
import { write } from "./pane/write.ts";

/** El panel lateral. */
export const pane: Texts["pane"] = {
  title: "AlignScore",
  undo: "Deshacer",
  undoWhat: (what) => `Deshacer: ${what}`,
  nothingToUndo: "Nada que deshacer",
  readAgain: "Leer el libro de nuevo",
  places: {
    overview: "Resumen",
    objectives: "Objetivos",
    investments: "Inversiones",
    plan: "Plan",
    "what-if": "¿Y si…?",
  },
  placesLabel: "Secciones",
  back: "Atrás",
  leave: (title) => `Cerrar ${title}`,
  cancel: "Cancelar",
  change: "Cambiar",
  changeWhat: (what) => `Cambiar ${what}`,
  goTo: (address) => `Ir a ${address}`,
  selected: (address) => `${address} seleccionado.`,
  dismiss: "Cerrar",
  emptied: "vaciada",

  messages: "Mensajes",
  busy: { reading: "Leyendo el libro…", writing: "Escribiendo…", undoing: "Deshaciendo…" },
  stop: "Parar",
  stopped: "Parado. No se ha cambiado nada.",
  undone: (what) => `Deshecho: ${what}.`,
  tryAgain: "Intentar de nuevo",
  notLoaded: "No se ha podido cargar una parte de AlignScore. Compruebe la conexión e inténtelo de nuevo.",
  unexpected: (message) => `Algo ha fallado y no se ha hecho nada más: ${message}`,

  conflict: {
    title: "Alguien ha cambiado la hoja entretanto",
    intro: "No se ha escrito nada, para que no se pierda el trabajo de nadie.",
    cell: (expected, found) => ` contenía ${expected} y ahora contiene ${found}.`,
    elsewhere: (expected, found) => `Se esperaba ${expected} y se encontró ${found}.`,
    more: (count) => `Y ${count} más.`,
    readAgain: "Leer de nuevo",
  },
  failure: "No ha funcionado",

  roles: {
    name: "Nombre",
    weight: "Peso",
    measure: "Indicador",
    baseline: "Valor inicial",
    target: "Valor objetivo",
    current: "Valor actual",
    owner: "Responsable",
    reviewDate: "Fecha de revisión",
    direction: "Más o menos es mejor",
    protected: "Protegido",
    minimum: "Mínimo exigido",
    scenario: "Otros pesos",
    description: "Descripción",
    ignored: "Sin usar",
    costOnce: "Coste único",
    costYearly: "Coste anual",
    costLater: "Coste, año posterior",
    status: "Estado",
    lever: "Palanca",
    requires: "Requiere",
    excludes: "Excluye",
    mustDo: "Obligatoria",
    connectsTo: "Conecta con",
    readiness: "Preparación",
    gate: "Uso responsable",
    confidence: "Confianza",
    capabilities: "Capacidades",
    earliestStart: "Inicio más temprano",
    months: "Duración",
    peopleDays: "Días-persona",
    rating: "Valoración",
    objectives: "Objetivos servidos",
    total: "Total",
  },
  understood,
  reading,
  scales,

  firstRun,
  complete,

  overview,
  help,

  investments,
  options,
  bar: {
    score: (score) => `Puntuación ${score}`,
    supports: (points) => `sirve con ${points}`,
    locked: (points) => `de ellos ${points} a la espera de pendientes`,
    against: (points) => `perjudica con ${points}`,
    range: (low, high) => `entre ${low} y ${high} cuando todo esté valorado`,
    legend:
      "Verde sirve, rayado espera a resolver pendientes, rojo perjudica. La línea fina es lo que aún no está valorado.",
  },

  breakdown,

  objectives,
  whatIf,
  settings,
  newInvestment: "Nueva inversión",
  editInvestment: "Editar",
  wizard,

  write,
};
