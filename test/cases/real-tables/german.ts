import type { RealTable } from "./real-table.ts";

export const GERMAN: readonly RealTable[] = [
  {
    id: "de-game-balance",
    source: "public repository file 28454222735 (section Entscheidungsmatrix)",
    kind: "weights in a list above, options as rows",
    cells: `
Kriterium | Gewichtung
Aufwand | 25%
Risiko | 25%
Effektivität | 25%
Spielqualität | 25%

Option | Aufwand | Risiko | Effektivität | Spielqualität | Gesamt
A: KI-Handicap | 3 | 3 | 3 | 3 | 3.00
B: Spielregeln | 2 | 2 | 2 | 2 | 2.00
C: Anforderung | 5 | 5 | 4 | 4 | 4.50
D: Schwierigkeitsgrade | 2 | 4 | 5 | 5 | 4.00`,
    label: { criteria: "B7:E7", weights: "B2:B5", options: "A8:A11" },
  },
  {
    id: "de-ai-tools",
    source: "public repository file 55631616831 (Nutzwertanalyse)",
    kind: "criteria as rows",
    cells: `
Kriterium | Gewichtung | ChatGPT/Codex | Claude
Codequalität (HTML/CSS/JS) | 25% | 4 | 5
Debugging & Fehlerbehebung | 20% | 4 | 4
Verständnis des Gesamtprojekts (viele Dateien) | 20% | 3 | 5
Konsistenz über mehrere Seiten hinweg | 20% | 4 | 5
Geschwindigkeit / Verfügbarkeit | 15% | 5 | 4
Gewichteter Total | | 3.95 | 4.65`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:D1" },
  },
  {
    id: "de-codex-pairs",
    source: "public repository file 60473067246 (Nutzwertanalyse)",
    kind: "rating and weighted value side by side, unmerged",
    cells: `
Kriterium | Gewichtung | Codex CLI | Gewichteter Wert | Codex in VS Code | Gewichteter Wert
Einfache Bedienung | 20 % | 5 | 1.00 | 3 | 0.60
Fokus auf die Aufgabe | 20 % | 5 | 1.00 | 3 | 0.60
Arbeiten über mehrere Dateien | 20 % | 5 | 1.00 | 4 | 0.80
Transparenz der Arbeitsschritte | 15 % | 5 | 0.75 | 3 | 0.45
Kontrolle durch mich als Entwickler | 15 % | 5 | 0.75 | 4 | 0.60
Integration in den Editor | 10 % | 3 | 0.30 | 5 | 0.50
Gesamtwert | 100 % | | 4.80 | | 3.55`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1,E1" },
  },
  {
    id: "de-layout-tools",
    source: "public repository file 58620965942 (Bewertungsmatrix, first five rows)",
    kind: "weights in the names, many options, no total",
    cells: `
Kriterium (Gewicht) | Gemini | Claude | Mistral | Docling | Surya | Kraken | Azure DI
Strukturerkennung (30%) | 4 | 3 | 2 | 5 | 4 | 4 | 4
BBox-Koordinaten (25%) | 4 | 0 | 1 | 5 | 5 | 5 | 5
PAGE-XML-nah (15%) | 2 | 0 | 0 | 3 | 2 | 5 | 2
FR/DE (10%) | 4 | 5 | 5 | 4 | 4 | 5 | 5
Kosten (10%) | 5 | 2 | 3 | 5 | 5 | 5 | 2`,
    label: {
      criteria: "A2:A6",
      weights: [30, 25, 15, 10, 10],
      names: ["Strukturerkennung", "BBox-Koordinaten", "PAGE-XML-nah", "FR/DE", "Kosten"],
      options: "B1:H1",
    },
  },
  {
    id: "de-shelter-stack",
    source: "public repository file 56534590036 (Entscheidungsmatrix)",
    kind: "stars with blanks, weights in the names",
    cells: `
Kriterium (Gewicht) | Spring Boot/Java 17 | ASP.NET Core/C# | Django/Python
Office-Dokumente (25%) | ★★★★★ | ★★★★☆ | ★★☆☆☆
Teamkompetenz (20%) | ★★★★★ | ★★☆☆☆ | ★★★☆☆
Windows-Dienst (15%) | ★★★★☆ | ★★★★★ | ★★☆☆☆
Sicherheits-Framework (15%) | ★★★★★ | ★★★★★ | ★★★★☆
SQL Server Integration (10%) | ★★★★☆ | ★★★★★ | ★★★☆☆
Langlebigkeit/LTS (10%) | ★★★★★ | ★★★★☆ | ★★★☆☆`,
    label: {
      criteria: "A2:A7",
      weights: [25, 20, 15, 15, 10, 10],
      names: [
        "Office-Dokumente",
        "Teamkompetenz",
        "Windows-Dienst",
        "Sicherheits-Framework",
        "SQL Server Integration",
        "Langlebigkeit/LTS",
      ],
      options: "B1:D1",
    },
  },
  {
    id: "de-sheet-music",
    source: "public repository file 52401973514 (Frontend-Vergleichsmatrix, first four rows)",
    kind: "star emoji, weights in the names",
    cells: `
Kriterium (Gewicht) | MAUI+Blazor | React Native | Flutter | Next.js+Cap. | Electron+RN
Sheet Music (20%) | ⭐⭐⭐ | ⭐⭐⭐⭐ | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐ | ⭐⭐⭐⭐
Real-Time (15%) | ⭐⭐⭐⭐ | ⭐⭐⭐ | ⭐⭐⭐⭐ | ⭐⭐ | ⭐⭐⭐
Offline/Sync (10%) | ⭐⭐⭐⭐ | ⭐⭐⭐⭐ | ⭐⭐⭐⭐⭐ | ⭐⭐⭐ | ⭐⭐⭐⭐
Touch/Stift (15%) | ⭐⭐⭐ | ⭐⭐⭐⭐ | ⭐⭐⭐⭐⭐ | ⭐⭐⭐ | ⭐⭐⭐`,
    label: {
      criteria: "A2:A5",
      weights: [20, 15, 10, 15],
      names: ["Sheet Music", "Real-Time", "Offline/Sync", "Touch/Stift"],
      options: "B1:F1",
    },
  },
  {
    id: "de-game-ideas",
    source: "public repository file 71372222001 (Vergleichsmatrix)",
    kind: "weights in the names, totals with decimal comma",
    cells: `
Kriterium (Gewicht) | A Pollenflug | B Nachtwache | C Echolot
Klarheit des Kern-Loops (25 %) | 5 | 4 | 3
Machbarkeit im Tick-Budget (25 %) | 5 | 4 | 3
Kreativität / Kombo-Stärke (20 %) | 2 | 5 | 5
Zielgruppen-Fit & USP (20 %) | 3 | 4 | 3
Marketing-Potenzial (10 %) | 3 | 4 | 3
Gewichteter Score | 3,80 | 4,20 | 3,40`,
    label: {
      criteria: "A2:A6",
      weights: [25, 25, 20, 20, 10],
      names: [
        "Klarheit des Kern-Loops",
        "Machbarkeit im Tick-Budget",
        "Kreativität / Kombo-Stärke",
        "Zielgruppen-Fit & USP",
        "Marketing-Potenzial",
      ],
      options: "B1:D1",
    },
  },
  {
    id: "de-ip-protection",
    source: "public repository file 70082792814 (Bewertungsmatrix, without its sums)",
    kind: "options called A to F, weights in the names, no total",
    cells: `
Kriterium (Gewicht) | A | B | C | D | E | F
K1 IP-Schutz (25 %) | 5 | 1 | 4 | 4 | 3 | 5
K2 Kosten (20 %) | 4 | 5 | 3 | 4 | 4 | 3
K3 Sicherheitswirkung (15 %) | 2 | 4 | 2 | 2 | 3 | 3
K4 Aufwand (15 %) | 5 | 1 | 2 | 3 | 3 | 3
K5 Vier-Augen (10 %) | 1 | 3 | 1 | 2 | 5 | 4
K6 Reputation (10 %) | 1 | 5 | 4 | 5 | 2 | 2
K7 Rechtsrisiko (5 %) | 5 | 1 | 4 | 3 | 3 | 5`,
    label: {
      criteria: "A2:A8",
      weights: [25, 20, 15, 15, 10, 10, 5],
      names: [
        "K1 IP-Schutz",
        "K2 Kosten",
        "K3 Sicherheitswirkung",
        "K4 Aufwand",
        "K5 Vier-Augen",
        "K6 Reputation",
        "K7 Rechtsrisiko",
      ],
      options: "B1:G1",
    },
  },
  {
    id: "de-points-arrow",
    source: "public repository file 57633212072 (Gesamtwertung, first four rows)",
    kind: "points and weighted points in one cell",
    cells: `
Kriterium (Gewicht) | A Electron-Evolution | C Hybrid/geteilter TS-Kern | B Tauri/Rust-Kern
K1 Datenintegrität SMB (30) | 75 → 22,5 | 78 → 23,4 | 66 → 19,8
K2 Lieferbarkeit (25) | 74 → 18,5 | 58 → 14,5 | 38 → 9,5
K3 Betreibbarkeit (15) | 66 → 9,9 | 62 → 9,3 | 46 → 6,9
K4 Wiederverwendung (15) | 70 → 10,5 | 86 → 12,9 | 34 → 5,1`,
    label: {
      criteria: "A2:A5",
      weights: [30, 25, 15, 15],
      names: ["K1 Datenintegrität SMB", "K2 Lieferbarkeit", "K3 Betreibbarkeit", "K4 Wiederverwendung"],
      options: "B1:D1",
    },
  },
];
