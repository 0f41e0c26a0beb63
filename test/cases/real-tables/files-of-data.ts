import type { RealTable } from "./real-table.ts";

/** Found by the columns that people give to lists of what to do next and by names of files of data (28 November 2026), labelled before the reader was run. */
export const FILES_OF_DATA: readonly RealTable[] = [
  {
    id: "pl-supply-models",
    source: "public repository file 47785635066 (kryteria wyboru)",
    kind: "Polish, weights in percent, stars of different length, totals in sentences below that are off",
    cells: `
Kryterium | Waga | Qwen2.5 | DeepSeek-R1 | Mistral-Small
Prędkość | 25% | ⭐⭐⭐⭐⭐ | ⭐⭐⭐ | ⭐⭐
Jakość odpowiedzi | 35% | ⭐⭐⭐ | ⭐⭐⭐⭐ | ⭐⭐⭐⭐⭐
Wymagania RAM | 15% | ⭐⭐⭐⭐⭐ | ⭐⭐⭐ | ⭐⭐
Język polski | 15% | ⭐⭐⭐⭐ | ⭐⭐⭐ | ⭐⭐⭐⭐⭐
Rozumowanie | 10% | ⭐⭐⭐ | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐

Weighted Score:
- Qwen2.5-3B: 3.65/5 - Najszybszy i wydajny
- DeepSeek-R1-14B: 3.80/5 - Najlepszy balans
- Mistral-Small-24B: 4.10/5 - Najwyższa jakość`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:E1", levels: "stars" },
  },
  {
    id: "rfp-verdicts",
    source: "public repository file 66615414543 (a comparison of three vendors, first three criteria)",
    kind: "weights in brackets of the criteria, a tick, a cross or \"partial\" with a remark",
    cells: `
Criterion (RFP weight) | Vendor A | Vendor B | Vendor C
SSO/SAML (25%) | ✓ included | ✓ +$6/user | ✗ roadmap only
API limits (20%) | ✓ 100K/day | partial 10K/day | ✓ unlimited
Email integration (15%) | ✓ native | ✓ native | partial via Zapier`,
    label: [
      { criteria: "A2:A4", names: ["SSO/SAML", "API limits", "Email integration"], weights: [25, 20, 15], options: "B1:D1" },
      { criteria: "A2:A4", weights: [25, 20, 15], options: "B1:D1" },
    ],
  },
  {
    id: "zh-three-features",
    source: "public repository file 55040188347 (RICE, three rows)",
    kind: "Chinese names under English headers, reach in numbers, impact and confidence in words, sizes",
    cells: `
name | reach | impact | confidence | effort | description
用户仪表盘重设计 | 5000 | high | high | l | 完整重设计
移动端推送通知 | 10000 | massive | medium | m | 增加推送支持
深色模式 | 8000 | medium | high | s | 深色主题选项`,
    label: { criteria: "B1:E1", weights: null, options: "A2:A4", less: "E1" },
  },
  {
    id: "data-team-quarter",
    source: "public repository file 52478344837 (initiatives, first six rows)",
    kind: "RICE with a number first and now or next last",
    cells: `
# | Initiative | Reach | Impact | Confidence | Effort | RICE Score | Horizon
1 | Standardize "Top 3" Exec Metrics | 100 | 3 | 100% | 0.5 | 600 | Now
2 | Implement Ad-Hoc Intake Triage | 50 | 2 | 100% | 0.25 | 400 | Now
3 | Segment Event Audit & Cleanup | 100 | 2 | 100% | 1.0 | 200 | Now
4 | Mixpanel Renewal Decision & Action Plan | 50 | 3 | 80% | 1.0 | 120 | Now
5 | Atlanta Launch "Market Health" Dashboard | 20 | 2 | 100% | 0.5 | 80 | Now
6 | Resurrect Core dbt Models | 100 | 3 | 80% | 2.0 | 120 | Next`,
    label: { criteria: "C1:F1", weights: null, options: "B2:B7", levels: "first-number", less: "F1" },
  },
  {
    id: "two-work-items",
    source: "public repository file 44049526577 (work items, two rows)",
    kind: "four criteria of ten between a type and two sums of money, headers with underscores",
    cells: `
id | title | description | work_item_type | business_value | user_impact | strategic_alignment | time_criticality | estimated_value | development_cost
WI-001 | Customer Portal | New customer portal feature | Feature | 8 | 7 | 9 | 6 | 50000 | 25000
WI-002 | Mobile App | Mobile application development | Epic | 9 | 8 | 7 | 8 | 100000 | 60000`,
    label: { criteria: "E1:H1", weights: null, options: "B2:B3" },
  },
  {
    id: "evidence-rules",
    source: "public repository file 57728138817 (return on investment)",
    kind: "cost and benefit in capitals, what the benefit is in brackets",
    cells: `
Investment | Cost | Benefit
Rule 8 implementation | MEDIUM | HIGH (authenticity)
Bootstrap gates | MEDIUM | HIGH (reliability)
ECU enforcement | LOW | MEDIUM (quality)
Caveman/ENZO integration | HIGH | MEDIUM (efficiency)`,
    label: { criteria: "B1:C1", weights: null, options: "A2:A5", levels: "grades", less: "B1" },
  },
  {
    id: "food-growth",
    source: "public repository file 59070667095 (initiatives, first eight rows)",
    kind: "expected uplifts and revenue beside effort, confidence, time and risk of five, an owner last",
    cells: `
initiative | target_problem | target_segment | expected_order_uplift | expected_conversion_uplift | expected_revenue | implementation_effort | confidence | time_to_impact | cm_impact | risk | owner
Personalised Win-back | Retention | Dormant | 6.0 | 0.5 | 4200000 | 2 | 4 | 3 | 0.8 | 2 | CRM/Growth
Occasional User Re-engagement | Retention | Occasional | 8.0 | 0.8 | 5600000 | 3 | 4 | 4 | 1.2 | 2 | CRM/Growth
Personalised Restaurant Recommendations | Conversion | Regular | 4.0 | 0.7 | 3100000 | 3 | 3 | 5 | 0.5 | 2 | Product Growth
Search Ranking Optimisation | Conversion | All | 3.5 | 0.6 | 2700000 | 4 | 3 | 6 | 0.4 | 3 | Search/Product
Checkout Friction Reduction | Conversion | All | 5.0 | 1.2 | 3900000 | 4 | 4 | 4 | 0.9 | 3 | Checkout/Product
Free Delivery Threshold Optimisation | Frequency | Occasional | 4.5 | 0.5 | 3400000 | 3 | 3 | 4 | -0.6 | 3 | Commercial
Basket Building Recommendations | AOV | Regular | 3.0 | 0.2 | 2600000 | 3 | 4 | 5 | 0.3 | 2 | Product Growth
Cross-sell Recommendations | AOV | Power | 2.5 | 0.2 | 1900000 | 3 | 3 | 6 | 0.2 | 2 | Product Growth`,
    label: "ask",
  },
  {
    id: "ai-portfolio-budget",
    source: "public repository file 71532436405 (initiatives)",
    kind: "a code, a type, a stage and a budget before three scores of five, the scale in a sentence below",
    cells: `
initiative_id | name | ai_type | stage | budget_inr | strategic_score | scalability_score | customer_score
DF | Demand forecasting | predictive | Scale | 30000000 | 4 | 5 | 3
DR | Late-delivery risk | predictive | Validate | 20000000 | 3 | 4 | 5
PM | Predictive maintenance | predictive | Pilot | 15000000 | 3 | 3 | 2
CS | Support copilot | genai | Pilot | 20000000 | 4 | 4 | 5
RA | Reorder agent | agentic | Discovery | 15000000 | 5 | 4 | 2
Budgets must add up to 100000000 (Rs 10 Cr). Scores are 1–5`,
    label: { criteria: "F1:H1", weights: null, options: "B2:B6" },
  },
  {
    id: "ai-use-cases-by-industry",
    source: "public repository file 70159657509 (use cases)",
    kind: "seven criteria of five behind an industry and a description, headers with underscores",
    cells: `
use_case | industry | description | financial_impact | strategic_fit | scale | data_readiness | ease_of_build | low_risk | speed_to_value
Predictive maintenance | Manufacturing | Predict machine failures from sensor data so repairs happen before breakdowns | 5 | 5 | 4 | 4 | 3 | 4 | 4
Visual quality inspection | Manufacturing | Computer vision flags defects on the production line | 4 | 5 | 4 | 4 | 3 | 4 | 4
Demand forecasting | Manufacturing | Forecast demand per product to cut overstock and stockouts | 5 | 4 | 5 | 3 | 3 | 5 | 3
Energy optimization | Manufacturing | Tune equipment schedules to lower plant energy costs | 3 | 4 | 3 | 4 | 4 | 5 | 4
Product recommendations | Retail | Personalized product suggestions online and in-app | 4 | 3 | 5 | 5 | 4 | 4 | 5
Customer service agent | Retail | GenAI agent answers order and return questions and hands off to humans | 4 | 4 | 5 | 4 | 4 | 3 | 5
Inventory optimization | Retail | Set reorder points per store and product | 4 | 4 | 4 | 3 | 3 | 4 | 3
Dynamic pricing | Retail | Adjust prices to demand and competitor moves | 4 | 3 | 4 | 3 | 2 | 2 | 3
Clinical note summarization | Healthcare | GenAI drafts visit summaries for clinicians to review | 4 | 4 | 4 | 4 | 4 | 2 | 3
Appointment scheduling agent | Healthcare | AI agent books and reschedules patient appointments | 3 | 3 | 4 | 5 | 4 | 4 | 5
Medical imaging triage | Healthcare | Flags urgent scans for faster radiologist review | 5 | 4 | 3 | 2 | 2 | 1 | 2
Claims and prior-auth processing | Healthcare | Extracts and checks claim documents to speed approvals | 4 | 4 | 4 | 3 | 3 | 2 | 3`,
    label: { criteria: "D1:J1", weights: null, options: "A2:A13" },
  },
  {
    id: "run-club-demo",
    source: "public repository file 58957002798 (prioritized decision matrix, first ten rows)",
    kind: "a formula above with a doubled and a subtracted criterion, shortened headers, a verdict in words last",
    cells: `
Each candidate is scored 1–5 on four axes, then ranked by:
priority = (demo_impact * 2) + thesis_fit + feasibility - risk
Risk — dependency on unverified third parties or platform behaviour; subtracted.

Candidate | Impact | Thesis | Feas. | Risk | Score | Verdict
Relative-growth score + leaderboard | 5 | 5 | 4 | 1 | 18 | MVP — do first
Post-run voice memo (TTS + transcript) | 5 | 5 | 4 | 2 | 17 | MVP
Coach adaptation from free text | 4 | 5 | 4 | 1 | 16 | MVP
Onboarding → structured plan | 3 | 4 | 5 | 1 | 14 | MVP
Seeded demo data that tells a story | 4 | 1 | 5 | 1 | 13 | MVP — do early
Run ingestion (manual/import) | 2 | 3 | 5 | 1 | 11 | MVP (enabler)
Consent + "what the coach knows" screen | 2 | 2 | 4 | 1 | 9 | MVP (small, high credibility)
Poke as the live coach surface | 5 | 5 | 2 | 4 | 13 | Stretch — attempt after MVP
Scheduled outbound nudges | 3 | 3 | 3 | 4 | 8 | Stretch
Mid-run voice memos | 5 | 4 | 2 | 5 | 11 | Stretch — demo only if device-tested`,
    label: { criteria: "B5:E5", weights: [2, 1, 1, 1], options: "A6:A15", levels: "first-number", less: "E5" },
  },
  {
    id: "cyber-outcomes",
    source: "public repository file 22224904615 (initiatives)",
    kind: "codes of outcomes, dates, an expected value in dollars, nobody rated",
    cells: `
init_id | outcome_id | name | owner | start | end | status | expected_value_usd
I1 | RR | MTTR playbooks | T. Chen | 2025-01 | 2025-05 | active | 150000
I2 | RC | Policy automation | S. Lee | 2025-02 | 2025-07 | planned | 80000
I3 | OR | Failover expansion | J. Nguyen | 2025-03 | 2025-09 | active | 220000
I4 | DP | DLP Phase 1 | M. Khan | 2025-01 | 2025-06 | active | 120000`,
    label: "nothing",
  },
  {
    id: "health-plan-status",
    source: "public repository file 60675493825 (initiatives, first five rows, without owners)",
    kind: "percent complete, dates and days since the last word, nobody rated",
    cells: `
id | title | team | workstream | status | percent_complete | start_date | due_date | last_update | days_since_update
INI-001 | Pilot member contact preferences | Member Experience | Process Redesign | On Track | 63 | 2026-04-03 | 2026-08-01 | 2026-06-30 | 0
INI-002 | Streamline measure specification library for regional markets | Member Experience | Vendor Onboarding | At Risk | 92 | 2025-08-16 | 2026-02-22 | 2026-06-09 | 21
INI-003 | Streamline lab result normalization (phase 2) | Provider Engagement | Compliance & Audit | On Track | 45 | 2026-02-17 | 2026-09-25 | 2026-06-19 | 11
INI-004 | Standardize intake validation across delegated partners | Member Experience | Outreach Campaign | Complete | 100 | 2026-05-08 | 2027-02-06 | 2026-05-23 | 38
INI-005 | Instrument measure specification library (phase 2) | Care Management | Data Integration | On Track | 65 | 2026-03-15 | 2026-09-03 | 2026-06-08 | 22`,
    label: "nothing",
  },
];
