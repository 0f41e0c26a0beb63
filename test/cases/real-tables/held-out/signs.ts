import type { RealTable } from "../real-table.ts";

/** Found by runs of digits, stars and signs instead of words (28 November 2026), labelled before the reader was run. */
export const HELD_OUT_SIGNS: readonly RealTable[] = [
  {
    id: "reuse-sources",
    source: "public repository file 61709388083 (Datenqualität pro Quelle)",
    kind: "German words with halves (\"niedrig-mittel\"), no verdict",
    cells: `
Quelle | Technische Tiefe | Beschaffungsreife | Logistikdaten | Risikoangaben | Preisangaben
IBS-artig | hoch | niedrig-mittel | mittel | mittel-hoch | niedrig
Lokale Bauteilbörse | niedrig-mittel | mittel-hoch | mittel | niedrig | mittel
useagain-artig | mittel | hoch | mittel | niedrig-mittel | hoch
Concular-artig | hoch | mittel | hoch | mittel | mittel
Restmaterial-Marktplatz | niedrig-mittel | hoch | mittel | niedrig | hoch
Pipeline-Plattform | niedrig | niedrig | niedrig-mittel | niedrig | niedrig`,
    label: {"criteria":"B1:F1","weights":null,"options":"A2:A7"},
  },
  {
    id: "trading-platforms",
    source: "public repository file 52839227335 (platforms compared)",
    kind: "German, prices first, marks \"5/5\" with a question mark, words last",
    cells: `
Kriterium | StockSharp | TSLab | NinjaTrader | fxDreema | ADL
Preis/Jahr | 0 | 60k | 100-150k | 10k | ~1,8M
Russischer Markt | 5/5 | 4/5 | 0/5 | 2/5 | 1/5
Einfachheit | 4/5 | 5/5 | 3/5 | 4/5 | ?
Flexibilitaet | 5/5 | 3/5 | 3/5 | 2/5 | 5/5
Leistung | 5/5 | 3/5 | 4/5 | 2/5 | 5/5
Vendor Lock-in | Minimal | Hoch | Mittel | Niedrig | Hoch`,
    label: [{"criteria":"A3:A6","weights":null,"options":"B1:F1"},{"criteria":"A3:A7","weights":null,"options":"B1:F1"}],
  },
  {
    id: "pt-frameworks",
    source: "public repository file 54766448335 (competitive position)",
    kind: "Portuguese header, marks \"4/5\", a winner last",
    cells: `
Dimensão | Theo (target) | Hono | Rails | Next.js | Best
Middleware pattern | 4/5 | 5/5 | 5/5 | 3/5 | Hono
Context creation | 4/5 | 5/5 | 4/5 | 2/5 | Hono
Unified pipeline | 5/5 | 5/5 | 5/5 | 3/5 | All except Next
Type safety | 3/5 | 4/5 | 2/5 | 3/5 | Hono
Simplicity | 5/5 | 4/5 | 3/5 | 4/5 | Theo`,
    label: {"criteria":"A2:A6","weights":null,"options":"B1:E1","levels":"first-number"},
  },
  {
    id: "alternatives-with-scores",
    source: "public repository file 4886236233 (weighted scores)",
    kind: "five alternatives, each followed by a column \"Score\" of its products",
    cells: `
Criterion | Weight | Alt 1 | Score | Alt 2 | Score | Alt 3 | Score | Alt 4 | Score | Alt 5 | Score
Performance | 5 | 8 | 40 | 7 | 35 | 9 | 45 | 6 | 30 | 8 | 40
Scalability | 5 | 9 | 45 | 6 | 30 | 8 | 40 | 7 | 35 | 9 | 45
Cost | 4 | 7 | 28 | 8 | 32 | 5 | 20 | 9 | 36 | 6 | 24
Maintainability | 4 | 8 | 32 | 7 | 28 | 7 | 28 | 8 | 32 | 8 | 32
Team Expertise | 3 | 9 | 27 | 5 | 15 | 6 | 18 | 7 | 21 | 4 | 12
Security | 5 | 8 | 40 | 8 | 40 | 9 | 45 | 7 | 35 | 8 | 40
Maturity | 3 | 9 | 27 | 7 | 21 | 8 | 24 | 6 | 18 | 7 | 21
Community Support | 2 | 8 | 16 | 6 | 12 | 7 | 14 | 5 | 10 | 6 | 12
Integration | 4 | 7 | 28 | 8 | 32 | 6 | 24 | 9 | 36 | 7 | 28
Vendor Lock-in | 3 | 6 | 18 | 7 | 21 | 5 | 15 | 8 | 24 | 6 | 18
TOTAL | 38 | | 301 | | 266 | | 273 | | 277 | | 272`,
    label: {"criteria":"A2:A11","weights":"B2:B11","options":"C1,E1,G1,I1,K1"},
  },
  {
    id: "optimizations",
    source: "public repository file 52693821179 (priority matrix)",
    kind: "coloured classes first, two criteria in words, packages, a return of ten",
    cells: `
Priority | Optimization | Impact | Effort | Packages Affected | ROI
🔴 CRITICAL | Implement async/await fixes | HIGH | LOW | 2 | 9/10
🔴 CRITICAL | Reduce state history size | HIGH | LOW | 1 | 9/10
🟠 HIGH | Enable incremental builds | HIGH | LOW | All | 8/10
🟠 HIGH | Implement proper logging | MEDIUM | MEDIUM | 142 files | 7/10
🟠 HIGH | Make CLI deps optional | HIGH | MEDIUM | 2 | 7/10
🟡 MEDIUM | JSON parsing optimization | MEDIUM | MEDIUM | 67 files | 6/10
🟡 MEDIUM | WebSocket message batching | MEDIUM | MEDIUM | 1 | 6/10
🟡 MEDIUM | Code splitting for providers | HIGH | HIGH | 3 | 5/10
🟢 LOW | Circular buffer for history | LOW | LOW | 1 | 7/10
🟢 LOW | Tree-shaking improvements | MEDIUM | HIGH | All | 4/10`,
    label: [{"criteria":"C1:D1","weights":null,"options":"B2:B11"},{"criteria":"C1:D1,F1","weights":null,"options":"B2:B11"},{"criteria":"F1","weights":null,"options":"B2:B11"}],
  },
  {
    id: "assistant-features",
    source: "public repository file 60943717667 (feature prioritization, first ten rows)",
    kind: "value and cost in words, a phase and a class P1",
    cells: `
Feature | User Value | Implementation Cost | Phase | Priority
Docker Compose deployment | HIGH | MEDIUM | 1 | P1
Google SSO | HIGH | LOW | 1 | P1
Multi-model chat | HIGH | LOW | 1 | P1
memory-api with tagging contract | HIGH | MEDIUM | 1 | P1
LLM traces in Langfuse | MEDIUM | LOW | 1 | P1
Remembra long-term memory | HIGH | HIGH | 2 | P1
Truth-level promotion workflow | HIGH | HIGH | 2 | P1
Permission-aware RAG | HIGH | MEDIUM | 2 | P1
LangGraph agent runtime | HIGH | HIGH | 2 | P1
HITL agent approvals | HIGH | MEDIUM | 2 | P1`,
    label: {"criteria":"B1:C1","weights":null,"options":"A2:A11","levels":"grades","less":"C1"},
  },
  {
    id: "next-forks",
    source: "public repository file 55210323419 (next fork ranking)",
    kind: "three rows, words with halves, a rank, a rationale",
    cells: `
Option | Scientific value | Risk | Rank | Rationale
D. Improve validation metric grouping | High | Low | 1 | The project already has block sidecars.
A. Shape-contact design | Very high | Medium-high | 2 | Shape is the largest explicit gap.
C. Expand all 80 public runs | Medium-high | Medium | 3 | More runs would help.`,
    label: {"criteria":"B1:C1","weights":null,"options":"A2:A4","levels":"grades","less":"C1"},
  },
  {
    id: "game-concepts",
    source: "public repository file 49445261307 (detailed comparison)",
    kind: "weights in percent within three groups, a mark with an asterisk, a winner last",
    cells: `
Criterion | Weight | Concept 1 | Concept 2 | Concept 3 | Winner
User Experience
Addresses creative fatigue | 25% | 4 | 3 | 5 | C3
Preserves player agency | 20% | 3 | 4 | 5 | C3
Supports immersion/surprise | 15% | 5 | 3 | 4 | C1
Learning curve | 10% | 5 | 3 | 3 | C1
Session flow efficiency | 10% | 2 | 5 | 4 | C2
Technical
Implementation complexity | 30% | 4 | 3 | 3.5* | C1
Tech stack alignment | 20% | 5 | 4 | 4 | C1
Scalability (systems) | 20% | 5 | 3 | 4 | C1
Context management | 30% | 3 | 4 | 4 | C2/C3
Business/Strategic
Market differentiation | 30% | 3 | 3 | 5 | C3
Open source alignment | 20% | 5 | 4 | 3 | C1
Community appeal | 30% | 4 | 3 | 5 | C3
MVP-to-growth path | 20% | 4 | 4 | 5 | C3`,
    label: {"criteria":"A3:A7,A9:A12,A14:A17","weights":"B3:B7,B9:B12,B14:B17","options":"C1:E1"},
  },
  {
    id: "auth-approaches",
    source: "public repository file 54924444371 (auth approach)",
    kind: "weights in percent, no totals",
    cells: `
Criterion | Weight | Session | JWT | OAuth-only
Security | 30% | 4 | 3 | 5
SSR compatibility | 25% | 5 | 2 | 4
Mobile support | 20% | 3 | 5 | 5
Ops complexity | 15% | 4 | 3 | 2
Team familiarity | 10% | 5 | 4 | 3`,
    label: {"criteria":"A2:A6","weights":"B2:B6","options":"C1:E1"},
  },
  {
    id: "empty-hackathon",
    source: "public repository file 38126810843 (score sheet)",
    kind: "an empty form: every cell only says out of what",
    cells: `
Team | Req | Arch | Impl | Deploy | Load | Docs | Diag | Show | Bonus | Total
1 | /20 | /25 | /25 | /10 | /5 | /5 | /5 | /10 | | /105
2 | /20 | /25 | /25 | /10 | /5 | /5 | /5 | /10 | | /105
3 | /20 | /25 | /25 | /10 | /5 | /5 | /5 | /10 | | /105
4 | /20 | /25 | /25 | /10 | /5 | /5 | /5 | /10 | | /105`,
    label: "nothing",
  },
  {
    id: "dubai-properties",
    source: "public repository file 62641790653 (criteria by properties)",
    kind: "ticks, crosses and about-signs, each with the value behind; the buyer's own wish before",
    cells: `
Criterion | Your pick | P1 | P2 | P3
Budget | AED 2–5M | ✓ 3.4M | ≈ 5.6M | ✓ 4.1M
Bedrooms | 2 BR | ✓ | ✓ | ✗ Studio–1BR
Area | Dubai Marina | ✓ | ≈ JLT (nearby) | ✗ Business Bay
Timeline | Ready by 2026 | ✓ Q4 2025 | ✓ 2026 | ≈ 2027
Location type | Beachfront | ✓ Sea view | ✗ City | ✓ Marina
Features | Pool, Gym | ✓ ✓ | ✓ ✗ | ✓ ✓`,
    label: [{"criteria":"A2:A7","weights":null,"options":"C1:E1"},{"criteria":"A2:A6","weights":null,"options":"C1:E1"}],
  },
  {
    id: "api-proposals",
    source: "public repository file 12428550703 (feature comparison)",
    kind: "ticks, crosses and a warning, remarks behind some",
    cells: `
Feature | Proposal A | Proposal B | Proposal C
scheduleId in response | ✅ | ✅ | ✅
Functionality 1 (quick check) | ❌ Client-side | ✅ Server-side | ✅ Server-side
Functionality 2 (full query) | ✅ | ✅ | ✅
Single unified API | ✅ | ✅ | ❌
Works for classes | ✅ | ✅ | ❌ (separate API)
Works for courses | ✅ | ✅ | ✅
Minimal changes | ✅ | ❌ | ❌
Performance optimizations | ❌ | ✅ | ✅
Clear semantics | ⚠️ | ✅ | ✅`,
    label: {"criteria":"A2:A10","weights":null,"options":"B1:D1","levels":"marks"},
  },
  {
    id: "fr-corrector",
    source: "public repository file 59947620193 (une notation)",
    kind: "French, one thing marked: weight, mark with a decimal comma, contribution",
    cells: `
# | Critère | Poids | Note /10 | Contribution
1 | Fidélité au barème | 30 % | 4,5 | 1,35
2 | Robustesse à la reformulation | 25 % | 2,5 | 0,63
3 | Détection des réponses fausses | 20 % | 8,5 | 1,70
4 | Stabilité de la note | 15 % | 5,0 | 0,75
5 | Transparence / confiance | 10 % | 7,0 | 0,70
— | SCORE CORRECTEUR LOCAL | 100 % | — | 5,1/10`,
    label: "nothing",
  },
  {
    id: "pl-databases",
    source: "public repository file 58170355791 (wybór bazy danych)",
    kind: "Polish, weights in percent, weighted results that are nearly right, a scale below",
    cells: `
Kryterium | Waga | PostgreSQL | TimescaleDB | InfluxDB | Cassandra
Write throughput | 25% | 2 | 4 | 5 | 5
Query flexibility | 20% | 5 | 4 | 2 | 2
Time-series support | 20% | 1 | 5 | 5 | 3
Operational cost | 15% | 4 | 3 | 3 | 2
Team expertise | 10% | 5 | 4 | 1 | 1
Community/support | 10% | 5 | 4 | 3 | 4
Wynik ważony | | 3.2 | 4.05 | 3.45 | 3.05

Skala: 1 (najgorzej) — 5 (najlepiej)`,
    label: {"criteria":"A2:A7","weights":"B2:B7","options":"C1:F1"},
  },
];
