import type { RealTable } from "./real-table.ts";

/** Found by the names of files and by pages of lessons (28 November 2026), labelled before the reader was run. */
export const LESSONS_AND_PLANS: readonly RealTable[] = [
  {
    id: "it-three-functions",
    source: "public repository file 46042561107 (tabella riassuntiva)",
    kind: "Italian, two criteria, long names with a number and a colon, plain sums",
    cells: `
Funzionalità | Importanza sul Business | Fattibilità | Punteggio Totale
Funzionalità 1: Aggiunta del campo 'Cardinalità' | 4 | 5 | 9
Funzionalità 2: Implementazione dei vincoli | 3 | 3 | 6
Funzionalità 3: Integrazione con H2O | 2 | 1 | 3`,
    label: { criteria: "B1:C1", weights: null, options: "A2:A4" },
  },
  {
    id: "nl-five-experts",
    source: "public repository file 54098381099 (gewogen totaalscore)",
    kind: "Dutch, one thing marked by five experts who are weighed",
    cells: `
Expert | Domein | Totaalscore | Gewicht
Expert 1 | Senior Software Engineer | 8.8/10 | 20%
Expert 2 | Code Reviewer & Static Analysis | 8.7/10 | 20%
Expert 3 | Professional Day Trader | 8.8/10 | 25%
Expert 4 | Certified Financial Advisor | 8.7/10 | 20%
Expert 5 | AGI Systems Architect | 8.9/10 | 15%

Gewogen totaalscore Lumina v50: 8.78/10`,
    label: "nothing",
  },
  {
    id: "de-editors",
    source: "public repository file 30630122891 (Editoren Vergleich, first three rows)",
    kind: "German, yes or no alone, an empty column for anything else",
    cells: `
Editor | MD Preview | PDF Preview | PNG Preview | CrossPlattform | Sonstiges
CudaText | Nein | Nein | Ja | Ja |
Kate | Ja | Nein | Nein | Ja |
Fresh | Ja | Nein | Nein | Ja |`,
    label: { criteria: "B1:E1", weights: null, options: "A2:A4" },
  },
  {
    id: "pt-saas-tools",
    source: "public repository file 4290149114 (tabela comparativa, first twelve rows)",
    kind: "Portuguese, nine tools across, the mean of each criterion last",
    cells: `
Capacidade \\ Ferramenta | GitHub Copilot | Cursor IDE | Replit AI | Lovable AI | V0 AI | Notion AI | Coda AI | Supabase | Neon DB | Média por capacidade
Gestão de Secrets | 9 | 7 | 6 | 5 | 4 | 2 | 2 | 8 | 7 | 5.6
Deploy Cloud | 8 | 5 | 9 | 7 | 6 | 1 | 1 | 8 | 8 | 5.9
Deploy Plataforma | 8 | 7 | 8 | 7 | 7 | 1 | 1 | 7 | 5 | 5.7
Deploy Ambiente | 8 | 6 | 7 | 5 | 5 | 0 | 0 | 7 | 6 | 4.9
Deploy Sistema | 9 | 8 | 7 | 6 | 5 | 0 | 0 | 3 | 3 | 4.6
Deploy Regional | 8 | 6 | 8 | 4 | 4 | 0 | 0 | 7 | 8 | 5.0
Deploy Git | 9 | 8 | 7 | 8 | 5 | 1 | 1 | 8 | 6 | 5.9
Compreensão Contextual | 9 | 9 | 8 | 7 | 7 | 8 | 8 | 4 | 3 | 7.0
Interface No-Code | 3 | 4 | 5 | 8 | 9 | 8 | 9 | 7 | 5 | 6.4
Performance de Código | 9 | 9 | 7 | 6 | 6 | 2 | 3 | 8 | 9 | 6.6
Padrões Arquiteturais | 8 | 8 | 6 | 7 | 6 | 2 | 3 | 7 | 6 | 5.9
Boas Práticas | 9 | 8 | 6 | 7 | 6 | 3 | 3 | 7 | 7 | 6.2`,
    label: { criteria: "A2:A13", weights: null, options: "B1:J1" },
  },
  {
    id: "rest-houses",
    source: "public repository file 11997260519 (results of a multi-criteria lab)",
    kind: "plain marks, weights as an array in a sentence, the normalised matrix below",
    cells: `
Name | Quality | Service | Meal | Distance
Lipeck | 5 | 2 | 2 | 5
Sosnoviy Bor | 2 | 5 | 2 | 4
Lesnaya Zhemchuzhina | 3 | 2 | 4 | 4
Sosny | 4 | 4 | 5 | 2

Normalized weights massive: 0.357143 0.285714 0.285714 0.0714286

Name | Quality | Service | Meal | Distance
Lipeck | 0.357143 | 0.153846 | 0.153846 | 0.333333
Sosnoviy Bor | 0.142857 | 0.384615 | 0.153846 | 0.266667
Lesnaya Zhemchuzhina | 0.214286 | 0.153846 | 0.307692 | 0.266667
Sosny | 0.285714 | 0.307692 | 0.384615 | 0.133333
Result vector: 0.239273 0.223914 0.227446 0.309367`,
    label: [
      { criteria: "B1:E1", weights: null, options: "A2:A5" },
      { criteria: "B1:E1", weights: [0.357143, 0.285714, 0.285714, 0.0714286], options: "A2:A5" },
    ],
  },
  {
    id: "nl-tender-criteria",
    source: "github.com/dylaantjeb/tenderme, outputs/0a4e2ed9/Beoordelingsmethodiek_EMVI.md",
    kind: "Dutch, criteria of a tender with weights and scales, nobody rated",
    cells: `
Criterium | Weging | Beoordelingsschaal | Wat goed eruitziet | Onze invulling | Gerelateerde W-xx
Kwaliteit | 40% | 0–10 | SMART Plan van Aanpak, minimale hinder | 24/7 dienst (gem. 90 min), 95% op planning | W-01, W-02, W-03
Duurzaamheid | 20% | 0–10 | Aantoonbare CO₂-/MKI-reductie | ≥ 80% Stage V/ZE, ≥ 90% HVO100 | W-05, W-06, W-12
Risicobeheersing | 20% | 0–10 | Volledig risicodossier met kans/impact | 12 toprisico’s met KPI-koppeling | W-02, W-03, W-04
Prijs | 20% | laagste-prijs=10 | Concurrerende tarieven | Optimalisatie via minder spoedmeldingen | n.v.t.`,
    label: "nothing",
  },
  {
    id: "ko-blog-stacks",
    source: "public repository file 56692174851 (후보 스택 비교표)",
    kind: "Korean, plain sums, the scale and an order of rank below",
    cells: `
항목 | Astro | Jekyll | Hugo | Next.js static export
GitHub Pages 적합성 | 5 | 5 | 4 | 3
Markdown/MDX authoring | 5 | 3 | 4 | 4
AI/실험 콘텐츠 확장성 | 5 | 3 | 4 | 4
배포 단순성 | 4 | 5 | 4 | 3
SEO/RSS/sitemap | 4 | 3 | 5 | 4
장기 유지보수 | 4 | 3 | 4 | 3
총점 | 27 | 22 | 25 | 21

점수 기준: 5점은 요구에 매우 잘 맞음, 3점은 가능하지만 보완 작업이 필요함, 1점은 부적합함.
1. Astro: 기본 선택.
2. Hugo: 강한 대안.
3. Jekyll: 가장 단순한 선택지.`,
    label: { criteria: "A2:A7", weights: null, options: "B1:E1" },
  },
  {
    id: "build-buy-words",
    source: "public repository file 20131467011 (decision matrix framework)",
    kind: "weights in percent, words of rating with slow and fast among them",
    cells: `
Criteria | Weight | Build | Buy | Partner
Strategic Importance | 25% | High | Low | Medium
Competitive Advantage | 20% | High | Low | Medium
Cost (3-year TCO) | 15% | High | Medium | Low
Time to Market | 15% | Slow | Fast | Medium
Risk Level | 10% | High | Low | Medium
Control & Flexibility | 10% | High | Low | Medium
Resource Requirements | 5% | High | Low | Medium`,
    label: { criteria: "A2:A8", weights: "B2:B8", options: "C1:E1" },
  },
  {
    id: "four-returns",
    source: "public repository file 66144689706 (the four returns)",
    kind: "games marked by three reviewers, a rounded overall",
    cells: `
Game | Live | Reviewer 1 | Reviewer 2 | Reviewer 3 | Overall awarded
Graveyard Shift | ~Jul 2026 | 2.00 | 2.33 | 3.00 | 3
Into the Slot-o-Verse | ~Jul 2026 | 2.33 | 1.67 | 1.33 | 2
Mummy's Riches | recent | 1.67 | 2.33 | 2.00 | 2
Tiki Taka Madness | recent | 2.33 | 2.00 | 2.00 | 2`,
    label: "ask",
  },
  {
    id: "tr-hotel-weights",
    source: "public repository file 59339719967 (puanlama modeli)",
    kind: "Turkish, weights of criteria with what they mean, nobody rated",
    cells: `
Kriter | Ağırlık | Açıklama
Location centrality | 0.25 | Merkeze yakınlık
Price fit | 0.20 | Bütçeye uygunluk
Cleanliness | 0.15 | Temizlik skoru
Review recency | 0.10 | Son 30 günlük yorum
Child-friendly | 0.10 | Çocuk skoru
Cancellation | 0.10 | İptal esnekliği
Parking | 0.10 | Otopark
Toplam | 1.00 |`,
    label: "nothing",
  },
  {
    id: "tr-impact-example",
    source: "public repository file 15789004465 (örnek hesaplama)",
    kind: "Turkish, one thing marked on coded axes, score and weight and product",
    cells: `
Boyut | Skor | Ağırlık | Katkı
D1 | 70 | 0.20 | 14.0
D2 | 65 | 0.20 | 13.0
D3 | 30 (→70) | 0.10 | 7.0
D4 | 80 | 0.10 | 8.0
D5 | 60 | 0.08 | 4.8
D6 | 55 | 0.08 | 4.4
D7 | 50 | 0.06 | 3.0
D8 | 45 | 0.04 | 1.8
D9 | 70 | 0.04 | 2.8
D10 | 40 | 0.03 | 1.2
Toplam | | 1.00 | 65.85`,
    label: "nothing",
  },
  {
    id: "ja-agent-plans",
    source: "public repository file 52596882539 (比較結果サマリー, first six rows)",
    kind: "Japanese, plans across, a column of comments that begin with their letters, no total",
    cells: `
5点満点で評価します。

評価軸 | A案 | B案 | C案 | コメント
全体統治の分かりやすさ | 5 | 3 | 4 | A は Layer1/2/3 の責務が最も明確
Claude Code 実装適合性 | 2 | 5 | 4 | B は settings / hooks / skills / subagents まで具体化
夜間・離席中の連続運用 | 3 | 4 | 5 | C は queue と blocked 再処理が強い
起床後・帰宅後の状況把握のしやすさ | 3 | 4 | 5 | C は queue 状態と run 単位ログが見やすい
失敗タスクの再分類能力 | 2 | 3 | 5 | C は failure-classifier と blocked 運用がある
次タスク提案のしやすさ | 3 | 5 | 5 | B は triage scoring、C は queue 再生成が強い`,
    label: { criteria: "A4:A9", weights: null, options: "B3:D3" },
  },
  {
    id: "ko-scope-plans",
    source: "public repository file 58399481103 (선택 이유)",
    kind: "Korean, words from low to high, complexity where low is good, the choice ticked below",
    cells: `
평가 항목 | 방안 A | 방안 B | 방안 C
구현 복잡도 | 중간 | 낮음 | 중간
기존 코드 재사용 | 낮음 | 중간 | 높음
데이터 정합성 | 높음 | 중간 | 높음
확장성 | 높음 | 낮음 | 중간
롤백 용이성 | 중간 | 높음 | 중간
종합 권고 | | | ✅ 추천`,
    label: { criteria: "A2:A6", weights: null, options: "B1:D1" },
  },
  {
    id: "channel-vendors",
    source: "public repository file 1945520831 (vendor_scorecard.csv)",
    kind: "raw measures of a program with a score that follows from them in no plain way",
    cells: `
Vendor | Avg_Views_Per_Post | Posts_Per_Week | Avg_Price_ETB | Price_Consistency | Media_Ratio | Lending_Score | Total_Posts | Date_Range_Days
sinayelj | 2000 | 73.68 | 6350.0 | 0.04 | 0.98 | 79.04 | 200 | 19
ZemenExpress | 2000 | 38.89 | 842.86 | 0.42 | 0.81 | 74.46 | 200 | 36
Leyueqa | 2000 | 36.84 | 2226.04 | 0.34 | 0.71 | 73.35 | 200 | 38
ethio_brand_collection | 2000 | 8.92 | 0 | 0.0 | 0.99 | 70.34 | 200 | 157
nevacomputer | 2000 | 3.45 | 0 | 0.0 | 0.98 | 60.89 | 200 | 406
meneshayeofficial | 2000 | 4.28 | 6670.59 | 0.09 | 0.48 | 58.6 | 200 | 327`,
    label: "ask",
  },
  {
    id: "outreach-tools",
    source: "public repository file 58266363396 (tool_comparison.csv)",
    kind: "prices, pros and cons, two columns of words among them",
    cells: `
Tool | Services Offered | Pricing | Commitment | Scaling Capability | Email Strategy Fit | Pros | Cons | Review Summary
Instantly.ai | Cold email; inbox rotation | $37-$97/month | Monthly | High (multi-inbox scaling) | Excellent for 1-2 emails | High scalability | UI is basic | Best for high-volume outbound campaigns
Lemlist | Cold email; personalization | $59+/user/month | Monthly | Medium | Good | Strong personalization features | Expensive at scale | Best for quality-focused outreach
Reply.io | Sales engagement; multichannel | $60+/user/month | Monthly/Annual | Medium-High | Moderate | Multi-channel capabilities | Overly complex for simple use | Powerful but complex tool
Mailshake | Cold email | $58+/user/month | Monthly | Medium | Good | Simple and easy to use | Limited scaling | Good for small teams
Woodpecker | Cold email automation | $49+/month | Monthly | Medium | Good | Clean interface; reliable | Fewer advanced features | Stable but not cutting-edge`,
    label: "ask",
  },
  {
    id: "ru-proof-variants",
    source: "public repository file 44671215126 (оценка вариантов)",
    kind: "Russian, marks from 0 to 1 with remarks in brackets, weights and their sum, totals",
    cells: `
Критерий | Вес | Вариант 1 (Min) | Вариант 2 (Full) | Вариант 3 (Staged)
Soundness | 0.30 | 0.6 (cache без eviction) | 0.9 (PCQ+PCE+Any2Math) | 0.85 (постепенная валидация)
Confluence | 0.25 | 0.7 (5 TRS only) | 1.0 (Any2Math integrated) | 0.9 (Sprint 3)
Completeness | 0.20 | 0.4 (major gaps remain) | 1.0 (full Phase 4) | 0.8 (Sprint 3 end)
Termination | 0.10 | 0.9 (всегда терминирует) | 0.85 (риск Any2Math loops) | 0.9 (staged testing)
Performance | 0.10 | 0.5 (dict cache limited) | 0.8 (LRU+incremental) | 0.75 (Sprint 1)
Maintainability | 0.05 | 0.8 (простая интеграция) | 0.4 (сложная кодовая база) | 0.7 (iterative refactor)
ИТОГО | 1.00 | 0.63 | 0.87 | 0.82`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:E1", levels: "first-number" },
  },
  {
    id: "ru-cluster-variants",
    source: "public repository file 52520172279 (критерии выбора, first five rows)",
    kind: "Russian, coloured circles before words, weights in percent",
    cells: `
Критерий | Вес | Вариант 1 | Вариант 2 | Вариант 3
Time to Market | 20% | 🟢 Excellent (6-8w) | 🟡 Good (14-16w) | 🔴 Long (22-26w)
Cost | 15% | 🟢 Low | 🟡 Medium | 🔴 High
Scalability | 20% | 🟡 Up to 100 bases | 🟢 Up to 500 bases | 🟢 1000+ bases
Feature Completeness | 15% | 🔴 Basic | 🟢 Complete | 🟢 Comprehensive
Risk | 15% | 🟢 Low | 🟡 Medium | 🔴 High`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:E1" },
  },
  {
    id: "ru-config-variants",
    source: "public repository file 65834374232 (матрица сравнения)",
    kind: "Russian, weights as coloured circles that a key below turns into factors, stars with fractions",
    cells: `
Критерий | Вес | Вариант 1 (.env) | Вариант 2 (гибрид)
Соответствие текущему состоянию | 🔴 | ⭐⭐⭐⭐⭐ (5/5) | ⭐⭐ (2/5)
12-factor app compliance | 🔴 | ⭐⭐⭐⭐⭐ (5/5) | ⭐⭐ (2/5)
Docker/K8s compatibility | 🔴 | ⭐⭐⭐⭐⭐ (5/5) | ⭐⭐⭐ (3/5)
Операционная простота | 🔴 | ⭐⭐⭐⭐⭐ (5/5) | ⭐⭐ (2/5)
Secret management | 🟡 | ⭐⭐⭐⭐⭐ (5/5) | ⭐⭐⭐ (3/5)
Простота миграции | 🟡 | ⭐⭐⭐ (3/5) | ⭐⭐⭐⭐ (4/5)
Объем работы | 🟢 | ⭐⭐⭐ (3/5) | ⭐⭐⭐⭐⭐ (5/5)
Структурированность | 🟢 | ⭐⭐⭐⭐ (4/5) | ⭐⭐⭐⭐⭐ (5/5)
Долгосрочная поддержка | 🔴 | ⭐⭐⭐⭐⭐ (5/5) | ⭐⭐ (2/5)
Риски | 🔴 | ⭐⭐⭐⭐ (4/5) | ⭐⭐ (2/5)
ИТОГО (взвешенный балл) | | 4.6 / 5.0 | 2.7 / 5.0

🔴 Критический вес (x2)
🟡 Средний вес (x1.5)
🟢 Низкий вес (x1)`,
    label: { criteria: "A2:A11", weights: [2, 2, 2, 2, 1.5, 1.5, 1, 1, 2, 2], options: "C1:D1", levels: "stars" },
  },
];
