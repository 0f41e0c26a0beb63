import type { RealTable } from "./real-table.ts";

/** Found by runs of digits, stars and signs instead of words (28 November 2026), labelled before the reader was run. */
export const RUNS_OF_SIGNS: readonly RealTable[] = [
  {
    id: "crm-features",
    source: "public repository file 53869331534 (feature rating table, first twelve rows)",
    kind: "marks of 100 with N/A, an overall that is about their mean",
    cells: `
Feature | Code Quality | Security | UX/UI | Error Handling | Completeness | Mobile | Performance | Overall
Pipeline Kanban | 85 | 80 | 90 | 80 | 95 | 75 | 85 | 84
Deal CRUD | 75 | 55 | 85 | 75 | 90 | 80 | 80 | 77
Contact Management | 70 | 40 | 85 | 60 | 85 | 85 | 80 | 72
Dashboard Analytics | 80 | 85 | 90 | 50 | 90 | 85 | 75 | 79
TG Group Management | 80 | 75 | 85 | 75 | 85 | 80 | 80 | 80
Broadcasting | 75 | 70 | 80 | 80 | 85 | 75 | 75 | 77
Access Control | 70 | 50 | 85 | 70 | 90 | 80 | 80 | 75
Telegram Bot | 65 | 40 | N/A | 60 | 60 | N/A | 70 | 59
Auth (GitHub + TG) | 75 | 55 | 80 | 70 | 85 | 80 | 85 | 76
Token Encryption | 95 | 95 | 80 | 85 | 95 | N/A | 90 | 90
CSV Export | 75 | 70 | 75 | 65 | 80 | N/A | 75 | 73
Onboarding Checklist | 80 | 85 | 85 | 75 | 80 | 80 | 85 | 81`,
    label: {"criteria":"B1:H1","weights":null,"options":"A2:A13"},
  },
  {
    id: "app-screens",
    source: "public repository file 58956975896 (screen scorecard)",
    kind: "five marks in halves, an overall that is rounded",
    cells: `
Screen | Hier. | Density | Contrast | Rhythm | Quality | Overall
ActiveWorkout | 8 | 8 | 7.5 | 8 | 8 | 8
DiaryScreen | 7 | 7.5 | 8 | 7.5 | 7.5 | 7.5
ProOnboarding | 7.5 | 7 | 7.5 | 8 | 7.5 | 7.5
WeeklyCheckIn | 7.5 | 7 | 6.5 | 8 | 7.5 | 7.5
ShareCard | 7.5 | 8 | 7.5 | 8 | 7.5 | 7.5
HomeScreen | 6.5 | 7 | 7 | 7 | 7 | 7
PlanLibrary/Detail | 7 | 7.5 | 7.5 | 8 | 6.5 | 7
WorkoutSummary | 6.5 | 6 | 7 | 7.5 | 7.5 | 7
YouScreen/Settings | 7 | 6.5 | 7 | 8 | 7 | 7
NutritionTargets | 6.5 | 5.5 | 7.5 | 8 | 7 | 6.5
CoachOutput | 5.5 | 5.5 | 7 | 7 | 6 | 6`,
    label: {"criteria":"B1:F1","weights":null,"options":"A2:A12"},
  },
  {
    id: "storage-paths",
    source: "public repository file 57064795930 (Vergleichstabelle)",
    kind: "German words from niedrig to hoch, two criteria where low is good, a recommendation",
    cells: `
Option | Datenschutzrisiko | Nutzerkontrolle | Wiederaufnahmefähigkeit | technische Komplexität | Transparenz | Zukunftsfähigkeit | Empfehlung
Option A: Datei-Workflow ohne App-Speicherung | niedrig | hoch | mittel | niedrig | hoch | mittel | Als Standard beibehalten
Option B: LocalStorage | hoch | mittel | mittel | niedrig | niedrig | niedrig bis mittel | Derzeit nicht wählen
Option C: SessionStorage | mittel | mittel | niedrig | niedrig | niedrig | niedrig | Nicht als Hauptpfad wählen
Option D: IndexedDB | mittel | mittel | hoch | hoch | niedrig | mittel | Derzeit nicht nächster Pfad
Option E: Backend | hoch | mittel | hoch | hoch | mittel | hoch | Langfristig, aber nicht jetzt
Option F: Hybridpfad | niedrig | hoch | mittel | mittel | hoch | hoch | Zielpfad auswählen`,
    label: {"criteria":"B1:G1","weights":null,"options":"A2:A7"},
  },
  {
    id: "message-brokers",
    source: "public repository file 33098064082 (evaluation matrix)",
    kind: "marks with their products in brackets, sums of products that do not all come out",
    cells: `
Criterion | Weight | Service Bus | Event Hubs | Event Grid | Storage Queues | RabbitMQ
Message Ordering | 4 | 5 (20) | 4 (16) | 2 (8) | 3 (12) | 5 (20)
Pub/Sub Support | 5 | 5 (25) | 5 (25) | 5 (25) | 1 (5) | 5 (25)
Dead Letter Handling | 5 | 5 (25) | 3 (15) | 3 (15) | 2 (10) | 5 (25)
Azure Integration | 4 | 5 (20) | 5 (20) | 5 (20) | 5 (20) | 2 (8)
Transaction Support | 4 | 5 (20) | 2 (8) | 1 (4) | 1 (4) | 4 (16)
Cost at Low Volume | 3 | 3 (9) | 2 (6) | 4 (12) | 5 (15) | 2 (6)
Cost at High Volume | 3 | 4 (12) | 5 (15) | 3 (9) | 4 (12) | 3 (9)
Operational Simplicity | 4 | 5 (20) | 5 (20) | 5 (20) | 5 (20) | 2 (8)
Total | 32 | 151 | 125 | 113 | 98 | 117`,
    label: {"criteria":"A2:A9","weights":"B2:B9","options":"C1:G1","levels":"first-number"},
  },
  {
    id: "pt-four-ideas",
    source: "public repository file 67127055896 (matriz impacto x esforço)",
    kind: "Portuguese, weights as bare numbers in brackets, products in brackets of the marks",
    cells: `
Criterio (Peso) | CLI (A) | IDE Plugin (B) | CI Bot (C) | Chat (D)
Impacto no usuario (5) | 4 (20) | 5 (25) | 3 (15) | 4 (20)
Esforco de desenvolvimento (4) | 5 (20) | 2 (8) | 2 (8) | 3 (12)
Velocidade de entrega (4) | 5 (20) | 2 (8) | 2 (8) | 3 (12)
Escalabilidade (3) | 4 (12) | 3 (9) | 5 (15) | 2 (6)
Risco tecnico (3) | 5 (15) | 3 (9) | 2 (6) | 4 (12)
Total ponderado | 87 | 59 | 52 | 62`,
    label: [{"criteria":"A2:A6","names":["Impacto no usuario","Esforco de desenvolvimento","Velocidade de entrega","Escalabilidade","Risco tecnico"],"weights":[5,4,4,3,3],"options":"B1:E1","levels":"first-number"},{"criteria":"A2:A6","weights":[5,4,4,3,3],"options":"B1:E1","levels":"first-number"}],
  },
  {
    id: "zh-quant-systems",
    source: "public repository file 60751725842 (主流量化框架)",
    kind: "Chinese, marks \"20/20\", a tick behind those of one, totals out of 100 that are wrong",
    cells: `
维度 | QuantSys-V2 | Backtrader | Zipline | VeighNa | QuantConnect
架构设计 | 20/20 ✅ | 15/20 | 16/20 | 17/20 | 18/20
因子工程 | 20/20 ✅ | 12/20 | 14/20 | 15/20 | 16/20
策略引擎 | 20/20 ✅ | 18/20 | 15/20 | 17/20 | 19/20
回测系统 | 20/20 ✅ | 19/20 | 18/20 | 16/20 | 20/20
风险管理 | 20/20 ✅ | 10/20 | 12/20 | 13/20 | 17/20
ML支持 | 20/20 ✅ | 8/20 | 10/20 | 11/20 | 15/20
衍生品 | 20/20 ✅ | 6/20 | 5/20 | 12/20 | 18/20
测试覆盖 | 20/20 ✅ | 12/20 | 16/20 | 13/20 | 18/20
总分 | 100/100 ✅ | 75/100 | 78/100 | 82/100 | 95/100`,
    label: {"criteria":"A2:A9","weights":null,"options":"B1:F1"},
  },
  {
    id: "plugin-scores",
    source: "public repository file 23130083112 (scores of plugins)",
    kind: "the total before its parts, all as fractions, initials as headers",
    cells: `
Plugin | Total | MC | Doc | SI | NC | VH
GRD | 79/100 | 10/20 | 18/20 | 18/20 | 18/20 | 15/20
multi-cli-harness | 81/100 | 10/20 | 18/20 | 16/20 | 20/20 | 17/20
valid-full (fixture) | 85/100 | 20/20 | 14/20 | 20/20 | 14/20 | 17/20
valid-minimal (fixture) | 59/100 | 8/20 | 0/20 | 14/20 | 20/20 | 17/20`,
    label: {"criteria":"C1:G1","weights":null,"options":"A2:A5","levels":"first-number"},
  },
  {
    id: "ja-marked-again",
    source: "public repository file 23911094566 (修正後の採点)",
    kind: "Japanese, one thing marked twice with reasons",
    cells: `
評価項目 | 当初 | 修正後 | 減点理由
基本要件 | 18/20 | 15/20 | ファイル形式は正しいが動作しない
動作検証 | 32/35 | 8/40 | 60%以上が動作不能
計算精度 | 22/25 | 10/20 | 検証不能
品質 | 19/20 | 12/20 | 品質として失格
合計 | 91/100 | 45/100 | -46点`,
    label: "nothing",
  },
  {
    id: "cli-features",
    source: "public repository file 47405458034 (implementation priority)",
    kind: "two criteria in words, a class of 1 to 3, a duration",
    cells: `
Feature | Impact | Complexity | Priority | Timeline
Structured Output | High | Low | 1 | 1 week
Shell Completion | High | Medium | 1 | 2 weeks
Nested Subcommands | High | Medium | 1 | 2 weeks
Progress Indicators | Medium | Low | 2 | 1 week
Plugin System | High | High | 2 | 3-4 weeks
Testing Framework | High | Medium | 2 | 2 weeks
TUI Support | High | High | 3 | 4-6 weeks
HTTP Integration | Medium | Low | 3 | 1 week`,
    label: {"criteria":"B1:C1","weights":null,"options":"A2:A9","levels":"grades","less":"C1"},
  },
  {
    id: "zh-suppliers",
    source: "public repository file 60503340276 (选供应商)",
    kind: "Chinese, plain, totals that are a little wrong",
    cells: `
标准 | 权重 | 供应商A | 供应商B | 供应商C
价格 | 30% | 4 | 3 | 5
质量 | 40% | 5 | 4 | 3
服务 | 20% | 3 | 5 | 3
交付速度 | 10% | 4 | 3 | 4
加权总分 | | 4.3 | 3.9 | 3.7`,
    label: {"criteria":"A2:A5","weights":"B2:B5","options":"C1:E1"},
  },
  {
    id: "shop-features",
    source: "public repository file 29474577362 (implementation priority)",
    kind: "two criteria in words, a class of 1 to 4, states for the first rows only",
    cells: `
Feature | Impact | Effort | Priority | Status
Customer Database | High | Medium | 1 | ⏳ Pending
Payment Status Tracking | High | Medium | 1 | ⏳ Pending
Low Stock Alerts | High | Low | 1 | ✅ Complete
Data Backup & Export | High | Low | 1 | ✅ Complete
Error Handling & Validation | High | Low | 1 | ✅ Complete
Search & Filter | High | Medium | 2 | ⏳ Pending
Invoice Editing | Medium | Medium | 2
Analytics & Reports | Medium | High | 2
Print Features | Medium | Medium | 3
Advanced Inventory | Medium | High | 3
Company Settings | Low | Medium | 3
Multi-User System | Low | Very High | 4`,
    label: {"criteria":"B1:C1","weights":null,"options":"A2:A13","levels":"grades","less":"C1"},
  },
  {
    id: "pt-quick-wins",
    source: "public repository file 53170022220 (impacto por quick win)",
    kind: "Portuguese, hours as text, words, stars of another length",
    cells: `
Quick Win | Esforço | Impacto | ROI
README | 1h | Alto | ⭐⭐⭐⭐⭐
CI/CD | 2h | Alto | ⭐⭐⭐⭐⭐
Docker | 2h | Médio | ⭐⭐⭐⭐
TLS | 4h | Alto | ⭐⭐⭐⭐
Health Check | 1h | Médio | ⭐⭐⭐⭐
SQLite | 4h | Alto | ⭐⭐⭐⭐
Alertas | 4h | Alto | ⭐⭐⭐⭐⭐
Webhooks | 3h | Alto | ⭐⭐⭐⭐
Docs | 4h | Alto | ⭐⭐⭐⭐`,
    label: [{"criteria":"C1:D1","weights":null,"options":"A2:A10"},{"criteria":"B1:D1","weights":null,"options":"A2:A10"}],
  },
  {
    id: "brand-and-competitors",
    source: "public repository file 8405908348 (competitive matrix)",
    kind: "ticks and crosses with one line of fractions, a gap, an overall of ten",
    cells: `
Signal | Your Brand | Competitor A | Competitor B | Gap
llms.txt | ❌ | ✅ | ❌ | -1
AI crawlers | ✅ | ✅ | ✅ | 0
Organization schema | ✅ | ✅ | ❌ | 0
FAQ schema | ❌ | ✅ | ✅ | -1
Direct-answer content | 3/5 | 4/5 | 2/5 | -1
Original research | ❌ | ✅ | ❌ | -1
Comparison pages | ✅ | ✅ | ❌ | 0
Definition content | ❌ | ❌ | ❌ | 0
Overall | 5.2/10 | 7.8/10 | 4.1/10 | -2.6`,
    label: "ask",
  },
  {
    id: "token-proposals",
    source: "public repository file 55545804026 (two proposals and today)",
    kind: "raw counts and pixels, nothing rated",
    cells: `
 | Current | Proposal A | Proposal B
Active tokens | 9 | 8 | 7
Magic literals | 3 | 1 | 1
Fold-back edges | 1 | 0 | 0
21:9 dock position | 173px | 8px | 8px
Visual delta @ 1280×800 | baseline | 0 | 0
Lines deleted | — | ≈8 | ≈15`,
    label: "nothing",
  },
  {
    id: "school-plans",
    source: "public repository file 22869169698 (educational plans by school)",
    kind: "a contingency table of counts with totals both ways",
    cells: `
Educational Plan | School A | School B | School C | Row Total
4-year college | 85 | 72 | 91 | 248
Community college | 42 | 58 | 39 | 139
Vocational | 15 | 25 | 12 | 52
No higher ed | 8 | 15 | 8 | 31
Column Total | 150 | 170 | 150 | 470`,
    label: "nothing",
  },
  {
    id: "pl-one-product",
    source: "public repository file 68910806616 (ocena produktu)",
    kind: "Polish, one product marked, weights as factors, remarks behind marks",
    cells: `
Kryterium | Waga | Ocena 1–5 | Punkty
Cena sweet-spot | ×2 | 4 | 8
Marża potencjalna | ×2 | 5 | 10
Wow factor / demonstrowalność | ×2 | 3 | 6
Dostępność dostawcy | ×2 | 5 | 10
Nasycenie rynku | ×1 | 2 (kategoria dość wysycona) | 2
Sezonowość | ×1 | 4 (całoroczna) | 4
Ryzyko zwrotów | ×1 | 4 | 4
Zgodność regulacyjna PL | ×2 | 5 | 10
SUMA | | | 54 / 65 (próg shortlisty: 45)`,
    label: "nothing",
  },
  {
    id: "wsjf-compliance",
    source: "public repository file 57981799872 (WSJF, worked example)",
    kind: "three parts, their sum, a size, the ratio",
    cells: `
Initiative | User/Biz Value | Time Criticality | Risk Reduction | Cost of Delay | Job Size | WSJF
Compliance reporting | 5 | 13 | 8 | 26 | 3 | 8.7
Mobile search redesign | 8 | 3 | 2 | 13 | 5 | 2.6
API rate limiting | 3 | 5 | 13 | 21 | 2 | 10.5
Onboarding wizard | 8 | 2 | 1 | 11 | 8 | 1.4`,
    label: [{"criteria":"B1:D1,F1","weights":null,"options":"A2:A5"},{"criteria":"E1:F1","weights":null,"options":"A2:A5"}],
  },
];
