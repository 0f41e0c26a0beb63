import type { RealTable } from "./real-table.ts";

/** Weighted choices in further languages and layouts; found on 27 November 2026, labelled before the reader was run. */
export const CHOICES_OF_MANY_KINDS: readonly RealTable[] = [
  {
    id: "vi-two-tools",
    source: "public repository file 66370653333 (bảng điểm tổng)",
    kind: "Vietnamese",
    cells: `
Tiêu chí | Trọng số | Cursor | Devin
Phạm vi phủ (coverage) | 20% | 10 | 4
Độ chính xác evidence | 25% | 9 | 5
Tính độc lập (không phụ thuộc tool khác) | 15% | 10 | 3
Truy vết / evidence tách file | 10% | 10 | 5
QA pipeline (gap/review) | 10% | 9 | 2
Chất lượng thiết kế target (API/Prisma/test) | 15% | 8 | 9
Tính nhất quán file (không lỗi link/ID) | 5% | 9 | 4
Điểm trọng số | 100% | 9.2 | 5.0`,
    label: { criteria: "A2:A8", weights: "B2:B8", options: "C1:D1" },
  },
  {
    id: "vi-message-vendors",
    source: "public repository file 53577410822 (a workbook's sheets below each other, without remarks)",
    kind: "Vietnamese, list of weights, rating and product under each vendor, costs below",
    cells: `
# | Tiêu Chí | Trọng Số
1 | Tuân thủ HIPAA & Bảo mật | 30%
2 | Chất lượng API & Tích hợp | 25%
3 | Chi phí & TCO 3 năm | 20%
4 | Kinh nghiệm Healthcare | 10%
5 | Độ tin cậy & Uptime | 8%
6 | Khả năng mở rộng | 4%
7 | Hỗ trợ kỹ thuật | 3%
TỔNG TRỌNG SỐ | | 100%

MA TRẬN ĐIỂM SỐ - ĐÁNH GIÁ CHI TIẾT

Tiêu Chí / Vendor | Twilio | | Plivo | | Vonage | | Bandwidth |
Tiêu chí (Trọng số) | Điểm (1-10) | Điểm có TF | Điểm (1-10) | Điểm có TF | Điểm (1-10) | Điểm có TF | Điểm (1-10) | Điểm có TF
1. Tuân thủ HIPAA & Bảo mật (30%) | 9 | 2.7 | 7 | 2.1 | 8 | 2.4 | 9 | 2.7
2. Chất lượng API & Tích hợp (25%) | 9 | 2.25 | 8 | 2 | 7 | 1.75 | 6 | 1.5
3. Chi phí & TCO 3 năm (20%) | 6 | 1.2 | 9 | 1.8 | 7 | 1.4 | 4 | 0.8
4. Kinh nghiệm Healthcare (10%) | 8 | 0.8 | 6 | 0.6 | 8 | 0.8 | 9 | 0.9
5. Độ tin cậy & Uptime (8%) | 8 | 0.64 | 7 | 0.56 | 8 | 0.64 | 9 | 0.72
6. Khả năng mở rộng (4%) | 9 | 0.36 | 8 | 0.32 | 7 | 0.28 | 8 | 0.32
7. Hỗ trợ kỹ thuật (3%) | 7 | 0.21 | 7 | 0.21 | 6 | 0.18 | 7 | 0.21
TỔNG ĐIỂM (Điểm có trọng số) | 8.16 | | 7.59 | | 7.45 | | 7.15 |
HẠNG | 🥇 #1 | | 🥈 #2 | | 🥉 #3 | | #5 |

Hạng mục chi phí | Twilio | Plivo | Vonage | Bandwidth
Chi phí SMS (rate + carrier surcharge) | 13080 | 9000 | 13080 | 10800
Chi phí phone number (12 tháng) | 13.8 | 9.6 | 12 | 12
Chi phí BAA / Enterprise tier (12 tháng) | 600 | 0 | 0 | 36000
10DLC Registration (one-time) | 300 | 300 | 300 | 300
TỔNG NĂM 1 | 13993.8 | 9309.6 | 13392 | 47112`,
    label: [
      {
        criteria: "A15:A21",
        names: [
          "1. Tuân thủ HIPAA & Bảo mật",
          "2. Chất lượng API & Tích hợp",
          "3. Chi phí & TCO 3 năm",
          "4. Kinh nghiệm Healthcare",
          "5. Độ tin cậy & Uptime",
          "6. Khả năng mở rộng",
          "7. Hỗ trợ kỹ thuật",
        ],
        weights: [30, 25, 20, 10, 8, 4, 3],
        options: "B13,D13,F13,H13",
      },
      {
        criteria: "A15:A21",
        names: [
          "Tuân thủ HIPAA & Bảo mật",
          "Chất lượng API & Tích hợp",
          "Chi phí & TCO 3 năm",
          "Kinh nghiệm Healthcare",
          "Độ tin cậy & Uptime",
          "Khả năng mở rộng",
          "Hỗ trợ kỹ thuật",
        ],
        weights: [30, 25, 20, 10, 8, 4, 3],
        options: "B13,D13,F13,H13",
      },
    ],
  },
  {
    id: "tr-sessions",
    source: "public repository file 62658566020 (karar matrisi)",
    kind: "Turkish, percent sign before the figure, stars",
    cells: `
Kriter | Ağırlık | Session (seçilen) | JWT | SameSite=None | Cookie-only
Güvenlik | %35 | ⭐⭐⭐⭐⭐ | ⭐⭐⭐ | ⭐⭐ | ⭐⭐⭐
ADR Uyumu | %25 | ⭐⭐⭐⭐⭐ | ⭐⭐ | ⭐ | ⭐⭐⭐
Scalability | %15 | ⭐⭐⭐ | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐⭐
Basitlik | %15 | ⭐⭐⭐⭐ | ⭐⭐ | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐
Revocation | %10 | ⭐⭐⭐⭐⭐ | ⭐⭐ | ⭐⭐⭐ | ⭐⭐⭐⭐
TOPLAM | %100 | 4.50 | 3.10 | 2.85 | 3.55`,
    label: { criteria: "A2:A6", weights: [35, 25, 15, 15, 10], options: "C1:F1", levels: "stars" },
  },
  {
    id: "tr-query-tools",
    source: "public repository file 70329227861 (puanlama metodolojisi)",
    kind: "Turkish, halves, totals of a hundred with a tilde",
    cells: `
Kriter | Ağırlık | Wren | Metabase
Güncel doğruluk / fail-closed / güvenlik | 23% | 7.5 | 9.0
Root-cause / araştırma derinliği | 25% | 7.0 | 5.5
Model/API maliyet verimliliği | 14% | 5.0 | 9.5
Latency | 10% | 9.0 | 6.0
Relationship + adaptive reasoning | 10% | 9.0 | 7.0
Dima ürün/platform kaldıracı | 9% | 7.0 | 9.0
Mimari/bakım yükü | 4% | 6.0 | 8.5
Açık kaynak lisans rahatlığı | 5% | 10.0 | 6.0
Yaklaşık toplam | 100% | ~73/100 | ~75/100`,
    label: { criteria: "A2:A9", weights: "B2:B9", options: "C1:D1" },
  },
  {
    id: "nl-week-off",
    source: "public repository file 69563689504 (scorekaart)",
    kind: "Dutch, a remark on the direction that the totals do not follow, decimal commas",
    cells: `
Criterium | Gewicht | A: SEO-content (meer) | B: Kompas + USDA | C: Distributie & conversie
Strategische impact | 25% | 4 | 2 | 9
Kans op concrete vooruitgang | 25% | 4 | 3 | 8
Omzet/tractiepotentieel | 25% | 3 | 1 | 8
Haalbaarheid in één week | 15% | 8 | 4 | 7
Technische leverage (laag = goed hier) | 5% | 4 | 7 | 4
Energie/focus tijdens vakantie | 5% | 7 | 8 | 5
Gewogen totaal | | 4,5 | 2,85 | 7,75`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:E1" },
  },
  {
    id: "sv-hosting",
    source: "public repository file 5488658362 (poängmatris)",
    kind: "Swedish, totals typed wrong throughout",
    cells: `
Kriterium | Vikt | Cloudflare Pages | Vercel Hobby | Vercel Pro | Miss Hosting cPanel | Miss Hosting Node
Kostnad | 30% | 9 | 7 | 5 | 8 | 6
Prestanda globalt | 30% | 10 | 8 | 9 | 4 | 5
DevEx/CI/CD | 20% | 8 | 9 | 10 | 3 | 4
Drift/underhåll | 10% | 9 | 8 | 9 | 6 | 5
Funktionalitet | 10% | 6 | 8 | 9 | 4 | 7
TOTALPOÄNG | 100% | 8.4 | 7.8 | 7.4 | 5.2 | 5.3`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:G1" },
  },
  {
    id: "sv-fields",
    source: "public repository file 62157240740 (poängsättning)",
    kind: "Swedish, weights one to five like the ratings, no total",
    cells: `
Kriterium | Vikt | Greenfield | Brownfield | Hybrid
Genomförbarhet | 5 | 3 | 2 | 4
Drift- och stabilitetsrisk | 5 | 3 | 3 | 4
Kompetens och personberoende | 4 | 4 | 2 | 4
Förändringstakt | 3 | 4 | 2 | 3
Långsiktig plattformsförmåga | 5 | 4 | 3 | 4`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:E1" },
  },
  {
    id: "sv-two-options",
    source: "public repository file 58590441787 (beslutsmatris)",
    kind: "Swedish, three criteria, two options, no total",
    cells: `
Kriterium | Vikt | Alternativ A | Alternativ B
Tillgänglighet | 5 | 4 | 5
Förvaltningskostnad | 3 | 5 | 3
Portabilitet | 2 | 2 | 5`,
    label: { criteria: "A2:A4", weights: "B2:B4", options: "C1:D1" },
  },
  {
    id: "hu-whose-claim",
    source: "public repository file 60325618360 (súlyozott mérleg, remarks shortened)",
    kind: "Hungarian, ticks, crosses and circles with remarks",
    cells: `
Szempont | Súly | Csak felhasználó-viselkedés | META-fejezet a Szkeptikusnál
Őszinteség | 5 | ✗ a felhasználóra kellene tolni | ✓
Bizalom-kalibráció | 5 | ✗ sehol nem jut el olvashatóan | ✓
A dosszié fókusza | 4 | ✓ | ○ külön fejezet kell
Tartalom a körben | 3 | ✗ 4 detektor | ✓ 8 detektor
Rendszer-hiba felhasználó-tulajdonságként | 5 | ✗ pont ez a kockázat | ✓
Prompt-blokk használhatóság | 3 | ○ | ✓ a társ szerényebb lehet`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:D1" },
  },
  {
    id: "pugh-subprocess",
    source: "public repository file 61697980639 (alternatives; names shortened)",
    kind: "Pugh with weights, plus and minus two, a remark at the datum",
    cells: `
Criterion | Weight | A: in-context role-play | B: subprocess spawn | C: custom hierarchy
Author/reviewer independence | 3 | 0 (datum — fails it) | 2 | 2
Parallel, isolated dispatch | 2 | 0 | 1 | 1
Faithfulness to the platform | 2 | 0 | 1 | -1
Implementation cost / YAGNI | 2 | 0 | 0 | -2
Traceless removal | 1 | 0 | 0 | -1
Guardrail inheritance | 2 | 0 | 1 | 0
Weighted total | | 0 | 12 | 1`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:E1" },
  },
  {
    id: "marketing-automation",
    source: "public repository file 1593414790 (detailed scoring matrix and what stands below it)",
    kind: "groups with subtotals and blank rows, ranks, a check of must-haves and costs on the same sheet",
    cells: `
Criterion | Weight | HubSpot | Marketo | Pardot | ActiveCampaign
FUNCTIONALITY | 30% | | | |
Core email features | 10% | 5 | 5 | 4 | 4
Lead scoring/nurturing | 10% | 4 | 5 | 4 | 3
Scalability | 5% | 4 | 5 | 4 | 3
Advanced features | 5% | 3 | 5 | 3 | 2
Category Subtotal | | 4.1 | 5.0 | 3.8 | 3.1

EASE OF USE | 20% | | | |
User interface | 10% | 5 | 3 | 3 | 5
Learning curve | 5% | 5 | 2 | 3 | 5
Admin complexity | 5% | 4 | 2 | 3 | 4
Category Subtotal | | 4.8 | 2.5 | 3.0 | 4.8

INTEGRATION | 20% | | | |
Salesforce sync | 10% | 4 | 4 | 5 | 3
Other integrations | 5% | 5 | 4 | 3 | 4
API capability | 5% | 4 | 5 | 3 | 3
Category Subtotal | | 4.3 | 4.3 | 4.0 | 3.3

COST | 15% | | | |
License cost | 8% | 4 | 2 | 3 | 5
Implementation cost | 4% | 4 | 2 | 3 | 4
Total cost of ownership | 3% | 4 | 2 | 3 | 5
Category Subtotal | | 4.0 | 2.0 | 3.0 | 4.8

VENDOR STABILITY | 10% | | | |
Company financials | 5% | 5 | 5 | 5 | 4
Product roadmap | 3% | 5 | 4 | 4 | 4
Support quality | 2% | 4 | 3 | 4 | 4
Category Subtotal | | 4.8 | 4.2 | 4.4 | 4.0

IMPLEMENTATION | 5% | | | |
Timeline | 2% | 4 | 2 | 3 | 5
Resources required | 2% | 4 | 2 | 3 | 4
Risk | 1% | 4 | 3 | 4 | 4
Category Subtotal | | 4.0 | 2.3 | 3.3 | 4.5

Option | Weighted Score | Rank
HubSpot | 4.2 | 1
ActiveCampaign | 3.8 | 2
Pardot | 3.5 | 3
Marketo | 3.4 | 4

Requirement | HubSpot | Marketo | Pardot | ActiveCampaign
Email with dynamic content | ✅ | ✅ | ✅ | ✅
Salesforce bi-directional sync | ✅ | ✅ | ✅ | ⚠️ Limited
GDPR compliance | ✅ | ✅ | ✅ | ✅

Cost Element | HubSpot | Marketo | Pardot | ActiveCampaign
Year 1 License | $57,600 | $72,000 | $60,000 | $42,000
Implementation | $15,000 | $50,000 | $25,000 | $8,000
3-Year Total | $192,800 | $312,320 | $230,150 | $138,000`,
    label: {
      criteria: "A3:A6,A10:A12,A16:A18,A22:A24,A28:A30,A34:A36",
      weights: "B3:B6,B10:B12,B16:B18,B22:B24,B28:B30,B34:B36",
      options: "C1:F1",
    },
  },
  {
    id: "payment-vendors",
    source: "public repository file 56712193562 (criteria and example scoring table)",
    kind: "weights in sentences above, totals that no weights give",
    cells: `
Evaluation criteria:
Price (40% weight): Total cost of ownership
Features (30% weight): Does it meet requirements?
Vendor stability (15% weight): Financial health, roadmap
Support (15% weight): Responsiveness, SLA

Vendor | Price (0-100) | Features (0-100) | Stability (0-100) | Support (0-100) | Weighted
Stripe | 90 | 95 | 100 | 95 | 94.5
Square | 85 | 80 | 90 | 80 | 84.5
Adyen | 75 | 90 | 95 | 85 | 85`,
    label: [
      { criteria: "B7:E7", weights: [40, 30, 15, 15], options: "A8:A10" },
      {
        criteria: "B7:E7",
        names: ["Price", "Features", "Stability", "Support"],
        weights: [40, 30, 15, 15],
        options: "A8:A10",
      },
    ],
  },
  {
    id: "java-parsers",
    source: "public repository file 7946728969 (parser selection matrix)",
    kind: "weights in lines above, of ten with stars, ranks in words, totals typed wrong",
    cells: `
Criteria Weights:
Performance: 30%
Semantic Capabilities: 40%
Python Integration: 20%
Maintenance Burden: 10%

Library | Performance | Semantic | Python Integration | Maintenance | Weighted Score | Rank
tree-sitter-java | 9/10 (⭐⭐⭐) | 6/10 (⭐⭐) | 10/10 (⭐⭐⭐) | 9/10 (⭐⭐⭐) | 7.7/10 | 1st
javalang | 6/10 (⭐⭐) | 5/10 (⭐) | 10/10 (⭐⭐⭐) | 7/10 (⭐⭐) | 6.2/10 | 3rd
py4j | 4/10 (⭐) | 10/10 (⭐⭐⭐) | 5/10 (⭐) | 3/10 (⭐) | 6.1/10 | 4th
srcML | 7/10 (⭐⭐) | 4/10 (⭐) | 8/10 (⭐⭐) | 8/10 (⭐⭐⭐) | 6.3/10 | 2nd`,
    label: { criteria: "B7:E7", weights: [30, 40, 20, 10], options: "A8:A11", levels: "first-number" },
  },
  {
    id: "claims-pilot",
    source: "public repository file 60360362103 (prioritization model)",
    kind: "weights in one sentence above, numbers before the names, two totals typed wrong",
    cells: `
Weights (sum 100%): Value 30, Feasibility 25, Time-to-value 20, Strategic fit 15, Risk (inverted) 10.

Use case | Value | Feasibility | Time-to-value | Strategic fit | Risk (inv) | Weighted score | Rank
1 Claim-denial prediction | 5 | 4 | 4 | 5 | 4 | 4.45 | 1
2 Clinical-note summarization | 4 | 2 | 2 | 4 | 2 | 3.00 | 5
3 Scheduling optimization | 4 | 3 | 3 | 4 | 3 | 3.45 | 3
4 Prior-auth extraction | 3 | 3 | 3 | 3 | 3 | 3.00 | 4
5 Patient FAQ assistant | 3 | 5 | 5 | 2 | 5 | 3.85 | 2`,
    label: { criteria: "B3:F3", weights: [30, 25, 20, 15, 10], options: "A4:A8" },
  },
  {
    id: "mobile-or-api",
    source: "public repository file 3185015077 (weighted scoring)",
    kind: "weights in lines above, rating and product in one cell, totals typed wrong",
    cells: `
Criteria:
Strategic alignment (30%)
User impact (25%)
Revenue potential (20%)
Technical feasibility (15%)
Competitive advantage (10%)

Initiative | Strategic | User Impact | Revenue | Feasibility | Competitive | Total
Mobile app | 9 (2.7) | 8 (2.0) | 7 (1.4) | 6 (0.9) | 5 (0.5) | 7.5
Collaboration | 8 (2.4) | 9 (2.25) | 8 (1.6) | 7 (1.05) | 8 (0.8) | 8.1
API v2 | 6 (1.8) | 5 (1.25) | 6 (1.2) | 8 (1.2) | 4 (0.4) | 5.85`,
    label: { criteria: "B8:F8", weights: [30, 25, 20, 15, 10], options: "A9:A11", levels: "first-number" },
  },
  {
    id: "three-product-lines",
    source: "public repository file 59657902709 (example of three product lines)",
    kind: "weights in sentences above, effort inverted, totals rounded or wrong",
    cells: `
Prioritization criteria:
Strategic importance (weight 30%): alignment with company strategy
Revenue impact (weight 25%): direct revenue contribution
Customer impact (weight 20%): number of customers affected
Urgency (weight 15%): time sensitivity, competitive pressure
Effort (weight 10%): engineering investment (inverted)

Initiative | Strategic | Revenue | Customer | Urgency | Effort | Total
Core: Payment optimization | 8 | 9 | 8 | 7 | 6 | 7.8
Core: API v2 | 9 | 7 | 6 | 8 | 3 | 7.3
Growth: Self-serve onboarding | 7 | 6 | 5 | 9 | 7 | 6.7
New: Market expansion features | 9 | 3 | 2 | 5 | 4 | 5.3
Core: Mobile improvements | 6 | 5 | 7 | 4 | 4 | 5.4
Growth: Referral program | 5 | 4 | 3 | 6 | 8 | 4.8
New: Analytics dashboard | 4 | 2 | 2 | 3 | 5 | 3.0`,
    label: { criteria: "B8:F8", weights: [30, 25, 20, 15, 10], options: "A9:A15" },
  },
];
