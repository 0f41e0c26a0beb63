import type { RealTable } from "../real-table.ts";

/** Lists and comparisons in which there is nothing to score. */
export const HELD_OUT_NOTHING: readonly RealTable[] = [
  {
    id: "en-platform-prices",
    source: "public repository file 15376904189 (Cost Comparison)",
    kind: "nothing: prices and free tiers",
    cells: `
Platform | Price/Month | Free Tier | Always On
Render | $7 | Yes (sleeps) | ✅
Heroku | $7 | Yes (sleeps) | ✅
DigitalOcean | $5 | No | ✅
Vercel | Free | Yes | ⚠️ Limited`,
    label: "nothing",
  },
  {
    id: "en-instances",
    source: "public repository file 54264309592 (EC2 Instance Types)",
    kind: "nothing: sizes and prices",
    cells: `
Type | Architecture | RAM | vCPUs | Price/Month | Free Tier
t4g.nano | ARM64 | 512 MB | 2 | ~$3 | No
t4g.micro | ARM64 | 1 GB | 2 | ~$6 | No
t3.nano | x86_64 | 512 MB | 2 | ~$4 | No
t3.micro | x86_64 | 1 GB | 2 | ~$7 | Yes (750 hrs/mo)
t2.micro | x86_64 | 1 GB | 1 | ~$8 | Yes (750 hrs/mo)`,
    label: "nothing",
  },
  {
    id: "en-completed",
    source: "public repository file 67158783018 (Completed Projects)",
    kind: "nothing: projects with budgets and dates",
    cells: `
ID | Project | Budget | Start | End
204 | CRM Integration | $50,000 | 2022-01-20 | 2023-01-20
205 | Brand Repositioning | $70,000 | 2022-04-01 | 2023-04-01
208 | Customer Support System | $55,000 | 2022-12-15 | 2022-12-15
209 | Market Research | $30,000 | 2022-03-25 | 2023-03-25`,
    label: "nothing",
  },
  {
    id: "en-supply-chain",
    source: "public repository file 2379200688 (Roadmap)",
    kind: "nothing: a roadmap of initiatives, quarters and owners",
    cells: `
Initiative | Quarter | Owner
SBOM generation in CI/CD | Q1 | Security Eng
Container scanning in deployment | Q1 | Platform
Private registry for Python | Q2 | Platform
Dependency review automation | Q2 | Security Eng
Runtime monitoring evaluation | Q3 | Security Eng`,
    label: "nothing",
  },
  {
    id: "en-defects",
    source: "public repository file 59953073120 (Today's defect distribution)",
    kind: "nothing: shares, multipliers, products and a weighted total",
    cells: `
Stage caught | % of defects today | Cost multiplier | Weighted cost units
Local | 35% | 1x | 0.35
Development | 45% | 15x | 6.75
Staging | 15% | 40x | 6.00
Production | 5% | 100x | 5.00
Weighted total | 100% | | 18.10`,
    label: "nothing",
  },
  {
    id: "en-settlement",
    source: "public repository file 69840104140 (What gets built next)",
    kind: "nothing: wants with weights and what answers them",
    cells: `
Want | Weight | Building
Housing (population + 1) | 6 + 2 per missing roof | cottage
Food (2 per citizen) | 7 | field
Storage (2 per citizen) | 5 | storehouse
Crafting | 4.5 | workshop
Water | 4 | well
Defence | 4 | watchtower
Safety | 3.5 | lamp post
Civic | 3 | town hall
Culture | 2 | shrine`,
    label: "nothing",
  },
  {
    id: "de-requirements",
    source: "public repository file 40668062861 (Nicht-funktionale Anforderungen, first four rows)",
    kind: "nothing: requirements with a priority as a number",
    cells: `
Nr. | Anforderung | Priorität
NF-01 | Benutzeroberfläche übersichtlich | 2
NF-02 | Im Webbrowser spielbar | 1
NF-03 | Spielzüge in Echtzeit (< 1 Sekunde) | 1
NF-04 | Mehrere parallele Spiele | 2`,
    label: "nothing",
  },
  {
    id: "fr-plans",
    source: "public repository file 8305782124 (freemium)",
    kind: "nothing: features of two plans, quantities and ticks",
    cells: `
Fonctionnalité | Gratuit | Pro
Analyse CV | 3/mois | Illimité
Optimisation CV | 1/mois | Illimité
Génération CV | 3/mois | Illimité
Templates CV | 3 basiques | 6 (dont premium)
Portfolio | 1 | 3
Portfolio analytics | ❌ | ✅ (vues, clics, sources)
Custom domain portfolio | ❌ | ✅
Support prioritaire | ❌ | ✅`,
    label: "nothing",
  },
  {
    id: "pl-rules",
    source: "public repository file 54638517098 (Weighted depth calculation)",
    kind: "nothing: rules with a weight and a count",
    cells: `
Reguła | Klasy błędów | Waga | CS count
B1 | 3.3, 3.8 | 2 | 2
B4 | 3.1, 3.3 | 2 | 1
B7 | 3.3, 3.6 | 2 | 2
B8 | 3.3, 3.8 | 2 | 2
B9 | 3.1, 3.3, 3.8 | 3 | 3
B10 | 3.6, 3.8 | 2 | 1
B11 | 3.6, 3.8 | 2 | 1
B13 | 3.3 | 1 | 1
B17 | 3.3, 3.8 | 2 | 2
B19 | 3.3, 3.6 | 2 | 1
B22 | 3.1, 3.8 | 2 | 3`,
    label: "nothing",
  },
  {
    id: "tr-scenarios",
    source: "public repository file 66869786169 (Senaryo Tablosu)",
    kind: "nothing: scenarios with probabilities and prices",
    cells: `
Senaryo | Olasılık | Adil Değer | Mevcut Fiyata Göre | Temel Sürücü
BEAR | %25 | 140 TL | -%31 | 12x LTM EV/EBITDA
BASE | %50 | 220 TL | +%8,1 (iskontolu) | 15x NTM EV/EBITDA
BULL | %25 | 265 TL | +%30,2 | 18x NTM EV/EBITDA
Ağırlıklı Ortalama | %100 | ~209 TL | +%2,7 | beklenen değer`,
    label: "nothing",
  },
  {
    id: "nl-indicators",
    source: "public repository file 55106695490 (KPI eindstaat)",
    kind: "nothing: measures now and their targets, a weighted total score",
    cells: `
KPI | Nu | Target
OWASP score | 2/10 🔴 | 9/10 🟢
API zonder auth | 26/30 | 0
RLS qual='true' | 9 | 0
MFA-adoptie | 0% | 100%
Signed commits | 0% | 100%
Unit+e2e tests | 1 | ≥ 20
Pages > 500 LoC | 20 | ≤ 3
Server Components | 0/31 | ≥ 10/31
DR-drill vorig kwartaal | nee | ja
Gewogen totaalscore | 4.8 | 8.5`,
    label: "nothing",
  },
  {
    id: "cs-channels",
    source: "public repository file 17721411286 (Delivery platformy)",
    kind: "nothing: channels with shares and margins, a weighted mean",
    cells: `
Kanál | Podíl na tržbách | Provize | Efektivní food cost | Čistá marže
Bistro (přímý prodej) | 70 % | 0 % | 28 % | 67 %
Wolt/Bolt Food | 20 % | 30 % | 28 % | 37 %
Takeaway (online objednávka) | 10 % | 0 % | 28 % | 67 %
Vážený průměr | 100 % | 6 % | 28 % | 61 %`,
    label: "nothing",
  },
  {
    id: "id-criteria",
    source: "public repository file 56404977175 (criteria)",
    kind: "nothing: criteria with weights, no options",
    cells: `
Kriteria | Bobot | Atribut | Satuan
Protein | 20% | BENEFIT | g
Lemak | 15% | COST | g
Karbohidrat | 10% | BENEFIT | g
Serat | 25% | BENEFIT | g
Natrium | 30% | COST | mg`,
    label: "nothing",
  },
  {
    id: "da-rubric",
    source: "public repository file 53360002317 (Rubricen)",
    kind: "nothing: criteria with weights, no options",
    cells: `
Kriterium | Vægt
Beskrivelse af praktikvirksomhed | 10%
Opfyldelse af læringsmål | 25%
Opgaver og teoretisk refleksion | 25%
Personlige udviklingsmål | 15%
Dare, Share, Care | 15%
Udbytte for virksomhed og studerende | 10%`,
    label: "nothing",
  },
];
