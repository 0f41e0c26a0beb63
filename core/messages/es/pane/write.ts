import type { Texts } from "../../en.ts";

export const write: Texts["pane"]["write"] = {
  title: "Escribir en la hoja",
  how: "Cómo",
  ways: { live: "Fórmulas vivas", values: "Valores", plain: "Fórmulas para todos" },
  waysHelp: {
    live: "Siguen cada cambio. Necesitan AlignScore.",
    values: "Números y texto, como son ahora.",
    plain: "Siguen cada cambio y sirven a quienes no tienen AlignScore.",
  },
  where: "Dónde",
  places: { beside: "Junto a su tabla", sheet: "En una hoja propia" },
  placesHelp: {
    beside: "En columnas nuevas que son de AlignScore.",
    sheet: "Sus propias hojas quedan como están.",
  },
  withPlan: "Con el plan de este año",
  withPlanHelp: "Dos columnas más: si cada una está en el plan y en qué trimestre empieza.",
  replaceTyped: "Reemplazar lo tecleado sobre los resultados",
  plan: "Qué ocurrirá",
  write: "Escribir",
  behind: "La hoja está atrasada.",
  behindIn: (cells, names) =>
    (cells === 1
      ? "1 resultado es más antiguo que lo que se ve aquí, "
      : `${cells} resultados son más antiguos que lo que se ve aquí, `) +
    (names.length === 1 ? `de ${names[0]!}:` : `de ${names.length} inversiones:`),
  pageBehind: (sheet) => `«${sheet}» muestra resultados anteriores.`,
  update: "Actualizar la hoja",
  updated: (cells) => (cells === 1 ? "1 resultado actualizado." : `${cells} resultados actualizados.`),
  written: (address) => `Escrito en ${address}.`,
};
