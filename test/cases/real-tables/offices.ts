import type { RealTable } from "./real-table.ts";

/** Sheets of offices and small firms, found in many ways (28 November 2026, the eleventh sample), labelled before the reader was run. */
export const OFFICES: readonly RealTable[] = [
  {
    id: "pt-gut-stock",
    source: "public repository file 52714055922 (README of an analysis of a warehouse)",
    kind: "Portuguese, three problems with gravity, urgency and tendency, the product last",
    cells: `
Problema | Gravidade | Urgência | Tendência | GUT
Ruptura itens A | 5 | 5 | 5 | 125
Excesso itens C | 4 | 3 | 4 | 48
Política uniforme | 5 | 4 | 5 | 100`,
    label: { criteria: "B1:D1", weights: null, options: "A2:A4" },
  },
  {
    id: "pt-gut-actions",
    source: "public repository file 70732106520 (plan of actions of a shop, prioritisation)",
    kind: "Portuguese, actions by their numbers, the product, a reason for the marks",
    cells: `
ID | Gravidade | Urgência | Tendência | GUT | Justificativa das notas
A1 | 5 | 5 | 4 | 100 | O estoque e o custo crescem enquanto houver reposição
A5 | 5 | 4 | 5 | 100 | Sem previsão sazonal o erro se repete em todo ciclo
A2 | 4 | 5 | 4 | 80 | A demanda cai cerca de 57% em setembro; cada semana custa
A8 | 4 | 3 | 5 | 60 | Sem integração, as previsões voltam a divergir
A9 | 4 | 3 | 5 | 60 | Sem alertas, o problema volta a aparecer tarde
A6 | 4 | 3 | 4 | 48 | Lead time alto é permanente, mas só pesa no próximo ciclo
A7 | 4 | 3 | 4 | 48 | Efeito no próximo inverno
A3 | 3 | 4 | 3 | 36 | Alivia o custo, mas não ataca a causa
A4 | 3 | 4 | 3 | 36 | Evita decisão errada de canal; ajuda a calibrar A2
A10 | 4 | 2 | 4 | 32 | Efeito lento, dependente do fornecedor`,
    label: { criteria: "B1:D1", weights: null, options: "A2:A11" },
  },
  {
    id: "en-erp-of-ten",
    source: "public repository file 54677196147 (decision record of a shop on stock and invoices)",
    kind: "one mark as a fraction and why each was put aside",
    cells: `
Candidate | Score | Rejection reason
ERPNext | 9/10 | Selected
Zoho Inventory + Books | 7/10 | SaaS, monthly cost, reverse charge VAT needs custom config
Odoo Community | 6/10 | Primary API is XML-RPC; webhook support requires custom module
Katana MRP | 5/10 | No reverse charge VAT; invoicing is rudimentary; €199/month
Dolibarr | 4/10 | No webhooks; no reverse charge VAT; weak inventory management`,
    label: { criteria: "B1", weights: null, options: "A2:A6" },
  },
  {
    id: "en-use-case-weights",
    source: "public repository file 57075302556 (architecture of a system for a city)",
    kind: "criteria with weights in words, nothing judged by them",
    cells: `
Criterion | Weight
Citizen impact | High
Institutional pain point | High
Data availability | Medium
Model/AI readiness | Medium
Integration complexity | Medium (inverse)
Adoption feasibility | Medium
Revenue/funding potential | Low–Medium
Ecosystem leverage | Medium
Risk/safety sensitivity | High`,
    label: "nothing",
  },
  {
    id: "en-lms-stars",
    source: "public repository file 12970125307 (status of a platform for courses)",
    kind: "stars, a first row of prices in signs",
    cells: `
Feature | Elevate for Humanity | Moodle | Canvas | Blackboard | Docebo
Price | Free/Open Source | Free | $$$$ | $$$$ | $$$$
Modern UI | ⭐⭐⭐⭐⭐ | ⭐⭐ | ⭐⭐⭐⭐ | ⭐⭐⭐ | ⭐⭐⭐⭐⭐
Mobile Responsive | ⭐⭐⭐⭐⭐ | ⭐⭐⭐ | ⭐⭐⭐⭐ | ⭐⭐⭐ | ⭐⭐⭐⭐⭐
Video Integration | ⭐⭐⭐⭐ | ⭐⭐⭐ | ⭐⭐⭐⭐ | ⭐⭐⭐ | ⭐⭐⭐⭐⭐
Assessment Engine | ⭐⭐⭐⭐ | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐ | ⭐⭐⭐⭐
Analytics | ⭐⭐⭐⭐ | ⭐⭐⭐ | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐ | ⭐⭐⭐⭐⭐
Customization | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐⭐ | ⭐⭐⭐ | ⭐⭐ | ⭐⭐⭐
Setup Complexity | ⭐⭐⭐⭐ | ⭐⭐ | ⭐⭐⭐ | ⭐⭐ | ⭐⭐⭐⭐
Performance | ⭐⭐⭐⭐⭐ | ⭐⭐⭐ | ⭐⭐⭐⭐ | ⭐⭐⭐ | ⭐⭐⭐⭐`,
    label: [
      { criteria: "A3:A10", weights: null, options: "B1:F1", levels: "stars" },
      { criteria: "A2:A10", weights: null, options: "B1:F1" },
    ],
  },
  {
    id: "en-scorm-ticks",
    source: "public repository file 34297287112 (summary of a platform for courses)",
    kind: "ticks, warnings and crosses for features, one tick with a word",
    cells: `
Feature | Your LMS | Moodle | Canvas | Blackboard
SCORM 1.2 Support | ✅ | ✅ | ✅ | ✅
SCORM 2004 Support | ✅ | ✅ | ⚠️ | ✅
Quiz Interactions | ✅ | ✅ | ✅ | ✅
Multiple Attempts | ✅ | ✅ | ✅ | ✅
Best Score Tracking | ✅ | ✅ | ⚠️ | ✅
Complete CMI Audit Trail | ✅ | ❌ | ❌ | ⚠️
Idempotency Protection | ✅ | ❌ | ❌ | ❌
Session UUID Tracking | ✅ | ❌ | ❌ | ❌
Resume from Suspend Data | ✅ FIXED | ✅ | ✅ | ✅`,
    label: "ask",
  },
  {
    id: "de-website-again",
    source: "public repository file 23138739093 (offer for a website, German)",
    kind: "German, costs once and monthly among words and a tick",
    cells: `
Aspekt | WordPress-Optimierung | Flask-Neuentwicklung
Einmalkosten | 4.000-6.000 € | 16.000-18.000 €
Monatliche Kosten | 50-100 € | 70-150 €
KI-Chatbot | Schwer integrierbar | ✅ Native
Auto-Blog | Plugin nötig | ✅ Native
Zukunftssicherheit | Mittel | Hoch
Performance | Mittel | Hoch
Wartungsaufwand | Hoch | Niedrig`,
    label: "ask",
  },
  {
    id: "es-town-bids",
    source: "public repository file 4600257342 (manual of a town's purchases, Spanish)",
    kind: "Spanish, a public body's comparison of bids: names, numbers, amounts, terms, ticks",
    cells: `
Criterio | Proveedor A | Proveedor B | Proveedor C
Razón Social | ABC S.A.C. | XYZ E.I.R.L. | DEF S.R.L.
RUC | 20123456789 | 20987654321 | 20456789123
Monto Propuesto | S/ 12,500 | S/ 13,200 | S/ 11,800
Plazo de Entrega | 15 días | 10 días | 20 días
RNP Vigente | ✅ | ✅ | ✅
Documentos Completos | ✅ | ✅ | ✅`,
    label: "nothing",
  },
  {
    id: "en-city-capital",
    source: "public repository file 46573502234 (capital_projects.csv of a town's agenda)",
    kind: "a public body's capital projects: dates, budgets, percent complete, places",
    cells: `
OID_ | Name | Facility | Construction_Start_Date | Construction_End_Date | Construction_Budget | Construction_Percent_Completed | X | Y | DC_Wards | geoName
1 | Large Valve Replacements 11R | Water | 7/30/2014 | 10/30/2019 | 4840274 | 99 | -77.0492 | 38.9096 | 4 | West End
10 | Stormwater Pumping Stations Rehabilitation - Grant Activities | Storm Drain | 3/25/2019 | 10/31/2019 | 608712 | 0 | -77.0281 | 38.892 | 4 | Federal Triangle
12 | Stormwater Pumping Stations Rehabilitation Phase 2 | Storm Drain | 5/30/2021 | 11/25/2022 | 9300000 | 0 | -77.0365 | 38.9072 | 4 | McPherson Square / Franklin Park
19 | Stormwater Pumping Stations Rehabilitation - Grant Activities | Storm Drain | 3/25/2019 | 10/31/2019 | 608712 | 0 | -77.0365 | 38.9072 | 4 | McPherson Square / Franklin Park
46 | Stormwater Pumping Stations Rehabilitation - Grant Activities | Storm Drain | 3/25/2019 | 10/31/2019 | 608712 | 0 | -77.0502 | 38.8971 | 4 | Foggy Bottom
53 | Stormwater Pumping Stations Rehabilitation Phase 2 | Storm Drain | 5/30/2021 | 11/25/2022 | 9300000 | 0 | -77.032 | 38.9056 | 4 | McPherson Square / Franklin Park`,
    label: "nothing",
  },
  {
    id: "en-cloud-savings",
    source: "public repository file 56521404198 (prioritization-matrix.md of a framework for clouds)",
    kind: "savings, effort and risk in words, classes P1 and P2 as the result",
    cells: `
Optimization Area | Savings | Effort | Risk | Priority
Idle VM Shutdown | High | Low | Low | P1
Storage Cleanup | Medium | Low | Low | P1
RI/Savings Plans | High | Medium | Medium | P1
Kubernetes Rightsizing | High | Medium | Medium | P2
NAT Optimization | Medium | High | Medium | P2`,
    label: { criteria: "B1:D1", weights: null, options: "A2:A6", levels: "grades", less: "C1:D1" },
  },
  {
    id: "zh-notices-form",
    source: "public repository file 68322414780 (vendor-evaluation.md of a system for notices, Chinese)",
    kind: "Chinese, an empty form: what a supplier has to be able to do and why",
    cells: `
# | 能力 | 为什么要它 | 打分
1 | 段落与表格分离，表格给结构化行列而非扁平文本 | 表格块被切碎就无法理解
2 | 提供页码；bbox 是否可用 | 页码是溯源的最低要求
3 | 提供章节标题层级 | 父子块构造依赖它
4 | 更正公告有显式标记与对原公告的指向 | 没有它就无法自动走更正流程
5 | 历史回溯深度 ≥ 3 年 | 回测需要
6 | 精确到分钟的发布时间戳 | 只给日期则日内事件研究不可用`,
    label: "nothing",
  },
  {
    id: "fr-electricians",
    source: "github.com/JordanSerafini/Audit_Duret, MATRICE_PRIORISATION_PROJETS.md (first five rows)",
    kind: "French, a firm of electricians: departments, three marks of ten, a score with weights told elsewhere, priority and wave",
    cells: `
# | Projet | Service(s) | Impact | Urgence | Faisabilité | Score | Priorité | Vague
1 | SIRH Cloud (Lucca/PayFit) | RH | 10 | 10 | 8 | 9.4 | 🔴 CRITIQUE | Vague 1
2 | CRM/Ticketing (HubSpot) | Service-Client | 9 | 9 | 9 | 9.0 | 🔴 CRITIQUE | Vague 1
3 | Dashboards BI KPIs | Gestion-Op, Albertville | 9 | 9 | 8 | 8.7 | 🔴 CRITIQUE | Vague 1
4 | App Mobile Chantiers | Chantiers, Maintenance | 9 | 8 | 7 | 8.1 | 🔴 CRITIQUE | Vague 1
5 | Templates Devis/PPSPS | Direction-Affaires | 8 | 8 | 9 | 8.3 | 🔴 CRITIQUE | Vague 1`,
    label: { criteria: "D1:F1", weights: [0.4, 0.3, 0.3], options: "B2:B6" },
  },
  {
    id: "de-project-tools",
    source: "public repository file 42482816715 (notes for an exam, Nutzwertanalyse)",
    kind: "German, weights in percent, each option's marks beside its products with commas, a dash for the totals of the marks",
    cells: `
Kriterium | Gewichtung | Jira | Gewichtet | Asana | Gewichtet | Monday | Gewichtet
Funktionsumfang | 25% | 9 | 2,25 | 7 | 1,75 | 8 | 2,00
Benutzerfreundlichkeit | 20% | 6 | 1,20 | 9 | 1,80 | 8 | 1,60
Preis | 20% | 5 | 1,00 | 8 | 1,60 | 6 | 1,20
Integration | 15% | 9 | 1,35 | 6 | 0,90 | 7 | 1,05
Support | 10% | 8 | 0,80 | 7 | 0,70 | 7 | 0,70
Skalierbarkeit | 10% | 9 | 0,90 | 7 | 0,70 | 8 | 0,80
Nutzwert | 100% | - | 7,50 | - | 7,45 | - | 7,35`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1,E1,G1" },
  },
  {
    id: "zh-shops",
    source: "public repository file 54119894196 (brief of an open shop system, Chinese)",
    kind: "Chinese, ticks with words, techniques, words of size",
    cells: `
特性 | Jiffoo | Shopify | WooCommerce | Medusa
开源 | ✅ GPLv2+ | ❌ 闭源 | ✅ GPL | ✅ MIT
技术栈 | Node.js + React | Ruby + Liquid | PHP + WordPress | Node.js + React
自托管 | ✅ 免费 | ❌ 仅 SaaS | ✅ 免费 | ✅ 免费
插件生态 | 🚧 建设中 | ✅ 成熟 | ✅ 成熟 | 🚧 建设中
TypeScript | ✅ 全栈 | ❌ | ❌ | ✅ 后端
前后端分离 | ✅ | ❌ | ❌ | ✅
学习曲线 | 中等 | 低 | 低 | 中等
定制灵活性 | 高 | 中（受限于 Liquid） | 高（但代码混乱） | 高
中国本地化 | ✅ 优先 | ⚠️ 部分 | ⚠️ 插件 | ❌ 较弱`,
    label: "ask",
  },
  {
    id: "pt-packaging",
    source: "public repository file 70451915637 (examples of documents for offices, Portuguese)",
    kind: "Portuguese, suppliers with prices, days, least orders, a certificate and a mark with a comma",
    cells: `
Fornecedor | Preço unitário | Prazo | Pedido mínimo | Certificação FSC | Nota
Caixa Forte Exemplo | R$ 2,10 | 7 dias | 5.000 | Sim | 8,5
Emba Modelo | R$ 1,95 | 12 dias | 10.000 | Não | 7,0
PapelTeste | R$ 2,35 | 5 dias | 2.000 | Sim | 8,0
Pack Fictício | R$ 1,88 | 15 dias | 20.000 | Não | 6,5`,
    label: "ask",
  },
  {
    id: "en-make-or-buy-form",
    source: "public repository file 30546242983 (template of a choice to build, buy or partner)",
    kind: "an empty form: weights, the scale in brackets in place of marks",
    cells: `
Factor | Weight | Build | Buy | Partner | Notes
Strategic Alignment | 20% | [1-5] | [1-5] | [1-5] | [NOTES]
Time to Value | 15% | [1-5] | [1-5] | [1-5] | [NOTES]
Total Cost (3yr) | 15% | [1-5] | [1-5] | [1-5] | [NOTES]
Customization | 15% | [1-5] | [1-5] | [1-5] | [NOTES]
Internal Capability | 10% | [1-5] | [1-5] | [1-5] | [NOTES]
Risk Level | 10% | [1-5] | [1-5] | [1-5] | [NOTES]
Scalability | 10% | [1-5] | [1-5] | [1-5] | [NOTES]`,
    label: "nothing",
  },
  {
    id: "it-directions",
    source: "public repository file 71054228733 (report on the load of a site, Italian)",
    kind: "Italian, novelty and impact in words, how feasible in time, a risk in words",
    cells: `
direzione | novità | impatto | fattibilità | rischio
A — costo nascosto della protezione | alta | alto | 2 ore | effetto piccolo (+14%)
B — comportamento reale degli operatori | alta | medio | già in corso | un solo sito
C — futuro dell'infrastruttura agentica | media | alto | mesi | non dimostrabile ora`,
    label: "ask",
  },
  {
    id: "pt-bus-ideas",
    source: "public repository file 59101583298 (report on buses of a town, Portuguese)",
    kind: "Portuguese, three ideas, marks of five, a plain total below",
    cells: `
Critério | Ideia 1 (Recarga Inteligente) | Ideia 2 (Embarque Seguro) | Ideia 3 (Ticket QR Code)
Resolve o problema identificado | 5 | 5 | 4
Atende às necessidades da persona | 4 | 5 | 4
Melhora a Jornada do Usuário | 5 | 5 | 4
Facilidade de uso | 4 | 5 | 4
Viabilidade de implementação | 5 | 5 | 2
Potencial de inovação | 3 | 4 | 4
Valor gerado para o usuário | 4 | 5 | 4
TOTAL | 30 | 34 | 22`,
    label: { criteria: "A2:A8", weights: null, options: "B1:D1" },
  },
  {
    id: "zh-schedulers",
    source: "public repository file 70328903974 (notes on scheduling data, Chinese)",
    kind: "Chinese, marks of five, no weights, no totals",
    cells: `
维度 | Airflow | DolphinScheduler | Argo | DataWorks
开源 | 5 | 5 | 5 | 1
易用性 | 4 | 5 | 3 | 5
云原生 | 4 | 3 | 5 | 5
AI 友好 | 3 | 3 | 4 | 5
性能 | 4 | 4 | 5 | 5`,
    label: { criteria: "A2:A6", weights: null, options: "B1:E1" },
  },
  {
    id: "ru-contract-stars",
    source: "public repository file 10194842650 (proposal of four ways to describe a system, Russian)",
    kind: "Russian, numbered variants, stars",
    cells: `
Критерий | Вариант 1 | Вариант 2 | Вариант 3 | Вариант 4
Компактность | ⭐⭐⭐⭐⭐ | ⭐⭐⭐ | ⭐⭐⭐⭐ | ⭐⭐⭐⭐⭐
Актуальность | ⭐⭐⭐ | ⭐⭐⭐⭐ | ⭐⭐ | ⭐⭐⭐⭐⭐
Читаемость | ⭐⭐⭐⭐⭐ | ⭐⭐⭐ | ⭐⭐⭐ | ⭐⭐⭐⭐
Простота внедрения | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐ | ⭐⭐⭐ | ⭐⭐
Интеграция с RPG | ⭐⭐⭐ | ⭐⭐⭐⭐⭐ | ⭐⭐ | ⭐⭐⭐⭐
Автоматизация | ⭐⭐ | ⭐⭐ | ⭐⭐ | ⭐⭐⭐⭐⭐`,
    label: { criteria: "A2:A7", weights: null, options: "B1:E1", levels: "stars" },
  },
  {
    id: "ru-drivers",
    source: "public repository file 37711750925 (decision record on state, Russian)",
    kind: "Russian, weights as flames and yellow dots, ticks before fractions",
    cells: `
Критерий | Вес | Context+Reducer | Redux | Zustand | MobX
Простота внедрения | 🔥 | ✅ 5/5 | ❌ 2/5 | ✅ 4/5 | ⚠️ 3/5
Производительность | 🔥 | ⚠️ 3/5 | ✅ 4/5 | ✅ 5/5 | ✅ 4/5
Отладка | 🔥 | ✅ 4/5 | ✅ 5/5 | ⚠️ 3/5 | ⚠️ 2/5
Type Safety | 🔥 | ⚠️ 3/5 | ✅ 4/5 | ✅ 5/5 | ⚠️ 3/5
Community Support | 🟡 | ✅ 5/5 | ✅ 5/5 | ⚠️ 3/5 | ⚠️ 3/5
Тестируемость | 🟡 | ✅ 5/5 | ✅ 5/5 | ✅ 4/5 | ⚠️ 3/5
Bundle Size | 🟡 | ✅ 5/5 | ❌ 2/5 | ✅ 4/5 | ⚠️ 3/5`,
    label: "ask",
  },
  {
    id: "pl-automation",
    source: "public repository file 52485230638 (article on automation for firms, Polish)",
    kind: "Polish, three services described in sentences",
    cells: `
Kryterium | Zapier | Make (Integromat) | n8n
Zasięg integracji | bardzo szeroki | szeroki, elastyczny | zależy od hostingu, większy zakres przy własnym serwerze
Model cenowy | abonamentowy, łatwy do wejścia | abonamentowy, elastyczny | darmowy/self-hosted lub płatne opcje w chmurze
Łatwość użycia | bardzo intuicyjny interfejs | elastyczny, wymaga nauki | wymaga podstawowej znajomości technicznej
Kontrola nad logiką | prostsze podejście do przepływów | zaawansowane scenariusze i moduły | pełna kontrola nad logiką i danymi
Bezpieczeństwo | zależne od dostawcy, standardowe polityki | dobre, ale trzeba zaplanować governance | wysokie przy self-hostingu`,
    label: "nothing",
  },
];
