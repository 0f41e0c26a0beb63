import type { RealTable } from "./real-table.ts";

/** Found by the names of single criteria in twelve languages (28 November 2026, the ninth sample), labelled before the reader was run. */
export const SINGLE_CRITERIA: readonly RealTable[] = [
  {
    id: "de-drupal-fit",
    source: "public repository file 27889219579 (Fit-Analyse)",
    kind: "German, one thing rated, reasons beside",
    cells: `
Kriterium | Gewicht | Score | Begründung
Anforderungen | 30% | 90 | Alle Features mappbar
Komplexität | 20% | 85 | Gut geeignet für Größe
Budget | 20% | 80 | Open Source = Kosteneffizient
Zukunftssicherheit | 15% | 95 | LTS bis 2028+
Team-Fit | 15% | 85 | adesso Expertise vorhanden`,
    label: "nothing",
  },
  {
    id: "es-gitops",
    source: "public repository file 58391688002 (matriz de comparación)",
    kind: "Spanish, marks with words, words of size in the last rows",
    cells: `
Característica | ArgoCD | FluxCD | Jenkins X
UI web | ✅ Completa | ❌ Solo CLI | ✅ Básica
Múltiples clusters | ✅ Nativo | ✅ Mediante Flux | ✅ Limitado
Compatibilidad con Helm | ✅ Completa | ✅ Completa | ✅ Completa
Kustomize | ✅ Completo | ✅ Completo | ✅ Limitado
Automatización de imágenes | ⚠️ Limitada | ✅ Nativa | ✅ Nativa
RBAC | ✅ Granular | ⚠️ Básico | ⚠️ Básico
Notificaciones | ✅ Completas | ✅ Completas | ✅ Básicas
Curva de aprendizaje | Media | Baja | Alta
Uso de recursos | Medio | Bajo | Alto
Estado en CNCF | Graduado | Graduado | Sandbox`,
    label: [{ criteria: "A2:A10", weights: null, options: "B1:D1" }, { criteria: "A2:A11", weights: null, options: "B1:D1" }, { criteria: "A2:A8", weights: null, options: "B1:D1", levels: "marks" }],
  },
  {
    id: "es-virtual-threads",
    source: "public repository file 5364835322 (recomendación principal)",
    kind: "Spanish, stars with a word each",
    cells: `
Factor | Spring Boot + Virtual Threads | WebFlux
Curva de aprendizaje | ⭐⭐⭐⭐⭐ Fácil | ⭐⭐⭐ Compleja
Debugging | ⭐⭐⭐⭐⭐ Simple | ⭐⭐ Difícil
Performance | ⭐⭐⭐⭐ Buena (85-90% de WebFlux) | ⭐⭐⭐⭐⭐ Excelente
Productividad | ⭐⭐⭐⭐⭐ Alta | ⭐⭐⭐ Media
Mantenibilidad | ⭐⭐⭐⭐⭐ Alta | ⭐⭐⭐ Media`,
    label: { criteria: "A2:A6", weights: null, options: "B1:C1", levels: "stars" },
  },
  {
    id: "ko-hackathon",
    source: "public repository file 29956823093 (해커톤 적합성)",
    kind: "Korean, one stack rated out of ten",
    cells: `
평가 항목 | 점수 | 비고
개발 속도 | 9.5/10 | shadcn/ui로 컴포넌트 즉시 사용
학습 곡선 | 9/10 | 대부분의 개발자가 익숙함
안정성 | 10/10 | 모든 라이브러리 프로덕션 검증됨
백엔드 통합 | 10/10 | FastAPI와 완벽한 시너지
성능 | 9/10 | 1,000+ 자산도 부드럽게 처리
타입 안전성 | 10/10 | OpenAPI → TypeScript 자동 생성`,
    label: "nothing",
  },
  {
    id: "ko-agents",
    source: "public repository file 55735649588 (다른 프레임워크와 비교)",
    kind: "Korean, blank corner, marks with remarks between facts and words",
    cells: `
 | Mastra | Vercel AI SDK | LangGraph.js
언어 | TypeScript | TypeScript | TypeScript
에이전트 루프 | ✅ 내장 | ⚠️ 수동 구현 | ✅ 내장
메모리 | ✅ 내장 (스토리지 필요) | ❌ | ⚠️ 수동 구현
워크플로우 | ✅ 그래프 기반 | ❌ | ✅ 그래프 기반
Observability | ✅ OpenTelemetry | ❌ | ⚠️ 외부 도구 필요
LLM 제공자 | 다수 | 다수 | 제한적
학습 곡선 | 중간 | 낮음 | 높음`,
    label: "ask",
  },
  {
    id: "ko-agent-patterns",
    source: "public repository file 8253017903 (구현 프레임워크 비교)",
    kind: "Korean, words in one column, stars in another, text around",
    cells: `
프레임워크 | 적합한 패턴 | 학습 곡선 | 프로덕션 준비 | 권장 용도
LangGraph | Graph-based, Sequential | 높음 | ⭐⭐⭐⭐⭐ | 복잡한 워크플로우, 엔터프라이즈
CrewAI | Role-based, Supervisor | 낮음 | ⭐⭐⭐⭐ | 빠른 프로토타입, 팀 기반
AutoGen | Conversational, Multi-agent | 중간 | ⭐⭐⭐ | 코드 생성, 대화형 시스템
Custom (Vertex AI) | 모든 패턴 | 중간 | ⭐⭐⭐⭐ | 기존 인프라 활용`,
    label: { criteria: "C1:D1", weights: null, options: "A2:A5" },
  },
  {
    id: "ja-python-tools",
    source: "public repository file 65893529462 (ツール比較)",
    kind: "Japanese, stars of five, what each is for last",
    cells: `
ツール | 速度 | 学習コスト | エンタープライズ対応 | 推奨用途
pip + venv | ★★☆☆☆ | ★★★★★ | ★★☆☆☆ | 学習・小規模
Poetry | ★★★☆☆ | ★★★☆☆ | ★★★★☆ | チーム開発
Pipenv | ★★☆☆☆ | ★★★☆☆ | ★★★☆☆ | レガシー移行
PDM | ★★★★☆ | ★★☆☆☆ | ★★★★★ | エンタープライズ
uv | ★★★★★ | ★★★★☆ | ★★★☆☆ | 最新・高速
rye | ★★★★☆ | ★★☆☆☆ | ★★★☆☆ | Python管理統合`,
    label: { criteria: "B1:D1", weights: null, options: "A2:A7" },
  },
  {
    id: "zh-site-platform",
    source: "public repository file 62949934284 (功能完整度)",
    kind: "Chinese, percentages, ours, two rivals and the goal side by side",
    cells: `
功能模块 | 当前系统 | Worktile | 建文云 | 优化目标
项目管理 | 70% | 95% | 85% | 90%
任务管理 | 75% | 95% | 80% | 90%
协作功能 | 40% | 90% | 60% | 85%
施工管理 | 60% | 50% | 95% | 90%
成本管理 | 50% | 70% | 90% | 85%
报表统计 | 45% | 85% | 90% | 85%
移动应用 | 0% | 90% | 95% | 80%
BIM集成 | 30% | 30% | 80% | 75%`,
    label: "ask",
  },
  {
    id: "zh-rag-plans",
    source: "public repository file 51940791474 (多方案对比总表)",
    kind: "Chinese, numbers of five, two of which are burdens, a recommendation last",
    cells: `
方案 | 技术栈匹配度 | 部署复杂度 | 文档RAG能力 | Agent编排能力 | 学习成本 | 推荐度
纯 .NET 自研 Lite RAG | 5 | 1 | 3 | 2 | 2 | 5
Semantic Kernel | 5 | 2 | 3 | 5 | 4 | 3
Kernel Memory | 4 | 3 | 5 | 2 | 3 | 3
Microsoft.Extensions.AI + 自研 | 5 | 1 | 2 | 2 | 2 | 5
SK + KM 组合 | 4 | 4 | 5 | 5 | 5 | 3
Python LangChain sidecar | 2 | 5 | 5 | 5 | 3 | 2
社区 .NET 库 | 3 | 2 | 3 | 3 | 3 | 3`,
    label: [{ criteria: "B1:F1", weights: null, options: "A2:A8", levels: "first-number", less: "C1,F1" }, { criteria: "B1:G1", weights: null, options: "A2:A8", levels: "first-number", less: "C1,F1" }],
  },
  {
    id: "en-order-images",
    source: "public repository file 49363520655 (decision framework)",
    kind: "one project, weighted, a total",
    cells: `
Criterion | Weight | Score (1-5) | Weighted
Customer Value | 25% | 5 | 1.25
Business Impact | 25% | 5 | 1.25
Technical Feasibility | 20% | 4 | 0.80
ROI | 20% | 5 | 1.00
Strategic Fit | 10% | 5 | 0.50
TOTAL | 100% | | 4.80`,
    label: "nothing",
  },
  {
    id: "en-sql-types",
    source: "public repository file 58407860541 (portability trade-off)",
    kind: "two options in words that compare",
    cells: `
Factor | Standard SQL types | Database-specific types
Portability | High | Lower
Native functionality | Lower | High
Query expressiveness | General | Often much richer
ORM portability | Usually better | May require vendor-specific support
Migration to another DB | Easier | Potentially harder
Performance optimization | General | Can exploit engine-specific capabilities
Domain semantics | Generic | Often stronger
Operational complexity | Lower | Can be higher
Vendor lock-in | Lower | Higher`,
    label: "ask",
  },
  {
    id: "de-rom-features",
    source: "public repository file 41824013178 (DB / Daten)",
    kind: "German, what for and which value in words, risk and complexity in words of size",
    cells: `
Feature | Ziel | Nutzerwert | Risiko | Komplexität
Hash-Cache (path+mtime+size) | Wiederholte Scans beschleunigen | Performance | Niedrig | Mittel
Index-Sharding (optional) | Skalierung bei sehr großen Sets | Performance | Hoch | Hoch
Library-Reports | Bestandsanalyse | Transparenz | Niedrig | Mittel`,
    label: { criteria: "D1:E1", weights: null, options: "A2:A4", levels: "grades", less: "D1:E1" },
  },
  {
    id: "de-stars-weighted",
    source: "public repository file 62673559383 (Vergleichstabelle)",
    kind: "German, stars, the weights in the last column",
    cells: `
Kriterium | ThemisDB Ansatz | Alternative 1 | Alternative 2 | Gewichtung
Performance | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐ | ⭐⭐⭐ | 40%
Skalierbarkeit | ⭐⭐⭐⭐ | ⭐⭐⭐⭐⭐ | ⭐⭐ | 30%
Wartbarkeit | ⭐⭐⭐⭐ | ⭐⭐ | ⭐⭐⭐⭐ | 20%
Community | ⭐⭐⭐⭐ | ⭐⭐⭐ | ⭐⭐ | 10%
Gesamt-Score | 4.5 | 3.8 | 2.9 | 100%`,
    label: { criteria: "A2:A5", weights: "E2:E5", options: "B1:D1", levels: "stars" },
  },
  {
    id: "en-load-on-demand",
    source: "public repository file 150777612 (three modes)",
    kind: "blank corner, asterisks in place of stars",
    cells: `
 | Performance | Templates Support | Ease of Implementation
Server Side PostBack | * | ***** | *****
Server Side Callback | ** | *** | ****
Web Service | ***** | * | ***`,
    label: { criteria: "B1:D1", weights: null, options: "A2:A4", levels: "stars" },
  },
  {
    id: "en-iframe-ways",
    source: "public repository file 42324070346 (recommendation matrix)",
    kind: "words, percentages and words of ease side by side, stars as recommendation",
    cells: `
Approach | Ease of Implementation | Compatibility | Performance | Security | Recommendation
WebView | Medium | 100% | High | Medium | ⭐⭐⭐⭐⭐
Tab-Based | Medium | 100% | High | High | ⭐⭐⭐⭐
Proxy | Hard | 95% | Medium | Low | ⭐⭐
Hybrid | Hard | 100% | High | High | ⭐⭐⭐⭐⭐
DevTools | Very Hard | 100% | Medium | Low | ⭐`,
    label: [{ criteria: "B1:E1", weights: null, options: "A2:A6" }, { criteria: "B1:F1", weights: null, options: "A2:A6" }],
  },
];
