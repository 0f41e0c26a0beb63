import type { Texts } from "../../en.ts";

export const help: Texts["pane"]["help"] = {
  open: "Was ist das? Hilfe",
};
