import type { Texts } from "../../en.ts";

export const help: Texts["pane"]["help"] = {
  open: "¿Qué es esto? Ayuda",
};
