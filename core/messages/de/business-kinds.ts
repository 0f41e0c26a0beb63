import type { BusinessKind } from "../en/business-kinds.ts";

/** Was beim ersten Mal vorgeschlagen wird, je nach Betrieb. */
export const businessKinds: readonly BusinessKind[] = [
  {
    name: "Laden",
    objectives: [
      { name: "Stammkunden gewinnen", measure: "Anteil des Umsatzes mit Wiederkehrern" },
      { name: "Mehr online verkaufen", measure: "Online-Umsatz im Monat" },
      { name: "Weniger Geld im Lager binden", measure: "Lagerreichweite in Tagen" },
      { name: "Schneller liefern", measure: "Tage von der Bestellung bis zur Tür" },
    ],
    ideas: ["Online-Laden mit Anschluss an die Kasse", "Treueprogramm", "Bestandsvorhersage"],
  },
  {
    name: "Gaststätte",
    objectives: [
      { name: "Ruhige Abende füllen", measure: "Belegte Tische, Montag bis Mittwoch" },
      { name: "Gäste wiederbringen", measure: "Gäste, die binnen 60 Tagen wiederkommen" },
      { name: "Weniger wegwerfen", measure: "Abfall in kg pro Woche" },
      { name: "Gutes Personal halten", measure: "Mitarbeitende, die ein Jahr bleiben" },
    ],
    ideas: ["Online-Tischreservierung", "Bildschirme in der Küche", "Dienstplan-App"],
  },
  {
    name: "Handwerk",
    objectives: [
      { name: "Bessere Aufträge gewinnen", measure: "Angenommene Angebote" },
      { name: "Weniger Zeit auf der Straße", measure: "Fahrstunden pro Auftrag" },
      { name: "Schneller Geld bekommen", measure: "Tage von der Rechnung bis zur Zahlung" },
      { name: "Gleich beim ersten Mal richtig", measure: "Aufträge mit Nacharbeit" },
    ],
    ideas: ["Angebote vom Telefon aus", "Touren- und Auftragsplanung", "Zahlungslinks"],
  },
  {
    name: "Praxis",
    objectives: [
      { name: "Kürzer warten lassen", measure: "Tage bis zum nächsten freien Termin" },
      { name: "Weniger verpasste Termine", measure: "Verpasste Termine" },
      { name: "Mehr Zeit für Patienten", measure: "Stunden Schreibarbeit pro Woche" },
      { name: "Daten sicher halten", measure: "Offene Punkte der letzten Prüfung" },
    ],
    ideas: ["Online-Termine mit Erinnerung", "Diktierte Befunde", "Sichere Nachrichten an Patienten"],
  },
  {
    name: "Kleine Fertigung",
    objectives: [
      { name: "Pünktlich liefern", measure: "Aufträge am zugesagten Tag" },
      { name: "Weniger Ausschuss", measure: "Anteil des Ausschusses" },
      { name: "Maschinen auslasten", measure: "Laufstunden der Maschinen" },
      { name: "Neue Produkte einführen", measure: "Umsatz mit Produkten unter zwei Jahren" },
    ],
    ideas: ["Auftrags- und Fertigungsplanung", "Sensoren an Maschinen", "Prüfung mit Kamera"],
  },
  {
    name: "Agentur oder Beratung",
    objectives: [
      { name: "Kunden länger halten", measure: "Kunden, die ein zweites Jahr bleiben" },
      { name: "Mehr pro Stunde verdienen", measure: "Umsatz pro berechneter Stunde" },
      { name: "Die richtigen Aufträge gewinnen", measure: "Gewonnene Ausschreibungen" },
      { name: "Können des Teams ausbauen", measure: "Lerntage pro Kopf" },
    ],
    ideas: ["Zeit- und Projekterfassung", "Kundendatenbank", "Gemeinsame Wissenssammlung"],
  },
  {
    name: "Softwarefirma",
    objectives: [
      { name: "Weniger Kunden verlieren", measure: "Verlorene Kunden im Monat" },
      { name: "Laufende Einnahmen steigern", measure: "Laufende Einnahmen im Monat" },
      { name: "Öfter ausliefern", measure: "Tage von der Idee bis zum Kunden" },
      { name: "Sicher bleiben", measure: "Offene Sicherheitsbefunde" },
    ],
    ideas: ["Nutzungsauswertung", "Hilfe mit Selbstbedienung", "Automatische Prüfung und Auslieferung"],
  },
  {
    name: "Transport und Logistik",
    objectives: [
      { name: "Pünktlich zustellen", measure: "Pünktliche Zustellungen" },
      { name: "Kosten pro Fahrt senken", measure: "Kosten pro Fahrt" },
      { name: "Weniger Leerfahrten", measure: "Anteil leerer Kilometer" },
      { name: "Fahrer halten", measure: "Fahrer, die ein Jahr bleiben" },
    ],
    ideas: ["Tourenplanung", "Fahrzeugortung", "Elektronische Lieferscheine"],
  },
];
