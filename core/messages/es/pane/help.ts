import type { Texts } from "../../en.ts";

export const help: Texts["pane"]["help"] = {
  title: "Ayuda",
  open: "¿Qué es esto? Ayuda",
  keys: "Teclas",
  keyList: [
    ["1 2 3 4", "responder a una pregunta"],
    ["/", "buscar inversiones"],
    ["↑ ↓", "recorrer una lista o elegir un peso"],
    ["← →", "mover un peso o un límite; con Mayús, a pasos grandes"],
    ["0 … 9", "poner una valoración; tras −, una negativa"],
    ["Retroceso", "borrar una valoración"],
    ["Entrar", "abrir o seguir"],
    ["Esc", "volver atrás; no se pierde nada"],
  ],
};
