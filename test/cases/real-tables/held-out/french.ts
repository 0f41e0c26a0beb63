import type { RealTable } from "../real-table.ts";

export const HELD_OUT_FRENCH: readonly RealTable[] = [
  {
    id: "fr-showcase",
    source: "public repository file 53546121402 (Tableau de Décision)",
    kind: "of ten with a word in brackets, a star on one option, a risk of which less is better",
    cells: `
Critère | Poids | Option A (Produit) | Option B (Doc Pure) | Option C (MVP Qualité) ⭐ | Option D (Minimal)
Crédibilité Pro Immédiate | 10 | 3/10 (commercial) | 5/10 (neutre) | 9/10 (sophistiqué) | 4/10 (amateur)
Alignement Valeurs Éric | 9 | 2/10 (vente) | 9/10 (authentique) | 9/10 (équilibré) | 8/10 (honnête)
Timeline Réaliste | 8 | 7/10 (templates) | 10/10 (rapide) | 7/10 (3-4 sem) | 10/10 (72h)
Maintenabilité Long-Terme | 7 | 4/10 (complexe) | 10/10 (simple) | 8/10 (Docusaurus) | 6/10 (refonte)
Extensibilité V1.1+ | 8 | 5/10 (locked) | 9/10 (flexible) | 10/10 (modulaire) | 7/10 (rebuild)
Impact Visuel Recruteur | 9 | 8/10 (flashy) | 3/10 (neutre) | 9/10 (sobre élégant) | 2/10 (basique)
Coût Total Possession | 6 | 6/10 (hosting) | 10/10 (statique) | 9/10 (statique) | 9/10 (statique)
Risque Réputationnel | 10 | 8/10 (hype) | 3/10 (oubliable) | 2/10 (professionnel) | 7/10 (bâclé)
TOTAL PONDÉRÉ | - | 314/670 | 505/670 | 🏆 598/670 | 461/670`,
    label: { criteria: "A2:A9", weights: "B2:B9", options: "C1:F1", levels: "first-number", less: "A9" },
  },
  {
    id: "fr-my-money",
    source: "public repository file 59002288109 (Matrice évaluation)",
    kind: "ticks, warnings and crosses with remarks, totals as shares",
    cells: `
Critère | Poids | P1 statu quo | P2 dissolved | P3 banking
Cohérence PDF DS v2 mai 8 | 20% | ❌ (multi-chiffre) | ✅ (canonique) | ⚠️ (différent du PDF)
Cohérence ADR Aujourd'hui doctrine | 15% | ❌ (cockpit-like) | ✅ | ⚠️
Cohérence pivot Karpathy 2026 | 15% | ⚠️ (statique) | ✅ (trajectoire) | ⚠️ (transactions)
Coût implémentation Wave 0-2 | 15% | ✅ (low) | ⚠️ (medium) | ❌ (high)
Risque MVP | 15% | ✅ (low) | ⚠️ (refonte nav) | ❌ (OB pas dispo)
Différenciation marché | 10% | ❌ | ⚠️ (Aesop éditorial) | ✅ (banking first)
Cohérence 18-events framing | 10% | ⚠️ (snapshot) | ✅ (Trajectoire = events) | ⚠️
Total pondéré | 100% | 45% | 78% | 48%`,
    label: { criteria: "A2:A8", weights: "B2:B8", options: "C1:E1", levels: "marks" },
  },
  {
    id: "fr-site",
    source: "public repository file 71552740903 (three frameworks)",
    kind: "half points, remarks with other numbers behind some ratings, a rating that holds two",
    cells: `
Critère | Poids | A — Astro | B — Next.js | C — Nuxt
Performance / JS livré | 20 % | 5 (0 Ko de base, 55,9 Ko tout compris) | 2 (168,4 Ko de base) | 3,5 (49,3 Ko de base)
Cycle de vie de la chorégraphie scroll | 15 % | 4,5 en MPA, 3,5 avec ClientRouter | 3.5 | 4
Clarté et structure du code | 15 % | 4.5 | 3.5 | 4
DX / outillage | 10 % | 4 | 4.5 | 4
Transitions de page | 10 % | 4.5 | 4.5 | 4.5
Écosystème de sites primés | 10 % | 3.5 | 5 | 4
Signal portfolio auprès des recruteurs | 10 % | 4 | 5 | 3.5
Courbe d'apprentissage | 10 % | 4.5 | 3 | 4
Total pondéré | 100 % | 4.40 | 3.65 | 3.90`,
    label: { criteria: "A2:A9", weights: "B2:B9", options: "C1:E1", levels: "first-number" },
  },
  {
    id: "fr-template",
    source: "public repository file 59453679595 (grille)",
    kind: "weights in the names, totals that do not add up",
    cells: `
Critère (poids) | Option A | Option B | Option C
Ex : latence p95 (3) | 4 | 2 | 5
Ex : coût mensuel (2) | 3 | 5 | 2
Ex : temps migration (2) | 2 | 4 | 3
Total pondéré | 20 | 20 | 25`,
    label: {
      criteria: "A2:A4",
      weights: [3, 2, 2],
      options: "B1:D1",
      names: ["Ex : latence p95", "Ex : coût mensuel", "Ex : temps migration"],
    },
  },
];
