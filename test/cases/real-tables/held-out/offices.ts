import type { RealTable } from "../real-table.ts";

/** Sheets of offices and small firms, found in many ways (28 November 2026, the eleventh sample), labelled before the reader was run. */
export const HELD_OUT_OFFICES: readonly RealTable[] = [
  {
    id: "pt-gut-features",
    source: "public repository file 21573278447 (prioritisation of a platform for traders)",
    kind: "Portuguese, gravity, urgency and tendency of ten, the product, a priority in words",
    cells: `
Item | Gravidade | Urgência | Tendência | GUT Score | Prioridade
Infraestrutura Tempo Real | 10 | 10 | 10 | 1000 | Crítica
Pipeline de ML | 10 | 9 | 9 | 810 | Crítica
Segurança/Compliance | 10 | 8 | 8 | 640 | Crítica
Monitoramento/Observability | 8 | 9 | 9 | 648 | Alta
Feature Store | 7 | 8 | 8 | 448 | Alta
API REST | 7 | 7 | 7 | 343 | Média
Otimização de Latência | 6 | 6 | 8 | 288 | Média
Mobile App | 5 | 4 | 7 | 140 | Baixa`,
    label: { criteria: "B1:D1", weights: null, options: "A2:A9" },
  },
  {
    id: "en-go-or-stop-form",
    source: "public repository file 37093547301 (task to decide how a feature goes on)",
    kind: "an empty form with question marks",
    cells: `
Option | Technical Viability | Effort vs Value | Risk | Strategic Alignment | Total
Continue Current | ? | ? | ? | ? | ?
Pivot Architecture | ? | ? | ? | ? | ?
Simplify Scope | ? | ? | ? | ? | ?
Abandon Feature | ? | ? | ? | ? | ?`,
    label: "nothing",
  },
  {
    id: "es-erp-words",
    source: "public repository file 60980919312 (final project of a pupil, which ERP)",
    kind: "Spanish, words and ticks for the better one, a verdict below",
    cells: `
Criterio | Odoo 17 | Dolibarr | ERPNext
Facilidad de uso | ✅ Alta | Media | Media
API REST/XML-RPC | ✅ Madura | Limitada | Alta
Consumo de recursos | Moderado | ✅ Ligero | Pesado
Cobertura funcional | ✅ Completa | Básica | Muy completa
Veredicto | ✅ Elegido | ❌ | ❌`,
    label: { criteria: "A2:A5", weights: null, options: "B1:D1" },
  },
  {
    id: "en-civic-sprints",
    source: "public repository file 52619791536 (plan of a portal for citizens)",
    kind: "sprints with effort and impact in words, a reason behind the impact",
    cells: `
Sprint | Dates | Phases | Effort | Citizen Impact | Key Dependency
Sprint 1 | Weeks 1–2 | Phase 1 (Wizard) + Phase 4A (Plain summaries) | Medium | High — immediate UX improvement | Baseline analytics instrumented
Sprint 2 | Weeks 3–4 | Phase 1 (finish) + Phase 2 (SMS) start | Medium–High | High — feedback loop begins | SMS provider contract signed
Sprint 3 | Weeks 5–6 | Phase 2 (finish) + Phase 3 (Outcomes) | High | High — transparency + accountability | Legal approval
Sprint 4 | Weeks 7–8 | Phase 4B–C (Consultation form + analytics) | Medium | Medium — better participation | Phase 4A shipped
Sprint 5 | Weeks 9–10 | Phase 5 (Semantic Search) | High | High | pgvector available; budget approved`,
    label: "ask",
  },
  {
    id: "ja-lms-insurers",
    source: "public repository file 52028785389 (guide to a platform for training insurers)",
    kind: "Japanese, kinds, costs and sizes among words of size",
    cells: `
項目 | Moodle | Canvas | Kajabi
タイプ | オープンソース | クラウド（SaaS） | オールインワン
カスタマイズ性 | 高（要開発） | 中 | 低（プリセット）
初期導入コスト | 低（サーバー費） | 中（SaaS契約） | 高（$119/月～）
学習曲線 | 中-高 | 低-中 | 低
セキュリティ | 自己管理 | 高（Instructure管理） | 高（SaaS）
スケーラビリティ | 中-高 | 高 | 中
API/連携 | 優秀 | 優秀 | 中程度
推奨規模 | 100～10,000名 | 50～100,000名+ | 50～1,000名
サポート体制 | コミュニティ | 日本語サポート | 日本語サポート（有償）`,
    label: "ask",
  },
  {
    id: "ca-lms-words",
    source: "public repository file 55190606297 (Catalan project of pupils, which platform)",
    kind: "Catalan, words without a scale",
    cells: `
Característica | Moodle | Canvas
Cost | Gratuït | Pot tenir cost
Instal·lació | Mitjana | Més complexa
Facilitat d'ús | Bona | Molt bona
Comunitat | Molt gran | Menor
Escalabilitat | Alta | Alta
Funcionalitats educatives | Molt completes | Completes`,
    label: { criteria: "A2:A7", weights: null, options: "B1:C1" },
  },
  {
    id: "pl-seo-health",
    source: "public repository file 62432957225 (audit of a shop's page, Polish)",
    kind: "Polish, one thing rated: weights, fractions of a hundred, products",
    cells: `
Kategoria | Waga | Ocena | Ważona
Technical SEO | 25% | 93/100 | 23.25
Content Quality | 25% | 87/100 | 21.75
On-Page SEO | 20% | 85/100 | 17.00
Schema / Structured Data | 10% | 92/100 | 9.20
Performance (CWV) | 10% | 70/100 | 7.00
Images | 5% | 95/100 | 4.75
AI Search Readiness | 5% | 90/100 | 4.50
RAZEM | 100% |  | 87.45`,
    label: "nothing",
  },
  {
    id: "es-quotes",
    source: "public repository file 67106513462 (design of a system for purchases, Spanish)",
    kind: "Spanish, quotations: amounts, a total, days",
    cells: `
Concepto | Proveedor A | Proveedor B | Proveedor C
Productos | $10,000 | $9,700 | $10,200
Descuento | $500 | $200 | $800
Impuestos | $1,235 | $1,235 | $1,222
Flete | $300 | $500 | $200
Seguro | $150 | $100 | $200
Total | $11,185 | $11,335 | $10,822
Entrega | 5 días | 10 días | 7 días`,
    label: "nothing",
  },
  {
    id: "en-dlp-vendors",
    source: "public repository file 46090503854 (vendor-comparison.md of a firm on data loss)",
    kind: "weights of five, marks of ten with a remark in brackets, totals (one of them off by one)",
    cells: `
Service Feature | Weight | Vendor A (Symantec) | Vendor B (Zscaler) | Vendor C (Purview)
Endpoint Agent Stability | 5 | 9 (Robust) | 7 (Newer agent) | 8 (Built-in Win11)
Exact Data Match (EDM) | 5 | 10 (Gold Standard) | 8 (Good) | 6 (Limited Scale)
Cloud/SaaS Integration | 4 | 6 (Requires CASB) | 9 (Native Cloud) | 10 (Native O365)
Mac/Linux Support | 3 | 8 | 8 | 4 (Weak on Linux)
SSL Inspection (Network) | 4 | 7 ( Appliance) | 10 (Cloud Proxy) | 0 (Endpoint only)
Total Weighted Score | - | 172 | 179 | 160`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:E1", levels: "first-number" },
  },
  {
    id: "en-buy-ledger",
    source: "public repository file 51786133205 (build-vs-buy.md of a hospital system)",
    kind: "a ledger of what is used: yes and no, tools, licences, reasons",
    cells: `
Area | Existing in Repo? | Use OSS? | Chosen Tool | License | Rationale
SBOM generation | Yes (Syft + CycloneDX) | Yes | Syft (Anchore) | Apache-2.0 | Already in CI
Container/image scanning | Yes (Trivy in cd-deploy) | Yes | Trivy (Aqua) | Apache-2.0 | Already integrated in CI
Vuln scan from SBOM | No | Yes | Grype (Anchore) | Apache-2.0 | Complements Trivy
Supply chain scorecard | No | Yes | OpenSSF Scorecard | Apache-2.0 | Industry standard
Code scanning (SAST) | Yes (CodeQL) | Yes | CodeQL (GitHub) | MIT (queries) | Already in the workflows
Image signing | Yes (cosign, disabled) | Yes | cosign (Sigstore) | Apache-2.0 | Enable when ready
License compliance | No | Yes | Trivy license scan | Apache-2.0 | Can scan for license violations`,
    label: "nothing",
  },
  {
    id: "en-wsjf-arnold",
    source: "coda.io/@arj-89/feature-prioritization, Method 7: WSJF",
    kind: "value, risk and size in numbers of Fibonacci, how urgent in words",
    cells: `
 | Request Name | Feature Value | Risk Reduction or Opportunity Enablement | Job Size | Time Criticality
1 | F1: New billing page | 21 | 21 | 40 | Medium
2 | F2: Import functionality | 13 | 3 | 1 | Low
3 | F3: Video calls | 1 | 5 | 3 | Urgent
4 | F4: Security upgrade | 3 | 1 | 8 | High
5 | F5: Item comments | 8 | 2 | 2 | Medium
6 | BNS-684: Notification panel redesign | 5 | 13 | 21 | Urgent
7 | F7: Localization of mobile app | 2 | 8 | 5 | Low
8 | F8: Multi-location Management | 40 | 40 | 13 | Very low`,
    label: { criteria: "C1:F1", weights: null, options: "B2:B9" },
  },
  {
    id: "es-erp-dollars",
    source: "github.com/dev-deivis/implementacion_DSS, Manual_de_uso.md",
    kind: "Spanish, kinds and weights of criteria in one table, dollars, marks and months in the other",
    cells: `
Criterio | Tipo | Peso relativo
Precio (USD) | Costo (minimizar) | 5
Funcionalidades | Beneficio (maximizar) | 8
Soporte técnico | Beneficio (maximizar) | 6
Tiempo implementación (meses) | Costo (minimizar) | 4

Alternativa | Precio | Funcionalidades | Soporte | Tiempo impl.
SAP | 150000 | 9 | 8 | 12
Oracle | 130000 | 8 | 9 | 10
Odoo | 40000 | 6 | 6 | 4`,
    label: "ask",
  },
  {
    id: "en-shop-platform",
    source: "public repository file 60703151736 (plan of a shop, vendor evaluation matrix)",
    kind: "weights in percent, a last column Score that names the best one, totals",
    cells: `
Criteria | Weight | Shopify | WooCommerce | Custom | Score
Cost (3yr TCO) | 20% | 8 | 7 | 5 | Shopify
Time to Market | 20% | 9 | 6 | 4 | Shopify
PCI Compliance | 15% | 10 | 5 | 3 | Shopify
Customization | 15% | 6 | 7 | 10 | Custom
Scalability | 10% | 8 | 5 | 9 | Custom
Maintenance | 10% | 9 | 5 | 3 | Shopify
Ecosystem | 10% | 9 | 7 | 5 | Shopify
Total | 100% | 8.1 | 6.1 | 5.4 | Shopify`,
    label: { criteria: "A2:A8", weights: "B2:B8", options: "C1:E1" },
  },
  {
    id: "ja-sdk-stars",
    source: "public repository file 53830165902 (comparison of two kits, Japanese)",
    kind: "Japanese, full and empty stars, an overall mark below",
    cells: `
評価項目 | Vercel AI SDK | LangChain
現状の課題解決 | ★★★★★ | ★★★☆☆
導入コスト | ★★★★★ | ★★☆☆☆
長期保守性 | ★★★★★ | ★★★☆☆
機能拡張性 | ★★★☆☆ | ★★★★★
総合評価 | ★★★★★ | ★★★☆☆`,
    label: { criteria: "A2:A5", weights: null, options: "B1:C1", levels: "stars" },
  },
  {
    id: "en-records-partner",
    source: "public repository file 53905307386 (paper of a firm for hospitals)",
    kind: "build, buy or partner in months, amounts and remarks",
    cells: `
Option | Build | Buy | Partner
Time to market | 12-18 months | 3-6 months (integration) | 1-2 months
Cost | $2-4M (engineers, infrastructure) | $5-15M (acquisition) | $0.5-1M (revenue-share deal)
Retention of IP | 100% owned | Acquired (not owned) | Shared, non-exclusive
Strategic control | Full | Full post-acquisition | Limited (partner controls)
Risk | Technical debt, time to market | Integration challenges, distraction | Dependency risk`,
    label: "nothing",
  },
  {
    id: "it-blocks",
    source: "public repository file 57870873804 (roadmap of a system, Italian headers)",
    kind: "Italian, blocks of work, three marks of ten, no total",
    cells: `
Blocco | Impatto | Fattibilità | TTM
M6.1 Spec v1.0 | 9 | 9 | 8
M6.2 Docs Core | 8 | 9 | 8
M7.1 Audit boundary | 10 | 8 | 7
M7.2 Release v1.0.0 | 10 | 8 | 6
M3.x.5 Delivery Teams | 7 | 9 | 8
M5.1/M5.2 Enterprise housekeeping | 6 | 8 | 6`,
    label: { criteria: "B1:D1", weights: null, options: "A2:A7" },
  },
  {
    id: "nl-score-matrix",
    source: "public repository file 58007886646 (comparison of two documents, Dutch (six rows))",
    kind: "Dutch, weights in percent, marks as fractions of ten",
    cells: `
Criterium | Gewicht | Hand-Written | Auto-Generated
Volledigheid van context | 20% | 9/10 | 6/10
Visuele diagrammen | 15% | 10/10 | 2/10
Traceability naar data | 15% | 3/10 | 10/10
Onderhoudbaarheid | 15% | 4/10 | 10/10
Schattingen (FP/SP) | 10% | 2/10 | 9/10
Setup instructies | 10% | 10/10 | 0/10`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:D1", levels: "first-number" },
  },
  {
    id: "pt-frameworks-office",
    source: "public repository file 65934502366 (plan of a way to work, Portuguese)",
    kind: "Portuguese, two versions of one thing, their difference, a mean",
    cells: `
Criterio | SDD 4.2 | AgentSpec 5.0 | Delta
Facilidade de uso | 4 | 8 | +4
Velocidade de entrega | 5 | 9 | +4
Qualidade do output | 9 | 10 | +1
Rastreabilidade | 10 | 10 | =
Paralelismo real | 2 | 9 | +7
Recovery / resiliencia | 7 | 10 | +3
Custo-beneficio | 6 | 7 | +1
Escalabilidade | 7 | 9 | +2
Acumulo de conhecimento | 9 | 10 | +1
Flexibilidade | 5 | 8 | +3
MEDIA | 6.4 | 9.0 | +2.6`,
    label: { criteria: "A2:A11", weights: null, options: "B1:C1" },
  },
  {
    id: "zh-platforms",
    source: "public repository file 70813811208 (notes on models of data, Chinese)",
    kind: "Chinese, marks of five, one's own build among bought ones",
    cells: `
维度 | DataWorks | dbt + Snowflake | Databricks | 自研中台
易用性 | 4 | 5 | 4 | 2
灵活度 | 3 | 5 | 5 | 5
阿里生态集成 | 5 | 1 | 2 | 1
跨云能力 | 2 | 5 | 4 | 2
AI 原生 | 4 | 4 | 5 | 3
国产化合规 | 5 | 2 | 2 | 5
成本 | 3 | 4 | 3 | 5`,
    label: { criteria: "A2:A8", weights: null, options: "B1:E1" },
  },
  {
    id: "ru-panel-options",
    source: "public repository file 9300281837 (design of a panel, Russian rows)",
    kind: "English headers, Russian rows, coloured dots before words",
    cells: `
Criteria | Option A (Integrated) | Option B (Separate) | Option C (Module)
Простота внедрения | 🟢 Высокая | 🟡 Средняя | 🟢 Высокая
Изоляция | 🟡 Средняя | 🟢 Высокая | 🟡 Средняя
Maintenance | 🟢 Простой | 🔴 Сложный | 🟢 Простой
Performance Impact | 🟡 Минимальный | 🟢 Отсутствует | 🟡 Минимальный
Deployment | 🟢 Простой | 🔴 Сложный | 🟢 Простой`,
    label: { criteria: "A2:A6", weights: null, options: "B1:D1" },
  },
  {
    id: "en-panel-candidates",
    source: "public repository file 67262049054 (way to choose among designs, a worked panel)",
    kind: "options called A, B and C, eight marks with a decimal, their mean",
    cells: `
Candidate | Identity | Science | Performance | Complexity | Cost | Reliability | Regulatory | Strategic | FINAL
A | 7.2 | 8.1 | 7.8 | 6.5 | 5.9 | 8.3 | 7.6 | 6.8 | 7.3
B | 6.8 | 7.4 | 8.5 | 8.1 | 7.2 | 7.9 | 6.2 | 7.1 | 7.5
C | 5.1 | 6.3 | 6.9 | 7.2 | 8.8 | 6.5 | 8.1 | 5.4 | 6.8`,
    label: { criteria: "B1:I1", weights: null, options: "A2:A4" },
  },
  {
    id: "ru-niche",
    source: "public repository file 66181050850 (study of a trade, Russian)",
    kind: "Russian, one thing rated of five with comments",
    cells: `
Критерий | Балл | Комментарий
Объём повторяемой работы | 5 | 5–10 мин на заказ, мультиканально, ночная смена
Стоимость труда | 2 | медиана $45–49k; дёшево относительно $5k/мес
Простота внедрения | 2 | 200+ ERP, 1–3 мес интеграции, нет стандартов
Слабость конкуренции | 1 | два игрока с >$350M и 3–5 стартапов
Доступность покупателя | 4 | одна ключевая выставка, владелец решает сам
Доказанная готовность платить | 3 | платят, но за портал и ввод`,
    label: "nothing",
  },
];
