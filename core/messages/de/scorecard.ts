import type { Texts } from "../en.ts";

/** Das Übersichtsblatt: eine Seite zum Drucken. */
export const scorecard: Texts["scorecard"] = {
  sheet: "Übersicht",
  figuresSheet: "AlignScore Diagramme",
  ratingsSheet: "Bewertungsbild",
  ratingsTitle: "Was jedes Vorhaben für jedes Ziel bewirkt",
  optionRatingsTitle: "Wie weit jede Möglichkeit jedes Ziel erreicht",
  ratingsScale:
    "Von −3 (wirkt ihm voll entgegen) über 0 (keine Wirkung) bis +3 (dient ihm voll), auf welcher Skala auch bewertet wurde. Ein Strich: nicht bewertet.",
  meritScale:
    "Von 0 (am schlechtesten) bis +3 (am besten), auf welcher Skala auch bewertet wurde. Ein Strich: nicht bewertet.",
  label: "Übersicht schreiben",
  title: "Wie unsere Technikausgaben der Strategie dienen",
  choiceTitle: "Welche Möglichkeit der Strategie am besten dient",
  review: (date) => `Durchsicht vom ${date}`,
  summary: ({ aligned, fund, fix, stop, all, unserved }) => {
    const parts = [
      aligned === null
        ? `${fund} von ${all} Vorhaben sind es wert, gefördert zu werden`
        : `${aligned} des Technikgelds dient der Strategie`,
      ...(fix > 0
        ? [
            fix === 1
              ? "1 Vorhaben wartet, bis der Betrieb bereit ist"
              : `${fix} warten, bis der Betrieb bereit ist`,
          ]
        : []),
      ...(stop > 0 ? [stop === 1 ? "1 sollte enden" : `${stop} sollten enden`] : []),
      ...(unserved === null ? [] : [`noch dient nichts dem Ziel ${unserved}`]),
    ];
    return `${parts.join("; ")}.`;
  },
  aligned: "Ausgaben, die der Strategie dienen",
  alignedOf: (part, all) => `${part} von ${all}, die laufen oder vorgeschlagen sind`,
  drifting: "Geld, das abdriftet",
  match: "Wie gut die Ausgaben den Gewichten folgen",
  toMove: (money, share) => `${money} (${share} der Ausgaben) müssten anders fließen`,
  unserved: "Ziele, denen nichts dient",
  allServed: "Jedem Ziel dient etwas",
  none: "Keines",
  next: "Was als Nächstes zu tun ist",
  nothingUrgent: "Nichts ist dringend.",
  sayFirst: "Sagen Sie in der Leiste, ob eines davon gewählt wird oder mehrere gefördert werden.",
  investment: "Vorhaben",
  option: "Möglichkeit",
  status: "Status",
  thisYear: "Im Plan",
  verdict: "Urteil",
  alignment: "Ausrichtung",
  readiness: "Bereitschaft",
  firstYear: "Erstes Jahr",
  why: "Warum",
  standings: {
    kept: "Bleibt drin",
    in: "Dabei",
    unpriced: "Dabei, ohne Kosten",
    out: "Nicht dabei",
    "kept-out": "Bleibt aus",
  },
  all: (count) => `Alle ${count}`,
  ofWhich: (spent, ideas) => `davon ${spent} laufend oder vorgeschlagen, ${ideas} Ideen`,
  budgetUsed: (used, budget) => `${used} vom Budget dieses Jahres von ${budget} sind vergeben`,
  objective: "Ziel",
  weight: "Gewicht",
  share: "Ausgaben",
  gap: "Lücke",
  covered: "Gedeckt",
  servedBy: "Bedient von",
  of: (part, all) => `${part} von ${all}`,
  servesNothing: "Dient keinem Ziel",
  checks: "Prüfungen, mit ihren Zellen",
  choiceFootnote:
    "Ausrichtung ist die gewichtete Summe der Bewertungen, von −100 bis 100. Der Anteil sagt, wie oft eine Möglichkeit bei 100 Versuchen mit etwas anderen Gewichten und Bewertungen die erste ist. Gedeckt: wie weit die erste das Ziel erreicht.",
  openFootnote:
    "Ausrichtung ist die gewichtete Summe der Bewertungen, von −100 bis 100. Gedeckt: wie weit die erste das Ziel erreicht.",
  first: "An erster Stelle",
  lead: "Vorsprung vor der nächsten",
  options: "Möglichkeiten",
  ahead: (name, points) => `${name} liegt vorn, ${points} ${points === "1" ? "Punkt" : "Punkte"} voraus.`,
  level: (names) => `${names} liegen gleichauf.`,
  footnote: (fund, no, spent) =>
    `Ausrichtung ist die gewichtete Summe der Bewertungen, von −100 bis 100: ${fund} reichen zum Fördern, unter ${no} ist ein Nein. ${spent ? "Lücke: Ausgaben minus Gewicht. " : ""}Gedeckt: wie weit Gefördertes das Ziel erreicht.`,
  pageOf: (page, pages) => `Seite ${page} von ${pages}`,
  spendFinding: (name) => `Größter Abstand: ${name}`,
  coverChart: "Gewicht, und was gedeckt ist",
  coverFirstChart: "Gewicht, und was die erste davon deckt",
  scatterChart: "Nutzen und Kosten",
  readyChart: "Nutzen und Bereitschaft",
  scoresChart: "Ausrichtung der Vorhaben",
  optionsChart: "Ausrichtung je Möglichkeit",
  scoresDescription: "Die Ausrichtung jedes Vorhabens, das beste zuerst.",
  /** Right after a number of thousands, or of millions, along an axis. */
  thousands: " Tsd.",
  millions: " Mio.",
  cost: "Kosten im ersten Jahr. Die Zahlen sind die Plätze in der Tabelle unten",
  ready: "Bereitschaft. Die Zahlen sind die Plätze in der Tabelle unten",
  spendDescription: "Gewicht jedes Ziels und sein Anteil an den Ausgaben.",
  scatterDescription: "Die Ausrichtung jedes Vorhabens über seinen Kosten.",
};
