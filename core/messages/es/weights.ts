import type { Texts } from "../en.ts";

/** Pesos, escenarios y ajustes: las palabras del botón de deshacer. */
export const weights: Texts["weights"] = {
  setLabel: "Fijar los pesos",
  keepLabel: (name) => `Guardar el escenario ${name}`,
  settingsLabel: "Guardar los ajustes",
  forgetLabel: "Olvidar los ajustes",
  removeLabel: (name) => `Quitar el escenario ${name}`,
};
