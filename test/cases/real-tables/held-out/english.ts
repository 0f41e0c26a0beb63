import type { RealTable } from "../real-table.ts";

export const HELD_OUT_ENGLISH: readonly RealTable[] = [
  {
    id: "en-queue",
    source: "public repository file 2495200308 (steps 5 to 7)",
    kind: "Kepner-Tregoe: musts, wants, and wants with products, one below the other",
    cells: `
Alternative | 10K msg/sec | At-least-once | Under $5K | MUST Score
Kafka | ✓ Yes | ✓ Yes | ✓ Yes | PASS
SQS+SNS | ✓ Yes | ✓ Yes | ✓ Yes | PASS
RabbitMQ | ✗ ~5K limit | ✓ Yes | ✓ Yes | FAIL
MSK | ✓ Yes | ✓ Yes | ✗ ~$8K | FAIL

WANT (Weight) | Kafka | SQS+SNS
Consumer groups (9) | 10 | 7
Low ops overhead (8) | 4 | 9
Monitoring integration (6) | 7 | 10
Community/docs (5) | 10 | 8
Team familiarity (4) | 3 | 8

WANT | Weight | Kafka Score | Kafka Weighted | SQS Score | SQS Weighted
Consumer groups | 9 | 10 | 90 | 7 | 63
Low ops overhead | 8 | 4 | 32 | 9 | 72
Monitoring | 6 | 7 | 42 | 10 | 60
Community | 5 | 10 | 50 | 8 | 40
Team familiarity | 4 | 3 | 12 | 8 | 32
TOTAL | | | 226 | | 267`,
    label: [
      {
        criteria: "A8:A12",
        weights: [9, 8, 6, 5, 4],
        options: "B7:C7",
        names: [
          "Consumer groups",
          "Low ops overhead",
          "Monitoring integration",
          "Community/docs",
          "Team familiarity",
        ],
      },
      { criteria: "A15:A19", weights: "B15:B19", options: "C14,E14", optionNames: ["Kafka", "SQS"] },
      { criteria: "A15:A19", weights: "B15:B19", options: "C14,E14" },
    ],
  },
  {
    id: "en-wants",
    source: "public repository file 22124960170 (example of weighted scores)",
    kind: "the option's name over its ratings, Score A over the products",
    cells: `
WANT | Weight | Option A | Score A | Option B | Score B
Minimize cost | 8 | 7 | 56 | 9 | 72
Maximize uptime | 9 | 8 | 72 | 6 | 54
Vendor support | 6 | 5 | 30 | 8 | 48
Ease of training | 5 | 9 | 45 | 4 | 20
TOTAL | | | 203 | | 194`,
    label: { criteria: "A2:A5", weights: "B2:B5", options: "C1,E1" },
  },
  {
    id: "en-inference",
    source: "public repository file 56043053045 (worked example)",
    kind: "weights under w, names that say which way the score runs",
    cells: `
Criterion (weight / 100) | w | Build | Buy | OSS | SaaS
5-yr TCO (low cost → high score) | 25 | 4 | 7 | 9 | 6
Time-to-value | 20 | 3 | 7 | 8 | 10
Control / flexibility | 15 | 10 | 5 | 8 | 4
Compliance fit | 15 | 10 | 7 | 6 | 5
Vendor / lock-in risk (low risk → high score) | 10 | 10 | 5 | 8 | 4
Talent availability | 15 | 5 | 8 | 7 | 9
Weighted total | 100 | 5.85 | 6.55 | 7.85 | 6.40`,
    label: [
      { criteria: "A2:A7", weights: "B2:B7", options: "C1:F1", levels: "first-number" },
      {
        criteria: "A2:A7",
        weights: "B2:B7",
        options: "C1:F1",
        names: [
          "5-yr TCO",
          "Time-to-value",
          "Control / flexibility",
          "Compliance fit",
          "Vendor / lock-in risk",
          "Talent availability",
        ],
        levels: "first-number",
      },
    ],
  },
  {
    id: "en-events",
    source: "public repository file 58175314190 (6. Evaluation Method and Decision Matrix)",
    kind: "codes before the criteria, totals in hundreds",
    cells: `
Criterion | Weight | A: Envelope only | B: Repo schemas + reject | C: Forward-compatible | D: Registry service
EC-01 Correctness under change | 30 | 1 | 5 | 2 | 4
EC-02 Change detection | 25 | 1 | 5 | 3 | 4
EC-03 Operational impact | 20 | 5 | 3 | 5 | 4
EC-04 Schema governance | 15 | 1 | 5 | 3 | 4
EC-05 Cost | 10 | 5 | 3 | 4 | 3
Weighted total | 100 | 215 | 445 | 330 | 400`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:F1" },
  },
  {
    id: "en-intelligence",
    source: "public repository file 60129700910 (three directions)",
    kind: "nine criteria, headers of a letter and a name",
    cells: `
Dimension | Weight | A Reviewer Intelligence | B Impact Intelligence | C Truth Maturity
User Value | 20% | 5 | 5 | 3
Workload Reduction | 15% | 5 | 4 | 2
Decision Support | 15% | 5 | 5 | 3
Data Readiness | 10% | 4 | 2 | 4
Architecture Readiness | 10% | 4 | 2 | 4
Truth Reliability | 10% | 4 | 2 | 5
Implementation Feasibility | 10% | 4 | 2 | 3
Risk/Governance Safety | 5% | 4 | 2 | 5
Future Platform Value | 5% | 4 | 5 | 4
Weighted Total | 100% | 4.50 | 3.50 | 3.40`,
    label: { criteria: "A2:A10", weights: "B2:B10", options: "C1:E1" },
  },
  {
    id: "en-rice-words",
    source: "public repository file 102115683 (CSV format example)",
    kind: "RICE without a score, the impact in words, names in small letters, from a .csv",
    cells: `
feature | reach | impact | confidence | effort
Mobile App Login | 5000 | high | 1.0 | 5
Push Notifications | 3000 | medium | 0.8 | 3
Dark Mode | 1500 | low | 1.0 | 2`,
    label: { criteria: "B1:E1", weights: null, options: "A2:A4" },
  },
  {
    id: "en-rice-requests",
    source: "public repository file 53932990561 (feature_requests.csv)",
    kind: "RICE without a score, from a .csv",
    cells: `
Feature_Name | Reach | Impact | Confidence | Effort
SSO Integration | 1000 | 3 | 0.8 | 2
Dark Mode | 5000 | 1 | 1.0 | 0.5
AI Search | 2000 | 3 | 0.5 | 4
Mobile App | 10000 | 2 | 0.7 | 6`,
    label: { criteria: "B1:E1", weights: null, options: "A2:A5", levels: "first-number", less: "E1" },
  },
];
