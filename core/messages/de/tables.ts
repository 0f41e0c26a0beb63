import type { Texts } from "../en.ts";

/** The first names of some, and how many more there are. */
const quoted = (names: readonly string[], count: number): string =>
  names.map((name) => `„${name}“`).join(", ") +
  (count > names.length ? ` und ${count - names.length} weitere` : "");

/** Was der Leser fremder Tabellen zu sagen hat. */
export const tables: Texts["tables"] = {
  notStatus: "ist kein Status wie Idee, vorgeschlagen, aktiv oder beendet",
  notLength: "ist keine Dauer wie 3 Monate",
  notDays: "ist keine Zahl von Tagen",
  notYesNo: "ist weder Ja noch Nein",
  notReadiness: "ist keine Bereitschaft wie 50\u00a0%, ja oder teilweise",
  notGate: "ist keine Antwort wie ja, nein oder unbekannt",
  notConfidence: "ist keine Zuversicht wie hoch, mittel oder niedrig",
  otherCurrency: (found, main) =>
    `ist in ${found}, während die meisten Kosten in ${main} sind; es wird nicht mit ihnen zusammengezählt, schreiben Sie es also in ${main}`,
  notWeight: "ist kein Gewicht",
  unknownObjective: "ist nicht der Name eines Ziels",
  notCalculated:
    "ist eine Formel, für die die Datei keinen Wert hat; öffnen Sie sie in einem Tabellenprogramm, speichern Sie sie dort und versuchen Sie es erneut",
  alikeSheets: (names, count) =>
    `${quoted(names, count)} sind gleich aufgebaut, jedes Blatt für eine Sache: Stellen Sie die Bewertungen nebeneinander in eine Tabelle.`,
  hiddenParts: (names, count) =>
    `Ausgeblendet oder weggefiltert, aber mitgezählt: ${quoted(names, count)}. Blenden Sie sie ein, oder löschen Sie sie, wenn sie nicht mehr zählen.`,
  unsavedFormulas: (first: string, count: number) =>
    count === 1
      ? `Die Formel in ${first} hat keinen gespeicherten Wert, deshalb ist ihr Ergebnis hier nicht bekannt: Öffnen Sie die Arbeitsmappe in einem Tabellenprogramm und speichern Sie sie dort.`
      : `${count} Formeln, die erste in ${first}, haben keine gespeicherten Werte, deshalb sind ihre Ergebnisse hier nicht bekannt: Öffnen Sie die Arbeitsmappe in einem Tabellenprogramm und speichern Sie sie dort.`,
  unknownNeed: "ist weder der Name eines Vorhabens noch der eines Ziels; niemand gilt als darauf angewiesen",
  equalWeights: "Es wurden keine Gewichte gefunden, deshalb zählen alle Ziele gleich.",
  weightsScaled: (sum) => `Die Gewichte ergeben ${sum}; sie werden auf 100\u00a0% umgerechnet.`,
  ranksWeighed: "Die Gewichte sind Ränge; sie werden in Anteile umgerechnet, der erste zählt am meisten.",
  wordsWeighed: "Die Gewichte sind Wörter; jede Stufe von Wort zu Wort zählt einen Punkt.",
  withoutWeight: (names) => `Ohne Gewicht, zählt deshalb als 0: ${names}.`,
  negativeWeights: (names) => `Ein negatives Gewicht heißt, dass weniger besser ist: ${names}.`,
  reversedObjectives: (names) => `Weniger ist besser, wie das Blatt sagt: ${names}.`,
  groupWeights: "Das Gewicht jedes Ziels ist der Anteil seiner Gruppe mal sein eigener Anteil an der Gruppe.",
  textColumn:
    "Ein in der Textspalte genanntes Ziel zählt als voll bedient, ein nicht genanntes als nicht bedient.",
  namedAndRated: (naming, strength) =>
    `Ein unter „${naming}“ genanntes Ziel zählt so viel, wie „${strength}“ sagt, ein nicht genanntes als nicht bedient.`,
  severalLines: (names) => `Mehrere Bewertungen eines Vorhabens für ein Ziel werden gemittelt: ${names}.`,
  unweightedColumns: (names) => `Weggelassen, weil ohne Gewicht, während andere eines haben: ${names}.`,
  joinedTables: (count, where) =>
    `${count} Tabellen mit denselben Überschriften werden als eine gelesen: ${where}.`,
  productsLeftOut: "Spalten mit Bewertung mal Gewicht bleiben weg; es zählen die Bewertungen selbst.",
  awardedPoints: "Die Bewertungen sind Punkte, höchstens so viele wie das Gewicht des Ziels.",
  blanksAreNo: "Leer neben Häkchen und Zeichen zählt als Nein, „?“ als offen.",
  noRatings: (where) =>
    `In ${where} wurden Vorhaben gefunden, aber keine Bewertungen: Fügen Sie für jedes Ziel eine Spalte hinzu, die sagt, wie sehr jedes Vorhaben ihm dient.`,
  noInvestments: (where) =>
    `In ${where} wurden Ziele gefunden, aber keine Vorhaben: Fügen Sie eine Tabelle mit einer Zeile je Vorhaben hinzu.`,
  repeatedLinks: (count) =>
    `${count === 1 ? "1 Verknüpfung steht" : `${count} Verknüpfungen stehen`} doppelt da; es gilt jeweils die letzte Bewertung.`,
  nothingFound: (nearest) =>
    "Gesucht wurden Ziele mit Gewichten und Vorhaben mit Bewertungen, gefunden wurden keine. " +
    (nearest === null
      ? "Die Blätter enthalten keine Tabelle."
      : `Am nächsten kommt die Tabelle in ${nearest}. Wählen Sie sie, wenn sie es ist, oder beginnen Sie mit der Vorlage.`),
  tooWide: (sheet, columns, most) =>
    `„${sheet}“ ist ${columns} Spalten breit; gelesen werden Tabellen bis ${most} Spalten. Kopieren Sie die Spalten, auf die es ankommt, auf ein eigenes Blatt.`,
  emptyWorkbook:
    "Gesucht wurden Ziele und Vorhaben, aber alle Blätter sind leer. Beginnen Sie mit der Vorlage.",
};
