import type { RealTable } from "./real-table.ts";

/** Ratings in words, bullets and sizes, and tables with nothing to score; labelled on 27 November 2026 before they were run. */
export const RATINGS_IN_WORDS_AGAIN: readonly RealTable[] = [
  {
    id: "web-features",
    source: "public repository file 67217065974 (ranking)",
    kind: "bullets for value, sizes for effort, stars for the result, unordered numbers first",
    cells: `
# | Feature | Value | Effort | Score
2 | Agent-finished notification | ●●●● | S | ★★★★★
3 | Context-usage bar | ●●●● | S | ★★★★★
4 | Surface unhandled RPC events | ●●● | S | ★★★★
1 | Session fork / rewind | ●●●●● | M | ★★★★
5 | Changed-files panel | ●●●● | M | ★★★½
9 | Transcript search | ●● | S | ★★★
8 | @-mention files | ●●● | M | ★★★
7 | Auth gate | ●●● | M | ★★★
6 | Mobile / PWA | ●●● | M | ★★½
10 | Tool-call history | ●● | M | ★★
11 | Theme/font settings | ●● | M | ★★`,
    label: { criteria: "C1:D1", weights: null, options: "B2:B12" },
  },
  {
    id: "dashboard-features",
    source: "public repository file 33958853740 (features scored)",
    kind: "value and effort in words, a release as priority",
    cells: `
Feature | Value | Effort | Priority
Fixed Header Strip | High | Low | MVP
RAG Health Indicator | High | Low | MVP
All-Pairs Table | High | Low | MVP
Real-Time Updates | High | Medium | MVP
Interactive Price Chart | High | Medium | MVP
Dark Theme | Medium | Low | MVP
Per-Pair Details | Medium | Medium | v1.5
Timeframe Performance Row | Medium | Medium | v1.5
Candlestick Toggle | Low | Low | v1.5
Trade History Tab | Medium | Low | v2
Grid Visualization | Medium | Medium | v2
Config Page | Low | Low | v2`,
    label: { criteria: "B1:C1", weights: null, options: "A2:A13" },
  },
  {
    id: "video-opportunities",
    source: "public repository file 51867074635 (opportunity map)",
    kind: "codes first, numbers beside sizes, horizons behind",
    cells: `
# | Initiative | Impact | Feasibility | Strategic | Effort | Horizon
V1 | Design System & Motion Constants | 5 | 5 | 5 | S | H1
V2 | Scene Rhythm Overhaul | 5 | 4 | 5 | M | H1
V3 | Animation Variety | 5 | 4 | 5 | M | H1
V4 | Transition Vocabulary | 4 | 5 | 4 | S | H1
V5 | Typography as Hero | 5 | 3 | 5 | M | H2
V6 | Light Leaks & Overlay Effects | 3 | 5 | 3 | S | H2
V7 | SVG Path Animations | 3 | 3 | 3 | M | H2
V8 | Audio Design | 4 | 2 | 4 | L | H3
V9 | Parametric Composition System | 3 | 3 | 3 | M | H3
V10 | 3D Elements | 2 | 2 | 2 | L | H3`,
    label: [
      { criteria: "C1:F1", weights: null, options: "B2:B11" },
      { criteria: "C1:E1", weights: null, options: "B2:B11" },
    ],
  },
  {
    id: "pt-bolts",
    source: "public repository file 68596774662 (scoring model, first four rows)",
    kind: "WSJF in words with remarks, the result in words too",
    cells: `
Bolt | User Business Value | Time Criticality | Risk Reduction Value | Job Size | WSJF Score
B1 | High (validates architecture) | High (blocks everything) | High (reduces technical risk) | Small (2-3d) | Very High
B2 | Very High (complete conversation) | High (blocks most value) | Medium (validates LLM+RAG) | Large (7-10d) | High
B3 | Medium (voice support) | Low (nice-to-have) | Low (low risk) | Small (2-3d) | Medium
B4 | Medium (CRM integration) | Low (nice-to-have) | Low (low risk) | Small (2-3d) | Medium`,
    label: { criteria: "B1:E1", weights: null, options: "A2:A5" },
  },
  {
    id: "retail-use-cases",
    source: "public repository file 54106184052 (use cases, first five)",
    kind: "two ratings in words, spans of months and of gains behind",
    cells: `
Use Case | Business Value | Feasibility | Timeline | Est. ROI
Product Recommendations | High | High | 3-6 months | 15-25% revenue lift
Demand Forecasting | High | Medium | 6-9 months | 20-30% inventory reduction
Dynamic Pricing | High | Medium | 6-9 months | 5-10% margin improvement
Customer Churn Prediction | Medium | High | 3-6 months | 10-15% churn reduction
Fraud Detection | High | High | 3-6 months | 30-50% fraud reduction`,
    label: { criteria: "B1:C1", weights: null, options: "A2:A6" },
  },
  {
    id: "first-projects",
    source: "public repository file 66371800383 (value and feasibility)",
    kind: "two ratings in words, a verdict in words behind, four rows",
    cells: `
Use case | Business value | Feasibility | Verdict
Support chatbot for FAQs | High | High | Quick win — start here
Marketing content drafts | Medium | High | Fast pilot
Enterprise knowledge search | High | Medium | Strong bet; invest in data
Autonomous financial decisions | High | Low | Defer — high risk, low readiness`,
    label: { criteria: "B1:C1", weights: null, options: "A2:A5" },
  },
  {
    id: "frontier-testing",
    source: "public repository file 53061774868 (priority matrix, first six rows)",
    kind: "two ratings in words, a sprint and an amount with remarks behind",
    cells: `
Initiative | Impact | Feasibility | Sprint Start | Estimated Total Cost
MuJoCo digital twin | Very High | Medium | Sprint 2 | $0 (open source)
Hypothesis property tests | High | High | Sprint 2 | $0
Performance benchmarking in CI | High | High | Sprint 2 | $0
Serial protocol fuzzing | High | High | Sprint 3 | $0
Textual snapshot testing | Medium | High | Sprint 6a | $0
Hardware-in-the-loop CI | Very High | Medium | Sprint 5 | $50-450`,
    label: { criteria: "B1:C1", weights: null, options: "A2:A7" },
  },
  {
    id: "thesis-initiatives",
    source: "public repository file 61925304329 (initiatives, first five)",
    kind: "two ratings in words with remarks in brackets and behind dashes, a phase behind",
    cells: `
# | Initiative | Impact | Feasibility | Phase
1 | Stats self-validation layer | Critical (trust) | High — pure functions at tool boundary | Near
2 | Power-analysis ops | Critical (committee ritual) | High — closed-form + statsmodels | Near
3 | Data screening & prep ops | High | High — rigor-family ops | Near
4 | Provider-agnostic vision | Medium (unblocks routing) | High — small refactor | Near
5 | DOI verification | Medium | High — wiring, engine code exists | Near`,
    label: { criteria: "C1:D1", weights: null, options: "B2:B6" },
  },
  {
    id: "ai-use-cases",
    source: "public repository file 59443298134 (example use cases)",
    kind: "yearly amounts, words, yes and partial, and a risk",
    cells: `
Use Case | Business Value | Feasibility | Data | Risk
Code completion | $2M/year (engineer productivity) | High | Yes | Low
Customer support chatbot | $5M/year (support efficiency) | High | Yes | Medium
Predictive maintenance | $3M/year (downtime reduction) | Medium | Partial | High
Fraud detection | $10M/year (fraud prevention) | Medium | Yes | Medium`,
    label: "ask",
  },
  {
    id: "fuel-suppliers",
    source: "public repository file 60872066243 (scorecard of suppliers)",
    kind: "a price, two fractions, terms, and a score that they do not give",
    cells: `
Supplier | Price | Quality | Delivery | Payment | Score | Rank
Petrol Ofisi | $595 | 92/100 | 95/100 | Net 30 | 94 | ⭐ 1
Turkuaz | $592 | 85/100 | 88/100 | Net 15 | 87 | 2
Opet Marine | $598 | 90/100 | 92/100 | Net 30 | 91 | 3
Shell Turkey | $608 | 98/100 | 98/100 | Net 45 | 89 | 4`,
    label: "ask",
  },
  {
    id: "zh-progress",
    source: "public repository file 56160615820 (a project before and after)",
    kind: "Chinese, one thing rated on two dates",
    cells: `
维度 | 2026-07-14 | 2026-07-20（B1-B8 后） | 变化原因
问题深度 | 5.0 | 6.0 | +理论分析
解决方法 | 4.4 | 4.4 | 未变
技术路线 | 6.6 | 7.0 | +数据完整性修复
未来潜力 | 6.0 | 7.0 | +明确扩展路线
加权总分 | 5.42 | 6.05 | +0.63`,
    label: "nothing",
  },
  {
    id: "zh-self-review",
    source: "public repository file 54556908700 (one note)",
    kind: "Chinese, one thing rated, score before weight",
    cells: `
维度 | 分数 | 权重 | 加权
摘要质量 | 8 | 0.25 | 2.00
技术深度 | 8 | 0.25 | 2.00
相关性 | 8 | 0.20 | 1.60
原创性 | 6 | 0.15 | 0.90
格式规范 | 9 | 0.15 | 1.35
加权总分 | | | 7.85`,
    label: "nothing",
  },
  {
    id: "nl-one-mission",
    source: "public repository file 56834885665 (audit of one mission, last rows)",
    kind: "Dutch, one thing rated, weight and product in one cell",
    cells: `
Dimensie | Score | Gewogen | Toelichting
4. Inhoudelijke correctheid | 5 | ×2 = 10 | Beveiligingsregels correct
5. AI-coach kwaliteit | 5 | ×1 = 5 | Dubbel coaching-systeem
6. Interactiviteit | 5 | ×1 = 5 | Sterkste interactie
7. Afronding & feedback | 3 | ×1 = 3 | Geen badges of takeaways
8. SLO-aansluiting | 5 | ×1 = 5 | Allemaal gedekt
9. Toegankelijkheid | 4 | ×1 = 4 | Variant sterk
TOTAAL | | 52 / 55 | |`,
    label: "nothing",
  },
  {
    id: "zh-documents",
    source: "public repository file 60296462140 (debt of documents)",
    kind: "Chinese, one thing's state and aim, and a count",
    cells: `
评估维度 | 当前得分 | 目标得分 | 债项数量
README 文档 | 3.0 / 5 | 4.5 | 6
CONTRIBUTING 文档 | 3.0 / 5 | 4.0 | 4
代码内文档 | 3.0 / 5 | 4.0 | 5
API 文档 | 2.0 / 5 | 4.5 | 6
运维文档 | 2.0 / 5 | 4.0 | 7
架构文档 | 1.0 / 5 | 4.0 | 5
加权总分 | 2.4 / 5 | 4.2 / 5 | 33 项`,
    label: "nothing",
  },
  {
    id: "ru-progress",
    source: "public repository file 51767262819 (progress of a project)",
    kind: "Russian, one thing at two versions, with weights and products",
    cells: `
Область | Вес | v8 | v9 | Взвешенный балл
Tier 2 — Orchestration | 35% | 85% | 90% | 31.5%
Tier 4 — Cloud APIs | 20% | 85% | 85% | 17.0%
Tier 3 — Edge AI | 15% | 50% | 70% | 10.5%
Use Cases (16) | 15% | 69% | 88% | 13.2%
Tier 1 — Sensor | 10% | 20% | 35% | 3.5%
Translation Pipeline | 5% | 50% | 70% | 3.5%
Итого | 100% | 69% | | 79.2%`,
    label: "ask",
  },
  {
    id: "es-mail-shares",
    source: "public repository file 59802833536 (state of a module)",
    kind: "Spanish, one column of shares",
    cells: `
Categoría | Puntaje ponderado
A. Núcleo Gmail | ≈ 52%
B. Productividad personal | ≈ 44%
C. Colaboración | ≈ 8%
D. Inteligencia artificial | ≈ 51%
E. Diferenciadores | ≈ 39%
F. Seguridad y operación | ≈ 49%
Total ponderado | ≈ 44%`,
    label: "nothing",
  },
];
