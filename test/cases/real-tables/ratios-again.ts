import type { RealTable } from "./real-table.ts";

/** Backlogs whose score multiplies or divides; gathered on 27 November 2026, labelled before the reader was run on them. */
export const RATIOS_AGAIN: readonly RealTable[] = [
  {
    id: "app-features",
    source: "public repository file 6214606299 (priority matrix)",
    kind: "value by hours, hours with their unit, a decision behind",
    cells: `
Feature | Value | Effort | Priority | Decision
Enhanced Coach History | 9 | 4h | 22.5 | ✅ RESURRECT
Weight-Based Step Calories | 5 | 2h | 25.0 | ✅ RESURRECT
Barcode Local Caching | 6 | 3h | 20.0 | ✅ RESURRECT
Quick Add Calories | 6 | 3h | 20.0 | ✅ RESURRECT
Favorites System | 7 | 4h | 17.5 | ✅ RESURRECT
Food Search | 8 | 6h | 13.33 | ✅ RESURRECT
Weight Data for Coach | 8 | 6h | 13.33 | ✅ RESURRECT
Meal Templates | 8 | 6h | 13.33 | ✅ RESURRECT
Shopping List | 9 | 8h | 11.25 | ✅ RESURRECT
Share Coach Messages | 4 | 8h | 5.0 | ❌ DELETE
Video Rendering | 7 | 16h | 4.38 | 🔄 PIVOT to GIF`,
    label: { criteria: "B1:C1", weights: null, options: "A2:A12", levels: "first-number", less: "C1" },
  },
  {
    id: "test-tool-backlog",
    source: "public repository file 34057475786 (development backlog)",
    kind: "WSJF, a class of priority behind",
    cells: `
Task | Business Value | Time Criticality | Risk Reduction | Job Size | WSJF Score | Priority
Complete TODO placeholders | 9 | 8 | 7 | 3 | 8.0 | P0
Add input validation to CLI commands | 8 | 9 | 9 | 5 | 5.2 | P0
Implement proper test assertions | 9 | 7 | 6 | 2 | 11.0 | P0
Add structured logging | 6 | 5 | 8 | 8 | 2.4 | P1
Implement caching layer | 7 | 4 | 5 | 8 | 2.0 | P1
Add parameterized test support | 6 | 6 | 4 | 5 | 3.2 | P1
Implement multiprocessing | 7 | 5 | 6 | 8 | 2.25 | P1
Add comprehensive error handling | 8 | 6 | 8 | 5 | 4.4 | P0
Implement streaming | 5 | 3 | 7 | 13 | 1.15 | P2`,
    label: { criteria: "B1:E1", weights: null, options: "A2:A10", levels: "first-number", less: "E1" },
  },
  {
    id: "booking-wsjf",
    source: "public repository file 61716141195 (prioritisation)",
    kind: "WSJF with the sum of its numerator and a rank",
    cells: `
Item | User/business value | Time criticality | Risk reduction | Cost of delay | Job size | WSJF | Rank
Cancel in free window | 8 | 5 | 3 | 16 | 3 | 5.3 | 1
Cancellation fee rules | 5 | 5 | 2 | 12 | 3 | 4.0 | 2
Partner API v2 | 8 | 13 | 5 | 26 | 13 | 2.0 | 3
Saved searches | 3 | 1 | 1 | 5 | 5 | 1.0 | 4`,
    label: { criteria: "B1:D1,F1", weights: null, options: "A2:A5", levels: "first-number", less: "F1" },
  },
  {
    id: "attendance-wsjf",
    source: "public repository file 27419267350 (attendance, as a minimum)",
    kind: "WSJF of three rows",
    cells: `
Feature | User Value | Time Criticality | Risk Reduction | Job Size | WSJF
Check-in/out | 10 | 10 | 8 | 3 | 9.3
Leave Request | 8 | 7 | 5 | 5 | 4.0
Monthly Report | 6 | 5 | 3 | 8 | 1.75`,
    label: { criteria: "B1:E1", weights: null, options: "A2:A4", levels: "first-number", less: "E1" },
  },
  {
    id: "debt-wsjf",
    source: "public repository file 58651358595 (debt prioritised)",
    kind: "WSJF, size in weeks",
    cells: `
Item | Business Value | Time Criticality | Risk Reduction | Size (weeks) | WSJF Score | Priority
Complete v4 migration | 9 | 10 | 9 | 8 | 3.5 | P0
Fix test infrastructure | 7 | 8 | 8 | 4 | 5.75 | P0
Scalability fixes | 8 | 6 | 7 | 8 | 2.63 | P1
RDF facade | 8 | 5 | 6 | 6 | 3.17 | P1
Plugin system | 6 | 3 | 4 | 5 | 2.6 | P2`,
    label: { criteria: "B1:E1", weights: null, options: "A2:A6", levels: "first-number", less: "E1" },
  },
  {
    id: "compliance-stories",
    source: "public repository file 53736977218 (stories of one epic)",
    kind: "WSJF of three rows, remarks beside the numbers, ordinal ranks",
    cells: `
Story | Business Value | Time Criticality | Risk Reduction | Job Size | WSJF Score | Rank
3.1 Base sanctions screening | 9 (core compliance) | 9 (regulatory deadline) | 9 (blocks all onboarding) | 5 | 5.4 | 1st
3.2 Fuzzy match escalation | 7 (accuracy improvement) | 6 (can ship basic first) | 8 (false negatives are dangerous) | 3 | 7.0 | 2nd
3.3 Re-screening on list update | 8 (regulatory requirement) | 5 (quarterly list updates) | 7 (compliance gap without it) | 5 | 4.0 | 3rd`,
    label: { criteria: "B1:E1", weights: null, options: "A2:A4", levels: "first-number", less: "E1" },
  },
  {
    id: "privacy-backlog",
    source: "public repository file 4917672823 (critical priority)",
    kind: "WSJF of three rows, ids first, a status behind",
    cells: `
ID | Task | Business Value | Time Criticality | Risk Reduction | Effort (Story Points) | WSJF Score | Status
A001 | Fix TODO in cache test | 20 | 25 | 15 | 1 | 60 | Completed
A002 | Enhance security validation | 25 | 30 | 30 | 3 | 28.3 | Completed
A003 | Optimize batch processing | 30 | 20 | 20 | 5 | 14 | Completed`,
    label: { criteria: "C1:F1", weights: null, options: "B2:B4", levels: "first-number", less: "F1" },
  },
  {
    id: "receipt-ideas",
    source: "public repository file 52772094699 (ideas scored)",
    kind: "ICE as a product, rank and id first",
    cells: `
Rank | ID | Idea | Impact | Confidence | Ease | ICE Score
1 | ENG-5 | Typed receipt DTO | 9 | 10 | 9 | 810
2 | ENG-1 | Standalone receipt component | 9 | 9 | 8 | 648
3 | DES-3 | Star rating with haptics | 8 | 9 | 8 | 576
4 | ENG-4 | Rating modal as root-level Portal | 8 | 9 | 7 | 504
5 | DES-2 | Progressive disclosure receipt | 7 | 9 | 8 | 504`,
    label: { criteria: "D1:F1", weights: null, options: "C2:C6" },
  },
  {
    id: "fare-ideas",
    source: "public repository file 52878174415 (ideas scored, first five rows)",
    kind: "ICE as a product by a hundred, running number first",
    cells: `
# | Idea | Impact | Confidence | Ease | ICE Score
1 | ENG-2: Extract fare util | 9 | 9 | 8 | 6.48
2 | ENG-1: Static catalog table | 8 | 9 | 9 | 6.48
3 | ENG-3: Backward-compat vehicleType | 8 | 10 | 9 | 7.20
4 | PM-1: Per-type fare transparency | 10 | 8 | 7 | 5.60
5 | PD-1: Carousel-native price anchoring | 9 | 9 | 7 | 5.67`,
    label: { criteria: "C1:E1", weights: null, options: "B2:B6" },
  },
  {
    id: "dating-ideas",
    source: "public repository file 71514686830 (prioritization, first four rows)",
    kind: "ICE as a product, rank first, reasons behind",
    cells: `
Rank | Idea | Impact | Confidence | Ease | ICE | Why it ranks here
1 | C4 Seasons | 8 | 8 | 9 | 576 | Packages what already shipped
2 | A3 Personality quizzes | 7 | 8 | 8 | 448 | Cheap and shareable
3 | B1 Two-minute games in chat | 9 | 7 | 7 | 441 | Directly fixes low-effort openers
4 | C1 Women-only lounge | 9 | 7 | 6 | 378 | Strongest answer to safety fatigue`,
    label: { criteria: "C1:E1", weights: null, options: "B2:B5" },
  },
  {
    id: "data-use-cases",
    source: "public repository file 54899558511 (use cases prioritised)",
    kind: "a product of four ratings, a quadrant behind",
    cells: `
Use Case | Business Value | Feasibility | Strategic Alignment | Data Readiness | Priority Score | Quadrant
Customer 360 dashboard | 5 | 4 | 5 | 3 | 300 | Quick win
Real-time fraud detection | 4 | 2 | 4 | 2 | 64 | Strategic bet
Regulatory reporting automation | 3 | 4 | 3 | 4 | 144 | Quick win
Sales forecasting ML model | 4 | 3 | 3 | 2 | 72 | Strategic bet
Ad-hoc reporting tool upgrade | 2 | 5 | 2 | 4 | 80 | Low-hanging fruit
Legacy data warehouse migration | 3 | 1 | 4 | 1 | 12 | Deprioritize`,
    label: { criteria: "B1:E1", weights: null, options: "A2:A7" },
  },
  {
    id: "rice-no-total",
    source: "public repository file 60210311733 (expected columns)",
    kind: "RICE without its score, counts beside fractions",
    cells: `
feature | reach | impact | confidence | effort
Dark mode | 5000 | 2 | 0.8 | 3
API v2 | 12000 | 3 | 0.9 | 8
SSO integration | 3000 | 2 | 0.7 | 5
Mobile app | 20000 | 3 | 0.5 | 13`,
    label: { criteria: "B1:E1", weights: null, options: "A2:A5", levels: "first-number", less: "E1" },
  },
];
