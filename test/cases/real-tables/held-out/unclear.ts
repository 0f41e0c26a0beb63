import type { RealTable } from "../real-table.ts";

/** Tables of which a person would ask too what is meant. */
export const HELD_OUT_UNCLEAR: readonly RealTable[] = [
  {
    id: "fr-only-products",
    source: "public repository file 2968689057 (Matrices décisionnelles, 1 and 2)",
    kind: "unclear: weights beside products, no ratings; two decisions one below the other",
    cells: `
Critères | Poids | TypeScript | JavaScript | Python
Typage statique | 5 | 25 | 5 | 10
Courbe d’apprentissage | 4 | 12 | 16 | 16
Écosystème | 5 | 20 | 25 | 15
Performance | 3 | 12 | 12 | 9
Sécurité | 3 | 15 | 6 | 12
Total pondéré | | 84 | 64 | 62

Critères | Poids | NestJS | Express | Fastify
Structure & modularité | 5 | 25 | 10 | 15
Performance | 4 | 16 | 12 | 16
Documentation | 3 | 15 | 12 | 9
Communauté | 3 | 15 | 15 | 9
Courbe d’apprentissage | 2 | 8 | 10 | 8
Total pondéré | | 79 | 59 | 57`,
    label: "ask",
  },
  {
    id: "de-two-methods",
    source: "public repository file 33973932121 (example-prioritization-sheet.csv)",
    kind: "unclear: the figures of WSJF and of RICE in one list, abbreviated",
    cells: `
id | title | bv | tc | rr | js | reach | impact | confidence | effort
K1 | Progressives Profiling | 8 | 6 | 4 | 5 | 5000 | 2 | 0.8 | 2
K2 | Trust Badges Checkout | 6 | 7 | 3 | 3 | 12000 | 1 | 0.7 | 1
K3 | Help-Center Revamp | 5 | 4 | 2 | 8 | 8000 | 0.5 | 0.9 | 3`,
    label: "ask",
  },
  {
    id: "zh-two-plans",
    source: "public repository file 55732447160 (two plans)",
    kind: "unclear: the overall score as the second row, partial scores and facts below it",
    cells: `
对比维度 | 方案1（推荐） | 方案2 | 差异分析
策略 | 扩容 | 限流 | 根本解决 vs 快速止血
综合得分 | 85 | 75 | +10 分优势
效果分 | 90 | 80 | 方案1效果更好
风险分 | 70 | 85 | 方案2风险更低
成本分 | 40 | 90 | 方案2成本更低
时效分 | 95 | 98 | 方案2生效更快
恢复时间 | 5-10 分钟 | 1-2 分钟 | 方案2更快
持续效果 | 长期 | 短期 | 方案1更持久
需要审批 | 否 | 否 | 两者均可自动执行`,
    label: "ask",
  },
];
