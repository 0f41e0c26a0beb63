import type { RealTable } from "../real-table.ts";

export const HELD_OUT_SPANISH: readonly RealTable[] = [
  {
    id: "es-ledger",
    source: "public repository file 21113353430 (matriz de decisión)",
    kind: "of a hundred, zeros, a winner's name last, totals that do not add up",
    cells: `
Criterio | Peso | Odoo 11 | Odoo 19 | Ganador
Compliance 2025 | 30% | 0/100 | 70/100 | Odoo 19
Funcionalidad | 25% | 75/100 | 95/100 | Odoo 19
Calidad Código | 20% | 50/100 | 90/100 | Odoo 19
Mantenibilidad | 15% | 40/100 | 90/100 | Odoo 19
Tests/QA | 10% | 0/100 | 85/100 | Odoo 19
TOTAL PONDERADO | 100% | 39.25 | 83.25 | Odoo 19`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:D1", levels: "first-number" },
  },
  {
    id: "es-anomalies",
    source: "public repository file 54857586095 (matriz ponderada)",
    kind: "abbreviated options, one with a footnote's star, a footnote below",
    cells: `
Criterio | Peso | IF | OCSVM | LOF | AE | RF ★
Recall (seguridad) | 30% | 10 | 7.0 | 1.0 | 9.5 | 10
Sin etiquetas ataque | 25% | 10 | 10 | 10 | 10 | 0
Latencia inferencia | 15% | 9.0 | 8.0 | 7.0 | 10 | 7.5
Escalabilidad train | 15% | 10 | 6.0 | 5.0 | 8.0 | 9.0
Pipeline producción | 10% | 10 | 3.0 | 1.0 | 4.0 | 3.0
Interpretabilidad | 5% | 8.0 | 6.0 | 7.0 | 5.0 | 9.0
TOTAL PONDERADO | | 9.75 | 7.30 | 5.05 | 8.70 | 6.15

★ RF pierde 25%`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:G1" },
  },
  {
    id: "es-engines",
    source: "public repository file 69690304744 (3.2 Matriz comparativa puntuada)",
    kind: "fifteen criteria, an evidence column last, the sum of the weights in the total row",
    cells: `
Criterio | Peso | Unity 6.3 LTS | Unreal 5.8 | Godot 4.7 (ref.) | Evidencia / comentario
2.5D / sprites en 3D | 3 | 4 | 3 | 4 | SpriteRenderer [A], Paper2D [B/NV]
Pixel art (nitidez, filtrado, animación) | 3 | 4 | 3 | 4 | Pixel Perfect Camera [A]
Shaders (Shader Graph vs Material Editor) | 2 | 4 | 5 | 3 | [NV]
Física de pelota (PhysX / Chaos / Jolt) | 3 | 4 | 4 | 3 | CCD modes [A] (ver §4)
Cámaras | 2 | 5 | 4 | 3 | Cinemachine 3.1.7 [A]
Herramientas IA (Behavior, BT) | 2 | 3 | 5 | 2 | StateTree [NV]
MCP / Claude Code | 3 | 5 | 3 | 3 | v10, MIT [A]; 5.8 [C]
Flujo de assets (texto/merge/Git) | 3 | 4 | 2 | 5 | Force Text [A]
Rendimiento (para este alcance) | 1 | 4 | 5 | 4 | [NV]
Dificultad / curva de aprendizaje (C#) | 3 | 4 | 2 | 4 | batchmode [A]
Ecosistema / Asset Store / documentación | 2 | 5 | 4 | 3 | [NV]
Coste / licencia | 2 | 4 | 4 | 5 | 0 € < 200 k USD [B]; 5 % > 1 M USD [B]
Soporte / estabilidad LTS | 2 | 5 | 3 | 3 | LTS hasta dic-2027 [B]
Mantenibilidad (tests, asmdef, CI) | 3 | 5 | 3 | 3 | GameCI en Linux [A]
Velocidad de iteración | 3 | 4 | 2 | 5 | Fast Enter Play Mode [B]
Total ponderado (máx. 185) | 37 | 158 | 121 | 135 | Σ(peso × puntuación)`,
    label: { criteria: "A2:A16", weights: "B2:B16", options: "C1:E1" },
  },
  {
    id: "es-sketches",
    source: "public repository file 42440096555 (ponderación de los 3 bocetos)",
    kind: "ratings first, then products under P*B1, dashes in the total row",
    cells: `
Criterio | Peso | Boceto 1 | Boceto 2 | Boceto 3 | P*B1 | P*B2 | P*B3
Precisión | 0.30 | 5 | 3 | 4 | 1.50 | 0.90 | 1.20
Costo | 0.25 | 1 | 4 | 5 | 0.25 | 1.00 | 1.25
Complejidad | 0.15 | 2 | 3 | 4 | 0.30 | 0.45 | 0.60
Mantenimiento | 0.15 | 3 | 4 | 4 | 0.45 | 0.60 | 0.60
Robustez | 0.10 | 3 | 3 | 4 | 0.30 | 0.30 | 0.40
Consumo | 0.05 | 2 | 3 | 4 | 0.10 | 0.15 | 0.20
Total ponderado | — | — | — | — | 2.90 | 3.40 | 4.25`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:E1" },
  },
  {
    id: "es-dental",
    source: "public repository file 70961986204 (B. Matriz de puntuación, first ten rows)",
    kind: "numbers out of order first, weights in the headers, options as rows",
    cells: `
# | Producto | Turnos y autom. (25 %) | Odontológica (20 %) | Integr. locales y WhatsApp (15 %) | Administración (15 %) | Paciente (10 %) | Seguridad (10 %) | Precio (5 %) | Total ponderado
1 | AgendaPro | 4 | 3 | 3 | 4 | 4 | 2 | 2 | 3.35
9 | Doctocliq | 4 | 4 | 2 | 4 | 3 | 2 | 3 | 3.35
8 | Dentalink | 4 | 4 | 1 | 4 | 3 | 4 | 1 | 3.30
12 | Clinicorp | 4 | 3 | 2 | 4 | 4 | 1 | 4 | 3.20
16 | Dentrix Ascend | 4 | 3 | 0 | 4 | 3 | 4 | 0 | 2.90
17 | Curve Dental | 4 | 4 | 0 | 4 | 3 | 2 | 0 | 2.90
11 | Encuadrado | 4 | 1 | 2 | 3 | 4 | 2 | 5 | 2.80
14 | Clinic Cloud | 4 | 1 | 2 | 4 | 3 | 3 | 2 | 2.80
2 | Turnito | 3 | 1 | 4 | 2 | 4 | 0 | 5 | 2.50
10 | Dentidesk | 3 | 4 | 1 | 3 | 2 | 0 | 2 | 2.45`,
    label: {
      criteria: "C1:I1",
      weights: [25, 20, 15, 15, 10, 10, 5],
      options: "B2:B11",
      names: [
        "Turnos y autom.",
        "Odontológica",
        "Integr. locales y WhatsApp",
        "Administración",
        "Paciente",
        "Seguridad",
        "Precio",
      ],
    },
  },
  {
    id: "es-servers",
    source: "public repository file 35646013408 (tabla de decisión final)",
    kind: "of ten with a price in brackets, a winner with a tick last",
    cells: `
Criterio | Peso | Hetzner/DO (VPS) | AWS/GCP/Azure (Cloud) | Ganador
Costo (MVP) | 30% | 10/10 ($50/año) | 4/10 ($120-276/año) | ✅ VPS
Costo (Producción) | 20% | 10/10 ($173/año) | 6/10 ($240-946/año) | ✅ VPS
Simplicidad | 15% | 10/10 (setup estándar) | 6/10 (más complejo) | ✅ VPS
Facturación | 10% | 10/10 (precio fijo) | 5/10 (costos ocultos) | ✅ VPS
Auto-Scaling | 5% | 3/10 (manual) | 10/10 (automático) | Cloud
Multi-Región | 5% | 4/10 (manual) | 10/10 (automático) | Cloud
Integración AWS | 5% | 3/10 (externo) | 10/10 (nativo) | Cloud
IP Fija | 5% | 10/10 (incluida) | 8/10 (extra $3.65) | ✅ VPS
Support | 5% | 7/10 (email) | 8/10 (24/7 forum) | Cloud
TOTAL PONDERADO | 100% | 8.8/10 | 6.2/10 | ✅ VPS`,
    label: { criteria: "A2:A10", weights: "B2:B10", options: "C1:D1", levels: "first-number" },
  },
  {
    id: "es-navigation",
    source: "public repository file 22934634635 (matriz de decisión)",
    kind: "a coloured dot before each rating, a star behind one option",
    cells: `
Criterio | Peso | Opción A | Opción B ⭐ | Opción C
Reducción de carga cognitiva | 25% | 🟢 9/10 | 🟡 7/10 | 🔴 5/10
Claridad de nomenclatura | 20% | 🟢 10/10 | 🟢 9/10 | 🟡 7/10
Facilidad de implementación | 15% | 🔴 4/10 | 🟡 6/10 | 🟢 9/10
Escalabilidad futura | 15% | 🟡 7/10 | 🟢 9/10 | 🔴 5/10
Impacto en usuarios existentes | 15% | 🔴 3/10 | 🟡 6/10 | 🟢 8/10
Alineación con estándares UX | 10% | 🟢 9/10 | 🟢 9/10 | 🟡 6/10
TOTAL PONDERADO | 100% | 6.9 | 7.5 ⭐ | 6.5`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:E1", levels: "first-number" },
  },
  {
    id: "es-suites",
    source: "public repository file 21581538898 (scorecard general)",
    kind: "a star behind the ratings of one option",
    cells: `
Categoría | Peso | SAP | Oracle | Microsoft | Nuestro
Compliance Chile | 30% | 6.0 | 6.5 | 6.0 | 10.0 ⭐
Performance | 20% | 7.5 | 8.0 | 7.0 | 9.5 ⭐
Funcionalidad Global | 20% | 9.5 | 9.0 | 9.0 | 7.0
Costo Total | 15% | 3.0 | 4.0 | 4.5 | 10.0 ⭐
Implementación | 10% | 4.0 | 5.0 | 6.0 | 9.0 ⭐
Soporte | 5% | 9.0 | 8.5 | 8.5 | 7.5
TOTAL PONDERADO | 100% | 6.8 | 7.2 | 7.0 | 8.9 ⭐`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:F1", levels: "first-number" },
  },
];
