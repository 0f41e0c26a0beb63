import type { sheetsServer as english } from "../en/sheets-server.ts";

/** Lo que dice el propio servidor del complemento de Google Sheets. */
export const sheetsServer: typeof english = {
  menuItem: "Abrir AlignScore",
  title: "AlignScore",
  notARequest: "Esta función es para el panel lateral de AlignScore. En una celda no hace nada.",
};
