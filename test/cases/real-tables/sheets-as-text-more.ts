import type { RealTable } from "./real-table.ts";

/** Sheets that people keep as files of text, commas, semicolons or tabs (28 November 2026, the tenth sample), labelled before the reader was run. */
export const SHEETS_AS_TEXT_MORE: readonly RealTable[] = [
  {
    id: "es-csv-factory-erp",
    source: "public repository file 70567092837 (matriz_decision.csv of a pupil about a factory, semicolons and spaces)",
    kind: "Spanish, weights of a hundred, options that are only numbered",
    cells: `
criterio | peso | opcion_1 | opcion_2 | opcion_3
Coste Total de Propiedad | 25 | 5 | 2 | 4
Adaptabilidad a Fabricacion y Lotes | 20 | 4 | 4 | 5
Facilidad de Uso e Interfaz | 15 | 3 | 5 | 4
Soporte Tecnico y SLA | 15 | 2 | 5 | 5
Requisitos de Infraestructura Propia | 10 | 3 | 4 | 3
Facilidad de Integracion con Ofimatica | 15 | 3 | 5 | 4`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:E1" },
  },
  {
    id: "csv-cloud-mcda",
    source: "public repository file 54126168588 (mcda-cloud-deployment.csv of a method)",
    kind: "a direction for each, weights twice, scores of three and what each is worth in a second block, a sum below",
    cells: `
Criterion | Direction | Weight (abs) | Weight (rel) | Public Cloud [Score] | Private Cloud (External) [Score] | Private Cloud (Internal) [Score] | On-Prem [Score] | Public Cloud [Part Worth] | Private Cloud (External) [Part Worth] | Private Cloud (Internal) [Part Worth] | On-Prem [Part Worth]
Internal Skill Requirement | maximize | 6 | 0.0714 | 3 | 2 | 1 | 1 | 0.0714 | 0.0357 | 0 | 0
Compliance and Data Protection | maximize | 6 | 0.0714 | 2 | 3 | 3 | 3 | 0 | 0.0714 | 0.0714 | 0.0714
Disaster Recovery | maximize | 6 | 0.0714 | 3 | 3 | 2 | 1 | 0.0714 | 0.0714 | 0.0357 | 0
Flexibility | maximize | 6 | 0.0714 | 3 | 3 | 2 | 1 | 0.0714 | 0.0714 | 0.0357 | 0
Innovation & Services | maximize | 6 | 0.0714 | 3 | 3 | 2 | 1 | 0.0714 | 0.0714 | 0.0357 | 0
Network Dependency | maximize | 6 | 0.0714 | 1 | 2 | 3 | 3 | 0 | 0.0357 | 0.0714 | 0.0714
Performance & Latency | maximize | 6 | 0.0714 | 2 | 3 | 3 | 3 | 0 | 0.0714 | 0.0714 | 0.0714
Security & Control | maximize | 6 | 0.0714 | 2 | 3 | 3 | 3 | 0 | 0.0714 | 0.0714 | 0.0714
Scalability | maximize | 6 | 0.0714 | 3 | 3 | 2 | 1 | 0.0714 | 0.0714 | 0.0357 | 0
Time-to-Market | maximize | 6 | 0.0714 | 3 | 3 | 3 | 1 | 0.0714 | 0.0714 | 0.0714 | 0
Availability & SLA | maximize | 6 | 0.0714 | 3 | 3 | 2 | 2 | 0.0714 | 0.0714 | 0 | 0
Vendor lock-in risk | maximize | 6 | 0.0714 | 1 | 2 | 3 | 3 | 0 | 0.0357 | 0.0714 | 0.0714
Architectural suitability | maximize | 6 | 0.0714 | 3 | 3 | 3 | 1 | 0.0714 | 0.0714 | 0.0714 | 0
Costs (TCO 3-5 years) | maximize | 6 | 0.0714 | 1 | 1 | 1 | 1 | 0.0714 | 0.0714 | 0.0714 | 0.0714
SUM |  | 84 | 1 |  |  |  |  | 0.6429 | 0.8929 | 0.7143 | 0.4286`,
    label: [{ criteria: "A2:A15", weights: "C2:C15", options: "E1:H1" }, { criteria: "A2:A15", weights: "C2:C15", options: "E1:H1", optionNames: ["Public Cloud", "Private Cloud (External)", "Private Cloud (Internal)", "On-Prem"] }],
  },
  {
    id: "csv-feature-asks",
    source: "public repository file 47330833554 (feature_requests.csv of a tool that ranks them)",
    kind: "who asked in numbers, then four of five",
    cells: `
feature_request | user_id | impact | feasibility | value | urgency
Add dark mode | 101 | 5 | 4 | 5 | 5
Improve search functionality | 102 | 4 | 3 | 5 | 4
Enable offline access | 103 | 5 | 3 | 4 | 5
Add multi-language support | 104 | 3 | 4 | 4 | 3
Integrate with Google Calendar | 105 | 4 | 2 | 5 | 4`,
    label: { criteria: "C1:F1", weights: null, options: "A2:A6" },
  },
  {
    id: "csv-process-models",
    source: "public repository file 52310189645 (comparison_table.csv of an assignment)",
    kind: "each criterion as a word, as a number and as a bar of signs",
    cells: `
Model | Category | Flexibility to changing requirements (Level) | Flexibility to changing requirements (Score 1-5) | Flexibility visual | Customer involvement (Level) | Customer involvement (Score 1-5) | Customer visual | Documentation level (Level) | Documentation level (Score 1-5) | Documentation visual | Best suited project type
Waterfall Model | Traditional | Low | 2 | [##---] | Low | 2 | [##---] | Very High | 5 | [#####] | Stable-scope, compliance-heavy, contract-driven projects
Agile Methodology | Iterative | Very High | 5 | [#####] | High | 4 | [####-] | Medium | 3 | [###--] | Dynamic products with changing priorities
Scrum Framework | Agile Framework | High | 4 | [####-] | High | 4 | [####-] | Medium | 3 | [###--] | Team-based product development with iterative releases
Kanban | Visual Workflow | High | 4 | [####-] | Medium | 3 | [###--] | Low | 2 | [##---] | Operational work, maintenance, and continuous flow delivery
DevOps | Culture + Practice | Very High | 5 | [#####] | Medium | 3 | [###--] | Medium | 3 | [###--] | Cloud-native, continuously deployed, service-oriented
Spiral Model | Risk-Driven | Medium | 3 | [###--] | Medium | 3 | [###--] | High | 4 | [####-] | Large, complex, high-risk engineering projects`,
    label: [{ criteria: "D1,G1,J1", weights: null, options: "A2:A7" }, { criteria: "D1,G1,J1", names: ["Flexibility to changing requirements", "Customer involvement", "Documentation level"], weights: null, options: "A2:A7" }, { criteria: "C1,F1,I1", weights: null, options: "A2:A7" }, { criteria: "C1,F1,I1", names: ["Flexibility to changing requirements", "Customer involvement", "Documentation level"], weights: null, options: "A2:A7" }],
  },
  {
    id: "csv-swot-links",
    source: "public repository file 14418387403 (SWOT.csv of a lesson in systems)",
    kind: "strengths and weaknesses against threats and chances, shares where they meet",
    cells: `
 | T1 | T2 | T3 | T4 | T5 | T6 | O1 | O2 | O3 | O4 | O5 | O6 | O7 | O8 | O9 | O10 | O11
S1 |  |  |  |  |  |  |  | 1 |  |  |  |  |  | 0.7 |  | 0.8
S2 |  |  | 0.8 | 0.8 |  |  |  | 0.8 | 0.8 |  |  |  |  |  |  | 0.9
S3 |  |  | 0.9 | 0.8 |  | 0.7 | 0.7 | 0.7 |  |  |  | 0.9 |  | 0.7 | 0.8 | 0.8
S4 |  |  | 0.8 |  |  |  | 0.9 | 0.9 | 0.6 |  |  |  | 0.8 | 0.8 |  | 0.7
S5 |  |  | 0.9 |  |  |  |  |  | 1 |  |  | 0.8 |  | 0.8
S6 |  |  | 0.7 |  |  | 0.8 |  | 0.8 | 0.9 | 0.7 |  |  |  |  | 0.8 |  | 1
S7 |  |  |  |  | 0.7 |  |  |  |  |  |  |  |  |  | 0.7
S8 |  |  |  |  |  |  |  |  |  |  |  |  | 0.9
S9 |  | 0.7 | 1 |  |  |  |  |  |  | 0.8 | 0.8 |  | 0.7 |  |  |  | 0.7
S10 | 0.8 |  |  |  |  | 0.9 |  |  | 0.7
S11 |  |  |  |  |  |  |  |  | 0.9 |  |  |  | 0.6 | 0.9 | 1 | 0.7
W1 |  | 0.9 | 0.9 |  |  | 0.7 |  | 0.9 | 0.7 |  |  | 0.8 | 0.6 | 0.6 |  | 0.7 | 0.7
W2 | 0.9 |  |  |  |  |  | 0.6
W3 |  | 1 |  |  |  |  | 0.7 |  |  |  |  |  |  |  | 0.7
W4 |  | 0.8 | 0.8 | 0.7 |  |  |  | 0.8 | 0.8 |  |  |  |  | 0.7
W5 | 0.7 |  | 0.7 |  |  |  | 0.8 |  |  |  |  | 0.7 | 1 |  | 0.8
W6 | 0.9 |  |  |  |  |  | 0.8 |  | 0.9 | 0.7 | 0.7 | 0.9 | 0.9 | 0.9 | 0.9 | 0.9
W7 | 0.7 |  | 0.7 |  |  |  | 0.9 | 0.7 |  | 0.8 | 0.8 |  |  | 0.8
W8 |  |  |  | 1 |  |  | 0.8 | 0.9 | 0.8 |  |  |  | 0.8 | 1`,
    label: "nothing",
  },
  {
    id: "zh-csv-four-plans",
    source: "public repository file 59135300518 (decision_matrix.csv of a book of cases)",
    kind: "Chinese names, quality, speed and cost out of a hundred: whether a high cost is good is not told",
    cells: `
option | quality | speed | cost
方案A | 92 | 78 | 68
方案B | 85 | 91 | 72
方案C | 88 | 84 | 60
方案D | 79 | 89 | 55`,
    label: "ask",
  },
  {
    id: "csv-lift-order",
    source: "public repository file 24792467646 (prioritization.csv of an app for lifting, first thirty rows)",
    kind: "a priority in steps of ten that is an order, reasons beside",
    cells: `
ID | Feature | Priority | State | Reason
4.1.1 | Screen lock page reload fix | 0 | Ready for Deploy | Critical bug - users lose workout progress
4.1.2 | Accessibility warnings (a11y) | 0 | Ready for Deploy | Important for inclusivity
4.3.1 | AI Voice Phase 1.7 - Bug fixes & missing tools | 0 | Ready for Deploy | Fixed context hydration bug
4.4.3 | Bug fixes from beta feedback | 200 | Open | High priority once beta starts
4.4.2 | Beta testing with real users | 210 | Open | Critical for finding real-world issues
5.1.4 | Expanded exercise database | 0 | Deployed/Done | Imported 583 new exercises
5.1.1 | Exercise thumbnails/photos | 0 | Deployed/Done | Imported 194 exercise images
5.1.3 | Written exercise instructions | 240 | Open | AI can generate these. Medium effort
5.1.2 | Exercise instruction videos | 250 | Open | 40 video URLs imported
4.3.2 | AI Voice Phase 2 - Text-to-Speech | 260 | Open | True hands-free experience
5.2.2 | Rest timer | 270 | Open | Competitor has this
4.4.1 | Test data seeding (demo account) | 280 | Open | Needed for demos and testing
5A.3 | Input validation layer for LLM | 290 | Open | Prevents prompt injection
5A.4 | Output validation layer for LLM | 300 | Open | Already using Zod partially
5A.1 | Semgrep static analysis | 310 | Open | Good security practice
5.2.3 | Dropsets support | 320 | Open | Time-saver for advanced users
5.2.4 | Supersets support | 330 | Open | Significant time-saver
5A.5 | Rate limiting & monitoring | 340 | Open | Prevents abuse and controls costs
5A.2 | Garak LLM vulnerability scanning | 350 | Open | Important for production LLM apps
4.3.3 | AI Voice Phase 3 - Additional providers | 360 | Open | Claude/Gemini alternatives
5.2.1 | Hybrid scroll wheel + numpad input | 370 | Open | Current separate modes work fine
5.3.1 | Add focusMuscles metadata to templates | 380 | Open | Foundation for smart recommendations
5.3.2 | Template matching algorithm | 390 | Open | Depends on 5.3.1
4.3.5 | Photo import (OCR) | 400 | Open | Niche use case
5.3.3 | Smart Recommendations wizard step | 410 | Open | Nice wizard enhancement
5.3.4 | Match percentage display | 420 | Open | Polish feature
5.5.1 | Equipment profile setup | 430 | Open | Nice for filtering
5.5.2 | Weight increment config per equipment | 440 | Open | Already have global increment setting
5.5.3 | Filter exercises by available equipment | 450 | Open | Depends on 5.5.1`,
    label: "nothing",
  },
  {
    id: "csv-strawberry-plans",
    source: "public repository file 52336105884 (decision_matrix.csv of a study of strawberries)",
    kind: "the weighted score before its eight parts, each header beginning alike",
    cells: `
Strategy | Weighted_Score_100 | score_risk_adjusted_return | score_downside_resilience | score_absolute_upside | score_bankability_without_anchor | score_bankability_with_anchor | score_fit_with_ioannina | score_optionality | score_exit_sensitivity
Powered Shell | 74.0 | 2 | 5 | 3 | 3 | 3 | 5 | 5 | 4
Build-to-exit | 52.0 | 2 | 3 | 3 | 2 | 4 | 3 | 3 | 1
Turnkey | 50.0 | 2 | 2 | 3 | 2 | 5 | 2 | 2 | 3`,
    label: { criteria: "C1:J1", weights: null, options: "A2:A4" },
  },
  {
    id: "es-csv-water-methods",
    source: "public repository file 30299064370 (tabla_comparativa.csv of a thesis on water)",
    kind: "Spanish, a raw flow, then what each needs and can do of five: burdens and abilities mixed",
    cells: `
Metodo | Caudal | Electricidad | Uso de red | Uso del edificio | Instalacion | Mantenimiento | Precio relativo | Capacidad microbiologica | Capacidad quimica | Turbidez
Cloracion - Gas de cloro licuado | 1000000 | 1 | 2 | 2 | 4 | 4 | 4 | 5 | 2 | 1
Cloracion - Solucion de hipoclorito de sodio | 1000000 | 2 | 2 | 2 | 4 | 4 | 3 | 5 | 2 | 1
Cloracion - Granulos de hipoclorito de calcio | 1000000 | 0 | 2 | 2 | 2 | 4 | 3 | 5 | 2 | 1
Ozonizacion | 1000000 | 1 | 1 | 1 | 4 | 4 | 5 | 4 | 3 | 1
Desinfeccion por ebullicion | 30 | 2 | 0 | 0 | 1 | 1 | 1 | 3 | 1 | 1
Filtros rapidos por gravedad | 8640 | 0 | 2 | 2 | 2 | 2 | 1 | 1 | 1 | 5
Filtros gruesos | 2880 | 0 | 2 | 2 | 2 | 3 | 2 | 1 | 1 | 5
Filtros a presion | 8640 | 1 | 2 | 1 | 3 | 4 | 3 | 1 | 1 | 5
Filtros lentos de arena | 28.8 | 0 | 2 | 2 | 2 | 3 | 2 | 4 | 2 | 3
Filtros rapidos de arena | 191520 | 1 | 2 | 2 | 3 | 3 | 3 | 2 | 2 | 5
Tanque de almacenamiento | 8640 | 1 | 2 | 1 | 3 | 4 | 4 | 2 | 1 | 2
Filtracion de ribera | 0 | 1 | 2 | 1 | 5 | 4 | 5 | 4 | 2 | 3
Aireacion | 8640 | 0 | 2 | 1 | 2 | 2 | 2 | 1 | 3 | 2
Coagulacion quimica | 1000000 | 0 | 2 | 1 | 3 | 3 | 3 | 3 | 3 | 3
Adsorcion con carbon activado - Grifo | 720 | 0 | 1 | 0 | 1 | 1 | 1 | 1 | 4 | 4
Adsorcion con carbon activado - Jarra | 400 | 0 | 0 | 0 | 1 | 1 | 1 | 1 | 4 | 4
Filtros ceramicos - Olla | 72 | 0 | 0 | 0 | 1 | 2 | 3 | 3 | 2 | 4
Filtros ceramicos - Vela | 28.8 | 0 | 0 | 0 | 1 | 2 | 3 | 3 | 2 | 4
Filtros de cal o descalcificadores | 720 | 1 | 1 | 0 | 1 | 2 | 2 | 1 | 2 | 3
Filtracion por destilacion | 46 | 1 | 0 | 0 | 1 | 1 | 3 | 4 | 4 | 4
Filtros de membranas | 360 | 1 | 2 | 1 | 2 | 3 | 4 | 4 | 3 | 4
Filtracion por osmosis inversa | 720 | 1 | 2 | 1 | 5 | 4 | 5 | 5 | 3 | 4
Tratamiento con rayos UV | 34560 | 1 | 1 | 1 | 3 | 3 | 4 | 4 | 2 | 1
Metodo SODIS | 20 | 0 | 0 | 0 | 1 | 1 | 1 | 3 | 1 | 2`,
    label: "ask",
  },
  {
    id: "csv-process-list",
    source: "public repository file 39781187044 (process_inventory.csv of a plan to automate)",
    kind: "how often, steps and manual steps, a word for what can be automated, a priority of three",
    cells: `
Process_ID | Process_Name | Business_Unit | Frequency | Steps | Manual_Steps | Automation_Potential | Priority
P001 | Order Entry | Sales | Daily | 18 | 15 | High | 1
P002 | Invoice Generation | Finance | Daily | 8 | 6 | High | 1
P003 | Cash Application | Finance | Daily | 6 | 5 | High | 1
P004 | Bank Reconciliation | Finance | Daily | 12 | 10 | High | 1
P005 | Month-End Close | Finance | Monthly | 45 | 38 | Medium | 2
P006 | IC Reconciliation | Finance | Monthly | 12 | 10 | High | 2
P007 | Inventory Replenishment | Warehouse | Daily | 10 | 8 | High | 1
P008 | Demand Forecasting | Supply Chain | Weekly | 8 | 7 | Medium | 2
P009 | Tax Provision | Finance | Quarterly | 20 | 18 | Medium | 3
P010 | R&D Capitalization | Finance | Quarterly | 8 | 7 | Medium | 3
P011 | Approval Workflows | All | Daily | 5 | 5 | High | 1
P012 | Reporting | Finance | Monthly | 15 | 12 | Medium | 2
P013 | Budget vs Actual | Finance | Monthly | 10 | 8 | Medium | 2
P014 | Variance Analysis | Finance | Monthly | 8 | 7 | Low | 3
P015 | Production Tracking | Manufacturing | Daily | 10 | 8 | Medium | 2`,
    label: "ask",
  },
  {
    id: "csv-applicator-pugh",
    source: "public repository file 53131521718 (applicator-screening.csv of a report on gluing)",
    kind: "tab separated, blank corner, signs against a reference, three that fail outright",
    cells: `
 | Roller | Dip Bed | Stamp | Screenprint | Dot Stencil | Spray | Brush/Squeegee | Sponge
Batch Size | 0 | - | - | - | 0 | 0 | 0 | 0
Cycle Time | 0 | - | - | 0 | 0 | + | + | +
Adhesive Compatibilty | 0 | + | + | - | - | FAIL | FAIL | FAIL
Predictable Application | 0 | 0 | + | + | - | - | - | -
Low-Tolerance Alignment | 0 | 0 | - | - | - | + | + | +
Low Blockage | 0 | + | + | + | 0 | - | - | -
Low Waste Production | 0 | + | - | - | 0 | + | + | +
Automation Difficulty | 0 | - | - | - | - | + | - | -
Size | 0 | - | - | - | - | 0 | + | +
Cost | 0 | 0 | - | - | - | + | + | +
Totals | 0 | -1 | -4 | -5 | -6 | 3 | 2 | 2
Pass? | Ref | Yes | Yes | Yes | Yes | No | No | No`,
    label: { criteria: "A2:A11", weights: null, options: "B1:I1" },
  },
  {
    id: "csv-software-lenses",
    source: "public repository file 70153007728 (scoring-matrix.csv of a kit to choose software)",
    kind: "an empty form: weights, what five and one look like, three vendors without marks",
    cells: `
Lens | Weight (%) | What a 5 looks like | What a 1 looks like | Vendor A | Vendor B | Vendor C | Notes
Data flow | 30 | Orders, shipments and invoices move automatically with no | Manual exports or re-keying needed
Functionality | 20 | Covers every current customer requirement plus the ones on | Missing one or more must-haves
Implementation approach | 15 | Vendor-led setup, clear timeline, testing with real | Self-serve setup with no testing support
Cost (3-year total) | 20 | Lowest total cost including setup, per-transaction fees and | Highest total cost or unclear pricing
Operational fit | 15 | Matches how the warehouse and accounting teams already work | Forces new workarounds onto daily work
Weighted score | 100 | Sum of (weight x score) / 100`,
    label: "nothing",
  },
  {
    id: "csv-build-or-buy",
    source: "public repository file 55139367930 (build_vs_buy.csv of a course on spreadsheets)",
    kind: "costs and expected values in money, the better one last",
    cells: `
state | build_cost_sqft | buy_cost_sqft | fav_sell_sqft | unfav_sell_sqft | build_emv | buy_emv | best
Arizona | 209 | 270 | 338 | 228 | 7400 | 1300 | Build
North Carolina | 183 | 218 | 279 | 192 | 5250 | 1750 | Build
Florida | 248 | 270 | 353 | 211 | 3400 | 1200 | Build
South Carolina | 195 | 202 | 253 | 170 | 1650 | 950 | Build`,
    label: "nothing",
  },
  {
    id: "csv-bidders",
    source: "public repository file 55532732354 (evaluation-matrix.csv of a tender for energy audits)",
    kind: "points up to the weight, plain totals, remarks",
    cells: `
Criteria | Weight (%) | Bidder A | Bidder B | Bidder C | Remarks
Technical capability | 20 | 16 | 14 | 15 | Assess certifications and technical methodology
Compliance readiness | 15 | 13 | 12 | 11 | Check Maharashtra and BEE compliance evidence
Project experience | 15 | 12 | 14 | 13 | Compare similar housing-complex projects
Team qualifications | 10 | 8 | 9 | 8 | Validate lead auditor and core team profiles
Financial strength | 10 | 8 | 7 | 9 | Review turnover and solvency indicators
Delivery timeline | 10 | 9 | 8 | 7 | Check feasibility of proposed milestones
Commercial quote | 20 | 15 | 17 | 16 | Score based on value-for-money criteria
Total | 100 | 81 | 81 | 79 | Update totals after final committee scoring`,
    label: [{ criteria: "A2:A8", weights: "B2:B8", options: "C1:E1" }, { criteria: "A2:A8", weights: null, options: "C1:E1" }],
  },
];
