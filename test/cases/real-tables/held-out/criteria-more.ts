import type { RealTable } from "../real-table.ts";

/** Found by the names of single criteria in twelve languages (28 November 2026, the ninth sample), labelled before the reader was run. */
export const HELD_OUT_CRITERIA_MORE: readonly RealTable[] = [
  {
    id: "en-kano",
    source: "public repository file 40776092954 (MoSCoW and Kano)",
    kind: "classes of two kinds, nothing rated",
    cells: `
Feature | MoSCoW | KANO Category | Customer Impact
Fast loading | Must | Basic Need | Expected - causes dissatisfaction if missing
Secure checkout | Must | Basic Need | Expected - causes dissatisfaction if missing
Product recommendations | Should | Performance Need | More is better - linear satisfaction
Easy navigation | Should | Performance Need | More is better - linear satisfaction
One-click reorder | Could | Excitement Need | Delighter - unexpected joy
Voice search | Could | Excitement Need | Delighter - unexpected joy`,
    label: "ask",
  },
  {
    id: "it-laravel-packages",
    source: "public repository file 56370258604 (confronto tra pacchetti)",
    kind: "Italian, facts and words of several kinds",
    cells: `
Caratteristica | InnoGE/laravel-mcp | opgginc/laravel-mcp-server | jsonallen/laravel-mcp
Trasporto | STDIO | SSE | STDIO
Sicurezza | Base | Avanzata | Base
Integrazione DB | Eloquent | Eloquent + Redis | Limitata
Scalabilità | Media | Alta | Bassa
Facilità d'uso | Alta | Media | Alta
Documentazione | Media | Buona | Limitata
Manutenzione | Attiva | Attiva | Limitata`,
    label: "ask",
  },
  {
    id: "pl-inference",
    source: "public repository file 70742063608 (porównanie wydajności)",
    kind: "Polish, stars, two options, a remark in one cell",
    cells: `
Rozwiązanie | CPU (AMD) | GPU (iGPU) | RAM | Łatwość
OpenVINO | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐ | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐
ONNX Runtime | ⭐⭐⭐ | ⭐⭐ (ROCm) | ⭐⭐⭐⭐ | ⭐⭐⭐⭐⭐`,
    label: { criteria: "B1:E1", weights: null, options: "A2:A3", levels: "stars" },
  },
  {
    id: "nl-mfa",
    source: "public repository file 52924838751 (MFA-methoden)",
    kind: "Dutch, words of size, one with a remark, yes and no with text last",
    cells: `
Methode | Veiligheidsniveau | Gebruiksgemak | Geschikt voor MKB
SMS/tekstbericht | Laag (SIM-swap risico) | Hoog | Beperkt
E-mailcode | Laag | Hoog | Beperkt
Authenticator-app (TOTP) | Hoog | Gemiddeld | Ja
Push-notificatie (bijv. Microsoft Authenticator) | Hoog | Hoog | Ja
Hardwaretoken (FIDO2/YubiKey) | Zeer hoog | Gemiddeld | Voor risicovolle rollen
Biometrie (vingerafdruk/gezicht) | Hoog | Zeer hoog | Aanvullend`,
    label: [{ criteria: "B1:C1", weights: null, options: "A2:A7", levels: "grades" }, { criteria: "B1:D1", weights: null, options: "A2:A7" }],
  },
  {
    id: "ru-rbac",
    source: "public repository file 62742329803 (ABAC vs RBAC)",
    kind: "Russian, ticks and crosses with words, two options",
    cells: `
Характеристика | RBAC | ABAC
Простота | ✅ Высокая | ❌ Низкая
Масштабируемость | ❌ Role explosion | ✅ Гибкие политики
Детализация | ✅ Роль | ✅ Атрибуты + контекст
Внедрение | ✅ Простое | ❌ Сложное
Поддержка | ❌ Сложно при росте | ✅ Легче при правильной архитектуре`,
    label: { criteria: "A2:A6", weights: null, options: "B1:C1", levels: "marks" },
  },
  {
    id: "ru-state",
    source: "public repository file 25567622218 (сравнение альтернатив)",
    kind: "Russian, stars, a row of recommendations with marks last",
    cells: `
Feature | Pinia | Vuex 4 | Reactive()
Простота | ⭐⭐⭐⭐⭐ | ⭐⭐⭐ | ⭐⭐⭐⭐
Масштабируемость | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐ | ⭐⭐
DevTools | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐ | ⭐⭐
Рекомендация | ✅ Best | ⚠️ Legacy | ⚠️ Simple apps`,
    label: { criteria: "A2:A4", weights: null, options: "B1:D1", levels: "stars" },
  },
  {
    id: "id-strings",
    source: "public repository file 53583442176 (perbandingan)",
    kind: "Indonesian, marks with words, one row of text",
    cells: `
Aspek | String | char[]
Kemudahan | ✅ Sangat mudah | ⚠️ Perlu belajar
Efisiensi memori | ❌ Fragmentasi | ✅ Efisien
Cocok untuk | Prototyping cepat | Produksi / long-running
Runtime stabil | ❌ Bisa crash setelah jam | ✅ Stabil
Program pendek | ✅ OK | Berlebihan
Program yang berjalan lama | ❌ Hindari | ✅ Wajib`,
    label: "ask",
  },
  {
    id: "id-run-methods",
    source: "public repository file 56528107356 (perbandingan 3 methods)",
    kind: "Indonesian, marks with words in most rows, stars in two",
    cells: `
Aspek | Browser | CLI | Postman
Setup | ✅ Instant | ✅ Instant | ⏳ Install app
Kemudahan | ⭐⭐⭐⭐⭐ | ⭐⭐⭐ | ⭐⭐⭐⭐
Batch Processing | ❌ Lambat | ✅ Fast | ✅ Fast
Scheduling | ❌ Tidak bisa | ✅ Bisa | ❌ Tidak bisa
Dokumentasi | ⭐ 1 URL | ✅ Readable | ⭐⭐⭐⭐⭐
Production | ❌ Tidak cocok | ✅ Perfect | ✅ Good`,
    label: "ask",
  },
  {
    id: "en-restaurant-streets",
    source: "public repository file 70072167831 (locations)",
    kind: "rent, foot traffic in words, guests and notes in text",
    cells: `
Location | Rent / day | Foot traffic | Main guests | Notes
ul. Ogarna | 600 zł | Low | Locals, students | Starting location: quiet and cheap
ul. Piwna | 1,200 zł | Medium | Locals, tourists | Near St. Mary's Basilica
ul. Mariacka | 1,800 zł | Medium | Foodies, tourists | Romantic, small premises, great terrace
ul. Długa / Długi Targ | 3,000 zł | Very high | Tourists | Neptune Fountain; expensive
Długie Pobrzeże | 2,200 zł | High in summer | Tourists | Waterfront by the Crane
Wyspa Spichrzów | 1,600 zł | Medium | Office workers, students, foodies | Terraces on the water`,
    label: "ask",
  },
  {
    id: "en-news-income",
    source: "public repository file 71521991053 (monetization models, first three rows)",
    kind: "words with remarks, half steps, placements last",
    cells: `
Model | Revenue Potential | User Friction | Implementation Effort | Best Suited Placements
Programmatic Display & Native Ads (Google AdMob) | High volume (scales with DAU/MAU) | Low to Medium | Low | Main feed, Discover, Sticky bottom reader view
Direct Sponsored News & Corporate Press Releases | Very High per deal (₦150k–₦1M+ per campaign) | Very Low | Low | Admin-managed native feed articles & pinned releases
Rewarded Ads (Value Exchange) | High eCPM ($3–$15+) | Zero (opt-in) | Low | Unlocking TTS audio briefings, AI 3-bullet summaries`,
    label: { criteria: "B1:D1", weights: null, options: "A2:A4" },
  },
  {
    id: "en-research-gates",
    source: "public repository file 67652595124 (candidate improvements, first three rows)",
    kind: "words of size, a decision with reasons last",
    cells: `
Candidate | Expected value | Safety | Maintainability | Reversibility | Decision
Add a new idle-GPU/resource gate from ego-lite #69 | Medium | High | Low-Medium | High | Reject: duplicates existing resource-budget and proof-need semantics
Add a historical-PR-obsolescence gate from PR #172 | Low-Medium | High | Low | High | Reject: already covered by temporal provenance
Add a fourth collaboration veto for runtime provenance | Low | Medium | Low | Medium | Reject: all observed`,
    label: { criteria: "B1:E1", weights: null, options: "A2:A4", levels: "grades" },
  },
  {
    id: "en-adr-example",
    source: "public repository file 1252416634 (evaluate trade-offs)",
    kind: "dollar signs among words, three options",
    cells: `
Criteria | Option A | Option B | Option C
Complexity | Low | Medium | High
Cost | $$ | $ | $$$
Team familiarity | High | Low | Medium
Reversibility | Easy | Hard | Medium`,
    label: { criteria: "A2:A5", weights: null, options: "B1:D1" },
  },
  {
    id: "ja-validation",
    source: "public repository file 9673348751 (パフォーマンス比較)",
    kind: "Japanese, measures and words, marks before the names",
    cells: `
手法 | 検証速度 | メモリ使用量 | エラー情報品質 | 保守性
❌ 基本実装 | 基準値 | 高い | 低い | 低い
✅ キャッシュ活用 | 300%向上 | 60%削減 | 高い | 高い
✅ 段階的検証 | 150%向上 | 30%削減 | 非常に高い | 非常に高い`,
    label: "ask",
  },
  {
    id: "es-pickers",
    source: "public repository file 1867287151 (tabla comparativa de soluciones)",
    kind: "Spanish, words of ease and quality, minutes between, what each is for last",
    cells: `
Solución | Dificultad | Tiempo Implementación | Mantenibilidad | Recomendado Para
Ejemplo 1 (Simple) | Fácil | 5 min | Buena | Tu caso actual
Ejemplo 2 (Widget Custom) | Media | 10 min | Excelente | Proyectos grandes
Ejemplo 3 (AlertDialog) | Fácil | 5 min | Buena | Dialog actual
Ejemplo 4 (Pantalla Custom) | Difícil | 30 min | Excelente | Control total`,
    label: "ask",
  },
  {
    id: "es-api-styles",
    source: "public repository file 47368368541 (análisis comparativo)",
    kind: "Spanish, weights of 2 and 3, stars, a weighted total that does not add up",
    cells: `
Criterio | Peso | Monolítica | Separadas | REST+GraphQL | Modular
Simplicidad inicial | 2 | ⭐⭐⭐ | ⭐ | ⭐⭐ | ⭐⭐⭐
Escalabilidad | 2 | ⭐ | ⭐⭐⭐ | ⭐⭐ | ⭐⭐
Mantenibilidad | 3 | ⭐⭐ | ⭐⭐ | ⭐⭐ | ⭐⭐⭐
Flexibilidad queries | 2 | ⭐⭐ | ⭐⭐ | ⭐⭐⭐ | ⭐⭐
Complejidad ops | 2 | ⭐⭐⭐ | ⭐ | ⭐⭐ | ⭐⭐⭐
Total ponderado | | 25 | 22 | 25 | 29`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:F1", levels: "stars" },
  },
  {
    id: "sv-transports",
    source: "public repository file 56112044449 (jämförelsetabell)",
    kind: "Swedish, yes and no, one column of words of size, what each is for last",
    cells: `
Transport | Realtidsuppdateringar | Strömning | Skalbarhet | Användningsfall
stdio | Nej | Nej | Låg | Lokala CLI-verktyg
SSE | Ja | Ja | Medel | Webb, realtidsuppdateringar
Streamable HTTP | Ja | Ja | Hög | Moln, multi-klient`,
    label: { criteria: "B1:D1", weights: null, options: "A2:A4" },
  },
];
