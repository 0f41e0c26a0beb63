import type { RealTable } from "./real-table.ts";

/** Sheets that people keep as files of text, commas, semicolons or tabs (28 November 2026, the tenth sample), labelled before the reader was run. */
export const SHEETS_AS_TEXT: readonly RealTable[] = [
  {
    id: "csv-gig-form",
    source: "public repository file 17679828832 (decision_matrix.csv of an app for concerts)",
    kind: "an empty form with weights and three options",
    cells: `
criterion | weight | option_A | option_B | option_C | notes
Findability | 0.25
Booking Error Prevention | 0.2
Mobile Usability | 0.2
Accessibility | 0.2
Learnability | 0.15`,
    label: "nothing",
  },
  {
    id: "csv-card-vendors",
    source: "public repository file 46725501656 (evaluation_matrix.csv of a tender for campus cards, first forty rows)",
    kind: "two vendors, yes and no for requirements under headings, the first rows shifted",
    cells: `
Requirements | cbord | arb
Technical Requirements: | 9. Must support unlimited number of cardholder plans | 9. Must support unlimited number of cardholder plans
System Architecture & Infrastructure: | accounts and privileges: Yes | accounts and privileges - Yes
Must be cloud-based with web-based user interface | 10. Must handle multiple account types (meal plans | 10. Must handle multiple account types (meal plans
Must support Windows and Mac platforms (or be platform | guest passes | guest passes
Must provide scheduled backup of open database | declining balance | declining balance
Must provide 24/7/365 phone support and remote | etc.): Yes | etc.) - Yes
Must use recognized industry-standard hardware and software | 17. Must integrate with dining POS systems (Clover POS | 16. Must integrate with dining POS systems (Clover POS
Must include complete detailed documentation and extensive | Micros 3700): Yes | Micros 3700) - Yes
Must provide multiple user security levels/roles | 30. Must support multi-tech card production (mag stripe | 29. Must support multi-tech card production (mag stripe
Database & Account Management: | proximity | proximity
Must support unlimited cardholder database expansion | iClass SEOS): Yes | iClass SEOS) - Yes
Must support unlimited number of cardholder plans, accounts | Response sequence: Yes | Yes
Must handle multiple account types (meal plans, guest | Yes | Yes
Must support privilege types with time period binding and | Yes | No
Must track cardholder accounts by ID | Yes | Yes
Must allow account balance tracking and transfer regulation | Yes | Yes
Must provide real-time transaction history access | Yes | Yes
Integration Requirements: | Yes | Yes
Must integrate with PeopleSoft student information system | Yes | Yes
Must integrate with PrismPOS/PrismWeb (Bookstore) | Yes | Yes
Must integrate with dining POS systems (Clover POS, Micros | Yes | Yes
Must integrate with print management solution (Pharos) | Yes | Yes
Must integrate with StarRez housing management system | Yes | Yes
Must integrate with Kronos UKG Ready time management | Yes | Yes
Must provide API for third-party data extraction | Yes | Yes
Must integrate with campus Recreation Center | No | Yes
Must support future integration with multiple door access | No | Yes
Mobile & Web Capabilities: | Yes | Yes
Must provide mobile app for retail purchases (Android & iOS) | No | Yes
Must provide web-based retail purchasing option | No | No
Must support off-campus transactions | No | Yes
Must allow mobile payment type limitations | Yes | Yes
Must not require additional hardware/software for | No | Yes
Card Production & Management: | Yes | Yes
Must interface with third-party badge production systems | Yes | Yes
Must support multi-tech card production (mag stripe | Yes | Yes
Must broker credential information between systems | Yes | Yes
Must support online photo submission and card creation | Yes | Yes
Security & Compliance: | Yes | Yes`,
    label: "ask",
  },
  {
    id: "csv-wms-questions",
    source: "public repository file 70483852449 (scoring.csv of a checklist for a warehouse system, first twenty-five rows)",
    kind: "an empty form: questions under sections, blank weights and scores",
    cells: `
section | question | weight (1-5) | vendor A score (0-3) | vendor B score (0-3) | vendor C score (0-3) | notes
1. Operational profile | 1. What unit of work actually moves through the building?
1. Operational profile | 2. What are the real daily and peak volumes?
1. Operational profile | 3. How many inventory states matter operationally?
1. Operational profile | 4. What operating models must coexist?
1. Operational profile | 5. Which parts of the operation cannot stop?
2. Receiving and putaway | 6. Can the WMS receive against a PO, ASN, transfer, return?
2. Receiving and putaway | 7. What happens when the quantity does not match?
2. Receiving and putaway | 8. Can receiving capture lot, expiration, serial, condition?
2. Receiving and putaway | 9. Can putaway rules consider capacity, velocity, ownership?
2. Receiving and putaway | 10. Can an operator override a suggested putaway?
3. Inventory control | 11. At what level can inventory be identified?
3. Inventory control | 12. Can inventory be moved, split, merged, relabeled?
3. Inventory control | 13. What events can automatically trigger a cycle count?
3. Inventory control | 14. Can counting rules differ by SKU, velocity, value, risk?
3. Inventory control | 15. Can the system explain an inventory discrepancy?
4. Replenishment and slotting | 16. Can replenishment be triggered by minimum quantity?
4. Replenishment and slotting | 17. Can the WMS distinguish planned replenishment?
4. Replenishment and slotting | 18. Can reserve stock be prioritized by lot, age, distance?
4. Replenishment and slotting | 19. What happens when the reserve location is wrong?
4. Replenishment and slotting | 20. Can slotting recommendations use actual demand?
5. Picking, packing, and shipping | 21. Which picking methods are supported?
5. Picking, packing, and shipping | 22. How does the system prioritize work?
5. Picking, packing, and shipping | 23. What happens after a short pick?
5. Picking, packing, and shipping | 24. Can packout validate item and quantity?`,
    label: "nothing",
  },
  {
    id: "csv-procurement-points",
    source: "public repository file 61162860910 (backlog.csv of a procurement pilot)",
    kind: "priorities P0 to P3 and story points, nothing rated",
    cells: `
id | epic | title | priority | story_points | depends_on | core_or_optional | status
VB-001 | Evidence | Add supplier compliance citation | P0 | 2 |  | core | READY
VB-002 | Approval | Typed action preview endpoint | P0 | 3 | VB-001 | core | READY
VB-003 | Approval | Approval rejection state | P0 | 2 | VB-002 | core | READY
VB-004 | Approval | Approval expiry state | P1 | 3 | VB-002 | core | READY
VB-005 | Integration | HTTP retry and backoff | P0 | 5 | VB-002 | core | READY
VB-006 | Security | Quarantine untrusted content | P0 | 3 | VB-001 | core | READY
VB-007 | Security | Audit authorization denials | P1 | 2 | VB-006 | core | READY
VB-008 | Evaluation | JSONL evaluation runner | P0 | 5 | VB-001 | core | READY
VB-009 | Evaluation | Citation evaluation cases | P1 | 3 | VB-008 | core | READY
VB-010 | Evaluation | Stale-policy evaluation cases | P1 | 2 | VB-008 | core | READY
VB-011 | UI | Action preview component | P0 | 3 | VB-002 | core | READY
VB-012 | UI | Failure and retry states | P1 | 3 | VB-005 | core | READY
VB-013 | UI | Audit event detail drawer | P1 | 3 | VB-007 | core | READY
VB-014 | Quality | Ruff clean-up | P0 | 2 |  | core | READY
VB-015 | Quality | Docker execution verification | P0 | 2 | VB-014 | core | READY
VB-016 | Docs | Final README screenshots | P1 | 2 | VB-011 | core | READY
VB-017 | Application | Record 90-second demo | P0 | 3 | VB-015;VB-016 | core | READY
VB-018 | Application | Finalize outreach messages | P0 | 1 | VB-017 | core | READY
VB-019 | Provider | Template narrator fallback | P2 | 2 |  | optional | READY
VB-020 | Provider | OpenAI-compatible narrator | P3 | 5 | VB-019 | optional | READY
VB-021 | SkyStudio | Authorized workflow validation | P3 | 8 | VB-017 | optional | BLOCKED_BY_ACCESS
VB-022 | Data | PostgreSQL repository adapter | P3 | 8 | VB-017 | optional | READY`,
    label: "nothing",
  },
  {
    id: "csv-scooters",
    source: "public repository file 61191297503 (competitor_analysis.csv of a plan for scooters)",
    kind: "competitors with their sizes, prices and shares",
    cells: `
Competitor | Fleet_Size | Pricing_EUR_per_min | Market_Share_Percent | Notes
Lime | 100 | 0.22 | 30 | Established operator
Tier | 80 | 0.20 | 25 | Focus on urban areas
Voi | 60 | 0.18 | 20 | Smaller coverage
Circ | 50 | 0.19 | 10 | Recently launched
Bolt | 40 | 0.21 | 8 | Expanding rapidly`,
    label: "nothing",
  },
  {
    id: "id-csv-internet",
    source: "public repository file 12671081054 (alternatif.csv of a lesson on internet providers)",
    kind: "Indonesian, raw measures, units in brackets",
    cells: `
ALTERNATIF | Harga(rb) | Jangkauan(m) | Kecepatan(mbps)
Indihome | 320 | 8 | 20
Biznet | 375 | 4 | 85
First Media | 285 | 7 | 10`,
    label: "nothing",
  },
  {
    id: "csv-pickup-points",
    source: "public repository file 47561964702 (product_backlog.csv of an app for a nursery)",
    kind: "a priority in words and an estimate, one row shifted by a comma",
    cells: `
Title | Description | Priority | Estimate (SP) | Status | Sprint | Epic
Auth: Supabase Auth | Implement user sign up/sign in with role assignment | High | 5 | To Do | Sprint 1 | Auth
Child CRUD | Create, read and update child profiles + parent linking | High | 8 | To Do | Sprint 1 | Core
Attendance logging | Check in/out with timestamps & status changes | High | 8 | To Do | Sprint 1 | Core
Parent view | Display parent's children, incidents and pickup options | High | 5 | To Do | Sprint 1 | UX
Staff view | Full list of children, management and incident-reporting | High | 8 | To Do | Sprint 2 | Staff
Approved persons | Add/list/remove approved pickup persons; approvals flow | Medium | 5 | To Do | Sprint 2 | UX
Pickup request flow | Send pickup request from parent, optionally staff approval | Medium | 5 | To Do | Sprint 2 | UX
Chat (messages) | Enable parent-staff messaging | Low | 8 | To Do | Sprint 3 | Collaboration
Incidents logging | Incidents per child with notifications | Low | 5 | To Do | Sprint 3 | Compliance
Daily info (calendar) | Publish daily info | menus and events | Low | 3 | To Do | Sprint 3 | UX
E2E tests | Create integration tests for key flows | High | 8 | In Progress | Sprint 1 | QA
Type-safety cleanup | Remove 'any' casts in Supabase services + use generated api | High | 8 | To Do | Sprint 2 | Tech Debt
Deploy (Vercel) | CI/UI deploy + migrations on deploy | High | 3 | To Do | Sprint 3 | DevOps
Security Review | Pentest and RLS policy review | High | 5 | To Do | Sprint 3 | QA
Documentation | User guide + dev guide (setup + env vars) | Medium | 3 | To Do | Sprint 3 | Docs
Accessibility & UX polish | Large buttons, layout and color contrast | Medium | 5 | To Do | Sprint 3 | UX
Dark mode (optional) | Add dark mode support | Low | 3 | To Do | Sprint 4 | UX
Profile deletion (GDPR) | Implement account deletion cascade and logs | High | 3 | To Do | Sprint 2 | GDPR
Reporting (optional) | Simple reports for attendance and incidents | Low | 5 | To Do | Sprint 4 | Analytics`,
    label: "nothing",
  },
  {
    id: "csv-glue-scales",
    source: "public repository file 53324195255 (criteria.csv of a report on gluing)",
    kind: "criteria with what one and what ten look like, no options",
    cells: `
Criteria | Description (Scale = 1) | Description (Scale = 10)
Automation | Fully human operated | Fully automated except button pressing
Pressure Resistance | Film does not stick to fin | Film sticks to fin past needed pressure
Batch Size | <1 per cycle | >5 per cycle
Glue Tolerance | Fully blocks channels | No spillage / perfect tolerance
Glue Precision | No application predictability | Perfectly precise amount and placement
Apply Lamina | Does not apply lamina | Fully correctly and reliably applies lamina
Device Scale | Large (>3'x3') | Compact (<1'x1')
Volatility | Requires significant ventilation | No ventilation needed
Glue Dry Time | Long dry time (>24hr) | Instant / predictable fast drying
Budget | Over budget (>$10k) | Under budget (<$1k)
Adaptability | Cannot handle defects | Works with any part regardless of defect
Cycle Time | Cannot perform full cycle | Instant / extremely fast cycle
Integration | Does not integrate with G2 | Fully integrates / works for G2`,
    label: "nothing",
  },
  {
    id: "csv-glue-applicators",
    source: "public repository file 53724310355 (applicator-selection.csv of a report on gluing)",
    kind: "tab separated, each option over unweighted and weighted, a multiplier, totals, ranks and what continues",
    cells: `
Adhesive Applicator |  | Roller |  | Dip Bed |  | Stamp |  | Screenprint |  | Dot Stencil
Mechanism | Multiplier | Unweighted | Weighted | Unweighted | Weighted | Unweighted | Weighted | Unweighted | Weighted | Unweighted | Weighted
Batch Size | 3 | 5 | 15 | 5 | 15 | 4 | 12 | 4 | 12 | 4 | 12
Cycle Time | 3 | 5 | 15 | 4 | 12 | 4 | 12 | 6 | 18 | 6 | 18
Predictable Application | 5 | 6 | 30 | 3 | 15 | 9 | 45 | 8 | 40 | 6 | 30
Low-Tolerance Alignment | 3 | 8 | 24 | 8 | 24 | 2 | 6 | 2 | 6 | 2 | 6
Low Blockage | 7 | 5 | 35 | 5 | 35 | 8 | 56 | 8 | 56 | 7 | 49
Low Waste Production | 2 | 2 | 4 | 6 | 12 | 1 | 2 | 1 | 2 | 7 | 14
Automation Difficulty | 3 | 9 | 27 | 4 | 12 | 4 | 12 | 3 | 9 | 3 | 9
Size | 3 | 5 | 15 | 5 | 15 | 4 | 12 | 4 | 12 | 4 | 12
Cost | 2 | 6 | 12 | 4 | 8 | 2 | 4 | 2 | 4 | 3 | 6
Totals |  | 177 |  | 148 |  | 161 |  | 159 |  | 156
Rank |  | 1 |  | 6 |  | 2 |  | 3 |  | 5
Continue? |  | Develop |  | No |  | Develop |  | No |  | No`,
    label: { criteria: "A3:A11", weights: "B3:B11", options: "C1,E1,G1,I1,K1" },
  },
  {
    id: "csv-glue-jigs",
    source: "public repository file 53359673044 (jig.csv of a report on gluing)",
    kind: "tab separated, six options over unweighted and weighted, totals, ranks and what continues",
    cells: `
Jig |  | Channel Slot |  | Vacuum Chuck |  | Slide Clips |  | Stretch Mechanism |  | Side Latches |  | Screw Clamping
Mechanism | Multiplier | Unweighted | Weighted | Unweighted | Weighted | Unweighted | Weighted | Unweighted | Weighted | Unweighted | Weighted | Unweighted | Weighted
Low Gluing Mechanism Interference | 8 | 5 | 40 | 10 | 80 | 6 | 48 | 10 | 80 | 6 | 48 | 6 | 48
Low Lamina Application Interference | 7 | 2 | 14 | 10 | 70 | 5 | 35 | 9 | 63 | 5 | 35 | 4 | 28
Reduced Module Wear | 3 | 8 | 24 | 8 | 24 | 6 | 18 | 3 | 9 | 8 | 24 | 4 | 12
Easy Module Loading | 7 | 8 | 56 | 10 | 70 | 6 | 42 | 8 | 56 | 7 | 49 | 3 | 21
Secure Holding Mechanism | 9 | 7 | 63 | 9 | 81 | 8 | 72 | 7 | 63 | 6 | 54 | 8 | 72
Scalability | 4 | 10 | 40 | 2 | 8 | 5 | 20 | 7 | 28 | 6 | 24 | 9 | 36
Ease of Manufacturing | 10 | 9 | 90 | 1 | 10 | 8 | 80 | 4 | 40 | 8 | 80 | 8 | 80
Cost per unit | 6 | 9 | 54 | 1 | 6 | 7 | 42 | 4 | 24 | 7 | 42 | 8 | 48
Totals |  | 381 |  | 349 |  | 357 |  | 363 |  | 356 |  | 345
Rank |  | 1 |  | 5 |  | 3 |  | 2 |  | 4 |  | 6
Continue? |  | Develop |  | No |  | Develop |  | No |  | No |  | No`,
    label: { criteria: "A3:A10", weights: "B3:B10", options: "C1,E1,G1,I1,K1,M1" },
  },
  {
    id: "csv-exchange-lines",
    source: "public repository file 2754812029 (prioritization_matrix.csv of an analysis of a bank for coins)",
    kind: "headers with underscores, halves among wholes, a plain total",
    cells: `
opportunity | btc_decorrelation | market_size | competitive_gap | customer_demand | feasibility | total
Banking / Cash Management | 5 | 3 | 4.0 | 4 | 2 | 18.0
Advanced Trading / Derivatives | 4 | 3 | 1.0 | 5 | 5 | 18.0
Lending / Borrowing | 5 | 3 | 4.0 | 2 | 3 | 17.0
DeFi / Wallet | 2 | 4 | 2.5 | 4 | 4 | 16.5
Staking / Earn | 2 | 5 | 1.0 | 3 | 5 | 16.0
Crypto Debit Card | 5 | 2 | 1.0 | 2 | 4 | 14.0
Stablecoin Payments | 1 | 5 | 1.0 | 2 | 5 | 14.0
Base (L2 Blockchain) | 1 | 4 | 1.0 | 4 | 4 | 14.0
Institutional Custody | 4 | 2 | 1.0 | 2 | 5 | 14.0
Subscription (Coinbase One) | 1 | 1 | 1.0 | 2 | 5 | 10.0`,
    label: { criteria: "B1:F1", weights: null, options: "A2:A11" },
  },
  {
    id: "id-csv-tours",
    source: "public repository file 36394518436 (alternatives.csv of a choice of tours)",
    kind: "a blank first row, raw prices and days beside ratings of five",
    cells: `

Alternative | Price | Duration | Facilities | Destination | Rating
A - Bangkok–Pattaya | 10300000 | 5 | 4 | 4.0 | 4.0
B - Holiday in Singapore | 5800000 | 4 | 4 | 4.5 | 4.6
C - Taiwan Hsinchu Tour | 18000000 | 7 | 4 | 4.2 | 4.3
D - Explore Korea Alpaca | 18800000 | 8 | 4 | 4.3 | 4.4
E - Paket Tour China 2025 | 15500000 | 7 | 4 | 4.1 | 4.2`,
    label: "ask",
  },
  {
    id: "ru-csv-cars",
    source: "public repository file 48814898782 (alternatives.csv of a lesson on decisions)",
    kind: "Russian, cars with raw measures",
    cells: `
Название | Стоимость машины | Расход топлива | Вместительность багажника | Мощность двигателя | Клиренс
Mazda CX-5 | 4.1 | 7.1 | 565 | 165 | 235
Toyota Land Cruiser Prado | 4.1 | 11.0 | 550 | 163 | 235
Audi A4 | 4.1 | 7.1 | 570 | 245 | 235
Kia Sportage | 3.2 | 8.2 | 540 | 150 | 181
Volvo XC90 | 5.6 | 5.7 | 721 | 249 | 235
Subaru Outback | 5.6 | 7.3 | 522 | 188 | 213
Nissan X-Trail | 2.2 | 5.3 | 497 | 225 | 230
Mercedes GLC | 5.1 | 5.5 | 620 | 197 | 180
Jeep Wrangler | 4.9 | 11.3 | 142 | 225 | 220
УАЗ Патриот | 1.9 | 11.2 | 1130 | 225 | 225`,
    label: "nothing",
  },
  {
    id: "csv-table-packages",
    source: "public repository file 792006727 (comparison.csv of the documentation of a package)",
    kind: "Y, Y in brackets and blanks, headings without marks, the same rows twice under two of them",
    cells: `
 | huxtable | xtable | formattable | ascii | kableExtra | condformat | htmlTable | Hmisc::latex | ztable | kable | texreg | stargazer | tables | DT | pander | officer | pixiedust
HTML output | Y | Y | Y | Y | Y | Y | Y | Y | Y | Y | Y | Y | Y | Y | Y |  | Y
Background color | Y |  | Y | Y |  | Y | Y |  | Y |  |  |  |  |  |  | Y | Y
Width and height | Y |  | Y | Y | (Y) |  |  |  |  |  |  |  |  | Y |  | Y | Y
Text formatting | Y |  | Y | Y | (Y) |  |  |  | (Y) |  | (Y) | Y |  | Y | Y | Y | Y
Borders | Y |  |  |  |  |  | Y |  | Y |  |  |  |  | Y |  | Y | Y
Rotation | Y |  |  |  |  |  |  |  |  |  |  |  |  |  |  | Y | Y
Multicolumn/multirow | Y |  |  | Y |  |  | Y | (Y) | Y |  |  | (Y) | (Y) | (Y) |  | Y | Y
Alignment | Y |  |  | Y |  |  | Y | Y | Y | Y |  | Y | Y |  | Y | Y | Y
Numeric formatting | Y |  | Y | Y |  |  | Y | Y | Y | Y |  | Y | Y | Y | Y | Y | Y
Captions | Y | Y |  | Y |  |  |  | Y | Y | Y |  |  |  | Y | Y | Y | Y
Format NA | Y |  |  | Y |  |  |  | Y |  |  |  |  | Y |  | Y | Y | Y
LaTeX output | Y | Y |  | (Y) | Y | Y | ? | Y | Y | Y | Y | Y | Y |  | Y |  | Y
Background color | Y |  |  | Y |  | Y |  |  |  |  |  |  |  |  |  |  | Y
Width and height | Y | Y |  | Y | (Y) |  |  |  |  |  |  |  |  |  |  |  | Y
Text formatting | Y |  |  | Y | (Y) |  |  |  | (Y) |  | (Y) | Y |  |  | Y |  | Y
Borders | Y | (Y) |  |  |  |  |  | (Y) | Y |  |  |  | (Y) |  |  |  | Y
Rotation | Y | Y |  |  |  |  |  |  |  |  |  |  |  |  |  |  | Y
Multicolumn/multirow | Y |  |  | Y |  |  |  | (Y) | Y |  |  | (Y) |  |  |  |  | Y
Alignment | Y | Y |  | Y |  |  |  | Y | Y |  | Y | Y |  | Y |  | Y | Y
Long tables |  | Y |  |  |  |  |  | Y | Y |  |  |  | Y |  |  |  | Y
Labels | Y | Y |  |  |  |  |  | Y | Y |  |  | Y | Y |  |  |  | Y
Other features
Conditional formats | Y |  | Y |  |  | Y
Autocreate summary statistics |  |  |  |  |  |  |  |  |  |  |  |  | Y
Dynamic HTML widgets |  |  | Y |  |  |  |  |  |  |  |  |  |  | Y
Create tables from model objects | Y | Y |  | Y |  |  |  |  | Y |  | Y | Y
dplyr compatible | Y |  |  |  |  |  |  |  |  |  |  |  |  | Y
Add footnotes | (Y) |  |  |  | Y
Other formats
Markdown | Y |  |  |  |  |  |  |  |  | Y |  |  |  |  | Y |  | Y
Screen | Y |  |  |  |  |  |  |  |  |  |  | Y |  |  |  |  | Y
Excel | Y |  |  |  |  | Y
Powerpoint | Y |  |  |  |  |  |  |  |  |  |  |  |  |  |  | Y
Word | Y |  |  |  |  |  |  |  |  |  |  |  |  |  |  | Y | (Y)
Notes |  |  |  |  | Via markdown |  |  | HTML via external translator |  |  |  |  |  | Via Javascript | Via markdown`,
    label: "ask",
  },
  {
    id: "es-csv-erp",
    source: "public repository file 68302885168 (matriz_decision.csv of a pupil, semicolons)",
    kind: "Spanish, weights of a hundred, names with underscores, no total",
    cells: `
Criterio | Peso | Odoo_Community | Microsoft_Dynamics_365 | Zoho_CRM
Coste_Licencias | 25 | 5 | 4 | 2
Facilidad_Instalacion | 10 | 3 | 5 | 5
Soporte_Técnico | 15 | 2 | 5 | 5
Adaptabilidad | 20 | 4 | 3 | 3
Seguridad_Datos | 10 | 3 | 5 | 4
Acceso_Movil | 20 | 3 | 5 | 5`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:E1" },
  },
];
