import type { RealTable } from "./real-table.ts";

/** Score cards of one thing, counts and progress, which look like weighted matrices; found on 27 November 2026. */
export const ONE_THING_RATED: readonly RealTable[] = [
  {
    id: "fr-audit-notes",
    source: "public repository file 33604326057 (audit of an application)",
    kind: "one thing rated, score before weight, of ten",
    cells: `
Catégorie | Note | Poids | Score Pondéré
Architecture & Structure | 9.0/10 | 15% | 1.35
Qualité du Code | 7.7/10 | 12% | 0.92
Tests & Couverture | 3.5/10 | 12% | 0.42
Documentation | 8.5/10 | 8% | 0.68
Sécurité | 8.0/10 | 10% | 0.80
Performance | 7.5/10 | 8% | 0.60`,
    label: "nothing",
  },
  {
    id: "fr-phase-scores",
    source: "public repository file 11105842781 (scores of a phase)",
    kind: "one thing rated, products as fractions",
    cells: `
Action | Score | Poids | Score pondéré
3.1 Type hints | 7/10 | 30% | 2.1/3
3.2 Fonctions longues | 4/10 | 30% | 1.2/3
3.3 Usage de Any | 5/10 | 25% | 1.25/2.5
3.4 Imports inutilisés | 8/10 | 15% | 1.2/1.5
TOTAL | | 100% | 5.75/10`,
    label: "nothing",
  },
  {
    id: "fr-beta-scores",
    source: "public repository file 46085854555 (ready for a beta)",
    kind: "one thing rated, of a hundred, totals unlike",
    cells: `
Catégorie | Score | Poids | Score Pondéré
Fonctionnalités Core | 85/100 | 30% | 25.5
Stabilité | 70/100 | 25% | 17.5
UX/UI | 80/100 | 15% | 12.0
Sécurité | 90/100 | 15% | 13.5
Tests | 60/100 | 10% | 6.0
Documentation | 75/100 | 5% | 3.75
TOTAL | | | 78.25/100`,
    label: "nothing",
  },
  {
    id: "ko-persona",
    source: "public repository file 55090319932 (dimension scores)",
    kind: "Korean, one thing rated, weight first",
    cells: `
Dimension | Weight | Score | Weighted
학습자 경험 | 0.40 | 8.2 | 3.28
교육 목표 달성 | 0.35 | 8.3 | 2.91
기술적 품질 | 0.25 | 7.6 | 1.90
Total | | | 8.09`,
    label: "nothing",
  },
  {
    id: "quality-shares",
    source: "public repository file 2356689232 (quality score)",
    kind: "one thing rated, shares as scores, reasons last",
    cells: `
Criterion | Weight | Score | Weighted | Justification
Completeness | 25% | 0.95 | 0.238 | all delivered
Code Quality | 20% | 0.90 | 0.180 | clean
Documentation | 20% | 0.95 | 0.190 | several guides
Usability | 15% | 0.92 | 0.138 | one line
Performance | 10% | 0.90 | 0.090 | fast`,
    label: "nothing",
  },
  {
    id: "accuracy-components",
    source: "public repository file 57929324437 (quality score)",
    kind: "one thing rated, percent times percent",
    cells: `
Component | Weight | Score | Weighted
Name Accuracy | 30% | 92% | 27.6
Role Accuracy | 40% | 44% | 17.6
Initials Completeness | 10% | 96% | 9.6
Non-Person Rejection | 20% | 92% | 18.4
TOTAL | 100% | - | 73.2`,
    label: "nothing",
  },
  {
    id: "quality-pass",
    source: "public repository file 39183938857 (quality score)",
    kind: "one thing rated, a sign of pass last",
    cells: `
Category | Weight | Score | Weighted | Pass
Security | 25% | 5.5/10 | 1.38 | 🔴
Architecture | 20% | 9.0/10 | 1.80 | ✅
Code Quality | 15% | 8.5/10 | 1.28 | ✅
Documentation | 10% | 9.5/10 | 0.95 | ✅
Testing | 10% | 3.0/10 | 0.30 | 🔴
Performance | 10% | 8.0/10 | 0.80 | ✅
SOLID | 5% | 9.0/10 | 0.45 | ✅
Dependencies | 5% | 6.0/10 | 0.30 | ⚠️
TOTAL | 100% | | 7.2/10 | 🔴`,
    label: "nothing",
  },
  {
    id: "paper-review",
    source: "public repository file 69861104002 (review of a paper)",
    kind: "one thing rated, of a hundred",
    cells: `
Dimension | Weight | Score | Weighted
Novelty & Originality | 20% | 72 | 14.4
Technical Rigor | 20% | 65 | 13.0
Experimental Completeness | 15% | 58 | 8.7
Writing Quality | 15% | 78 | 11.7
Literature Coverage | 10% | 70 | 7.0
Reproducibility | 10% | 82 | 8.2
Impact & Significance | 10% | 75 | 7.5
Total | 100% | | 70.5/100`,
    label: "nothing",
  },
  {
    id: "de-reached",
    source: "public repository file 7892842276 (progress)",
    kind: "one thing, shares done and what they add to the whole",
    cells: `
Kategorie | Gewicht | Implementierung | Beitrag zum Gesamt
Core Infrastructure | 25% | 100% | 25.0%
Relational/AQL | 20% | 65% | 13.0%
Graph | 15% | 70% | 10.5%
Vector | 15% | 75% | 11.25%
Observability | 10% | 75% | 7.5%
GESAMT | 100% | - | ~69.5%`,
    label: "nothing",
  },
  {
    id: "de-review-points",
    source: "public repository file 47264007109 (review; first rows abridged)",
    kind: "one thing rated, points beside weight, reasons last",
    cells: `
Kriterium | Gewicht | Score | Begründung
Modelltreue | 25 | 20 | nah am Gesetz
Robustheit | 20 | 14 | Grenzfälle offen
Testabdeckung & Invarianten | 10 | 6 | zwei Tests
Erklärbarkeit/UX/Reporting | 10 | 8 | hängt von UI ab
Gesamt | 100 | 72 | gewichteter Durchschnitt`,
    label: "nothing",
  },
  {
    id: "nl-mission",
    source: "public repository file 56928370435 (one mission)",
    kind: "Dutch, one thing rated, weight and product in one cell",
    cells: `
Criterium | Score (1-5) | Weging | Toelichting
5. AI-coach kwaliteit | 5 | ×1 = 5 | eerste bericht
6. Interactiviteit | 5 | ×1 = 5 | direct
7. Afronding & feedback | 4 | ×1 = 4 | geen badges
8. SLO-aansluiting | 5 | ×1 = 5 | toetsbaar
9. Toegankelijkheid | 4 | ×1 = 4 | mobiel beperkt
TOTAAL | | 52 / 55 | `,
    label: "nothing",
  },
  {
    id: "pl-findings",
    source: "public repository file 65735957645 (findings of an audit)",
    kind: "Polish, counts with their sums",
    cells: `
Kategoria | K | P | D | +
OWASP Top 10 | 0 | 1 | 1 | 10
RODO | 0 | 0 | 0 | 6
NIS2 | 0 | 1 | 0 | 2
WCAG 2.1 AA | 0 | 0 | 0 | 3
Code quality | 1 | 2 | 2 | 5
RAZEM | 1 | 4 | 3 | 26`,
    label: "nothing",
  },
  {
    id: "ko-risks-by-audit",
    source: "public repository file 52087412823 (risks by audit)",
    kind: "Korean, counts by level and audit with sums",
    cells: `
등급 | 001 | 002 | 003 | 004 | 005
P0 | 1 | 0 | 0 | 1 | 1
P1 | 6 | 2 | 0 | 3 | 3
P2 | 4 | 4 | 5 | 5 | 9
P3 | 3 | 4 | 5 | 4 | 5
합계 | 14 | 10 | 10 | 13 | 18`,
    label: "nothing",
  },
  {
    id: "de-features-done",
    source: "public repository file 66439069426 (features by state)",
    kind: "German, counts by state with sums",
    cells: `
Bereich | IDs | Fertig | Teilweise | Offen | Verworfen
Inhaltsquellen | F-021–F-030 | 5 | 2 | 2 | 1
Navigation | F-031–F-040 | 3 | 6 | 1 | 0
Statistiken & Analyse | F-041–F-050 | 5 | 4 | 1 | 0
Produktivität & Workflow | F-051–F-060 | 2 | 5 | 2 | 1
Barrierefreiheit | F-061–F-070 | 3 | 4 | 2 | 1
Gesamt | 100 | 31 | 41 | 20 | 8`,
    label: "nothing",
  },
];
