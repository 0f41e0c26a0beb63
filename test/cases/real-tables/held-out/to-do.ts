import type { RealTable } from "../real-table.ts";

/** Found by the columns that people give to lists of what to do next and by names of files of data (28 November 2026), labelled before the reader was run. */
export const HELD_OUT_TO_DO: readonly RealTable[] = [
  {
    id: "de-admin-roadmap",
    source: "public repository file 52516139805 (priorisierte Roadmap, seven rows)",
    kind: "German, words with remarks and half steps between them, a class P0 to P2 last",
    cells: `
ID | Maßnahme | Nutzen | Aufwand | Risiko | Prio
P0-1 | Chat-Liste: Batch-/RPC-Query statt 2×N | Sehr hoch | Mittel | Mittel (SQL/RLS) | P0
P0-2 | Analytics: Zeitraum + schlankes select; keine Full-Scan-Client-Loops | Sehr hoch | Mittel | Niedrig | P0
P0-3 | Supabase-Singleton im Browser für Provider + langlebige Pages | Mittel–Hoch | Gering | Gering | P0
P1-1 | Buchungen: Pagination + partielles Update nach Mutation | Hoch | Mittel | Gering | P1
P1-2 | Recharts dynamic import | Mittel | Gering | Gering | P1
P1-3 | Middleware-Matcher verschärfen | Mittel | Gering | Mittel | P1
P2-1 | Server-Aggregation Analytics (RPC/View) | Sehr hoch | Hoch | Mittel | P2`,
    label: { criteria: "C1:E1", weights: null, options: "B2:B8", levels: "grades", less: "D1:E1" },
  },
  {
    id: "de-shell-audit",
    source: "public repository file 59977177706 (Top 20 Maßnahmen, first four rows)",
    kind: "German, sizes beside words, one criterion that is the same for all, a class and a benefit in sentences",
    cells: `
# | Priorität | Maßnahme | Nutzen | Aufwand | Änderungsrisiko | Erwarteter Mehrwert
1 | P0 | Parameter-/Variablenexpansion in Shell-Policy blockieren oder kontrolliert auflösen | Schließt bestätigten Sicherheits-Bypass | M | Mittel | Sehr hoch
2 | P0 | Regressionstests für $HOME, $PWD und Env-Ausgabe ergänzen | Verhindert Wiederkehr des Bypass | S | Niedrig | Sehr hoch
3 | P0 | Eine versionierte Root-Paketstrategie festlegen | Repariert Fresh-Checkout und Übergabe | S | Niedrig | Sehr hoch
4 | P0 | Pi-/Lockfile-Upgrade durchführen und beide Advisories verifizieren | Entfernt bekannte Dependency-Risiken | M | Mittel | Sehr hoch`,
    label: { criteria: "E1:G1", weights: null, options: "C2:C5", levels: "grades", less: "E1:F1" },
  },
  {
    id: "de-video-input",
    source: "public repository file 70129941227 (Maßnahmen nach Nutzen und Aufwand, six rows)",
    kind: "German, benefit high for all, sizes with half steps, files last",
    cells: `
# | Maßnahme | Nutzen | Aufwand | Datei
1 | Messwerte sammeln: Feedback-Bericht (#128) plus NDI-Zähler und Zeit je Stufe | hoch | klein | helpers/ndi/lz-ndi.cpp, src/main.ts
2 | preserveDrawingBuffer: false | hoch | klein–mittel | src/renderer.ts:415
3 | NDI: Empfang und Schreiben in getrennten Threads | hoch | klein | helpers/ndi/lz-ndi.cpp
4 | NDI: Farbformat fastest (UYVY) als Standard | hoch | klein | lz-ndi.cpp, Quellenkarte
5 | Synchrone Rücklesung (cpuFrame) aus dem Bildpfad nehmen | hoch | mittel | src/sources.ts
6 | NDI im Helfer verkleinern statt in ffmpeg | hoch | mittel | lz-ndi.cpp, server/helper-input.mjs`,
    label: { criteria: "C1:D1", weights: null, options: "B2:B7", levels: "grades", less: "D1" },
  },
  {
    id: "ja-trip-planner",
    source: "public repository file 61940510792 (優先度マトリクス)",
    kind: "Japanese, double circles and circles with remarks, sizes with hours in brackets",
    cells: `
施策 | 効果 | 工数 | 優先度
Vercel Analytics 導入 | ◎ 改善の指針 | 極小（30分） | 🔴 即着手
編集権限の分離 | ◎ シェア時の安心 | 小（3-4h） | 🔴 即着手
localStorage 「最近の旅程」 | ○ 暫定リテンション | 小（2-3h） | 🟠 早めに
Sentry エラー監視 | ○ 本番品質 | 極小（1h） | 🟠 早めに
AI 精度改善 | ○ プロダクト品質 | 中（2-4h） | 🟠 早めに
Supabase Auth | ◎ 本質的リテンション | 大（1-2d） | 🟢 中期
/me ダッシュボード | ◎ 認証の受け皿 | 中（0.5d） | 🟢 中期（認証とセット）
SEOページ | ◎ 流入獲得 | 大（1-2d） | 🟡 中長期
アフィリエイト | ○ 収益化 | 小（数時間） | 🟡 中長期
PWA化 | ○ 体験向上 | 中（0.5d） | 🟡 中長期`,
    label: { criteria: "B1:C1", weights: null, options: "A2:A11" },
  },
  {
    id: "fr-lesson-use-cases",
    source: "public repository file 57388656671 (canvas en action)",
    kind: "French, a score with decimal commas that no weights explain",
    cells: `
Use case | Impact | Faisabilité | Data | Score
OCR reçus + catégorisation | 7 | 9 | 8 | 8,25
Scoring crédit PME | 9 | 5 | 4 | 5,80
Chatbot support client | 6 | 8 | 7 | 7,10
Détection fraude | 8 | 4 | 3 | 4,90`,
    label: { criteria: "B1:D1", weights: null, options: "A2:A5" },
  },
  {
    id: "fr-student-ideas",
    source: "public repository file 38803922259 (évaluation des idées)",
    kind: "French, weights in a sentence above under longer names, one total that is off",
    cells: `
Critères pondérés : Impact/Besoin 25%, Faisabilité 20%, Time-to-MVP 20%, Monétisation 20%, Différenciation 10%, Apprentissage 5%.
Matrice de décision (1–5, plus grand = meilleur) :

Idée | Impact | Faisabilité | Temps | Monétisation | Différenciation | Apprentissage | Total pondéré
TrueNAS Mobile | 5 | 4 | 4 | 4 | 4 | 4 | 4.25
MiniPortfolios | 3 | 5 | 4 | 3 | 3 | 3 | 3.60
ProofEasy | 4 | 4 | 4 | 4 | 3 | 3 | 3.85
ErgoFix | 3 | 3 | 3 | 3 | 4 | 4 | 3.15
LegalLite | 4 | 3 | 3 | 4 | 3 | 3 | 3.45`,
    label: { criteria: "B4:G4", weights: [0.25, 0.2, 0.2, 0.2, 0.1, 0.05], options: "A5:A9" },
  },
  {
    id: "fr-basketball-questions",
    source: "public repository file 52914694357 (priorisation matricielle)",
    kind: "French, words in capitals, a class with a stage in brackets",
    cells: `
Cas d'usage | Impact | Faisabilité | Priorité
Statistiques joueur sur période | ÉLEVÉ | ÉLEVÉE | P0 (MVP)
Comparaisons d'équipes | ÉLEVÉ | ÉLEVÉE | P0 (MVP)
Classements TOP N joueurs | ÉLEVÉ | MOYENNE | P1
Synthèse stats + analyse qualitative | MOYEN | FAIBLE | P2 (V2)
Série temporelle Évolution sur N matchs | MOYEN | ÉLEVÉE | P2 (V3)
Prédictions Performances futures | ÉLEVÉ | MOYEN | P2 (V4)`,
    label: { criteria: "B1:C1", weights: null, options: "A2:A7", levels: "grades" },
  },
  {
    id: "fr-film-player",
    source: "public repository file 3916730776 (features différenciantes)",
    kind: "French, sizes with weeks in brackets, stars, English words, must and should",
    cells: `
Feature | Effort | Impact | Faisabilité | Priorité | Dépendances
Android TV Channels (Home widgets) | M (1-2 sem) | ★★★★★ | Easy | Must-have | androidx.tvprovider déjà en deps
Continue Watching amélioré (cross-device) | S (< 1 sem) | ★★★★☆ | Easy | Must-have | On Deck existe déjà
Mode Enfant (filtrage rating) | M (1-2 sem) | ★★★★☆ | Medium | Should-have | Profils existants
Statistiques visionnage | M (1-2 sem) | ★★★☆☆ | Easy | Should-have | Room DB existante
Recommandations personnalisées | L (2-4 sem) | ★★★★☆ | Medium | Should-have | Historique local
Screensaver bibliothèque | S (< 1 sem) | ★★★☆☆ | Easy | Nice-to-have | Coil cache
Listes personnalisées | M (1-2 sem) | ★★★☆☆ | Easy | Nice-to-have | Favoris`,
    label: { criteria: "B1:D1", weights: null, options: "A2:A8" },
  },
  {
    id: "fr-solar-site",
    source: "public repository file 51812466399 (priorisation par effort / impact)",
    kind: "French, words with a remark, how soon in the last column, numbers of ideas out of order",
    cells: `
# | Idée | Effort | Impact | Faisabilité
6 | Micro-animations outils | Faible | Moyen | Immédiat
2 | Personnalisation géolocalisée | Faible | Fort | Immédiat
4 | Dashboard temps réel homepage | Moyen | Fort | Court terme
7 | PWA | Faible | Moyen | Court terme
5 | Comparateur interactif | Moyen | Fort | Moyen terme
3 | Widgets embarquables | Moyen | Très fort (SEO) | Moyen terme
1 | "Mon Solaire en 60s" scrollytelling | Élevé | Très fort | Moyen terme
8 | Histoire du solaire | Moyen | Moyen | Moyen terme`,
    label: [
      { criteria: "C1:D1", weights: null, options: "B2:B9" },
      { criteria: "C1:E1", weights: null, options: "B2:B9" },
    ],
  },
  {
    id: "es-wage-advance",
    source: "public repository file 60371662487 (matriz de priorización, first nine rows)",
    kind: "Spanish, a product of three as score, the formula in the line above",
    cells: `
Criterios: Impacto al usuario (1-5) x Viabilidad tecnica (1-5) x Urgencia (1-5)

# | Iniciativa | Impacto | Viabilidad | Urgencia | Score | Prioridad
1 | Reactivar/reemplazar SWAP con STP | 5 | 4 | 5 | 100 | P0 - Inmediata
2 | Historial y tracking de solicitudes | 5 | 5 | 5 | 125 | P0 - Inmediata
3 | Flujo 2-tap con slider | 5 | 4 | 4 | 80 | P1 - Corto plazo
4 | Motor de scoring AI basico | 4 | 3 | 4 | 48 | P1 - Corto plazo
5 | Recomendacion inteligente de monto | 4 | 3 | 3 | 36 | P1 - Corto plazo
6 | Dashboard bienestar financiero | 4 | 4 | 3 | 48 | P2 - Medio plazo
7 | Chatbot WhatsApp | 5 | 3 | 3 | 45 | P2 - Medio plazo
8 | Deteccion de fraude ML | 3 | 3 | 4 | 36 | P2 - Medio plazo
9 | Open Banking (Belvo) | 4 | 3 | 2 | 24 | P2 - Medio plazo`,
    label: { criteria: "C3:E3", weights: null, options: "B4:B12" },
  },
  {
    id: "es-site-quality",
    source: "public repository file 8633727474 (matriz de priorización)",
    kind: "Spanish, a rounded product of two as score, a priority with colours",
    cells: `
Área de Mejora | Impacto | Viabilidad | Score | Prioridad
Performance Optimization | 4.5 | 4.0 | 18.0 | 🔴 ALTA
Monitoreo Enterprise | 4.2 | 4.2 | 17.6 | 🔴 ALTA
Testing Automation | 4.0 | 4.5 | 18.0 | 🔴 ALTA
Accesibilidad WCAG | 3.8 | 3.5 | 13.3 | 🟡 MEDIA
Security Enhancement | 4.8 | 3.0 | 14.4 | 🟡 MEDIA
PWA Implementation | 3.5 | 3.2 | 11.2 | 🟡 MEDIA
DevOps Advanced | 3.2 | 2.8 | 9.0 | 🟢 BAJA
Analytics Advanced | 3.0 | 3.8 | 11.4 | 🟢 BAJA`,
    label: { criteria: "B1:C1", weights: null, options: "A2:A9" },
  },
  {
    id: "es-thesis-debate",
    source: "public repository file 67387018935 (debate de auditoría)",
    kind: "Spanish, one thesis marked by four on five dimensions, arrows between two rounds",
    cells: `
Dimensión / eje | Critico | Defensa | Impacto | Viabilidad | Notas
problema | 2→3 | 4 | 3 | 4 | Propuesta a validar; residual: hipótesis de negocio aún genérica
alcance | 2→4 | 4 | 3 | 4 | PoC aislado aceptable; sin integración productiva
evidencia_aporte | 2→2 | 4 | 3 | 4 | Aporte técnico demo OK; valor estratégico inmediato aún débil
manejabilidad / MVP | 3 | 5 | 4 | 4–5 | MVP1 = núcleo pedido-stock
Total / veredicto | GO_con_cambios | GO_con_cambios | relevancia media | GO_con_cambios | pasa con cambios`,
    label: "nothing",
  },
  {
    id: "es-youth-app",
    source: "public repository file 70893954415 (diez cambios de mayor impacto, first three rows)",
    kind: "Spanish, words with conditions behind them, an order first",
    cells: `
Orden | Cambio | Impacto | Viabilidad | Riesgo | Dependencias / puerta de salida
1 | Separar escalas, contexto y check-in; referencias verificables | Alto | Alta para catálogo; condicionada para aplicar | Alto si se etiqueta mal; bajo para metadatos | Licencia, versión, población y revisión profesional.
2 | Inicio voluntario con privacidad y propuesta explicable | Alto | Alta | Bajo | Mantener snapshots, no inferir diagnósticos.
3 | Corregir el registro de evidencia del estudio | Alto | Alta para auditoría | Bajo al documentar; alto si se inventan datos | Bases originales, consentimientos, cronología y protocolo.`,
    label: { criteria: "C1:E1", weights: null, options: "B2:B4", levels: "grades", less: "E1" },
  },
];
