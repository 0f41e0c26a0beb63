import type { RealTable } from "./real-table.ts";

/** Weighted and unweighted tables; gathered on 27 November 2026, labelled before the reader was run on them. */
export const AVERAGES_AGAIN: readonly RealTable[] = [
  {
    id: "es-technology",
    source: "public repository file 16539145895 (evaluation of a technology)",
    kind: "Spanish, ratings as fractions, totals that do not quite come out",
    cells: `
Criterio | Peso | Opción A | Opción B | Opción C
Performance | 25% | 8/10 | 7/10 | 9/10
Mantenibilidad | 20% | 9/10 | 6/10 | 7/10
Comunidad/Soporte | 15% | 9/10 | 8/10 | 6/10
Curva de aprendizaje | 15% | 7/10 | 8/10 | 5/10
Integración con stack | 15% | 9/10 | 7/10 | 8/10
Costo | 10% | 10/10 | 8/10 | 7/10
TOTAL PONDERADO | 100% | 8.4 | 7.2 | 7.2`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:E1" },
  },
  {
    id: "es-alerts",
    source: "public repository file 53539678549 (where to work out alerts)",
    kind: "Spanish, weights in words, totals that leave them out",
    cells: `
Criterio | Peso | Opción A | Opción B | Opción C
Simplicidad | ALTO | 2 | 5 | 3
Testabilidad | ALTO | 2 | 5 | 4
Sin deploy GAS | MEDIO | 1 | 5 | 3
Datos disponibles | MEDIO | 5 | 4 | 5
Funciona offline | BAJO | 1 | 5 | 3
TOTAL | | 11 | 24 | 18`,
    label: [
      { criteria: "A2:A6", weights: [3, 3, 2, 2, 1], options: "C1:E1" },
      { criteria: "A2:A6", weights: null, options: "C1:E1" },
    ],
  },
  {
    id: "es-selection",
    source: "public repository file 56461806875 (choosing a technology)",
    kind: "Spanish, weights in words of two steps",
    cells: `
Criterio | Peso | Opción A | Opción B | Opción C
Experiencia del equipo | Alto | 5 | 3 | 4
Soporte de comunidad | Medio | 5 | 4 | 3
Performance | Medio | 3 | 5 | 4
Costo operacional | Alto | 4 | 2 | 5
Score Ponderado | | 4.2 | 3.3 | 4.1`,
    label: { criteria: "A2:A5", weights: [3, 2, 2, 3], options: "C1:E1" },
  },
  {
    id: "es-mail-options",
    source: "public repository file 57723114746 (final matrix)",
    kind: "Spanish, ticks and crosses with amounts behind",
    cells: `
Criterio | Peso | Opción A (AI Supabase) | Opción B (AI TMWE)
Preservar código existente | 30% | ✅ 100% | ❌ 0%
Reducir sincronización | 25% | ✅ ~95% | ✅ 100%
Tiempo implementación | 20% | ✅ 8-12h | ❌ 40-60h
Mantener multi-provider | 15% | ✅ Sí | ❌ No
Mantener learning | 10% | ✅ Sí | ❌ No
TOTAL | 100% | 92% | 45%`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:D1" },
  },
  {
    id: "es-rich-text",
    source: "public repository file 55712911290 (after the prototype)",
    kind: "Spanish, stars with remarks, no totals",
    cells: `
Criterio | Peso | Opción 1 (Rich Text) | Opción 2 (XSL-FO)
Simplicidad | 30% | ⭐⭐⭐⭐⭐ (muy simple) | ⭐⭐ (complejo)
Soporte Estilos | 25% | ⭐⭐⭐ (limitado) | ⭐⭐⭐⭐⭐ (completo)
Esfuerzo Desarrollo | 20% | ⭐⭐⭐⭐⭐ (mínimo) | ⭐⭐ (1-2 semanas extra)
Mantenibilidad | 15% | ⭐⭐⭐⭐ (simple) | ⭐⭐⭐ (medio)
Performance | 10% | ⭐⭐⭐⭐ (bueno) | ⭐⭐⭐ (overhead conversión)`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:D1", levels: "stars" },
  },
  {
    id: "zh-layouts",
    source: "public repository file 55135386625 (ways to lay out)",
    kind: "Chinese, a letter before each option, totals that do not come out",
    cells: `
维度 | 权重 | A 分层 | B 力导向 | C 径向 | D 混合
布局美观 | 25% | 7 | 9 | 6 | 9
实现复杂度 | 20% | 9 | 6 | 7 | 4
性能（大图） | 20% | 9 | 5 | 8 | 7
确定性 | 15% | 9 | 4 | 9 | 7
通用性（各种拓扑） | 10% | 5 | 9 | 3 | 8
与现有代码一致性 | 10% | 8 | 6 | 5 | 6
加权总分 | 100% | 7.85 | 6.55 | 6.30 | 6.50`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:F1" },
  },
  {
    id: "zh-mobile",
    source: "public repository file 6380059945 (frameworks scored)",
    kind: "Chinese, ratings out of a hundred",
    cells: `
评分维度 | 权重 | Flutter | React Native | uni-app | Taro
性能 | 25% | 95 | 85 | 70 | 65
开发效率 | 20% | 85 | 80 | 90 | 75
生态系统 | 15% | 80 | 95 | 75 | 70
平台支持 | 15% | 70 | 70 | 95 | 90
学习成本 | 10% | 60 | 85 | 90 | 75
维护成本 | 10% | 90 | 75 | 70 | 70
社区活跃 | 5% | 95 | 95 | 80 | 75
加权总分 | 100% | 84.25 | 82.75 | 80.25 | 73.0`,
    label: { criteria: "A2:A8", weights: "B2:B8", options: "C1:F1" },
  },
  {
    id: "supplier-utility",
    source: "public repository file 61498857719 (suppliers, first five)",
    kind: "a price and the score made of it, weights only in the text, told by the totals",
    cells: `
Supplier | Price | Quality | Delivery | Lead | Cost Score | Final Score
SupplierA | $58.00 | 0.88 | 0.86 | 3 days | 0.496 | 0.759
SupplierB | $47.50 | 0.82 | 0.80 | 4 days | 0.897 | 0.837
SupplierC | $62.00 | 0.91 | 0.87 | 2 days | 0.344 | 0.728
SupplierD | $44.80 | 0.80 | 0.78 | 4 days | 1.000 | 0.854
SupplierE | $71.00 | 0.93 | 0.90 | 3 days | 0.000 | 0.642`,
    label: { criteria: "C1:D1,F1", weights: [40, 30, 30], options: "A2:A6" },
  },
  {
    id: "de-cloud-pairs",
    source: "public repository file 55596018870 (choosing a cloud)",
    kind: "German, the product behind each option under the same two letters",
    cells: `
Kriterium | Gewicht | Anbieter A | NW | Anbieter B | NW | Anbieter C | NW
Preis | 40% | 9 | 3,60 | 5 | 2,00 | 7 | 2,80
Datensicherheit | 30% | 6 | 1,80 | 9 | 2,70 | 9 | 2,70
Verfügbarkeit | 20% | 7 | 1,40 | 9 | 1,80 | 7 | 1,40
Support | 10% | 7 | 0,70 | 6 | 0,60 | 9 | 0,90
SUMME | 100% | | 7,50 | | 7,10 | | 7,80`,
    label: { criteria: "A2:A5", weights: "B2:B5", options: "C1,E1,G1" },
  },
  {
    id: "de-points-pairs",
    source: "public repository file 67257108941 (example)",
    kind: "German, the product behind each option under a name of its own",
    cells: `
Kriterium | Gewicht | Anbieter A | Punkte A | Anbieter B | Punkte B
Preis | 30% | 4 | 1,2 | 5 | 1,5
Support | 25% | 5 | 1,25 | 3 | 0,75
Skalierbarkeit | 20% | 4 | 0,8 | 4 | 0,8
Datenschutz | 15% | 5 | 0,75 | 3 | 0,45
Usability | 10% | 3 | 0,3 | 4 | 0,4
Gesamt | 100% | | 4,3 | | 3,9`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1,E1" },
  },
  {
    id: "de-part-values",
    source: "public repository file 69378013629 (example)",
    kind: "German, the product behind each option, two close results",
    cells: `
Kriterium | Gewicht | Anbieter A | Teilnutzen A | Anbieter B | Teilnutzen B
Funktionsumfang | 40% | 8 | 3,20 | 6 | 2,40
Kosten | 30% | 5 | 1,50 | 9 | 2,70
Integration | 20% | 9 | 1,80 | 7 | 1,40
Support | 10% | 7 | 0,70 | 8 | 0,80
Nutzwert | 100% | | 7,20 | | 7,30`,
    label: { criteria: "A2:A5", weights: "B2:B5", options: "C1,E1" },
  },
  {
    id: "es-two-rows-each",
    source: "public repository file 5779140 (choice of a project)",
    kind: "Spanish, rating and product on two rows for each option, weights in the headers",
    cells: `
Proyecto | | Tiempo de Implementación (Peso 10) | Gusto y conocimientos (Peso 7) | Utilidad del Sistema (Peso 8) | Disponibilidad de hardware (Peso 10) | Peso Final
Proyecto 1 | Puntaje | 9 | 8 | 8 | 8 | |
Proyecto 1 | Puntaje Ponderado | 90 | 56 | 64 | 80 | 290
Proyecto 2 | Puntaje | 6 | 9 | 9 | 6 | |
Proyecto 2 | Puntaje Ponderado | 60 | 63 | 72 | 60 | 255`,
    label: {
      criteria: "C1:F1",
      names: ["Tiempo de Implementación", "Gusto y conocimientos", "Utilidad del Sistema", "Disponibilidad de hardware"],
      weights: [10, 7, 8, 10],
      options: "A2,A4",
    },
  },
  {
    id: "es-roles",
    source: "public repository file 71085225804 (roles prioritised)",
    kind: "Spanish, weights only in the text, told by the totals, headers with letters",
    cells: `
Rol | Valor (V) | Factib. (F) | Riesgo bajo (R) | Reuso (U) | Puntaje ponderado
project_manager | 4 | 5 | 5 | 5 | 4.70
education | 4 | 5 | 4 | 5 | 4.45
data_analyst | 4 | 4 | 4 | 5 | 4.20
marketing_seo | 4 | 4 | 4 | 4 | 4.00
real_estate | 4 | 4 | 4 | 4 | 4.00
software_engineer | 4 | 4 | 4 | 3 | 3.80
finance_treasury | 5 | 3 | 3 | 4 | 3.80
customer_support | 5 | 3 | 3 | 3 | 3.60
ecommerce_operator | 5 | 3 | 3 | 2 | 3.40
procurement | 3 | 3 | 3 | 4 | 3.20
community_manager | 4 | 3 | 2 | 3 | 3.05
designer | 3 | 2 | 5 | 2 | 3.05
clinic_admin | 5 | 2 | 1 | 3 | 2.85`,
    label: {
      criteria: "B1:E1",
      weights: [30, 25, 25, 20],
      options: "A2:A14",
    },
  },
  {
    id: "es-payments",
    source: "public repository file 57101463649 (choice of a provider)",
    kind: "Spanish, a remark behind an option's name",
    cells: `
Criterio | Peso | Mercado Pago | Flow | Stripe | TUU (a confirmar)
Webhook firmado | 25 | 5 | 4 | 5 | 2
API consulta estado | 20 | 5 | 4 | 5 | 2
Cobertura Chile | 20 | 5 | 5 | 3 | 5
Facilidad onboarding cancha | 15 | 4 | 4 | 3 | 4
Costo/commission relativa | 10 | 3 | 3 | 3 | 4
Soporte/documentacion | 10 | 4 | 4 | 5 | 3
Puntaje ponderado | 100 | 4.5 | 4.2 | 4.1 | 3.1`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:F1" },
  },
  {
    id: "pt-suppliers",
    source: "public repository file 14748312339 (suppliers evaluated)",
    kind: "Portuguese, ratings as fractions, totals rounded",
    cells: `
Critério | Peso | Fornecedor A | Fornecedor B | Fornecedor C
Experiência técnica relevante | 25% | 8/10 | 9/10 | 7/10
Qualidade da proposta técnica | 20% | 7/10 | 8/10 | 9/10
Preço competitivo | 20% | 6/10 | 9/10 | 7/10
Referências e portfolio | 15% | 9/10 | 7/10 | 8/10
Capacidade de entrega | 10% | 8/10 | 6/10 | 9/10
Adequação cultural | 10% | 7/10 | 8/10 | 6/10
Score Total | | 7.5 | 8.1 | 7.7`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:E1" },
  },
  {
    id: "sk-readers",
    source: "public repository file 56037334571 (choice of a renderer)",
    kind: "Slovak, fractions, dashes with remarks, one line in words, a verdict in words below",
    cells: `
Kritérium | Váha | flutter_epub_viewer | epub_view | epubx + flutter_html
Renderuje text čitateľne | 5 | — (crash) | 4/5 | 3/5
Pôsobí ako reálna čítačka | 4 | — (crash) | 4/5 | 2/5
Stabilita (žiadne pády) | 5 | 1/5 | 5/5 | 5/5
Pripravenosť na pagination + scroll | 4 | — | 5/5 | 1/5
Náklady na dostavbu UX | 3 | — | nízke | vysoké
Záver | — | vyradený | víťaz | záloha`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:E1" },
  },
  {
    id: "builder-ideas",
    source: "public repository file 38483116437 (ideas scored)",
    kind: "Russian text, ICE of three rows that no sum or product gives, a mark behind the place",
    cells: `
Idea | Impact | Confidence | Ease | ICE | Priority
Templates | 7 | 7 | 8 | 7.8 | 1 ✅
Visual Builder | 9 | 5 | 4 | 1.8 | 2
Conversational | 8 | 3 | 6 | 1.6 | 3`,
    label: { criteria: "B1:D1", weights: null, options: "A2:A4" },
  },
  {
    id: "growth-ideas",
    source: "public repository file 53607089225 (backlog of ideas)",
    kind: "Polish text, ICE as an average, places as numbers",
    cells: `
Idea | Impact | Confidence | Ease | ICE | Priority
Add social proof to landing page | 8 | 9 | 10 | 9.0 | 1
Referral program | 9 | 6 | 4 | 6.3 | 3
Onboarding email sequence | 7 | 8 | 9 | 8.0 | 2
Rebuild pricing page | 8 | 5 | 3 | 5.3 | 5
Add live chat | 6 | 7 | 8 | 7.0 | 4`,
    label: { criteria: "B1:D1", weights: null, options: "A2:A6" },
  },
  {
    id: "marketing-ideas",
    source: "public repository file 13894108401 (marketing ideas, first six)",
    kind: "ICE as an average, classes of priority and one word",
    cells: `
Idea | Impact | Confidence | Ease | ICE Score | Priority
LinkedIn case study campaign | 8 | 9 | 7 | 8.0 | P0
University partnership program | 7 | 7 | 5 | 6.3 | P1
Thought leadership series | 6 | 8 | 8 | 7.3 | P0
TikTok interview prep | 5 | 4 | 6 | 5.0 | DEFER
HR conference sponsorship | 7 | 6 | 4 | 5.7 | P1
Competitor comparison guide | 6 | 8 | 8 | 7.3 | P0`,
    label: { criteria: "B1:D1", weights: null, options: "A2:A7" },
  },
  {
    id: "th-ideas",
    source: "public repository file 56752952987 (a lesson)",
    kind: "Thai names, ICE as an average of three rows",
    cells: `
Idea | Impact | Confidence | Ease | ICE Score
เพิ่ม Live Chat | 8 | 7 | 6 | 7.0
ทำ Video Ad | 7 | 6 | 5 | 6.0
Redesign Landing Page | 9 | 5 | 3 | 5.7`,
    label: { criteria: "B1:D1", weights: null, options: "A2:A4" },
  },
];
