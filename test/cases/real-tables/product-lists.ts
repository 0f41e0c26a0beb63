import type { RealTable } from "./real-table.ts";

/** Product backlogs: value by effort (WSJF) and means or products of few figures (ICE). */
export const PRODUCT_LISTS: readonly RealTable[] = [
  {
    id: "wsjf-design",
    source: "public repository file 43217356747 (WSJF scoring)",
    kind: "WSJF, the score as a calculation in text",
    cells: `
User Story | Business Value | Time Criticality | Risk Reduction | Job Size | WSJF Score
US-DESIGN-1.1 | 10 | 10 | 10 | 5 | (10+10+10)/5 = 6.0
US-DESIGN-1.2 | 10 | 10 | 8 | 8 | (10+10+8)/8 = 3.5
US-DESIGN-2.1 | 8 | 6 | 6 | 5 | (8+6+6)/5 = 4.0
US-DESIGN-2.2 | 9 | 6 | 5 | 8 | (9+6+5)/8 = 2.5
US-DESIGN-3.1 | 5 | 3 | 2 | 3 | (5+3+2)/3 = 3.3`,
    label: { criteria: "B1:E1", weights: null, options: "A2:A6" },
  },
  {
    id: "wsjf-windows",
    source: "public repository file 71102085451 (scores)",
    kind: "WSJF with a subtotal column, a release last",
    cells: `
Item | Business value | Time criticality | Risk reduction / enablement | Cost of delay | Size | WSJF | Release
EN-2 Window mandatory for pilot customers | 2 | 5 | 8 | 15 | 1 | 15.0 | R1
US-07 No message storm | 5 | 5 | 8 | 18 | 2 | 9.0 | R1
US-13 Pilot toggle + measurement | 3 | 8 | 13 | 24 | 3 | 8.0 | R1
EN-1 Receive TMS changes reliably | 1 | 8 | 13 | 22 | 3 | 7.3 | R1
US-02 Owner and response time | 5 | 3 | 5 | 13 | 2 | 6.5 | R1
US-05 Proactive customer message | 13 | 8 | 8 | 29 | 5 | 5.8 | R1
US-04 Acknowledge, re-plan, resolve | 5 | 3 | 8 | 16 | 3 | 5.3 | R1`,
    label: { criteria: "B1,C1,D1,F1", weights: null, options: "A2:A8" },
  },
  {
    id: "wsjf-now",
    source: "public repository file 54064126684 (initiatives)",
    kind: "WSJF, an owner last",
    cells: `
Initiative | Business Value | Time Criticality | Risk/Opportunity | Job Size | WSJF Score | Owner
Spend Freeze Protocol | 20 | 20 | 15 | 2 | 27.5 | CFO
MVF: Budget Dashboard | 15 | 15 | 10 | 2 | 20.0 | Engineering
Approval Gate Implementation | 15 | 15 | 10 | 1 | 40.0 | Operations
Vendor Audit & Renegotiation | 20 | 10 | 15 | 3 | 15.0 | Procurement
Expense Categorization | 10 | 10 | 5 | 1 | 25.0 | Finance`,
    label: { criteria: "B1:E1", weights: null, options: "A2:A6" },
  },
  {
    id: "wsjf-ranked",
    source: "public repository file 20230826505 (enfoque 3)",
    kind: "WSJF, rank first and ID after the name",
    cells: `
Rank | User Story | ID | Business Value | Time Criticality | Risk Reduction | Job Size | WSJF Score
1 | Scorecards Estructurados | US-008 | 8 | 8 | 7 | 5 | 4.60
2 | Parseo de CV con IA | US-001 | 10 | 10 | 9 | 8 | 3.625
3 | Feedback Consolidado | US-010 | 7 | 5 | 6 | 5 | 3.60
4 | Pipeline Kanban | US-011 | 10 | 10 | 8 | 8 | 3.50
5 | Screening Automatizado | US-005 | 10 | 10 | 10 | 10 | 3.00
6 | Auto-Tagging | US-006 | 6 | 4 | 3 | 5 | 2.60
7 | Publicación Multi-Canal | US-003 | 9 | 8 | 7 | 10 | 2.40
8 | Aprobación de Jobs | US-004 | 5 | 3 | 4 | 5 | 2.40`,
    label: { criteria: "D1:G1", weights: null, options: "B2:B9" },
  },
  {
    id: "ice-checkout",
    source: "public repository file 63154326223 (ICE scoring, first three rows)",
    kind: "ICE as a mean, two text columns before the figures, a status last",
    cells: `
Test | Page | Hypothesis | Impact | Confidence | Ease | ICE | Status
Guest checkout as default | Checkout | completion rises | 9 | 9 | 7 | 8.3 | Run first
Sticky "Add to Cart" on mobile PDP | PDP | add-to-cart rises | 7 | 8 | 6 | 7.0 | Run second
Review aggregate in nav | All pages | trust rises | 5 | 6 | 5 | 5.3 | Queue`,
    label: { criteria: "D1:F1", weights: null, options: "A2:A4" },
  },
  {
    id: "ice-phases",
    source: "public repository file 19348964713 (phasing, first five rows)",
    kind: "ICE as a product, an effort in words last",
    cells: `
Phase | Impact | Confidence | Ease | ICE Score | Effort
Phase 0: Infrastructure | 8 | 10 | 7 | 560 | ~3 days
Phase 1: Fireflies + AI Extraction | 9 | 8 | 6 | 432 | ~8 days
Phase 1.5: Meeting Preparation | 8 | 8 | 6 | 384 | ~8-10 days
Phase 2: Company Investigation | 7 | 6 | 4 | 168 | ~6 days
Phase 3: Blueprint Matching & Reuse | 8 | 7 | 5 | 280 | ~5 days`,
    label: { criteria: "B1:D1", weights: null, options: "A2:A6" },
  },
  {
    id: "ice-nominations",
    source: "public repository file 3102735987 (A/B tests, first five rows)",
    kind: "ICE as a mean, a number first, a priority last",
    cells: `
# | Test | Impact | Confidence | Ease | ICE | Priority
1 | Nomination framing vs. invite framing | 9 | 8 | 9 | 8.7 | FIRST
2 | 11h11m deadline vs. 24h vs. no deadline | 8 | 7 | 9 | 8.0 | HIGH
3 | Contact picker vs. manual entry | 9 | 9 | 6 | 8.0 | HIGH
4 | Personalized landing vs. generic | 8 | 8 | 7 | 7.7 | HIGH
5 | Two-sided reward vs. referrer-only | 7 | 8 | 8 | 7.7 | HIGH`,
    label: { criteria: "C1:E1", weights: null, options: "B2:B6" },
  },
  {
    id: "ice-fit-gate",
    source: "public repository file 61583817358 (prioritisation matrix, first four rows)",
    kind: "ICE as a mean, a bucket and a rationale last",
    cells: `
# | Feature | Impact | Confidence | Ease | ICE | Bucket | Rationale
1 | Fit evaluation gate | 8 | 9 | 9 | 8.7 | Must | prevents wasted runs
2 | Cover letter framing | 7 | 9 | 9 | 8.3 | Must | prompt only
3 | PDF compile-inspect | 6 | 9 | 7 | 7.3 | Should | new retry logic
4 | Interview prep integration | 5 | 9 | 8 | 7.3 | Should | reuses a module`,
    label: { criteria: "C1:E1", weights: null, options: "B2:B5" },
  },
];
