import type { checkUpPane as english } from "../en/check-up-pane.ts";

export const checkUpPane: typeof english = {
  title: "Autodiagnóstico",
  progress: (area, number, asked) => `${area} · ${number} de ${asked}`,
  choose: "Elija lo que es cierto la mayoría de los días, no el mejor.",
  fit: "Cómo encajan los cuatro",
  links: {
    "strategy-organisation": "Estrategia y organización",
    "technology-systems": "Estrategia tecnológica y sistemas",
    "strategy-technology": "Estrategia de negocio y de tecnología",
    "organisation-systems": "Organización y sistemas",
  },
  notSure: "No lo sé: omitir",
  lastTime: (day) => `Su respuesta del ${day}`,
  back: "Pregunta anterior",
  result: "Dónde está su empresa",
  level: (level) => `${level} de 5`,
  notAnswered: "sin respuesta",
  ghost: (day) => `La marca indica dónde estaba el ${day}.`,
  weakest: "Empiece por estas dos",
  keep: "Guardar en el libro",
  kept: "Guardado en el libro.",
  again: "Responder de nuevo",
};
