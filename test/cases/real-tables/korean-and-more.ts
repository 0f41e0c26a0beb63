import type { RealTable } from "./real-table.ts";

/** Weighted matrices found by their words for the total; labelled before the reader was run on them. */
export const KOREAN_AND_MORE: readonly RealTable[] = [
  {
    id: "ko-strategies",
    source: "public repository file 55244378052 (strategies compared)",
    kind: "Korean, weights behind the names, stars at the winner",
    cells: `
기준 (가중치) | A (No-Op, 0.2h) | A' (Spot, 1.4h) | B' (Spot+Defensive, 3.2h) ★ | C (Feature, 9-10h) | D (Arch Pre-work, 7-8h)
위험도 (30%) | 4 | 6 | 9 | 9 | 7
작업량 (25%) | 10 | 9 | 7 | 3 | 4
가치 창출 (25%) | 3 | 6 | 8 | 9 | 5
장기 이점 (20%) | 3 | 6 | 8 | 8 | 5
가중 합계 | 5.20 | 6.85 | 8.05 ★ | 6.90 | 5.40`,
    label: {
      criteria: "A2:A5",
      names: ["위험도", "작업량", "가치 창출", "장기 이점"],
      weights: [30, 25, 25, 20],
      options: "B1:F1",
    },
  },
  {
    id: "ko-clients",
    source: "public repository file 21099480108 (clients compared)",
    kind: "Korean, percent, total without its weight",
    cells: `
기준 | 가중치 | ethrex | Reth | 처음부터 | revm
메인넷 동기화 시간 | 25% | 5 | 4 | 1 | 1
EVM 수정 가능성 | 25% | 5 | 2 | 4 | 3
ZK 호환성 | 20% | 5 | 1 | 2 | 1
코드베이스 관리성 | 15% | 4 | 2 | 5 | 3
L2 아키텍처 정합성 | 15% | 5 | 3 | 3 | 1
가중 합계 | | 4.85 | 2.45 | 2.65 | 1.60`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:F1" },
  },
  {
    id: "ko-platforms",
    source: "public repository file 52690427392 (developer experience)",
    kind: "Korean, decimals, total with its weight",
    cells: `
항목 | 가중치 | Supabase | Firebase | AWS Amplify | Appwrite
SDK 품질 | 20% | 5.0 | 3.7 | 3.3 | 4.0
CLI 도구 | 15% | 5.0 | 4.3 | 3.3 | 3.0
로컬 개발 환경 | 15% | 5.0 | 4.0 | 3.3 | 4.0
문서 품질 | 15% | 5.0 | 4.0 | 3.0 | 4.0
커뮤니티 지원 | 15% | 4.7 | 4.0 | 2.7 | 3.7
IDE 통합 | 10% | 4.7 | 3.0 | 3.7 | 3.7
디버깅/로깅 | 5% | 4.0 | 4.3 | 3.3 | 3.0
마이그레이션 도구 | 5% | 5.0 | 1.7 | 2.7 | 2.7
가중 합계 | 100% | 4.88 | 3.79 | 3.17 | 3.72`,
    label: { criteria: "A2:A9", weights: "B2:B9", options: "C1:F1" },
  },
  {
    id: "ko-rule-loading",
    source: "public repository file 59833513068 (ways to load rules)",
    kind: "Korean, stars with remarks, weights last",
    cells: `
기준 | A 스킬흡수 | B 이중유지+고지 | C 훅-주입기 | 비중
네이티브 갭 실제 해소 | ★★★(내용만) | ★ | ★★★★★ | 30%
flat 사용자 무회귀 | ★★(경로트리거 상실) | ★★★★★ | ★★★★★ | 25%
path-trigger 가치 보존 | ★ | ★★★★★ | ★★★★★ | 20%
유지보수/드리프트 감소 | ★★★★ | ★★ | ★★★★ | 15%
구현 비용 (낮을수록 ★) | ★★★ | ★★★★★ | ★★ | 10%
가중 합계 | 2.55 | 3.30 | 4.55 | 100%`,
    label: { criteria: "A2:A6", weights: "E2:E6", options: "B1:D1", levels: "stars" },
  },
  {
    id: "ko-frameworks-points",
    source: "public repository file 59671742602 (frameworks; remarks shortened)",
    kind: "Korean, rating, points and a remark in one cell",
    cells: `
항목 | 비중 | FastAPI | Flask
API 계약과 문서 자동화 | 25% | 5/5 · 25점 반영 | 2/5 · 10점 반영
요청·응답 검증과 오류 안전성 | 25% | 5/5 · 25점 반영 | 4/5 · 20점 반영
대표 업무 API 성능과 경량성 | 25% | 4.78/5 · 23.9점 반영 | 4.94/5 · 24.7점 반영
가중 합계 | 100% | 98.9점 | 69.7점`,
    label: { criteria: "A2:A4", weights: "B2:B4", options: "C1:D1", levels: "first-number" },
  },
];
