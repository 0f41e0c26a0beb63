import type { RealTable } from "../real-table.ts";

/** Found by the names of single criteria in twelve languages (28 November 2026, the ninth sample), labelled before the reader was run. */
export const HELD_OUT_CRITERIA: readonly RealTable[] = [
  {
    id: "en-civic-stack",
    source: "public repository file 70163595060 (technology commitment)",
    kind: "weights, each rating with its product in brackets, a winner in the total",
    cells: `
Evaluation Criterion | Weight | TypeScript / Node.js | C# / ASP.NET 8 | Python / FastAPI
Free-Tier Quota & Memory Footprint (<= 512MB) | 20% | 9.0 (1.80) | 6.0 (1.20) | 7.5 (1.50)
Architecture & NFR Fit (Modularity, Typing) | 25% | 9.0 (2.25) | 9.5 (2.38) | 8.0 (2.00)
Team Capability & Velocity (3 Students) | 20% | 9.5 (1.90) | 7.0 (1.40) | 7.5 (1.50)
Automated Testing Tooling Maturity | 15% | 9.0 (1.35) | 9.0 (1.35) | 8.5 (1.28)
Docker Parity & Build Efficiency | 10% | 9.0 (0.90) | 7.5 (0.75) | 8.0 (0.80)
Ecosystem & Security Maintenance | 10% | 8.5 (0.85) | 9.0 (0.90) | 8.5 (0.85)
TOTAL WEIGHTED SCORE | 100% | 9.05 / 10 (WINNER) | 7.98 / 10 | 7.93 / 10`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:E1", levels: "first-number" },
  },
  {
    id: "de-file-tools",
    source: "public repository file 71634038982 (Nutzwertanalyse)",
    kind: "German, weights with a space before the percent sign, a weighted sum",
    cells: `
Kriterium | Gewicht | PowerShell | Python | Power Automate
Kompatibilität (Windows) | 30 % | 5 | 4 | 3
Lernaufwand / Know-how | 20 % | 4 | 4 | 5
Kosten | 20 % | 5 | 5 | 3
Integration | 15 % | 4 | 4 | 4
Community & Doku | 15 % | 4 | 5 | 3
Gewichtete Summe | 100 % | 4,50 | 4,35 | 3,55`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:E1" },
  },
  {
    id: "de-fastmcp",
    source: "public repository file 10110137078 (Entscheidungsmatrix)",
    kind: "German, two options in words of several kinds",
    cells: `
Kriterium | Official SDK | FastMCP
Entwicklungsaufwand | Hoch | Niedrig
Zukunftssicherheit | Sehr Hoch | Mittel
Performance | Hoch | Sehr Hoch
Middleware-Flexibilität | Begrenzt | Umfassend
Header-Zugriff | Workaround nötig | Native
DI-System | Manuell | Integriert
Dokumentation | Spezifikations-fokussiert | Lösungs-orientiert`,
    label: "ask",
  },
  {
    id: "fr-azure-tools",
    source: "public repository file 28768099701 (outils comparés)",
    kind: "French, crosses, warnings and ticks with a word each, one row of text",
    cells: `
Critère | Portal Azure | Azure CLI | Terraform
Interface | Graphique | Ligne de commande | Code
Reproductibilité | ❌ Faible | ⚠️ Moyenne | ✅ Excellente
Versionnement | ❌ Non | ⚠️ Scripts | ✅ Oui (Git)
Multi-cloud | ❌ Azure uniquement | ❌ Azure uniquement | ✅ Tous les clouds
État | ❌ Non géré | ❌ Non géré | ✅ Géré automatiquement
Preview | ⚠️ Limité | ❌ Non | ✅ Terraform plan`,
    label: [{ criteria: "A3:A7", weights: null, options: "B1:D1", levels: "marks" }, { criteria: "A2:A7", weights: null, options: "B1:D1" }],
  },
  {
    id: "fr-pipelines",
    source: "public repository file 12977496381 (configuration et syntaxe)",
    kind: "French, words of size, one row of facts",
    cells: `
Aspect | GitHub Actions | GitLab CI | Jenkins
Format | YAML | YAML | Groovy (Declarative Pipeline)
Complexité | Moyenne | Moyenne | Élevée
Courbe d'apprentissage | Faible | Faible | Moyenne
Documentation | Excellente | Excellente | Bonne`,
    label: { criteria: "A3:A5", weights: null, options: "B1:D1" },
  },
  {
    id: "ja-data-fetch",
    source: "public repository file 2498392112 (比較表)",
    kind: "Japanese, marks, \"by hand\" among them, words of size in the last row",
    cells: `
機能 | TanStack Query | SWR | useEffect + axios
キャッシュ | ✅ | ✅ | ❌
自動再検証 | ✅ | ✅ | ❌
ローディング状態 | ✅ | ✅ | 手動実装
エラーハンドリング | ✅ | ✅ | 手動実装
楽観的更新 | ✅ | ⚠️ | ❌
Prefetch | ✅ | ⚠️ | ❌
DevTools | ✅ | ❌ | ❌
学習コスト | 中 | 低 | 低`,
    label: [{ criteria: "A2:A9", weights: null, options: "B1:D1" }, { criteria: "A2:A8", weights: null, options: "B1:D1" }],
  },
  {
    id: "ja-card-effects",
    source: "public repository file 58958751137 (4方式の比較)",
    kind: "Japanese, double circles to crosses, some with a remark",
    cells: `
評価軸 | 方式1 素TS関数 | 方式2 コマンド配列 | 方式3 メタ+ハンドラ | 方式4 Lua
表現力 | ◎ | △（DSL拡張要） | ◎ | ◎
学習コスト | △ TS全部 | ○ 単純カードは易 | ○ 雛形コピペ | × Lua習得
テスト容易性 | ◎ | ◎ | ◎ | △ サンドボックス要
AI統合容易性 | ◎ | ○ インタプリタ層 | ◎ | × VM起動コスト
型安全性 | ◎ | ○ Discriminated Union | ◎ | × 型なし
リファクタコスト | × | ○ 中央定義差替 | ◎ 型でgrep可 | ×`,
    label: { criteria: "A2:A7", weights: null, options: "B1:E1", levels: "circles" },
  },
  {
    id: "zh-review-tools",
    source: "public repository file 53904749469 (主流工具横向对比)",
    kind: "Chinese, marks with a word in two columns, words of size in one, text around",
    cells: `
工具 | 集成方式 | 安全扫描 | 并发分析 | 学习成本 | 适合团队
Claude Code | CLI / VS Code / Cursor | ✅ 内置 | ✅ 较强 | 低 | 所有团队
GitHub Copilot | GitHub PR 评论 | ⚠️ 基础 | ⚠️ 弱 | 极低 | GitHub 用户
GPT-4 + 代码解释器 | API 调用 | ✅ 可配置 | ✅ 较强 | 中 | 有定制能力的团队
CodeQL + AI 后处理 | GitHub Advanced Security | ✅ 深度 | ✅ 深度 | 高 | 安全要求高的团队
Semgrep + AI | CI/CD 集成 | ✅ 强 | ✅ 中 | 中 | DevOps 成熟团队`,
    label: { criteria: "C1:E1", weights: null, options: "A2:A6" },
  },
  {
    id: "en-trade-reports",
    source: "public repository file 68728248959 (scorecard, first nine rows)",
    kind: "one product rated, dimensions repeated down the first column",
    cells: `
Dimension | Criterion | Score | Reason
Product | Purpose clarity | 7 | Clear trade-report job, overstated compliance promise
Product | Usefulness | 5 | Useful structure; evidence/export incomplete
Product | Workflow coherence | 4 | Form sequence reasonable, payment/work state conflated
Product | Time to value | 4 | Repeated identity entry, missing onboarding, no saved draft
Product | Onboarding | 2 | Signup drops into empty account; profile mismatch
Product | User trust | 2 | Default passes, unsupported certification/signature claims
UX | Navigation | 4 | Public links work; missing report list, fragmented app nav
UX | Mobile usability | 5 | Public screens fit, large primary controls
UX | Field usability | 3 | No resume/network resilience`,
    label: "nothing",
  },
  {
    id: "en-build-or-buy",
    source: "public repository file 60970593344 (decision matrix)",
    kind: "three ways in words of several kinds, times in brackets",
    cells: `
Factor | Buy | Integrate | Build
Time to value | Fast (days–weeks) | Medium (weeks–months) | Slow (months)
Upfront cost | Low | Medium | High
Ongoing cost | Predictable (seats) | Variable (API + maintenance) | High (infra + people)
Customization | Low | Medium-High | Maximum
Maintenance burden | Vendor handles | You maintain integration | You maintain everything
Data control | Vendor terms | API terms (better) | Full control
Expertise needed | None | Software engineering | ML engineering + infra
Vendor risk | High | Medium (API dependency) | None`,
    label: "ask",
  },
  {
    id: "en-bid-form",
    source: "public repository file 53968955250 (scoring matrix)",
    kind: "an empty form: weights, no scores, questions beside",
    cells: `
Criterion | Weight | Score 1–5 | Notes
Strategic fit | 25% | | Does it align with Prudentia's service offering?
Win probability | 25% | | Can we demonstrate the required experience?
Resource requirement | 15% | | Can a solo consultant deliver? Need consortium?
Revenue / margin | 15% | | Contract value vs effort. Margin >40%?
Compliance readiness | 10% | | Do we have all mandatory documents?
Cash flow timing | 10% | | Government payment cycle impact on cash flow`,
    label: "nothing",
  },
  {
    id: "es-gis-risks",
    source: "public repository file 52722336666 (riesgos y mitigaciones)",
    kind: "Spanish, a list of risks: probability and impact",
    cells: `
Riesgo | Probabilidad | Impacto | Mitigación
Dependencia de Supabase | Alta | Media | Documentar abstracciones
Tech debt acumulado | Alta | Alta | Refactor continuo
Vendor lock-in | Media | Alta | Preparar abstracción de DB
Pérdida de datos offline | Media | Alta | Implementar backup automático
Performance con >100k puntos | Media | Alta | Índices espaciales + paginación`,
    label: "nothing",
  },
  {
    id: "de-swarm-quality",
    source: "public repository file 63456745188 (Code-Qualität)",
    kind: "German, one thing marked with letters",
    cells: `
Kriterium | Note | Begründung
Sicherheit | A | Auth via require_auth, keine Secrets hardcoded
Zuverlässigkeit | A | Tests + E2E-Verifikation, kein silent failure
Wartbarkeit | A | Typed Dataclasses, klare Funktions-Trennung
Testabdeckung | A | 23 Backend + 26 Frontend Tests, alle grün
Performance | B | Mock-Worker (kein LLM-Call), E2E <100ms
Zukunftssicherheit | A | Alembic-Migration, klare Erweiterungspunkte`,
    label: "nothing",
  },
  {
    id: "de-elastic-variants",
    source: "public repository file 53085469008 (Entscheidungsmatrix der Lösungsvarianten)",
    kind: "German, weights, one criterion says which way its numbers run",
    cells: `
Kriterium | Gewichtung | V1: API + Elasticsearch + Weboberfläche | V2: Logstash + Elasticsearch + Weboberfläche | V3: Elasticsearch ohne Weboberfläche
Anforderungserfüllung | 30 % | 5 | 4 | 2
Nachweisbarkeit | 20 % | 5 | 4 | 3
Machbarkeit im IPA-Zeitrahmen | 20 % | 4 | 3 | 4
Wartbarkeit | 15 % | 4 | 3 | 3
Risiko (5 = tief / gut kontrollierbar) | 15 % | 4 | 2 | 3
Gewichtetes Ergebnis | 100 % | 4.50 | 3.35 | 2.85`,
    label: [{ criteria: "A2:A6", weights: "B2:B6", options: "C1:E1", levels: "first-number" }, { criteria: "A2:A6", weights: "B2:B6", options: "C1:E1", levels: "first-number", names: ["Anforderungserfüllung", "Nachweisbarkeit", "Machbarkeit im IPA-Zeitrahmen", "Wartbarkeit", "Risiko"] }],
  },
  {
    id: "en-nginx-hardening",
    source: "public repository file 19629235378 (recommendations, first four rows)",
    kind: "words of two scales, a priority in words before them",
    cells: `
Recommendation | Priority | Impact on Risk Reduction | Ease of Implementation
Create custom 5xx error pages. | High | Moderate | Easy
Configure error_page for 5xx errors. | High | Moderate | Easy
Audit and apply limit_except consistently. | High | High | Medium
Identify and disable unused Nginx modules. | High | Moderate to High | Medium to Hard`,
    label: [{ criteria: "C1:D1", weights: null, options: "A2:A5" }, { criteria: "B1:D1", weights: null, options: "A2:A5" }],
  },
  {
    id: "en-global-prompt",
    source: "public repository file 56109771431 (decision matrix)",
    kind: "weights, each rating followed by a colon and a reason",
    cells: `
Criterion | Weight | Pragmatic Extension | Generic Global Parts
Ease of Implementation | 40% | 5: Very straightforward | 2: Requires more state/UI work
User Flexibility | 30% | 3: Meets current needs | 5: Very flexible
Maintenance | 30% | 5: Minimal overhead | 3: More complex logic
Weighted Total | | 4.4 | 3.2`,
    label: { criteria: "A2:A4", weights: "B2:B4", options: "C1:D1", levels: "first-number" },
  },
];
