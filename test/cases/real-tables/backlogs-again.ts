import type { RealTable } from "./real-table.ts";

/** More backlogs by value and effort: WSJF and RICE. */
export const BACKLOGS_AGAIN: readonly RealTable[] = [
  {
    id: "wsjf-sprint",
    source: "public repository file 53604049726 (sprint backlog)",
    kind: "WSJF, a number first, abbreviated headers, duration as divisor",
    cells: `
# | Feature | User Value | Time Crit. | Risk Red. | CoD | Duration | WSJF
1 | Payment fix | 8 | 13 | 8 | 29 | 2 | 14.5
2 | Onboarding v2 | 13 | 5 | 3 | 21 | 3 | 7.0
3 | API v2 | 5 | 8 | 5 | 18 | 5 | 3.6
4 | Dashboard | 8 | 3 | 2 | 13 | 5 | 2.6
5 | Mobile app | 13 | 2 | 1 | 16 | 8 | 2.0`,
    label: { criteria: "C1:E1,G1", weights: null, options: "B2:B6" },
  },
  {
    id: "wsjf-decisions",
    source: "public repository file 58514468221 (open decisions, first eleven rows)",
    kind: "WSJF, Portuguese, codes as names, rank last",
    cells: `
ID | Valor | Criticidade | Redução de Risco | CoD | Job Size | WSJF | Rank
D-SEQUENCIA-M7 | 10 | 18 | 16 | 44 | 1 | 44.0 | 1
D-GUS-EXPOR | 2 | 10 | 14 | 26 | 1 | 26.0 | 2
AI-DISC-ESCOPO | 4 | 10 | 10 | 24 | 1 | 24.0 | 3
D-PUBLICO | 20 | 18 | 20 | 58 | 2 | 29.0 | 4
INV-CONTEUDO-A | 9 | 6 | 5 | 20 | 1 | 20.0 | 5
D-GO-LIVE | 10 | 6 | 4 | 20 | 1 | 20.0 | 6
D-LIVROS-IA | 9 | 12 | 18 | 39 | 2 | 19.5 | 7
D-CANAL | 14 | 10 | 12 | 36 | 2 | 18.0 | 8
OBJETIVO-SITE | 20 | 14 | 18 | 52 | 3 | 17.3 | 9
D-DOACAO-PAYPAL | 8 | 12 | 14 | 34 | 2 | 17.0 | 10
I18N-CONTRATO-URL | 6 | 14 | 14 | 34 | 2 | 17.0 | 11`,
    label: { criteria: "B1:D1,F1", weights: null, options: "A2:A12" },
  },
  {
    id: "wsjf-wireless",
    source: "public repository file 61516973656 (roadmap, first four rows)",
    kind: "WSJF, rank as dashes, a horizon last",
    cells: `
Rank | Outcome | Value | Urgency | Risk / enablement | Size | WSJF | Horizon
— | Remove shipped cable-sync v1 | 5 | 8 | 8 | 3 | 7.0 | Completed
— | Publish the alpha | 8 | 8 | 5 | 3 | 7.0 | Completed
— | Test hotspot latency and decide the default | 5 | 5 | 8 | 3 | 6.0 | Completed; retain default
1 | Grow the compatibility matrix | 5 | 5 | 5 | 3 | 5.0 | Now / continuous`,
    label: { criteria: "C1:F1", weights: null, options: "B2:B5" },
  },
  {
    id: "wsjf-dashboards",
    source: "public repository file 55767826531 (business intelligence)",
    kind: "WSJF, four rows, no subtotal",
    cells: `
Item | Business value | Time criticality | Risk reduction | Job size | WSJF
Daily backlog aging dashboard | 8 | 9 | 6 | 5 | 4.6
Agent-level drill-through | 5 | 4 | 3 | 8 | 1.5
Metric glossary page | 6 | 5 | 7 | 3 | 6.0
PowerPoint export template | 4 | 3 | 2 | 2 | 4.5`,
    label: { criteria: "B1:E1", weights: null, options: "A2:A5" },
  },
  {
    id: "wsjf-platform",
    source: "public repository file 52115122171 (platform initiatives)",
    kind: "WSJF with a subtotal column, three rows",
    cells: `
Initiative | Business Value | Time Criticality | Risk Reduction | Cost of Delay | Job Size | WSJF
Access policy enforcement | 9 | 10 | 8 | 27 | 5 | 5.4
Data export tooling | 6 | 5 | 4 | 15 | 3 | 5.0
UI navigation redesign | 5 | 3 | 2 | 10 | 4 | 2.5`,
    label: { criteria: "B1:D1,F1", weights: null, options: "A2:A4" },
  },
  {
    id: "rice-logs",
    source: "public repository file 59176169283 (log analyser)",
    kind: "RICE, reach to ten, effort in days",
    cells: `
Feature | Reach | Impact | Confidence | Effort (person-days) | RICE score
Streaming parser and input | 10 | 5 | 90% | 0.75 | 60.0
Top client IPs | 9 | 4 | 95% | 0.25 | 136.8
Error URL ranking | 10 | 5 | 95% | 0.35 | 135.7
Hourly distribution | 8 | 3 | 95% | 0.20 | 114.0
Unique User-Agent share | 7 | 3 | 85% | 0.25 | 71.4
Colored terminal output | 9 | 3 | 90% | 0.35 | 69.4
JSON output | 8 | 4 | 95% | 0.25 | 121.6
CSV output | 7 | 3 | 90% | 0.30 | 63.0
Malformed-line and exit contracts | 8 | 4 | 90% | 0.40 | 72.0`,
    label: { criteria: "B1:E1", weights: null, options: "A2:A10" },
  },
  {
    id: "rice-shop",
    source: "public repository file 66620983728 (shop roadmap, first six rows)",
    kind: "RICE, rank first, reach in thousands, confidence as a fraction",
    cells: `
Rank | Initiative | Reach (k/mo) | Impact | Confidence | Effort (person-months) | RICE Score
1 | Reallocate growth budget toward Paid Search/Social | 300 | 1 | 0.7 | 0.25 | 840.0
2 | Redesign discount calendar | 300 | 1 | 0.2 | 0.5 | 120.0
3 | Post-purchase lifecycle campaign | 250 | 2 | 0.4 | 2.0 | 100.0
4 | Smart Size & Fit Recommendation (MVP badge) | 180 | 2 | 0.6 | 3.0 | 72.0
5 | Scoped scarcity messaging rollout | 60 | 1 | 0.8 | 0.75 | 64.0
6 | Tier 3 city fulfillment & logistics investment | 150 | 2 | 0.35 | 6.0 | 17.5`,
    label: { criteria: "C1:F1", weights: null, options: "B2:B7" },
  },
  {
    id: "rice-agents",
    source: "public repository file 32008427058 (agent framework, first tier)",
    kind: "RICE, a description last",
    cells: `
Feature | Reach | Impact | Confidence | Effort | RICE Score | Beschreibung
Multi-Agent Orchestrator API | 2000 | 3 | 85% | 4 | 1275 | RESTful API
Unified OpenAI Integration | 1800 | 3 | 90% | 5 | 972 | Zentrale Schnittstelle
Core Authentication & User Management | 2000 | 2 | 95% | 4 | 950 | Nutzer-Sessions
Task Execution Engine | 1500 | 3 | 80% | 5 | 720 | Code-Ausführung`,
    label: { criteria: "B1:E1", weights: null, options: "A2:A5" },
  },
];
