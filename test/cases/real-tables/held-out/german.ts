import type { RealTable } from "../real-table.ts";

export const HELD_OUT_GERMAN: readonly RealTable[] = [
  {
    id: "de-hosting-eu",
    source: "public repository file 61076355203 (5.6 Entscheidungsmatrix)",
    kind: "weights under Gew., letters with gaps, criteria with codes",
    cells: `
Kriterium | Gew. | A: Hetzner/EU | B: Cloudflare | C: AWS FRA | F: Scaleway
K1 Souveränität EU/DE | 25 % | 5 | 2 | 2 | 5
K2 Sicherheitsfähigkeit | 20 % | 4 | 2 | 5 | 4
K3 Betriebsaufwand | 15 % | 3 | 5 | 2 | 3
K4 Kosten (TCO) | 10 % | 4 | 5 | 1 | 4
K5 Stack-Passung | 15 % | 5 | 3 | 4 | 5
K6 DWH-Tauglichkeit | 10 % | 5 | 2 | 5 | 4
K7 HA & Exit | 5 % | 3 | 3 | 5 | 3
Gewichtete Summe | | 4.30 | 2.95 | 3.25 | 4.20`,
    label: { criteria: "A2:A8", weights: "B2:B8", options: "C1:F1" },
  },
  {
    id: "de-databases",
    source: "public repository file 71032891703 (Nutzwertanalyse)",
    kind: "rating and product joined by an arrow, totals with a share",
    cells: `
Kriterium | Gewicht | PostgreSQL | MariaDB | MySQL
Lizenzkosten | 10 % | 5 → 0,50 | 5 → 0,50 | 5 → 0,50
Eignung für relationale Geschäftsdaten | 20 % | 5 → 1,00 | 4 → 0,80 | 4 → 0,80
Datenbank-API und Client-Treiber | 15 % | 4 → 0,60 | 4 → 0,60 | 4 → 0,60
Containerbetrieb und reproduzierbare Bereitstellung | 15 % | 5 → 0,75 | 5 → 0,75 | 5 → 0,75
Backup und Wiederherstellung | 15 % | 4 → 0,60 | 4 → 0,60 | 4 → 0,60
Skalierbarkeit und Replikation | 10 % | 4 → 0,40 | 4 → 0,40 | 4 → 0,40
Dokumentation und Community/Support | 15 % | 4 → 0,60 | 4 → 0,60 | 4 → 0,60
Gewichtete Summe / Gesamtnutzwert | 100 % | 4,45 / 5 (89 %) | 4,25 / 5 (85 %) | 4,25 / 5 (85 %)`,
    label: { criteria: "A2:A8", weights: "B2:B8", options: "C1:E1", levels: "first-number" },
  },
  {
    id: "de-notifications",
    source: "public repository file 53596585479 (4.1 Bewertung nach Kriterien)",
    kind: "stars with a word in brackets, totals of five",
    cells: `
Kriterium | Gewicht | Ansatz A (Realtime) | Ansatz B (Polling)
Zuverlässigkeit | 25% | ⭐⭐⭐⭐⭐ (Server-seitig) | ⭐⭐ (Client-seitig)
UX / Echtzeit-Feeling | 20% | ⭐⭐⭐⭐⭐ (Instant) | ⭐⭐⭐ (Verzögert)
Implementierungsaufwand | 20% | ⭐⭐⭐ (Mittel) | ⭐⭐⭐⭐ (Niedriger)
Skalierbarkeit | 15% | ⭐⭐⭐⭐⭐ (Event-basiert) | ⭐⭐ (N+1 Polling)
Wartbarkeit | 10% | ⭐⭐⭐⭐ (Zentrale Trigger) | ⭐⭐ (Verstreuter Code)
Konsistenz (Multi-Tab) | 10% | ⭐⭐⭐⭐⭐ (Automatisch) | ⭐⭐ (Doppelte Abfragen)
Gewichtete Summe | 100% | 4.30 / 5 | 2.70 / 5`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:D1", levels: "stars" },
  },
  {
    id: "de-crm",
    source: "public repository file 63519609914 (three solutions)",
    kind: "long criteria, options called L1 to L3",
    cells: `
Kriterium | Gewicht | L1 | L2 | L3
Integration in die bestehende Systemlandschaft | 25 % | 3 | 2 | 5
Abdeckung des Angebots- und Opportunity-Prozesses im Standard | 20 % | 3 | 3 | 4
Anbindung an beide ERP-Systeme, Stammdatenfähigkeit | 20 % | 4 | 3 | 3
Betrieb, Support und Aufwand für die Anwenderunterstützung | 15 % | 3 | 2 | 4
Kosten über fünf Jahre | 10 % | 5 | 4 | 3
Datenschutz, Informationssicherheit, Vertragslage | 10 % | 4 | 4 | 3
Gewichtete Summe | | 3.50 | 2.80 | 3.85`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:E1" },
  },
  {
    id: "de-storage",
    source: "public repository file 61354161224 (Schritt 5 & 6)",
    kind: "points and partial values side by side under letters with abbreviations",
    cells: `
Kriterium | Gewicht | A Pkt. | A TNW | B Pkt. | B TNW | C Pkt. | C TNW
Anschaffungskosten | 0.20 | 6 | 1.20 | 9 | 1.80 | 8 | 1.60
Betriebskosten | 0.25 | 7 | 1.75 | 4 | 1.00 | 5 | 1.25
Datenschutz | 0.25 | 9 | 2.25 | 6 | 1.50 | 8 | 2.00
Benutzerfreundlichkeit | 0.10 | 7 | 0.70 | 9 | 0.90 | 5 | 0.50
Skalierbarkeit | 0.10 | 7 | 0.70 | 10 | 1.00 | 4 | 0.40
Verwaltungsaufwand | 0.10 | 7 | 0.70 | 9 | 0.90 | 3 | 0.30
Gesamtnutzwert | 1,00 ✓ | | 7.30 | | 7.10 | | 6.05`,
    label: [
      { criteria: "A2:A7", weights: "B2:B7", options: "C1,E1,G1", optionNames: ["A", "B", "C"] },
      { criteria: "A2:A7", weights: "B2:B7", options: "C1,E1,G1" },
    ],
  },
  {
    id: "de-automation",
    source: "public repository file 67266518300 (Kriterien-Matrix)",
    kind: "weights from 1 to 3, one criterion about people's data",
    cells: `
Kriterium | Gewicht | Power Automate | Zapier | Make
Systeme liegen in Microsoft 365 | 3 | 5 | 3 | 3
Nischenanwendung muss angebunden werden | 2 | 2 | 5 | 4
Personenbezogene Daten im Ablauf | 3 | 5 | 2 | 3
Viele Verzweigungen und Sonderwege | 2 | 3 | 2 | 5
Schnelles Ergebnis ohne IT-Beteiligung | 1 | 2 | 5 | 3
Betrieb über Jahre und Vertretungsregelung | 3 | 5 | 2 | 3
Gewichtete Summe | | 57 | 40 | 48`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:E1" },
  },
];
