/**
 * Scoring tables as they were published, retyped as data: criteria with their weights, the ratings, and the totals as
 * printed. Where a printed total is wrong, `totals` still holds the printed one and `recomputed` the right one.
 */
export interface PublishedTable {
  readonly id: string;
  readonly source: string;
  readonly criteria: readonly { readonly name: string; readonly weight: number; readonly group?: string }[];
  /** Weights of the groups, where the criteria's weights are shares within a group. */
  readonly groups?: Readonly<Record<string, number>>;
  readonly alternatives: readonly { readonly name: string; readonly ratings: readonly number[]; readonly cost?: number }[];
  /** As printed. */
  readonly totals: readonly number[];
  /** Σ weight × rating is so many times the total. */
  readonly divideBy: number;
  readonly recomputed?: readonly number[];
}

export const PUBLISHED_TABLES: readonly PublishedTable[] = [
  {
    id: "laudon-erp",
    source: "Laudon & Laudon, Management Information Systems, Table 14.2 'Example of a scoring model for an ERP system' (https://digilib.universitaspertamina.ac.id/ebook/Management%20information%20systems/files/basic-html/page569.html)",
    criteria: [
      { name: "1.1 Online order entry", weight: 4 },
      { name: "1.2 Online pricing", weight: 4 },
      { name: "1.3 Inventory check", weight: 4 },
      { name: "1.4 Customer credit check", weight: 3 },
      { name: "1.5 Invoicing", weight: 4 },
      { name: "2.1 Production forecasting", weight: 3 },
      { name: "2.2 Production planning", weight: 4 },
      { name: "2.3 Inventory control", weight: 4 },
      { name: "2.4 Reports", weight: 3 },
      { name: "3.1 Receiving", weight: 2 },
      { name: "3.2 Picking/packing", weight: 3 },
      { name: "3.3 Shipping", weight: 4 },
    ],
    alternatives: [
      { name: "ERP System A", ratings: [67, 81, 72, 66, 73, 72, 79, 68, 71, 71, 77, 92] },
      { name: "ERP System B", ratings: [73, 87, 81, 59, 82, 76, 81, 80, 69, 75, 82, 89] },
    ],
    totals: [3128, 3300],
    divideBy: 1,
  },
  {
    id: "custom-bike-base",
    source: "Custom Bike Company project screening matrix (Larson & Gray, Project Management: The Managerial Process, ch. 2 exercise) (question: https://ja3.jsfiddle.net/parte/16397019 ; answers: https://www.scribd.com/document/432472124/Topic2-docx)",
    criteria: [
      { name: "Strong sponsor", weight: 2 },
      { name: "Supports business strategy", weight: 5 },
      { name: "Urgency", weight: 4 },
      { name: "10% of sales from new products", weight: 3 },
      { name: "Competition", weight: 1 },
      { name: "Fill market gap", weight: 3 },
    ],
    alternatives: [
      { name: "Project 1", ratings: [9, 5, 2, 0, 2, 5] },
      { name: "Project 2", ratings: [3, 7, 2, 0, 5, 1] },
      { name: "Project 3", ratings: [6, 8, 2, 3, 6, 8] },
      { name: "Project 4", ratings: [1, 0, 5, 10, 6, 9] },
      { name: "Project 5", ratings: [3, 10, 10, 1, 8, 0] },
    ],
    totals: [68, 57, 99, 85, 107],
    divideBy: 1,
  },
  {
    id: "myh-1",
    source: "Weighted Scoring Model for MYH Inc. (table 1) (https://samples.primeessays.com/business/weighted-scoring-model.html)",
    criteria: [
      { name: "tie to business strategy", weight: 10 },
      { name: "upfront costs", weight: 25 },
      { name: "potential net savings", weight: 25 },
      { name: "realistic technology", weight: 15 },
      { name: "in-house expertise", weight: 10 },
      { name: "potential resistance", weight: 15 },
    ],
    alternatives: [
      { name: "Project 1 (Upgrade of sales staff PCs and laptops)", ratings: [90, 70, 90, 90, 90, 50], cost: 150000 },
      { name: "Project 2 (Customer website)", ratings: [90, 80, 70, 70, 80, 90], cost: 100000 },
      { name: "Project 3 (SAP financial software)", ratings: [90, 20, 50, 60, 60, 90], cost: 50000 },
      { name: "Project 4 (Intranet site)", ratings: [90, 10, 20, 50, 50, 50], cost: 25000 },
    ],
    totals: [79, 78.5, 55, 36.5],
    divideBy: 100,
  },
  {
    id: "myh-2",
    source: "Weighted Scoring Model for MYH Inc. (table 2) - PRINTED ERROR (https://samples.primeessays.com/business/weighted-scoring-model.html)",
    criteria: [
      { name: "Supports business objectives", weight: 35 },
      { name: "Customer support", weight: 22 },
      { name: "Shorter implementation period", weight: 18 },
      { name: "Tax incentives", weight: 25 },
    ],
    alternatives: [
      { name: "Project 1", ratings: [90, 65, 85, 50] },
      { name: "Project 2", ratings: [80, 70, 60, 60] },
      { name: "Project 3", ratings: [80, 15, 40, 55] },
      { name: "Project 4", ratings: [85, 5, 15, 40] },
    ],
    totals: [66.1, 69.2, 52.25, 43.55],
    divideBy: 100,
    recomputed: [73.6, 69.2, 52.25, 43.55],
  },
  {
    id: "sai-six-sigma",
    source: "SAI Global 'Project Prioritisation Matrix' worked example (cost is subtracted) (https://www.scribd.com/document/66256125/Project-Prioritization-Matrix-Calculator)",
    criteria: [
      { name: "Importance to Customer", weight: 3 },
      { name: "Financial Return", weight: 6 },
      { name: "Cost to Implement", weight: -2 },
      { name: "Success Factor", weight: 6 },
    ],
    alternatives: [
      { name: "Customer Database", ratings: [1, 2, 5, 3] },
      { name: "Phone System", ratings: [3, 3, 4, 3] },
      { name: "Delivery Process", ratings: [5, 4, 3, 4] },
      { name: "Staff Training", ratings: [4, 3, 3, 2] },
    ],
    totals: [23, 37, 57, 36],
    divideBy: 1,
  },
  {
    id: "priorizar-ejemplo",
    source: "Priorizacion de Proyectos - Ejemplo: contribution of four IT systems to five strategic objectives (https://es.scribd.com/document/428046794/priorizar-proyectos)",
    criteria: [
      { name: "1 Tarjeta de credito propia", weight: 9 },
      { name: "2 Credito institucional y empresarial", weight: 10 },
      { name: "3 Integracion de proveedores", weight: 9 },
      { name: "4 e-business", weight: 9 },
      { name: "5 Mercado internacional", weight: 7.5 },
    ],
    alternatives: [
      { name: "Logistica", ratings: [0, 0, 16, 0, 0] },
      { name: "Contabilidad y Finanzas", ratings: [16, 16, 16, 4, 4] },
      { name: "Comercializacion", ratings: [32, 32, 32, 32, 32] },
      { name: "Personal", ratings: [4, 4, 0, 16, 16] },
    ],
    totals: [144, 514, 1424, 340],
    divideBy: 1,
  },
  {
    id: "priorizar-p1-p5",
    source: "Priorizacion de Proyectos - first table P1..P5 - PRINTED ERROR (unanchored fill-down) (https://es.scribd.com/document/428046794/priorizar-proyectos)",
    criteria: [
      { name: "Objetivo 1", weight: 7.5 },
      { name: "Objetivo 2", weight: 10 },
      { name: "Objetivo 3", weight: 9.5 },
      { name: "Objetivo 4", weight: 8 },
      { name: "Objetivo 5", weight: 9 },
    ],
    alternatives: [
      { name: "P1", ratings: [0, 16, 4, 4, 32] },
      { name: "P2", ratings: [32, 32, 0, 16, 4] },
      { name: "P3", ratings: [0, 0, 16, 32, 0] },
      { name: "P4", ratings: [0, 0, 0, 0, 32] },
      { name: "P5", ratings: [4, 4, 0, 16, 0] },
    ],
    totals: [518, 704, 664, 288, 198],
    divideBy: 1,
    recomputed: [518.0, 724.0, 408.0, 288.0, 198.0],
  },
  {
    id: "nwa-it-wiki",
    source: "Nutzwertanalyse, Rechenbeispiel (German, comma decimals) (https://it-wiki.juztim.dev/06-grob-konzept-entwicklung/02-nutzwertanalyse)",
    criteria: [
      { name: "Benutzerfreundlichkeit", weight: 0.25 },
      { name: "Kosten", weight: 0.3 },
      { name: "Funktionalitaet", weight: 0.2 },
      { name: "Anpassbarkeit", weight: 0.15 },
      { name: "Support", weight: 0.1 },
    ],
    alternatives: [
      { name: "Variante A", ratings: [8, 5, 7, 6, 9] },
      { name: "Variante B", ratings: [6, 9, 7, 8, 5] },
    ],
    totals: [6.7, 7.3],
    divideBy: 1,
  },
  {
    id: "hier-car",
    source: "Decision matrix with GROUP weights and within-group weights (course workbook) (github.com/decisionmechanics/course-1255 decision_matrix.xlsx, sheet 'solution')",
    criteria: [
      { name: "comfort", weight: 100, group: "features" },
      { name: "styling", weight: 67, group: "features" },
      { name: "speed", weight: 43, group: "performance" },
      { name: "acceleration", weight: 100, group: "performance" },
      { name: "fuel economy", weight: 100, group: "cost" },
      { name: "price", weight: 100, group: "cost" },
    ],
    groups: { features: 33, performance: 33, cost: 100 },
    alternatives: [
      { name: "Fiat 500", ratings: [30, 30, 50, 25, 50, 100] },
      { name: "Ford Galaxy", ratings: [100, 10, 60, 20, 35, 40] },
      { name: "Telsa Model S", ratings: [100, 50, 80, 100, 100, 15] },
      { name: "Ferrari Roma", ratings: [80, 100, 100, 70, 10, 5] },
    ],
    totals: [57.60889712696942, 41.65883247406947, 69.21423140743535, 37.725799559361356],
    divideBy: 1,
  },
  {
    id: "heerkens-cars",
    source: "Heerkens, Project Management, Figure 4-4 weighted factor scoring model (https://issuhub.com/view/index/4997?pageIndex=80)",
    criteria: [
      { name: "Cost", weight: 0.15 },
      { name: "Comfort", weight: 0.25 },
      { name: "Style", weight: 0.1 },
      { name: "Handling", weight: 0.15 },
      { name: "Reliability", weight: 0.2 },
      { name: "Resale", weight: 0.15 },
    ],
    alternatives: [
      { name: "Olds 98", ratings: [3, 2, 2, 5, 4, 3] },
      { name: "Cadillac deVille", ratings: [1, 4, 2, 4, 4, 3] },
      { name: "Lincoln Town Car", ratings: [2, 3, 4, 4, 4, 4] },
      { name: "Mercury Marquis", ratings: [2, 3, 1, 5, 3, 3] },
    ],
    totals: [3.1, 3.2, 3.4, 2.9],
    divideBy: 1,
  },
  {
    id: "icon-grants",
    source: "ICON grants programme: weighted decision matrix template - PRINTED ERROR (github.com/icon-project/grants-program templates/yymmdd-project-options-analysis.md)",
    criteria: [
      { name: "Impact on the Environment", weight: 3 },
      { name: "Feasibility", weight: 5 },
      { name: "Cost", weight: 5 },
      { name: "Timeframe", weight: 3 },
      { name: "Innovation", weight: 2 },
    ],
    alternatives: [
      { name: "Project A", ratings: [4, 5, 5, 3, 3] },
      { name: "Project B", ratings: [3, 5, 1, 4, 5] },
      { name: "Project C", ratings: [1, 3, 4, 3, 5] },
      { name: "Project D", ratings: [4, 5, 2, 2, 2] },
    ],
    totals: [65, 61, 57, 57],
    divideBy: 1,
    recomputed: [77.0, 61.0, 57.0, 57.0],
  },
];
