import type { RealTable } from "./real-table.ts";

export const OTHER_LANGUAGES: readonly RealTable[] = [
  {
    id: "ru-hub",
    source: "public repository file 60160282609 (взвешенное сравнение)",
    kind: "Russian, criteria as rows",
    cells: `
Критерий | Вес | A: Central | B: Personal nodes | C: E2EE rooms
Privacy/isolation между пользователями | 25% | 4 | 5 | 5
Простота эксплуатации для 15–20 людей | 20% | 5 | 2 | 3
Agent interoperability | 15% | 4 | 4 | 3
Полноценные platform agents | 15% | 5 | 3 | 1
Data sovereignty | 10% | 2 | 5 | 5
Audit/evidence integration | 10% | 5 | 4 | 2
Путь миграции | 5% | 4 | 4 | 3
Итог | 100% | 4.25 | 3.80 | 3.30`,
    label: { criteria: "A2:A8", weights: "B2:B8", options: "C1:E1" },
  },
  {
    id: "ru-atlas",
    source: "public repository file 55460485039 (decision matrix, first two rows)",
    kind: "Russian, weights after the names in the header, options as rows",
    cells: `
Кандидат | Value 20 | Solo 18 | Offline 18 | Web 12 | Content 12 | AI 10 | Privacy 6 | Cost 4 | Итог / 5
Static content platform | 3 | 5 | 5 | 5 | 4 | 2 | 4 | 5 | 4.12
Local-first hybrid | 5 | 4 | 5 | 5 | 5 | 4 | 5 | 4 | 4.68`,
    label: {
      criteria: "B1:I1",
      weights: [20, 18, 18, 12, 12, 10, 6, 4],
      names: ["Value", "Solo", "Offline", "Web", "Content", "AI", "Privacy", "Cost"],
      options: "A2:A3",
    },
  },
  {
    id: "nl-archive",
    source: "public repository file 68539211563 (alternatieven)",
    kind: "Dutch, weights in the header, options as rows",
    cells: `
Alternatief | GIS 25% | Onafhankelijk 20% | Beheer 20% | Snelheid 15% | Testbaar 15% | Security 5% | Gewogen totaal
Python met open broncode | 4 | 5 | 3 | 5 | 5 | 4 | 86
FME-workspace | 5 | 2 | 5 | 4 | 4 | 4 | 81
Hybride Python en FME | 5 | 3 | 4 | 2 | 5 | 4 | 78`,
    label: {
      criteria: "B1:G1",
      weights: [25, 20, 20, 15, 15, 5],
      names: ["GIS", "Onafhankelijk", "Beheer", "Snelheid", "Testbaar", "Security"],
      options: "A2:A4",
    },
  },
  {
    id: "pl-grc",
    source: "public repository file 55771916841 (macierz decyzyjna, first eight rows)",
    kind: "Polish, criteria as rows, no total",
    cells: `
Kryterium | Waga | Build (custom) | Vanta/Drata + SafeBase | MetricStream/Archer
Dopasowanie do procesów TSH | 5 | 5 | 3 | 4
Time to Value | 4 | 2 | 5 | 1
Koszt 3-letni (TCO) | 4 | 3 | 3 | 1
Elastyczność KCI/KPI | 5 | 5 | 2 | 4
Risk Management depth (FAIR, scenarios, aggregation) | 5 | 5 | 2 | 5
Audit & Reporting customization | 5 | 5 | 3 | 4
Customer Trust + AnswerLibrary | 4 | 5 | 4 | 2
Integracja z dev stackiem TSH | 5 | 5 | 4 | 3`,
    label: { criteria: "A2:A9", weights: "B2:B9", options: "C1:E1" },
  },
  {
    id: "zh-eda",
    source: "public repository file 54078784624 (决策矩阵)",
    kind: "Chinese, criteria as rows, a remark last",
    cells: `
决策因素 | 权重 | Python | TypeScript | 说明
EDA工具原生绑定 | 30% | 10 | 3 | 脚本标准
现有EDA库生态 | 25% | 10 | 2 | 均为Python
MCP SDK成熟度 | 15% | 8 | 9 | 两者均成熟
开发效率 | 10% | 9 | 7 | 装饰器极简
运行时性能 | 10% | 6 | 9 | 非瓶颈
部署与维护 | 10% | 6 | 8 | 更复杂
加权总分 | | 8.65 | 4.80 |`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:D1" },
  },
  {
    id: "zh-rice",
    source: "public repository file 54037608149 (RICE 评分)",
    kind: "RICE, Chinese, a status last",
    cells: `
功能 | Reach | Impact | Confidence | Effort | RICE | 状态
并行安装 | 10 | 3.0 | 100% | 1.0 | 30.0 | ✅ 完成
本地缓存 | 10 | 2.0 | 100% | 0.5 | 40.0 | ✅ 完成
进度显示 | 10 | 2.0 | 100% | 0.3 | 66.7 | ✅ 完成`,
    label: { criteria: "B1:E1", weights: null, options: "A2:A4" },
  },
  {
    id: "ja-pdf",
    source: "public repository file 17839749733 (Puppeteerの採用理由)",
    kind: "Japanese, stars and words, no weights",
    cells: `
評価項目 | Puppeteer | jsPDF | React PDF | wkhtmltopdf
レンダリング品質 | ⭐⭐⭐⭐⭐ | ⭐⭐ | ⭐⭐⭐⭐ | ⭐⭐⭐
日本語対応 | ⭐⭐⭐⭐⭐ | ⭐⭐ | ⭐⭐⭐ | ⭐⭐⭐
実装工数 | 低 | 低 | 高 | 中
保守性 | 高 | 低 | 高 | 中
動的コンテンツ対応 | ⭐⭐⭐⭐⭐ | ⭐ | ⭐⭐⭐ | ⭐⭐`,
    label: { criteria: "A2:A6", weights: null, options: "B1:E1" },
  },
  {
    id: "vi-wsjf",
    source: "public repository file 55631591836 (WSJF)",
    kind: "WSJF with a subtotal column, the score replaced by a status",
    cells: `
Feature | Business Value | Time Criticality | RR / OE | Cost of Delay (CoD) | Job Size | WSJF
[F1.2] AST Parser | 13 | 5 | 20 | 38 | 8 | DONE
[F1.3] Namespace Resolver | 8 | 3 | 13 | 24 | 5 | DONE
[F1.1] File Scanner | 5 | 2 | 5 | 12 | 3 | DONE
[F1.4] Basic DocBlock | 13 | 8 | 8 | 29 | 5 | DONE
[F2.1] Adv. Type Resolver | 8 | 3 | 8 | 19 | 5 | DONE
[F2.4] Schema Registry | 5 | 2 | 13 | 20 | 3 | DONE`,
    label: { criteria: "B1,C1,D1,F1", weights: null, options: "A2:A7" },
  },
];
