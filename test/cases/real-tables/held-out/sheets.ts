import type { RealTable } from "../real-table.ts";

/** Sheets that people keep as files of text, commas, semicolons or tabs (28 November 2026, the tenth sample), labelled before the reader was run. */
export const HELD_OUT_SHEETS: readonly RealTable[] = [
  {
    id: "csv-asp-depth",
    source: "public repository file 48610662994 (Decision Matrix.csv of a treatment plant)",
    kind: "blank corner, ratings made to add up to one, reciprocals as criteria, a total",
    cells: `
 | Increase ASP Depth to 8[m] | Build 2 more ASPs
1/cost (1/£) | 0.38977589876310725 | 0.6102241012368927
surface area (1/m^2) | 0.9997466430200151 | 0.00025335697998479854
total score | 1.3895225417831223 | 0.6104774582168776`,
    label: { criteria: "A2:A3", weights: null, options: "B1:C1" },
  },
  {
    id: "csv-shipment-wsjf",
    source: "public repository file 70882504998 (backlog.csv of an analysis of shipments)",
    kind: "WSJF with the cost of delay between, a release last, names with a comma",
    cells: `
ID | Item | Business value | Time criticality | Risk reduction / enablement | Size (pts) | Cost of delay | WSJF | Release
EN-2 | Delivery window mandatory for pilot customers | 2 | 5 | 8 | 1 | 15 | 15.0 | R1
US-07 | No message storm (throttling) | 5 | 5 | 8 | 2 | 18 | 9.0 | R1
US-13 | Pilot toggle and measurement | 3 | 8 | 13 | 3 | 24 | 8.0 | R1
EN-1 | Receive TMS changes reliably | 1 | 8 | 13 | 3 | 22 | 7.3 | R1
US-02 | Owner and response time | 5 | 3 | 5 | 2 | 13 | 6.5 | R1
US-05 | Proactive customer message | 13 | 8 | 8 | 5 | 29 | 5.8 | R1
US-04 | Acknowledge, re-plan, resolve | 5 | 3 | 8 | 3 | 16 | 5.3 | R1
US-08 | Missing status: confirm first | 5 | 3 | 8 | 3 | 16 | 5.3 | R1
US-01 | Classify a change | 8 | 5 | 13 | 5 | 26 | 5.2 | R1
US-11 | Call task for key accounts | 5 | 3 | 2 | 2 | 10 | 5.0 | R1
US-10 | Back on schedule | 3 | 2 | 3 | 2 | 8 | 4.0 | R1
US-03 | Workbench (list + escalation) | 8 | 5 | 5 | 5 | 18 | 3.6 | R1
US-09 | Customs hold, action required | 5 | 2 | 3 | 5 | 10 | 2.0 | R2
US-06 | EDI/API status messages | 8 | 3 | 3 | 8 | 14 | 1.8 | R2
US-12 | Notification preferences in the portal | 3 | 1 | 2 | 5 | 6 | 1.2 | R2
US-14 | Consignee notifications | 8 | 1 | 2 | 13 | 11 | 0.8 | R3`,
    label: { criteria: "C1:F1", weights: null, options: "B2:B17", levels: "first-number", less: "F1" },
  },
  {
    id: "csv-intake-hub",
    source: "public repository file 62956224689 (backlog.csv of use cases of an office)",
    kind: "one to five beside a score out of a hundred, how many use it, text around",
    cells: `
id | title | sponsor | stage | value | effort | readiness | risk | priority_score | tool | data_sensitivity | users_impacted | outcome | governance_notes | last_updated
UC-001 | Weekly ops status auto-pack | P. Sharma | Deployed | 5 | 2 | 5 | 2 | 92 | Power Automate | Internal | 28 | Cut Friday prep time 50% | Standard connectors | 2026-07-25
UC-002 | Copilot meeting-notes to action log | L. Nguyen | In Build | 4 | 2 | 4 | 2 | 84 | Copilot + Automate | Internal | 12 | Actions in Planner within 1 hour | Pilot in one department | 2026-08-01
UC-003 | Invoice coding assist | Finance Ops | Prioritized | 5 | 3 | 3 | 3 | 78 | Copilot | Confidential | 8 | Reduce miscodes 20% | Needs DLP review | 2026-08-03
UC-004 | Store incident first-draft report | Retail Ops | Triaged | 4 | 3 | 3 | 3 | 72 | Copilot | Internal | 40 | Faster first draft for managers | Template required | 2026-08-05
UC-005 | IT access request chatbot | IT Service | Submitted | 3 | 4 | 2 | 2 | 58 | Copilot Studio | Internal | 200 | Deflect L1 FAQs | Licensing check | 2026-08-06
UC-006 | Vendor contract clause extract | Procurement | Parked | 4 | 4 | 2 | 4 | 52 | AI + Documents | Confidential | 6 | Speed review of standard clauses | Restricted pattern TBD | 2026-07-20
UC-007 | HR policy Q&A bot | HR | Declined | 2 | 3 | 2 | 3 | 48 | Copilot Studio | Confidential | 500 | Answer policy questions | Source of truth not approved | 2026-07-15
UC-008 | SharePoint intake form for AI ideas | Enablement Team | Deployed | 3 | 1 | 5 | 1 | 88 | Power Apps + List | Internal | 15 | Single backlog for all ideas | CoE pattern | 2026-06-30
UC-009 | Daily sales anomaly highlight | Merchandising | Triaged | 5 | 4 | 3 | 2 | 74 | Power Automate + BI | Internal | 25 | Flag outliers before 9am | Data product dependency | 2026-08-04
UC-010 | Expense receipt field extract | Finance | Submitted | 3 | 3 | 3 | 3 | 65 | AI Builder | Confidential | 60 | Less manual keying | Premium capacity | 2026-08-07`,
    label: { criteria: "E1:H1", weights: null, options: "B2:B11", levels: "first-number", less: "F1,H1" },
  },
  {
    id: "csv-costing-systems",
    source: "public repository file 62564472319 (decision_matrix.csv of a case in management accounting)",
    kind: "three alternatives, a recommendation in numbers that no sum gives, what it means last",
    cells: `
alternative | accuracy_gain | implementation_feasibility | strategic_value | speed_of_insight | overall_recommendation_score | interpretation
Retain Existing System | 2 | 5 | 1 | 2 | 2 | Low cost but limited strategic improvement
Phased ABC + Flexible Budgeting | 4 | 4 | 4 | 4 | 5 | Best balance of impact, feasibility, and risk
Full Integrated Performance System | 5 | 2 | 5 | 5 | 3 | High impact but complex and disruptive`,
    label: [{ criteria: "B1:E1", weights: null, options: "A2:A4" }, { criteria: "B1:F1", weights: null, options: "A2:A4" }],
  },
  {
    id: "ru-csv-renovation",
    source: "public repository file 16900094765 (competitive_analysis.csv of a builder)",
    kind: "Russian, competitors with a price and stars of their customers",
    cells: `
Компания | Цена от (руб/м²) | Рейтинг | Услуги | Особенности
ОтДелка 2.0 | 2500 | 4.8 | Полный комплекс | Пакетные предложения, фиксированная цена
МастераРемонта96 | 2800 | 4.7 | Полный комплекс | Рассрочка 6 месяцев, работают с 2013 года
Remontniks | 2900 | 4.5 | Полный комплекс | Гарантия от 1 года, жилые и коммерческие помещения
Профстрой96 | 2400 | 4.3 | Полный комплекс | Гарантия до 10 лет, работают с 2012 года
Дистринт декор | 2600 | 4.2 | Жилые и коммерческие | Специализация на коммерческих объектах
РСК Миллениум | 2700 | новая | Отделочные работы | Член СРО, опыт в госзакупках, выручка 22,4 млн`,
    label: "nothing",
  },
  {
    id: "csv-ecvt-failures",
    source: "public repository file 54276620251 (FMEA.csv of a gearbox, first fifteen rows)",
    kind: "failures with severity, occurrence, detection and their product",
    cells: `
ID | Subsystem | Component | Failure Mode | Cause | Effect on System | Severity | Occurrence | Detection | RPN | Current Controls | Recommended Action
H-001 | Hall Sensor | Signal Wire | Wire break / open circuit | Vibration fatigue at solder joint | RPM reads zero | 7 | 4 | 3 | 84 | Interrupt-driven edge counting | Add strain relief
H-002 | Hall Sensor | Signal Wire | Intermittent connection | Loose connector | Sporadic RPM spikes | 6 | 5 | 5 | 150 | None currently | Use shielded cable
H-003 | Hall Sensor | Sensor Element | Electrical noise on signal line | EMI from alternator | False edge counts inflate RPM reading | 5 | 5 | 5 | 125 | None currently | Route sensor wire away
H-004 | Hall Sensor | Magnet | Magnet detaches from flywheel | Adhesive failure under heat | RPM reads zero permanently | 8 | 2 | 4 | 64 | None currently | Use mechanical retention
H-005 | Hall Sensor | Sensor Element | Sensor output stuck HIGH or LOW | Internal Hall IC failure | RPM reads zero or maximum | 7 | 2 | 5 | 70 | None currently | Add RPM plausibility check
P-001 | Potentiometer | Wiper | Wiper stuck at fixed position | Contamination | Mode selection locked to one value | 4 | 3 | 3 | 36 | Analog read on pin A8 | Add mode override
P-002 | Potentiometer | Signal Wire | Wire break on signal line | Vibration | ADC reads 0V or floats | 5 | 3 | 4 | 60 | None currently | Add bounds checking
P-003 | Potentiometer | Wiper | Intermittent wiper contact | Worn resistive track | Mode selection flickers | 5 | 4 | 5 | 100 | None currently | Add hysteresis
P-004 | Potentiometer | Signal Wire | Short to ground or VCC | Insulation damage | ADC reads rail voltage | 4 | 2 | 3 | 24 | None currently | Add voltage divider limits
A-001 | Actuator | DC Motor | Motor stall under load | Mechanical binding | Actuator draws 10-15A | 8 | 4 | 4 | 128 | 20A main fuse | Add software stall detection
A-002 | Actuator | Feedback Potentiometer | Feedback wire break | Vibration fatigue | Position feedback lost | 7 | 3 | 5 | 105 | Analog read on pin A1 | Add feedback plausibility check
A-003 | Actuator | Leadscrew | Over-extension past limit | Software position limit failure | Actuator internal gear damage | 8 | 2 | 4 | 64 | Software position limits | Add physical hard stops
A-004 | Actuator | Gearbox | Mechanical jam | Mud or debris ingress | Ratio locked at current position | 7 | 3 | 5 | 105 | None currently | Add protective boot
A-005 | Actuator | DC Motor | Motor winding open circuit | Thermal damage | Actuator unresponsive | 7 | 2 | 6 | 84 | None currently | Verify movement`,
    label: "nothing",
  },
  {
    id: "csv-three-risks",
    source: "public repository file 54631626558 (risk_register.csv of a small office)",
    kind: "three risks, likelihood times impact",
    cells: `
Risk ID | Risk Name | Category | Likelihood | Impact | Risk Score | Risk Level | Owner | Treatment Plan | Status
R-001 | Phishing Attack | Cybersecurity | 4 | 5 | 20 | High | IT Security | Implement MFA and phishing awareness training | Open
R-002 | Malware Infection | Cybersecurity | 3 | 4 | 12 | Medium | IT Security | Deploy endpoint protection, patch systems | Open
R-003 | Unauthorized Access | Access Control | 4 | 4 | 16 | High | Security Team | Enforce MFA, perform access reviews | Open`,
    label: "nothing",
  },
  {
    id: "csv-readar-backlog",
    source: "public repository file 69247603833 (backlog.csv of a site that recommends books)",
    kind: "done, open and closed, priorities P0 to P3 and sizes, long notes",
    cells: `
ID | Status | Idea/Description | Theme | Priority | Effort | Notes/Dependencies
RD-01 | Done | Fix silent logouts: keep localStorage token mirror in sync | Auth/Reliability | P1 | M | Done 2026-06-19 (032bc019)
RD-02 | Done | Catalog enrichment: Open Library fallback for covers | Catalog | P1 | M | Done 2026-06-19 (e5fc2893)
RD-03 | Done | Learning-tips email | Engagement | P2 | M | Done 2026-06-19 (1d2fa58a)
RD-04 | Done | Server-side recommendation refresh paywall | Monetization | P2 | M | Done 2026-06-20 (cea7bd04)
RD-05 | Done | Critical-path backend tests + fix latent book lookup bug | Testing | P3 | M | Done 2026-06-19 (5dc76132)
RD-06 | Done | Route-level code splitting with React.lazy | Performance | P3 | S | Done (3d45a0b5).
RD-07 | Done | Consolidate reading surfaces + ScrollTopButton | UX | P3 | M | Done (74fa5e03).
RD-08 | Open | Onboarding auth-wall: decide and build the UX | Growth/Activation | P2 | M | Deliberately held until real volume
RD-09 | Closed | Catalog backfill rerun on Render Shell | Catalog | P3 | S | CLOSED 2026-08-05 — premise was wrong
RD-10 | Done | Golden-set relevance eval harness | Rec Quality | P0 | M | Done 2026-07-16
RD-11 | Open | Fix challenge matching | Rec Quality | P0 | M | Depends on RD-10
RD-12 | Open | Give non-services/SaaS business_model real ranking signal | Rec Quality | P1 | M | Depends on RD-10
RD-13 | Open | Delete the dead parallel scorer | Tech Debt | P1 | S | Depends on RD-10 as a safety net
RD-14 | Open | Audit live catalog tag density | Catalog | P2 | S | Silent ceiling on match quality
RD-15 | Open | Improve 'why this book' specificity | Rec Quality/UX | P2 | M | Downstream of RD-11
RD-16 | Open | Re-tune diversity penalty to the actual score scale | Rec Quality | P3 | S | Depends on RD-10
RD-17 | Open | Amazon prop store: wire real associate tag | Commerce | P2 | S | BLOCKED ON FOUNDER
RD-18 | Open | Get 3 qualifying book sales to unlock Amazon PA API | Commerce | P2 | M | Depends on RD-17
RD-19 | Open | Decide the fate of the ontrack scaffold | Tech Debt | P3 | XS | Untracked
RD-20 | Open | Prune stale root-level docs + fix README drift | Docs | P3 | S | Seven stale root .md files
RD-21 | Open | Canon boost overwhelms the problem-domain signal | Rec Quality | P0 | M | Found by RD-10
RD-22 | Open | Seed canon tags do not conform to the vocabulary | Catalog | P1 | S | Related RD-14`,
    label: "nothing",
  },
  {
    id: "csv-glue-pugh",
    source: "public repository file 53207913280 (glue-screening.csv of a report on gluing)",
    kind: "tab separated, signs against a reference of noughts, totals and whether it passes",
    cells: `
Adhesive | 2-Part Epoxy | Contact Cement | 1-Part Adhesive | Solvent
Dry Times | 0 | - | - | +
Fume Hood Mandatory | 0 | 0 | 0 | -
Material Compatablity | 0 | - | - | -
Single-Sided Application | 0 | - | 0 | 0
Low Viscosity | 0 | - | + | +
Totals | 0 | -4 | -1 | 0
Pass? | Ref | No | Yes | Yes`,
    label: { criteria: "A2:A6", weights: null, options: "B1:E1", levels: "signs" },
  },
  {
    id: "csv-five-vendors",
    source: "public repository file 69442317145 (vendor_scorecard.csv of an analysis of suppliers)",
    kind: "raw measures under the name of a scorecard",
    cells: `
vendor_id | vendor_name | total_spend | on_time_pct | defect_rate_pct | avg_lead_time_days
V001 | Alpha Supplies | 2480000 | 96 | 1.8 | 4.2
V002 | Prime Components | 2210000 | 91 | 3.2 | 5.1
V003 | Metro Industrial | 1960000 | 82 | 6.4 | 7.8
V004 | SouthStar Traders | 1740000 | 88 | 2.5 | 6.4
V005 | Delta Wholesale | 1530000 | 79 | 8.1 | 8.6`,
    label: "nothing",
  },
  {
    id: "csv-order-features",
    source: "public repository file 54532661643 (feature_backlog.csv of a maker's orders)",
    kind: "RICE between problem, story, dependency and acceptance in sentences",
    cells: `
feature_id | initiative | problem | user_story | reach | impact | confidence | effort | dependency | acceptance_criteria | metric | rice_score
F01 | Proactive delay promise center | Buyers learn about custom manufacturing delays too late to | As a buyer, I want delay reasons, revised ETA, and next | 82 | 9.2 | 84 | 8 | Supplier reason-code capture and ETA confidence service | Delay alert fires before SLA breach, includes reason code. | Delay-contact rate per 100 affected orders | 79.2
F05 | Support reason-code instrumentation | Roadmap decisions are weakened when support tickets lack | As a PM, I want support contacts tagged to journey moments. | 68 | 6.9 | 81 | 6 | Support taxonomy, agent workflow changes, and QA sampling | At least 90 percent of post-order tickets contain journey | Tagged ticket completeness | 63.3
F02 | Line-item milestone timeline | A single order status hides what is happening across custom | As a procurement lead, I want each line item to show | 76 | 8.1 | 78 | 10 | Event normalization across supplier updates | Each line item shows current milestone, last update age. | Order status page return rate | 48.0
F04 | Buyer-facing update digest | Buyers with many active orders cannot quickly see which | As a program manager, I want a digest of changed orders. | 61 | 6.4 | 74 | 8 | Notification preferences and account-level order grouping | Digest summarizes changed milestones, delayed orders. | Weekly active buyer return rate | 36.1
F06 | Shipment document hub | Packing lists, tracking numbers, and partial shipment | As a buyer, I want shipping documents and tracking grouped. | 46 | 5.8 | 76 | 7 | Carrier tracking links and document availability service | Buyer can access package tracking, packing list, carrier. | Shipment-related support contacts | 29.0
F03 | Exception ownership workspace | Support, operations, and supplier teams need one record of | As a support agent, I want order context and owner routing. | 54 | 8.7 | 72 | 12 | Support ticket integration and escalation taxonomy | Every exception has owner, SLA timer, root cause. | Median exception resolution time | 28.2`,
    label: { criteria: "E1:H1", weights: null, options: "B2:B7", levels: "first-number", less: "H1" },
  },
  {
    id: "csv-document-tools",
    source: "public repository file 43492151189 (alternatives.csv of a tool for documents, first forty rows)",
    kind: "yes, no and question marks with remarks, most rows blank",
    cells: `
Name | Website | Self-Hosted | Modern Web UI | Tagging | Non-Destructive Import | OCR | Watch Folder | Email Import | Open Source | Filesystem Export
Mayan EDMS | https://www.mayan-edms.com/ | Yes | Yes | Yes | No | Yes | Yes | Yes | Yes
Paperless | https://github.com/the-paperless-project/paperless | Yes | No | Yes | No | Yes | Yes | Yes | Yes
Ambar.cloud | https://ambar.cloud/ | Yes | Yes | Yes | Yes | Yes | Yes | ? | Yes
Elastic Search Enterprise Search
OpenDocMan | https://www.opendocman.com/ | Yes | No | No | ? | No | No | ? | Yes
Alfresco | https://www.alfresco.com/ | Yes | Yes | Yes | ? | No - needs plugin | No - needs plugin |  | No
LogicalDOC | https://www.logicaldoc.com/ | Yes | No | Yes | ? | No - paid feature | No - paid feature | ? | Yes
OpenKM | https://www.openkm.ca/en/screenshots.html | No | No
SeedDMS |  | Yes | Yes | Yes | ? | No - needs plugin | Yes | ?
Nuxeo |  | Yes | Yes | Yes | ? | No - needs script | Yes | ? | Yes
Casebox |  | Yes | No |  |  | Yes |  |  | Yes - Unmaintained
EcoDMS
Paperport
Teedy/sismicsdocs |  | Yes | Yes | Yes | No | Yes | Yes | Yes | Yes
Perkeep
Krystal DMS
DevonThink Pro/Server |  | Yes/No | Yes | Yes | No | Yes | Yes | ? | No
Neat Desk
EagleFiler
Paperless 3
DocMoto
OpenKM
Nuxeo
laserfiche
Docuware
Opentext
treegonizer
Open Semantic Search Server | https://www.opensemanticsearch.org/doc/admin/install/search_
Fileago | https://github.com/fileago/fileago
Tagspaces | https://www.tagspaces.org/
FileCenter
Odoo |  | Yes |  |  |  | No |  |  | No - Paid edition has DMS features
resourcespace
Ademero Content Central
The Brain`,
    label: "ask",
  },
  {
    id: "csv-rescue-cases",
    source: "public repository file 71084902295 (use_cases.csv of a roadside service)",
    kind: "value, effort, readiness and risk of five, who and with what before, a measure of success last",
    cells: `
id | title | process | users | tool | value | effort | data_ready | risk | success_measure
UC01 | Dispatcher handover summary | Case intake | Dispatchers | Microsoft 365 Copilot | 5 | 2 | 4 | 3 | Fact coverage >= 90% and no invented facts on the intake
UC02 | Categorise app and web case submissions | Case intake | Dispatchers | Copilot Studio / Python | 5 | 3 | 4 | 3 | Category accuracy >= 90% and no missed urgent case
UC03 | Weekly KPI commentary draft | Reporting | Team leads | Copilot in Power BI | 4 | 1 | 5 | 1 | Draft needs fewer than 3 corrections; numbers match the
UC04 | Meeting notes to action items | Internal meetings | All teams | Copilot in Teams | 3 | 1 | 5 | 2 | Action items complete when checked against the recording
UC05 | Reply drafts for travel assistance emails | Member communication | Travel assistance agents | Copilot in Outlook | 4 | 2 | 4 | 3 | Agent edits fewer than 20% of the draft
UC06 | Data preparation in Excel with Copilot | Reporting | Data analysts | Copilot in Excel | 3 | 1 | 4 | 1 | Formulas checked against a manual calculation on 3 sheets
UC07 | SLA early warning per region | Operations steering | Operations managers | Power BI alerts + Power Automate | 5 | 3 | 5 | 1 | Alert fires within one day when weekly SLA drops by 5 points
UC08 | Medical case triage support abroad | Medical assistance | Medical assistance staff | Microsoft 365 Copilot | 5 | 4 | 2 | 5 | Only after data protection and medical review
UC09 | Knowledge base answers for service agents | Agent support | Contact centre agents | Copilot with SharePoint | 4 | 3 | 3 | 2 | Correct source cited in >= 95% of test questions
UC10 | Themes from survey comments | Member experience | Member experience team | Python / Copilot in Excel | 3 | 2 | 3 | 2 | Themes agree with a manual sample of 100 comments`,
    label: { criteria: "F1:I1", weights: null, options: "B2:B11", levels: "first-number", less: "G1,I1" },
  },
  {
    id: "csv-comet-modules",
    source: "public repository file 48248104778 (priority_matrix.csv of a site about a comet)",
    kind: "headers run together, a score that no sum gives, two blank rows at the end",
    cells: `
Module | Reach | RevenueImpact | EffortRemaining | TechnicalRisk | Confidence | StrategicFit | PriorityScore | Justification
Main Landing Page | 5 | 4 | 1 | 1 | 5 | 5 | 23.5 | Core user entry point, fully functional with clean
3D Orbital Tracker | 4 | 3 | 2 | 3 | 4 | 5 | 20.0 | High-visibility feature with NASA integration, some
Printify Integration | 4 | 5 | 1 | 2 | 5 | 4 | 21.0 | Revenue-critical e-commerce functionality, well-implemented
Flightpath Simulator | 3 | 2 | 1 | 1 | 5 | 3 | 13.5 | Nice visual feature, complete and stable
Atlas Directive Game | 3 | 3 | 3 | 2 | 3 | 4 | 16.5 | Engagement feature, modal implemented but game logic pending
API Routes (Horizons) | 4 | 2 | 1 | 2 | 4 | 4 | 17.0 | NASA data integration, working with retry logic
Error Handling | 3 | 2 | 1 | 1 | 5 | 3 | 13.5 | Comprehensive error boundaries, production-ready
Social Links | 2 | 2 | 1 | 1 | 5 | 2 | 11.0 | Simple component, complete
Product Carousel | 3 | 4 | 1 | 1 | 5 | 3 | 16.5 | E-commerce component, well-implemented with navigation
Safe Image Component | 2 | 1 | 1 | 1 | 5 | 2 | 10.5 | Utility component, complete
Performance Monitor | 2 | 1 | 2 | 2 | 3 | 2 | 10.0 | Debugging tool, currently disabled
Historical Data Generator | 3 | 2 | 1 | 2 | 4 | 3 | 14.0 | Data processing utility, working with caching`,
    label: { criteria: "B1:G1", weights: null, options: "A2:A13", levels: "first-number", less: "D1,E1" },
  },
  {
    id: "es-csv-bakery-erp",
    source: "public repository file 68535074011 (matriz_decision.csv of a pupil about a bakery, semicolons)",
    kind: "Spanish, weights of a hundred, a total that does not add up throughout",
    cells: `
criterio | peso | Dolibarr | Odoo_Community | Odoo_Enterprise
Precio | 40 | 5 | 5 | 1
Facilidad_de_uso | 20 | 3 | 3 | 4
Requisitos_bajos | 20 | 5 | 3 | 3
Ecommerce | 5 | 2 | 5 | 5
Cobertura_obrador | 5 | 1 | 2 | 3
Localizacion_Espana | 10 | 2 | 2 | 5
TOTAL | 100 | 3.95 | 3.75 | 2.70`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:E1" },
  },
];
