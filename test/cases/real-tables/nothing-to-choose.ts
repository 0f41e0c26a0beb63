import type { RealTable } from "./real-table.ts";

/** One thing marked, forms, costs and raw measures: nothing to score; found on 27 November 2026. */
export const NOTHING_TO_CHOOSE: readonly RealTable[] = [
  {
    id: "fr-water-idea",
    source: "public repository file 56316557052 (recalcul du score)",
    kind: "French, one idea, factors as weights, products and reasons beside",
    cells: `
# | Critère | Poids | Note revue | Pondéré | Justification (1 phrase)
C1 | Intensité du problème | ×3 | 3 | 9 | Préoccupation réelle, pas douleur payante.
C2 | Cible solvable (qui paie) | ×3 | 1 | 3 | Habitant ne paie pas.
C3 | Disponibilité & fiabilité données | ×3 | 4 | 12 | Ouvertes, prêtes et SQL-ables.
C4 | Espace concurrentiel libre | ×2 | 1 | 2 | Saturé : État + UFC-Que Choisir.
C5 | Différenciation défendable | ×2 | 1 | 2 | Aucune ; mêmes données publiques.
C6 | Faisabilité & fiabilité technique | ×2 | 3 | 6 | Données hétérogènes.`,
    label: "nothing",
  },
  {
    id: "fr-model-quality",
    source: "public repository file 71636287572 (score détaillé, first nine rows)",
    kind: "French, one model at two times, points up to the weight",
    cells: `
Critère | Poids | E00 | Maintenant | Justification mesurée
Validité syntaxique | 10 | 10 | 10 | Valid (14 files, 0 errors)
Identifiants uniques | 10 | 8 | 9 | 285 éléments, 93 % conformes
Type des éléments | 10 | 5 | 10 | 38 kinds, 6/6 familles
Type des relations | 15 | 0 | 15 | 544 relations, 27 kinds distincts
Complétude documentaire | 10 | 7 | 10 | 285/285 descriptions
Couverture algorithmique | 10 | 2 | 9 | 18 algorithmes
Couverture messages | 10 | 0 | 10 | 13 messages objets
Couverture matérielle | 10 | 0 | 9 | 9 éléments matériels
Couverture déploiement | 10 | 6 | 10 | 5 unités + chaîne typée`,
    label: "nothing",
  },
  {
    id: "ar-saas-grade",
    source: "public repository file 15120066547 (التقييم التفصيلي)",
    kind: "Arabic, one system, of ten, results of the weight",
    cells: `
المعيار | الوزن | التقييم | النتيجة
Multi-Tenancy | 15% | 4/10 | 0.6/1.5
Billing & Subscription | 15% | 7.5/10 | 1.1/1.5
Authentication & Security | 15% | 5/10 | 0.75/1.5
API Design | 10% | 4/10 | 0.4/1.0
Data Security | 10% | 3/10 | 0.3/1.0
Scalability | 10% | 2/10 | 0.2/1.0
Observability | 10% | 0/10 | 0.0/1.0
Disaster Recovery | 5% | 0/10 | 0.0/0.5
Testing | 5% | 3/10 | 0.15/0.5
DevOps/CI/CD | 5% | 0/10 | 0.0/0.5`,
    label: "nothing",
  },
  {
    id: "ko-five-forces",
    source: "public repository file 62062940589 (정량화 방법)",
    kind: "Korean, one industry, weights, marks and products",
    cells: `
평가 항목 | 가중치 | 점수(1~5) | 가중 점수
기존 경쟁자 강도 | 25% | 3 | 0.75
신규 진입자 위협 | 20% | 2 | 0.40
대체재 위협 | 20% | 4 | 0.80
구매자 협상력 | 17.5% | 3 | 0.53
공급자 협상력 | 17.5% | 2 | 0.35
산업 경쟁 강도 지수 | 100% | - | 2.83/5`,
    label: "nothing",
  },
  {
    id: "pl-ready-to-ship",
    source: "public repository file 65936833256 (gotowość do wdrożenia)",
    kind: "Polish, one piece of work, weights in words, of ten",
    cells: `
Kryterium | Waga | Ocena | Uzasadnienie
Poprawność logiki schedulera | Wysoka | 9/10 | Testy 34/34, idempotencja, recovery
Integracja z workerem | Wysoka | 8/10 | Enqueue only, bez nowych migracji
Bezpieczeństwo współbieżności | Wysoka | 8/10 | brak testu integracyjnego 2 workerów
Observability / Monitor | Średnia | 5/10 | TICK co minutę = szum
Testy regresji repo | Średnia | 6/10 | 12 failów niezwiązanych
Gotowość operacyjna prod | Średnia | 7/10 | kod nie wdrożony
Ryzyko rollbacku | Niska | 9/10 | Brak migracji`,
    label: "nothing",
  },
  {
    id: "tr-label-law",
    source: "public repository file 53478978759 (compliance skoru)",
    kind: "Turkish, one product, shares with remarks, results of the weight",
    cells: `
Kriter | Ağırlık | Skor | Sonuç
TGK Madde 9 zorunlu alanlar | 30% | 80% (16/20 alan) | 24/30
Madde 30 beslenme bildirimi | 20% | 100% (8/8 öğe) | 20/20
Madde 18 onay zinciri | 15% | 100% (workflow) | 15/15
Audit trail (her basım kayıt) | 10% | 100% | 10/10
Şube menü etiketi | 15% | 30% (manuel hazırlık) | 4.5/15
Mevzuat değişikliği takibi | 5% | 0% (yok) | 0/5
TOPLAM | 100% | | 73.5/100`,
    label: "nothing",
  },
  {
    id: "nl-chapter-marks",
    source: "public repository file 70326524196 (eindcijfer)",
    kind: "Dutch, one chapter, marks with decimal commas",
    cells: `
nr | criterium | gewicht | deelcijfer
1 | Helderheid van de uitleg | 25% | 8,5
2 | Opbouw en rode draad | 20% | 8,5
3 | Taal | 20% | 8,5
4 | Toy-voorbeeld | 10% | 9
5 | Code en figuren | 10% | 9
6 | Replicatie en empirie | 10% | 9
7 | Oefeningen | 5% | 9`,
    label: "nothing",
  },
  {
    id: "vi-contest",
    source: "public repository file 60925447908 (phân tích điểm mạnh)",
    kind: "Vietnamese, one entry, stars with reasons",
    cells: `
Tiêu chí | Trọng số | Đánh giá | Lý do
Sáng tạo / Nguyên bản | 30% | ★★★★★ | Domain pháp lý, không ai làm
Triển khai kỹ thuật | 30% | ★★★★★ | 7-stage pipeline, multilingual
Ảnh hưởng / Tiềm năng | 30% | ★★★★★ | LegalTech là thị trường $30B
Trình bày / Demo | 10% | ★★★★☆ | Cần polish video + docs`,
    label: "nothing",
  },
  {
    id: "ja-warehouses",
    source: "public repository file 52212214602 (評価マトリクス)",
    kind: "Japanese, raw measures with weights, totals of marks that are not shown",
    cells: `
評価項目 | 重み | Snowflake | BigQuery | Redshift
3年 TCO | 30% | ¥8,200万 | ¥9,500万 | ¥7,800万
クエリ応答 | 20% | 1.2秒 | 1.8秒 | 2.4秒
並列300 | 10% | 破綻なし | 破綻なし | 一部遅延
総合 | 100% | 4.72 | 4.55 | 3.85`,
    label: "nothing",
  },
  {
    id: "es-empty-ice",
    source: "public repository file 70875014966 (evaluaciones ICE individuales)",
    kind: "Spanish, a form that nobody filled in",
    cells: `
Problema | Impact | Confidence | Ease | ICE | Justificación
A: acceso a exámenes anteriores | | | | |
B: incertidumbre sobre la evaluación | | | | |
C: estudiar sin practicar | | | | |
D: desigualdad por contactos | | | | |`,
    label: "nothing",
  },
  {
    id: "automation-costs",
    source: "public repository file 1593414790 (cost analysis)",
    kind: "three years of costs",
    cells: `
Cost Element | HubSpot | Marketo | Pardot | ActiveCampaign
Year 1 License | $57,600 | $72,000 | $60,000 | $42,000
Year 2 License | $57,600 | $79,200 | $63,000 | $42,000
Year 3 License | $57,600 | $87,120 | $66,150 | $42,000
Implementation | $15,000 | $50,000 | $25,000 | $8,000
Training | $5,000 | $15,000 | $8,000 | $4,000
Ongoing Support | Included | $8,000/yr | Included | Included
3-Year Total | $192,800 | $312,320 | $230,150 | $138,000`,
    label: "nothing",
  },
];
