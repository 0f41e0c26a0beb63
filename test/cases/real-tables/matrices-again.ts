import type { RealTable } from "./real-table.ts";

/** Decision matrices found by search on 27 November 2026 and labelled before the reader was run on them. */
export const MATRICES_AGAIN: readonly RealTable[] = [
  {
    id: "skills-sum",
    source: "public repository file 14568644468 (scored skills)",
    kind: "a plain sum with effort and risk, phases last",
    cells: `
Skill | Project Fit | Team Readiness | ROI | Effort | Risk | Total | Priority
Code Generation | 5 | 4 | 5 | 2 | 3 | 19 | Phase 1
Documentation | 4 | 5 | 4 | 1 | 1 | 15 | Phase 2
Testing | 4 | 4 | 4 | 2 | 2 | 16 | Phase 2
Code Review | 3 | 3 | 3 | 2 | 2 | 13 | Phase 3`,
    label: { criteria: "B1:F1", weights: null, options: "A2:A5" },
  },
  {
    id: "package-tools",
    source: "public repository file 54348912117 (tools scored)",
    kind: "a blank corner, a star behind the best total",
    cells: `
 | Simplicity | npm-like | Scalable | Perf | Effort | Risk | TOTAL
Yarn | 9 | 4 | 5 | 5 | 10 | 6 | 39
pnpm | 8 | 9 | 8 | 8 | 8 | 9 | 50 ⭐
Turbo | 6 | 9 | 10 | 10 | 4 | 7 | 46`,
    label: { criteria: "B1:G1", weights: null, options: "A2:A4" },
  },
  {
    id: "patterns-sum",
    source: "public repository file 19521503117 (patterns compared)",
    kind: "four numbers that are summed, two fields in words that are not",
    cells: `
Pattern | Long-term | Correct | Maintain | Debug | Effort | Risk | TOTAL
1. Vertical Slice | 8 | 7 | 8 | 8 | Med | Med | 31
2. Strategy | 9 | 8 | 8 | 7 | Med | Low | 32
3. State Machine | 10 | 9 | 9 | 9 | High | Med | 37
4. Composition | 8 | 7 | 8 | 8 | Low | Low | 31
5. Event-Driven | 6 | 5 | 6 | 4 | High | High | 21
6. Adapter Consol. | 10 | 10 | 9 | 9 | Med | Low | 38`,
    label: { criteria: "B1:E1", weights: null, options: "A2:A7" },
  },
  {
    id: "ideas-unclear-total",
    source: "public repository file 53989632075 (top ideas)",
    kind: "effort and risk beside impact, a total that no sum gives",
    cells: `
Idea | Impact | Effort | Risk | Total | Priority
Canonical Ledger Standard | 5 | 3 | 1 | 15 | 1
WoE Logistic Scorecard | 5 | 2 | 1 | 14 | 2
Fixed Reason Codes | 5 | 1 | 1 | 14 | 3
Source Confidence Weighting | 4 | 2 | 1 | 13 | 4
Reason Code Rendering | 4 | 2 | 2 | 12 | 5
Counterparty Diversity | 4 | 3 | 1 | 12 | 6
Progressive Limits | 5 | 1 | 1 | 12 | 7
Challenger Model | 3 | 3 | 2 | 8 | 8`,
    label: "ask",
  },
  {
    id: "adopt-or-adapt",
    source: "public repository file 52091200147 (options scored)",
    kind: "a total by weights that stand nowhere",
    cells: `
Option | Value | Fit | Effort | Risk | Total
Adopt as-is | 5 | 2 | 5 | 2 | 54
Adapt | 5 | 5 | 3 | 4 | 66
Inspire | 5 | 5 | 1 | 5 | 59
Skip | 0 | 5 | 5 | 5 | 45
Defer | 2 | 5 | 5 | 5 | 51`,
    label: "ask",
  },
  {
    id: "backend-matrix",
    source: "public repository file 57997057505 (backends compared, first rows)",
    kind: "German, percent, two options, reasons last",
    cells: `
Kriterium | Gewicht | Supabase | Firebase | Begruendung
Relationales Datenmodell | 25% | 5 | 3 | stark verbunden
Rankings und Auswertungen | 20% | 5 | 3 | SQL passt direkt
Android und Login | 15% | 4 | 5 | engere Integration
Betrieb und Hilfe | 10% | 4 | 4 | gut inspizierbar
Export und Wechselbarkeit | 10% | 5 | 3 | standardisiert
Gebiete und Geodaten | 10% | 5 | 2 | klarer Vorteil
Realtime und Offline | 5% | 3 | 5 | derzeit nicht nötig`,
    label: { criteria: "A2:A8", weights: "B2:B8", options: "C1:D1" },
  },
  {
    id: "app-architecture",
    source: "public repository file 36706972105 (app structure)",
    kind: "weights in words, stars throughout",
    cells: `
Kriterium | Gewichtung | Option 1 | Option 2 | Option 3 | Option 4
Testbarkeit | Hoch | ⭐⭐ | ⭐ | ⭐⭐⭐ | ⭐⭐
Skalierbarkeit | Hoch | ⭐⭐ | ⭐ | ⭐⭐⭐ | ⭐
Team-Größe | Hoch | ⭐⭐ | ⭐ | ⭐⭐⭐ | ⭐⭐
Lernkurve | Mittel | ⭐⭐⭐ | ⭐⭐⭐ | ⭐ | ⭐⭐
Enterprise Standard | Hoch | ⭐ | ⭐ | ⭐⭐⭐ | ⭐⭐`,
    label: { criteria: "A2:A6", weights: [3, 3, 3, 2, 3], options: "C1:F1", levels: "stars" },
  },
  {
    id: "scan-variants",
    source: "public repository file 60431846894 (variants scored)",
    kind: "weights under W, a row in words, then total, best possible and share",
    cells: `
Axis | W | V1 overscan-filter | V2 ledger-revalidate | V3 probe-union
Style | 1 | 5 | 4 | 3
Theme/paradigm | 2 | 5 | 4 | 5
Methodology | 2 | 5 | 3 | 3
Modernization | 2 | 4 | 4 | 4
Error wrapping | 2 | 5 | 4 | 4
Testability | 2 | 5 | 4 | 3
Blast radius | 1 | 5 | 3 | 2
Effort | — | low | medium | medium
Weighted total | — | 58 | 45 | 43
Denominator | — | 60 | 60 | 60
Normalized | — | 0.967 | 0.750 | 0.717`,
    label: { criteria: "A2:A8", weights: "B2:B8", options: "C1:E1" },
  },
  {
    id: "ux-frameworks",
    source: "public repository file 53739262034 (frameworks ranked, first rows)",
    kind: "rank first, codes with percent as headers, yes last",
    cells: `
Rank | Framework | C1 (25%) | C2 (20%) | C3 (15%) | C4 (15%) | C5 (15%) | C6 (10%) | Weighted Total | Selected?
1 | Nielsen's 10 Usability Heuristics | 9 | 10 | 7 | 10 | 9 | 9 | 9.05 | YES
2 | Design Sprint | 8 | 10 | 8 | 8 | 9 | 9 | 8.65 | YES
3 | Atomic Design | 8 | 9 | 10 | 8 | 9 | 7 | 8.55 | YES
4 | HEART Framework | 9 | 10 | 4 | 8 | 9 | 9 | 8.30 | YES
5 | Lean UX | 9 | 9 | 6 | 8 | 8 | 9 | 8.25 | YES
6 | Jobs to Be Done | 8 | 9 | 5 | 8 | 10 | 8 | 8.05 | YES
7 | Inclusive Design | 8 | 8 | 6 | 8 | 10 | 8 | 8.00 | YES`,
    label: {
      criteria: "C1:H1",
      names: ["C1", "C2", "C3", "C4", "C5", "C6"],
      weights: [25, 20, 15, 15, 15, 10],
      options: "B2:B8",
    },
  },
  {
    id: "latency-ideas",
    source: "public repository file 38568547709 (ideas scored)",
    kind: "weights as (3x) in headers, the whole sum in the total's cell",
    cells: `
Idea | Impact (3x) | Effort (2x) | Cost (1x) | Weighted Total
Add Redis caching | 9 | 7 | 7 | 9×3 + 7×2 + 7×1 = 48
Optimize N+1 queries | 8 | 8 | 10 | 8×3 + 8×2 + 10×1 = 50
Add database indexes | 7 | 9 | 10 | 7×3 + 9×2 + 10×1 = 49
Response compression (gzip) | 6 | 9 | 10 | 6×3 + 9×2 + 10×1 = 45
Paginate large results | 7 | 7 | 10 | 7×3 + 7×2 + 10×1 = 45
DB read replicas | 8 | 5 | 4 | 8×3 + 5×2 + 4×1 = 38
GraphQL migration | 7 | 3 | 9 | 7×3 + 3×2 + 9×1 = 36`,
    label: {
      criteria: "B1:D1",
      names: ["Impact", "Effort", "Cost"],
      weights: [3, 2, 1],
      options: "A2:A8",
    },
  },
  {
    id: "payment-backends",
    source: "public repository file 52719199154 (frameworks scored)",
    kind: "weights as shares in brackets",
    cells: `
Framework | Performance (0.25) | Productivity (0.25) | Type Safety (0.15) | Observability (0.10) | Hiring (0.15) | PCI DSS (0.10) | Weighted Total
Go + Gin | 5 | 3 | 3 | 4 | 3 | 4 | 3.70
FastAPI | 3 | 5 | 4 | 4 | 5 | 3 | 4.05
NestJS | 3 | 4 | 4 | 4 | 5 | 3 | 3.80
Rust + Actix-web | 4 | 1 | 5 | 3 | 1 | 5 | 2.95`,
    label: {
      criteria: "B1:G1",
      names: ["Performance", "Productivity", "Type Safety", "Observability", "Hiring", "PCI DSS"],
      weights: [25, 25, 15, 10, 15, 10],
      options: "A2:A5",
    },
  },
  {
    id: "runtime-options",
    source: "public repository file 60612693164 (runtime options)",
    kind: "codes as headers, a weighted total by weights that stand nowhere",
    cells: `
Option | RS | SQ | CP | EV | LR | PS | XR | CH | Weighted total
A — Preserve Node 20 | 0 | 1 | 5 | 2 | 0 | 2 | 0 | 5 | 32.4
B — T1 uses Node 22 | 5 | 5 | 5 | 5 | 3 | 5 | 3 | 5 | 93.6
C — T1 uses Node 24 | 5 | 5 | 5 | 5 | 5 | 5 | 5 | 5 | 100.0
D — T1 uses a matrix | 5 | 4 | 5 | 5 | 5 | 3 | 5 | 3 | 91.6
E — npm issue first | 5 | 4 | 5 | 5 | 5 | 5 | 5 | 2 | 94.0
F — Commercial Node 20 | 2 | 2 | 3 | 2 | 2 | 3 | 0 | 1 | 41.6
G — Containerized lint | 5 | 3 | 4 | 4 | 5 | 2 | 2 | 0 | 74.4`,
    label: "ask",
  },
  {
    id: "job-tools",
    source: "public repository file 69269905889 (candidate tools)",
    kind: "a weighted total of five by weights that stand nowhere",
    cells: `
Tool | Relevance | Low friction | Local/self-hosted | Automation | AI usefulness | Extensibility | Cost/value | Weighted total
Google Sheets / CSV | 4 | 5 | 2 | 3 | 2 | 4 | 5 | 3.6/5
Notion / Airtable | 5 | 4 | 1 | 4 | 3 | 4 | 3 | 3.7/5
n8n | 4 | 3 | 4 | 5 | 2 | 5 | 4 | 3.8/5
Ollama + local LLM | 4 | 2 | 5 | 2 | 5 | 4 | 4 | 3.5/5
Playwright / Selenium | 3 | 2 | 3 | 4 | 1 | 4 | 4 | 2.9/5
Obsidian | 4 | 4 | 4 | 2 | 2 | 3 | 4 | 3.3/5`,
    label: "ask",
  },
  {
    id: "cost-tools",
    source: "public repository file 32542472498 (tools scored, weights above)",
    kind: "Chinese, weights in a list above under slightly longer names",
    cells: `
评估维度 | 权重 | 评分标准
成本效益 | 25% | ROI 计算、TCO 分析
功能匹配度 | 20% | 核心需求覆盖程度
技术复杂度 | 15% | 部署维护难度
扩展性 | 15% | 未来发展适应性
生态集成 | 15% | 与其他系统兼容性
支持服务 | 10% | 文档、社区、商业支持

工具名称 | 成本效益 | 功能匹配 | 技术复杂度 | 扩展性 | 生态集成 | 支持服务 | 综合得分
AWS Cost Explorer | 5 | 3 | 5 | 2 | 5 | 4 | 3.8
CloudHealth | 3 | 5 | 3 | 5 | 4 | 5 | 4.2
ProsperOps | 5 | 4 | 4 | 4 | 4 | 4 | 4.2
OpenCost | 5 | 4 | 2 | 4 | 3 | 2 | 3.3
Kubecost | 4 | 5 | 3 | 4 | 4 | 4 | 4.0
自建方案 | 5 | 5 | 1 | 5 | 3 | 1 | 3.3`,
    label: {
      criteria: "B9:G9",
      names: ["成本效益", "功能匹配度", "技术复杂度", "扩展性", "生态集成", "支持服务"],
      weights: "B2:B7",
      options: "A10:A15",
    },
  },
];
