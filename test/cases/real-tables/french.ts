import type { RealTable } from "./real-table.ts";

export const FRENCH: readonly RealTable[] = [
  {
    id: "fr-agent-tools",
    source: "public repository file 49012178247 (matrice de décision)",
    kind: "4/5, Oui (5/5)",
    cells: `
Critère | Poids | Outil A | Outil B | Outil C
Correspondance de capacité | 30% | 4/5 | 5/5 | 3/5
Conformité FedRAMP | 25% | Oui (5/5) | Non (0/5) | Oui (5/5)
Facilité d'intégration | 20% | 3/5 | 4/5 | 5/5
Coût | 15% | 4/5 | 3/5 | 5/5
Qualité du support | 10% | 3/5 | 5/5 | 3/5
Score pondéré | | 3,75 | 3,45 | 4,05`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:E1" },
  },
  {
    id: "fr-java-frameworks",
    source: "public repository file 34695671550 (frameworks comparés)",
    kind: "a sign before each number, weights in the names, total of so many",
    cells: `
Critères (poids) | Swing | JavaFX | SWT
Intégré à Java (8) | ✅ 10 | ⚠️ 6 | ❌ 5
Installation simple (8) | ✅ 10 | ⚠️ 7 | ❌ 6
Documentation (7) | ✅ 9 | ✅ 9 | ⚠️ 6
Apprentissage facile (9) | ✅ 10 | ⚠️ 7 | ❌ 5
Mises à jour régulières (5) | ⚠️ 6 | ✅ 9 | ⚠️ 7
MVC possible (6) | ⚠️ 7 | ✅ 10 | ✅ 8
Outils visuels (6) | ⚠️ 7 | ✅ 9 | ⚠️ 6
Qualité du rendu (8) | ⚠️ 6 | ✅ 10 | ⚠️ 7
Performance (7) | ⚠️ 7 | ✅ 9 | ✅ 8
Compatibilité (9) | ✅ 10 | ⚠️ 8 | ❌ 6
Total pondéré | 782 / 900 | 840 / 900 | 676 / 900`,
    label: {
      criteria: "A2:A11",
      weights: [8, 8, 7, 9, 5, 6, 6, 8, 7, 9],
      names: [
        "Intégré à Java",
        "Installation simple",
        "Documentation",
        "Apprentissage facile",
        "Mises à jour régulières",
        "MVC possible",
        "Outils visuels",
        "Qualité du rendu",
        "Performance",
        "Compatibilité",
      ],
      options: "B1:D1",
    },
  },
  {
    id: "fr-issue-tracking",
    source: "public repository file 59573344112 (matrice de décision)",
    kind: "criteria as rows",
    cells: `
Critère | Poids | Liste libre | ADR seuls | Outil séparé | Issues structurées
Traçabilité | 30 % | 4 | 6 | 7 | 9
Actionnabilité | 25 % | 4 | 4 | 8 | 9
Lien avec les changements | 20 % | 5 | 5 | 5 | 9
Simplicité | 15 % | 9 | 6 | 4 | 8
Contrôle des faits | 10 % | 4 | 7 | 6 | 9
Total pondéré | 100 % | 5.00 | 5.40 | 6.30 | 8.85`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:F1" },
  },
  {
    id: "fr-catalogues",
    source: "public repository file 62636284729 (weighted comparison)",
    kind: "options called A, B, C",
    cells: `
Critère | Poids | A | B | C
Réduction durable du risque de divulgation | 30 | 2 | 5 | 5
Maintenabilité sur dix ans | 25 | 2 | 5 | 4
Compatibilité et migration contrôlée | 15 | 3 | 5 | 3
Testabilité automatique | 15 | 3 | 5 | 4
Complexité opérationnelle proportionnée | 10 | 5 | 4 | 1
Performance pour 50 000 assets | 5 | 4 | 4 | 3
Total pondéré | 100 | 275 | 480 | 390`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:E1" },
  },
  {
    id: "fr-ocr",
    source: "public repository file 59253030327 (matrice de décision)",
    kind: "criteria as rows",
    cells: `
Critère | Poids | Texte global PDFBox | OCR systématique | Extraction adaptative par page | OCRmyPDF en amont
Fidélité potentielle | 30 % | 1 | 7 | 9 | 8
Provenance par page | 25 % | 2 | 8 | 10 | 7
Exécution locale | 20 % | 10 | 10 | 10 | 10
Coût de traitement | 15 % | 10 | 3 | 8 | 5
Simplicité d’exploitation | 10 % | 9 | 6 | 6 | 4
Total pondéré | 100 % | 5.05 | 7.15 | 8.95 | 7.25`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:F1" },
  },
];
