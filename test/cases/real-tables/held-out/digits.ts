import type { RealTable } from "../real-table.ts";

/** Found by runs of digits, stars and signs instead of words (28 November 2026), labelled before the reader was run. */
export const HELD_OUT_DIGITS: readonly RealTable[] = [
  {
    id: "system-scorecard",
    source: "public repository file 59248370235 (opportunity scorecard)",
    kind: "ten marks, a weighted score last whose weights stand nowhere",
    cells: `
Candidate | Business Value | Existing Leverage | Differentiation | Feasibility | Testability | Scalability | Automation | Data | Speed | Strategic Fit | Weighted Score
XAB Resilience OS | 10 | 10 | 10 | 9 | 10 | 10 | 10 | 9 | 9 | 10 | 9.80
Universal Source Truth Sentinel | 9 | 10 | 9 | 10 | 10 | 10 | 9 | 10 | 10 | 10 | 9.65
BrowserWorker Validation Mesh | 8 | 10 | 9 | 10 | 10 | 10 | 9 | 9 | 10 | 10 | 9.45
Autonomous Agent Operations Center | 9 | 9 | 9 | 8 | 8 | 10 | 10 | 8 | 8 | 9 | 8.90
National Takeoff and Bid Intelligence | 10 | 8 | 9 | 7 | 8 | 9 | 9 | 8 | 6 | 8 | 8.40`,
    label: {"criteria":"B1:K1","weights":null,"options":"A2:A6"},
  },
  {
    id: "sync-architectures",
    source: "public repository file 38379324683 (comparison matrix)",
    kind: "words of several kinds (medium, native, difficult, simple), no numbers",
    cells: `
Criteria | Option A | Option B | Option C | Option D
Development Complexity | Medium | Medium-High | Medium | High
Performance | Low | High | Medium | High
Maintainability | Medium | High | High | Medium
User Experience | Good | Excellent | Good | Good
DacFX Integration | Difficult | Native | Native | Native
Scalability | Low | High | Medium | High
Deployment | Simple | Medium | Medium | Complex`,
    label: "ask",
  },
  {
    id: "panel-proxies",
    source: "public repository file 59323856573 (recommendation)",
    kind: "ticks and crosses with \"Partial\" and a remark",
    cells: `
Criterion | Option A | Option B | Option C | Option D
Token never reaches Edge | ✅ | ❌ | ✅ | ✅ (N/A)
Works with existing HA panels | ✅ | ✅ | ❌ | ❌
Proven pattern | ✅ | ❌ | ❌ | ❌
Offline capability | ❌ | Partial | ❌ | ✅
Phase 4 achievable | ✅ | ✅ | ❌ | ❌
Long-term viability | ✅ | Partial | ❌ | ✅`,
    label: {"criteria":"A2:A7","weights":null,"options":"B1:E1"},
  },
  {
    id: "gateway-patterns",
    source: "public repository file 71594238869 (seven patterns)",
    kind: "sums with their maximum, a further marked line below them",
    cells: `
Criterion | A reverse proxy / AI gateway | B sidecar per agent | C SDK / middleware | D MCP gateway | E mesh (Envoy ext_proc) | F eBPF / runtime | G hybrid
Implementation simplicity | 4 | 3 | 4 | 3 | 2 | 1 | 3
Developer transparency | 4 | 4 | 1 | 3 | 4 | 5 | 4
Protocol coverage | 3 | 3 | 2 | 2 | 5 | 3 | 5
Request inspection | 5 | 5 | 5 | 5 | 4 | 2 | 5
Response inspection incl. streaming | 4 | 4 | 4 | 4 | 3 | 1 | 4
Performance overhead (5 = lowest) | 4 | 4 | 5 | 4 | 4 | 4 | 4
Scalability | 4 | 3 | 5 | 4 | 5 | 4 | 4
Security (resistance to bypass) | 3 | 4 | 1 | 3 | 4 | 4 | 5
Deployment simplicity | 4 | 2 | 5 | 3 | 1 | 1 | 3
Compatibility with agents / MCP / LLM APIs | 4 | 4 | 3 | 4 | 4 | 3 | 5
Identity enforcement | 4 | 5 | 2 | 4 | 5 | 3 | 5
Budget enforcement | 5 | 3 | 3 | 3 | 3 | 1 | 5
Sum (max 60) | 48 | 44 | 40 | 42 | 43 | 32 | 52
MVP 24-48 h feasibility | 5 | 3 | 5 | 4 | 1 | 1 | 4`,
    label: {"criteria":"A2:A13","weights":null,"options":"B1:H1"},
  },
  {
    id: "cost-codes",
    source: "public repository file 9860442885 (comparison matrix of cost codes)",
    kind: "weights in percent, totals that do not add up, 100% among them",
    cells: `
Criteria | Weight | MasterFormat | Uniformat II | Trade-Based | Phase-Based | Hybrid
Industry Recognition | 15% | 5 | 4 | 3 | 2 | 3
Ease of Use | 20% | 2 | 3 | 5 | 4 | 4
Material Mapping | 15% | 4 | 2 | 5 | 3 | 5
Vendor Compatibility | 15% | 3 | 2 | 4 | 2 | 4
Workflow Alignment | 15% | 2 | 3 | 4 | 5 | 4
Scalability | 10% | 5 | 4 | 3 | 3 | 4
Learning Curve | 10% | 2 | 3 | 5 | 4 | 4
Weighted Score | 100% | 2.95 | 2.85 | 4.20 | 3.40 | 4.05`,
    label: {"criteria":"A2:A8","weights":"B2:B8","options":"C1:G1"},
  },
  {
    id: "launcher-candidates",
    source: "public repository file 70189954379 (ranked table, first twelve rows)",
    kind: "rank and code first, a weighted total whose weights stand nowhere, a blocker last",
    cells: `
Rank | ID | Title | casual | enthusiast | novelty | pipeline | effort | compat | verif | Total | Blockers
1 | C20 | Stutter Doctor one-click fixes | 3 | 5 | 3 | 5 | 3 | 5 | 4 | 42.5 | —
2 | C09 | Measured Try It | 3 | 5 | 4 | 5 | 2 | 5 | 4 | 42 | —
3 | C16 | Per-server profile offers | 3 | 3 | 3 | 5 | 3 | 5 | 5 | 41.5 | —
4 | C07 | Performance overlay HUD | 2 | 5 | 3 | 5 | 3 | 5 | 4 | 41 | —
5 | C08 | Compare benchmark runs | 2 | 4 | 2 | 5 | 3 | 5 | 5 | 40.5 | —
6 | C18 | Launch-time regression alerts | 3 | 3 | 2 | 5 | 4 | 5 | 4 | 40 | —
7 | C19 | Mod-count-aware memory headroom advice | 3 | 2 | 1 | 5 | 4 | 5 | 5 | 39.5 | —
8 | C04 | Crash-report helper: likely mod + safe disable | 4 | 4 | 4 | 5 | 1 | 4 | 4 | 39 | effort: unverified against a real crash
9 | C15 | Server Tune Card | 2 | 2 | 2 | 5 | 4 | 5 | 5 | 39 | —
10 | C02 | First-time Apply trust flow | 5 | 1 | 2 | 5 | 3 | 3 | 5 | 37.5 | —
10 | C10 | Compare profiles | 1 | 2 | 2 | 5 | 4 | 5 | 5 | 37.5 | —
10 | C21 | Entity/redstone benchmark scene | 2 | 4 | 2 | 5 | 3 | 3 | 5 | 37.5 | —`,
    label: [{"criteria":"D1:J1","weights":null,"options":"C2:C13"},{"criteria":"D1:J1","weights":[1.5,1.5,1,1.5,1.5,1.5,2],"options":"C2:C13"}],
  },
  {
    id: "four-futures",
    source: "public repository file 59854769371 (scores of four futures)",
    kind: "a blank corner, two criteria marked as lower better, no totals",
    cells: `
Scores (1-5, higher is better except Complexity/Bloat)

 | A Attention | B Control | C Project | D Hybrid
Product value | 3 | 4 | 4 | 5
Differentiation | 2 | 1 | 3 | 4
User fit (this Mac) | 3 | 2 | 4 | 5
Complexity (lower better) | 5 | 1 | 3 | 4
Reliability | 4 | 2 | 3 | 4
Security | 5 | 1 | 4 | 5
Maintainability | 4 | 1 | 3 | 4
Defensibility | 2 | 1 | 3 | 4
Daily usefulness | 3 | 3 | 4 | 5
Bloat risk (lower better) | 5 | 1 | 2 | 3`,
    label: [{"criteria":"A4:A13","weights":null,"options":"B3:E3"},{"criteria":"A4:A13","names":["Product value","Differentiation","User fit (this Mac)","Complexity","Reliability","Security","Maintainability","Defensibility","Daily usefulness","Bloat risk"],"weights":null,"options":"B3:E3"}],
  },
  {
    id: "state-models",
    source: "public repository file 57651482385 (decision matrix)",
    kind: "long option headers, long criteria in brackets, a scale below, no weights or totals",
    cells: `
Criterion | Explicit state_model= wins + fail-closed serialisation, direct break at 0.9.0 | Documentation-only correction | Precedence fix only (clause A) | Two-phase detect-then-enforce rollout | Validate against state_model, serialise via the return annotation
Contract honesty (state_model= behaves as documented) | 5 | 1 | 3 | 4 | 3
Cross-archetype consistency (one rule, one output shape) | 5 | 2 | 3 | 5 | 2
Fail-closed correctness (non-conforming dict cannot publish) | 5 | 1 | 2 | 5 | 4
Migration safety (blast radius on upgrade) | 3 | 5 | 3 | 5 | 2
Hot-path cost (ADR-013 / ADR-021) | 4 | 5 | 4 | 4 | 2
Implementation & maintenance surface | 4 | 5 | 5 | 2 | 2

Scale: 1 (poor) to 5 (excellent)`,
    label: {"criteria":"A2:A7","weights":null,"options":"B1:F1"},
  },
  {
    id: "latency-profiles",
    source: "public repository file 24820843643 (performance comparison of profiles)",
    kind: "three columns of stars, a use case last",
    cells: `
Profile | Latency | Quality | Cost | Use Case
Real-time | ★★★★★ | ★★★☆☆ | ★★★☆☆ | Interactive
Research | ★☆☆☆☆ | ★★★★★ | ★★★★★ | Analysis
Enterprise | ★★★★☆ | ★★★★★ | ★★★☆☆ | Production
Fast Dev | ★★★★☆ | ★★★★☆ | ★★☆☆☆ | Development
Balanced | ★★★☆☆ | ★★★★☆ | ★★★☆☆ | General`,
    label: {"criteria":"B1:D1","weights":null,"options":"A2:A6"},
  },
  {
    id: "zh-music-players",
    source: "public repository file 68656106123 (总览对比)",
    kind: "Chinese, stars of five, a verdict in words last",
    cells: `
方案 | 音频/后台 | 本地导入 | Range 流式 | 代码共享 | 包体积 | 维护 | 综合
Flutter 单仓 | ★★★★☆ | ★★★★☆ | ★★★★★ | ★★★★★ | ★★★☆☆ | ★★★★☆ | 首选候选
KMP + 各端 UI | ★★★☆☆ | ★★★★☆ | ★★★☆☆ | ★★★☆☆ | ★★★★☆ | ★★★☆☆ | 偏 Kotlin 团队
.NET MAUI | ★★★☆☆ | ★★★★☆ | ★★★☆☆ | ★★★★☆ | ★★☆☆☆ | ★★☆☆☆ | Android 运行时偏重
Tauri + 原生音频 | ★★☆☆☆ | ★★★☆☆ | ★★★☆☆ | ★★☆☆☆ | ★★★★☆ | ★★☆☆☆ | 双端音频分裂
双原生 + 共享同步层 | ★★★★★ | ★★★★★ | ★★★★★ | ★★☆☆☆ | ★★★★★ | ★★☆☆☆ | 平台体验最佳、人力最高`,
    label: {"criteria":"B1:G1","weights":null,"options":"A2:A6","levels":"stars"},
  },
  {
    id: "zh-streaming",
    source: "public repository file 36138895163 (五维度快速对比)",
    kind: "Chinese, a line of what stars mean, five columns of stars, reasons last",
    cells: `
评分：★★★★★ 顶级 / ★★★★☆ 优秀 / ★★★☆☆ 中等 / ★★☆☆☆ 一般 / ★☆☆☆☆ 较弱

项目 | 性能 | 扩展性 | 易用性 | 生态成熟度 | 部署/维护 成本 | 说明
Arroyo | ★★★★☆ | ★★★★☆ | ★★★☆☆ | ★★☆☆☆ | ★★★☆☆ | 高性能 Rust 实现
Apache Storm | ★★★☆☆ | ★★★★☆ | ★★★☆☆ | ★★★★☆ | ★★★☆☆ | 经典成熟，容错好
Redpanda | ★★★★★ | ★★★★★ | ★★★★☆ | ★★★★☆ | ★★★★☆ | Kafka 兼容、低延迟
NSQ | ★★★★☆ | ★★★★☆ | ★★★★★ | ★★★☆☆ | ★★★★☆ | 去中心化设计、轻量易部署
Centrifugo | ★★★☆☆ | ★★★☆☆ | ★★★★★ | ★★★☆☆ | ★★★★☆ | 专注实时推送`,
    label: {"criteria":"B3:F3","weights":null,"options":"A4:A8"},
  },
  {
    id: "pt-rendering",
    source: "public repository file 58122919043 (comparação direta)",
    kind: "Portuguese, four columns of stars, words of two kinds between and behind",
    cells: `
Estratégia | TTFB | Ver conteúdo | Interagir | JS enviado | SEO | Infra
CSR | ★★★★★ | ★☆☆☆☆ | ★★☆☆☆ | alto | ★★☆☆☆ | trivial
SSR | ★★★☆☆ | ★★★★☆ | ★★★☆☆ | alto | ★★★★★ | servidor
SSR + streaming | ★★★★★ | ★★★★★ | ★★★☆☆ | alto | ★★★★★ | servidor
SSG | ★★★★★ | ★★★★★ | ★★★☆☆ | médio | ★★★★★ | CDN
ISR | ★★★★★ | ★★★★★ | ★★★☆☆ | médio | ★★★★★ | servidor+CDN
Ilhas | ★★★★★ | ★★★★★ | ★★★★★ | mínimo | ★★★★★ | CDN
Resumível | ★★★★★ | ★★★★★ | ★★★★★ | ~zero | ★★★★★ | servidor
RSC + PPR | ★★★★★ | ★★★★★ | ★★★★☆ | baixo | ★★★★★ | servidor+CDN`,
    label: [{"criteria":"B1:D1,F1","weights":null,"options":"A2:A9","levels":"stars"},{"criteria":"B1:F1","weights":null,"options":"A2:A9"}],
  },
  {
    id: "diagram-libraries",
    source: "public repository file 71218879243 (Vergleichsmatrix, fourteen rows)",
    kind: "German, signs, one question mark and one \"Nicht relevant\"",
    cells: `
Kriterium | React Flow | Cytoscape.js | JointJS | D3 | Eigenlösung
Screenshot Umsetzung | ++ | 0 | + | + | ++
React-Integration | ++ | 0 | + | 0 | +
TypeScript-Unterstützung | ++ | + | + | + | ++
Custom Nodes | ++ | 0 | + | + | ++
Custom Edges | ++ | + | ++ | + | ++
Drag & Drop | ++ | + | + | 0 | -
Node-/Edge-Selektion | ++ | + | ++ | 0 | -
UML-Klassenkarten | ++ | - | + | 0 | ++
Performance | + | ++ | + | + | ?
Lernkurve | + | 0 | 0 | - | --
Wartbarkeit | ++ | 0 | + | - | --
Community | ++ | + | + | ++ | Nicht relevant
Lizenz | ++ | ++ | 0 | ++ | ++
MVP-Eignung | ++ | 0 | + | - | --`,
    label: {"criteria":"A2:A15","weights":null,"options":"B1:F1"},
  },
  {
    id: "film-scripts",
    source: "public repository file 71632844961 (three scripts scored)",
    kind: "three rows, five marks of ten, totals",
    cells: `
script | interesting | clear | pace | facts | rules | total
A, the reveal | 8 | 7 | 8.5 | 9 | 8.5 | 41
C, the word | 6.5 | 8 | 7.5 | 8.5 | 8 | 38.5
B, the problem | 6 | 7.5 | 7 | 8 | 8.5 | 37`,
    label: {"criteria":"B1:F1","weights":null,"options":"A2:A4"},
  },
  {
    id: "show-software",
    source: "public repository file 67324272001 (overall rankings, first twelve rows)",
    kind: "rank and category, six marks, an overall that is rounded to halves",
    cells: `
Rank | Application | Category | Visual | Layout | Interaction | Info Hierarchy | Onboarding | Performance | Overall
1 | Cables.gl | Creative | 9 | 8 | 9 | 8 | 9 | 7 | 8.5
2 | Ableton Live 12 | DAW | 7 | 8 | 9 | 9 | 6 | 9 | 8.0
3 | Serato DJ Pro | DJ | 8 | 7 | 8 | 9 | 7 | 9 | 8.0
4 | GrandMA3 | Lighting | 7 | 9.5 | 9 | 8.5 | 4 | 9 | 8.0
5 | Millumin V5 | Show Control | 7 | 8.5 | 8.5 | 9 | 6.5 | 8 | 8.0
6 | Notch | Compositor | 7.5 | 8 | 8.5 | 7.5 | 6.5 | 9 | 7.8
7 | Resolume Arena 7 | VJ | 7 | 8 | 8 | 8 | 5 | 9 | 7.5
8 | Traktor Pro 4 | DJ | 7 | 9 | 7 | 8 | 4 | 8 | 7.5
9 | rekordbox 7 | DJ | 7.5 | 8.5 | 7 | 8 | 6.5 | 7.5 | 7.5
10 | MadMapper 6 | Mapping | 7 | 7.5 | 8 | 7 | 4 | 7.5 | 7.5
11 | HeavyM | Mapping | 7.5 | 7 | 8 | 7.5 | 9.5 | 7 | 7.5
12 | Smode | Compositor | 6.5 | 8 | 7.5 | 8 | 7.5 | 7.5 | 7.5`,
    label: {"criteria":"D1:I1","weights":null,"options":"B2:B13"},
  },
];
