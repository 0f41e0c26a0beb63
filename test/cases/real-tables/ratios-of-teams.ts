import type { RealTable } from "./real-table.ts";

/** RICE, ICE and WSJF of product teams; found on 27 November 2026, labelled before the reader was run on them. */
export const RATIOS_OF_TEAMS: readonly RealTable[] = [
  {
    id: "es-editorial-rice",
    source: "public repository file 57024027958 (priorización RICE)",
    kind: "decimal commas as text, a priority that is a sentence once",
    cells: `
Movimiento | Reach | Impact | Confidence | Effort | RICE | Prioridad
Publicar Escala de confianza + checklist | 8 | 3 | 0,90 | 1,0 | 21,6 | 1
Exponer cifras y límites del caso | 7 | 3 | 0,90 | 1,0 | 18,9 | 2
Revisión por pares + outreach | 7 | 2 | 0,80 | 1,0 | 11,2 | 3
Visual compartible con atribución | 6 | 2 | 0,80 | 1,0 | 9,6 | 4
Optimización de H2 y anchors | 7 | 1 | 0,90 | 0,5 | 12,6 | Base técnica; ejecutar junto a 1-2`,
    label: { criteria: "B1:E1", weights: null, options: "A2:A6", levels: "first-number", less: "E1" },
  },
  {
    id: "market-waves",
    source: "public repository file 59820618208 (prioritization, relative)",
    kind: "RICE in words without a score, sizes for effort, a wave last",
    cells: `
Initiative | Reach | Impact | Confidence | Effort | Wave
CLI ≡ slash | High | High | High | M | W1
Marketplace TUI | High | High | High | M | W2
Doctor hub | Med | Med | High | S | W3
Signed taps | Med | High | Med | L | W4
Own index CI | Med | Med | Med | M | W3
Publish | Low | Med | Med | L | later`,
    label: { criteria: "B1:E1", weights: null, options: "A2:A7", levels: "grades", less: "E1" },
  },
  {
    id: "analytics-backlog",
    source: "public repository file 66571951288 (RICE prioritisation)",
    kind: "numbers out of order first, reach and confidence in percent, rounded scores, medals and ties as ranks",
    cells: `
# | Item | Reach | Impact | Confidence | Effort | RICE | Rank
4 | Scheduled reports | 60% | 2 | 90% | 2 | 54 | 🥇 1
5 | Audit log export | 40% | 2 | 90% | 1 | 72 | 🥇 1*
6 | Salesforce connector | 50% | 3 | 80% | 3 | 40 | 🥈 2
2 | API v3 | 30% | 3 | 85% | 5 | 15 | 🥉 3
7 | Custom dashboard layout | 45% | 1 | 60% | 2 | 13 | 4
1 | AI-powered insights | 50% | 3 | 25% | 8 | 5 | 5
8 | Multi-workspace admin | 20% | 3 | 30% | 4 | 5 | 5=
3 | Mobile app | 35% | 3 | 50% | 10 | 5 | 5=`,
    label: { criteria: "C1:F1", weights: null, options: "B2:B9", levels: "first-number", less: "F1" },
  },
  {
    id: "career-pilot",
    source: "public repository file 55158913183 (RICE scoring, top candidates)",
    kind: "ten times the ratio, one of a thousand with a comma",
    cells: `
Initiative | Reach | Impact | Confidence | Effort | RICE Score
CareerPath Copilot | 9 | 9 | 7 | 8 | 709
AI application status layer | 8 | 7 | 8 | 4 | 1,120
Skill-gap matching engine | 8 | 8 | 7 | 6 | 747
AI content labeling | 9 | 6 | 8 | 5 | 864
Credentialing marketplace | 6 | 7 | 6 | 7 | 360`,
    label: { criteria: "B1:E1", weights: null, options: "A2:A6", levels: "first-number", less: "E1" },
  },
  {
    id: "learning-features",
    source: "public repository file 6788987743 (RICE scoring)",
    kind: "four rows",
    cells: `
Feature | Reach | Impact | Confidence | Effort | Score
Video Calls | 8 | 9 | 7 | 8 | 63
Group Learning | 6 | 7 | 8 | 6 | 56
Skill Verification | 9 | 8 | 9 | 4 | 162
Mobile PWA | 10 | 7 | 9 | 5 | 126`,
    label: { criteria: "B1:E1", weights: null, options: "A2:A5", levels: "first-number", less: "E1" },
  },
  {
    id: "agent-backlog",
    source: "public repository file 56122850308 (backlog)",
    kind: "id and class of priority before the factors, three rows, sprint and status behind",
    cells: `
ID | Title | Priority | Reach | Impact | Confidence | Effort | RICE | Sprint | Status
SDD-002 | state_builder | P2 | 8 | 3 | 0.9 | 2 | 10.8 | PI-2 Sprint A | Approved
SDD-003 | fleet.py | P2 | 8 | 3 | 0.8 | 3 | 6.4 | PI-2 Sprint A | Approved
SDD-004 | qa.py | P2 | 6 | 2 | 0.8 | 2 | 4.8 | PI-2 Sprint B | Approved`,
    label: { criteria: "D1:G1", weights: null, options: "B2:B4", levels: "first-number", less: "G1" },
  },
  {
    id: "ru-payment-ideas",
    source: "public repository file 56969882910 (opportunity scoring)",
    kind: "Russian, RICE and ICE of the same factors, a scenario before them",
    cells: `
Инициатива | Сценарий | Reach | Impact | Confidence | Effort | RICE | ICE | Приоритет
Phone invoice для услуг и малого бизнеса | Повседневные услуги | 8 | 8 | 7 | 3 | 149.3 | 18.7 | P0
Recurring bills hub | ЖКХ, телеком, subscriptions | 7 | 9 | 7 | 4 | 110.3 | 15.8 | P0
Unified checkout СБП + карта + BNPL | E-commerce long-tail | 8 | 8 | 6 | 5 | 76.8 | 14.4 | P0
Refund/status vault | E-commerce, travel, services | 7 | 7 | 7 | 3 | 114.3 | 16.3 | P0
Payment plan selector | Travel, healthcare, education | 6 | 8 | 6 | 5 | 57.6 | 12.0 | P1
Dealer safe payment flow | Auto | 4 | 9 | 5 | 6 | 30.0 | 7.5 | P1
Escrow companion | Недвижимость | 3 | 10 | 4 | 8 | 15.0 | 5.0 | P2
Loyalty rail optimization | Retail/e-commerce | 7 | 6 | 5 | 6 | 35.0 | 5.0 | P2`,
    label: { criteria: "C1:F1", weights: null, options: "A2:A9", levels: "first-number", less: "F1" },
  },
  {
    id: "ru-payment-paths",
    source: "public repository file 57137069040 (оценка возможностей)",
    kind: "Russian, RICE with a scenario before the factors",
    cells: `
Инициатива | Сценарий | Reach | Impact | Confidence | Effort | RICE | Приоритет
Корзина проверенных счетов и напоминаний | ЖКХ, налоги, штрафы | 5 | 4 | 4 | 2 | 40 | P0
Центр регулярных платежей и лимитов | Подписки | 5 | 4 | 4 | 2 | 40 | P0
Маршрут платежей поездки и возвратов | Путешествия | 3 | 4 | 4 | 3 | 16 | P1
Трекер этапных авто-платежей | Авто: покупка, импорт и владение | 2 | 4 | 4 | 3 | 10.7 | P1
Платежный companion для сделки | Недвижимость | 1 | 5 | 4 | 5 | 4 | P2
Выбор лучшего способа оплаты | Повседневные покупки | 2 | 4 | 4 | 3 | 10.7 | P1`,
    label: { criteria: "C1:F1", weights: null, options: "A2:A7", levels: "first-number", less: "F1" },
  },
  {
    id: "ride-features",
    source: "public repository file 52745261473 (ICE scoring table, first nine rows)",
    kind: "number and source around the name",
    cells: `
# | Feature | Source | Impact | Confidence | Ease | ICE
1 | WebSocket ride-state machine | ENG-1 | 9 | 9 | 7 | 567
2 | Animated "Looking for driver" state + live ETA | PD-1 | 8 | 9 | 8 | 576
3 | Driver card reveal with trust signals | PD-2 | 8 | 9 | 8 | 576
4 | Pickup pin placement + reverse geocoding | PD-3 | 9 | 10 | 8 | 720
5 | Francs CFA fare estimate before booking | PM-3 | 8 | 8 | 7 | 448
6 | Offline-resilient booking confirmation | PM-1 | 7 | 8 | 6 | 336
7 | SSE driver location streaming | ENG-3 | 7 | 8 | 6 | 336
8 | Progress arc on live tracking screen | PD-4 | 6 | 9 | 8 | 432
9 | Mapbox offline tile pack for Dakar | ENG-2 | 7 | 8 | 6 | 336`,
    label: { criteria: "D1:F1", weights: null, options: "B2:B10", levels: "first-number" },
  },
  {
    id: "upstream-candidates",
    source: "public repository file 67564539612 (plan of work)",
    kind: "ICE of three rows, rank first, a reason last",
    cells: `
Rank | Candidate PR | Impact | Confidence | Ease | ICE | Why it belongs upstream
1 | Analytics readability polish | 6 | 9 | 9 | 486 | Frontend-only improvements, minimal maintainer risk
2 | Friendly streaming chat error handling | 5 | 9 | 10 | 450 | Small diff, no migration, no new dependency
3 | Durable Docker local runtime | 8 | 8 | 7 | 448 | Makes the Docker path fit how users run it`,
    label: { criteria: "C1:E1", weights: null, options: "B2:B4", levels: "first-number" },
  },
  {
    id: "ko-search-ideas",
    source: "public repository file 54252714988 (ICE 우선순위)",
    kind: "Korean, a tenth of the product, names behind codes under ID",
    cells: `
ID | Impact | Confidence | Ease | ICE | 우선순위
A5 /ipo 모바일 답변박스 집중 | 7 | 8 | 9 | 50.4 | 1
A1 답변박스 마크업 27p 확대 | 8 | 7 | 7 | 39.2 | 2
A3 PAA 타겟팅 27p 추가 | 6 | 7 | 8 | 33.6 | 3
A2 Mobile-first 리팩토링 | 9 | 6 | 5 | 27.0 | 4
A4 Naver 등록 + backlink | 8 | 5 | 4 | 16.0 | 5`,
    label: { criteria: "B1:D1", weights: null, options: "A2:A6", levels: "first-number" },
  },
  {
    id: "ko-mvp-features",
    source: "public repository file 55318536070 (MVP 기능 우선순위)",
    kind: "Korean, the mean of three, circles before the ranks",
    cells: `
기능 | Impact | Confidence | Ease | ICE | 순위
Sean Ellis 필수 질문 | 9 | 10 | 8 | 9.0 | 🔴 All
캐시 월렛 + 결제 | 10 | 9 | 7 | 8.7 | 🔴 1
6단계 위자드 | 9 | 9 | 7 | 8.3 | 🔴 2
스마트 푸시 매칭 | 10 | 8 | 6 | 8.0 | 🔴 3
AI 리포트 자동 생성 | 10 | 8 | 5 | 7.7 | 🔴 4
실시간 트래커 | 7 | 9 | 7 | 7.7 | 🔴 5`,
    label: { criteria: "B1:D1", weights: null, options: "A2:A7", levels: "first-number" },
  },
  {
    id: "reminder-features",
    source: "public repository file 52243208262 (tasks and reminders)",
    kind: "ICE, classes of priority and one that is not wanted",
    cells: `
Feature | Impact | Confidence | Ease | ICE | Priority
Set reminder via text | 10 | 10 | 8 | 800 | P0
Morning brief with today's tasks | 9 | 8 | 7 | 504 | P0
Recurring tasks | 7 | 9 | 6 | 378 | P0
Natural language date parsing | 8 | 7 | 5 | 280 | P1
Task completion tracking | 6 | 8 | 7 | 336 | P1
Subtasks / checklists | 5 | 6 | 4 | 120 | P2
Task delegation to contacts | 7 | 5 | 3 | 105 | P2
Gamification / streaks | 3 | 3 | 5 | 45 | Won't Have`,
    label: { criteria: "B1:D1", weights: null, options: "A2:A9", levels: "first-number" },
  },
  {
    id: "deferred-issues",
    source: "public repository file 60350583439 (deferral cohort)",
    kind: "WSJF in words and sizes with their reasons, codes as names",
    cells: `
Issue | Cost of Delay | Job Size | WSJF
THR-214 (this) | M-H — every silent-friction session degrades the loop | S | HIGH
THR-215 (memory grooming) | M | XS | HIGH
THR-238 (orchestrator registry) | M | M-L | MEDIUM
THR-265 (skill freshness) | L (until drift-scan S5 lands) | M | MEDIUM`,
    label: { criteria: "B1:C1", weights: null, options: "A2:A5" },
  },
  {
    id: "foreman-pilot",
    source: "public repository file 70654651100 (trade-off memo)",
    kind: "WSJF with its cost of delay, numbers of issues behind names",
    cells: `
Item | Business value | Time criticality | Risk reduction | Cost of delay | Job size | WSJF
Retention economics validation | 3 | 4 | 5 | 12 | 1 | 12.0
12-week behavioral pilot | 3 | 4 | 5 | 12 | 2 | 6.0
Procore integration fix (#8) | 3 | 5 | 2 | 10 | 2 | 5.0
Executive reporting dashboard (#10) | 3 | 4 | 1 | 8 | 4 | 2.0
Full build (#7, #1, #9) | 5 | 2 | 2 | 9 | 5 | 1.8`,
    label: { criteria: "B1:D1,F1", weights: null, options: "A2:A6", levels: "first-number", less: "F1" },
  },
  {
    id: "shop-backlog",
    source: "public repository file 71391913590 (WSJF scoring with constraints)",
    kind: "WSJF, Fibonacci up to twenty, four rows",
    cells: `
Item | User/business value | Time criticality | Risk reduction / opportunity | Cost of Delay | Job size | WSJF
Self-service returns (release 1) | 13 | 8 | 5 | 26 | 8 | 3.3
Saved payment methods | 8 | 3 | 3 | 14 | 5 | 2.8
Export orders as CSV | 3 | 2 | 1 | 6 | 2 | 3.0
Loyalty points redesign | 13 | 2 | 3 | 18 | 20 | 0.9`,
    label: { criteria: "B1:D1,F1", weights: null, options: "A2:A5", levels: "first-number", less: "F1" },
  },
  {
    id: "three-made-up-features",
    source: "public repository file 69644459750 (illustrative scenario)",
    kind: "WSJF of three rows with other words",
    cells: `
Feature | Value | Time sensitivity | Risk/opportunity | Cost of delay | Job size | WSJF
A: bulk export | 8 | 5 | 3 | 16 | 8 | 2.0
B: login fix | 5 | 8 | 2 | 15 | 3 | 5.0
C: new dashboard | 13 | 2 | 5 | 20 | 13 | 1.5`,
    label: { criteria: "B1:D1,F1", weights: null, options: "A2:A4", levels: "first-number", less: "F1" },
  },
  {
    id: "print-phases",
    source: "public repository file 12617143007 (implementation priority, first six rows)",
    kind: "WSJF of two columns, phases and what they hold",
    cells: `
Phase | Features | Cost of Delay | Job Size | WSJF
P1 | Front/back toggle, font selector, color mode | 5.0 | 2.0 | 2.5
P2 | Variant tree, comparison view, iteration log | 4.0 | 2.0 | 2.0
P3 | Preflight checklist, export presets | 4.5 | 3.0 | 1.5
P4 | Paper stock, finishing options | 3.0 | 2.0 | 1.5
P5 | Moodboard canvas, style DNA, brief sidebar | 3.0 | 2.5 | 1.2
P6 | Smart guides, measurement tool | 2.0 | 2.0 | 1.0`,
    label: [
      { criteria: "C1:D1", weights: null, options: "A2:A7", levels: "first-number", less: "D1" },
      { criteria: "C1:D1", weights: null, options: "B2:B7", levels: "first-number", less: "D1" },
    ],
  },
];
