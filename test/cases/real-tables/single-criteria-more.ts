import type { RealTable } from "./real-table.ts";

/** Found by the names of single criteria in twelve languages (28 November 2026, the ninth sample), labelled before the reader was run. */
export const SINGLE_CRITERIA_MORE: readonly RealTable[] = [
  {
    id: "it-docker-networks",
    source: "public repository file 10490934619 (tipi di rete, first six rows)",
    kind: "Italian, words of size, N/A, what each is for last",
    cells: `
Tipo di Rete | Isolamento | Prestazioni | Facilità d'Uso | Casi d'Uso Tipici
Bridge (default) | Medio | Buone | Alta | Sviluppo, applicazioni semplici
Bridge (personalizzata) | Medio-Alto | Buone | Alta | Microservizi, ambienti multi-container
Host | Basso | Ottime | Media | Applicazioni ad alte prestazioni
None | Massimo | N/A | Alta | Batch processing, massima sicurezza
Overlay | Alto | Buone | Media | Cluster distribuiti, Docker Swarm
Macvlan | Basso | Ottime | Bassa | Integrazione con reti fisiche`,
    label: { criteria: "B1:D1", weights: null, options: "A2:A7" },
  },
  {
    id: "it-exchange",
    source: "public repository file 57622531564 (confronto)",
    kind: "Italian, marks, stars and words in rows of their own, N/A",
    cells: `
Funzionalità | PowerShell | REST API | Microsoft Graph
Transport Rules | ✅ Completo | ✅ Completo | ❌ Non disponibile
Outbound Connectors | ✅ Completo | ✅ Completo | ❌ Non disponibile
Inbound Connectors | ✅ Completo | ✅ Completo | ❌ Non disponibile
Facilità d'uso | ⭐⭐⭐⭐⭐ | ⭐⭐⭐ | N/A
Automazione CI/CD | ⭐⭐⭐ | ⭐⭐⭐⭐⭐ | N/A
Documentazione | Ottima | Limitata | N/A`,
    label: [{ criteria: "A2:A7", weights: null, options: "B1:D1" }, { criteria: "A2:A6", weights: null, options: "B1:D1" }],
  },
  {
    id: "pt-swift-tests",
    source: "public repository file 36040460425 (análise comparativa)",
    kind: "Portuguese, words of size, one of a burden",
    cells: `
Aspecto | XCTest | Quick/Nimble | TDD
Facilidade de Uso | Alta | Média | Média
Expressividade | Média | Alta | Alta
Integração com Xcode | Nativa | Boa | Nativa
Curva de Aprendizado | Baixa | Média | Alta`,
    label: { criteria: "A2:A5", weights: null, options: "B1:D1" },
  },
  {
    id: "pt-prompt-registry",
    source: "public repository file 55908498581 (notas estimadas, three rows, links left out)",
    kind: "Portuguese, numbers with a reason in brackets",
    cells: `
Critério | oimpresso (futuro) | Langfuse | LangSmith | Humanloop | Vellum | Agenta
Facilidade de uso | 4 (estimado) | 4 (estimado, devs reportam curva) | 4.5 (G2) | 4 (estimado) | 4.2 (estimado) | 3.5 (estimado, "polish lacking" admitido)
Suporte | 5 (Wagner direto) | 4 (Discord ativo) | 4 (LangChain enterprise) | 5 (enterprise SaaS) | 4 (YC backed) | 3 (early-stage)
Custo-benefício | 5 (zero recurring, self-host) | 4 (free OSS, paid Enterprise) | 3 (SaaS pricing) | 2 (enterprise pricing) | 3 (SaaS pricing) | 5 (free OSS)`,
    label: { criteria: "A2:A4", weights: null, options: "B1:G1", levels: "first-number" },
  },
  {
    id: "pl-hosting",
    source: "public repository file 55817083212 (porównanie opcji)",
    kind: "Polish, stars in one column, price signs, facts",
    cells: `
Opcja | Łatwość | Koszt | Dostęp | Wymagania
Lokalne | ⭐⭐⭐⭐⭐ | Gratis | Tylko WiFi | Node.js
Netlify | ⭐⭐⭐⭐ | Gratis | Online | GitHub
GitHub Pages | ⭐⭐⭐⭐ | Gratis | Online | GitHub
Vercel | ⭐⭐⭐⭐ | Gratis | Online | GitHub
Serwer | ⭐⭐ | $ | Online | Serwer`,
    label: "ask",
  },
  {
    id: "pl-frameworks",
    source: "public repository file 45649292351 (najpopularniejsze frameworki)",
    kind: "Polish, stars without totals",
    cells: `
Framework | Popularność | Łatwość nauki | Performance
React | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐ | ⭐⭐⭐⭐
Vue | ⭐⭐⭐⭐ | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐
Angular | ⭐⭐⭐ | ⭐⭐⭐ | ⭐⭐⭐⭐⭐
Svelte | ⭐⭐ | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐⭐`,
    label: { criteria: "B1:D1", weights: null, options: "A2:A5", levels: "stars" },
  },
  {
    id: "nl-whisper",
    source: "public repository file 61875779119 (routevergelijking)",
    kind: "Dutch, two ways in words of several kinds",
    cells: `
As | Whisper (lokaal) | Transcriptie-API
Kosten | gratis | per minuut
Snelheid | trager op grote files | snel
Gebruiksgemak | wat config | kant-en-klaar
Kwaliteit | goed | goed–zeer goed
Grens-impact | nee | JA (API-key in env)
Status | tested | unverified`,
    label: "ask",
  },
  {
    id: "ru-architectures",
    source: "public repository file 2255114998 (оценка архитектур)",
    kind: "Russian, weights in a numbered list above, one criterion under another name there, marks out of ten",
    cells: `
Критерии оценки
1. Производительность (25%)
2. Масштабируемость (25%)
3. Простота разработки (20%)
4. Отказоустойчивость (15%)
5. Время выхода на рынок (15%)

Сравнительная таблица
Критерий | Монолит | Микросервисы | Гибридная
Производительность | 7/10 | 9/10 | 8/10
Масштабируемость | 4/10 | 10/10 | 7/10
Простота разработки | 9/10 | 4/10 | 8/10
Отказоустойчивость | 5/10 | 9/10 | 7/10
Time to Market | 9/10 | 4/10 | 8/10
ИТОГО | 6.7/10 | 7.1/10 | 7.6/10`,
    label: { criteria: "A10:A14", weights: [25, 25, 20, 15, 15], options: "B9:D9", levels: "first-number" },
  },
  {
    id: "ru-dict-graph",
    source: "public repository file 53440956837 (trade-offs)",
    kind: "Russian, blank corner, two options in words of several kinds",
    cells: `
 | Dict | Graph (LangGraph)
Сложность | Низкая | Высокая
Скорость PoC | Быстро | Медленно
Масштабируемость | Плохая | Хорошая
Явные зависимости | Нет | Да
Дебаг | Просто | Сложнее`,
    label: "ask",
  },
  {
    id: "en-cloud-exit",
    source: "public repository file 1144445911 (alternative assessment)",
    kind: "weights, yes and words of quality",
    cells: `
Criteria | Weight | AWS | Azure | GCP
EU Data Residency | 25% | Yes | Yes | Yes
C5 Certification | 20% | Yes | Yes | Yes
Financial Stability | 15% | High | High | High
Migration Support | 15% | Good | Good | Medium
Price Competitiveness | 15% | Medium | Medium | High
Technical Fit | 10% | High | High | Medium`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:E1" },
  },
  {
    id: "en-print-shops",
    source: "public repository file 60459216703 (platforms)",
    kind: "words of size, margins as ranges, times",
    cells: `
Platform | Revenue Potential | Effort Level | Margin | Time to First Sale
Etsy | High | High | 60-80% | 1-4 weeks
Amazon Merch | High | Medium | 40-60% | 2-8 weeks
Redbubble | Medium | Low | 10-30% | 1-3 weeks
Society6 | Low-Medium | Low | ~10% | 2-6 weeks`,
    label: "ask",
  },
  {
    id: "tr-ddos",
    source: "public repository file 58329759236 (karşılaştırma)",
    kind: "Turkish, blank corner, single and double ticks, words and facts",
    cells: `
 | ISP Scrubbing | On-Premise Cihaz | Bulut Servisi
Volumetrik koruma | ✅ | ❌ (bağlantıyla sınırlı) | ✅✅
Protokol saldırısı koruması | ✅ | ✅✅ | ✅
Uygulama katmanı (L7) | ❌ | ✅ (gelişmiş modeller) | ✅✅
Aktivasyon süresi | Dakikalar (istek üzerine) | Anında | Anında
Trafik görünürlüğü | Sınırlı | Tam | Sağlayıcıya bağlı
Uyumluluk / veri yerelliği | ✅ | ✅✅ | İnceleme gerektirir
CapEx | Düşük | Yüksek | Yok
OpEx | Orta | Orta | Orta–Yüksek
Ölçeklenebilirlik | ISP kapasitesi | Sabit donanım | Neredeyse sınırsız`,
    label: "ask",
  },
  {
    id: "es-secrets",
    source: "public repository file 59356682461 (approach seleccionado)",
    kind: "Spanish, two ways in words, a column of winners",
    cells: `
Aspecto | Approach A (Todo Cifrado) | Approach B (Solo Secret) | Seleccionado
Rendimiento Búsqueda | Bajo (descifra FTS5) | Alto (FTS5 sin descifrado) | ✅ B
Complejidad | Alto | Bajo | ✅ B
Cobertura de Seguridad | Máxima | Suficiente para credenciales | ✅ B
Tiempo de Implementación | 8 sem | 4 sem | ✅ B
Mantenibilidad | Compleja | Simple | ✅ B`,
    label: "ask",
  },
  {
    id: "sv-shops",
    source: "public repository file 53166167372 (snabb jämförelse)",
    kind: "Swedish, blank corner, stars between rows of facts",
    cells: `
 | Shopify | WooCommerce
Pris | Från $39/mån | Gratis (hosting separat)
Enkelhet | ⭐⭐⭐⭐⭐ | ⭐⭐⭐
Flexibilitet | ⭐⭐⭐ | ⭐⭐⭐⭐⭐
SEO | ⭐⭐⭐⭐ | ⭐⭐⭐⭐⭐
Skalbarhet | ⭐⭐⭐⭐ | ⭐⭐⭐⭐
Appar/plugins | 8 000+ | 50 000+`,
    label: { criteria: "A3:A6", weights: null, options: "B1:C1", levels: "stars" },
  },
  {
    id: "en-trading-ideas",
    source: "public repository file 59372261364 (risk assessment)",
    kind: "two kinds of risk in words, an effect in words with remarks",
    cells: `
Idea | Implementation Risk | Overfitting Risk | Apex Impact
#1 Simplification | LOW | LOW (-) | Neutral
#2 HWM Defense | LOW | LOW | POSITIVE (survival)
#3 Adaptive Threshold | LOW | MEDIUM | POSITIVE
#4 Session Alpha | MEDIUM | MEDIUM | POSITIVE (frequency)
#5 Vol Sizing | MEDIUM | MEDIUM | POSITIVE (survival)
#6 ML Features | HIGH | HIGH | Neutral
#7 Cross-Asset | HIGH | MEDIUM | POSITIVE
#8 Liquidity Map | MEDIUM | MEDIUM | POSITIVE`,
    label: [{ criteria: "B1:D1", weights: null, options: "A2:A9" }, { criteria: "B1:C1", weights: null, options: "A2:A9", levels: "grades", less: "B1:C1" }],
  },
];
