import type { RealTable } from "./real-table.ts";

/** Found by the names of files and by pages of lessons (28 November 2026), labelled before the reader was run. */
export const FILES_BY_NAME: readonly RealTable[] = [
  {
    id: "time-manager-stacks",
    source: "public repository file 71276213177 (backend and frontend matrix)",
    kind: "criteria by code with their weights behind an x in the header, a list of them above, two decisions below each other",
    cells: `
ID | Criterion | Weight (1-3)
C1 | Team experience | 3
C2 | Ecosystem quality (OAuth 2.0 providers, charting libraries) | 3
C3 | Date/time handling and aggregation | 3
C4 | Docker deployment complexity (higher = simpler) | 2
C5 | Community and long-term viability | 2
C6 | Learning value | 1
C7 | Type safety and developer experience | 2

Backend matrix
Option | C1 (x3) | C2 (x3) | C3 (x3) | C4 (x2) | C5 (x2) | C6 (x1) | C7 (x2) | Total /80
Bun + Fastify 5 (TypeScript) | 4 | 5 | 4 | 4 | 4 | 4 | 5 | 69
Python FastAPI | 3 | 4 | 5 | 4 | 5 | 3 | 3 | 63
Java Spring Boot | 2 | 5 | 4 | 3 | 5 | 4 | 4 | 61
Go Gin | 2 | 3 | 3 | 5 | 4 | 5 | 4 | 55

Frontend matrix
Option | C1 (x3) | C2 (x3) | C3 (x3) | C4 (x2) | C5 (x2) | C6 (x1) | C7 (x2) | Total /80
React 19 + Vite | 5 | 5 | 5 | 4 | 5 | 3 | 4 | 74
Vue.js 3 | 2 | 4 | 4 | 4 | 4 | 4 | 4 | 58
Angular | 1 | 4 | 4 | 3 | 4 | 4 | 5 | 55
Svelte / SvelteKit | 1 | 3 | 3 | 4 | 3 | 4 | 4 | 47
Flutter (mobile only) | 1 | 3 | 3 | 3 | 4 | 5 | 4 | 48`,
    label: [
      { criteria: "B11:H11", weights: [3, 3, 3, 2, 2, 1, 2], options: "A12:A15" },
      { criteria: "B11:H11", names: ["C1", "C2", "C3", "C4", "C5", "C6", "C7"], weights: [3, 3, 3, 2, 2, 1, 2], options: "A12:A15" },
      { criteria: "B11:H11", names: ["Team experience", "Ecosystem quality (OAuth 2.0 providers, charting libraries)", "Date/time handling and aggregation", "Docker deployment complexity (higher = simpler)", "Community and long-term viability", "Learning value", "Type safety and developer experience"], weights: [3, 3, 3, 2, 2, 1, 2], options: "A12:A15" },
      { criteria: "B18:H18", weights: [3, 3, 3, 2, 2, 1, 2], options: "A19:A23" },
      { criteria: "B18:H18", names: ["C1", "C2", "C3", "C4", "C5", "C6", "C7"], weights: [3, 3, 3, 2, 2, 1, 2], options: "A19:A23" },
      { criteria: "B18:H18", names: ["Team experience", "Ecosystem quality (OAuth 2.0 providers, charting libraries)", "Date/time handling and aggregation", "Docker deployment complexity (higher = simpler)", "Community and long-term viability", "Learning value", "Type safety and developer experience"], weights: [3, 3, 3, 2, 2, 1, 2], options: "A19:A23" },
    ],
  },
  {
    id: "fr-cache-store",
    source: "public repository file 37951514473 (matrice de décision)",
    kind: "French, marks of five with measures in brackets, the choice and its reasons below",
    cells: `
Critère | Option Redis | Option In-Memory
Latence | 3/5 (5-10ms) | 5/5 (<1ms)
Coût | 2/5 (300€/mois) | 5/5 (0€)
Simplicité | 3/5 | 5/5
Scalabilité | 5/5 | 2/5

CHOIX : In-Memory car :
- Plus rapide
- Gratuit
- Simple pour 2 jours`,
    label: { criteria: "A2:A5", weights: null, options: "B1:C1", levels: "first-number" },
  },
  {
    id: "funds-by-factor",
    source: "public repository file 4506399214 (scorecard.csv)",
    kind: "standardised measures above and below zero with a final score",
    cells: `
Rank | Ticker | Asset type | Final Score | Momentum | Value | Volatility | Size | Cost
1 | EEM | ETF | 0.53 | 1.49 | 1.36 | 0.24 | -1.15 | -0.8
2 | SPY | ETF | 0.09 | -0.56 | -0.05 | 0.69 | 0.72 | -0.14
3 | VTI | ETF | 0.02 | -0.6 | -1.04 | 0.54 | 0.95 | 1.44
4 | QQQ | ETF | -0.64 | -0.32 | -0.28 | -1.47 | -0.51 | -0.5`,
    label: "ask",
  },
  {
    id: "model-choice-raw",
    source: "public repository file 56424423890 (decision_matrix.csv)",
    kind: "raw measures, some of which are better low",
    cells: `
Model | Accuracy | F1-Score | Train Time (s) | Inference Time (s) | Model Size (KB)
Logistic Regression | 0.9737 | 0.979 | 0.0172 | 0.0002 | 0.93
Decision Tree | 0.9474 | 0.9577 | 0.0127 | 0.0002 | 3.04
Random Forest | 0.9649 | 0.9722 | 0.1609 | 0.0037 | 309.75
KNN | 0.9474 | 0.9577 | 0.0007 | 1.6425 | 110.86
XGBoost | 0.9561 | 0.965 | 0.8008 | 0.002 | 88.2`,
    label: "ask",
  },
  {
    id: "de-code-assistant",
    source: "public repository file 58048628709 (Nutzwertanalyse)",
    kind: "German, products in brackets of the marks, footnote stars behind some of them, notes below",
    cells: `
Bewertung (Punkte x Gewichtung)

Kriterium | Gewichtung | GitHub Copilot (A) | Cursor (B)
Workflow-Integration | 3 | 5 (15) | 3 (9)
Kosten | 3 | 4 (12)* | 3 (9)**
KI-Funktionen | 3 | 4 (12) | 5 (15)
Industrie-Standard | 2 | 5 (10) | 3 (6)
Total | | 49 | 39

*Kostenlos über das GitHub Student Developer Pack.
**Hat eine kostenlose Version, aber mit stark limitierten Premium-KI-Anfragen.`,
    label: { criteria: "A4:A7", weights: "B4:B7", options: "C3:D3", levels: "first-number" },
  },
  {
    id: "startup-idea-bench",
    source: "public repository file 33697272397 (ideas.csv, first nine rows)",
    kind: "a reason behind each mark, competition where five is worst",
    cells: `
Idea | Category | Monetisation | Monetisation Reason | Ease of Build | Ease of Build Reason | Competition | Competition Reason
Call Co-pilot for Sales | SaaS, Sales | 5 | Sales teams have high budgets. | 2 | Requires complex ML models. | 3 | There are existing tools.
Email Deliverability Testing | Email, Marketing, SaaS | 4 | Email teams are willing to pay. | 3 | Requires integrations. | 4 | Well-known tools exist.
Website Feedback Widget | Productivity, SaaS | 4 | SMBs pay for feedback tools. | 4 | Manageable scope. | 4 | Crowded space.
Conversational Data Analytics | AI, Analytics, Data, SaaS | 5 | Enterprises pay for time-savers. | 2 | Natural language to SQL is hard. | 3 | Some players exist.
Reddit Marketing Tool | Marketing, SaaS | 3 | Niche but strong need. | 3 | Policy-compliant automation needed. | 3 | Some tools exist.
Invoice Generator | Finance, SaaS | 3 | Many free options. | 4 | CRUD + PDF. | 5 | Highly saturated.
Expense Splitting App | Finance, Mobile | 3 | Freemium potential. | 4 | Mobile/web app with sync. | 4 | Popular incumbents exist.
Password Manager Alternative | Security, SaaS | 4 | Security tools command pricing. | 2 | Requirements are high. | 5 | Crowded by strong incumbents.
Failed Startup Database | Content | 2 | Tough to monetise. | 4 | Collection heavy. | 2 | Few strong incumbents.`,
    label: { criteria: "C1,E1,G1", weights: null, options: "A2:A10", levels: "first-number", less: "G1" },
  },
  {
    id: "meal-pickup-features",
    source: "public repository file 55628485955 (RICE scoring)",
    kind: "a key of the scales above, confidence in percent, a thousand with a comma, classes last",
    cells: `
Dimension | Scale
Reach | Estimated users affected per quarter
Impact | 3 = massive, 2 = high, 1 = medium, 0.5 = low, 0.25 = minimal
Confidence | % confidence in reach/impact estimates
Effort | Person-weeks to design, build, and ship

Feature | Reach | Impact | Confidence | Effort | RICE Score | Priority
Three-tier order selection | 500 | 3 | 90% | 3 | 450 | P0
Community picker matching | 500 | 3 | 80% | 5 | 240 | P0
Automatic courier fallback | 500 | 3 | 85% | 3 | 425 | P0
Tamper-evident packaging flow | 500 | 3 | 95% | 1 | 1,425 | P0
Basic picker rating | 400 | 2 | 80% | 2 | 320 | P0
Push notifications (order status) | 450 | 2 | 75% | 2 | 338 | P1
Picker earnings dashboard | 200 | 2 | 70% | 3 | 93 | P1
Order history & preferences | 300 | 1 | 80% | 2 | 120 | P1
Restaurant self-serve onboarding | 50 | 3 | 60% | 4 | 23 | P1
Dynamic discount (supply-based) | 500 | 2 | 50% | 6 | 83 | P2
CO₂ impact dashboard | 300 | 0.5 | 70% | 2 | 53 | P2`,
    label: { criteria: "B7:E7", weights: null, options: "A8:A18", levels: "first-number", less: "E7" },
  },
  {
    id: "routing-capabilities",
    source: "public repository file 70463561600 (prioritization)",
    kind: "a formula in words above, one row required without a score, decisions in sentences",
    cells: `
Priority score = reach × impact × confidence ÷ effort

Capability | Reach | Impact | Confidence | Effort | Score | Decision
Sensitive-number redaction | 10 | 3.0 | 0.90 | 1 | — | Required
Safety and human-request overrides | 7 | 3.0 | 0.90 | 2 | 9.45 | Build first
Intent plus owning-team classification | 10 | 2.5 | 0.80 | 3 | 6.67 | Build first
Weighted severity and visible rationale | 9 | 2.5 | 0.80 | 3 | 6.00 | Build first
Confidence bands and clarification | 8 | 2.5 | 0.70 | 3 | 4.67 | Build first
Structured specialist handoff | 6 | 2.5 | 0.75 | 3 | 3.75 | Build first
Synthetic eval harness | 5 | 3.0 | 0.85 | 4 | 3.19 | Build first
Specialist feedback capture | 5 | 2.0 | 0.65 | 4 | 1.63 | Pilot next
Priority callback when live capacity is constrained | 1.4 | 3.0 | 0.60 | 2 | 1.26 | Validate operations next
Voice and telephony integration | 7 | 1.5 | 0.40 | 8 | 0.53 | Defer
Custom model training | 8 | 2.0 | 0.35 | 10 | 0.56 | Defer until data exists`,
    label: { criteria: "B3:E3", weights: null, options: "A4:A14", levels: "first-number", less: "E3" },
  },
  {
    id: "vendor-file",
    source: "public repository file 54333093092 (vendors.csv, first eight rows)",
    kind: "a list of vendors with price, days and a rating, nothing said of a choice",
    cells: `
vendor_id | name | price | delivery_days | rating | location | category
V001 | Vendor 1 | 805 | 3 | 3.1 | Mumbai | Raw Materials
V002 | Vendor 2 | 810 | 4 | 3.2 | Bangalore | Logistics
V003 | Vendor 3 | 815 | 5 | 3.3 | Chennai | Industrial
V004 | Vendor 4 | 820 | 6 | 3.4 | Pune | Electronics
V005 | Vendor 5 | 825 | 7 | 3.5 | Hyderabad | Raw Materials
V006 | Vendor 6 | 830 | 8 | 3.6 | Kolkata | Logistics
V007 | Vendor 7 | 835 | 9 | 3.7 | Delhi | Industrial
V008 | Vendor 8 | 840 | 10 | 3.8 | Mumbai | Electronics`,
    label: "ask",
  },
  {
    id: "portable-coolers",
    source: "public repository file 52259378156 (decision matrix)",
    kind: "called a decision matrix, but measures and links alone",
    cells: `
Model | BTU | Noise (dBA) | Energy Class | Price (£) | Air Outlet | Purchase Link
De'Longhi Pinguino PAC AP98 | 11,500 | 47–56 | A+ | ~£636–800 | Front (fixed fins) | Amazon UK, John Lewis
De'Longhi Pinguino PAC EL98 | 10,700 | 47–50 (64 max) | A+ | ~£659 | Front (adjustable louvre) | Amazon UK, Aircare
MeacoCool MC Series 10000 | 10,000 | 53–63 | A | £419.99 | Front (manual louvre) | Meaco UK, Amazon UK
MeacoCool MC Series 12000 | 12,000 | ≤65 | A | £479.99 | Front (manual louvre) | Meaco UK`,
    label: "nothing",
  },
  {
    id: "music-platforms",
    source: "public repository file 61797422601 (decision matrix)",
    kind: "prices, words of rating and sentences mixed, risks among them",
    cells: `
Platform | Entry Commercial Cost (approx.) | Commercial Rights Clarity | Output Strength | Download/Export Reliability | Legal / Training-Data Risk | Acceptance Risk | Overall Risk Level | Recommended For
Suno (Pro) | $8–10/mo | Strong (while subscribed) | Full songs + vocals | High | Medium-High | Medium | Medium | Full songs
Soundraw | ~$11–20/mo | Excellent (royalty-free) | Instrumentals | High | Low | Low–Medium | Low | Background music
ElevenLabs Music | ~$5–22/mo | Strong (licensed data focus) | Songs + instrumentals | High | Low–Medium | Medium | Low–Medium | Client work
Stable Audio | ~$12/mo | Good | Instrumentals / sound design | High | Low | Medium | Low–Medium | Instrumental libraries
AIVA | ~€11–15 | Medium | Orchestral / scores | High | Medium | Medium | Medium | Composition-focused work
Udio | ~$10–30/mo | Restricted / evolving | High-fidelity full songs | Very Low (walled garden) | Medium | High | High | Avoid for external monetization`,
    label: "ask",
  },
  {
    id: "workspace-tasks",
    source: "public repository file 27171978186 (backlog.csv, eight rows)",
    kind: "tasks with a priority in words and hours",
    cells: `
id | category | title | priority | phase | status | estimate_hours | owner
WS-001 | Configuration | Setup workspace agile-genai | high | workspace-setup | completed | 1 | Claude Code
WS-002 | Documentation | Catalog active projects | high | workspace-setup | pending | 2 | Claude Code
WS-003 | Skill-Evolution | Explore hooks from hooks-mastery | high | skill-evolution-1 | pending | 4 | Claude Code
WS-004 | Skill-Evolution | Create workspace sub-agents | high | skill-evolution-1 | pending | 4 | Claude Code
WS-005 | Skill-Evolution | Implement SessionStart hook | medium | skill-evolution-1 | pending | 2 | Claude Code
WS-008 | Integration | Sync RE4AI agile data | medium | project-sync | pending | 2 | Claude Code
WS-011 | Research | Study MCP architecture | low | project-sync | pending | 4 | Claude Code
WS-012 | Learning | Pydantic AI tutorial | low | project-sync | pending | 4 | Moshe Beeri`,
    label: "nothing",
  },
  {
    id: "fr-three-suppliers",
    source: "www.objectively.fr, pondération des critères (moyenne simple)",
    kind: "French, single letters as suppliers, their mean and a place 3e, 2e, 1er",
    cells: `
Fournisseur | Prix (note) | Qualité (note) | Délai (note) | Moyenne | Classement
A | 5 | 3 | 3 | 3.67 | 3e
B | 3 | 5 | 4 | 4.00 | 2e
C | 4 | 4 | 5 | 4.33 | 1er`,
    label: [
      { criteria: "B1:D1", weights: null, options: "A2:A4" },
      { criteria: "B1:D1", names: ["Prix", "Qualité", "Délai"], weights: null, options: "A2:A4" },
    ],
  },
  {
    id: "bakery-location",
    source: "brainmass.com, factor rating method (440090)",
    kind: "a header over the two options alone, no total, the answers to choose from below",
    cells: `
| | Factor Score at Each Location |
Factor | Factor Weight | Location 1 | Location 2
Proximity to customers | 30 | 5 | 2
Proximity to competition | 10 | 4 | 2
Proximity to labor supply | 30 | 2 | 5
Transportation system | 20 | 5 | 3
Quality of life | 10 | 3 | 5

Location 1 is the preferred one.
Location 2 is the preferred one.
Neither location is better as the factor rating scores are the same.`,
    label: { criteria: "A3:A7", weights: "B3:B7", options: "C2:D2" },
  },
  {
    id: "research-sites",
    source: "brainmass.com, choosing the suitable location (515335)",
    kind: "single letters as sites, no total, the scale in a sentence above",
    cells: `
Five-point scale: Excellent = 5, and Poor = 1. The weight reflects the importance of each factor.
Factor | Weight | A | B | C | D | E
Labor climate | 30 | 4 | 2 | 1 | 4 | 2
Proximity to markets | 30 | 5 | 3 | 3 | 4 | 4
Quality of life | 15 | 1 | 3 | 2 | 4 | 5
Proximity to suppliers | 15 | 2 | 5 | 3 | 3 | 3
Taxes | 10 | 3 | 4 | 4 | 1 | 5`,
    label: { criteria: "A3:A7", weights: "B3:B7", options: "C2:G2" },
  },
  {
    id: "es-two-servers",
    source: "public repository file 8930739951 (ponderación y calificación)",
    kind: "Spanish, a remark in brackets behind each mark, a plain total",
    cells: `
Criterio Cualitativo | Proveedor A | Proveedor B
Calidad del soporte técnico | 9 (muy buena reputación) | 6 (reputación regular)
Calidad de la documentación | 8 (muy clara) | 5 (confusa y en inglés)
Reputación de la marca | 10 (líder del mercado) | 7 (marca secundaria)
Total Cualitativo | 27 | 18`,
    label: { criteria: "A2:A4", weights: null, options: "B1:C1", levels: "first-number" },
  },
  {
    id: "pl-city-ideas",
    source: "public repository file 70669190455 (ocena pomysłów)",
    kind: "Polish, weights as 30/20/20/20/10 in the sentence above, totals with a decimal comma",
    cells: `
Subiektywna ocena potencjału w skali 0–10; kolumny odpowiadają wagom briefu 30/20/20/20/10:

Pomysł | Innowacja | Kategoria | Użyteczność | Design | Wdrożenie | Suma ważona
CURBSHIFT: dwustronny popyt, elastyczna zatoka | 8 | 9 | 5 | 9 | 5 | 7,5
Parkuj albo jedź | 5 | 9 | 8 | 8 | 8 | 7,3
AfterFlow | 5 | 9 | 7 | 8 | 7 | 7,0
Cień na przystanku | 5 | 9 | 7 | 7 | 7 | 6,8
CURBSHIFT: sama mapa wolnych miejsc | 5 | 9 | 4 | 8 | 3 | 6,0`,
    label: { criteria: "B3:F3", weights: [30, 20, 20, 20, 10], options: "A4:A8" },
  },
];
