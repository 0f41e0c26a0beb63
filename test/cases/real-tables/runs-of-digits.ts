import type { RealTable } from "./real-table.ts";

/** Found by runs of digits, stars and signs instead of words (28 November 2026), labelled before the reader was run. */
export const RUNS_OF_DIGITS: readonly RealTable[] = [
  {
    id: "options-analysis",
    source: "public repository file 3302513670 (solution options analysis)",
    kind: "a list of weights, then the matrix under shortened names, totals in the blank of the weights' column",
    cells: `
Criterion | Weight
Strategic fit | 25%
Technical feasibility | 20%
Cost | 20%
Time to value | 20%
Risk | 15%

Criterion | Weight | Opt A | Opt B | Opt C
Strategic fit | 25% | 4 | 3 | 5
Technical | 20% | 5 | 4 | 3
Cost | 20% | 3 | 4 | 2
Time | 20% | 3 | 5 | 2
Risk | 15% | 4 | 4 | 3
Weighted Score | | 3.75 | 3.95 | 3.10`,
    label: [{"criteria":"A9:A13","weights":"B9:B13","options":"C8:E8"},{"criteria":"A9:A13","names":["Strategic fit","Technical feasibility","Cost","Time to value","Risk"],"weights":"B9:B13","options":"C8:E8"}],
  },
  {
    id: "zh-opportunities",
    source: "public repository file 67179028890 (opportunity score)",
    kind: "seven marks of ten, no total, a verdict with a score in its words",
    cells: `
Candidate | Pain | Strategic Fit | Novelty | Evidence | Reuse | Effort | Security/Privacy/Cost Risk | Decision
video-timeline — Paper Cut / NLE Handoff | 9 | 9 | 9 | 10 | 8 | 7 | 8 | 94/100 — PROMOTE #11
video-timeline — full AI autonomous editor | 7 | 4 | 5 | 8 | 4 | 2 | 4 | REJECT / scope explosion
cf-ai-router — copy enterprise gateway features | 6 | 6 | 4 | 10 | 7 | 3 | 5 | REJECT as new Issue; existing #1/#2 first
ppt-studio — copy mobile/Slack/connectors | 6 | 5 | 4 | 10 | 6 | 4 | 5 | RESEARCH LIST; existing #3 stronger`,
    label: {"criteria":"B1:H1","weights":null,"options":"A2:A5"},
  },
  {
    id: "trade-off-of-three",
    source: "public repository file 54578161388 (trade-off matrix)",
    kind: "plain: weights in percent, totals that do not all add up",
    cells: `
Criteria | Weight | Option A | Option B | Option C
Speed to market | 20% | 8 | 4 | 6
Maintainability | 30% | 5 | 9 | 7
Cost | 15% | 6 | 7 | 9
Risk | 20% | 7 | 8 | 5
User experience | 15% | 9 | 6 | 8
Weighted Score | | 6.85 | 7.15 | 6.80`,
    label: {"criteria":"A2:A6","weights":"B2:B6","options":"C1:E1"},
  },
  {
    id: "weights-in-brackets-of-ten",
    source: "public repository file 53103469538 (decision matrix)",
    kind: "weights in brackets of the criteria, marks \"8/10\", totals a little off",
    cells: `
Criteria (weighted) | Option A | Option B | Option C
Impact (40%) | 8/10 | 6/10 | 9/10
Cost (25%) | 5/10 | 8/10 | 3/10
Speed (20%) | 6/10 | 9/10 | 4/10
Risk (15%) | 7/10 | 8/10 | 5/10
TOTAL | 6.9 | 7.6 | 6.1`,
    label: [{"criteria":"A2:A5","weights":[40,25,20,15],"names":["Impact","Cost","Speed","Risk"],"options":"B1:D1"},{"criteria":"A2:A5","weights":[40,25,20,15],"options":"B1:D1"}],
  },
  {
    id: "features-by-quadrant",
    source: "public repository file 2601321450 (feature prioritization, ten rows)",
    kind: "two criteria in words, a category before, a quadrant and a state behind",
    cells: `
Feature | Category | Impact | Effort | Quadrant | Status
18-Step Onboarding Trainer | Engagement | High | Medium | Quick Win | ✅ COMPLETED
Onboarding Checklist | Engagement | High | Low | 1. Quick Win | 🔜 NEXT
Usage Streaks | Engagement | High | Low | 1. Quick Win | 🔜 NEXT
Achievement Badges | Engagement | High | Low | 1. Quick Win | 🔜 NEXT
Saved Templates | Workflow | Medium | Low | 1. Quick Win | 🔜 NEXT
Weekly Digest | Engagement | Medium | Low | 1. Quick Win | 🔜 NEXT
Feedback-to-Training Loop | Core Value | High | Medium | 2. Big Bet | 📋 Planned
Content Calendar | Workflow | High | Medium | 2. Big Bet | 📋 Planned
Post Performance Analytics | Analytics | High | Medium | 2. Big Bet | 📋 Planned
AI Insights Dashboard | Core Value | High | Medium | 2. Big Bet | 📋 Planned`,
    label: {"criteria":"C1:D1","weights":null,"options":"A2:A11","levels":"grades","less":"D1"},
  },
  {
    id: "tickers",
    source: "public repository file 71077960214 (current scoring, first twelve rows)",
    kind: "four marks and their sum, a stance in words, remarks",
    cells: `
Ticker | Regime Fit | Technical Posture | Catalyst Risk | Fund. Conviction | Total | Current Stance | Notes
JPM | 4 | 5 | 5 | 5 | 19 | DEPLOYABLE NOW | in band. Earnings in 73d
GOOG | 5 | 3 | 5 | 5 | 18 | Almost deployable | 9.7% above band. Earnings in 82d
MSFT | 5 | 3 | 5 | 5 | 18 | Almost deployable | 0.5% above band. Earnings in 88d
GS | 4 | 5 | 5 | 4 | 18 | DEPLOYABLE NOW | in band. Earnings in 73d
NVDA | 5 | 5 | 4 | 4 | 18 | DEPLOYABLE NOW | in band. Intact but crowded
VRT | 5 | 4 | 5 | 3 | 17 | WATCH / RESEARCH NEEDED | 0.5% above band. Earnings in 88d
AMZN | 5 | 3 | 5 | 3 | 16 | Watch | Earnings in 89d
CAT | 5 | 3 | 5 | 3 | 16 | Watch | Under active review
ETN | 5 | 4 | 1 | 4 | 14 | Almost deployable | 1.2% above band. Earnings in 3d
RTX | 5 | 1 | 5 | 3 | 14 | Watch | Earnings in 80d
CVX | 4 | 2 | 5 | 3 | 14 | Watch | Earnings in 90d
LLY | 3 | 3 | 5 | 3 | 14 | Watch | preferred sector leader`,
    label: {"criteria":"B1:E1","weights":null,"options":"A2:A13"},
  },
  {
    id: "nine-improvements",
    source: "public repository file 51781966604 (evaluation matrix)",
    kind: "nine options under letters, plain sums, complexity and risk rated as the rest",
    cells: `
Criterion | A: Parallel | B: Fast Judge | C: Batch | D: OpenRouter | E: Calibration | F: Leaderboard | G: Int Runner | H: Cred Vault | I: UI Viz
Complexity | 2 | 3 | 4 | 2 | 4 | 4 | 5 | 3 | 2
Time | 2 | 3 | 4 | 2 | 4 | 4 | 5 | 3 | 2
Risk | 2 | 2 | 3 | 2 | 3 | 2 | 4 | 2 | 1
Extensibility | 5 | 4 | 3 | 5 | 4 | 5 | 5 | 4 | 4
Alignment | 5 | 4 | 2 | 5 | 3 | 4 | 3 | 4 | 5
Score | 16 | 16 | 16 | 16 | 18 | 19 | 22 | 16 | 14`,
    label: {"criteria":"A2:A6","weights":null,"options":"B1:J1"},
  },
  {
    id: "flag-game-ideas",
    source: "public repository file 61566594434 (propuestas)",
    kind: "Spanish, marks of five, a scale below that says where five is worse, a verdict",
    cells: `
Propuesta | Alineación | Valor | Compatibilidad | Complejidad | Riesgo de regresión | Decisión
Mostrar progreso de banderas vistas | 5 | 4 | 5 | 1 | 1 | Integrar
Modo repaso de fallos | 5 | 4 | 5 | 2 | 1 | Integrar
Modo aprendizaje sin presión | 5 | 4 | 5 | 2 | 1 | Integrar
Invertir el sentido (nombre→bandera) | 5 | 3 | 5 | 1 | 1 | Integrar
Clasificar por continente | 4 | 3 | 5 | 1 | 1 | Integrar
Modo supervivencia | 4 | 4 | 4 | 3 | 2 | Experimentar
Colorear por zonas / ordenar franjas | 4 | 4 | 3 | 3 | 2 | Experimentar
Escribir el nombre del país | 3 | 3 | 3 | 4 | 3 | Experimentar (con diseño previo)
Silueta del mapa | 4 | 4 | 2 | 5 | 3 | Posponer
Ranking global entre desconocidos | 2 | 3 | 1 | 5 | 5 | Posponer
Dibujo libre evaluado por IA | 1 | 2 | 1 | 5 | 4 | Descartar

(Escala 1-5, 5 = mejor/mayor en cada columna salvo Complejidad y Riesgo de regresión, donde 5 = peor).`,
    label: {"criteria":"B1:F1","weights":null,"options":"A2:A12","levels":"first-number","less":"E1:F1"},
  },
  {
    id: "agent-opportunities",
    source: "public repository file 69507010224 (scores, first eight rows)",
    kind: "ten long headers, a number first, no total, marks nearly alike",
    cells: `
# | Opportunity | Problem severity | Agentic relevance | GenLayer necessity | Novelty | Judge alignment | Startup potential | Demo strength | Technical feasibility | Differentiation | Evidence quality
1 | Semantic acceptance adapter for agent work | 9 | 10 | 9 | 7 | 9 | 9 | 9 | 7 | 7 | 8
2 | Agent workflow handoff verifier | 9 | 10 | 9 | 8 | 9 | 8 | 9 | 7 | 8 | 7
3 | Outcome-based bounty settlement | 8 | 9 | 8 | 7 | 8 | 8 | 9 | 7 | 8 | 8
4 | Agent marketplace buyer protection | 9 | 10 | 8 | 7 | 8 | 9 | 8 | 6 | 8 | 8
5 | Public commitment / milestone verifier | 7 | 8 | 8 | 6 | 8 | 7 | 8 | 8 | 6 | 7
6 | AI-generated content rights/quality verifier | 8 | 9 | 8 | 7 | 8 | 8 | 8 | 6 | 6 | 5
7 | Agent API SLA adjudicator | 8 | 10 | 8 | 6 | 8 | 9 | 8 | 6 | 6 | 8
8 | Cross-chain commerce dispute router | 8 | 9 | 8 | 7 | 8 | 8 | 7 | 4 | 8 | 8`,
    label: {"criteria":"C1:L1","weights":null,"options":"B2:B9"},
  },
  {
    id: "zh-memory-tools",
    source: "public repository file 53932395384 (总体评分（10 分制）)",
    kind: "Chinese, six marks and their mean",
    cells: `
总体评分（10 分制）

项目 | 自动化 | 成本控制 | 搜索质量 | 安装简易 | 可读性 | 功能完整 | 平均分
memory-mcp | 3 | 3 | 5 | 8 | 2 | 3 | 4.0
claude-mem | 9 | 7 | 8 | 6 | 4 | 8 | 7.0
basic-memory | 5 | 4 | 8 | 7 | 9 | 6 | 6.5
FirmengruppeViola | 8 | 5 | 8 | 5 | 9 | 7 | 7.0
mcp-memory-keeper | 4 | 5 | 6 | 6 | 7 | 7 | 5.8
mcp-memory | 5 | 4 | 5 | 8 | 8 | 5 | 5.8
remem | 10 | 9 | 6 | 10 | 4 | 8 | 7.8`,
    label: {"criteria":"B3:G3","weights":null,"options":"A4:A10"},
  },
  {
    id: "cyber-ranges",
    source: "public repository file 69539629544 (matrix)",
    kind: "options numbered from 0, nine short headers, no totals",
    cells: `
Scores are directional, not scientific. 1 = hostile, 5 = native fit.

Option | Volunteer | Clone | Agent/attack | Portability | Thin ops | Live ops | Windows | Scale | Exit
0 Keep LaForge | 5 | 5 | 5 | 4 | 3 | 5 | 4 | 5 | 3
1 Successor | 5 | 5 | 5 | 5 | 4 | 5 | 4 | 5 | 4
2 Tofu + agent | 3 | 2 | 5 | 5 | 3 | 4 | 4 | 4 | 4
3 Ludus | 3 | 3 | 2 | 1 | 3 | 2 | 3 | 2 | 2
4 Crucible | 2 | 3 | 2 | 3 | 1 | 4 | 3 | 3 | 2
5 KYPO/CRCZ | 2 | 3 | 2 | 2 | 1 | 3 | 3 | 3 | 2
6 Ansible-as-platform | 2 | 2 | 1 | 3 | 2 | 3 | 3 | 3 | 2
7 Bake-only | 3 | 4 | 4 | 4 | 5 | 1 | 3 | 4 | 3
8 Incus-only controller | 4 | 4 | 5 | 1 | 5 | 4 | 3 | 4 | 2`,
    label: {"criteria":"B3:J3","weights":null,"options":"A4:A12"},
  },
  {
    id: "accounting-initiatives",
    source: "public repository file 34231656250 (AI initiatives of an accounting department)",
    kind: "a priority first, an owner and a class before five marks \"3/5\"",
    cells: `
Final Prio | Initiative | Owner | Priority Level | Complexity | Cost | ROI | Risk | Strategic
1 | Automated Reading of Documents (Orders/Delivery Notes) | Annette G. | A | 3/5 | 1/5 | 5/5 | 4/5 | 4/5
2 | Chatbot Solution for External Inquiries | Wadim S. | A | 5/5 | 3/5 | 3/5 | 4/5 | 2/5
3 | Automated Cash Forecast | Wadim S. | A | 1/5 | 3/5 | 5/5 | 3/5 | 5/5
4 | Automated Analysis of IC Differences | Patrick D. | A | 5/5 | 5/5 | 1/5 | 5/5 | 3/5`,
    label: {"criteria":"E1:I1","weights":null,"options":"B2:B5"},
  },
  {
    id: "countries-maturity",
    source: "public repository file 18837410592 (maturity of five countries)",
    kind: "marks \"5/5\", an overall score in percent that follows from them only roughly",
    cells: `
Country | Digital Infrastructure | Legal Framework | Service Integration | Outcome Achievement | AI/Innovation | Overall Score
Germany | 5/5 | 5/5 | 5/5 | 5/5 | 4/5 | 96%
Chile | 5/5 | 5/5 | 4/5 | 5/5 | 3/5 | 95%
South Korea | 5/5 | 4/5 | 5/5 | 4/5 | 5/5 | 94%
Australia | 4/5 | 4/5 | 4/5 | 4/5 | 3/5 | 88%
Turkey | 3/5 | 4/5 | 3/5 | 4/5 | 2/5 | 76%`,
    label: {"criteria":"B1:F1","weights":null,"options":"A2:A6","levels":"first-number"},
  },
  {
    id: "fabric-controllers",
    source: "public repository file 62306358668 (controllers compared)",
    kind: "Chinese, stars in the middle of a table of words, low and high at its end",
    cells: `
维度 | Aruba AFC | Cisco ACI/NDFC | Arista AVD/CVP | 华为 iMaster NCE | H3C AD-DC
产品形态 | 本地软件 | 硬件APIC/软件NDFC | 开源AVD+云CVP | 本地/云 | 本地软件
Fabric架构 | EVPN-VXLAN | ACI(私有)+VXLAN | EVPN-VXLAN | EVPN-VXLAN | EVPN-VXLAN
设备绑定 | 仅Aruba CX | 仅Cisco Nexus/ACI | 仅Arista EOS | 仅华为CE | 仅H3C
Day0自动化 | ★★★★☆ | ★★★★★ | ★★★★☆ | ★★★★★ | ★★★★☆
Day1编排 | ★★★★☆ | ★★★★★ | ★★★★☆ | ★★★★☆ | ★★★★☆
Day2运维 | ★★★☆☆ | ★★★★☆ | ★★★★★ | ★★★★☆ | ★★★☆☆
微分段 | ★★★★★(DPU) | ★★★★☆ | ★★★☆☆ | ★★★☆☆ | ★★★☆☆
Multi-Site | ★★★★☆ | ★★★★★ | ★★★★☆ | ★★★★☆ | ★★★☆☆
API成熟度 | ★★★★★ | ★★★★☆ | ★★★★★ | ★★★☆☆ | ★★★☆☆
开放生态 | ★★★★☆ | ★★★☆☆ | ★★★★★ | ★★☆☆☆ | ★★☆☆☆
学习曲线 | 低 | 高 | 中 | 中 | 中
部署复杂度 | 低（单VM） | 高（3节点集群） | 低（开源工具链） | 中 | 中`,
    label: [{"criteria":"A5:A11","weights":null,"options":"B1:F1","levels":"stars"},{"criteria":"A5:A13","weights":null,"options":"B1:F1"}],
  },
  {
    id: "ui-models",
    source: "public repository file 70315447326 (ratings of models)",
    kind: "signs with a typographic minus, remarks in brackets, a line of their meaning above",
    cells: `
Ratings (assessment): ++ very good · + good · 0 mixed · − weak.

Model | Speed | Memory | Testability | AI / script control | Accessibility | Dev tools | Learning curve
Win32 / GDI | + | − (handles) | − | 0 (messages, UIPI) | 0 | 0 | +
WPF / WinUI | 0 | − (3 trees) | + | + (UIA) | + | ++ | −
GTK4 + AT-SPI | + | 0 | 0 | 0 (D-Bus, open bus) | + | + | 0
Qt | + | 0 | + | + in-process | + | + | 0
AppKit | + | 0 | + | + (TCC-gated) | ++ | + | −
Android Views | 0 | − | + | ++ (but policy-restricted) | + | + | 0
Compose | + | + | ++ | + | + | + | 0
Flutter | + | − (4 trees) | ++ | + (Keys, semantics) | + | ++ | 0
Web DOM | 0 | − | ++ | ++ | ++ | ++ | +
Dear ImGui | ++ | ++ | 0 | − | − | + | ++
fUi target (§5) | + | + | ++ | ++ | + | + | +`,
    label: {"criteria":"B3:H3","weights":null,"options":"A4:A14"},
  },
  {
    id: "inspector-variants",
    source: "public repository file 58074187238 (Variantenvergleich)",
    kind: "German, signs from -- to ++, effort in words in the last row",
    cells: `
Skala: ++ sehr gut, + gut, 0 gemischt, - schwach, -- ungeeignet. Aufwand: niedrig/mittel/hoch/sehr hoch.

Kriterium | A JSON-Seite | B Chat + separater Inspector | C Debug-Konsole | D Chat + optionaler Expertenmodus | E externes Testtool
Laurie/Fachexperte | -- | + | - | ++ | -
Entwickler | + | + | ++ | ++ | +
fachliche Nachvollziehbarkeit | - | + | 0 | ++ | 0
niedrige Lernkurve | -- | + | - | ++ | -
Debugbarkeit | + | + | ++ | ++ | +
Mobile | - | 0 | -- | + | 0
Desktop | 0 | + | ++ | ++ | +
spätere Quality-Arbeit | - | + | + | ++ | 0
Wiederverwendbarkeit | 0 | + | + | ++ | - bis 0
Implementierungsaufwand | niedrig | mittel | hoch | hoch, gestuft reduzierbar | mittel plus Toolkopplung`,
    label: [{"criteria":"A4:A12","weights":null,"options":"B3:F3"},{"criteria":"A4:A13","weights":null,"options":"B3:F3"}],
  },
  {
    id: "fi-improvements",
    source: "public repository file 51997919236 (parannukset, two groups as one)",
    kind: "Finnish, codes first, three columns of signs, a yes or no and remarks",
    cells: `
# | Parannus | Selkeys | Robustisuus | Ylläpidettävyys | Trade-off? | Huomiot
D1 | insertExposureRaw() validointi | + | ++ | 0 | Ei | Pieni lisäys trust-rajalla.
D2 | insertAttributionRaw() validointi | + | ++ | 0 | Ei | Pieni lisäys.
D3 | LLM-rikastuksen tulosten validointi | + | + | 0 | Ei | Validoi palautus ennen talletusta.
D4 | insertExposure() API: tyyppi | ++ | + | + | Ei | Puhdas tyyppimuutos.
D5 | upsertAttribution() API: tyyppi | ++ | + | + | Ei | Sama kuin D4.
C4 | getTransitionMemories() NaN-käsittely | + | + | 0 | Ei | Pieni, paikallinen muutos.
C5 | cosineSimilarity() NaN-tarkistus | 0 | + | 0 | Ei | Muutama rivi.`,
    label: {"criteria":"C1:E1","weights":null,"options":"B2:B8"},
  },
  {
    id: "zero-conflict-features",
    source: "public repository file 46108830436 (top features, twelve rows)",
    kind: "a list of weights, the matrix under initials (ZC, Feas, Diff, Comp), a phase last",
    cells: `
Criterion | Weight | Description
Zero-Conflict | 30% | No changes to existing code
Feasibility | 25% | Can be implemented with current stack
Impact | 20% | User/business value delivered
Differentiation | 15% | Competitive moat creation
Compliance | 10% | Regulatory compatibility

Top Features Ranked by Zero-Conflict Score

Rank | Feature | ZC | Feas | Impact | Diff | Comp | Total | Phase
1 | Skeleton Loading System | 100 | 95 | 85 | 60 | 100 | 89.5 | 1
2 | Reduced Motion Support | 100 | 98 | 70 | 50 | 100 | 86.2 | 1
3 | Healthcare Animations | 100 | 90 | 80 | 70 | 100 | 88.0 | 1
4 | Performance Monitoring | 100 | 85 | 75 | 55 | 100 | 84.5 | 1
5 | AI Health Journal | 95 | 80 | 90 | 90 | 90 | 88.5 | 2
6 | No-Show Prediction | 95 | 85 | 85 | 80 | 95 | 88.0 | 2
7 | Environmental Alerts | 100 | 85 | 75 | 80 | 100 | 87.5 | 2
8 | Optimistic UI Patterns | 95 | 90 | 80 | 60 | 100 | 85.5 | 1
9 | Smart Reminders | 95 | 88 | 82 | 70 | 100 | 86.8 | 2
10 | Health Story Timeline | 90 | 82 | 85 | 85 | 95 | 86.7 | 2
11 | Gamified Rewards | 90 | 88 | 80 | 80 | 90 | 85.6 | 3
12 | Voice Symptom Triage | 85 | 70 | 90 | 95 | 85 | 84.0 | 3`,
    label: [{"criteria":"C10:G10","weights":"B2:B6","options":"B11:B22"},{"criteria":"C10:G10","names":["Zero-Conflict","Feasibility","Impact","Differentiation","Compliance"],"weights":"B2:B6","options":"B11:B22"}],
  },
];
