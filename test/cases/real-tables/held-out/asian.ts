import type { RealTable } from "../real-table.ts";

/** Korean, Chinese, Japanese, Vietnamese, Thai and Indonesian. */
export const HELD_OUT_ASIAN: readonly RealTable[] = [
  {
    id: "ko-folders",
    source: "public repository file 46944451683 (Comparison Matrix)",
    kind: "Korean, a criterion whose name says that lower is better and whose ratings are the other way",
    cells: `
Criteria | Weight | A: Flat | B: Category | C: Domain | D: Hybrid (추천)
구현 단순성 | 25% | 9 | 5 | 6 | 10
Studio IPC 가독성 | 25% | 8 | 7 | 7 | 9
Migration 복잡도 (낮을수록 좋음) | 20% | 8 | 5 | 5 | 9
미래 확장성 | 15% | 5 | 9 | 7 | 7
File Watch 효율 | 10% | 9 | 6 | 7 | 9
Git 관리 명확성 | 5% | 5 | 9 | 6 | 7
가중 합계 | 100% | 7.55 | 6.45 | 6.35 | 8.80`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:F1" },
  },
  {
    id: "ko-sweep",
    source: "public repository file 62563242438 (Trade-off Matrix)",
    kind: "Korean, stars, criteria marked as the lower the more stars",
    cells: `
기준 | 가중치 | A 현상유지 | B 최소패치 | C cron | D daemon
유실 방지(robustness) | 35% | ★ | ★★★ | ★★★★★ | ★★★★★
긴 활성세션 커버 | 20% | ★ | ★★★ | ★★★★★ | ★★★★★
구현/유지 복잡도(낮을수록↑) | 20% | ★★★★★ | ★★★★ | ★★★ | ★
상시 자원(낮을수록↑) | 15% | ★★★★★ | ★★★★★ | ★★★★ | ★★
마이그레이션 비용(낮을수록↑) | 10% | ★★★★★ | ★★★★ | ★★★ | ★★
가중 합계(5점) | 100% | 2.80 | 3.60 | 4.25 | 3.45`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:F1", levels: "stars" },
  },
  {
    id: "zh-frameworks",
    source: "public repository file 17390881970 (two frameworks)",
    kind: "Chinese, stars with a number behind, two text columns last",
    cells: `
评估维度 | 权重 | PyTorch评分 | Paddle评分 | 决策依据 | DEBUG合规
团队熟悉度 | 35% | ★★★★☆ 4.0 | ★★★☆☆ 3.0 | CREATE.md团队背景 | env-validation
部署便利性 | 25% | ★★★☆☆ 3.5 | ★★★★☆ 4.2 | DOCKER_CONFIG.md验证 | docker-validation
性能优化 | 25% | ★★★★☆ 4.0 | ★★★★☆ 4.0 | ML.md性能基准 | training-test
社区支持 | 15% | ★★★★★ 5.0 | ★★★☆☆ 3.5 | 问题解决效率 | import-testing
综合得分 | 100% | 3.95分 | 3.6分 | 推荐PyTorch | 全阶段通过`,
    label: [
      { criteria: "A2:A5", weights: "B2:B5", options: "C1:D1", levels: "first-number" },
      {
        criteria: "A2:A5",
        weights: "B2:B5",
        options: "C1:D1",
        optionNames: ["PyTorch", "Paddle"],
        levels: "first-number",
      },
    ],
  },
  {
    id: "ja-filters",
    source: "public repository file 14035774883 (総合評価マトリックス)",
    kind: "Japanese, no weights, totals of twenty",
    cells: `
パターン | マップ視認性 | 操作効率 | 実装コスト | 技術親和性 | 総合点
Pattern 1 | 5 | 5 | 4 | 5 | 19/20
Pattern 2 | 4 | 4 | 3 | 4 | 15/20
Pattern 3 | 5 | 3 | 4 | 3 | 15/20
Pattern 4 | 3 | 4 | 3 | 3 | 13/20
Pattern 5 | 2 | 3 | 2 | 3 | 10/20`,
    label: { criteria: "B1:E1", weights: null, options: "A2:A6" },
  },
  {
    id: "ja-naming",
    source: "public repository file 2616155463 (総合採点結果)",
    kind: "Japanese, the highest points in the headers, points out of them",
    cells: `
案 | 権限可視性 (15pt) | 自己説明性 (15pt) | 汎用性 (15pt) | 開発効率性 (10pt) | 保守性 (10pt) | 学習コスト (5pt) | 国際化対応 (5pt) | その他 (5pt) | 総合点
案1: 権限可視性重視型 | 14 | 13 | 12 | 9 | 8 | 4 | 4 | 4 | 68/80
案2: 日本語併記型 | 13 | 14 | 8 | 7 | 6 | 3 | 1 | 2 | 54/80
案3: V2設計準拠型 | 9 | 11 | 14 | 8 | 9 | 4 | 5 | 5 | 65/80`,
    label: [
      [15, 15, 15, 10, 10, 5, 5, 5],
      [1, 1, 1, 1, 1, 1, 1, 1],
    ].flatMap((weights) => [
      { criteria: "B1:I1", weights, options: "A2:A4" },
      {
        criteria: "B1:I1",
        weights,
        options: "A2:A4",
        names: [
          "権限可視性",
          "自己説明性",
          "汎用性",
          "開発効率性",
          "保守性",
          "学習コスト",
          "国際化対応",
          "その他",
        ],
      },
    ]),
  },
  {
    id: "vi-login",
    source: "public repository file 67277527682 (Decision Matrix)",
    kind: "Vietnamese, two totals alike",
    cells: `
Tiêu chí | Trọng số | Keycloak (full) | Auth0/Okta | Custom Build
Feature coverage | 30% | 5 | 4 | 10
Integration ease | 25% | 3 | 2 | 9
Maintenance | 20% | 8 | 9 | 5
Community/Support | 15% | 7 | 9 | 6
Learning curve | 10% | 4 | 6 | 8
Tổng điểm (weighted) | | 5.15 | 5.15 | 7.95`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:E1" },
  },
  {
    id: "vi-agents",
    source: "public repository file 46284328787 (Scorecard)",
    kind: "Vietnamese, weights as high and medium in words, numbered criteria",
    cells: `
Tiêu chí (Criteria) | Trọng số | Go-Agentic | CrewAI | LangGraph | AutoGen
1. Hiệu năng (Performance) | Cao | 9.5 | 7.0 | 7.5 | 7.0
2. Hệ sinh thái (Ecosystem) | TB | 5.0 | 9.0 | 8.5 | 8.5
3. Sẵn sàng Production (Deployment) | Cao | 9.0 | 6.5 | 7.5 | 6.5
4. Dễ sử dụng (Ease of Use) | TB | 7.5 | 9.5 | 7.0 | 8.0
5. Khả năng kiểm soát (Control/Debug) | Cao | 8.5 | 7.0 | 9.0 | 6.5
6. Kiến trúc (Architecture) | Cao | 9.0 | 8.0 | 8.5 | 8.0
TỔNG ĐIỂM (Weighted) | | 8.3 | 7.8 | 8.0 | 7.3`,
    label: { criteria: "A2:A7", weights: [3, 2, 3, 2, 3, 3], options: "C1:F1" },
  },
  {
    id: "th-stack",
    source: "public repository file 59664061327 (2 and 3)",
    kind: "Thai, a list of the options above, a remark behind almost every rating",
    cells: `
# | ตัวเลือก | องค์ประกอบ
A | FastAPI + React (SPA) | Python 3.12, React 18
B | Next.js Fullstack | Next.js 14, Prisma
C | Laravel + Vue | PHP 8.3, Vue 3

เกณฑ์ | น้ำหนัก | A: FastAPI+React | B: Next.js | C: Laravel+Vue
เหมาะกับทีมเล็ก / แบ่งงาน FE-BE ขนานได้ | 20% | 5 — สัญญา OpenAPI | 3 — โค้ดปนกัน | 4 — แยกได้
Deploy on-prem | 20% | 5 — container เดียว | 3 — Node runtime | 4 — PHP-FPM + Nginx
ความเร็วในการพัฒนา MVP | 20% | 4 — auto OpenAPI | 5 — เร็วที่สุดใน 1–2 เดือนแรก | 4 — scaffold
การดูแลระยะยาว | 15% | 4 — API เสถียร | 2 — เปลี่ยน pattern บ่อย | 4 — LTS
ต่อยอด AI/automation | 15% | 5 — Python | 2 — สอง stack | 2 — เหมือน B
Mobile web / bundle เล็ก | 10% | 4 — SPA | 5 — SSR | 4
คะแนนถ่วงน้ำหนัก | 100% | 4.55 | 3.30 | 3.70`,
    label: { criteria: "A7:A12", weights: "B7:B12", options: "C6:E6", levels: "first-number" },
  },
  {
    id: "id-cameras",
    source: "public repository file 66167572465 (Solution Evaluation)",
    kind: "Indonesian, weights above with descriptions, as ×0.3 in the headers of the matrix",
    cells: `
Kriteria | Bobot
Efektivitas — root cause | 30%
Kecepatan — deliver sekarang | 25%
Risiko — merusak yang berjalan | 20%
Maintainability — tim | 15%
Scope fit — tidak over-engineer | 10%

Solusi | Efektif (×0.3) | Cepat (×0.25) | Risiko rendah (×0.2) | Maintainable (×0.15) | Scope fit (×0.1) | Score
A1 Heartbeat interval | 5 | 5 | 4 | 4 | 5 | 4.65
B2 cameraService.js | 5 | 4 | 5 | 5 | 4 | 4.65
C1 CRUD modal | 4 | 4 | 3 | 4 | 5 | 3.90
D1 HLS via ffmpeg | 5 | 5 | 5 | 5 | 5 | 5.00
E2 STATUS_MAP | 5 | 5 | 5 | 5 | 5 | 5.00`,
    label: {
      criteria: "B8:F8",
      weights: "B2:B6",
      options: "A9:A13",
      names: ["Efektif", "Cepat", "Risiko rendah", "Maintainable", "Scope fit"],
    },
  },
];
