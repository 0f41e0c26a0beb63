import type { RealTable } from "./real-table.ts";

/** Found by what people write beside scores (lenses, verdicts, shares of a maximum) on 27 November 2026, labelled before the reader was run. */
export const LENSES_AND_LEADERBOARDS: readonly RealTable[] = [
  {
    id: "metals-impact",
    source: "public repository file 10367463471 (sustainability-weighted selection)",
    kind: "raw impacts between 0 and 1, a total and ranks that follow from nothing",
    cells: `
Material | Climate | Resource | Toxicity | Recyclability | Total Score | Rank
Aluminum 6061 | 0.15 | 0.20 | 0.05 | 0.30 | 0.18 | 2
Steel 1045 | 0.08 | 0.10 | 0.02 | 0.35 | 0.12 | 1
PEEK | 0.40 | 0.45 | 0.15 | 0.05 | 0.35 | 5
Carbon/Epoxy | 0.50 | 0.60 | 0.25 | 0.02 | 0.48 | 6
PLA | 0.05 | 0.08 | 0.03 | 0.40 | 0.11 | 3`,
    label: "ask",
  },
  {
    id: "rag-systems",
    source: "public repository file 43129971678 (three systems judged)",
    kind: "totals with medals first, the marks of four metrics below",
    cells: `
Final Scores (out of 10)
System | Total Score | Rank
SARG+ORAG | 8.75 | 🥇 1st
KG-RAG | 8.67 | 🥈 2nd
Vanilla RAG | 8.00 | 🥉 3rd

Detailed Metrics
Metric | Vanilla RAG | KG-RAG | SARG+ORAG
Accuracy | 8.00 | 8.67 | 8.73
Completeness | 7.00 | 7.67 | 8.07
Relevance | 8.67 | 9.67 | 9.40
Coherence | 8.33 | 8.67 | 8.80`,
    label: {"criteria":"A9:A12","weights":null,"options":"B8:D8"},
  },
  {
    id: "es-semester-cases",
    source: "public repository file 68890048422 (matriz de priorización de casos)",
    kind: "Spanish, three cases, totals as fractions in text, a decision last",
    cells: `
Caso | Valor | Datos / Entorno | Factibilidad | Riesgo | Despliegue | Puntaje Total | Decisión
A. Agente para Videojuegos (Pacman & Multi-juego) | 4 | 5 | 4 | 4 | 5 | 22 / 25 | Elegir
B. Agente de Gestión de Restaurante | 4 | 2 | 3 | 3 | 3 | 15 / 25 | Reserva
C. Agente de Estacionamiento con IA | 3 | 2 | 2 | 2 | 3 | 12 / 25 | Descartar`,
    label: {"criteria":"B1:F1","weights":null,"options":"A2:A4"},
  },
  {
    id: "operator-tool",
    source: "public repository file 66756419949 (taste evaluation, orchestration)",
    kind: "a filter with its average first, a list of weights, the matrix under shortened names",
    cells: `
DVF Filter
Elimination rule: any option with DVF total below 6 is eliminated before taste scoring.
Option | Desirability | Feasibility | Viability | DVF Total | DVF Avg | Decision
Contract-First Event Bus | 5 | 4 | 5 | 14 | 4.67 | Pass
Movement State Machine | 5 | 3 | 5 | 13 | 4.33 | Pass
Agent Provenance Ledger | 4 | 4 | 4 | 12 | 4.00 | Pass
Orchestration Provider Switchboard | 5 | 4 | 5 | 14 | 4.67 | Pass
Backend-Owned Hall | 4 | 2 | 4 | 10 | 3.33 | Pass
Golden Hall Stage System | 4 | 5 | 2 | 11 | 3.67 | Pass

Weights
Criterion | Weight
DVF average | 25%
T1 Subtraction | 15%
T2 Concept Count | 20%
T3 Progressive Disclosure | 15%
T4 Speed-as-Trust | 25%

Scoring Matrix
Option | DVF | T1 Sub | T2 Concept | T3 Prog | T4 Speed | Weighted Total
Contract-First Event Bus | 4.67 | 4 | 4 | 4 | 5 | 4.42
Agent Provenance Ledger | 4.00 | 4 | 5 | 5 | 4 | 4.35
Orchestration Provider Switchboard | 4.67 | 4 | 4 | 5 | 4 | 4.32
Movement State Machine | 4.33 | 4 | 4 | 4 | 4 | 4.08
Backend-Owned Hall | 3.33 | 5 | 5 | 4 | 3 | 3.93
Golden Hall Stage System | 3.67 | 3 | 5 | 5 | 3 | 3.87`,
    label: [{"criteria":"B20:F20","weights":"B13:B17","options":"A21:A26"},{"criteria":"B20:F20","names":["DVF average","T1 Subtraction","T2 Concept Count","T3 Progressive Disclosure","T4 Speed-as-Trust"],"weights":"B13:B17","options":"A21:A26"}],
  },
  {
    id: "explorations",
    source: "public repository file 53204881051 (triage of explorations)",
    kind: "names with a hash, one row not rated yet, one blank, a verdict",
    cells: `
CODEX TRIAGE RESULTS
Exploration | Novelty | Feasibility | Potential | Verdict
#1 Code-like reps | 3 | 2 | 3 | Later auxiliary, not core
#2 Recursive compression | 4 | 4 | 5 | CORE BET
#3 Differentiable DB | 2 | 3 | 3 | Subsystem only
#4 Position-free | 3 | 1 | 1 | KILL
#5 World simulator | (not triaged yet) | | | Connects to #1
#6 Energy functions | (not triaged yet) | | | Verifier role`,
    label: {"criteria":"B2:D2","weights":null,"options":"A3:A6"},
  },
  {
    id: "lease-ideas",
    source: "public repository file 61927356917 (top 25 ideas, eight of them)",
    kind: "long names, a bucket and sources before the marks, rows nearly all alike, reasons last",
    cells: `
# | Idea | Bucket | Source subsystem(s) | Impact | Novelty | Feasibility | Total | Why a user cares
1 | Allow users to input custom lease terms and see the waterfall chart in real-time. | new-use | waterfall-chart, comps-database | 5 | 4 | 5 | 14 | Quick evaluation of scenarios.
2 | Overlay past lease agreements with current proposals for trend analysis. | new-use | waterfall-chart, comps-database | 4 | 3 | 5 | 12 | Analyze trends over time.
3 | Dynamic tooltips with dates, duration and remarks. | new-feature | waterfall-chart | 4 | 3 | 5 | 12 | Deeper insights.
4 | Export the waterfall chart as a PDF or PNG file. | UX | waterfall-chart, pdf-export | 4 | 3 | 5 | 12 | Convenient sharing.
5 | Add computed snapshot (NER) generation on save. | new-feature | comps-database | 4 | 3 | 5 | 12 | Immediate, actionable information.
6 | Auto-suggestion of existing tags as users type. | UX | comps-database | 4 | 3 | 5 | 12 | Accuracy in tagging.
7 | Compare property performance against regional benchmarks. | new-feature | scenario-state, hold-ner-solver | 4 | 3 | 5 | 12 | Up-to-date market conditions.
8 | CSV parsing for legacy Deal imports. | new-use | comps-database, pdf-export | 4 | 3 | 5 | 12 | Reduces the workload.`,
    label: {"criteria":"E1:G1","weights":null,"options":"B2:B9"},
  },
  {
    id: "zh-research",
    source: "public repository file 70853103227 (候选未来方向)",
    kind: "English headers, Chinese names, a code first, reasons last",
    cells: `
ID | Direction | Novelty | Feasibility | Data | Validation | Clinical | Rigor | Overcrowd | Total | Rationale
D3 | 界定并靶向 APOE−/MGST1+ 代谢–免疫干性转移亚群 | 5 | 5 | 5 | 4 | 5 | 4 | 4 | 32 | 收敛证据最强
D-new | 靶向 POSTN+ myCAF 侵袭前沿生态位 | 5 | 4 | 5 | 4 | 4 | 4 | 4 | 30 | 423,733 细胞图谱支撑
D-new3 | GLTC-LDHA 琥珀酰化的空间验证与 RAI 增敏 | 4 | 4 | 4 | 3 | 5 | 4 | 4 | 28 | 缺空间/前瞻验证
D6 | 5-HT/SERT/NETs 轴阻断 MTC 肝转移 | 5 | 4 | 3 | 3 | 4 | 4 | 5 | 28 | 机制新颖
DL-img | 分子整合的多中心可解释影像 AI | 3 | 5 | 5 | 3 | 4 | 3 | 2 | 25 | 数据易得但拥挤`,
    label: {"criteria":"C1:I1","weights":null,"options":"B2:B6"},
  },
  {
    id: "vendors-of-ten",
    source: "public repository file 53657043174 (vendor selection criteria matrix)",
    kind: "fractions of ten, weights, no totals",
    cells: `
Criteria | Weight | Vendor A | Vendor B | Vendor C
Technical capability | 25% | 8/10 | 9/10 | 7/10
Integration ease | 20% | 7/10 | 8/10 | 9/10
Support quality | 15% | 8/10 | 7/10 | 8/10
Total cost (3-year) | 20% | 6/10 | 8/10 | 9/10
Vendor stability | 10% | 9/10 | 8/10 | 6/10
Reference customers | 10% | 8/10 | 9/10 | 7/10`,
    label: {"criteria":"A2:A7","weights":"B2:B7","options":"C1:E1","levels":"first-number"},
  },
  {
    id: "service-meshes",
    source: "public repository file 43157423373 (decision matrix)",
    kind: "weights of 2 to 5, totals in sentences below that do not add up",
    cells: `
Score each criterion (1-5):
Criterion | Weight | Istio | Linkerd | Cilium
Ease of Use | 4 | 2 | 5 | 3
Performance | 5 | 3 | 5 | 5
Features | 3 | 5 | 3 | 4
Resource Usage | 4 | 2 | 5 | 4
Security | 5 | 5 | 5 | 5
Observability | 4 | 5 | 4 | 4
Multi-cluster | 3 | 5 | 4 | 4
Community | 2 | 5 | 3 | 4
Maturity | 4 | 5 | 5 | 3

Weighted Total:
Istio: 140/170 (82%)
Linkerd: 155/170 (91%)
Cilium: 143/170 (84%)
Adjust weights based on your priorities`,
    label: {"criteria":"A3:A11","weights":"B3:B11","options":"C2:E2"},
  },
  {
    id: "newsletter-vendors",
    source: "public repository file 51786466351 (matrix format)",
    kind: "each cell a rating with its product in brackets, weights of 2 to 5",
    cells: `
Criterion | Weight | ConvertKit | Mailchimp | Beehiiv
Core Features | 5 | 4 (20) | 5 (25) | 4 (20)
Pricing | 4 | 4 (16) | 2 (8) | 5 (20)
Ease of Use | 4 | 5 (20) | 3 (12) | 4 (16)
Support | 3 | 4 (12) | 3 (9) | 3 (9)
Scalability | 3 | 3 (9) | 5 (15) | 4 (12)
Integration | 4 | 4 (16) | 5 (20) | 3 (12)
Reputation | 2 | 4 (8) | 5 (10) | 3 (6)
TOTAL | 25 | 101 | 99 | 95`,
    label: {"criteria":"A2:A8","weights":"B2:B8","options":"C1:E1","levels":"first-number"},
  },
  {
    id: "planning-tools",
    source: "public repository file 23532004636 (evaluation matrix)",
    kind: "weights in the last column, totals a little wrong",
    cells: `
Feature | Tool A | Tool B | Tool C | Weight
Ease of Use | 4 | 5 | 3 | 20%
Features | 5 | 4 | 4 | 30%
Integration | 3 | 5 | 4 | 20%
Cost | 4 | 3 | 5 | 15%
Support | 4 | 4 | 3 | 15%
Total | 4.05 | 4.2 | 3.75 | 100%`,
    label: {"criteria":"A2:A6","weights":"E2:E6","options":"B1:D1"},
  },
  {
    id: "engine-and-average",
    source: "public repository file 54019859104 (against industry standards)",
    kind: "one product beside an average, fractions of ten, gaps in percent",
    cells: `
Benchmark | FIS-Engine | Industry Average | Delta
Financial Integrity | 9.8/10 | 7.5/10 | 30.7%
Security | 9.0/10 | 7.0/10 | 28.6%
Test Coverage | 8.8/10 | 6.5/10 | 35.4%
Documentation | 9.5/10 | 6.0/10 | 58.3%
Performance | 8.5/10 | 7.0/10 | 21.4%
Overall | 8.8/10 | 6.8/10 | 29.4%`,
    label: "nothing",
  },
  {
    id: "today-and-target",
    source: "public repository file 57140020459 (baseline score and target)",
    kind: "one thing today and as it should be",
    cells: `
Area | Current | Target
Live face verification | 7.4/10 | 8.7/10
Real demo readiness | 8.2/10 | 9.2/10
Jetson-WebQuanLi integration | 8.3/10 | 9.0/10
Drowsiness AI pipeline | 7.8/10 | 8.6/10
Testing, rollback, evidence | 8.0/10 | 9.2/10
Overall | 8.1/10 | 9.0/10`,
    label: "nothing",
  },
  {
    id: "initial-and-final",
    source: "public repository file 68840273766 (assessment of a notebook)",
    kind: "one thing before and after",
    cells: `
Dimension | Initial | Final
Technical correctness | 7.8 | 9.5
Organization | 8.3 | 9.3
Narrative flow | 8.5 | 9.2
Presentation | 7.8 | 9.0
Cognitive density and pacing | 8.0 | 8.9
Overall | 8.1 | 9.2`,
    label: "nothing",
  },
  {
    id: "capital-projects",
    source: "www.osc.state.ny.us, capital planning tutorial (applying ratings)",
    kind: "a blank corner, three projects, no weights, no totals",
    cells: `
 | Safety | Cost | Community Support
Project 1 | 3 | 1 | 7
Project 2 | 4 | 8 | 2
Project 3 | 9 | 6 | 2`,
    label: {"criteria":"B1:D1","weights":null,"options":"A2:A4"},
  },
];
