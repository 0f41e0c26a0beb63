import type { RealTable } from "./real-table.ts";

/** Found by the columns that people give to lists of what to do next and by names of files of data (28 November 2026), labelled before the reader was run. */
export const WHAT_TO_DO_NEXT: readonly RealTable[] = [
  {
    id: "de-lead-tracking",
    source: "public repository file 60895473747 (Priorisierung & Roadmap)",
    kind: "German, effort in words, benefit, cost and data protection in remarks",
    cells: `
Prio | Maßnahme | Nutzen | Aufwand | Kosten | Datenschutz
1 | Firmenerkennung Netzbetreiber | Firmennetze sichtbar | Sehr gering | Keine | Unkritisch
2 | Geschäftliche vs. private E-Mail | Stärkeres Lead-Signal | Gering | Keine | Unkritisch
3 | Kaufabsicht-Bewertung (Intent Score) | Vertrieb priorisieren | Gering–mittel | Keine | Unkritisch
4 | LinkedIn / Bing (einwilligungsbasiert) | B2B-Retargeting | Gering | Werbebudget | Mit Einwilligung
5 | Unternehmensauflösung (Dealfront) | Namentliche Firmen-Leads | Mittel | Abo | AV-Vertrag nötig
6 | CRM-/HubSpot-Anbindung | Bessere Erstgespräche | Mittel | Je nach Setup | Im Rahmen der Anfrage`,
    label: "ask",
  },
  {
    id: "ja-music-quality",
    source: "public repository file 58296087391 (優先順位マトリクス)",
    kind: "Japanese, words of one sign, sizes for effort, a priority in words last",
    cells: `
施策 | 効果 | 工数 | リスク | 優先度
GrooVAE Humanizer | 高 | 小 | 低 | 最高
REMI部分導入 | 高 | 中 | 中 | 高
外部ベンチCI | 中 | 小 | 低 | 高
Performer導入 | 中 | 中 | 中 | 中`,
    label: { criteria: "B1:D1", weights: null, options: "A2:A5", levels: "grades", less: "C1:D1" },
  },
  {
    id: "ja-phone-pages",
    source: "public repository file 47747817205 (実装優先度マトリクス)",
    kind: "Japanese, four sizes of effort, a priority in stars last",
    cells: `
# | 施策 | 効果 | 工数 | 優先度
1 | viewport 明示設定 | 中 | 極小 | ★★★
2 | タップターゲット 44px | 高 | 小 | ★★★
3 | safe-area 対応 | 中 | 小 | ★★★
4 | inputmode 属性 | 中 | 小 | ★★★
5 | テーブルカードビュー | 高 | 中 | ★★★
6 | ListPageHeader 2段化 | 高 | 小 | ★★☆
7 | ページネーション簡略化 | 中 | 小 | ★★☆
8 | モバイル検索改善 | 中 | 中 | ★★☆
9 | ボトムナビゲーション | 高 | 中 | ★★☆
10 | PWA 対応 | 中 | 大 | ★☆☆`,
    label: { criteria: "C1:D1", weights: null, options: "B2:B11" },
  },
  {
    id: "fr-reader-features",
    source: "public repository file 53393374468 (roadmap, first six rows)",
    kind: "French, a product of two of three criteria as score, a third that only tells ties apart",
    cells: `
# | Feature | Impact | Faisabilité | Wow | Composite
J1 | Smart sidebar — items avec unread > 0 remontent | 5 | 5 | 3 | 25
J2 | Brief monthly digest — page unique 1er du mois | 5 | 4 | 4 | 20
J3 | Jarvis Lab → 3 sous-onglets (Specs / Architecture / Health) | 4 | 5 | 2 | 20
J4 | Streak avec mode "freeze" | 4 | 5 | 4 | 20
J5 | Audio queue multi-articles + chip persistante footer | 4 | 4 | 4 | 16
J6 | "Ce qui a bougé en S-1" | 5 | 3 | 4 | 15`,
    label: [
      { criteria: "C1:D1", weights: null, options: "B2:B7" },
      { criteria: "C1:E1", weights: null, options: "B2:B7" },
    ],
  },
  {
    id: "fr-city-faults",
    source: "public repository file 71393470917 (matrice de priorités)",
    kind: "French, colours with words, words, marks of ten and stars side by side, a class P0 to P3",
    cells: `
# | Problème | Criticalité | Coût | Impact | Faisabilité | Priority | Dépendances
1 | Carte blanche | 🔴 CRIT | Bas | 10/10 | ⭐⭐⭐⭐⭐ | P0 | Aucune
2 | Clignotement | 🔴 CRIT | Bas | 10/10 | ⭐⭐⭐⭐⭐ | P0 | Après #1
6 | Missions fictives | 🔴 CRIT | Très bas | 9/10 | ⭐⭐⭐⭐⭐ | P0 | Aucune
3 | GPS HTTP | 🔴 CRIT | Moyen | 8/10 | ⭐⭐⭐⭐ | P1 | Aucune
9 | ALTER TABLE | 🟡 MOY | Très bas | 6/10 | ⭐⭐⭐⭐⭐ | P1 | Aucune
8 | Tokens perdus | 🟠 HAUT | Bas-Moyen | 8/10 | ⭐⭐⭐⭐⭐ | P2 | Aucune
4 | Code mort | 🟡 MOY | Bas | 5/10 | ⭐⭐⭐⭐⭐ | P2 | Aucune
5 | WebSocket inutile | 🟡 MOY | Très bas | 4/10 | ⭐⭐⭐⭐ | P3 | Aucune
7 | Dossier vide | 🟡 BAS | Très bas | 2/10 | ⭐⭐⭐⭐⭐ | P3 | Aucune`,
    label: [
      { criteria: "C1:F1", weights: null, options: "B2:B10" },
      { criteria: "D1:F1", weights: null, options: "B2:B10" },
    ],
  },
  {
    id: "fr-green-modules",
    source: "public repository file 53202903115 (cartographie, first four rows)",
    kind: "French, three columns of description before the two that are rated",
    cells: `
# | Module | Description | Cible | Données | Impact | Faisabilité
1 | SOS Carbone | Calculateur d'empreinte carbone personnelle avec plan de réduction | Citoyens | ADEME Base Carbone, data.gouv.fr | 5 | 5
2 | SOS Énergie | Diagnostic conso énergétique du foyer + recommandations | Ménages | ADEME, Enedis Open Data, RTE éCO2mix | 5 | 4
3 | SOS Climat Local | Projections climatiques pour ta commune (2030-2050-2100) | Citoyens, élus | DRIAS Météo-France, Copernicus C3S | 4 | 3
4 | SOS Électricité Verte | Mix électrique en temps réel + quand consommer pour polluer moins | Ménages | Electricity Maps API, RTE éCO2mix | 4 | 5`,
    label: { criteria: "F1:G1", weights: null, options: "B2:B5" },
  },
  {
    id: "es-reporting-cases",
    source: "public repository file 68516150960 (matriz de priorización, first four rows)",
    kind: "Spanish, a description and sectors before three criteria, a sum, a rank and evidence behind them",
    cells: `
ID | Caso de uso | Sectores principales | Impacto | Viabilidad | Urgencia | Puntuación | Prioridad | Evidencia SDS principal
UC-01 | Energía: consumo, mezcla energética e intensidad | Industria, energía, edificios, logística | 5 | 5 | 5 | 15 | 1 | Cálculos energéticos, unidades, GRI 302 y NEIS/ESRS E1.
UC-02 | Inventario de emisiones GEI e intensidad | Industria, logística, manufactura, comercio | 5 | 4 | 5 | 14 | 2 | GHG Protocol, GRI 305, NEIS/ESRS E1 y trazabilidad de factores.
UC-03 | Agua: extracciones, consumo, vertidos y estrés hídrico | Agroalimentario, industria, servicios urbanos | 5 | 4 | 5 | 14 | 3 | GRI 303, NEIS/ESRS E3, unidades hídricas y rutas de resolución.
UC-04 | Residuos, materiales y circularidad | Industria, residuos, construcción, química | 4 | 4 | 3 | 11 | 4 | GRI 306, NEIS/ESRS E5.`,
    label: { criteria: "D1:F1", weights: null, options: "B2:B5" },
  },
  {
    id: "es-fire-alerts",
    source: "public repository file 57113190205 (análisis costo-beneficio)",
    kind: "Spanish, latency in minutes, all free, one column of impact, how soon last",
    cells: `
Sistema | Latencia | Costo | Impacto | Viabilidad
Blitzortung.org | <1 min | Gratis | Muy Alto | Inmediata
OpenWeather FWI | 3 horas | Gratis | Alto | Inmediata
MTG-EUMETSAT | 15-30 min | Gratis | Medio-Alto | Corto plazo
Sentinel-3 | 3 horas | Gratis | Medio | Mediano plazo`,
    label: "ask",
  },
  {
    id: "es-strategic-goals",
    source: "es.scribd.com, document 428046794 (priorización de proyectos, ejemplo)",
    kind: "Spanish, marks of 0, 4, 16 and 32 with the weighted mark beside each, objectives by number with a list below",
    cells: `
| Objetivos Estratégicos
Proyecto | 1 | | 2 | | 3 | | 4 | | 5 | | Puntaje
Ptje.Obj. | | 9 | | 10 | | 9 | | 9 | | 7.5 | Proyec.
Logística | 0 | 0 | 0 | 0 | 16 | 144 | 0 | 0 | 0 | 0 | 144
Contabilidad y Finanzas | 16 | 144 | 16 | 160 | 16 | 144 | 4 | 36 | 4 | 30 | 514
Comercialización | 32 | 288 | 32 | 320 | 32 | 288 | 32 | 288 | 32 | 240 | 1424
Personal | 4 | 36 | 4 | 40 | 0 | 0 | 16 | 144 | 16 | 120 | 340

Objetivos Estratégicos
1 | Implantación de una tarjeta de crédito propia
2 | Fortalecer y ampliar el crédito institucional y empresarial
3 | Integración de los proveedores vía sistemas interorganizacionales
4 | Incursionar en e-business
5 | Expansión al mercado internacional`,
    label: [
      { criteria: "B2,D2,F2,H2,J2", weights: [9, 10, 9, 9, 7.5], options: "A4:A7" },
      { criteria: "B2,D2,F2,H2,J2", names: ["Implantación de una tarjeta de crédito propia", "Fortalecer y ampliar el crédito institucional y empresarial", "Integración de los proveedores vía sistemas interorganizacionales", "Incursionar en e-business", "Expansión al mercado internacional"], weights: [9, 10, 9, 9, 7.5], options: "A4:A7" },
    ],
  },
  {
    id: "ru-token-sniper",
    source: "public repository file 55593690021 (порядок работы)",
    kind: "Russian, stars of one to three beside words, codes of epics, a state last",
    cells: `
# | Задача | EPIC | Эффект | Сложность | Статус
1 | AI-вердикт токена в снайпере | A1 | ★★★ | Средняя | ✅ готово
2 | Paper/Demo режим на первом экране | B1 | ★★★ | Низкая | ✅ готово
3 | Витрина README (скрины+видео) | B2 | ★★★ | Низкая | —
4 | AI-резюме новостей + sentiment | A3 | ★★ | Средняя | ✅ готово
5 | Onboarding-визард | C1 | ★★ | Средняя | ✅ готово
6 | Экспорт отчёта бэктеста | B3 | ★★ | Средняя | ✅ готово
7 | AI-объяснение сделок бота | A2 | ★★ | Низкая | ✅ готово
8 | Лицензирование | C2 | ★★ | Высокая | ✅ готово
9 | Авто-обновления | C3 | ★ | Средняя | ✅ готово
10 | Мобайл / кросс-платформа / marketplace | D | ★ | Высокая | —`,
    label: { criteria: "D1:E1", weights: null, options: "B2:B11" },
  },
  {
    id: "ru-goods-import",
    source: "public repository file 53495747037 (приоритизация и план внедрения, first eight rows)",
    kind: "Russian, a class first, effect with a reason behind a dash",
    cells: `
Приоритет | Задача | Эффект | Сложность
P0 | 1.3 Нормализация данных | Высокий — чистые данные на входе | Средняя
P0 | 3.1 Кэширование AI | Высокий — экономия 50%+ расходов | Низкая
P1 | 1.1 Конфигурируемый маппинг колонок | Высокий — масштабируемость | Средняя
P1 | 1.2 Предпарсинг и валидация | Средний — ранние ошибки | Средняя
P1 | 3.2 Двухпроходный AI-парсинг | Высокий — больше заполненных полей | Средняя
P1 | 3.3 Улучшение промптов | Высокий — качество AI | Средняя
P2 | 2.1 Многоуровневый маппинг категорий | Высокий — точность категорий | Высокая
P2 | 3.4 Конфиденс-скоринг | Средний — приоритизация работы | Низкая`,
    label: { criteria: "C1:D1", weights: null, options: "B2:B9", levels: "grades", less: "D1" },
  },
  {
    id: "ko-trading-rules",
    source: "public repository file 5332033145 (개선 항목 전체 목록, first eight rows)",
    kind: "Korean, stars of different length, easy and middling, hours, ranks with a word behind them",
    cells: `
# | 기능 | 효과 | 난이도 | 시간 | 우선순위
1 | Outlier Detection | ⭐⭐⭐⭐⭐ | 쉬움 | 30분 | 1위
2 | Feature Normalization | ⭐⭐⭐⭐⭐ | 쉬움 | 1시간 | 2위
3 | Trailing Stop Loss | ⭐⭐⭐⭐⭐ | 보통 | 2시간 | 3위
4 | Train/Test Split | ⭐⭐⭐⭐ | 쉬움 | 30분 | 4위
5 | Emergency Exit | ⭐⭐⭐⭐ | 보통 | 2시간 | 5위
6 | Max Drawdown Limit | ⭐⭐⭐⭐ | 쉬움 | 1시간 | 6위
7 | Adaptive Retraining | ⭐⭐⭐⭐ | 보통 | 2시간 | 7위
8 | PCA Dimensionality Reduction | ⭐⭐⭐ | 보통 | 1시간 | 8위`,
    label: [
      { criteria: "C1:D1", weights: null, options: "B2:B9" },
      { criteria: "C1:E1", weights: null, options: "B2:B9" },
    ],
  },
];
