import type { RealTable } from "./real-table.ts";

/** Found by the words that people of many languages have for a weighted sum; labelled before the reader was run on them. */
export const WEIGHTED_SUMS_AGAIN: readonly RealTable[] = [
  {
    id: "pl-workplaces",
    source: "public repository file 70202902157 (where to develop)",
    kind: "Polish, weights as (5) behind names, options of one letter, the most that can be had in the total's name",
    cells: `
Kryterium (waga) | A | B | C | D
Parytet z platformą docelową (5) | 4 | 3 | 5 | 4
Szybkość pętli dev/test (5) | 2 | 5 | 4 | 3
Prostota (4) | 3 | 4 | 3 | 2
Koszt utrzymania (4) | 4 | 2 | 4 | 3
Bezpieczeństwo stacji (3) | 4 | 3 | 3 | 4
Koszt (2) | 4 | 5 | 5 | 5
Odwracalność (2) | 4 | 5 | 5 | 3
Suma ważona (maks. 125) | 86 | 93 | 102 | 83`,
    label: {
      criteria: "A2:A8",
      names: ["Parytet z platformą docelową", "Szybkość pętli dev/test", "Prostota", "Koszt utrzymania", "Bezpieczeństwo stacji", "Koszt", "Odwracalność"],
      weights: [5, 5, 4, 4, 3, 2, 2],
      options: "B1:E1",
    },
  },
  {
    id: "pl-siege",
    source: "public repository file 58658987990 (rules of a siege)",
    kind: "Polish, weights as (×3) behind names, options of one letter",
    cells: `
Kryterium (waga) | A | B | C
Realizm głodu/oblężenia (×3) | 2 | 4 | 5
Czytelność dla gracza (×2) | 5 | 3 | 3
Tempo (×3) | 2 | 4 | 5
Łatwość implementacji TERAZ (×2) | 5 | 4 | 2
Skalowalność (×2) | 2 | 3 | 5
SUMA ważona | 36 | 44 | 50`,
    label: {
      criteria: "A2:A6",
      names: ["Realizm głodu/oblężenia", "Czytelność dla gracza", "Tempo", "Łatwość implementacji TERAZ", "Skalowalność"],
      weights: [3, 2, 3, 2, 2],
      options: "B1:D1",
    },
  },
  {
    id: "pl-styles",
    source: "public repository file 56085694927 (styles; first row's name abridged)",
    kind: "Polish, filled and empty stars of ten",
    cells: `
Kryterium | Waga | W1 | W2 | W3 | W4
Spójność z marką | 30% | ⭐⭐⭐⭐⭐⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐⭐⭐⭐⭐⭐⭐ | ⭐⭐⭐☆☆☆☆☆☆☆ | ⭐⭐⭐⭐⭐⭐⭐⭐⭐☆
Nastrój | 25% | ⭐⭐⭐⭐⭐⭐☆☆☆☆ | ⭐⭐⭐⭐⭐⭐⭐⭐☆☆ | ⭐⭐⭐⭐⭐⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐⭐⭐⭐⭐⭐☆
Konceptualnie | 20% | ⭐⭐⭐⭐⭐⭐⭐☆☆☆ | ⭐⭐⭐⭐⭐⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐⭐⭐☆☆☆☆ | ⭐⭐⭐⭐⭐⭐⭐⭐⭐☆
Łatwość generowania | 15% | ⭐⭐⭐⭐⭐⭐⭐☆☆☆ | ⭐⭐⭐⭐⭐⭐⭐⭐☆☆ | ⭐⭐⭐⭐⭐⭐⭐⭐⭐☆ | ⭐⭐⭐⭐⭐⭐☆☆☆☆
Wyróżnialność | 10% | ⭐⭐⭐⭐⭐⭐⭐⭐☆☆ | ⭐⭐⭐⭐⭐⭐⭐⭐☆☆ | ⭐⭐⭐⭐☆☆☆☆☆☆ | ⭐⭐⭐⭐⭐⭐⭐⭐⭐⭐
SUMA WAŻONA | 100% | 8.0 | 9.0 | 5.4 | 8.8`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:F1", levels: "stars" },
  },
  {
    id: "tr-rebuild",
    source: "public repository file 70223241928 (repair or rebuild)",
    kind: "Turkish, totals as shares of a hundred",
    cells: `
Kriter | Ağırlık | Monolit onarımı | Temiz yeniden kuruluş
Authority ve privilege izolasyonu | 20 | 2 | 5
Review evidence açıklığı | 15 | 2 | 5
Schedule öngörülebilirliği | 15 | 2 | 4
Cutover/rollback kontrolü | 15 | 3 | 4
Canlı veri continuity | 15 | 4 | 3
Regression yüzeyinin küçüklüğü | 10 | 1 | 5
Uzun vadeli bakım | 10 | 1 | 5
Ağırlıklı readiness | 100 | 45/100 | 88/100`,
    label: { criteria: "A2:A8", weights: "B2:B8", options: "C1:D1" },
  },
  {
    id: "fr-sprints",
    source: "public repository file 53806629992 (plans of sprints, all but the first row)",
    kind: "French, fractions, weights do not add up to their printed sum",
    cells: `
Critère | Poids | Plan A | Plan B | Plan C
Parallélisme équipe (5 pers.) | 20% | 2/5 | 5/5 | 4/5
Robustesse aux retards | 15% | 2/5 | 3/5 | 5/5
Simplicité de coordination | 15% | 5/5 | 2/5 | 3/5
Couverture des risques techniques | 10% | 2/5 | 3/5 | 5/5
Qualité du tagging git | 10% | 5/5 | 3/5 | 2/5
Charge cognitive du chef de projet | 5% | 4/5 | 2/5 | 2/5
Total pondéré | 100% | 3,55 | 3,05 | 3,15`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:E1" },
  },
  {
    id: "fr-orms",
    source: "public repository file 61490172948 (mappers)",
    kind: "French, rating and product joined by an arrow, two options",
    cells: `
Critère | Poids | Drizzle | Prisma
Cold start | 50% | 8 → 4,00 | 4 → 2,00
DX migrations + types | 25% | 8 → 2,00 | 6 → 1,50
Compat Supabase + RLS | 15% | 8 → 1,20 | 6 → 0,90
Maturité écosystème | 10% | 6 → 0,60 | 9 → 0,90
Total pondéré | 100% | 7,80 | 5,30`,
    label: { criteria: "A2:A5", weights: "B2:B5", options: "C1:D1", levels: "first-number" },
  },
  {
    id: "fr-commit-tools",
    source: "public repository file 58570686573 (options for a tool; names shortened)",
    kind: "French, weights as (×3) behind names, sum of so many in the total's name",
    cells: `
Critère | O1 — Utiliser l'existant | O2 — Scripts | O3 — Extension | O4 — Développer une application
Couverture fonctionnelle atteignable (×3) | 2 | 2 | 1 | 4
Effort / délai (×2) | 4 | 2 | 3 | 1
Gouvernance & conformité d'entreprise (×3) | 1 | 2 | 1 | 4
Sécurité (tokens, audit, offline) (×2) | 2 | 3 | 2 | 4
Pérennité / dépendance éditeur (×2) | 2 | 2 | 1 | 3
Coût récurrent (licences) (×1) | 2 | 4 | 3 | 4
Total pondéré /52 | 26 | 29 | 21 | 44`,
    label: {
      criteria: "A2:A7",
      names: ["Couverture fonctionnelle atteignable", "Effort / délai", "Gouvernance & conformité d'entreprise", "Sécurité (tokens, audit, offline)", "Pérennité / dépendance éditeur", "Coût récurrent (licences)"],
      weights: [3, 2, 3, 2, 2, 1],
      options: "B1:E1",
    },
  },
  {
    id: "fr-screens",
    source: "public repository file 71063949053 (ways to begin; first row's name abridged)",
    kind: "French, filled and empty stars, one with a remark, totals of five",
    cells: `
Critère | V1 — Portes | V2 — Atelier | V3 — Carte
Travail intensif (×3) | ★★☆☆☆ | ★★★★★ | ★★★☆☆
Fidélité aux dessins (×2) | ★★☆☆☆ | ★★★☆☆ | ★★★★★
Charge mentale réduite (×2) | ★★★★★ | ★★★☆☆ | ★★☆☆☆
Accessibilité (×2) | ★★★★★ | ★★★★☆ | ★★☆☆☆
Performance (×2) | ★★★★★ | ★★★★☆ | ★★★☆☆
Effort de construction (×2) | ★★★★★ (le moins) | ★★★☆☆ | ★★☆☆☆
Potentiel de démonstration (×1) | ★★★☆☆ | ★★★☆☆ | ★★★★★
Total pondéré | 3,9 / 5 | 3,7 / 5 | 3,3 / 5`,
    label: {
      criteria: "A2:A8",
      names: ["Travail intensif", "Fidélité aux dessins", "Charge mentale réduite", "Accessibilité", "Performance", "Effort de construction", "Potentiel de démonstration"],
      weights: [3, 2, 2, 2, 2, 2, 1],
      options: "B1:D1",
      levels: "stars",
    },
  },
  {
    id: "fr-scenarios",
    source: "public repository file 62586267511 (scenarios, last rows)",
    kind: "French, weights from 2 to 5 like ratings, what can be had at most in the total's name",
    cells: `
Critère | Poids | A | B | C
Invariants structurels | 5 | 2 | 5 | 5
Aptitude au multi-tenant | 5 | 2 | 5 | 5
Délai avant première valeur livrée | 4 | 4 | 2 | 3
Coût total à 24 mois | 4 | 3 | 2 | 3
Risque projet | 5 | 3 | 2 | 4
Valorisation de l'investissement déjà réalisé | 2 | 5 | 1 | 4
Aptitude à intégrer le socle IA | 3 | 2 | 5 | 5
Capacité à être exploité par une petite équipe | 3 | 3 | 4 | 4
Total pondéré (sur 155) | | 89 | 112 | 131`,
    label: { criteria: "A2:A9", weights: "B2:B9", options: "C1:E1" },
  },
  {
    id: "ja-frontends",
    source: "public repository file 60787092066 (frontends)",
    kind: "Japanese, percent, of ten",
    cells: `
軸 | 重み | Elm | Vue 3 | Rails SSR
動的フォーム生成 | 25% | 8 | 10 | 9
型安全性 | 20% | 10 | 5 | 4
開発速度 | 20% | 5 | 10 | 10
軽量さ/配信 | 15% | 7 | 9 | 6
保守性 | 10% | 10 | 7 | 8
GCP/JS親和性 | 10% | 7 | 9 | 6
加重スコア | 100% | 7.85 | 8.70 | 7.75`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:E1" },
  },
  {
    id: "ja-deploys",
    source: "public repository file 71471281057 (ways to update)",
    kind: "Japanese, weights in a list above under the full names, codes in the same order as headers",
    cells: `
軸 | 重み | 説明
north_star整合 | 3 | 最新版
ntripcaster保全 | 3 | 影響なし
ダウンタイム最小 | 2 | 連続性
rollback容易性 | 2 | 戻し手数
運用コスト | 2 | 構築時間
DB schema migration安全性 | 2 | データ保全

案 | NS | NTRIP | DT | RB | OP | DB | 加重合計
β1 in-place | 3 | 3 | 1 | 1 | 3 | 2 | 32
β2 別dir並行構築 | 3 | 3 | 3 | 3 | 2 | 2 | 38
β3 別ポート両系統並行 | 2 | 3 | 3 | 3 | 1 | 1 | 31`,
    label: [
      {
        criteria: "B9:G9",
        names: ["north_star整合", "ntripcaster保全", "ダウンタイム最小", "rollback容易性", "運用コスト", "DB schema migration安全性"],
        weights: "B2:B7",
        options: "A10:A12",
      },
      { criteria: "B9:G9", weights: [3, 3, 2, 2, 2, 2], options: "A10:A12" },
    ],
  },
  {
    id: "de-buy-or-rent",
    source: "public repository file 60852156009 (buy or rent)",
    kind: "German, two options of one word, decimal commas in the total",
    cells: `
Kriterium | Gewichtung | Kauf | Abo
Kosten über 5 Jahre | 40% | 6 | 8
Betriebsaufwand | 30% | 4 | 9
Unabhängigkeit vom Anbieter | 20% | 8 | 4
Datenstandort | 10% | 8 | 6
gewichtete Summe | 100% | 6,0 | 7,3`,
    label: { criteria: "A2:A5", weights: "B2:B5", options: "C1:D1" },
  },
  {
    id: "de-phone",
    source: "public repository file 57959400709 (telephony, last rows)",
    kind: "German, two options rated to 3, totals as sum, of and share",
    cells: `
Kriterium | Gewicht | Twilio | Vonage | Begründung
Einstieg | 10 | 2 | 2 | Testwege
Portierung/Ownership | 3 | 2 | 1 | Details offen
SIP/Media-Streaming später | 2 | 3 | 3 | beide
Exit/Portabilität | 2 | 2 | 2 | weniger Bindung
Gewichtete Summe | 100 | 222/300 = 74 | 199/300 = 66 | keine Freigabe`,
    label: { criteria: "A2:A5", weights: "B2:B5", options: "C1:D1" },
  },
  {
    id: "vi-websites",
    source: "public repository file 62634772157 (websites)",
    kind: "Vietnamese, no weights, a total that no equal weights give",
    cells: `
Website | Design | UX & Readability | CRO | Accessibility (WCAG) | Premium Feeling | TỔNG ĐIỂM (Thang 10) | Đánh giá
H1 Nguyên bản | 9.8 | 7.8 | 8.6 | 7.5 | 9.8 | 8.95 / 10 | Đẹp
H2 (Modern Resort) | 9.2 | 9.2 | 9.2 | 9.1 | 9.2 | 9.18 / 10 | Cân bằng
Current | 8.8 | 9.0 | 9.3 | 9.2 | 8.5 | 8.96 / 10 | Tốt`,
    label: "ask",
  },
  {
    id: "zh-sprints",
    source: "public repository file 53250158771 (sprints rated)",
    kind: "Chinese, of ten, a weighted total by weights that stand nowhere",
    cells: `
Sprint | 功能完整性 | 设计质量 | 代码质量 | 用户体验 | 加权总分
Sprint 17 | 8/10 | 9/10 | 8/10 | 8/10 | 8.55/10
Sprint 17.5 | 9/10 | 9/10 | 9/10 | 8/10 | 8.75/10
Sprint 18 | 9/10 | 9/10 | 9/10 | 8/10 | 8.75/10
Sprint 19 | 10/10 | 9/10 | 9/10 | 8/10 | 9.15/10
Sprint 20 | 10/10 | 9/10 | 9/10 | 9/10 | 9.35/10`,
    label: "ask",
  },
  {
    id: "vi-one-app",
    source: "public repository file 58161484337 (one application)",
    kind: "Vietnamese, one thing rated, score before weight, remarks last",
    cells: `
Tiêu chí | Điểm | Trọng số | Điểm có trọng số | Nhận xét
4. Performance | 7.0/10 | 15% | 1.05 | Tốt
5. Maintainability | 6.0/10 | 10% | 0.60 | High coupling
6. Testability | 4.0/10 | 5% | 0.20 | Không có unit tests
7. Documentation | 7.0/10 | 3% | 0.21 | thiếu API docs
8. Best Practices | 6.5/10 | 2% | 0.13 | Một số
TỔNG ĐIỂM | 6.6/10 | 100% | 6.57 | ĐẠT`,
    label: "nothing",
  },
  {
    id: "pl-one-project",
    source: "public repository file 55723502291 (one project)",
    kind: "Polish, one thing rated, of a hundred",
    cells: `
Kategoria | Ocena | Waga | Ważona
Architektura Backend | 84/100 | 25% | 21.0
DevOps & Konteneryzacja | 72/100 | 20% | 14.4
Dokumentacja | 85/100 | 15% | 12.75
Frontend/Dashboard | 68/100 | 15% | 10.2
Testy & Jakość | 88/100 | 15% | 13.2
Bezpieczeństwo | 62/100 | 10% | 6.2
SUMA WAŻONA | | 100% | 77.75`,
    label: "nothing",
  },
  {
    id: "fr-floors",
    source: "public repository file 60234193389 (scores with a floor)",
    kind: "French, one thing rated beside what is required of all",
    cells: `
Dimension | Score | Floor | Verdict
D1 — Foundation + Stack | 95 / 100 | 80 | PASS
D2 — Quality (L0-L2) | 65 / 100 | 80 | FAIL
D3 — Security + Compliance | 95 / 100 | 80 | PASS
D4 — Documentation + Process | 75 / 100 | 80 | FAIL
Total pondéré (25 % chacune) | 82.5 / 100 | 80 | au-dessus`,
    label: "nothing",
  },
  {
    id: "it-coverage",
    source: "public repository file 38979353821 (coverage)",
    kind: "Italian, what there is and what is missing, in percent",
    cells: `
Area | Obiettivo | Fatto | Manca | Stato
Strutture RETE | 100% | 100% | 0% | Perfetto
Algoritmi RETE | 100% | 99% | 1% | Quasi perfetto
Pattern Matching | 100% | 100% | 0% | Perfetto
Costrutti Base | 100% | 80% | 20% | Buono
Costrutti Avanzati | 100% | 0% | 100% | Da fare
Parser Base | 100% | 95% | 5% | Ottimo
TOTALE PONDERATO | 100% | 72% | 28% | Buono`,
    label: "nothing",
  },
];
