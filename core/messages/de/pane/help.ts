import type { Texts } from "../../en.ts";

export const help: Texts["pane"]["help"] = {
  title: "Hilfe",
  open: "Was ist das? Hilfe",
  keys: "Tasten",
  keyList: [
    ["1 2 3 4", "eine Frage beantworten"],
    ["/", "Vorhaben suchen"],
    ["Auf, Ab", "durch eine Liste gehen oder ein Gewicht wählen"],
    ["Links, Rechts", "ein Gewicht oder eine Grenze bewegen; mit Umschalt in großen Schritten"],
    ["0 … 9", "eine Bewertung setzen, nach − eine negative"],
    ["Rücktaste", "eine Bewertung löschen"],
    ["Eingabe", "öffnen oder weiter"],
    ["Esc", "zurück; nichts geht verloren"],
  ],
};
