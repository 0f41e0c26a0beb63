import { addressOf } from "../../workbook/range.ts";
import { stopped, type sheets as english } from "../en/sheets.ts";

/** Das Add-on für Google Sheets: Menü, Seitenleiste, und was Google ablehnt. */
export const sheets: typeof english = {
  busy: "Jemand anderes schreibt gerade mit AlignScore in diese Tabelle. Warten Sie einen Moment, und versuchen Sie es noch einmal.",
  protectedRange: (range) =>
    `Sie dürfen ${addressOf(range)} nicht bearbeiten. Bitten Sie den Eigentümer um Zugriff, oder schreiben Sie die Ergebnisse auf ein anderes Blatt.`,
  richCell: (place, content) =>
    `In ${addressOf(place)} steht mehr als die Worte ${content}: ein Smartchip, ein Link oder Worte mit eigenem Aussehen, und das ginge verloren. Ändern Sie diese Zelle von Hand, oder machen Sie sie erst zu einfachem Text.`,
  strictCell: (place, content) =>
    `${addressOf(place)} nimmt nur an, was die eigene Regel erlaubt (ein Kästchen, eine Auswahlliste oder eine Spalte mit Typ), und ${content} gehört nicht dazu. Ändern Sie die Regel, oder schreiben Sie die Ergebnisse auf ein anderes Blatt.`,
  refused: (reason) =>
    `Google Sheets hat abgelehnt: ${stopped(reason)} Nichts wurde geändert. Versuchen Sie es noch einmal.`,
  unreadable: (reason) =>
    `Google Sheets ließ sich nicht lesen: ${stopped(reason)} Versuchen Sie es noch einmal.`,
  halfWritten: (label, reason) =>
    `„${label}“ hielt auf halbem Weg an und ließ sich nicht zurücknehmen: ${stopped(reason)} Stellen Sie unter Datei > Versionsverlauf die Version davor wieder her.`,
  settingsFull:
    "Der Platz für die Notizen des Add-ons in dieser Tabelle ist voll (500 kB). Verwerfen Sie Entwürfe, und versuchen Sie es noch einmal.",
  longKey: (key) => `„${key}“ ist als Schlüssel zu lang für Google Sheets.`,
  badRequest: (what) =>
    `Die Seitenleiste von AlignScore hat etwas gesendet, das nicht verstanden wurde: ${what}.`,

  loading: "Wird geöffnet …",
  again: "Noch einmal versuchen",
  signedIn:
    "Google hat nicht als das Konto geantwortet, dem dieses Fenster gehört. Wenn Sie bei mehreren Google-Konten angemeldet sind, melden Sie sich bei allen bis auf eines ab, oder öffnen Sie die Tabelle in einem privaten Fenster. Öffnen Sie dann AlignScore noch einmal.",
  lost: "Die Verbindung zu Google ging verloren. Prüfen Sie Ihr Netz, schließen Sie dann diese Seitenleiste, und öffnen Sie sie über Erweiterungen > AlignScore noch einmal.",
  slow: "Google hat länger gebraucht, als ein Schritt dauern darf. Versuchen Sie es noch einmal; bei einer sehr großen Tabelle verlegen Sie die Strategie in eine eigene Datei.",
  failed: (reason) => `Google hat einen Fehler gemeldet: ${stopped(reason)} Versuchen Sie es noch einmal.`,
};
