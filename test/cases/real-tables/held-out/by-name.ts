import type { RealTable } from "../real-table.ts";

/** Found by the names of files and by pages of lessons (28 November 2026), labelled before the reader was run. */
export const HELD_OUT_BY_NAME: readonly RealTable[] = [
  {
    id: "test-runners",
    source: "public repository file 71579787131 (scorecard.csv)",
    kind: "a plain .csv, two options, no total",
    cells: `
criterion | weight | selenium | playwright
Stability (flaky / total runs) | 0.20 | 2 | 4
Execution time | 0.10 | 2 | 4
Maintenance after a controlled UI change | 0.20 | 2 | 4
Debugging (traces/screenshots/logs) | 0.15 | 2 | 5
CI/CD parallel execution | 0.15 | 2 | 4
Coverage of the app's real needs | 0.10 | 3 | 4
Team cost (learning curve + migration) | 0.10 | 5 | 2`,
    label: { criteria: "A2:A8", weights: "B2:B8", options: "C1:D1" },
  },
  {
    id: "archive-brands",
    source: "public repository file 66918739877 (scorecard.csv, first eight rows)",
    kind: "a .csv of a program: raw measures beside the scores made of them, a weighted total whose weights stand nowhere",
    cells: `
keyword | brand | series | supply_count | demand_count_30d | supply_demand_ratio | supply_demand_score | velocity_30d | velocity_score | avg_followers | grailed_hype_score | price_recent | price_prior | price_momentum | price_momentum_score | total_score | rank | calc_date
Number (N)ine | Number (N)ine | | 10943 | 467 | 23.43 | 2.97 | 467 | 10.0 | 36.8535 | 9.24 | 180.0 | | | 5.0 | 6.85 | 1 | 2026-06-13
Raf Simons | Raf Simons | | 10220 | 229 | 44.63 | 1.59 | 229 | 10.0 | 36.5444 | 9.22 | 531.0 | | | 5.0 | 6.36 | 2 | 2026-06-13
Number (N)ine AW03 | Number (N)ine | AW03 | 212 | 15 | 14.13 | 4.02 | 15 | 5.23 | 96.9906 | 10.0 | 299.0 | | | 5.0 | 5.98 | 3 | 2026-06-13
Vetements | Vetements | | 10863 | 189 | 57.48 | 1.05 | 189 | 9.89 | 26.1309 | 8.39 | 601.0 | | | 5.0 | 5.93 | 4 | 2026-06-13
Number (N)ine AW09 | Number (N)ine | AW09 | 52 | 5 | 10.4 | 4.65 | 5 | 3.38 | 119.9808 | 10.0 | 245.0 | | | 5.0 | 5.64 | 5 | 2026-06-13
Helmut Lang | Helmut Lang | | 10528 | 167 | 63.04 | 0.85 | 167 | 9.66 | 18.2229 | 7.52 | 250.0 | | | 5.0 | 5.58 | 6 | 2026-06-13
Hysteric Glamour | Hysteric Glamour | | 25133 | 345 | 72.85 | 0.54 | 345 | 10.0 | 17.8032 | 7.46 | 125.0 | | | 5.0 | 5.55 | 7 | 2026-06-13
Helmut Lang Bondage | Helmut Lang | Bondage | 190 | 8 | 23.75 | 2.94 | 8 | 4.14 | 57.7579 | 10.0 | 645.0 | | | 5.0 | 5.27 | 8 | 2026-06-13`,
    label: [
      { criteria: "G1,I1,K1,O1", weights: [0.35, 0.3, 0.25, 0.1], options: "A2:A9" },
      { criteria: "G1,I1,K1,O1", weights: null, options: "A2:A9" },
    ],
  },
  {
    id: "security-platform-features",
    source: "public repository file 66394587127 (feature prioritization)",
    kind: "RICE in words, a priority in words of the same size last",
    cells: `
Feature | Reach | Impact | Confidence | Effort | Priority
Unified Monitoring Dashboard | High | High | High | Medium | Very High
Alert Prioritization Engine | High | High | Medium | Medium | Very High
Incident Workflow Tracking | Medium | High | High | Medium | High
Jira Integration | Medium | Medium | High | Low | High
Automation Rules | Medium | High | Medium | High | Medium
Advanced Analytics | Low | Medium | Medium | High | Low`,
    label: { criteria: "B1:E1", weights: null, options: "A2:A7", levels: "grades", less: "E1" },
  },
  {
    id: "farm-advice-features",
    source: "public repository file 54766151285 (prioritization framework)",
    kind: "three criteria in words, a class or Deferred last",
    cells: `
Feature | Reach | Impact | Effort | Priority
WhatsApp Advisories | High | High | Low | P1
Irrigation Scheduling | High | High | Medium | P1
Crop Planning | High | Medium | Medium | P1
Yield Prediction | Medium | High | High | P2
Marketplace | Medium | Medium | High | Deferred`,
    label: { criteria: "B1:D1", weights: null, options: "A2:A6", levels: "grades", less: "D1" },
  },
  {
    id: "funnel-roadmap",
    source: "public repository file 51928008646 (prioritization log, twelve rows)",
    kind: "RICE with a number first, must and should and a state behind the score",
    cells: `
# | Feature | Reach | Impact | Conf. | Effort | RICE | MoSCoW | Status
1 | Funnel generation (core) | 100 | 3 | 90% | 2 | 135 | Must | ✅ Shipped
2 | Multi-step onboarding wizard | 90 | 3 | 85% | 3 | 76.5 | Must | ✅ Shipped
3 | Strategy canvas (plan editor) | 80 | 3 | 80% | 4 | 48 | Must | ✅ Shipped
4 | Archetype personalisation | 70 | 2 | 75% | 3 | 35 | Should | ✅ Shipped
5 | AARRR dashboard + NSM | 60 | 2 | 90% | 2 | 54 | Should | ✅ Shipped
6 | PMF survey (Sean Ellis) | 50 | 3 | 80% | 0.5 | 240 | Should | ✅ Shipped
7 | NPS widget | 50 | 2 | 80% | 0.5 | 160 | Should | ✅ Shipped
8 | Referral program (UTM + loop) | 40 | 3 | 70% | 1 | 84 | Should | ✅ Shipped
9 | Consent banner (GDPR) | 100 | 3 | 95% | 1 | 285 | Must | ✅ Shipped
19 | CRM module | 30 | 2 | 50% | 8 | 3.75 | Could | 🕐 Post-Beta
20 | IndexedDB storage migration | 20 | 2 | 60% | 4 | 6 | Could | 🕐 Post-Beta
22 | Session recording (Hotjar/FullStory) | 100 | 2 | 60% | 2 | 60 | Won't (privacy) | ❌ Deferred`,
    label: { criteria: "C1:F1", weights: null, options: "B2:B13", levels: "first-number", less: "F1" },
  },
  {
    id: "ja-desktop-stacks",
    source: "public repository file 37982103810 (総合比較表)",
    kind: "Japanese, stars of five with an overall of stars, a second table of the same options with a verdict in words",
    cells: `
1. 総合比較表

技術スタック | 開発速度 | 性能 | 軽量性 | 学習コスト | 安定性 | 総合評価
Tauri + React | ★★★☆☆ | ★★★★★ | ★★★★★ | ★★★☆☆ | ★★★☆☆ | ★★★★☆
Electron + React | ★★★★★ | ★★☆☆☆ | ★★☆☆☆ | ★★★★★ | ★★★★☆ | ★★★☆☆
Qt + C++ | ★★☆☆☆ | ★★★★★ | ★★★☆☆ | ★★☆☆☆ | ★★★★★ | ★★★☆☆
Flutter Desktop | ★★★☆☆ | ★★★☆☆ | ★★★☆☆ | ★★★☆☆ | ★★☆☆☆ | ★★☆☆☆
Go + Fyne | ★★★☆☆ | ★★★★☆ | ★★★★☆ | ★★★★☆ | ★★★☆☆ | ★★★☆☆

2.1 大容量ファイル処理（4GB以上の動画）

技術スタック | メモリ効率 | 処理速度 | ストリーミング | 適用性
Tauri + Rust | ★★★★★ | ★★★★★ | ★★★★★ | 最適
Electron + Node.js | ★★☆☆☆ | ★★☆☆☆ | ★★★☆☆ | 不適
Qt + C++ | ★★★★★ | ★★★★★ | ★★★★★ | 最適
Flutter Desktop | ★★★☆☆ | ★★★☆☆ | ★★★☆☆ | 普通
Go + Fyne | ★★★★☆ | ★★★★☆ | ★★★★☆ | 適用可能`,
    label: [
      { criteria: "B3:F3", weights: null, options: "A4:A8", levels: "stars" },
      { criteria: "B12:D12", weights: null, options: "A13:A17", levels: "stars" },
    ],
  },
  {
    id: "de-offer-use-cases",
    source: "public repository file 59992427264 (Nutzwertanalyse, ten rows)",
    kind: "German, a catalogue whose benefit column is still empty, sizes for effort",
    cells: `
Nr | Use Case | Heute | Aufwand | Nutzen (1–5)
B1 | Die App zeigt Marktpreise zu jedem Artikel (Suche per EAN). | ✅ | – |
B2 | Die App rechnet Fremdwährungen in unsere Zielwährung um (CHF). | ✅ | – |
B3 | Der Einkäufer setzt eine Marge; VK wird berechnet. | ✅ | – |
B4 | Die App warnt farblich bei zu tiefer Marge (orange/rot). | ✅ | – |
B5 | Die App kann den VK aus dem Marktpreis ableiten. | ✅ | – |
B6 | Die App vergleicht die Preise aller Lieferanten einer Marke. | 🆕 | M |
B7 | Die App zeigt die Preis-Historie eines Artikels über die Jahre. | 🆕 | M |
B8 | Die App markiert je Artikel den besten Lieferanten. | 🆕 | M |
B9 | Die App zeigt die erzielte Marge gegenüber dem Marktpreis. | 🆕 | S |
B10 | Die App zeigt die Verfügbarkeit im Lieferantenvergleich. | 🆕 | S |`,
    label: "nothing",
  },
  {
    id: "essay-projects",
    source: "samples.primeessays.com, weighted scoring model",
    kind: "two weighted models of the same four projects and a list of what they are between them",
    cells: `
Criteria | Weight | Project 1 | Project 2 | Project 3 | Project 4
tie to business strategy | 10% | 90 | 90 | 90 | 90
upfront costs | 25% | 70 | 80 | 20 | 10
potential net savings | 25% | 90 | 70 | 50 | 20
realistic technology | 15% | 90 | 70 | 60 | 50
in-house expertise | 10% | 90 | 80 | 60 | 50
potential resistance | 15% | 50 | 90 | 90 | 50
Weighted Project Scores | 100% | 79 | 78.5 | 55 | 36.5

Project Name | Support to business strategy | Potential Financial benefits | Initial assessed value ($)
1.Upgrade of sales staff PCs and laptops | Boosts morale, improves access to clients | New contracts valued at $50,000 per annum | $150,000
2.Creation of customer website | High customer integration | Loss of customers minimized by $2,000 per month | $100,000
3.Installation of SAP financial software | Accurate data capture | Bad debts to reduce from $10,000 to $3,000 annually | $50,000
4.Development of Intranet site | Facilitate stronger inter staff communication | Cost of stationery to reduce by 30% | $25,000

Criteria | Weight | Project 1 | Project 2 | Project 3 | Project 4
Supports business objectives | 35% | 90 | 80 | 80 | 85
Customer support | 22% | 65 | 70 | 15 | 5
Shorter implementation period | 18% | 85 | 60 | 40 | 15
Tax incentives | 25% | 50 | 60 | 55 | 40
Weighted Project Scores | 100% | 66.1 | 69.2 | 52.25 | 43.55`,
    label: [
      { criteria: "A2:A7", weights: "B2:B7", options: "C1:F1" },
      { criteria: "A17:A20", weights: "B17:B20", options: "C16:F16" },
    ],
  },
  {
    id: "es-four-computers",
    source: "de.scribd.com, document 433603936 (criterios de decisión)",
    kind: "Spanish, the same ratings without and with weights, the product behind each rating, weights above every other column",
    cells: `
ALTERNATIVAS | Costo | RAM | Proces. | Marca | Color | Tamaño | Puntos
Computador 1 | 0 | 3 | 3 | 3 | 1 | 1 | 11
Computador 2 | 1 | 2 | 2 | 3 | 1 | 2 | 11
Computador 3 | 2 | 1 | 2 | 3 | 2 | 3 | 13
Computador 4 | 3 | 1 | 1 | 1 | 3 | 3 | 12

Peso de Cada Criterio | 34% | | 10% | | 10% | | 15% | | 11% | | 20% | | - | 100%
ALTERNATIVAS | Costo | | RAM | | Proces. | | Marca | | Color | | Tamaño | | Pts | Puntos Ponderados
Computador 1 | 0 | 0 | 3 | 0.3 | 3 | 0.3 | 3 | 0.45 | 1 | 0.11 | 1 | 0.2 | 11 | 1.36
Computador 2 | 1 | 0.34 | 2 | 0.2 | 2 | 0.2 | 3 | 0.45 | 1 | 0.11 | 2 | 0.4 | 11 | 1.70
Computador 3 | 2 | 0.68 | 1 | 0.1 | 2 | 0.2 | 3 | 0.45 | 2 | 0.22 | 3 | 0.6 | 13 | 2.25
Computador 4 | 3 | 1.02 | 1 | 0.1 | 1 | 0.1 | 1 | 0.15 | 3 | 0.33 | 3 | 0.6 | 12 | 2.30`,
    label: { criteria: "B8,D8,F8,H8,J8,L8", weights: "B7,D7,F7,H7,J7,L7", options: "A9:A12" },
  },
  {
    id: "three-bidders",
    source: "www.renewconnect.com, what is a bid evaluation matrix",
    kind: "plain, one total that does not add up, what the columns mean below",
    cells: `
Criteria | Weight (%) | Bidder A | Bidder B | Bidder C
Price | 40% | 8 | 9 | 7
Technical Capability | 25% | 7 | 8 | 9
Experience | 15% | 9 | 7 | 8
Delivery Time | 10% | 8 | 9 | 7
After-Sales Support | 10% | 7 | 8 | 9
Total Score | 100% | 7.85 | 8.25 | 7.85

Each criterion is assigned a weight based on its importance.
Bidders are scored (e.g., 1 to 10) for each criterion.`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:E1" },
  },
  {
    id: "restaurant-sites",
    source: "brainmass.com, selecting new location (241099)",
    kind: "letters as sites under a header of their own, no total",
    cells: `
Very good=5, Good=4, Fair=3, Poor=2, and Very poor=1

Factor | | Score | Evaluation | by location |
Factor | Weight | A | B | C | D
Market | 30 | 5 | 4 | 4 | 4
Labor climate | 25 | 2 | 5 | 4 | 4
Suppliers | 25 | 3 | 4 | 3 | 5
Quality of Life | 20 | 2 | 3 | 5 | 2`,
    label: { criteria: "A5:A8", weights: "B5:B8", options: "C4:F4" },
  },
  {
    id: "depot-sites-raw",
    source: "homework.zookal.com, four locations for a distribution center (544375522)",
    kind: "raw measures under letters, two sets of weights in a sentence",
    cells: `
The first system would give each factor equal weight and the second would give the factors weights of .4, .2, .1, and .3 respectively.

Factor | A | B | C | D
Cost of Land | 10 | 20 | 25 | 5
Distance to Stores | 30 | 25 | 15 | 20
Land Size | 5 | 10 | 20 | 40
Traffic Flow | 20 | 5 | 15 | 30`,
    label: "ask",
  },
  {
    id: "ja-exam-improvements",
    source: "itsiken.com, 平成22年春期 午前 問63",
    kind: "Japanese, a header over the options, weights of four and three, no total",
    cells: `
評価項目 | 評価項目の重み | 改善案 | | |
| | 案1 | 案2 | 案3 | 案4
省力化 | 4 | 6 | 8 | 2 | 5
期間短縮 | 3 | 5 | 5 | 9 | 5
資源削減 | 3 | 6 | 4 | 7 | 6`,
    label: { criteria: "A3:A5", weights: "B3:B5", options: "C2:F2" },
  },
  {
    id: "rice-worked-out",
    source: "staging-pmread.rohanyeole.com, RICE scoring template (worked example)",
    kind: "the score is the sum written out, thousands with commas, an empty form above",
    cells: `
Feature / Initiative | Reach | Impact | Confidence | Effort | RICE Score | Priority

Feature | Reach | Impact | Confidence | Effort | RICE Score
Bulk CSV export | 800 | 1 | 80% | 0.5 | (800 × 1 × 0.8) / 0.5 = 1,280
SSO / SAML login | 200 | 3 | 80% | 2 | (200 × 3 × 0.8) / 2 = 240
Slack notifications | 1,200 | 0.5 | 100% | 0.5 | (1,200 × 0.5 × 1.0) / 0.5 = 1,200
AI summary widget | 400 | 2 | 50% | 3 | (400 × 2 × 0.5) / 3 = 133

Ranked: Bulk CSV export (1,280) → Slack notifications (1,200) → SSO (240) → AI widget (133)`,
    label: { criteria: "B3:E3", weights: null, options: "A4:A7", less: "E3" },
  },
];
