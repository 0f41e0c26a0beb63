import type { RealTable } from "../real-table.ts";

/** Found by the columns that people give to lists of what to do next and by names of files of data (28 November 2026), labelled before the reader was run. */
export const HELD_OUT_DATA: readonly RealTable[] = [
  {
    id: "es-table-app",
    source: "public repository file 58418417331 (optimizaciones, three rows)",
    kind: "Spanish, a state and notes behind two criteria in words",
    cells: `
Mejora | Impacto | Esfuerzo | Estado | Notas
Virtualización de filas en tablas masivas | Alto | Medio | En Optimización | Permite +10,000 registros a 60fps
Compresión WebP automática en subida de capturas | Medio | Bajo | Optimizado | Reduce consumo de ancho de banda 70%
Cacheo en memoria para miembros del equipo | Medio | Bajo | Por Optimizar | Acelera render de selector de responsables`,
    label: { criteria: "B1:C1", weights: null, options: "A2:A4", levels: "grades", less: "C1" },
  },
  {
    id: "ru-robot-panel",
    source: "public repository file 52101969425 (порядок реализации)",
    kind: "Russian, words with reasons behind a dash, an order first, an estimate in remarks last",
    cells: `
Порядок | Фаза | Эффект | Сложность | Оценка
1 | Фаза 1: Shared Diagnostics | Высокий — убирает 10x подписок | Средняя | Есть образец (SharedEchoMonitor)
2 | Фаза 2: Shared Node Status | Высокий — убирает N polling loops | Средняя | Простой broadcast
3 | Фаза 4: Agent Reconnect | Высокий — 60s→5s восстановление | Средняя | Sentinel + event
4 | Фаза 3: Shared Hz-Single | Средний — редко используется | Низкая | Расширение TopicHzMonitor
5 | Фаза 5: Оптимизации broadcast | Низкий — микрооптимизации | Низкая | Точечные правки
6 | Фаза 6: Frontend reconnect | Средний — UX при обрывах | Низкая | Утилита + применение`,
    label: { criteria: "C1:D1", weights: null, options: "B2:B7", levels: "grades", less: "D1" },
  },
  {
    id: "ru-founder-search",
    source: "public repository file 54204779505 (приоритеты, first five rows)",
    kind: "Russian, words with slashes between two steps, a zero among them, what to do last",
    cells: `
Приоритет | Идея | Эффект | Сложность | Токены | Решение
P0 | Live relevance hardening | высокий | низкая/средняя | 0 | сделать первым
P1 | Customer Voice Queries | очень высокий | низкая | низко | сделать сразу после hardening
P1 | Implied Burden Detection | очень высокий | низкая/средняя | низко/средне | сделать сразу после query generator
P2 | ExperimentBlueprint | высокий | низкая | низко | сделать после первых хороших clusters/opportunities
P2 | Price Signal Extraction | высокий | средняя | средне | сделать после relevance hardening и implied burden`,
    label: [
      { criteria: "C1:E1", weights: null, options: "B2:B6" },
      { criteria: "C1:D1", weights: null, options: "B2:B6" },
    ],
  },
  {
    id: "pl-own-mark",
    source: "public repository file 2367280504 (ocena własna według kryteriów)",
    kind: "Polish, one project marked in percent, points as fractions",
    cells: `
Kryterium | Waga | Ocena | Punkty
Poprawność działania | 30% | 95% | 28.5/30
Jakość projektu (UML/ERD) | 20% | 100% | 20/20
Architektura i integracja | 20% | 100% | 20/20
Interfejs użytkownika | 10% | 100% | 10/10
Dokumentacja | 10% | 100% | 10/10
Funkcje dodatkowe | 10% | 100% | 10/10
RAZEM | 100% | | 98.5/100`,
    label: "nothing",
  },
  {
    id: "pt-harness-plan",
    source: "public repository file 56232661235 (ordem recomendada)",
    kind: "Portuguese, cost in words, what it brings in sentences, a class first",
    cells: `
Prioridade | Proposta | Custo | Retorno
P0 | A1 auto-format Kotlin por edit | baixo | elimina categoria inteira de falha de check
P0 | C2 cap + repetição + rollback no check-loop | baixo | teto mecânico para o pior cenário de custo
P0 | D3 references do plano | baixo | contexto cross-repo nativo e determinístico
P1 | D1 /j.learn com gate de regressão | médio | evolução do harness sem regressão
P1 | C1 evidence bundle + roteamento tipado | médio | reparo direcionado, menos ciclos
P1 | A2 intent-gate bloqueante | baixo | escopo do plano vira contrato aplicado
P1 | B1 finish-setup medido | médio | skills com lastro real por repo`,
    label: "ask",
  },
  {
    id: "three-letters-csv",
    source: "public repository file 71122319256 (a scorecard's format)",
    kind: "weights of three, two and one, one note",
    cells: `
criterion | weight | Alpha | Beta | Gamma | notes
Security | 3 | 4 | 3 | 5 | assurance report reviewed
Cost | 2 | 3 | 5 | 2 |
Support | 1 | 5 | 4 | 3 |`,
    label: { criteria: "A2:A4", weights: "B2:B4", options: "C1:E1" },
  },
  {
    id: "password-features",
    source: "public repository file 53394084809 (a sample of five features)",
    kind: "RICE with reach in numbers, impact and confidence in words, sizes, a description last",
    cells: `
name | reach | impact | confidence | effort | description
Password History | 500 | high | high | m | Save last 10 generated passwords
Dark Mode Toggle | 800 | medium | high | s | User-selectable theme
Breach Checking | 300 | massive | medium | l | Check against HaveIBeenPwned
Export to File | 200 | low | high | s | Save passwords to CSV
Pronounceable Passwords | 400 | medium | low | m | Generate memorable passwords`,
    label: { criteria: "B1:E1", weights: null, options: "A2:A6", less: "E1" },
  },
  {
    id: "supplier-import",
    source: "public repository file 55174996719 (an import's sample)",
    kind: "strong and weak, low and high, five marks of five and facts side by side",
    cells: `
supplier_name | ticker | quoted_price | sla_strength | execution_risk | stakeholder_confidence | strategic_alignment | innovation_capacity | relationship_depth | commercial_flexibility | esg_sustainability | supplier_diversity | years_in_business | ownership_structure | payment_terms
Acme Corp | ACME | 1200000 | Strong | Low | 4 | 4 | 3 | 4 | 4 | Strong | Moderate | 10–25 years | Publicly traded | Net 60
BetaTech | | 950000 | Moderate | Medium | 3 | 3 | 3 | 3 | 3 | Moderate | Moderate | 3–10 years | Founder/private | Net 30
GammaCo | GMC | 1100000 | Weak | High | 2 | 4 | 4 | 2 | 3 | Weak | Strong | 25+ years | Private equity-backed | Net 60`,
    label: "ask",
  },
  {
    id: "engineering-returns",
    source: "public repository file 44315083720 (cost-benefit analysis)",
    kind: "dollars, benefits in sentences, a multiple and a time of payback, nobody rated",
    cells: `
Investment | Cost | Benefit | ROI | Payback Period
Critical fixes | $8,000 | Prevent deployment failures | 25x | 1 week
Testing infrastructure | $24,000 | Reliable deployment pipeline | 8x | 1 month
Code quality improvements | $12,000 | 50% maintenance efficiency | 6x | 2 months
Architecture optimization | $20,000 | Scalability for 10x growth | 4x | 3 months`,
    label: "nothing",
  },
  {
    id: "savings-app",
    source: "public repository file 31334054298 (initiatives)",
    kind: "cost, days and two expected effects in percent points, confidence in words",
    cells: `
Initiative | Cost ($) | Engineering Days | ARR Impact (%) | Churn Reduction (%) | Confidence
Subscription Tracker | 50000 | 15 | 5 | 2 | High
Savings Coach AI | 70000 | 25 | 8 | 3 | Medium
US Expansion Campaign | 100000 | 10 | 12 | 0 | Low
In-app Rewards | 30000 | 8 | 4 | 2 | Medium
Churn Reactivation Flow | 40000 | 12 | 3 | 5 | High
Smart Budget Nudges | 45000 | 10 | 4 | 4 | High
Credit Score Booster Tips | 35000 | 6 | 3 | 2 | Medium
LLM-based Financial Coach | 100000 | 30 | 11 | 2 | Low
Friends Savings Challenge | 25000 | 5 | 3 | 3 | Medium
Referral Incentive Program | 55000 | 10 | 6 | 3 | High`,
    label: "ask",
  },
  {
    id: "bank-agents",
    source: "public repository file 62723495324 (use cases, without sentences)",
    kind: "scores of a hundred of which four are better low, volumes and hours, two scores and a decision last",
    cells: `
use_case_id | workflow | banking_domain | business_value_score | implementation_readiness_score | data_quality_score | risk_exposure_score | compliance_complexity_score | human_review_need_score | adoption_friction_score | weekly_case_volume | estimated_minutes_saved_per_case | current_cycle_time_hours | target_cycle_time_hours | product_owner | current_status | priority_score | release_readiness_score | release_decision
AAI-102 | Treasury payment investigation assistant | Treasury and payments | 94 | 82 | 86 | 74 | 71 | 79 | 35 | 1180 | 12 | 14 | 7 | Payments platform | Discovery complete | 78.3 | 59.2 | Hold for control evidence
AAI-104 | Institutional client service request router | Institutional client service | 83 | 84 | 88 | 63 | 66 | 70 | 32 | 1540 | 9 | 20 | 12 | Institutional servicing | Pilot ready | 77.8 | 63.2 | Release to controlled pilot
AAI-101 | Commercial covenant exception triage | Corporate lending | 91 | 76 | 81 | 82 | 78 | 86 | 42 | 640 | 18 | 32 | 18 | Credit product operations | Pilot candidate | 72.2 | 53.0 | Keep in discovery
AAI-107 | Commercial card dispute packet assembler | Commercial card | 81 | 79 | 83 | 72 | 74 | 80 | 39 | 890 | 11 | 28 | 17 | Card operations product | Backlog refinement | 72.1 | 56.6 | Keep in discovery
AAI-105 | Wealth onboarding packet reviewer | Wealth management | 79 | 73 | 79 | 76 | 83 | 88 | 45 | 510 | 15 | 48 | 30 | Wealth digital product | Intake scoring | 67.1 | 50.8 | Keep in discovery
AAI-103 | KYC refresh evidence collector | Client onboarding and due diligence | 88 | 69 | 74 | 89 | 92 | 94 | 51 | 420 | 24 | 72 | 48 | Financial crimes operations | Governance review | 65.5 | 44.8 | Keep in discovery`,
    label: "ask",
  },
  {
    id: "four-suppliers-raw",
    source: "public repository file 70306991934 (supplier scorecard)",
    kind: "unit cost and days beside scores of a hundred, the same volume for all",
    cells: `
Supplier | UnitCost | LeadTimeDays | ReliabilityScore | QualityScore | OnTimeDelivery | AnnualVolume
SupplierA | 1.20 | 30 | 94 | 92 | 90 | 100000
SupplierB | 1.35 | 14 | 98 | 95 | 97 | 100000
SupplierC | 1.15 | 45 | 88 | 89 | 85 | 100000
SupplierD | 1.28 | 21 | 96 | 93 | 94 | 100000`,
    label: "ask",
  },
  {
    id: "cloud-tracker",
    source: "public repository file 29897976343 (initiatives, first six rows)",
    kind: "owners, states and dates, nobody rated",
    cells: `
initiative_id | name | owner | status | target_date | workstream
I-001 | Identity & Access Baseline | Security Lead | On Track | 2026-03-15 | Security
I-002 | Logging & Monitoring Standardization | SRE Lead | At Risk | 2026-03-22 | Observability
I-003 | Cost Allocation Tagging Rollout | FinOps Analyst | On Track | 2026-04-05 | FinOps
I-004 | CI/CD Pipeline Hardening | DevOps Engineer | Blocked | 2026-03-30 | DevOps
I-005 | Disaster Recovery Runbook Refresh | IT Operations | On Track | 2026-04-12 | Reliability
I-006 | Data Migration Cutover Plan | Migration PM | At Risk | 2026-03-28 | Migration`,
    label: "nothing",
  },
];
