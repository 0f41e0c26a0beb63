import type { RealTable } from "./real-table.ts";

/** Lists that look like decisions and are none, and such as leave something open; found on 27 November 2026. */
export const DOUBTFUL_AGAIN: readonly RealTable[] = [
  {
    id: "lamp-parts",
    source: "public repository file 53780319068 (parts of a lamp)",
    kind: "Chinese, three rows, a total that no sum gives",
    cells: `
方案项 | 可实现性 | 性能潜力 | 成本/复杂度 | 综合得分
光源:三边+斜向补光 | 5 | 4 | 4 | 4.4
关节:密封圈压紧 | 4 | 4 | 4 | 3.9
交互:网页端 | 5 | 4 | 4 | 4.4`,
    label: "ask",
  },
  {
    id: "style-review",
    source: "public repository file 52615759373 (review)",
    kind: "one thing rated, out of ten",
    cells: `
Criterion | Score
Formatting consistency | 6/10
Naming consistency | 5/10
Structure | 7/10
Cross-reference accuracy | 6/10
Overall Score | 6/10`,
    label: "nothing",
  },
  {
    id: "bank-grades",
    source: "public repository file 66646571980 (one student's marks)",
    kind: "one thing rated, with weights and parts of the total",
    cells: `
Criterio | Peso | Puntaje (1-5) | Parcial
1. Modelado de dominio | 20% | 3 | 0.60
2. Modelado de puertos | 20% | 2 | 0.40
3. Servicios de dominio | 20% | 2 | 0.40
4. Enums y estados | 10% | 3 | 0.30
5. Reglas de negocio | 10% | 2 | 0.20
6. Bitacora | 5% | 2 | 0.10
7. Estructura interna | 10% | 3 | 0.30
8. Calidad base | 5% | 3 | 0.15
SUBTOTAL | 100% | | 2.45`,
    label: "nothing",
  },
  {
    id: "roadmap-ranks",
    source: "public repository file 56052060885 (roadmap)",
    kind: "a rank and one score, nothing they were worked out from",
    cells: `
Rank | Option | Score | Track
1 | Human validation workflow | 65 | Primary
2 | Policy engine | 62 | Primary
3 | Audit trails | 58 | Primary
4 | SQLite index | 53 | Secondary
5 | Static dashboard | 51 | Secondary
6 | Dependency suggestions | 52 | Secondary
7 | External tracker writes | 46 | Deferred`,
    label: "nothing",
  },
  {
    id: "feature-correlations",
    source: "public repository file 25202545087 (feature importance)",
    kind: "statistics with their mean and rank",
    cells: `
Feature | Correlation | Mean Difference | Cohen's d | Average | Rank
Entity_Attribution | 0.3230 | 0.2601 | 0.2511 | 0.2781 | 1
Header_Stuffing | 0.2886 | 0.2053 | 0.2229 | 0.2389 | 2
Citation_Embedding | 0.2480 | 0.1918 | 0.1873 | 0.2090 | 3
QA_Blocks | 0.2251 | 0.1801 | 0.1732 | 0.1928 | 4
Over-Chunking | 0.2138 | 0.1627 | 0.1655 | 0.1807 | 5`,
    label: "nothing",
  },
  {
    id: "search-latency",
    source: "public repository file 10047806647 (search latency)",
    kind: "times with their mean and rank, less is better",
    cells: `
Database | k=1 | k=10 | k=100 | Average | Rank
Qdrant | 2.58 | 2.71 | 3.17 | 2.76 | 1
FAISS | 2.97 | 3.94 | 5.28 | 3.94 | 2
ChromaDB | 5.25 | 5.76 | 6.85 | 5.86 | 3`,
    label: "nothing",
  },
  {
    id: "prompt-stages",
    source: "public repository file 765913553 (prompt stages)",
    kind: "shares as ratings, their mean, a length last",
    cells: `
Iteration | Content Quality | Structure Quality | Completeness | Technical Accuracy | Overall Score | Avg Length
Naive | 0.80 | 0.90 | 1.00 | 0.00 | 0.68 | 1819
Structured | 0.95 | 0.90 | 0.85 | 0.85 | 0.89 | 1599
JSON Format | 0.93 | 0.90 | 0.80 | 1.00 | 0.91 | 1961
Expert | 0.95 | 0.95 | 1.00 | 0.90 | 0.95 | 3142`,
    label: { criteria: "B1:E1", weights: null, options: "A2:A5" },
  },
  {
    id: "paywall-bets",
    source: "public repository file 53908979878 (bets)",
    kind: "ICE as a product, what and why beside, three rows",
    cells: `
Bet (v0.2) | What it is | Impact | Confidence | Ease | ICE | Why now
1) Better paywall conversion | invoice, clearer value | 9 | 6 | 7 | 378 | biggest leverage
2) Shareable teaser | strong rendering | 8 | 6 | 7 | 336 | distribution needs it
3) Creator controls | pricing helpers | 7 | 5 | 6 | 210 | bundles shine`,
    label: { criteria: "C1:E1", weights: null, options: "A2:A4" },
  },
  {
    id: "web-frameworks",
    source: "public repository file 25118281078 (frameworks, one of several answers)",
    kind: "Spanish, medals before names, a rank with degree sign, stars, total of 100",
    cells: `
Tecnología | Ranking | Rendimiento (solicitudes/s) | Concurrencia | Facilidad Desarrollo | Versatilidad | Proyección Futuro | Dependencias | Estáticos | Auth/Usuarios | WebSockets | Puntuación Total
🥇 FastAPI | 1° | ~20K (Uvicorn) | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐ | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐ | ⭐⭐⭐ | ⭐⭐⭐⭐ | 94/100
🥈 Django | 2° | ~3K (Gunicorn) | ⭐⭐⭐⭐ | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐ | ⭐⭐⭐⭐ | ⭐⭐⭐ | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐⭐ | ⭐⭐ | 88/100
🥉 Tornado | 3° | ~5K | ⭐⭐⭐⭐⭐ | ⭐⭐⭐ | ⭐⭐⭐ | ⭐⭐ | ⭐⭐⭐ | ⭐⭐⭐⭐ | ⭐⭐ | ⭐⭐⭐⭐⭐ | 78/100
Pyramid | 4° | ~3K (Waitress) | ⭐⭐⭐ | ⭐⭐⭐ | ⭐⭐⭐⭐⭐ | ⭐⭐ | ⭐⭐⭐⭐ | ⭐⭐ | ⭐⭐ | ⭐ | 70/100`,
    label: { criteria: "D1:K1", weights: null, options: "A2:A5", levels: "stars" },
  },
  {
    id: "judges",
    source: "public repository file 3417964890 (judges' percentages)",
    kind: "three judges, their mean and a rank",
    cells: `
Contestant | Judge 1 | Judge 2 | Judge 3 | Average | Rank
Ana | 92% | 88% | 90% | 90.00% | 1
Bea | 85% | 91% | 87% | 87.67% | 2
Cleo | 80% | 82% | 84% | 82.00% | 3`,
    label: [
      { criteria: "B1:D1", weights: null, options: "A2:A4" },
      // Judges are no criteria: the one thing that was graded is their mean (decision 0413).
      { criteria: "B1:D1", weights: null, options: "A2:A4", averaged: "Judge 1, Judge 2, Judge 3" },
    ],
  },
  {
    id: "class-marks",
    source: "public repository file 56858070484 (marks of a class)",
    kind: "marks beyond 100 with their sum, mean and rank",
    cells: `
Student | Math | English | Science | History | Geography | Total | Average | Rank
Alice | 180 | 165 | 0 | 0 | 0 | 345 | 172.50 | 1
Bob | 170 | 170 | 160 | 165 | 155 | 820 | 164.00 | 2`,
    label: "nothing",
  },
  {
    id: "agents-weighted",
    source: "public repository file 51920706315 (scores of one system)",
    kind: "one score for each part with its multiplier and product",
    cells: `
# | Agente | Nota | Peso | Ponderado | Evidencia
20 | TEMPO | 7.0 | x1.0 | 7.0 | rate limit, no circuit breaker
21 | TERMINATOR | 8.0 | x1.3 | 10.4 | handlers, rollback
22 | VAULT | 8.0 | x1.0 | 8.0 | env secrets, no rotation
23 | WALTZ | 8.0 | x1.0 | 8.0 | 14 languages`,
    label: "nothing",
  },
  {
    id: "infra-three-tables",
    source: "public repository file 30585694094 (tools for infrastructure; criteria abridged)",
    kind: "matrix, its sums written out, and a ranking, one below the other",
    cells: `
Criteria | Weight | Bicep | Terraform | Pulumi | ARM | CLI Scripts
Integration | 20% | 5 | 4 | 4 | 5 | 4
Simple | 15% | 5 | 3 | 3 | 2 | 5
Modules | 12% | 4 | 5 | 5 | 2 | 1
Testing | 12% | 5 | 4 | 4 | 3 | 2
State | 10% | 5 | 3 | 3 | 5 | 1
Ecosystem | 10% | 3 | 5 | 3 | 4 | 4
Cost | 8% | 5 | 5 | 4 | 4 | 4
Portability | 5% | 1 | 5 | 5 | 1 | 1
Support | 5% | 5 | 3 | 3 | 5 | 4
Tooling | 3% | 5 | 4 | 4 | 3 | 3

Option | Calculation | Total Score
Bicep | (5×.20)+(5×.15)+(4×.12)+(5×.12)+(5×.10)+(3×.10)+(5×.08) | 4.42
Terraform | (4×.20)+(3×.15)+(5×.12)+(4×.12)+(3×.10)+(5×.10)+(5×.08) | 4.01
Pulumi | (4×.20)+(3×.15)+(5×.12)+(4×.12)+(3×.10)+(3×.10)+(4×.08) | 3.74
ARM | (5×.20)+(2×.15)+(2×.12)+(3×.12)+(5×.10)+(4×.10)+(4×.08) | 3.53
CLI Scripts | (4×.20)+(5×.15)+(1×.12)+(2×.12)+(1×.10)+(4×.10)+(4×.08) | 3.03

Rank | Option | Score
1 | Bicep | 4.42
2 | Terraform | 4.01
3 | Pulumi | 3.74
4 | ARM Templates | 3.53
5 | CLI Scripts | 3.03`,
    label: { criteria: "A2:A11", weights: "B2:B11", options: "C1:G1" },
  },
  {
    id: "provider-empty",
    source: "public repository file 65885480414 (providers not scored yet)",
    kind: "a matrix of words of status only",
    cells: `
Provider | Score | Evidence status | Confidence | Mandatory gate | Weighted total
Massive | — | UNVERIFIED | NONE | BLOCKED | NOT CALCULATED
Alpaca | — | UNVERIFIED | NONE | BLOCKED | NOT CALCULATED
Finnhub | — | UNVERIFIED | NONE | BLOCKED | NOT CALCULATED
Twelve Data | — | UNVERIFIED | NONE | BLOCKED | NOT CALCULATED`,
    label: "nothing",
  },
];
