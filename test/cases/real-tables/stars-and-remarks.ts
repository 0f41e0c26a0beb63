import type { RealTable } from "./real-table.ts";

/** Stars, signs and words, found on 27 November 2026, labelled before the reader was run on them. */
export const STARS_AND_REMARKS: readonly RealTable[] = [
  {
    id: "standalone-or-extension",
    source: "public repository file 44219724814 (Bewertungsmatrix, zwei Alternativen)",
    kind: "German, signs from +++ to --, weights in words, a column of winners, the scale above",
    cells: `
Bewertungsskala
+++ = Sehr gut
++ = Gut
+ = Befriedigend
o = Mittel
- = Schlecht
-- = Sehr schlecht

Kriterium | Gewichtung | Alt A: Standalone | Alt B: Extension | Gewinner
Entwicklungsaufwand | Hoch | ++ (niedrig) | - (hoch) | A
Wartbarkeit | Mittel | ++ (gut) | o (mittel) | A
Unabhängigkeit | Hoch | +++ (sehr hoch) | -- (niedrig) | A
Kompatibilität | Mittel | ++ (hoch) | o (mittel) | A
Datenkonsistenz | Niedrig | o (getrennte DBs) | ++ (eine DB) | B
Gesamtpunktzahl | | 11 | 2 | A`,
    label: {"criteria":"A10:A14","weights":[3,2,3,2,1],"options":"C9:D9","levels":"signs"},
  },
  {
    id: "policy-studies",
    source: "public repository file 8728680107 (summary ranking of ideas)",
    kind: "ranks first, words in capitals, GOOD beside MODERATE, a verdict",
    cells: `
Rank | Idea | Novelty | Feasibility | Verdict
1 | Auto-IRA and Job Mobility | HIGH | HIGH | PURSUE
2 | Pay Transparency and Gender Gap | MODERATE | MODERATE | BACKUP
3 | ULR and Occupational Entry | MODERATE | GOOD | BACKUP
4 | Mini-WARN Expansions | HIGH | LOW | SKIP
5 | Non-Compete Bans | HIGH | LOW | SKIP`,
    label: {"criteria":"C1:D1","weights":null,"options":"B2:B6"},
  },
  {
    id: "event-segments",
    source: "public repository file 36711477886 (blue ocean scoring)",
    kind: "sizes and words, a score in stars",
    cells: `
Segment | Market Size | Competition | Fit | WTP | Score
Customer Event Feeds | Large | Low | High | High | ⭐⭐⭐⭐⭐
Bounded Context Bus | Medium | Low | Very High | Medium-High | ⭐⭐⭐⭐
Kafka for REST of us | Large | Medium | High | Medium | ⭐⭐⭐
Serverless Event Sourcing | Small | Low | Very High | Medium | ⭐⭐⭐
Compliant Audit Logs | Medium | Medium | High | Very High | ⭐⭐⭐`,
    label: {"criteria":"B1:E1","weights":null,"options":"A2:A6"},
  },
  {
    id: "lab-names",
    source: "public repository file 52967287866 (eight names for a lab, seven of them)",
    kind: "words of several kinds, remarks in brackets, one cell that rates nothing",
    cells: `
Candidate | Dual-arm fit | Invitational | Memorability | Availability
Perihelion | Neutral umbrella | High (attention is universal) | Medium (5 syllables, rhythmic) | Clear
The Penumbra | Good | Medium | Medium | Medium (video game collision)
Parallax | Strong | High | High | Medium (Parallax Press exists)
Slow Light | Medium | High | High | Clear
Syzygy Almanac | Strong | Low | Medium | Low (obscure-as-flex)
The Alembic | Strong | Medium | Medium | Medium
The Cairn | Medium | High | High | Medium`,
    label: {"criteria":"B1:E1","weights":null,"options":"A2:A8"},
  },
  {
    id: "de-release-features",
    source: "public repository file 52872051799 (Übersicht Tabelle)",
    kind: "German, stars, sizes and words side by side, a version as a number, one n/a, an advice last",
    cells: `
# | Feature | Version | Nutzen | Aufwand | Risiko | Empfehlung
1 | OTel Memory-Pressure | 4.25 | ★★★ | S | niedrig | JETZT
2 | Compaction-Preflight | 4.26 | ★★★ | S | niedrig | JETZT
3 | Cron-Tasks Recovery aus durable logs | 4.25 | ★★★ | S | niedrig | JETZT (verify)
4 | models.pricing.enabled opt-in | 4.27 | ★★★ | S | niedrig | SPRINT-2
5 | model_call_started/ended Hooks | 4.25 | ★★ | M | niedrig | DEFER
6 | Tool-Loop scoped to active run | 4.26 | ★★ | S | niedrig | JETZT (verify)
7 | Gateway-Auth stale device-tokens clear | 4.27 | ★★ | S | niedrig | JETZT (verify mit S1-T6)
8 | Compaction Token-Estimate persistent | 4.26 | ★★ | S | niedrig | JETZT (automatisch)
9 | status --all reachable-but-degraded | 4.27 | ★ | M | niedrig | SPRINT-2
10 | proxy.enabled + ALL_PROXY | 4.27/4.26 | ★ | L | mittel | SPRINT-2 (Konzept)
MIG | agentRuntime.id canonical | 4.25 | n/a | S | niedrig | JETZT (doctor --fix)`,
    label: {"criteria":"D1:F1","weights":null,"options":"B2:B12"},
  },
  {
    id: "de-three-ways",
    source: "public repository file 55867291360 (Final-Weg-Bewertung)",
    kind: "German, three ways in words with remarks",
    cells: `
Weg | Nutzen | Aufwand | Risiko | Glaubwürdigkeit | v1.0-Final-Tauglichkeit
A – tieferer öffentlicher neutraler Lauf mit Schrittbelegen | hoch (hebt Evidence auf met) | mittel–hoch | gering | hoch | stark
B – dokumentierte akzeptierte Grenze / Known Limitation | mittel (Ehrlichkeit) | gering | gering | mittel (transparent) | tragfähig
C – Kombination A + B | hoch | mittel | gering | hoch | stark`,
    label: {"criteria":"B1:F1","weights":null,"options":"A2:A4"},
  },
  {
    id: "speech-models",
    source: "public repository file 66416015656 (deployment decision matrix)",
    kind: "stars of five and rows of ticks and crosses",
    cells: `
Criteria | Deepgram | Sarvam | Whisper | IndicWhisper
Entity accuracy | ★★★☆☆ | ★★★★☆ | ★★☆☆☆ | ★★★☆☆
Hindi WER | ★★★☆☆ | ★★★★☆ | ★★☆☆☆ | ★★★☆☆
Latency | ★★★★★ | ★★★★☆ | ★★☆☆☆ | ★★☆☆☆
Cost at scale | ★★☆☆☆ | ★★★☆☆ | ★★★★★ | ★★★★★
India-specific | ★★★☆☆ | ★★★★★ | ★★☆☆☆ | ★★★★☆
Self-hostable | ❌ | ❌ | ✅ | ✅
Streaming support | ✅ | ✅ | ❌ | ❌
Setup effort | ★★★★★ | ★★★★★ | ★★★☆☆ | ★★★☆☆`,
    label: [{"criteria":"A2:A9","weights":null,"options":"B1:E1"},{"criteria":"A2:A6,A9","weights":null,"options":"B1:E1"}],
  },
  {
    id: "clinical-extractors",
    source: "public repository file 54115465276 (options evaluated)",
    kind: "stars, N/A in one row but for one option",
    cells: `
Factor | Bio_ClinicalBERT (API) | medspaCy (local) | scispaCy (local) | LLM-direct
RAM footprint | ★★★★★ | ★★★☆☆ | ★★★☆☆ | ★★★★★
Clinical accuracy | ★★★★★ | ★★★★☆ | ★★★★☆ | ★★★★☆
API availability | ★★★☆☆ | ★★★★★ | ★★★★★ | ★★★★★
Bypass gracefully | ★★★★★ | N/A | N/A | N/A
Environment adapt | ★★★★★ | ★★★☆☆ | ★★★☆☆ | ★★★★★`,
    label: {"criteria":"A2:A6","weights":null,"options":"B1:E1"},
  },
  {
    id: "zh-protocols",
    source: "public repository file 33205607551 (协议性能对比表)",
    kind: "Chinese, stars, what each is for last",
    cells: `
📊 协议性能对比表
协议组合 | 抗封锁 | 延迟 | 稳定性 | 部署复杂度 | 适用建议
hysteria2 → hysteria2 | ★★★☆☆ | ★★★★★ | ★★★☆☆ | ★★★★☆ | 稳定直播、低延迟场景
socks5 → TUIC (QUIC + TLS) | ★★★★☆ | ★★★★★ | ★★★★☆ | ★★★★★ | 游戏直播、低延迟场景
socks5 → VLESS (Reality+Vision) | ★★★★★ | ★★★☆☆ | ★★★★☆ | ★★☆☆☆ | 安全可靠、长期稳定场景
vless → socks5 (uTLS+Vision) | ★★★★☆ | ★★★★☆ | ★★★★☆ | ★★☆☆☆ | 多跳中转、隐蔽性强场景`,
    label: {"criteria":"B2:E2","weights":null,"options":"A3:A6"},
  },
  {
    id: "zh-languages",
    source: "public repository file 58142744101 (综合评分)",
    kind: "Chinese, a table of checks first, then stars",
    cells: `
语言 | 编译 | 运行 | 验证结论
ArkTS | ✅ es2panda 编译通过 | ✅ ark 运行通过 | 行为符合预期
Java | ✅ javac 编译通过 | ✅ java 运行通过 | 行为一致或差异已标注
Swift | ✅ swift 编译通过 | ✅ swift 运行通过 | 行为一致或差异已标注

综合评分
维度 | ArkTS | Java | Swift
API 简洁性 | ★★★★☆ | ★★★☆☆ | ★★★★★
结构化安全 | ★★☆☆☆ | ★★☆☆☆ | ★★★★★
取消支持 | ★★★★☆ | ★★★★★ | ★★★★☆
结果获取便利性 | ★★★★☆ | ★★★★☆ | ★★★★★
文档和社区 | ★★★☆☆ | ★★★★★ | ★★★★★`,
    label: {"criteria":"A8:A12","weights":null,"options":"B7:D7","levels":"stars"},
  },
  {
    id: "pl-animations",
    source: "public repository file 9700351520 (rekomendacja)",
    kind: "Polish, two options, stars without empty ones",
    cells: `
Kryterium | Opcja A | Opcja B
WOW efekt | ⭐⭐⭐⭐⭐ | ⭐⭐⭐
Czas wdrożenia | ⭐⭐ | ⭐⭐⭐⭐
Utrzymanie | ⭐⭐⭐ | ⭐⭐⭐⭐
Performance | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐`,
    label: {"criteria":"A2:A5","weights":null,"options":"B1:C1","levels":"stars"},
  },
  {
    id: "four-frameworks",
    source: "github.com/MrWolfZ/client-technology-days-2019, 1-frameworks/summary.md",
    kind: "signs with question marks, a blank corner",
    cells: `
 | Angular | Aurelia | React | Vue
development experience | - | + | ++ | +
testing | - | ? | ++ | +
runtime performance | -- | ? | + | ++
complexity | -- | + | ++ | +
tooling | + | - | ++ | -
community | - | - | ++ | ++`,
    label: {"criteria":"A2:A7","weights":null,"options":"B1:E1"},
  },
];
