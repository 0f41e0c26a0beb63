import type { RealTable } from "../real-table.ts";

/** Russian, Ukrainian, Polish and Czech. */
export const HELD_OUT_SLAVIC: readonly RealTable[] = [
  {
    id: "ru-plan",
    source: "public repository file 55602628678 (three options)",
    kind: "Russian, remarks in brackets behind most ratings",
    cells: `
Критерий | Вес | A: план буквально | B: только PRD | C: PRD + явные open-questions
Корректность (chain не ломается) | 5 | 1 (ломает sibling) | 5 | 5
Reversibility (revert ≤ 1 commit) | 4 | 3 | 5 | 5
v2 untouched under flag | 4 | 3 (правит prd_accepted) | 5 | 5
Минимальная дельта строк | 3 | 2 (~25 + conditional) | 5 (~15) | 5 (~15)
Соответствие плану | 2 | 5 (verbatim) | 2 (поправить план) | 2 (поправить план)
Решает end-to-end | 4 | 2 (ломает reconciliation) | 3 (stage transition) | 5 (явно фиксирует)
Взвешенная сумма | | 44 | 81 | 87`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:E1", levels: "first-number" },
  },
  {
    id: "ru-archive",
    source: "public repository file 68304140445 (сравнение до выбора)",
    kind: "Russian and English in one table, the highest possible total in the total's name",
    cells: `
Критерий | Вес | A State-relational | B Full event sourcing | C Document/graph canonical | D Hybrid core
Эпистемическая трассируемость | 5 | 3 | 4 | 4 | 5
Hard deletion и lineage cleanup | 5 | 4 | 1 | 2 | 4
Privacy blast-radius control | 5 | 4 | 2 | 2 | 5
Lifetime durability/semantic survival | 5 | 3 | 2 | 2 | 5
Queryability без replay | 4 | 5 | 2 | 4 | 5
Auditability/history views | 4 | 3 | 5 | 4 | 5
Schema evolution/migrations | 4 | 3 | 2 | 3 | 4
Portable open export | 4 | 4 | 2 | 2 | 5
Graceful degradation | 4 | 4 | 2 | 3 | 5
Простота реализации/recovery | 3 | 5 | 1 | 2 | 3
Производительность для одного пользователя | 2 | 5 | 3 | 3 | 4
Взвешенный итог / 225 | | 171 | 106 | 126 | 208`,
    label: { criteria: "A2:A12", weights: "B2:B12", options: "C1:F1" },
  },
  {
    id: "ru-embeddings",
    source: "public repository file 51863524767 (Decision Matrix)",
    kind: "Russian, a remark behind two ratings, English criteria",
    cells: `
Критерий | Вес | BGE-M3 | Qwen3-0.6B | Gemini Emb 001 | MITRA-E | Voyage-4
Retrieval quality | 25% | 7 | 7 | 9 | 8 (Pāli) | 8
Hybrid search native | 20% | 10 | 3 | 3 | 3 | 3
Multilingual (EN+RU+Pāli) | 15% | 8 | 8 | 9 | 10 (Pāli) | 7
Self-host (privacy) | 15% | 10 | 10 | 3 | 10 | 5
Cost (self-host vs API) | 10% | 10 | 10 | 8 | 10 | 7
Ease of setup | 10% | 8 | 8 | 10 | 6 | 10
License (MIT compat) | 5% | 10 | 10 | 5 | 8 | 5
Взвешенный итог | 100% | 8.65 | 7.55 | 6.95 | 7.65 | 6.45`,
    label: { criteria: "A2:A8", weights: "B2:B8", options: "C1:G1", levels: "first-number" },
  },
  {
    id: "ru-variants",
    source: "public repository file 56963634258 (5 and 6, first nine variants)",
    kind: "a numbered list of weights above, the matrix under abbreviations with the weights again",
    cells: `
# | Критерий | Вес
1 | Production safety | 15
2 | OpenTelemetry compatibility | 12
3 | Classloader correctness | 10
4 | Performance overhead control | 12
5 | Migration feasibility | 10
6 | Backward compatibility | 10
7 | Testability | 8
8 | Operational simplicity | 8
9 | Security/PII safety | 8
10 | Telemetry contract stability | 7
 | Σ | 100

Variant | Prod (15) | OTel (12) | CL (10) | Perf (12) | Mig (10) | BC (10) | Test (8) | Ops (8) | PII (8) | Tel (7) | Total
V1 Baseline | 4 | 5 | 5 | 2 | 5 | 5 | 4 | 3 | 4 | 4 | 410
V2 Pure agent | 3 | 5 | 5 | 3 | 2 | 2 | 3 | 2 | 4 | 4 | 331
V3 Pure Spring | 2 | 3 | 4 | 3 | 1 | 1 | 3 | 3 | 3 | 2 | 248
V4 Hybrid improved | 5 | 5 | 5 | 3 | 4 | 4 | 5 | 4 | 4 | 5 | 440
V5 Shared control API | 5 | 5 | 5 | 3 | 4 | 4 | 5 | 4 | 4 | 5 | 440
V6 External CP | 3 | 4 | 5 | 3 | 2 | 3 | 3 | 2 | 3 | 4 | 321
V7 Collector-first | 4 | 5 | 5 | 4 | 3 | 3 | 4 | 3 | 4 | 4 | 394
V8 Minimal+tail | 3 | 5 | 5 | 4 | 2 | 2 | 3 | 3 | 3 | 3 | 336
V9 Split core | 4 | 5 | 5 | 3 | 3 | 4 | 5 | 4 | 4 | 5 | 415`,
    label: [
      {
        criteria: "B14:K14",
        weights: "C2:C11",
        options: "A15:A23",
        names: ["Prod", "OTel", "CL", "Perf", "Mig", "BC", "Test", "Ops", "PII", "Tel"],
      },
      {
        criteria: "B14:K14",
        weights: "C2:C11",
        options: "A15:A23",
        names: [
          "Production safety",
          "OpenTelemetry compatibility",
          "Classloader correctness",
          "Performance overhead control",
          "Migration feasibility",
          "Backward compatibility",
          "Testability",
          "Operational simplicity",
          "Security/PII safety",
          "Telemetry contract stability",
        ],
      },
    ],
  },
  {
    id: "uk-formats",
    source: "public repository file 70845028910 (4.2 Експертна scorecard)",
    kind: "Ukrainian, sixteen criteria, ratings with two decimals, totals of a hundred",
    cells: `
Критерій | Вага | CBOR Profile | Ion | MessagePack Profile
Semantic types | 8 | 4.6 | 5.0 | 3.5
Small object | 7 | 4.95 | 4.5 | 5.0
Bulk compactness | 6 | 4.8 | 5.0 | 4.7
Compression | 5 | 4.7 | 4.85 | 4.8
Independent objects | 5 | 5.0 | 4.2 | 4.9
Runtime | 6 | 4.7 | 4.0 | 5.0
Sparse read | 6 | 3.2 | 5.0 | 3.1
Streaming | 5 | 5.0 | 4.2 | 4.2
Determinism/hash | 8 | 5.0 | 4.6 | 2.5
Text ↔ binary | 7 | 3.0 | 5.0 | 2.0
Schema/evolution | 8 | 4.5 | 4.8 | 2.8
DB mapping | 6 | 4.6 | 3.8 | 5.0
Extensibility | 5 | 5.0 | 5.0 | 3.5
Rust/.NET/Web | 9 | 5.0 | 3.5 | 5.0
Standards | 5 | 5.0 | 3.8 | 4.0
Tooling/security | 4 | 4.6 | 4.1 | 4.8
Weighted total | 100 | 91.8 | 89.3 | 79.5`,
    label: { criteria: "A2:A17", weights: "B2:B17", options: "C1:E1" },
  },
  {
    id: "pl-modules",
    source: "public repository file 10202322971 (Framework Oceny, Scoring Summary)",
    kind: "Polish, weights with descriptions above, shortened names over the matrix, a verdict last",
    cells: `
Kryterium | Waga | Opis
Algorithmic Innovation | 30% | nowe algorytmy
Scientific Impact | 25% | potencjalny impact
Software Quality | 20% | testy, dokumentacja
Accessibility | 15% | ease of use
Validation | 10% | benchmarks

Module | Algorithmic | Scientific | Software | Accessibility | Validation | Total | Publikacja?
strepsuis-mdr | 8/10 | 8/10 | 9/10 | 9/10 | 9/10 | 8.6/10 | ✅ YES (standalone)
strepsuis-amrvirkm | 6/10 | 6/10 | 6/10 | 9/10 | 7/10 | 6.6/10 | ⚠️ MERGE (z phylotrait)
strepsuis-genphennet | 7/10 | 7/10 | 8/10 | 9/10 | 7/10 | 7.5/10 | ⚠️ YES (z poprawkami)
strepsuis-phylotrait | 7/10 | 7/10 | 8/10 | 9/10 | 8/10 | 7.7/10 | ⚠️ MERGE (z amrvirkm)
strepsuis-analyzer | 4/10 | 5/10 | 9/10 | 10/10 | 8/10 | 6.6/10 | ❌ NO (wrong venue)`,
    label: [
      { criteria: "B8:F8", weights: "B2:B6", options: "A9:A13", levels: "first-number" },
      {
        criteria: "B8:F8",
        weights: "B2:B6",
        options: "A9:A13",
        names: [
          "Algorithmic Innovation",
          "Scientific Impact",
          "Software Quality",
          "Accessibility",
          "Validation",
        ],
        levels: "first-number",
      },
    ],
  },
  {
    id: "cs-tenders",
    source: "public repository file 9703687170 (five directions)",
    kind: "Czech, weights in the names, totals",
    cells: `
Kritérium (váha) | A: Monitoring | B: Bid Writer | C: Enterprise | D: Poradenství | E: Analytika
Potenciál příjmů (25 %) | 4 | 8 | 7 | 8 | 5
Nízká náročnost vývoje (15 %) | 7 | 4 | 3 | 8 | 4
Time to market (20 %) | 6 | 5 | 3 | 9 | 4
Competitive moat (20 %) | 2 | 9 | 7 | 6 | 3
Připravenost trhu (20 %) | 5 | 7 | 5 | 8 | 6
Vážené skóre | 4.6 | 6.8 | 5.0 | 7.8 | 4.4`,
    label: {
      criteria: "A2:A6",
      weights: [25, 15, 20, 20, 20],
      options: "B1:F1",
      names: [
        "Potenciál příjmů",
        "Nízká náročnost vývoje",
        "Time to market",
        "Competitive moat",
        "Připravenost trhu",
      ],
    },
  },
];
