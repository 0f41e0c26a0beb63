import type { RealTable } from "./real-table.ts";

/** Found by search beside tables that were here already; labelled before the reader saw them (docs/reading.md). */
export const FOURTH_SAMPLE: readonly RealTable[] = [
  {
    id: "fr-levels",
    source: "public repository file 15078563127 (what earns which score)",
    kind: "French, weights beside descriptions of score bands",
    cells: `
Critère | Poids | Score 0-25 | Score 25-50 | Score 50-75 | Score 75-100
Maturité Produit | 33% | POC | MVP instable | Beta stable | Production robuste
Équipe Tech | 33% | Inexistante/junior | Gaps majeurs | Adéquate | Senior et complète
Sécurité | 22% | Absente | Basique | Bonne | Excellente
IP Technique | 11% | Aucune | Faible | Protégée | Forte et défensible`,
    label: "nothing",
  },
  {
    id: "ru-why-react",
    source: "public repository file 53906762253 (reasons for one framework)",
    kind: "Russian, weights beside reasons alone",
    cells: `
Критерий | Вес | Обоснование
AI-покрытие + зрелость экосистемы | 25% | наибольший объём данных
Инфографика vs легковесность | 25% | полная интерактивность
Бесплатный хостинг + домен | 20% | бесплатный tier
Zero-cost + производительность | 15% | MIT-лицензии`,
    label: "nothing",
  },
  {
    id: "ko-coroutines",
    source: "public repository file 44129923170 (one rule judged)",
    kind: "Korean, one thing, weights, of ten, verdicts in words",
    cells: `
기준 | 가중치 | 점수 | 평가
정확도 | 40% | 10/10 | 100% 정확도
안정성 | 30% | 8/10 | 컴파일러 의존
효과성 | 20% | 9/10 | 패턴 준수
팀 수용도 | 10% | 7/10 | 개념 이해 필요
총점 | 100% | 84/100 | 합격`,
    label: "nothing",
  },
  {
    id: "ko-triggers",
    source: "public repository file 52064998035 (three ways to lay out files)",
    kind: "Korean, stars with the number in brackets, a weighted total",
    cells: `
기준 | 가중치 | Option A | Option B | Option C
단일책임(SOLID) | 20% | ★★ (2) | ★★★★★ (5) | ★★ (2)
테스트 용이성 | 20% | ★★★ (3) | ★★★★★ (5) | ★★★ (3)
구현 비용 | 15% | ★★★★ (4) | ★★★ (3) | ★★★★★ (5)
신규 트리거 확장 | 15% | ★★ (2) | ★★★★★ (5) | ★★ (2)
가독성(전체 흐름) | 15% | ★★★★ (4) | ★★★ (3) | ★★ (2)
anti-pattern 부합 | 15% | ★★ (2) | ★★★★★ (5) | ★★★ (3)
가중 합계 | 100% | 2.80 | 4.40 | 2.80`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:E1", levels: "first-number" },
  },
  {
    id: "en-nexus",
    source: "github.com/HassaanBeam/HassaanNexus, 00-system/mental-models/models/analytical/decision-matrix.md",
    kind: "weights in the names, each cell a product as a text",
    cells: `
Option | Cost (30%) | Speed (25%) | Quality (25%) | Risk (20%) | Total
Option A | 8×0.3=2.4 | 6×0.25=1.5 | 7×0.25=1.75 | 5×0.2=1.0 | 6.65
Option B | 5×0.3=1.5 | 8×0.25=2.0 | 8×0.25=2.0 | 7×0.2=1.4 | 6.90
Option C | 7×0.3=2.1 | 7×0.25=1.75 | 6×0.25=1.5 | 8×0.2=1.6 | 6.95`,
    label: {
      criteria: "B1:E1",
      names: ["Cost", "Speed", "Quality", "Risk"],
      weights: [30, 25, 25, 20],
      options: "A2:A4",
      levels: "first-number",
    },
  },
  {
    id: "sv-site",
    source: "public repository file 59824017527 (one site by ten criteria)",
    kind: "Swedish, one thing, points up to the weight, pass or fail",
    cells: `
# | Kriterium | Vikt | Poäng | PASS/FAIL
1 | Konverteringsarkitektur | 15 | 15 | PASS
2 | Faktatrohet | 15 | 15 | PASS
3 | Svensk copy-kvalitet | 10 | 8 | PASS
4 | NAP-konsistens | 8 | 8 | PASS
5 | Lokal SEO | 8 | 8 | PASS
6 | Schema-korrekthet | 8 | 8 | PASS
7 | Prestanda | 8 | 7 | PASS`,
    label: "nothing",
  },
  {
    id: "nl-chapter-mark",
    source: "public repository file 68861490786 (one chapter marked)",
    kind: "Dutch, one chapter, a number first, weights and marks",
    cells: `
nr | criterium | gewicht | cijfer
1 | Helderheid van de uitleg | 30% | 8
2 | Opbouw en rode draad | 20% | 8
3 | Taal | 15% | 8
4 | Toy-voorbeeld | 10% | 8
5 | Code en figuren | 10% | 7
6 | Replicatie en empirie | 10% | 8
7 | Oefeningen | 5% | 9`,
    label: "nothing",
  },
  {
    id: "id-payroll-doc",
    source: "public repository file 57875154085 (one document judged)",
    kind: "Indonesian, one document, points up to the weight",
    cells: `
Kriteria | Bobot | Skor
Akurasi teknis | 30 | 29
Kelengkapan happy-path | 25 | 24
Kejelasan langkah & testid | 20 | 20
Aturan bisnis & kasus tepi | 15 | 14
Bukti uji | 10 | 10
Total | 100 | 97/100`,
    label: "nothing",
  },
  {
    id: "hu-house-points",
    source: "public repository file 59628508172 (points for houses)",
    kind: "Hungarian, weights beside what earns how many points",
    cells: `
Szempont | Súly | Pontozás
Főváros közelség | 20% | <20km=10, 20-35km=7, 35-50km=5
Városközpont (gyalog) | 20% | <5perc=10, 5-10perc=7, >10perc=3
Ár | 20% | <130k€=10, 130-150k€=8, 150-170k€=6
Ingatlan méret | 15% | >150m²=10, 120-150m²=7, 100-120m²=5
Kert minősége | 15% | Nagy kert=10, kis kert=6, patio=3`,
    label: "nothing",
  },
  {
    id: "cs-use-cases",
    source: "public repository file 60778906815 (how to mark use cases)",
    kind: "Czech, weights beside what the marks mean",
    cells: `
Kritérium | Váha | Jak skórovat
Business dopad | 35 % | 1–5: 1=marginální, 5=transformační
Frekvence | 25 % | 1–5: 1=měsíčně, 5=denně
Rychlost implementace | 25 % | 1–5: 1=6+ měsíců, 5=do 2 týdnů
Datová dostupnost | 15 % | 1–5: 1=data neexistují, 5=čistá`,
    label: "nothing",
  },
];
