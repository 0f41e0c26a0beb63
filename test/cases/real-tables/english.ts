import type { RealTable } from "./real-table.ts";

export const ENGLISH: readonly RealTable[] = [
  {
    id: "en-electron",
    source: "public repository file 23430644678 (decision matrix)",
    kind: "10/10, option names that end in Score",
    cells: `
Criterion | Weight | Electron Score | Tauri Score
TradingView embedding reliability | 25% | 10/10 | 5/10
Screenshot capture quality | 20% | 10/10 | 4/10
Session/cookie persistence | 15% | 8/10 | 4/10
Development speed (time to MVP) | 15% | 9/10 | 6/10
Bundle size / performance | 10% | 5/10 | 10/10
Security | 5% | 7/10 | 9/10
Long-term maintenance | 5% | 8/10 | 7/10
Community / ecosystem | 5% | 9/10 | 7/10
Weighted Total | 100% | 8.8/10 | 5.6/10`,
    label: {
      criteria: "A2:A9",
      weights: "B2:B9",
      options: "C1:D1",
      optionNames: ["Electron", "Tauri"],
    },
  },
  {
    id: "en-solutions",
    source: "public repository file 52913917118 (final score)",
    kind: "7/10, three criteria",
    cells: `
Criterion | Weight | Solution A | Solution B
Conflict resolution | 40% | 7/10 | 10/10
Backward compatibility | 30% | 7/10 | 9/10
Implementation simplicity | 30% | 6/10 | 9/10
Weighted total | | 6.7 | 9.4`,
    label: { criteria: "A2:A4", weights: "B2:B4", options: "C1:D1" },
  },
  {
    id: "en-home-ops",
    source: "public repository file 71649483878 (comparison matrix)",
    kind: "remarks in brackets behind some ratings",
    cells: `
Dimension | Weight | A: Django+HTMX | B: Next.js+Prisma | C: SvelteKit+SQLite
Reviewability (you = Python) | 30% | 5 | 2 | 2
Self-host simplicity (compose up) | 20% | 5 | 4 | 5 (smallest)
Full home ops velocity (4 apps) | 15% | 5 | 4 | 3
Recurrence correctness (DST) | 10% | 5 (dateutil) | 4 (rrule.js) | 4
Web-only perf / Lighthouse | 10% | 5 (SSR+30KB) | 4 | 5
Testability (80% gate) | 10% | 4 | 4 | 4
Future mobile/API path | 5% | 3 (needs DRF) | 5 | 4
Weighted total | 100% | 4.75 | 3.15 | 3.45`,
    label: { criteria: "A2:A8", weights: "B2:B8", options: "C1:E1" },
  },
  {
    id: "en-hospitals",
    source: "public repository file 66741687173 (investment scorecard)",
    kind: "ratings with two decimals",
    cells: `
Dimension | Weight | ECH | GGH | RMC
Financial Performance | 30% | 6.03 | 3.25 | 7.75
Operational Efficiency | 25% | 7.66 | 8.42 | 1.00
Clinical Quality | 25% | 6.50 | 10.00 | 1.00
Patient Experience | 10% | 6.82 | 10.00 | 1.00
Growth & Scalability | 10% | 6.00 | 6.50 | 7.50
Weighted Total | | 6.63 | 7.23 | 3.67`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:E1" },
  },
  {
    id: "en-prototypes",
    source: "public repository file 4607048629 (selection scorecard)",
    kind: "names with underscores, from a .csv",
    cells: `
criteria | weight | prototype_A | prototype_B | prototype_C
market_attractiveness | 0.25 | 7 | 8 | 6
competitive_advantage | 0.20 | 6 | 7 | 9
financial_viability | 0.20 | 8 | 6 | 7
implementation_feasibility | 0.15 | 9 | 5 | 6
strategic_fit | 0.10 | 7 | 8 | 8
risk_level | 0.10 | 6 | 7 | 5
weighted_score | | 7.1 | 6.8 | 7.0`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:E1" },
  },
  {
    id: "en-cdi",
    source: "public repository file 56544622206 (comparative matrix, first three rows)",
    kind: "few criteria, a rationale last, from a .csv",
    cells: `
Criteria | Weight | CDI MVS (Rec) | Copilot Agent + Instructions | Aider CLI + Repo-Map | Sourcegraph Cody (Ent) | Rationale
Discovery accuracy | 0.2 | 4 | 3 | 4 | 5 | code graph excels
Speed to value | 0.15 | 5 | 4 | 4 | 3 | trivial to roll out
Anti-drift enforcement | 0.2 | 5 | 5 | 3 | 3 | repo instructions and gates`,
    label: { criteria: "A2:A4", weights: "B2:B4", options: "C1:F1" },
  },
  {
    id: "en-two-stages",
    source: "github.com/Jayrel06/prompt-engineering-system, frameworks/decision/decision-matrix.md",
    kind: "weights alone, ratings, and weighted ratings one below the other",
    cells: `
Criterion | Weight
Cost | 25
Time | 20
Risk | 20
Fit | 20
Ease | 15
Total | 100

Criterion | Weight | Option A | Option B | Option C
Cost | 25 | 4 | 3 | 5
Time | 20 | 3 | 5 | 2
Risk | 20 | 4 | 3 | 4
Fit | 20 | 5 | 3 | 3
Ease | 15 | 3 | 4 | 3

Criterion | Weight | Option A | Option B | Option C
Cost | 25 | 100 | 75 | 125
Time | 20 | 60 | 100 | 40
Risk | 20 | 80 | 60 | 80
Fit | 20 | 100 | 60 | 60
Ease | 15 | 45 | 60 | 45
Total | | 385 | 355 | 350`,
    label: { criteria: "A10:A14", weights: "B10:B14", options: "C9:E9" },
  },
  {
    id: "en-rating-and-points",
    source: "public repository file 69731339078 (weighted matrix)",
    kind: "rating and weighted rating in one cell, weights in the names",
    cells: `
Criterion (weight) | Vendor A | Vendor B | Vendor C
Cost (×3) | 4 (12) | 3 (9) | 5 (15)
Reliability (×2) | 5 (10) | 4 (8) | 3 (6)
Total | 22 | 17 | 21`,
    label: {
      criteria: "A2:A3",
      weights: [3, 2],
      names: ["Cost", "Reliability"],
      options: "B1:D1",
    },
  },
  {
    id: "en-pugh",
    source: "public repository file 69731339078 (Pugh matrix)",
    kind: "Pugh: S, + and −, a baseline of S",
    cells: `
Criterion | Datum | Concept B | Concept C
Ease of use | S | + | −
Cost | S | − | +
Time to build | S | + | +`,
    label: { criteria: "A2:A4", weights: null, options: "B1:D1" },
  },
  {
    id: "en-requests",
    source: "public repository file 60995732107 (worked prioritisation, first five rows)",
    kind: "no weights, the sum is the score, a negative column, options are codes",
    cells: `
ID | Dept | Business Value | Strategic Fit | Feasibility | Urgency | Risk-Adj. Cost | Score (engine-computed) | Effort (wks)
REQ-041 | Ops | 22 | 18 | 15 | 12 | -8 | 59 | 6
REQ-042 | Finance | 18 | 20 | 10 | 8 | -12 | 44 | 10
REQ-043 | Marketing | 15 | 8 | 18 | 10 | -4 | 47 | 3
REQ-044 | Risk | 20 | 19 | 12 | 14 | -6 | 59 | 8
REQ-045 | Ops | 10 | 6 | 20 | 5 | -3 | 38 | 2`,
    label: { criteria: "C1:G1", weights: null, options: "A2:A6" },
  },
  {
    id: "en-six-sigma",
    source: "public repository file 57854492902 (project selection matrix, first four rows)",
    kind: "weights under the names as (w=0.40), options as rows",
    cells: `
Project | Fin Impact | Strategic Fit | Feasibility | Risk | Score
 | (w=0.40) | (w=0.25) | (w=0.20) | (0.15) |
A: Checkout UX | 9 | 8 | 7 | 8 | 8.15
B: Model drift | 7 | 9 | 6 | 6 | 7.15
C: Vendor cons. | 8 | 5 | 9 | 7 | 7.30
D: L2 support | 5 | 6 | 8 | 9 | 6.45`,
    label: { criteria: "B1:E1", weights: [0.4, 0.25, 0.2, 0.15], options: "A3:A6" },
  },
];
