import type { RealTable } from "./real-table.ts";

/** Ratings or weights that are words, marks, or a number with more beside it in one cell. */
export const WORDS_AND_MARKS: readonly RealTable[] = [
  {
    id: "de-adr-stars",
    source: "public repository file 36155247704 (decision records)",
    kind: "weights in words, stars and crosses",
    cells: `
Kriterium | Gewichtung | Option 1 | Option 2 | Option 3
Versionierung | Hoch | ❌ | ⭐⭐ | ⭐⭐⭐
Code-Nähe | Hoch | ❌ | ⭐ | ⭐⭐⭐
Strukturierung | Hoch | ❌ | ⭐⭐ | ⭐⭐⭐
Review-Prozess | Mittel | ❌ | ⭐ | ⭐⭐⭐
Wartungsaufwand | Mittel | ⭐⭐⭐ | ⭐ | ⭐⭐`,
    label: { criteria: "A2:A6", weights: [3, 3, 3, 2, 2], options: "C1:E1" },
  },
  {
    id: "de-wasm",
    source: "public repository file 18250390349 (engines compared)",
    kind: "weights in words last, signs behind words",
    cells: `
Was | V8 | WASM | Gewichtung
Kompilieren notwendig? | Nein (++) | Ja, außer WAT (-) | Mittel
Ausführungsgeschwindigkeit | + | ++ | Hoch
Sandbox | ++ | ++ | Hoch
Compile Time | -- | + | Hoch
Build Stack | Exotisch (-) | Nativ (+) | Hoch
Portabilität | geringer (-) | höher (++) | Hoch
Einfluss auf die Binärgröße | hoch (-) | sehr gering (++) | Mittel`,
    label: { criteria: "A2:A8", weights: [2, 3, 3, 3, 3, 3, 2], options: "B1:C1" },
  },
  {
    id: "fr-monitoring",
    source: "public repository file 9754687542 (monitoring)",
    kind: "ticks with remarks, total of so many",
    cells: `
Critère | Pondération | Prometheus + Grafana | Netdata | Zabbix | Glances
Compatibilité Docker / Linux | 5 | ✅ Native | ✅ | ⚠️ | ✅
Exporters disponibles (ZFS, Docker, CPU) | 5 | ✅ Très nombreux | ⚠️ | ✅ | ⚠️
Personnalisation des dashboards | 4 | ✅ Totale | ⚠️ Limitée | ✅ | ⚠️
Alertes & notifications | 4 | ✅ Alertmanager intégré | ⚠️ Basique | ✅ | ❌
Performance / empreinte mémoire | 4 | ✅ Modérée (~400 Mo) | ⚠️ 1 Go | ⚠️ Lourde | ✅ Légère
Documentation / communauté | 3 | ✅ Très vaste | ✅ | ✅ | ⚠️
Intégration avec Traefik / Restic / Docker | 3 | ✅ Native (exporters & labels) | ⚠️ Partielle | ⚠️ | ❌
Évolutivité / longévité | 3 | ✅ Standard DevOps | ⚠️ | ✅ | ⚠️
Score total (/31) | — | 29 / 31 | 24 / 31 | 22 / 31 | 19 / 31`,
    label: { criteria: "A2:A9", weights: "B2:B9", options: "C1:F1" },
  },
  {
    id: "zh-engine",
    source: "public repository file 58771490615 (workflow engines)",
    kind: "of ten with a remark in brackets",
    cells: `
评估维度 | 权重 | 方案A (Flowable) | 方案B (自研) | 方案C (BPMN标准)
与现有系统集成度 | 25% | 6/10 (需解决双引擎) | 9/10 (自然扩展) | 3/10 (全部重来)
食品行业适配度 | 20% | 5/10 (需大量定制) | 9/10 (原生贴合) | 4/10 (概念过重)
AI集成友好度 | 15% | 7/10 (JSON->XML一步) | 9/10 (JSON直用) | 4/10 (XML困难)
开发效率 | 15% | 6/10 (10-12周) | 9/10 (6-8周) | 3/10 (14-18周)
长期扩展性 | 10% | 9/10 (工业引擎) | 6/10 (需持续投入) | 9/10 (标准)
运维复杂度 | 5% | 7/10 (嵌入式) | 9/10 (无额外组件) | 4/10 (多组件)
用户学习成本 | 10% | 5/10 (BPMN概念) | 9/10 (行业术语) | 3/10 (最复杂)
加权总分 | 100% | 6.45 | 8.65 | 3.95`,
    label: { criteria: "A2:A8", weights: "B2:B8", options: "C1:E1", levels: "first-number" },
  },
  {
    id: "zh-update",
    source: "public repository file 53413654406 (updates)",
    kind: "of ten, total as a bare number",
    cells: `
评估维度 | 权重 | 方案 A | 方案 B | 方案 C
实现简单性 | 30% | 9/10 | 7/10 | 4/10
实时性 | 20% | 6/10 | 10/10 | 8/10
维护成本 | 25% | 9/10 | 7/10 | 4/10
可靠性 | 15% | 8/10 | 7/10 | 6/10
扩展性 | 10% | 6/10 | 7/10 | 9/10
加权总分 | 100% | 7.85 | 7.50 | 5.30`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:E1", levels: "first-number" },
  },
  {
    id: "zh-opening",
    source: "public repository file 62847620766 (video plans)",
    kind: "weights as ×2, rating and product joined by an arrow",
    cells: `
维度 | 权重 | 方案 A | 方案 B | 方案 C
停划力（首镜 ×2） | ×2 | 9 → 18 | 8 → 16 | 10 → 20
看懂速度 | ×2 | 8 → 16 | 7 → 14 | 8 → 16
节奏变化 | ×1 | 8 | 9 | 7
互动钩子 | ×1 | 8 | 7 | 9
信任/证据 | ×1 | 8 | 5 | 10
交付风险 | ×0.5 | 8 → 4 | 1 → 0.5（blocked） | 1 → 0.5（blocked）
合计 / 60 | | 62 | 51.5 | 62.5`,
    label: { criteria: "A2:A7", weights: [2, 2, 1, 1, 1, 0.5], options: "C1:E1", levels: "first-number" },
  },
  {
    id: "ja-pinned",
    source: "public repository file 71457132794 (rotation plans)",
    kind: "rating with the product in brackets",
    cells: `
評価軸 | 重み | 案1 流用 | 案2 新規 ★ | 案3 拡張
(i) 実装複雑度(低≧高得点) | 15 | 6 (90) | 4 (60) | 8 (120)
(ii) 既存schema衝突回避 | 15 | 5 (75) | 9 (135) | 3 (45)
(iii) ソルバー組込み容易性 | 25 | 6 (150) | 9 (225) | 5 (125)
(iv) 将来拡張性 | 15 | 5 (75) | 9 (135) | 3 (45)
(v) rollback容易性 | 10 | 5 (50) | 9 (90) | 4 (40)
(vi) admin/ja_staff 権限統合 | 5 | 6 (30) | 8 (40) | 6 (30)
(vii) north_star(殿運用ブロック解消) | 15 | 6 (90) | 7 (105) | 7 (105)
加重合計 (100点満点換算) | 100 | 56 | 79 ★推奨 | 51`,
    label: { criteria: "A2:A8", weights: "B2:B8", options: "C1:E1", levels: "first-number" },
  },
  {
    id: "ja-migration",
    source: "public repository file 59251733881 (migration)",
    kind: "the whole product in each cell",
    cells: `
評価軸 | 重み | 案 A | 案 B | 案 C
開発速度 | 0.30 | 5 × 0.30 = 1.50 | 3 × 0.30 = 0.90 | 1 × 0.30 = 0.30
移行リスク | 0.25 | 5 × 0.25 = 1.25 | 3 × 0.25 = 0.75 | 1 × 0.25 = 0.25
運用性 | 0.15 | 5 × 0.15 = 0.75 | 4 × 0.15 = 0.60 | 3 × 0.15 = 0.45
将来拡張性 | 0.15 | 4 × 0.15 = 0.60 | 5 × 0.15 = 0.75 | 5 × 0.15 = 0.75
学習コスト | 0.15 | 5 × 0.15 = 0.75 | 3 × 0.15 = 0.45 | 1 × 0.15 = 0.15
合計 | 1.00 | 4.85 | 3.45 | 1.90`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:E1", levels: "first-number" },
  },
  {
    id: "en-brands",
    source: "public repository file 53125251377 (shoe brands)",
    kind: "a reason behind each rating, weights in the names",
    cells: `
Factor | Nike | On Running | New Balance | Vans | Hoka
Brand Strength (25%) | 5 — global icon, 96% awareness | 3 — growing but regional | 3 — known in running niche | 4 — cultural status with Gen Z | 3 — premium but small
Product Innovation (20%) | 4 — Flyknit, Air tech | 4 — aggressive material R&D | 3 — iterative, not breakthrough | 3 — lifestyle over performance | 4 — carbon plate pioneer
Digital/DTC (20%) | 3 — app strong, wholesale heavy | 5 — 78% direct sales | 3 — growing DTC | 5 — born digital, no wholesale | 2 — retail dependent
Price Competitiveness (15%) | 2 — $150+ avg, premium only | 4 — $80-120 sweet spot | 4 — value positioning | 3 — $100-140 | 1 — $200+ ultra-premium
Growth Momentum (20%) | 2 — 1.2% YoY, stalling | 5 — 11% YoY, all regions | 3 — steady 3% | 5 — 8% YoY, viral growth | 2 — flat, niche ceiling
Weighted Score | 3.3 | 4.2 | 3.2 | 4.0 | 2.5`,
    label: {
      criteria: "A2:A6",
      weights: [25, 20, 20, 15, 20],
      options: "B1:F1",
      names: ["Brand Strength", "Product Innovation", "Digital/DTC", "Price Competitiveness", "Growth Momentum"],
      levels: "first-number",
    },
  },
  {
    id: "en-mobile",
    source: "public repository file 28585314032 (mobile frameworks)",
    kind: "star emoji, a recommendation under the total",
    cells: `
Criteria (Weight) | React Native + Expo | Flutter | PWA | Capacitor
Code Sharing (25%) | ⭐⭐⭐⭐⭐ | ⭐ | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐
Offline Capability (20%) | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐⭐ | ⭐⭐ | ⭐⭐⭐
Performance (15%) | ⭐⭐⭐⭐ | ⭐⭐⭐⭐⭐ | ⭐⭐⭐ | ⭐⭐⭐
Native Features (15%) | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐⭐ | ⭐⭐ | ⭐⭐⭐⭐
Team Learning Curve (10%) | ⭐⭐⭐⭐⭐ | ⭐⭐ | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐
Time to Market (10%) | ⭐⭐⭐⭐ | ⭐⭐⭐ | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐
Long-term Maintenance (5%) | ⭐⭐⭐⭐ | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐ | ⭐⭐⭐

WEIGHTED SCORE | 4.35 | 3.50 | 3.35 | 3.45
RECOMMENDATION | ⭐ WINNER | Consider | Not Recommended | Fallback`,
    label: {
      criteria: "A2:A8",
      weights: [25, 20, 15, 15, 10, 10, 5],
      options: "B1:E1",
      names: [
        "Code Sharing",
        "Offline Capability",
        "Performance",
        "Native Features",
        "Team Learning Curve",
        "Time to Market",
        "Long-term Maintenance",
      ],
    },
  },
  {
    id: "en-home",
    source: "public repository file 56208473852 (home lab)",
    kind: "three criteria of ten, weights in the names",
    cells: `
Criteria (Weight) | Cloud | Local | Hybrid
Latency (30%) | 7/10 | 9/10 | 9/10
Intelligence (30%) | 10/10 | 6/10 | 10/10
Privacy (40%) | 4/10 | 10/10 | 8/10
Weighted Score | 6.7 | 8.5 | 8.9`,
    label: {
      criteria: "A2:A4",
      weights: [30, 30, 40],
      options: "B1:D1",
      names: ["Latency", "Intelligence", "Privacy"],
      levels: "first-number",
    },
  },
  {
    id: "fr-apps",
    source: "public repository file 54356185227 (opportunities)",
    kind: "remark in brackets, weights in names that begin with a picture",
    cells: `
Dimension (poids) | Baton | Voicebox | Hermes Agent
📊 Market Size (20%) | 7 (€500M devtools AI) | 8 (€1B+ voice AI) | 7 (€500M agents)
⚙️ Complexity inversé (15%) | 6 (desktop app, 3-6 sem) | 4 (multi-TTS, MLX) | 2 (self-evolution loop)
⏱️ Time-to-Market (15%) | 7 (MVP 4 sem) | 5 (MVP 8 sem) | 3 (MVP 12+ sem)
🏟️ Competition inversé (15%) | 7 (niche neuve) | 6 (ElevenLabs domine mais cher) | 5 (agents saturés)
💰 Revenue Potential (20%) | 6 (one-time→SaaS pivot) | 7 (SaaS cloud sur open-source) | 5 (monétisation floue)
🧑‍💻 Founder-Fit (15%) | 6 (devtools, pas voice) | 9 (voice AI = cœur de métier) | 7 (agent SaaS B2B)`,
    label: {
      criteria: "A2:A7",
      weights: [20, 15, 15, 15, 20, 15],
      options: "B1:D1",
      names: [
        "📊 Market Size",
        "⚙️ Complexity inversé",
        "⏱️ Time-to-Market",
        "🏟️ Competition inversé",
        "💰 Revenue Potential",
        "🧑‍💻 Founder-Fit",
      ],
      levels: "first-number",
    },
  },
  {
    id: "pt-database",
    source: "public repository file 69691744622 (design document)",
    kind: "rating and product parted by a slash",
    cells: `
Critérios | Peso | Opção 1 (PostgreSQL) | Opção 2 (Cassandra)
Transações ACID | 35% | 5 / 1.75 | 2 / 0.70
Escalabilidade Escrita | 30% | 3 / 0.90 | 5 / 1.50
Familiaridade do Time | 20% | 5 / 1.00 | 2 / 0.40
Custo de Infra | 15% | 4 / 0.60 | 3 / 0.45
Total Ponderado | 100% | 4.25 (Recomendado) | 3.05`,
    label: { criteria: "A2:A5", weights: "B2:B5", options: "C1:D1", levels: "first-number" },
  },
  {
    id: "pt-vectors",
    source: "public repository file 37487208162 (vector stores)",
    kind: "stars with a number of ten in brackets",
    cells: `
Critério | Peso | Opção 1 (Neon + Qdrant) | Opção 2 (Neon + pgvector) | Opção 3 (Neon + Pinecone)
Performance | 30% | ⭐⭐⭐⭐⭐ (9/10) | ⭐⭐⭐ (6/10) | ⭐⭐⭐⭐⭐ (10/10)
Custo | 25% | ⭐⭐⭐⭐ (7/10) | ⭐⭐⭐⭐⭐ (10/10) | ⭐⭐⭐ (6/10)
Escalabilidade | 20% | ⭐⭐⭐⭐ (8/10) | ⭐⭐⭐ (5/10) | ⭐⭐⭐⭐⭐ (10/10)
Operabilidade | 15% | ⭐⭐⭐⭐⭐ (9/10) | ⭐⭐⭐⭐⭐ (9/10) | ⭐⭐⭐⭐⭐ (10/10)
Complexidade | 10% | ⭐⭐⭐⭐ (7/10) | ⭐⭐⭐⭐⭐ (10/10) | ⭐⭐⭐⭐ (7/10)
Score Ponderado | - | 8.0/10 🥈 | 7.4/10 | 8.7/10 🥇`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:E1", levels: "first-number" },
  },
  {
    id: "pt-sync",
    source: "public repository file 18069349003 (trade-offs)",
    kind: "weights in words, of five, no total",
    cells: `
Critério | Peso | Opção A (Sync) | Opção B (Async)
Consistência | Alta | 5/5 | 3/5
Latência | Alta | 2/5 | 4/5
Escalabilidade | Média | 2/5 | 5/5
Complexidade | Média | 4/5 | 2/5
Custo Op. | Baixa | 3/5 | 4/5`,
    label: { criteria: "A2:A6", weights: [3, 3, 2, 2, 1], options: "C1:D1", levels: "first-number" },
  },
  {
    id: "pt-tests",
    source: "public repository file 52617803365 (next steps)",
    kind: "weights as 3x, levels in words with remarks",
    cells: `
Critério | Peso | Opção 1 (Integração) | Opção 2 (Playwright E2E) | Opção 3 (Docs)
Impacto na confiabilidade | 3x | Alto | Médio | Baixo
Esforço | 2x | Médio (4-6h) | Baixo (2-3h) | Baixo (1-2h)
Risco de regressão | 2x | Alto (pega bugs cedo) | Médio | Baixo
Valor para devs externos | 1x | Médio | Baixo | Alto`,
    label: { criteria: "A2:A5", weights: [3, 2, 2, 1], options: "C1:E1" },
  },
];
