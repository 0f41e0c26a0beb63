import type { RealTable } from "./real-table.ts";

/** Choices between suppliers, tools and platforms; found on 27 November 2026, labelled before the reader was run on them. */
export const SUPPLIERS_AND_TOOLS: readonly RealTable[] = [
  {
    id: "pt-road-routing",
    source: "public repository file 58736286618 (matriz ponderada)",
    kind: "Portuguese, scale behind each option's name, weighted halves beside, totals of a most",
    cells: `
Critério | Peso | Google Routes API (1-5) | OSRM Self-Hosted (1-5) | Mapbox / Managed OSM (1-5) | Score Google | Score OSRM | Score Managed OSM
Previsibilidade Orçamentária | 5 | 2 | 5 | 4 | 10 | 25 | 20
Soberania de Dados / LGPD | 4 | 3 | 5 | 3 | 12 | 20 | 12
Liberdade de Caching | 4 | 2 | 5 | 3 | 8 | 20 | 12
Fidelidade da Malha | 4 | 3 | 5 | 4 | 12 | 20 | 16
Simplicidade de Operação | 3 | 5 | 3 | 5 | 15 | 9 | 15
Tráfego em Tempo Real | 2 | 5 | 1 | 4 | 10 | 2 | 8
TOTAL PONDERADO | — | — | — | — | 67 / 110 | 96 / 110 | 83 / 110`,
    label: [
      { criteria: "A2:A7", weights: "B2:B7", options: "C1:E1" },
      {
        criteria: "A2:A7",
        weights: "B2:B7",
        options: "C1:E1",
        optionNames: ["Google Routes API", "OSRM Self-Hosted", "Mapbox / Managed OSM"],
      },
    ],
  },
  {
    id: "pt-interfaces",
    source: "public repository file 71499212583 (comparação preliminar)",
    kind: "Portuguese, weights of 100, the most in the total's name",
    cells: `
Critério | Peso | Shiny evoluído | Híbrido | React | Vue
Reuso dos indicadores em R (cerca de 1.760 linhas) | 20 | 5 | 4 | 1 | 1
Ações com estado e atualização ao vivo | 20 | 2 | 4 | 5 | 5
Instalação repetível por pacman | 15 | 5 | 4 | 2 | 3
Manutenção por uma pessoa | 15 | 4 | 4 | 2 | 3
Superfície de ataque e cadeia de dependências | 15 | 4 | 4 | 2 | 2
Acessibilidade e tema claro e escuro | 10 | 3 | 4 | 4 | 4
Testes automáticos na suíte atual | 5 | 3 | 4 | 3 | 3
Total ponderado (máximo 500) | 100 | 380 | 400 | 265 | 295`,
    label: { criteria: "A2:A8", weights: "B2:B8", options: "C1:F1" },
  },
  {
    id: "ja-log-services",
    source: "public repository file 31075698221 (評価スコアカード)",
    kind: "Japanese, five of five, a remark last, no total",
    cells: `
評価項目 | 重み | CloudWatch Logs | DataDog | 備考
コスト効率 | 30% | 5/5 | 2/5 | CloudWatch圧倒的優位
機能性 | 20% | 3/5 | 5/5 | DataDogの高度な機能
実装難易度 | 15% | 3/5 | 4/5 | DataDogの方が簡単
運用性 | 15% | 3/5 | 5/5 | DataDogのUI優位
拡張性 | 10% | 3/5 | 5/5 | DataDog統合監視へ拡張容易
セキュリティ | 5% | 5/5 | 3/5 | CloudWatchのVPCエンドポイント
ベンダーロックイン | 5% | 4/5 | 2/5 | CloudWatchはAWS内完結`,
    label: { criteria: "A2:A8", weights: "B2:B8", options: "C1:D1", levels: "first-number" },
  },
  {
    id: "ja-functions",
    source: "public repository file 17838707205 (加重スコアリング)",
    kind: "Japanese, totals typed wrong",
    cells: `
評価項目 | 重み | Firebase Functions | FastAPI | Go
Firebase連携 | 25% | 10 | 6 | 6
移行コスト | 20% | 10 | 4 | 3
パフォーマンス | 15% | 7 | 7 | 10
開発効率 | 15% | 9 | 9 | 6
運用負荷 | 10% | 9 | 6 | 6
コスト効率 | 10% | 8 | 8 | 8
将来性 | 5% | 8 | 9 | 9
加重合計 | 100% | 8.85 | 6.30 | 5.85`,
    label: { criteria: "A2:A8", weights: "B2:B8", options: "C1:E1" },
  },
  {
    id: "zh-java-frameworks",
    source: "public repository file 55751981954 (综合评估矩阵)",
    kind: "Chinese, weights as stars, scale behind the names, totals near",
    cells: `
评估维度 | 权重 | Spring AI (1-10) | LangChain4j (1-10)
Spring Boot 集成度 | ★★★★★ | 10 | 7
开箱即用性 | ★★★★ | 8 | 7
API 优雅度 | ★★★★ | 9 | 7
功能丰富度 | ★★★★ | 7 | 9
版本稳定性 | ★★★ | 6 | 8
学习资源 | ★★★ | 7 | 8
社区活跃度 | ★★★ | 7 | 8
复杂工作流 | ★★★ | 5 | 8
生产成熟度 | ★★★★ | 6 | 7
文档质量 | ★★★ | 7 | 7
综合加权 | | 7.5 | 7.6`,
    label: [
      { criteria: "A2:A11", weights: [5, 4, 4, 4, 3, 3, 3, 3, 4, 3], options: "C1:D1" },
      {
        criteria: "A2:A11",
        weights: [5, 4, 4, 4, 3, 3, 3, 3, 4, 3],
        options: "C1:D1",
        optionNames: ["Spring AI", "LangChain4j"],
      },
    ],
  },
  {
    id: "zh-one-package",
    source: "public repository file 53376765629 (加权评分回顾)",
    kind: "Chinese, differences times weights beside",
    cells: `
评估维度 | 权重 | Monorepo (当前) | 单体多入口 (目标) | 差异
开发体验 | 25% | 6 | 8 | +0.5
AI 编程友好度 | 20% | 6 | 8 | +0.4
构建/CI 复杂度 | 15% | 5 | 9 | +0.6
类型安全性 | 15% | 7 | 9 | +0.3
独立分发能力 | 10% | 9 | 5 | -0.4
多团队扩展性 | 10% | 8 | 4 | -0.4
新人上手难度 | 5% | 5 | 7 | +0.1
总分 | 100% | 6.35 | 7.85 | +1.5`,
    label: { criteria: "A2:A8", weights: "B2:B8", options: "C1:D1" },
  },
  {
    id: "zh-agent-platforms",
    source: "public repository file 52581868621 (选型评估表)",
    kind: "Chinese, weights as stars, marks and words",
    cells: `
评估维度 | 权重 | GPTs | Coze | Dify | FastGPT
无需代码即可上线 | ★★★ | ✅ | ✅ | ⚠️（需部署） | ⚠️（需部署）
数据私有化/本地部署 | ★★★ | ❌ | ❌ | ✅ | ✅
复杂工作流（条件/循环） | ★★ | ❌ | ✅ | ✅ | ⚠️（有限）
知识库问答精度 | ★★★ | ⚠️ | ⚠️ | ✅ | ✅✅
多模型切换（国产+海外） | ★★ | ❌ | ✅ | ✅ | ✅
API 对外集成 | ★★ | ✅ | ✅ | ✅ | ✅
学习成本 | ★★ | 低 | 中 | 中高 | 中
免费额度 | ★ | 有限 | 丰富 | 开源免费 | 开源免费`,
    label: { criteria: "A2:A9", weights: [3, 3, 2, 3, 2, 2, 2, 1], options: "C1:F1" },
  },
  {
    id: "swarm-options",
    source: "public repository file 58654303247 (build-on-it options, remarks shortened)",
    kind: "codes before the names, what and where beside, weights behind the names, three totals typed wrong",
    cells: `
# | Option | Amplifies (R1 #) | Touches | Leverage (0.35) | Uniqueness (0.25) | Build-cost inv (0.20) | Risk inv (0.20) | Weighted score | Rank
B1 | Per-swarm memory namespace | R1 #7 (stigmergy), R3 (memory) | crates/storage/hmem.rs (schema) | 8 | 9 | 5 | 6 | 7.25 | 1
B2 | Local agent skill-awareness | R1 #2 (skill cascade), R4 (skills) | swarm/agent_executor.rs | 7 | 8 | 6 | 7 | 7.00 | 2
B3 | Curator-as-callable-tool | R1 #1 (governed dispatch), R5 (curator) | mcp-curator/curator.rs | 6 | 7 | 4 | 4 | 5.55 | 5
B4 | Stigmergic feedback | R1 #7 (stigmergy), R1 #9 (verdict) | swarm/local_tools.rs | 9 | 7 | 7 | 8 | 7.85 | 1
B5 | Deterministic verdict propagation | R1 #9 (verdict), metacognition skill | manifests/metacognition.yaml | 8 | 8 | 7 | 7 | 7.55 | 2`,
    label: {
      criteria: "E1:H1",
      names: ["Leverage", "Uniqueness", "Build-cost inv", "Risk inv"],
      weights: [0.35, 0.25, 0.2, 0.2],
      options: "B2:B6",
    },
  },
  {
    id: "crm-migration",
    source: "public repository file 56508329419 (vendor evaluation scorecard)",
    kind: "a total with 100%",
    cells: `
Criterion | Weight | HubSpot | Salesforce | Pipedrive
Data migration tooling | 30% | 5 | 4 | 2
Marketing integration | 25% | 5 | 3 | 3
Reporting and dashboards | 20% | 4 | 5 | 3
Mobile app quality | 15% | 4 | 4 | 4
Support SLA | 10% | 3 | 5 | 3
Weighted Total | 100% | 4.45 | 3.95 | 2.90`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:E1" },
  },
  {
    id: "crm-of-a-start-up",
    source: "public repository file 56792211221 (evaluation scorecard)",
    kind: "weights in words with their condition, a rating with a footnote",
    cells: `
Criterion | Weight | HubSpot | Salesforce | Attio
Time to first value | High for < $5M ARR | 5 | 2 | 4
Marketing automation | High if inbound-heavy | 5 | 3* | 2
Custom data model | High if PLG/complex | 3 | 5 | 4
Reporting / forecast | High at scale | 4 | 5 | 3
Admin burden | High for small teams | 4 | 1 | 4
Integration ecosystem | Medium | 5 | 5 | 3
Cost at 10 seats | Medium | 3 | 2 | 4`,
    label: [
      { criteria: "A2:A8", weights: [3, 3, 3, 3, 3, 2, 2], options: "C1:E1" },
      { criteria: "A2:A8", weights: null, options: "C1:E1" },
    ],
  },
  {
    id: "it-orchestrators",
    source: "public repository file 52182509874 (giudizio sintetico)",
    kind: "Italian, ratings and totals of ten",
    cells: `
Criterio | Peso | Opzione A | Opzione B
Integrabilità stack ARIA | 30% | 3/10 | 9/10
Qualità ricerca | 20% | 8/10 | 7/10
Robustezza / error handling | 15% | 5/10 | 8/10
Manutenibilità | 15% | 4/10 | 9/10
Velocità integrazione | 10% | 7/10 | 8/10
Maturità / test | 10% | 5/10 | 7/10
Punteggio ponderato | 100% | 5.05/10 | 8.15/10`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:D1", levels: "first-number" },
  },
  {
    id: "it-template",
    source: "public repository file 53215965588 (template matrice decisionale)",
    kind: "Italian, of ten, what to remark last, a dash below the weights",
    cells: `
Criterio | Peso | Opzione A | Opzione B | Opzione C | Note
Fattibilita' tecnica | 20% | 8/10 | 6/10 | 9/10 | A: usa stack esistente
Impatto utente | 25% | 7/10 | 9/10 | 6/10 | B: UX significativamente migliore
Costo | 15% | 9/10 | 5/10 | 8/10 | B: richiede infrastruttura aggiuntiva
Time to market | 15% | 6/10 | 8/10 | 5/10 | B: piu' veloce da rilasciare
Fit strategico | 15% | 8/10 | 7/10 | 9/10 | C: allineato con visione lungo termine
Adoption team | 10% | 7/10 | 5/10 | 8/10 | C: curva apprendimento piu' bassa
Punteggio pesato | - | 7.45 | 6.85 | 7.30 | A vince marginalmente`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:E1", levels: "first-number" },
  },
];
