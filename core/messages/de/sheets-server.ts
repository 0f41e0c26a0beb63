import type { sheetsServer as english } from "../en/sheets-server.ts";

/** Was der Server des Add-ons für Google Sheets selbst sagt. */
export const sheetsServer: typeof english = {
  menuItem: "AlignScore öffnen",
  title: "AlignScore",
  notARequest: "Diese Funktion ist für die Seitenleiste von AlignScore. In einer Zelle tut sie nichts.",
};
