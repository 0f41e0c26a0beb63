import type { RealTable } from "./real-table.ts";

export const ROMANCE: readonly RealTable[] = [
  {
    id: "es-scenarios",
    source: "public repository file 53045776282 (resumen de valoración)",
    kind: "star emoji, weights in the names, totals",
    cells: `
Criterio (peso) | Escenario A | Escenario B | Escenario C
Velocidad de entrega (25%) | ⭐⭐⭐⭐⭐ | ⭐ | ⭐⭐⭐
Calidad arquitectónica (20%) | ⭐⭐ | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐
Riesgo de proyecto (20%) | ⭐⭐⭐⭐⭐ | ⭐ | ⭐⭐⭐
Mantenibilidad largo plazo (15%) | ⭐⭐ | ⭐⭐⭐⭐⭐ | ⭐⭐⭐⭐
Preservación funcional (10%) | ⭐⭐⭐⭐⭐ | ⭐ | ⭐⭐⭐⭐
Atracción contribuidores (10%) | ⭐⭐ | ⭐⭐⭐⭐ | ⭐⭐⭐
TOTAL PONDERADO | 3.7 | 2.7 | 3.4`,
    label: {
      criteria: "A2:A7",
      weights: [25, 20, 20, 15, 10, 10],
      names: [
        "Velocidad de entrega",
        "Calidad arquitectónica",
        "Riesgo de proyecto",
        "Mantenibilidad largo plazo",
        "Preservación funcional",
        "Atracción contribuidores",
      ],
      options: "B1:D1",
    },
  },
  {
    id: "es-css",
    source: "public repository file 823101277 (matriz de decisión)",
    kind: "2/10, a column that names the winner",
    cells: `
Criterio | Peso | CSS Vanilla | Bootstrap | Tailwind | Ganador
Velocidad de desarrollo | 35% | 2/10 | 6/10 | 9/10 | Tailwind
Consistencia visual | 25% | 3/10 | 7/10 | 9/10 | Tailwind
Performance | 20% | 8/10 | 4/10 | 9/10 | Tailwind
Curva de aprendizaje | 10% | 9/10 | 8/10 | 7/10 | CSS Vanilla
Mantenibilidad | 10% | 4/10 | 6/10 | 9/10 | Tailwind
TOTAL PONDERADO | 100% | 4.3 | 6.1 | 8.7 | ✅ Tailwind`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:E1" },
  },
  {
    id: "es-assistants",
    source: "public repository file 1842336428 (matriz de decisión final)",
    kind: "fractions with a share, shares and words in one table",
    cells: `
Criterio | Peso | OpenClaw | Ollama Puro | Híbrido
Cumple requisitos funcionales | 25% | 4/8 (50%) | 6/8 (75%) | 8/8 (100%)
Cumple requisitos no funcionales | 25% | 2/6 (33%) | 5/6 (83%) | 6/6 (100%)
Privacidad empresarial | 20% | 50% | 100% | 100%
Costo total de propiedad | 15% | Alto | Bajo | Bajo
Complejidad de mantenimiento | 15% | Alta | Baja | Media
TOTAL PONDERADO | 100% | 48% | 83% | 97%`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:E1" },
  },
  {
    id: "pt-boards",
    source: "public repository file 43497498937 (pontuação final)",
    kind: "decimals, two options",
    cells: `
Critério | Peso | Notion EE | Monday.com EE
Viabilidade Técnica | 25% | 7.0 | 9.5
ROI Financeiro | 20% | 10.0 | 9.0
Risco Implementação | 20% | 6.0 | 9.0
Escalabilidade | 15% | 6.5 | 9.5
Manutenibilidade | 10% | 6.0 | 8.5
Time-to-Market | 10% | 9.0 | 7.5
TOTAL PONDERADO | 100% | 7.25 | 9.05`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:D1" },
  },
  {
    id: "pt-offline",
    source: "public repository file 70227569722 (matriz)",
    kind: "weights in the names, rows in words under the total",
    cells: `
Atributo (peso) | E1 | E2 | E3 | E5
A06 Alérgenos (3) | 3 | 4 | 3 | 3
A05 LGPD (3) | 4 | 3 | 3 | 2
A08 Integridade e sincronização (3) | 2 | 4 | 3 | 5
A04 Offline parcial (3) | 2 | 5 | 3 | 4
A09 Catálogo (2) | 4 | 4 | 3 | 3
A01 Desempenho (2) | 3 | 3 | 4 | 3
A02 Primeiro valor (2) | 4 | 4 | 5 | 3
Total ponderado | 55 | 70 | 60 | 60
Prazo de 1,5 mês (apoio, não somado) | Alto | Médio | Alto | Baixo
Custo zero (apoio, não somado) | Alto | Alto | Médio (cotas) | Médio
Curva de aprendizado (apoio, não somada) | Baixa | Média | Baixa a média | Alta`,
    label: {
      criteria: "A2:A8",
      weights: [3, 3, 3, 3, 2, 2, 2],
      names: [
        "A06 Alérgenos",
        "A05 LGPD",
        "A08 Integridade e sincronização",
        "A04 Offline parcial",
        "A09 Catálogo",
        "A01 Desempenho",
        "A02 Primeiro valor",
      ],
      options: "B1:E1",
    },
  },
  {
    id: "it-tco",
    source: "public repository file 58023351591 (esempio)",
    kind: "criteria as rows",
    cells: `
Criterio | Peso | Opzione A | Opzione B | Opzione C
TCO | 30 | 5 | 3 | 4
Time-to-market | 25 | 3 | 5 | 4
Scalabilità | 20 | 4 | 2 | 5
Competenze team | 15 | 2 | 5 | 3
Rischio esecuzione | 10 | 4 | 4 | 3
Totale pesato | | 3.75 | 3.65 | 3.95`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:E1" },
  },
  {
    id: "it-native",
    source: "public repository file 54054192962 (tool decision record)",
    kind: "weights as shares, ratings with one decimal",
    cells: `
Criterio | Peso | Native-first | MCP-first | Ibrido con factory
Prestazioni | 0.20 | 4.7 | 2.6 | 4.5
Costo contesto/token | 0.15 | 4.8 | 2.1 | 4.4
Sicurezza e compliance | 0.30 | 4.9 | 2.0 | 4.6
Affidabilita runtime | 0.20 | 4.5 | 3.0 | 4.6
Manutenibilita | 0.15 | 4.4 | 3.1 | 4.7
Totale pesato | 1.00 | 4.69 | 2.49 | 4.57`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:E1" },
  },
];
