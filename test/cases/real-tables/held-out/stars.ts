import type { RealTable } from "../real-table.ts";

/** The other half of what was gathered with them, by a coin. */
export const HELD_OUT_STARS: readonly RealTable[] = [
  {
    id: "crm-thirteen",
    source: "public repository file 55137543103 (thirteen products, one table of 20 dimensions)",
    kind: "thirteen options across, facts in words above the scores, prices below",
    cells: `
Dimension | Salesforce | HubSpot | Zoho | LeadSquared | Pipedrive | Monday.com | Freshworks | Odoo | Close | Copper | Bitrix24 | Twenty CRM | Sovereign (Target)
Founded | 1999 | 2006 | 1996 | 2011 | 2010 | 2012 | 2010 | 2005 | 2013 | 2013 | 2012 | 2021 | 2026
Open Source | No | No | No | No | No | No | No | LGPL (Community) | No | No | No | AGPL | AGPL
Self-Hosted | Hyperforce | No | No | No | No | No | No | Yes | No | No | Yes | Yes | Yes
Target Customer | Enterprise | SMB/Mid | SMB/Mid | SMB/Mid | SMB | SMB/Mid | SMB/Mid | SMB/Mid | SMB | SMB | SMB | SMB | SMB/Ent
Sales CRM | 9 | 7 | 7 | 5 | 9 | 5 | 6 | 4 | 8 | 4 | 5 | 3 | 10
Marketing | 9 | 9 | 7 | 4 | 0 | 2 | 4 | 7 | 0 | 0 | 6 | 0 | 9
Service/Support | 9 | 7 | 6 | 0 | 0 | 0 | 8 | 7 | 0 | 0 | 6 | 0 | 9
Platform/Custom | 10 | 4 | 8 | 3 | 2 | 6 | 3 | 5 | 1 | 1 | 4 | 4 | 10
Ease of Use | 4 | 9 | 5 | 6 | 9 | 9 | 8 | 3 | 8 | 8 | 3 | 8 | 9
Customization | 10 | 4 | 8 | 3 | 3 | 6 | 3 | 5 | 2 | 2 | 4 | 5 | 10
Automation | 7 | 6 | 7 | 5 | 5 | 7 | 6 | 5 | 5 | 4 | 6 | 1 | 9
Reporting | 6 | 5 | 7 | 4 | 5 | 5 | 5 | 4 | 4 | 3 | 3 | 2 | 8
AI Features | 7 | 7 | 6 | 2 | 1 | 2 | 7 | 3 | 0 | 0 | 2 | 0 | 9
Mobile Offline | 3 | 1 | 4 | 4 | 0 | 0 | 0 | 3 | 0 | 0 | 0 | 0 | 10
Scalability | 8 | 4 | 5 | 3 | 3 | 5 | 4 | 3 | 3 | 3 | 3 | 2 | 9
Pricing Value | 2 | 5 | 8 | 7 | 5 | 4 | 8 | 7 | 5 | 3 | 9 | 7 | 10
Total Monthly/user (Pro) | $150+ | $100+ | $35 | $35 | $49.90 | $23+addons | $35 | $32 (Ent) | $59 | $55 | $35 | $0 self-host | $0 self-host

Scores: 0-10 where 10 is best.`,
    label: {"criteria":"A6:A17","weights":null,"options":"B1:N1"},
  },
  {
    id: "de-two-markets",
    source: "public repository file 41345309483 (Auswahl der ersten Route)",
    kind: "German, weights beside words with numbers of footnotes, a total not reckoned, reasons last",
    cells: `
Kriterium | Gewichtung | Deutschland ↔ Iran | Deutschland ↔ Brasilien | Bewertung & Begründung
Größe des Transporteur-Pools | 25% | Moderat 118 | Hoch 115 | Brasilien weist höhere absolute Reisezahlen auf
Nachfrage der Absender (Stärke der Diaspora) | 30% | Hoch 1 | Moderat-Hoch | nachgewiesener, akuter Bedarf
Marktwettbewerb | 15% | Niedrig | Moderat | Das informelle System ist der Hauptkonkurrent
Logistische/Zoll-Komplexität | 15% | Hoch | Moderat | Sanktionen und Zollumfeld
Monetarisierungspotenzial (Überweisungsströme) | 15% | Moderat 119 | Hoch 121 | höhere formale Überweisungsströme
Gesamtpunktzahl | 100% | Berechnete Punktzahl | Berechnete Punktzahl | Die endgültige Punktzahl wird die Entscheidung leiten`,
    label: {"criteria":"A2:A6","weights":"B2:B6","options":"C1:D1"},
  },
  {
    id: "fr-code-models",
    source: "public repository file 43787158711 (benchmarks de génération de code)",
    kind: "French, times and memory beside one mark and stars",
    cells: `
Modèle | Temps | Qualité | RAM Utilisée | Note Globale
qwen2.5-coder:1.5b | 45s | 8/10 | 2.1 GB | ⭐⭐⭐⭐⭐
deepseek-coder:1.3b | 38s | 7.5/10 | 1.8 GB | ⭐⭐⭐⭐
qwen2.5-coder:7b | 2m10s | 9.5/10 | 7.2 GB | ⭐⭐⭐⭐⭐
deepseek-coder:6.7b | 2m05s | 9/10 | 6.8 GB | ⭐⭐⭐⭐⭐
codellama:7b | 2m45s | 8.5/10 | 7.5 GB | ⭐⭐⭐⭐
phi3:mini | 1m15s | 7/10 | 3.9 GB | ⭐⭐⭐
llama3:8b | 2m30s | 7.5/10 | 8.1 GB | ⭐⭐⭐`,
    label: "ask",
  },
  {
    id: "sql-ideas",
    source: "public repository file 62398148942 (final shortlist of ideas)",
    kind: "one mark of ten with a word once, one in words, a status last",
    cells: `
# | Idea | Novelty | Feasibility | Status
1 | SemLibSQL-Γ — contract-conditioned semantic library learning | 7/10 provisional | Medium | RECOMMENDED
2 | TemporalSQL-Drift — bitemporal business-semantics benchmark | 6.5/10 | High | BACKUP
3 | DualSQL — current-task + future-task database exploration | 7/10 | Medium-Low | BACKUP / MOONSHOT
4 | DenoRepair — sparse denotational-feedback SQL repair | 5/10 | High | DEPRIORITIZED
5 | AutoSemanticView | 3/10 | Medium | ELIMINATED AS PAPER`,
    label: {"criteria":"C1:D1","weights":null,"options":"B2:B6"},
  },
  {
    id: "inheritance-problems",
    source: "public repository file 56237350754 (top 20 problems ranked)",
    kind: "twenty rows of words, Universal among them, ranks first",
    cells: `
Rank | Problem | Pain | Frequency | Solution Gap | Kustodian Fit
1 | Families cannot discover all assets after death | High | Very High | High | Very High
2 | No centralized financial life record | High | Universal | High | High
3 | Nomination gaps and mismatches across institutions | High | High | High | High
4 | Post-death document and process navigation | High | High | Medium | Very High
5 | NRI remote management of parental assets | High | High | High | High
6 | Elderly excluded from own financial accounts | High | Very High | High | Medium
7 | Insurance claim appeal (rejected claims) | High | High | High | Medium-High
8 | Preventive asset dormancy monitoring | Medium-High | Very High | High | High
9 | Women financially excluded after death of spouse | High | High | Very High | High
10 | IEPF share recovery | High | Medium | High | Very High
11 | Digital assets at death | High | Low-Medium (rising) | Very High | Low-Medium
12 | Physical share conversion | Medium | Medium | Medium | High
13 | Property mutation after inheritance | Medium | High | Medium | Medium
14 | Post-death ITR filing for deceased | Medium | High | Medium | Medium
15 | Succession certificate complexity | High | Medium | Medium | High
16 | HUF asset tracking and dissolution | Medium | Medium | High | Medium
17 | Pension/gratuity claim after death | High | Medium | Medium | High
18 | Post-retirement EPF annuity navigation | Medium | Medium | Medium | Medium
19 | Corporate benefit/ESOP claim post-death | Medium | Low | High | Medium
20 | Minor heirs' asset management until majority | Medium | Medium | High | Medium`,
    label: {"criteria":"C1:F1","weights":null,"options":"B2:B21"},
  },
  {
    id: "vendors-ranked",
    source: "public repository file 19059435773 (comparison matrix format)",
    kind: "a total and a row of places as words, a verdict below",
    cells: `
Criteria | Weight | Vendor A | Vendor B | Vendor C
Capability | 25% | 4.0 | 3.5 | 4.5
Track Record | 20% | 5.0 | 4.0 | 3.0
Pricing | 15% | 3.0 | 4.0 | 5.0
Security | 20% | 5.0 | 4.0 | 4.0
Support | 10% | 4.0 | 5.0 | 3.0
Innovation | 10% | 4.0 | 3.0 | 5.0
TOTAL | 100% | 4.15 | 3.90 | 4.05
RANKING | | 1st | 3rd | 2nd

✅ Vendor A: Best overall, strong security and track record`,
    label: {"criteria":"A2:A7","weights":"B2:B7","options":"C1:E1"},
  },
  {
    id: "mail-servers",
    source: "public repository file 8495421301 (comparison matrix)",
    kind: "stars in some rows and words in others, one cross",
    cells: `
Feature | Mailcow | Mail-in-a-Box | Stalwart | Poste.io | DMS
Setup Ease | ★★★☆☆ | ★★★★★ | ★★★★☆ | ★★★★★ | ★★☆☆☆
Web Admin | ★★★★★ | ★★★☆☆ | ★★★★☆ | ★★★★☆ | ✗
API/Automation | ★★★★☆ | ★★☆☆☆ | ★★★★★ | ★★★☆☆ | ★★☆☆☆
Resource Usage | High | Low | Low | Very Low | Very Low
Account Turnover | ★★★★☆ | ★★★☆☆ | ★★★★★ | ★★★★☆ | ★★★☆☆
Maintenance | Medium | Low | Low | Low | Medium
Documentation | Excellent | Excellent | Good | Good | Excellent`,
    label: {"criteria":"A2:A8","weights":null,"options":"B1:F1"},
  },
  {
    id: "file-apis",
    source: "public repository file 55570650751 (summary matrix)",
    kind: "stars, effort in words with months",
    cells: `
Axis | Whole-File Operations | Handle-Based | Path-Object-Centric
Ergonomics | ★★★★★ | ★★★☆☆ | ★★★★☆
Error-model fit | ★★★★★ | ★★★★☆ | ★★★★★
Opalescent-idiom fit | ★★★★★ | ★★★☆☆ | ★★★★☆
Implementation effort | Low (1-2mo) | Medium (3-4mo) | Low (2mo)
Extensibility | ★★★☆☆ | ★★★★★ | ★★★★☆
Async readiness | ★★★☆☆ | ★★★★★ | ★★★★☆`,
    label: {"criteria":"A2:A7","weights":null,"options":"B1:D1"},
  },
  {
    id: "fr-urgencies",
    source: "public repository file 53087350338 (matrice urgence / impact)",
    kind: "French, a word, a fraction of five and days, codes first",
    cells: `
ID | Sujet | Urgence | Impact | Effort estimé
U-01 | Filtrage tenant en mémoire | Critique | 5/5 | 2j
U-02 | Numérotation facture non atomique | Critique | 5/5 | 1j
U-03 | Credentials en clair | Critique | 5/5 | 0.5j
U-04 | CSRF API REST | Critique | 4/5 | 1j
U-05 | Client non isolé par tenant | Critique | 5/5 | 2j
U-06 | Fournisseur non isolé par tenant | Critique | 4/5 | 1.5j
U-07 | PDF facture sans TVA | Urgente | 5/5 | 3j
U-08 | Prévisions ventes non fiables | Urgente | 3/5 | 4j
NU-01 | Pagination VenteService manquante | Haute | 4/5 | 1j
NU-03 | Taux de change codés en dur | Haute | 4/5 | 1j
NU-07 | Pas de cache statistiques | Haute | 3/5 | 1j
NU-02 | Logs SQL en production | Moyenne | 2/5 | 0.5j
NU-04 | OHADA incomplet | Moyenne | 3/5 | 2j
NU-06 | UtilisateurController direct repo | Moyenne | 2/5 | 1j
NU-09 | CSV rapport non structuré | Basse | 2/5 | 1j`,
    label: [{"criteria":"C1:D1","weights":null,"options":"B2:B16"},{"criteria":"C1:E1","weights":null,"options":"B2:B16"}],
  },
  {
    id: "de-wiki-variants",
    source: "it-wiki.juztim.dev, Nutzwertanalyse (Rechenbeispiel)",
    kind: "German, decimal commas, symbols in headers, products in columns of their own",
    cells: `
Kriterium | Wichtung (Wi) | Variante A (Gi) | Variante B (Gi) | A (Gi×Wi) | B (Gi×Wi)
Benutzerfreundlichkeit | 0,25 | 8 | 6 | 2,00 | 1,50
Kosten | 0,30 | 5 | 9 | 1,50 | 2,70
Funktionalität | 0,20 | 7 | 7 | 1,40 | 1,40
Anpassbarkeit | 0,15 | 6 | 8 | 0,90 | 1,20
Support | 0,10 | 9 | 5 | 0,90 | 0,50
Summe | 1,00 | | | 6,70 | 7,30`,
    label: [{"criteria":"A2:A6","weights":[25,30,20,15,10],"options":"C1:D1"},{"criteria":"A2:A6","weights":[25,30,20,15,10],"options":"C1:D1","optionNames":["Variante A","Variante B"]}],
  },
  {
    id: "coding-models",
    source: "public repository file 70217001496 (model strengths)",
    kind: "stars under a blank corner",
    cells: `
 | GLM 5.1 | Kimi K2.6 | DeepSeek V4 Pro
Visual/UI | ★★★★★ | ★★★☆☆ | ★★★☆☆
Code speed | ★★★☆☆ | ★★★★★ | ★★★★☆
Reasoning | ★★★☆☆ | ★★★★☆ | ★★★★★
Code review | ★★★☆☆ | ★★★☆☆ | ★★★★★
Debugging | ★★☆☆☆ | ★★★☆☆ | ★★★★★
Docs/Writing | ★★★★★ | ★★★☆☆ | ★★★★☆
Architecture | ★★★☆☆ | ★★★☆☆ | ★★★★★
Git/Release | ★★★☆☆ | ★★★★★ | ★★★★☆`,
    label: {"criteria":"A2:A9","weights":null,"options":"B1:D1","levels":"stars"},
  },
  {
    id: "ko-image-models",
    source: "public repository file 16073661601 (Flux와 경쟁 모델)",
    kind: "Korean, stars and one row of O and X",
    cells: `
특성 | Flux | SDXL | DALL-E 3 | Midjourney
오픈소스 | O (일부) | O | X | X
품질 | ★★★★★ | ★★★★☆ | ★★★★★ | ★★★★★
속도 | ★★★★★ | ★★★☆☆ | ★★★★☆ | ★★★★☆
텍스트 이해 | ★★★★★ | ★★★☆☆ | ★★★★★ | ★★★★☆
커스터마이징 | ★★★★☆ | ★★★★★ | ★☆☆☆☆ | ★★☆☆☆`,
    label: [{"criteria":"A2:A6","weights":null,"options":"B1:E1"},{"criteria":"A3:A6","weights":null,"options":"B1:E1"}],
  },
];
