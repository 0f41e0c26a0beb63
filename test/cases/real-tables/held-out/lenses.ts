import type { RealTable } from "../real-table.ts";

/** The other half of what was gathered with them, by a coin. */
export const HELD_OUT_LENSES: readonly RealTable[] = [
  {
    id: "you-and-rivals",
    source: "public repository file 62492754165 (capability comparison)",
    kind: "capabilities down, oneself and three competitors across, no weights, no totals",
    cells: `
Capability | You | Competitor A | Competitor B | Competitor C
Core Feature X | 5 | 4 | 3 | 2
Integrations | 3 | 5 | 4 | 3
Ease of Use | 4 | 3 | 5 | 2
Reporting | 4 | 2 | 3 | 5
Customer Support | 5 | 3 | 2 | 4
Pricing Flexibility | 3 | 4 | 5 | 2
Security / Compliance | 4 | 5 | 3 | 3`,
    label: {"criteria":"A2:A8","weights":null,"options":"B1:E1"},
  },
  {
    id: "prompt-strategies",
    source: "public repository file 61411811277 (evaluation of prompt strategies)",
    kind: "measures and marks in one row, totals as text",
    cells: `
Prompt Strategy | Avg Similarity | Avg Latency | Tone | Intent | Length | Total Score | Rank
Zero-Shot | 0.553 | 3.38s | 3.6 | 3.1 | 3.0 | 193/300 | 4th
Few-Shot (k=3) | 0.532 | 2.66s | 3.9 | 4.0 | 3.9 | 237/300 | 3rd
Few-Shot (k=5) ⭐ | 0.539 | 4.17s | 4.2 | 4.0 | 4.0 | 241/300 | 1st (tied)
Chain-of-Thought ⭐ | 0.523 | 3.52s | 4.4 | 3.9 | 3.9 | 244/300 | 1st (tied)`,
    label: "ask",
  },
  {
    id: "cloud-or-own",
    source: "public repository file 56208935245 (Entscheidungsmatrix, Cloud und Self-Hosted)",
    kind: "German, two options, a column of differences, one total wrong",
    cells: `
Kriterium | Gewicht | Cloud | Self-Hosted | Delta
Kosten (3-Jahres-TCO) | 35% | 1 | 5 | 4
Einmaliger Setup-Aufwand | 10% | 5 | 2 | -3
Laufender Wartungsaufwand | 15% | 5 | 2 | -3
Skalierbarkeit | 10% | 5 | 3 | -2
DSGVO/Datenhoheit | 15% | 2 | 5 | 3
Vendor Lock-In Risiko | 10% | 1 | 5 | 4
Einfachheit/Benutzerfreundlichkeit | 5% | 5 | 2 | -3
Gesamtpunktzahl | 100% | 2.60 | 3.90 | 1.30`,
    label: {"criteria":"A2:A8","weights":"B2:B8","options":"C1:D1"},
  },
  {
    id: "es-tax-providers",
    source: "public repository file 60629312788 (matriz de scoring comparativo)",
    kind: "Spanish, a title with the scale, totals as fractions in text",
    cells: `
Matriz de Scoring Comparativo (Escala 1 al 5)
Proveedor | Costo Técnico | Time-to-Market | Soporte Multi-Tenant | Facilidad Mantenimiento | Estabilidad/SLA | Herramientas Reseller | Puntaje Total
SimpleAPI | 5 | 4 | 4 | 4 | 4 | 4 | 25/30
Haulmer | 3 | 5 | 5 | 5 | 5 | 4 | 27/30
LibreDTE | 4 | 3 | 4 | 3 | 4 | 3 | 21/30
Tupana.ai | 4 | 4 | 5 | 5 | 4 | 4 | 26/30
SII Directo | 5 | 1 | 1 | 1 | 2 | 1 | 11/30`,
    label: {"criteria":"B2:G2","weights":null,"options":"A3:A7"},
  },
  {
    id: "es-change-requests",
    source: "public repository file 58438802924 (registro y calificación de change requests)",
    kind: "Spanish, three decisions of two alternatives each, one below the other",
    cells: `
CR-01 — Fuentes externas: Combustible y Tráfico
Alternativa Evaluada | VT | IC | CI | VN | Puntaje Total | Estado | Justificación del Resultado
Opción Original: APIs en vivo | 1 | 2 | 2 | 5 | 10 / 20 | Descartada | No expone endpoints de baja latencia
Opción Nueva: Datos locales + Tráfico simulado | 5 | 5 | 5 | 4 | 19 / 20 | Ganadora | Elimina dependencias externas

CR-02 — Arquitectura del Bus de Eventos
Alternativa Evaluada | VT | IC | CI | VN | Puntaje Total | Estado | Justificación del Resultado
Opción Original: Clúster dedicado RabbitMQ | 3 | 2 | 2 | 5 | 12 / 20 | Descartada | Elevada sobrecarga de configuración
Opción Nueva: Bus ligero con Redis Pub/Sub | 5 | 5 | 5 | 4 | 19 / 20 | Ganadora | Redis ya existía en el stack

CR-03 — Recálculo de Ruta Post-Viaje
Alternativa Evaluada | VT | IC | CI | VN | Puntaje Total | Estado | Justificación del Resultado
Opción Original: Tracking y polling continuo con GPS real | 2 | 2 | 3 | 5 | 12 / 20 | Descartada | Alta complejidad para simular hardware
Opción Nueva: Precio real ingresado por conductor + Regla | 5 | 5 | 5 | 4 | 19 / 20 | Ganadora | Asegura el flujo transaccional`,
    label: [{"criteria":"B2:E2","weights":null,"options":"A3:A4"},{"criteria":"B7:E7","weights":null,"options":"A8:A9"},{"criteria":"B12:E12","weights":null,"options":"A13:A14"}],
  },
  {
    id: "firms-leaderboard",
    source: "public repository file 61319388856 (final leaderboard)",
    kind: "places with a hash, the total before the criteria, weights in headers, a penalty behind, money and gates",
    cells: `
Rank | Company ID | Headcount | Net Score | Strategic (25%) | Technical (25%) | Coherence (20%) | Risk (15%) | Action (15%) | Sandbox Pen. | OpEx ($) | Deterministic Gate Status | Files
#1 | gen_4_elite_2 | 32 | 96.75 | 95.0 | 98.0 | 100.0 | 90.0 | 100.0 | 0.00 | $0.0305 | Build:P, Smoke:P, Tests:P | 10
#2 | gen_4_elite_1 | 32 | 94.75 | 95.0 | 90.0 | 100.0 | 90.0 | 100.0 | 0.00 | $0.0427 | Build:P, Smoke:P, Tests:P | 7
#3 | gen_4_mutant_1 | 32 | 92.00 | 95.0 | 85.0 | 100.0 | 80.0 | 100.0 | 0.00 | $0.0255 | Build:P, Smoke:P, Tests:P | 6
#4 | gen_4_consensus_2 | 32 | 85.00 | 95.0 | 98.0 | 100.0 | 95.0 | 100.0 | -12.50 | $0.0395 | Build:F, Smoke:F, Tests:P | 5
#5 | gen_4_pareto_bonus_3 | 32 | 81.90 | 95.0 | 92.0 | 98.0 | 90.0 | 97.0 | -12.50 | $0.0320 | Build:F, Smoke:F, Tests:P | 9
#6 | gen_4_consensus_1 | 32 | 81.50 | 95.0 | 90.0 | 100.0 | 85.0 | 100.0 | -12.50 | $0.0524 | Build:F, Smoke:F, Tests:P | 8
#7 | gen_4_consensus_3 | 32 | 79.50 | 95.0 | 85.0 | 100.0 | 80.0 | 100.0 | -12.50 | $0.1225 | Build:F, Smoke:F, Tests:P | 9
#8 | gen_4_pareto_bonus_2 | 32 | 79.05 | 98.0 | 95.0 | 100.0 | 97.0 | 100.0 | -18.75 | $0.0241 | Build:F, Smoke:F, Tests:F | 4
#9 | gen_4_pareto_bonus_1 | 32 | 77.35 | 95.0 | 75.0 | 98.0 | 85.0 | 100.0 | -12.50 | $0.0293 | Build:F, Smoke:F, Tests:P | 8
#10 | gen_4_mutant_2 | 32 | 70.60 | 90.0 | 65.0 | 98.0 | 70.0 | 95.0 | -12.50 | $0.0785 | Build:F, Smoke:F, Tests:P | 7`,
    label: {"criteria":"E1:I1","names":["Strategic","Technical","Coherence","Risk","Action"],"weights":[25,25,20,15,15],"options":"B2:B11"},
  },
  {
    id: "site-concepts",
    source: "public repository file 59575651857 (concept scoring summary)",
    kind: "four concepts by three lenses, one range, notes",
    cells: `
Concept | Desirability | Feasibility | Viability | Notes
A Codechella clone | 3 | 5 | 3 | Safe floor
B Orbit hybrid | 5 | 4 | 4 | Recommended
C Devin product event | 3 | 5 | 2–4 | Only if Cognition owns fully
D Dome takeover | 5 | 2 | 2 | Later if budget allows`,
    label: {"criteria":"B1:D1","weights":null,"options":"A2:A5"},
  },
  {
    id: "durable-workflow",
    source: "public repository file 55960383990 (taste evaluation, workflow primitive)",
    kind: "a filter first, then old and locked weights, then the matrix under shortened names, half of its totals wrong",
    cells: `
Phase 1 — DVF filter (primary triage)
Option | Desirability | Feasibility | Viability | DVF total | Verdict
A — Restate-style log+suspend, in-binary | 4 | 3 | 3 | 10 | survives
B — DBOS-style step-memoized on libSQL | 4 | 4 | 3 | 11 | survives
C — Reconciler-as-step-machine | 4 | 5 | 4 | 13 | survives
D — Idempotent-step + completion-gating | 3 | 4 | 3 | 10 | survives
E — Event-sourced fold (apply/decide) | 3 | 3 | 3 | 9 | survives
F — Macro-lowered explicit-state | 5 | 2 | 4 | 11 | survives

Phase 2 — Locked weights
Criterion | Skill default (Dev Tool) | LOCKED weight | Adjustment rationale
DVF (avg) | 25% | 30% | more load-bearing than for a typical dev tool
T1 Subtraction | 15% | 15% | unchanged
T2 Concept Count | 20% | 25% | judged on how few new concepts it adds
T3 Progressive Disclosure | 15% | 10% | less need for staged disclosure
T4 Speed-as-Trust | 25% | 20% | reinterpreted as recovery

Phase 3 — Scoring matrix (all options, all criteria)
Option | DVF (avg/5) | T1 Sub | T2 Concept | T3 Prog | T4 Speed | Weighted
C Reconciler-as-step-machine | 4.33 | 5 | 5 | 4 | 4 | 4.50
F Macro-lowered explicit-state | 3.67 | 3 | 4 | 5 | 5 | 4.05
B DBOS-style step-memoized (libSQL) | 3.67 | 4 | 3 | 4 | 3 | 3.51
A Restate-style log+suspend | 3.33 | 3 | 2 | 3 | 3 | 2.95
D Idempotent-step gating | 3.33 | 4 | 3 | 2 | 4 | 3.35
E Event-sourced fold | 3.00 | 3 | 2 | 2 | 3 | 2.75`,
    label: [{"criteria":"B19:F19","weights":"C12:C16","options":"A20:A25"},{"criteria":"B19:F19","names":["DVF (avg)","T1 Subtraction","T2 Concept Count","T3 Progressive Disclosure","T4 Speed-as-Trust"],"weights":"C12:C16","options":"A20:A25"}],
  },
  {
    id: "initiative-views",
    source: "public repository file 70585057257 (taste evaluation, visualize initiatives)",
    kind: "a filter, weights under one-letter codes with long names and reasons, the matrix headed by the letters",
    cells: `
1. DVF filter (eliminate below 6)
Option | Desirability | Feasibility | Viability | Total | Note
A Initiatives page | 4 | 4 | 5 | 13 | Dedicated Premium surface, clear demo moment
B Auto-Deliveries | 3 | 3 | 4 | 10 | Automatic lifecycle is new work
C Features page grouping | 3 | 5 | 2 | 10 | Premium mode on a free page
D Portfolio tab + strip | 3 | 4 | 4 | 11 |
E Heatmap | 4 | 3 | 5 | 12 | New chart component

2. Weights (locked before scoring)
Criterion | Weight | Why this weight
Q: answers both questions (when, on track) | 20% | The maintainer's scope
S: snappy, one glance across Portfolios | 10% | Stated requirement
R: reuses forecast / Delivery machinery | 15% | Cost and correctness
M: demo-ability for enterprise sales | 10% | The stated Premium motion
P: probabilistic roll-up correct (no summed percentiles) | 10% | Trust in front of executives
T: thin first slice | 10% | Unvalidated demand
C: concept count (new ideas the user must learn) | 10% | Executive-facing screens
B: Premium boundary clarity | 5% | Keep the free Parent column free
F: flexibility across org models (SAFe Epic, Initiative, OKR, Theme) | 10% | Stays wide, never SAFe-only

3. Scores (1-5)
Option | Q | S | R | M | P | T | C | B | F | Weighted
A Initiatives page | 4 | 4 | 4 | 4 | 5 | 4 | 4 | 5 | 5 | 4.25
C Features page grouping | 3 | 3 | 5 | 3 | 5 | 5 | 5 | 2 | 5 | 4.05
E Heatmap | 4 | 5 | 3 | 5 | 4 | 2 | 3 | 5 | 4 | 3.80
D Portfolio tab + strip | 4 | 2 | 4 | 3 | 5 | 4 | 4 | 4 | 4 | 3.80
B Auto-Deliveries | 5 | 2 | 5 | 3 | 4 | 3 | 2 | 5 | 3 | 3.70`,
    label: [{"criteria":"B22:J22","weights":"B11:B19","options":"A23:A27"},{"criteria":"B22:J22","names":["Q: answers both questions (when, on track)","S: snappy, one glance across Portfolios","R: reuses forecast / Delivery machinery","M: demo-ability for enterprise sales","P: probabilistic roll-up correct (no summed percentiles)","T: thin first slice","C: concept count (new ideas the user must learn)","B: Premium boundary clarity","F: flexibility across org models (SAFe Epic, Initiative, OKR, Theme)"],"weights":"B11:B19","options":"A23:A27"}],
  },
  {
    id: "utility-products",
    source: "public repository file 66110135472 (MVP scoring)",
    kind: "a note on the scale above, which reverses one cost",
    cells: `
MVP Scoring
Scores use 1 to 5, where 5 is strongest. Support cost is reversed: 5 means easiest to maintain.

Product | Pain | Frequency | Willingness to pay | SEO potential | Reddit potential | Support cost | Total
Compare | 4 | 3 | 4 | 4 | 4 | 3 | 22
Steps | 4 | 4 | 3 | 5 | 4 | 2 | 22
About | 1 | 1 | 1 | 2 | 1 | 5 | 11`,
    label: {"criteria":"B4:G4","weights":null,"options":"A5:A7"},
  },
  {
    id: "clinic-pains",
    source: "public repository file 70980084924 (pain priority matrix)",
    kind: "whole numbers without a total, classes of priority last",
    cells: `
Pain | Frequency | Severity | Economic Impact | Product Fit | Priority
Follow-up leakage | 5 | 5 | 5 | 5 | P0
Unclear ownership | 5 | 5 | 4 | 5 | P0
No next action | 5 | 5 | 5 | 5 | P0
Manager blindness | 4 | 5 | 4 | 5 | P0
Fragmented communication | 5 | 4 | 3 | 5 | P1
Treatment workflow fragmentation | 4 | 5 | 4 | 4 | P1
Weak escalation | 4 | 4 | 4 | 5 | P1
Staff dependency | 4 | 4 | 4 | 4 | P1
Poor shift handoff | 3 | 4 | 3 | 4 | P2
No analytics | 3 | 4 | 3 | 5 | P2`,
    label: {"criteria":"B1:E1","weights":null,"options":"A2:A11"},
  },
  {
    id: "de-four-automations",
    source: "public repository file 67505951158 (vier Ideen, durchgerechnet)",
    kind: "German, a title, letters before the names, sums",
    cells: `
Bewertung bei der Bergmüller Haustechnik GmbH
Idee | Nutzen | Aufwand | Risiko | Daten | Akzeptanz | Häufigkeit | Summe
A Eingangsrechnungen vorerfassen | 5 | 2 | 3 | 4 | 4 | 5 | 23
B Serviceanfragen vorsortieren | 4 | 4 | 4 | 5 | 4 | 5 | 26
C Bewerbungen vorbewerten | 3 | 3 | 1 | 3 | 2 | 2 | 14
D Wochenbericht aus Projektnotizen | 3 | 5 | 5 | 2 | 4 | 4 | 23`,
    label: {"criteria":"B2:G2","weights":null,"options":"A3:A6"},
  },
  {
    id: "pt-modules",
    source: "public repository file 55662559322 (pontuação por módulo)",
    kind: "Portuguese, fractions of ten, means with a decimal comma",
    cells: `
Módulo | Manutenibilidade | Performance | Consistência | Pontuação Final
VideoGallery | 10/10 | 9/10 | 10/10 | 9,7/10
ContentTabs | 8/10 | 8/10 | 9/10 | 8,3/10
MusicGallery | 8/10 | 7/10 | 8/10 | 7,7/10
BlogSection | 9/10 | 7/10 | 9/10 | 8,3/10
Testimonials | 7/10 | 7/10 | 7/10 | 7,0/10`,
    label: {"criteria":"B1:D1","weights":null,"options":"A2:A6","levels":"first-number"},
  },
  {
    id: "pt-cost-of-owning",
    source: "public repository file 71301625775 (a tabela do cálculo)",
    kind: "Portuguese, costs of two suppliers with subtotals, nothing rated",
    cells: `
Componente (5 anos, exemplo ilustrativo) | Fornecedor A | Fornecedor B
Preço da proposta | R$ 180.000 | R$ 152.000
Frete e instalação | incluso | R$ 9.000
Treinamento | incluso | R$ 4.000
Subtotal: aquisição | R$ 180.000 | R$ 165.000
Energia (5 × R$ 30.000 / 5 × R$ 36.000) | R$ 150.000 | R$ 180.000
Manutenção preventiva | R$ 30.000 | R$ 45.000
Peças e consumíveis | R$ 12.000 | R$ 20.000
Paradas não planejadas (produção perdida) | R$ 8.000 | R$ 24.000`,
    label: "nothing",
  },
];
