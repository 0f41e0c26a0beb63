import type { RealTable } from "./real-table.ts";

/** Ratings as plain numbers, in layouts and languages that the first half lacked. */
export const NUMBERS_AGAIN: readonly RealTable[] = [
  {
    id: "en-architecture",
    source: "public repository file 43660310318 (architecture approach)",
    kind: "criteria as rows, totals in a table of their own below",
    cells: `
Sub-criterion | Weight | Full Microservices | Modular Monolith | Progressive Decomposition
Horizontal Scaling | 0.16 | 9 | 5 | 7
Independent Deployment | 0.12 | 9 | 4 | 6
Development Complexity | 0.14 | 4 | 8 | 7
Team Collaboration | 0.12 | 7 | 6 | 7
Time to Ship | 0.12 | 4 | 9 | 7
Fault Isolation | 0.12 | 9 | 4 | 6
Data Consistency | 0.08 | 5 | 9 | 7
Infrastructure Cost | 0.05 | 4 | 8 | 6
Monitoring Complexity | 0.05 | 3 | 8 | 6
Ops Staffing | 0.04 | 3 | 8 | 6

Alternative | Weighted Total Score
Progressive Decomposition | 6.72
Modular Monolith | 6.58
Full Microservices | 6.10`,
    label: { criteria: "A2:A11", weights: "B2:B11", options: "C1:E1" },
  },
  {
    id: "nl-areas",
    source: "public repository file 62735714618 (review of a program)",
    kind: "weights as (1.5x) in two headers, a size before them, a total row",
    cells: `
# | Area | LOC | Code Quality (1.5x) | Architecture (2.0x) | Gewogen Score
1 | Core Services | 37.340 | 7.2 | 6.0 | 6.5
2 | UI Layer (Streamlit) | 15.861 | 6.5 | 6.5 | 6.5
3 | Validation Engine | 18.639 | 6.2 | 6.5 | 6.4
4 | Data Layer | 6.936 | 6.5 | 5.5 | 5.9
5 | Infrastructure | 10.880 | 6.5 | 6.3 | 6.4
| Totaal | ~97K | | | 6.3`,
    label: {
      criteria: "D1:E1",
      weights: [1.5, 2],
      options: "B2:B6",
      names: ["Code Quality", "Architecture"],
    },
  },
  {
    id: "zh-rtos",
    source: "public repository file 8982056332 (operating systems)",
    kind: "two options, criteria as rows, total with 100% as weight",
    cells: `
维度 | 权重 | 方案一 (Linux+RTOS) | 方案二 (全 RTOS)
开发效率 | 30% | 9 | 4
实时性 | 25% | 6 | 9
算力利用 | 15% | 8 | 9
启动时间 | 10% | 5 | 9
内存效率 | 10% | 5 | 9
维护成本 | 10% | 8 | 4
加权总分 | 100% | 7.15 | 6.75`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:D1" },
  },
  {
    id: "zh-render",
    source: "public repository file 52501777280 (rendering)",
    kind: "option names that end in the same word, a remark last",
    cells: `
维度 | 权重 | 方案 1 得分 | 方案 2 得分 | 说明
渲染性能 | 30% | 6 | 10 | 方案 2 零拷贝零同步
跨平台兼容性 | 25% | 5 | 10 | 方案 2 一次适配覆盖所有平台
工程复杂度 | 15% | 7 | 8 | 两者代码量接近
架构合理性 | 15% | 8 | 9 | 方案 2 层级更少
可维护性 | 10% | 6 | 8 | 单一适配层
可扩展性 | 5% | 8 | 6 | 方案 1 可复用到其他引擎
加权总分 | 100% | 6.35 | 9.20 | 方案 2 胜出`,
    label: {
      criteria: "A2:A7",
      weights: "B2:B7",
      options: "C1:D1",
      optionNames: ["方案 1", "方案 2"],
    },
  },
  {
    id: "zh-decimals",
    source: "public repository file 66079056279 (decision template)",
    kind: "ratings with a decimal, remark last, the choice beside the total",
    cells: `
评估维度 | 权重 | 方案 A | 方案 B | 方案 C | 备注
性能与扩展性 | 25% | 3.0 | 5.0 | 3.0 | P99延迟、吞吐量
开发效率 | 20% | 4.0 | 3.0 | 5.0 | 上手速度、编码体验
运维复杂度 | 15% | 3.0 | 4.0 | 5.0 | 部署、监控、故障排查
团队匹配度 | 20% | 5.0 | 2.0 | 5.0 | 技术栈熟悉程度
成本效益 | 10% | 3.0 | 5.0 | 5.0 | 资源消耗、云费用
风险可控性 | 10% | 4.0 | 3.0 | 5.0 | 技术风险、供应商锁定
加权总分 | 100% | 3.65 | 3.60 | 4.20 | → 推荐 C`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:E1" },
  },
  {
    id: "ja-rounds",
    source: "public repository file 55911359088 (storage)",
    kind: "Japanese, weights to 100, total of five",
    cells: `
評価軸 | 重み | 案A 募集回集約 | 案B 正規化 | 案C 複数キー
Product Owner決定との一致 | 30 | 5 | 4 | 5
移行の安全性・説明可能性 | 20 | 4 | 2 | 2
更新時の整合性 | 20 | 5 | 3 | 2
将来拡張性 | 15 | 4 | 5 | 4
実装・検証コスト | 15 | 4 | 2 | 2
加重評価（5点満点） | 100 | 4.45 | 3.30 | 3.10`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:E1" },
  },
  {
    id: "es-projects",
    source: "public repository file 35234943553 (final projects)",
    kind: "two rows for each option, rating and weighted, weights in the header",
    cells: `
Proyecto | | Tiempo de Implementación(10) | Aporte de nuevos conocimientos (9) | Utilidad del Sistema (8) | Disponibilidad de módulos de hardware (5) | Peso Final
Proyecto 1 | Puntaje | 8 | 10 | 9 | 9 |
Proyecto 1 | Puntaje Ponderado | 80 | 90 | 72 | 45 | 287
Proyecto 2 | Puntaje | 8 | 7 | 9 | 7 |
Proyecto 2 | Puntaje Ponderado | 80 | 63 | 72 | 35 | 250`,
    label: {
      criteria: "C1:F1",
      weights: [10, 9, 8, 5],
      options: "A2,A4",
      names: [
        "Tiempo de Implementación",
        "Aporte de nuevos conocimientos",
        "Utilidad del Sistema",
        "Disponibilidad de módulos de hardware",
      ],
    },
  },
  {
    id: "es-processes",
    source: "public repository file 67531997101 (choice of a process)",
    kind: "an ID first, weights in the headers as (w=0.25), rank as #1",
    cells: `
ID | Proceso Candidato | C1: Estrategia (w=0.25) | C2: Tendencias/SDL (w=0.20) | C3: Problemas/Costos (w=0.25) | C4: Cliente (w=0.20) | C5: Producto (w=0.10) | Puntaje Ponderado Total (Sp) | Ranking | Decisión Metodológica
P2 | Preparación y Despacho | 5 | 4 | 5 | 5 | 5 | 4.80 | #1 | SELECCIONADO (Proceso Crítico)
P1 | Recepción y Almacenamiento | 4 | 3 | 4 | 3 | 4 | 3.60 | #2 | No Seleccionado
P4 | Facturación y Cobranzas | 3 | 3 | 3 | 3 | 2 | 2.90 | #3 | No Seleccionado
P3 | Compras de Insumos | 3 | 2 | 3 | 1 | 3 | 2.40 | #4 | No Seleccionado`,
    label: {
      criteria: "C1:G1",
      weights: [25, 20, 25, 20, 10],
      options: "B2:B5",
      names: [
        "C1: Estrategia",
        "C2: Tendencias/SDL",
        "C3: Problemas/Costos",
        "C4: Cliente",
        "C5: Producto",
      ],
    },
  },
  {
    id: "en-language",
    source: "public repository file 1285299662 (programming languages)",
    kind: "criteria as rows, no weight beside the total",
    cells: `
Criteria | Weight | Python | Go | Rust
Time to MVP | 40% | 10 | 7 | 5
LLM ecosystem | 25% | 10 | 7 | 5
Terminal UI | 15% | 10 | 6 | 6
Distribution | 10% | 6 | 10 | 10
Your familiarity | 10% | 9 | 6 | 4
Weighted Score | | 9.35 | 7.05 | 5.55`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:E1" },
  },
  {
    id: "ru-stack",
    source: "public repository file 71295202788 (choice of a stack)",
    kind: "Russian head, English criteria, a total typed wrong",
    cells: `
Критерий | Вес | Option A | Option B | Option C
Зрелость | 20% | 8 | 9 | 6
Fit-for-Purpose | 25% | 9 | 7 | 8
Экспертиза команды | 20% | 7 | 9 | 5
TCO | 15% | 8 | 6 | 9
Ecosystem | 10% | 8 | 9 | 7
Hiring Pool | 10% | 9 | 8 | 6
TOTAL | | 8.1 | 7.9 | 6.9`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:E1" },
  },
  {
    id: "es-car",
    source: "public repository file 20546386251 (choice of a car; without its total)",
    kind: "zeros and ones as ratings",
    cells: `
x | Ponderación | Versa | Mustang
Precio (barato) | 0.4 | 1 | 0
Facilidad de refacciones | 0.3 | 1 | 0
Modelo | 0.1 | 0 | 1
Eficiencia | 0.15 | 1 | 0
Marca | 0.05 | 1 | 1`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:D1" },
  },
  {
    id: "en-trade-study",
    source: "public repository file 62031317013 (trade study, ten of thirteen rows)",
    kind: "no weights, no total, criteria as rows",
    cells: `
Criterion | Single TDL | Multi-chain | Wave Union | Hybrid | DDMTD
Resolution potential | 2 | 4 | 5 | 5 | 3
Single-shot precision | 2 | 4 | 4 | 5 | 2
DNL/INL sensitivity | 2 | 3 | 3 | 3 | 4
Temperature sensitivity | 2 | 4 | 3 | 4 | 3
Placement complexity | 4 | 3 | 2 | 1 | 3
Calibration complexity | 3 | 3 | 2 | 1 | 3
FPGA resource use | 5 | 3 | 3 | 2 | 4
16-channel scalability | 4 | 3 | 3 | 2 | 2
Throughput | 4 | 4 | 3 | 3 | 2
Maturity in literature | 5 | 4 | 4 | 2 | 4`,
    label: { criteria: "A2:A11", weights: null, options: "B1:F1" },
  },
  {
    id: "en-concepts",
    source: "public repository file 58627256027 (concepts)",
    kind: "headers that end in /5, hidden weights, some with an arrow",
    cells: `
Concept | Investor Value /5 | Portfolio Risk /5 | Return Potential /5 | Uniqueness /5 | Feasibility /5 | Data Available /5 | Explainability /5 | Dev Effort /5 (↑=easy) | Op Cost /5 (↑=low) | Weighted Score
C: Pre-Mortem Protocol | 5 | 4 | 2 | 5 | 5 | 5 | 5 | 4 | 5 | 4.5
D: Regime-Conditional Targets | 4 | 5 | 4 | 4 | 4 | 5 | 4 | 3 | 5 | 4.1
F: Tax-Aware Exit/Harvest Lens | 5 | 4 | 4 | 4 | 5 | 5 | 5 | 4 | 5 | 4.4
A: Behavioral Fingerprint | 5 | 4 | 3 | 5 | 3 | 3 | 4 | 3 | 4 | 3.9
B: Portfolio-as-One | 5 | 5 | 3 | 4 | 3 | 4 | 4 | 3 | 4 | 4.0
E: Decision Reconstruction (capture) | 5 | 3 | 2 | 5 | 5 | 5 | 5 | 5 | 5 | 4.3`,
    label: { criteria: "B1:J1", weights: null, options: "A2:A7" },
  },
];
