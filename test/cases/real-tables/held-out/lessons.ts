import type { RealTable } from "../real-table.ts";

/** Found by the names of files and by pages of lessons (28 November 2026), labelled before the reader was run. */
export const HELD_OUT_LESSONS: readonly RealTable[] = [
  {
    id: "pt-course-tools",
    source: "github.com/roverigor/cursos-academia-lendaria, tool-selection-framework.md",
    kind: "Portuguese, weights in words in a list above under longer names, stars of different length, when to use last",
    cells: `
Critério | Peso | Por Quê
Facilidade de edição | Alto | Vai atualizar frequentemente
Compartilhável | Médio | Time precisa ver
Colaborativo | Médio | Mais de uma pessoa edita
Visual | Baixo | É documento, não dashboard

Ferramenta | Facilidade | Compartilhável | Colaborativo | Quando Usar
Google Sheets | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐⭐ | Padrão, todo mundo tem
Notion | ⭐⭐⭐⭐ | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐⭐ | Se já usa Notion no dia-a-dia
Airtable | ⭐⭐⭐⭐ | ⭐⭐⭐⭐ | ⭐⭐⭐⭐ | Se quer relações entre dados
Excel | ⭐⭐⭐⭐⭐ | ⭐⭐⭐ | ⭐⭐ | Se empresa é 100% Microsoft
Miro/FigJam | ⭐⭐⭐ | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐⭐ | Se quer visual (mapa mental)`,
    label: [
      { criteria: "B7:D7", weights: null, options: "A8:A12", levels: "stars" },
      { criteria: "B7:D7", weights: [3, 2, 2], options: "A8:A12", levels: "stars" },
      { criteria: "B7:D7", names: ["Facilidade de edição", "Compartilhável", "Colaborativo"], weights: [3, 2, 2], options: "A8:A12", levels: "stars" },
      { criteria: "B7:D7", names: ["Facilidade de edição", "Compartilhável", "Colaborativo"], weights: null, options: "A8:A12", levels: "stars" },
    ],
  },
  {
    id: "build-buy-partner",
    source: "github.com/ngtranthanhtoan/business-301-executive-leadership, templates/build_buy_partner_scorecard.md",
    kind: "an empty form above the filled one, notes last, totals in sentences below that are off",
    cells: `
Criterion | Weight | Build Score | Buy Score | Partner Score | Notes
Strategic Fit | % | | | |
Time to Market | % | | | |
Cost | % | | | |
Risk | % | | | |

Initiative: AI-Powered Analytics Feature for SaaS Platform

Criterion | Weight | Build Score | Buy Score | Partner Score | Notes
Strategic Fit (Alignment with core moat) | 25% | 8 | 5 | 7 | Building strengthens our data IP; partnering shares value.
Time to Market | 20% | 4 | 9 | 7 | Build takes 9-12 months; buy integrates in 3 months.
Cost (Initial + Ongoing) | 15% | 6 | 7 | 8 | Build: $2M dev + $500K/year; Partner: $800K setup.
Risk (Technical, Market, Legal) | 15% | 5 | 6 | 7 | Build has execution risk; partner has dependency risk.
Scalability & Control | 10% | 9 | 6 | 5 | Full control with build; limited with buy/partner.
Team Impact (Skills, Morale) | 10% | 7 | 5 | 6 | Build grows internal AI expertise.
ROI Projection | 5% | 8 | 7 | 6 | Build: 3x ROI in 2 years; Buy: 2.5x; Partner: 2x.

- Build: (8*0.25) + (4*0.20) + (6*0.15) + (5*0.15) + (9*0.10) + (7*0.10) + (8*0.05) = 7.15
- Buy: 6.45
- Partner: 6.75`,
    label: [
      { criteria: "A10:A16", weights: "B10:B16", options: "C9:E9" },
      { criteria: "A10:A16", weights: "B10:B16", options: "C9:E9", optionNames: ["Build", "Buy", "Partner"] },
      { criteria: "A10:A16", names: ["Strategic Fit", "Time to Market", "Cost", "Risk", "Scalability & Control", "Team Impact", "ROI Projection"], weights: "B10:B16", options: "C9:E9" },
    ],
  },
  {
    id: "ko-three-models",
    source: "public repository file 67169458897 (모델 비교 결과)",
    kind: "Korean, plain marks, totals as \"22/30\"",
    cells: `
평가 축 | ChatGPT | Gemini | Claude Sonnet 4.6
요구사항 누락 방지 | 4 | 4 | 5
형식 준수 | 4 | 5 | 5
환각 억제/확인 필요 처리 | 3 | 3 | 4
실무 적용성 | 4 | 4 | 5
시스템 프롬프트 설계 품질 | 4 | 4 | 5
간결성/가독성 | 3 | 4 | 4
총점 | 22/30 | 24/30 | 28/30`,
    label: { criteria: "A2:A7", weights: null, options: "B1:D1" },
  },
  {
    id: "ko-code-review",
    source: "public repository file 54050977391 (확장성 점수)",
    kind: "Korean, one thing marked on six axes with remarks",
    cells: `
축 | 점수 | 비고
매직 넘버 | 4/10 | 색은 토큰화 우수
데이터 드리븐 | 7/10 | 스탯 테이블은 인라인
플래그 토글 | 3/10 | 롤백 경로는 호출만 바꾸면 됨
마이그레이션 안전 | 8/10 | 병렬 가동 가능
단일 책임 | 7/10 | 빌더 내부에 섞인 점만 감점
총점 | 29/50 | 중간.`,
    label: "nothing",
  },
  {
    id: "zh-docs-before-after",
    source: "public repository file 53126085766 (修正后预估)",
    kind: "Chinese, one thing marked now and as expected later",
    cells: `
维度 | 当前 | 修正后预估
功能覆盖度 | 86 | 88
Red Hat 结构对齐 | 82 | 88
事实准确性 | 78 | 88
可操作性 | 84 | 86
综合评分 | 83 | 90-92`,
    label: "nothing",
  },
  {
    id: "paper-reviews",
    source: "public repository file 59631291339 (ringkasan skor)",
    kind: "Indonesian, one paper judged by two reviewers in words, a recommendation first",
    cells: `
Aspek | Reviewer 1 | Reviewer 2
Rekomendasi | Resubmit for Review | Resubmit Elsewhere
Relevance for the journal | Good | Fair
Originality | Fair | Excellent
Framing of the research question | Good | Poor
Research design and methods | Fair | Fair
Discussion and conclusions | Good | Good
Clarity and structure | Fair | Fair
Bibliography | Good | Excellent`,
    label: "nothing",
  },
  {
    id: "id-spare-part-suppliers",
    source: "public repository file 4295472018 (suppliers.csv)",
    kind: "raw measures beside a quality and a rating of five",
    cells: `
name | price | quality | delivery_time | min_order | rating
Supplier A | 120000 | 4.5 | 2 | 10 | 4.2
Supplier B | 110000 | 4.0 | 3 | 50 | 4.5
Supplier C | 130000 | 4.8 | 1 | 20 | 4.0
Supplier D | 115000 | 4.2 | 2 | 30 | 4.6
Supplier E | 140000 | 4.9 | 1 | 15 | 4.8`,
    label: "ask",
  },
  {
    id: "ja-three-plans",
    source: "public repository file 26340718128 (意思決定マトリックス)",
    kind: "Japanese, plans A案 to C案, weighted totals that are a little off",
    cells: `
基準 | 重み | A案 | B案 | C案
開発期間 | 30% | 2 | 5 | 4
セキュリティ | 25% | 3 | 5 | 2
カスタマイズ | 20% | 5 | 4 | 2
LLM統合 | 15% | 3 | 5 | 2
コスト | 10% | 3 | 4 | 5
合計スコア | | 3.15 | 4.55 | 2.80

→ B案が最適 ✓`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:E1" },
  },
  {
    id: "ko-page-plans",
    source: "public repository file 46220076777 (선택 이유)",
    kind: "Korean, sizes and words of several scales in one table, the chosen plan last",
    cells: `
기준 | 방안 A | 방안 B | 방안 C | 방안 D
코드 변경량 | 중 | 대 | 최대 | 중
UX 품질 | 중 | 상 | 최상 | 상
구현 난이도 | 중 | 상 | 최상 | 중
Phase 53 호환 | 낮음 | 낮음 | 낮음 | 높음
확장성 | 제한적 | 높음 | 높음 | 높음`,
    label: "ask",
  },
  {
    id: "zh-agent-plans",
    source: "public repository file 48159265939 (预期效果对比)",
    kind: "Chinese, what each plan would reach in percent beside where one stands now",
    cells: `
能力维度 | 集成前 | 方案A | 方案B | 方案C
信息获取 | 60% | 90% | 95% | 95%
时间管理 | 20% | 80% | 90% | 90%
知识积累 | 50% | 85% | 90% | 90%
自动化 | 40% | 75% | 85% | 95%
开发辅助 | 30% | 35% | 80% | 90%
团队协作 | 0% | 0% | 0% | 85%
数据分析 | 40% | 45% | 70% | 90%`,
    label: [
      { criteria: "A2:A8", weights: null, options: "B1:E1" },
      { criteria: "A2:A8", weights: null, options: "C1:E1" },
    ],
  },
  {
    id: "devops-features",
    source: "public repository file 12206664668 (feature_prioritization.csv)",
    kind: "RICE of five throughout, an unrounded score",
    cells: `
Feature | Reach | Impact | Confidence | Effort | RICE Score
Automated Rollback | 4 | 5 | 4 | 3 | 26.666666666666668
Logging & Monitoring | 5 | 4 | 5 | 4 | 25.0
Security Patch Automation | 3 | 5 | 5 | 3 | 25.0
Database Optimization | 4 | 4 | 4 | 4 | 16.0
Blue-Green Deployment | 3 | 5 | 3 | 5 | 9.0`,
    label: { criteria: "B1:E1", weights: null, options: "A2:A6", levels: "first-number", less: "E1" },
  },
  {
    id: "ja-tender-results",
    source: "public repository file 70751348859 (vendor_scores.csv, first eight rows)",
    kind: "Japanese, totals of two tenders with the points of their stages where known",
    cells: `
case_id | government_name | vendor_label | stage1_score | stage2_score | total_score | total_score_max | rank | selected
obu-2026-genai-service | 大府市 | A社 | 380 | 236 | 616 | 750 | 2 | false
obu-2026-genai-service | 大府市 | B社 | 371 | 229 | 600 | 750 | 3 | false
obu-2026-genai-service | 大府市 | ソフトバンク株式会社 | 371 | 250 | 621 | 750 | 1 | true
obu-2026-genai-service | 大府市 | C社 | 369 | | | 750 | | false
yaizu-2025-genai-service | 焼津市 | A社 | | | 84 | 100 | 1 | true
yaizu-2025-genai-service | 焼津市 | B社 | | | 81 | 100 | 3 | false
yaizu-2025-genai-service | 焼津市 | C社 | | | 78 | 100 | 4 | false
yaizu-2025-genai-service | 焼津市 | D社 | | | 83 | 100 | 2 | false`,
    label: "ask",
  },
  {
    id: "made-up-features",
    source: "public repository file 43276729241 (feature_prioritization.csv, first six rows)",
    kind: "made by chance for RICE and ICE at once, many digits, no score",
    cells: `
Feature | Reach | Impact | Confidence | Effort | Ease
Visualize turn-key bandwidth | 7370 | 4.186171947440931 | 59.17173949330819 | 8.017219002454922 | 6.371651421518383
Engineer efficient users | 6365 | 1.6239780813448106 | 52.90418060840997 | 8.795585311974417 | 6.41003510568888
Facilitate innovative metrics | 8422 | 1.0823379771832098 | 98.49549260809971 | 8.491983767203795 | 2.9110519961044856
Embrace 24/365 networks | 5411 | 4.96884623716487 | 80.87407548138583 | 6.504878444394528 | 1.0635967469774568
Seize rich metrics | 8766 | 3.447411578889518 | 56.97469303260209 | 3.629301836816963 | 4.297256589643226
Reinvent seamless initiatives | 289 | 1.3624257381312832 | 80.91930046665436 | 4.442157921404465 | 9.849077972261094`,
    label: "ask",
  },
  {
    id: "ru-price-input",
    source: "public repository file 59808659259 (solution matrix)",
    kind: "Russian, stars with the points out of the weight in brackets, a total out of a hundred with a cup",
    cells: `
Критерий | Вес | Вариант 1: String State + Text Input | Вариант 2: Controlled Number Input | Вариант 3: Uncontrolled Input
Architecture | 30% | ⭐⭐⭐⭐⭐ (30/30) | ⭐⭐⭐☆☆ (18/30) | ⭐⭐☆☆☆ (12/30)
Security | 25% | ⭐⭐⭐⭐⭐ (25/25) | ⭐⭐⭐⭐⭐ (25/25) | ⭐⭐⭐☆☆ (15/25)
UX | 15% | ⭐⭐⭐⭐⭐ (15/15) | ⭐⭐☆☆☆ (6/15) | ⭐⭐⭐☆☆ (9/15)
Risk | 15% | ⭐⭐⭐⭐⭐ (15/15) | ⭐⭐⭐☆☆ (9/15) | ⭐⭐☆☆☆ (6/15)
Maintainability | 15% | ⭐⭐⭐⭐⭐ (15/15) | ⭐⭐⭐☆☆ (9/15) | ⭐⭐☆☆☆ (6/15)
TOTAL SCORE | | 100/100 🏆 | 67/100 | 48/100`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:E1", levels: "stars" },
  },
  {
    id: "tool-incidents",
    source: "public repository file 70321729591 (scorecard.csv)",
    kind: "called a scorecard, but a log of incidents with a severity in words and hours",
    cells: `
incident_id | date | tool_name | incident_type | time_cost_hours | severity | resolved | notes
1 | 2026-09-03 | Cursor | quality | 2.5 | medium | yes | Found during integration test
2 | 2026-09-07 | Cursor | quality | 1.0 | low | yes | Caught in code review
3 | 2026-09-12 | Cursor | speed | 0.25 | low | no | No workaround found
4 | 2026-09-15 | Cursor | quality | 0.5 | low | yes | Shipped to staging; caught by QA
5 | 2026-09-18 | Cursor | reliability | 0.75 | low | yes | Tool ignored version context
6 | 2026-09-22 | Cursor | quality | 3.0 | high | yes | Found during load testing
7 | 2026-09-25 | Cursor | speed | 1.5 | medium | yes | Manual grep required`,
    label: "nothing",
  },
];
