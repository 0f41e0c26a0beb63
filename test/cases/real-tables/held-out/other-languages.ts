import type { RealTable } from "../real-table.ts";

/** Italian, Portuguese, Turkish, Swedish, Finnish, Hungarian and Arabic. */
export const HELD_OUT_OTHER_LANGUAGES: readonly RealTable[] = [
  {
    id: "it-chat",
    source: "public repository file 53077877303 (Score card)",
    kind: "Italian, of ten with a decimal, notes last, a difference in the notes of the total",
    cells: `
Categoria | Peso | Next.js 15 | Angular 21 | Note
SSR | 25% | 8.0/10 | 7.5/10 | RSC riduce JS client
Real-time | 20% | 8.5/10 | 6.0/10 | WS implementato
DX | 20% | 8.0/10 | 6.5/10 | zero config
Community | 15% | 9.0/10 | 7.0/10 | 11.2M dw/w; 4.5M dw/w
Librerie | 10% | 9.0/10 | 7.0/10 | ecosistema più ricco
Enterprise fit | 10% | 7.0/10 | 8.5/10 | DI nativa
Totale ponderato | 100% | 8.25/10 | 6.98/10 | Delta: +1.27 punti`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:D1", levels: "first-number" },
  },
  {
    id: "pt-databases",
    source: "public repository file 67342102 (Seleção de Banco de Dados)",
    kind: "Portuguese, no weight in the total row",
    cells: `
Critério | Peso | PostgreSQL | MongoDB | DynamoDB
Adequação Funcional | 30% | 9 | 8 | 7
Performance | 20% | 8 | 9 | 9
Custo | 15% | 8 | 7 | 6
Habilidades da Equipe | 15% | 9 | 6 | 5
Risco | 10% | 9 | 7 | 8
Manutenibilidade | 10% | 9 | 7 | 6
Pontuação Total | | 8.7 | 7.6 | 7.0`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:E1" },
  },
  {
    id: "tr-meetings",
    source: "public repository file 55084934890 (8.4 Birleşik Karar Matrisi)",
    kind: "Turkish, criteria in English abbreviations",
    cells: `
Kriter | Ağırlık | A: Redirect | B: REST+Embed | C: Video SDK
TTV | 25% | 5 | 4 | 2
Production fit | 25% | 4 | 4 | 3
UX | 20% | 2 | 5 | 4
Maintenance | 15% | 5 | 3 | 2
Lifesycle stack fit | 15% | 4 | 4 | 2
Ağırlıklı toplam | | 4.15 | 4.05 | 2.55`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:E1" },
  },
  {
    id: "tr-buy",
    source: "public repository file 67479216897 (Buy vs Build)",
    kind: "Turkish, the percent sign before the weight, rough totals",
    cells: `
Kriter | Ağırlık | BUY (SIAVM20) | BUILD (kendi)
Time-to-market | %20 | 5 | 2
Ön yatırım / nakit riski | %15 | 5 | 2
Birim maliyet (ölçekte) | %10 | 3 | 4
Veri sahipliği & KVKK kontrolü | %15 | 2 | 5
Ürün farklılaşması / marka | %10 | 2 | 5
Ölçeklenebilirlik | %10 | 3 | 4
Bakım / operasyon yükü | %10 | 4 | 2
Tedarikçi bağımlılığı riski | %10 | 2 | 5
Ağırlıklı toplam (yaklaşık) | %100 | ~3,3 | ~3,4`,
    label: { criteria: "A2:A9", weights: [20, 15, 10, 15, 10, 10, 10, 10], options: "C1:D1" },
  },
  {
    id: "tr-games",
    source: "public repository file 60233448655 (1.1 Puanlama)",
    kind: "Turkish, ratings from 0 to 5, the highest possible total as the weight of the total",
    cells: `
Kriter | Ağırlık | Phaser 4.2.1 | PixiJS 8.19 | Three.js 0.185 | Custom WebGL2
Tarayıcı performansı (2D) | 5 | 5 | 5 | 3 | 5
2D desteği | 5 | 5 | 5 | 2 | 4
İzometrik desteği | 4 | 3 | 3 | 2 | 4
Animasyon sistemi | 4 | 4 | 2 | 3 | 1
Partikül sistemi | 3 | 5 | 2 | 2 | 1
Girdi (pointer/touch/klavye) | 4 | 5 | 2 | 2 | 1
Kamera (pan/zoom/shake/bounds) | 4 | 5 | 1 | 3 | 1
Asset yönetimi / loader | 4 | 5 | 4 | 3 | 1
AI ajan uyumluluğu (doküman + örnek hacmi) | 5 | 5 | 4 | 5 | 1
Ekosistem / eklenti | 3 | 5 | 4 | 5 | 0
Bakılabilirlik | 4 | 4 | 4 | 3 | 2
Hata ayıklama | 3 | 4 | 4 | 4 | 2
Mobil tarayıcı desteği | 5 | 5 | 5 | 3 | 4
Bundle boyutu | 3 | 3 | 5 | 2 | 5
Üretim olgunluğu | 5 | 5 | 5 | 5 | 1
Ağırlıklı toplam | /305 | ⭐ 274 | 228 | 189 | 148`,
    label: { criteria: "A2:A16", weights: "B2:B16", options: "C1:F1" },
  },
  {
    id: "sv-chapters",
    source: "public repository file 59642122926 (Prioritization matrix)",
    kind: "Swedish, weights behind the names in the header, options as rows",
    cells: `
Kandidat | Kundvärde 25% | Operatör 15% | Synlig backend 15% | Säkerhet 15% | Beroenden 10% | Låg risk 10% | Ombyggnad 5% | Demo 5% | Viktad total
Fas 2 pilot go-live + kundsynlig yta | 5 | 4 | 4 | 5 | 4 | 3 | 5 | 5 | 4.40
Kundens morgonöversikt (fristående) | 5 | 3 | 5 | 4 | 4 | 4 | 4 | 5 | 4.35
Första-kund-onboarding paketering | 4 | 5 | 3 | 4 | 5 | 4 | 4 | 3 | 4.05
Autonomikontroll per arbetsflöde | 4 | 3 | 4 | 5 | 4 | 3 | 4 | 4 | 3.95
Kundportal React (approvals) | 5 | 3 | 5 | 5 | 2 | 2 | 5 | 5 | 3.95
Operatörspanel driftåtgärder | 3 | 5 | 3 | 4 | 5 | 5 | 3 | 2 | 3.75
Användning/värdemätning | 4 | 3 | 4 | 3 | 4 | 4 | 3 | 4 | 3.65
Backup/restore/incident closure | 3 | 5 | 2 | 5 | 4 | 4 | 3 | 2 | 3.55
Integration completion/polish | 3 | 4 | 3 | 4 | 4 | 4 | 3 | 3 | 3.45
Fas 2 Lead (nytt kapitel) | 3 | 2 | 2 | 3 | 2 | 2 | 2 | 3 | 2.45
Fas 2 Support | 3 | 2 | 2 | 3 | 2 | 2 | 2 | 3 | 2.45
Fas 2 Ekonomi | 3 | 2 | 2 | 3 | 2 | 2 | 2 | 2 | 2.30
Kundminne/regler | 3 | 2 | 1 | 2 | 2 | 2 | 2 | 3 | 2.25
Mer eval (2H) | 2 | 2 | 1 | 3 | 5 | 5 | 3 | 2 | 2.55`,
    label: {
      criteria: "B1:I1",
      weights: [25, 15, 15, 15, 10, 10, 5, 5],
      options: "A2:A15",
      names: [
        "Kundvärde",
        "Operatör",
        "Synlig backend",
        "Säkerhet",
        "Beroenden",
        "Låg risk",
        "Ombyggnad",
        "Demo",
      ],
    },
  },
  {
    id: "fi-desktop",
    source: "public repository file 14895746890 (Pisteet)",
    kind: "Finnish, a tie",
    cells: `
Kriteeri | Paino | JavaFX | Compose Desktop
Kypsyys | 20% | 5 | 3
Kehittäjäkokemus | 15% | 3 | 5
Komponentit | 25% | 5 | 3
Suorituskyky | 10% | 4 | 4
Migraatiokustannus | 15% | 3 | 4
Tulevaisuus | 15% | 2 | 5
Painotettu keskiarvo | 100% | 3.75 | 3.75`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:D1" },
  },
  {
    id: "hu-sources",
    source: "public repository file 58133409873 (Összehasonlítás)",
    kind: "Hungarian, no weights, what five means in the names, remarks behind the ratings, a mean",
    cells: `
Szempont | A: hibrid Identify+CSV | B: WMS/WFS only | C: batch CSV+XML
Érték (ZH teljesség + 3D overlay) | 5 — mindhárom pillér | 2.5 — Steuerfuss hiányzik | 4 — teljes de nem online
Költséghatékonyság (5=olcsó) | 4.5 — 1 CSV join + 2 Identify | 4 — 0 CSV de hiányos | 2 — cron+parser+storage
Kockázat (5=alacsony) | 4 — WMS fallback | 2 — nincs SLA | 3 — XML schema drift (1.24→1.26)
Karbantarthatóság (5=könnyű) | 4.5 — 1 service (<150 sor) | 3 — bbox-törékeny | 2 — Interlis + zip
Súlyozott össz (átlag) | 4.50 🏆 | 2.88 | 2.75`,
    label: [
      { criteria: "A2:A5", weights: null, options: "B1:D1", levels: "first-number" },
      {
        criteria: "A2:A5",
        weights: null,
        options: "B1:D1",
        names: [
          "Érték (ZH teljesség + 3D overlay)",
          "Költséghatékonyság",
          "Kockázat",
          "Karbantarthatóság",
        ],
        levels: "first-number",
      },
    ],
  },
  {
    id: "ar-shell",
    source: "public repository file 58880600489 (Electron/Tauri)",
    kind: "Arabic headers, English criteria, a rough total of five under an uncommon name",
    cells: `
المعيار | الوزن | Electron | Tauri
سرعة MVP | 20% | 5 | 3
PTY/Node integration | 15% | 5 | 3
resource footprint | 15% | 2 | 5
cross-platform consistency | 15% | 5 | 3
security defaults | 15% | 3 | 4
ecosystem | 10% | 5 | 4
team complexity | 10% | 4 | 3
النتيجة التقريبية | 100% | 4.0/5 | 3.5/5`,
    label: { criteria: "A2:A8", weights: "B2:B8", options: "C1:D1" },
  },
];
