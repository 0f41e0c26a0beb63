import type { RealTable } from "./real-table.ts";

/** Ratings in signs, sizes and words; found on 27 November 2026, labelled before the reader was run on them. */
export const SIGNS_AND_SIZES: readonly RealTable[] = [
  {
    id: "de-drawing-libraries",
    source: "public repository file 53517593554 (Vergleichsmatrix)",
    kind: "German, signs with remarks, a verdict in words below",
    cells: `
Kriterium | Konva.js | Fabric.js | PixiJS | Native Canvas
Svelte 5 Integration | ++ (offiziell) | -- (keine) | -- (keine) | 0 (manuell)
Layer-System | ++ | -- | + | 0 (manuell)
Performance (100+ Obj.) | + | 0 | ++ | ++
Hit Detection | ++ | + | 0 | -- (manuell)
Touch/Gesture | + | + | 0 | -- (manuell)
SVG Import | 0 (als Bild) | ++ | 0 | --
SVG Export | -- | ++ | -- | --
Bundle Size | + (55 kB) | 0 (96 kB) | - (120 kB) | ++ (0 kB)
Undo/Redo | 0 (via State) | 0 (via State) | 0 (via State) | -- (manuell)
Zoom/Pan | ++ | + | + | - (manuell)
Heatmap-Rendering | 0 | 0 | + (GPU) | ++ (ImageData)
Tauri-Kompatibilitaet | + | + | 0 (GPU-Issues) | ++
Gesamt | Empfohlen | Nicht empf. | Nicht empf. | Hybrid-Partner`,
    label: { criteria: "A2:A13", weights: null, options: "B1:E1", levels: "signs" },
  },
  {
    id: "lodging-services",
    source: "public repository file 34097448579 (considered options)",
    kind: "signs under force, a legend",
    cells: `
Force | Booking.com API | Expedia API | Hotels.com API | Airbnb API
Data Completeness | ++ | + | + | 0
Global Coverage | ++ | + | + | 0
Development Effort | + | 0 | 0 | -
Integration Complexity | + | 0 | 0 | -
Maintenance Burden | + | + | + | +
Update Frequency | ++ | + | + | +
API Stability | + | 0 | 0 | -
Variety of Accommodations | + | + | 0 | ++
Documentation Quality | ++ | + | 0 | -
Multi-language Support | ++ | + | + | 0

Legend:
++ : Excellent fit / Strong advantage
+ : Good fit / Advantage
0 : Neutral / Average
- : Poor fit / Disadvantage
-- : Very poor fit / Strong disadvantage`,
    label: { criteria: "A2:A11", weights: null, options: "B1:E1", levels: "signs" },
  },
  {
    id: "nl-patterns",
    source: "public repository file 11950584245 (considered options)",
    kind: "Dutch, signs under forces",
    cells: `
Forces | Strategy Pattern | Adapter Pattern | Facade Pattern | Factory Method Pattern | State Pattern
Losse koppeling | ++ | ++ | + | + | ++
Onderhoudbaarheid | ++ | + | ++ | - | ++
Complexiteit | - | 0 | + | -- | +
Gemak van wisselen van externe services | ++ | + | 0 | - | +
Testbaarheid | ++ | + | - | 0 | ++
Geschiktheid voor variërende services | ++ | 0 | + | + | ++`,
    label: { criteria: "A2:A7", weights: null, options: "B1:F1", levels: "signs" },
  },
  {
    id: "shop-architecture",
    source: "public repository file 66944461264 (global matrix, first twelve rows)",
    kind: "signs, the question each option answers before it, a verdict with its reason behind",
    cells: `
Decision area | Option | Availability | Consistency | Modifiability | Operability | Performance | Complexity | Verdict
Fulfillment propagation | Synchronous warehouse call in checkout | -- | + | - | - | -- | + | Rejected: violates QAS 1.
Fulfillment propagation | In-process nopCommerce event | 0 | - | 0 | - | + | ++ | Rejected: no durable retry.
Fulfillment propagation | Async integration task | ++ | + | + | ++ | ++ | 0 | Accepted in ADR 001.
Durable publication | Publish after DB commit | - | -- | 0 | - | + | ++ | Rejected: dual-write message loss.
Durable publication | Distributed transaction / 2PC | 0 | ++ | - | 0 | - | -- | Rejected: too heavy.
Durable publication | Transactional outbox | ++ | ++ | + | ++ | + | 0 | Accepted in ADR 002.
Data boundaries | Shared nopCommerce database access | 0 | - | -- | - | ++ | + | Rejected: hidden coupling.
Data boundaries | Owner API only | 0 | + | ++ | 0 | - | 0 | Rejected as default.
Data boundaries | Replicated projection plus adapters | ++ | + | ++ | + | ++ | 0 | Accepted in ADR 003.
Commerce core | Extract order service | - | - | 0 | 0 | 0 | -- | Rejected: distributed checkout risk.
Commerce core | Full microservices rewrite | 0 | - | + | 0 | 0 | -- | Rejected: high delivery risk.
Commerce core | Retain nopCommerce plus integration layer | + | ++ | + | + | + | + | Accepted in ADR 004.`,
    label: { criteria: "C1:H1", weights: null, options: "B2:B13", levels: "signs" },
  },
  {
    id: "sv-funnel",
    source: "public repository file 71360461521 (prioriteringsmatris)",
    kind: "Swedish, pluses without minuses, numbers for names, effort in words",
    cells: `
# | (a) aktivisering | (b) Fas 2 | (c) prenumeration | Insats
1 | +++ | + | + | Låg
2 | + | + | +++ | Låg
3 | + | +++ | + | Medel
4 | ++ | 0 | 0 | Låg
5 | + | ++ | 0 | Låg
6 | ++ | + | 0 | Låg
7 | ++ | 0 | 0 | Låg
8 | ++ | + | 0 | Låg
9 | + | 0 | 0 | Låg
10 | + | + | ++ | Låg`,
    label: [
      { criteria: "B1:D1", weights: null, options: "A2:A11", levels: "signs" },
      { criteria: "B1:E1", weights: null, options: "A2:A11" },
    ],
  },
  {
    id: "archive-density",
    source: "public repository file 60748026109 (selection criteria)",
    kind: "pluses and zeros without minuses, single letters as options",
    cells: `
Criterion | A | B | C | D
1. User comprehension | + | ++ | + | 0
2. Visual density | + | ++ | + | 0
3. Implementation risk | + | + | ++ | ++
4. Publication usefulness | + | + | + | 0
5. Research boundary safety | ++ | ++ | ++ | ++
6. Writings clarity | + | ++ | 0 | 0
7. Reuse across shared renderer | ++ | ++ | + | 0
8. Risk of hiding important academic context | ++ | + | ++ | ++
9. Accessibility / readability | + | ++ | + | 0
10. Preservation of PF2 behavior | ++ | ++ | ++ | ++`,
    label: { criteria: "A2:A11", weights: null, options: "B1:E1", levels: "signs" },
  },
  {
    id: "staffing-ai",
    source: "public repository file 55930908163 (opportunity assessment)",
    kind: "stars, a risk in words, weeks, a score of thirty",
    cells: `
Opportunity | Business Value | Feasibility | Risk | Time to Value | Score
1. Automated rate card refresh | ★★★★★ | ★★★★★ | Low | 2 weeks | 25/30
2. DoW / seasonal correction | ★★★★☆ | ★★★★★ | Low | 1 week | 24/30
3. Changepoint detection | ★★★★★ | ★★★★☆ | Low | 4–8 weeks | 22/30
4. LLM knowledge curation | ★★★★☆ | ★★★★☆ | Medium | 4–12 weeks | 19/30
5. Predictive ML staffing model | ★★★★★ | ★★★☆☆ | Medium | 8–16 weeks | 18/30
6. Multi-agent decision system | ★★★★★ | ★★★☆☆ | Medium | 12–24 weeks | 17/30
7. Simulation-based optimisation | ★★★★☆ | ★★☆☆☆ | High | 16–24 weeks | 14/30`,
    label: [
      { criteria: "B1:D1", weights: null, options: "A2:A8" },
      { criteria: "B1:E1", weights: null, options: "A2:A8" },
      { criteria: "B1:C1", weights: null, options: "A2:A8" },
    ],
  },
  {
    id: "markdown-ideas",
    source: "public repository file 67001113236 (AI opportunity matrix)",
    kind: "three criteria in words up to very high, a decision in sentences",
    cells: `
Idea | Business value | Feasibility | Risk | Decision
Markdown depth and timing by store cluster | High | Medium | Medium | Chosen
Exit-stock risk ranking only | Medium | High | Low | Folded in as a P0 feature rather than a product
Inter-store stock rebalancing | High | Low | Medium | Rejected. It is a second product
Full-season dynamic pricing | Very high | Low | Very high | Rejected, and named as an out-of-scope boundary
Next-season buy-quantity recommendation | High | Low | Medium | Rejected. One learning cycle a year`,
    label: { criteria: "B1:D1", weights: null, options: "A2:A6", levels: "grades", less: "D1" },
  },
  {
    id: "ride-opportunities",
    source: "public repository file 54856049230 (prioritisation matrix)",
    kind: "words between two levels, unclear ones, remarks behind",
    cells: `
Opportunity | User Value | Business Value | Feasibility | Risk | Decision
Saved Routes | High | High | Medium | Low | Build first
Custom Pickup / Drop Tags | High | High | Medium | Low | Build first
Preferred Mode Memory | Medium-High | Medium | High | Low | Build first
UPI-First Payment | Medium-High | High | Medium | Medium | Build carefully
Group Rides | Medium | Unclear | Medium | Medium | Defer
Guardian Controls | Low for MVP | Unclear | Low | High | Defer`,
    label: { criteria: "B1:E1", weights: null, options: "A2:A7" },
  },
  {
    id: "de-fork",
    source: "public repository file 66894610251 (Cluster-Übersicht)",
    kind: "two languages of words, a count before them, a dash, one between two levels",
    cells: `
# | Cluster | Commits | Wert | Aufwand | Risiko
1 | iOS Native App (WKWebView) | 18 | HIGH | groß | med
2 | Security-Hardening | 5 | HIGH | klein | low
3 | Persistent Audio Player + ffmpeg | 4 | HIGH | klein | low
4 | Gemini Live Voice Chat | 2 | med | mittel | med
5 | ElevenLabs TTS | 2 | low | klein | low
6 | Terminal Tab (xterm.js + PTY) | 2 | med | mittel | med
7 | Git Worktrees (Session-Isolation) | 1 | med | klein | low
8 | Mobile UX: Focus-Mode + Chip-Bar | 3 | HIGH | klein | low
9 | Cloud/Org/Multi-User-Features | 25 | low | — | high
10 | Android App | 2 | low | groß | med
11 | Journal / Graph / Board Tabs | 5 | low | groß | med
12 | Diverses (SEO, Branding, pyproject) | 31 | low–med | klein | low`,
    label: { criteria: "D1:F1", weights: null, options: "B2:B13" },
  },
  {
    id: "ja-copilot",
    source: "public repository file 2766339804 (優先度マトリックス)",
    kind: "Japanese, effect and effort in characters, classes and states behind",
    cells: `
施策 | 効果 | 工数 | 優先度 | 状態
WelcomeDialog | 高 | 中 | P0 | ✅ 完了
公開前チェックリスト | 高 | 中 | P0 | ✅ 完了
QuickDeploy | 高 | 中 | P0 | ❌ 未実装
トリガー自動設定 | 高 | 低 | P0 | ❌ 未実装
クレデンシャル自動検出 | 高 | 中 | P1 | ❌ 未実装
OAuth誘導フロー | 中 | 中 | P1 | ❌ 未実装
テスト実行統合 | 高 | 低 | P1 | ⚠️ 基盤のみ
エラー修正サイクル | 中 | 高 | P2 | ❌ 未実装`,
    label: { criteria: "B1:C1", weights: null, options: "A2:A9", levels: "grades", less: "C1" },
  },
  {
    id: "es-gaps",
    source: "public repository file 32212038399 (gaps técnicos, first six rows)",
    kind: "Spanish, impact and effort in words, a coloured priority",
    cells: `
# | Gap | Impacto | Esfuerzo | Prioridad
1 | Reviews con rating decimal | Alto | Bajo | 🔴 Alta
2 | Dos reviews separadas (negocio + empleado) | Alto | Medio | 🔴 Alta
3 | Review modal obligatorio post-servicio | Alto | Medio | 🔴 Alta
4 | Campo work_schedule en job_vacancies | Medio | Bajo | 🟡 Media
5 | Campo number_of_positions en job_vacancies | Bajo | Bajo | 🟢 Baja
6 | Tabla employee_profiles | Alto | Alto | 🟡 Media`,
    label: { criteria: "C1:D1", weights: null, options: "B2:B7", levels: "grades", less: "D1" },
  },
  {
    id: "es-editor",
    source: "public repository file 59285979565 (priorización sugerida, first six rows)",
    kind: "Spanish, stars for impact, words for effort, a class with its reason",
    cells: `
# | Mejora | Impacto | Esfuerzo | Prioridad
1 | Stepper/depurador de tableaux (4.1) | ⭐⭐⭐ | Alto | P0 — killer feature
2 | Hover info (2.1) | ⭐⭐⭐ | Medio | P0 — usabilidad
3 | Quick-fix en diagnósticos (2.5) | ⭐⭐ | Bajo | P1 — bajo costo, alto valor
4 | Snippets (2.3) | ⭐⭐ | Bajo | P1 — bajo costo
5 | Bracket matching (3.3) | ⭐⭐ | Bajo | P1 — esperado en cualquier editor
6 | Exportar LaTeX (5.1) | ⭐⭐ | Medio | P1 — valor académico`,
    label: { criteria: "C1:D1", weights: null, options: "B2:B7" },
  },
  {
    id: "es-phase-one",
    source: "public repository file 9045502359 (fase 1)",
    kind: "Spanish, circles before the words, a level above high, an order last",
    cells: `
Mejora | Impacto | Esfuerzo | Prioridad
Autenticación JWT | 🔴 Crítico | Alto | 1
Validación Backend | 🔴 Crítico | Medio | 2
Fix SQL Injection | 🔴 Crítico | Medio | 3
Índices DB | 🟡 Alto | Medio | 4
Implementar Caché | 🟡 Alto | Medio | 5`,
    label: { criteria: "B1:C1", weights: null, options: "A2:A6", levels: "grades", less: "C1" },
  },
  {
    id: "de-sync",
    source: "public repository file 55076149653 (Priorisierung, first seven rows)",
    kind: "German, flames for effect with remarks, words for effort, an order last",
    cells: `
# | Maßnahme | Wirkung | Aufwand | Reihenfolge
A1 | Push/Pull trennen | 🔥🔥🔥 | mittel | 1. zuerst
A4 | bulkPut | 🔥🔥 | klein | 2. (schneller Mitnahmeeffekt)
A2 | Delta-Pull (+ updated_at-Trigger) | 🔥🔥🔥 | mittel | 3.
A5 | Hooks koordinieren | 🔥🔥 | mittel | 4.
A6 | Foto lokal-first + off-thread | 🔥🔥🔥 (Foto) | mittel | 5.
A7 | Foto-Cache + lazy | 🔥🔥 (Liste) | mittel | 6.
A3 | Pull auf Session begrenzen | 🔥 | klein | 7.`,
    label: { criteria: "C1:D1", weights: null, options: "B2:B8" },
  },
  {
    id: "de-findability",
    source: "public repository file 58453170870 (priorisierte Reihenfolge, first five rows)",
    kind: "German, circles before the words, minutes among sizes",
    cells: `
# | Maßnahme | Wirkung | Aufwand
1 | Merkmals-Landingpages für Long-Tail | 🔴 sehr hoch | groß
2 | Kontextuelle Verlinkung von Guides | 🔴 sehr hoch | mittel
3 | Cloudflare AI-Crawler-Blockade prüfen | 🔴 hoch (Risiko) | 10 Min
4 | aggregateRating + Review ins Schema | 🟠 hoch (GEO) | klein
5 | Article-Schema auf alle Guides ausrollen | 🟠 mittel-hoch | klein`,
    label: { criteria: "C1:D1", weights: null, options: "B2:B6" },
  },
];
