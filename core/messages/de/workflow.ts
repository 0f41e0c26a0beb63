import type { Texts } from "../en.ts";

/** Was in die Mappe geschrieben wird. */
export const workflow: Texts["workflow"] = {
  headers: {
    score: "Ausrichtung",
    readiness: "Bereitschaft",
    verdict: "Urteil",
    place: "Platz",
    choice: "Wahl",
    sure: "Wie sicher",
    plan: "Im Plan",
    quarter: "Quartal",
    why: "Warum",
  },
  damagedSetting: (key) =>
    `Was AlignScore in dieser Mappe aufbewahrt hatte („${key}“), ist beschädigt und wurde nicht verwendet.`,
  lostPlaces: (count) =>
    (count === 1
      ? "Eine Tabelle oder Spalte, die Sie gewählt hatten, ist"
      : `${count} Tabellen oder Spalten, die Sie gewählt hatten, sind`) +
    " nicht mehr zu finden. AlignScore hat neu gesucht: Bitte prüfen Sie, was es verstanden hat.",
  writeLabel: "Punkte schreiben",
  resultsSheet: "AlignScore-Ergebnisse",
  workingsSheet: "AlignScore-Rechenweg",
  investment: "Vorhaben",
  upToDate: "Die Ergebnisse sind schon auf dem neuesten Stand.",
  writtenBeside: (place) => `Die Punkte kommen neben Ihre Tabelle, nach ${place}.`,
  writtenOnSheet: (sheet) => `Die Punkte kommen auf ein eigenes Blatt, „${sheet}“.`,
  ratedElsewhere:
    "Ihre Bewertungen stehen getrennt von den Vorhaben; Formeln neben diesen könnten beim Sortieren durcheinandergeraten.",
  tableNamed: (name) => `die Tabelle „${name}“`,
  filterOver: (address) => `der Filter über ${address}`,
  printedToo: (area) => `Sie werden mitgedruckt: Der Druckbereich ist jetzt ${area}.`,
  listTakesIn: (list) => `Damit Sortieren sie mitnimmt, schließt ${list} sie künftig ein.`,
  listStays: (list) =>
    `Sie kommen nicht neben Ihre Tabelle: Hier kann ${list} sie nicht einschließen, und beim Sortieren würden sie von ihren Zeilen getrennt.`,
  listEndsBefore: (list, address) =>
    `Sie kommen nicht neben Ihre Tabelle: Weil ${list} die Spalte von ${address} nicht einschließt, gerieten die Zeilen beim Sortieren durcheinander. Erweitern Sie den Bereich auf alle Ihre Spalten.`,
  listHasName: (list, header) =>
    `Sie kommen nicht neben Ihre Tabelle: Dort hat ${list} schon eine Spalte „${header}“, und keine zwei Spalten einer Tabelle heißen gleich.`,
  tableUnseen:
    "Ist Ihre Liste eine von Googles eigenen Tabellen (ihr Name steht darüber), ziehen Sie deren Ecke über die neuen Spalten: Nur dann nimmt das Sortieren sie mit.",
  noRoom: "Neben Ihrer Tabelle ist kein Platz, deshalb wird nichts von Ihnen überschrieben.",
  sheetProtected: (sheet) =>
    `Das Blatt „${sheet}“ ist geschützt, deshalb kann neben Ihrer Tabelle nichts stehen. Heben Sie den Schutz auf, wenn die Bewertungen dorthin sollen.`,
  someAsValues: (names) =>
    `Hier sagt keine Formel dasselbe, deshalb wird der Wert geschrieben: ${names}. Aktualisieren Sie, wenn sich dort etwas ändert.`,
  keptAsNumbers: (names) =>
    `Hier steht etwas, dem eine Formel nicht folgen kann; es gilt, wie es jetzt ist: ${names}. Aktualisieren Sie, wenn sich dort etwas ändert.`,
  weightsAsNumbers:
    "Ihre Gewichte stehen nicht als Zahlen in eigenen Zellen, deshalb enthalten die Formeln sie, wie sie jetzt sind. Aktualisieren Sie, wenn Sie sie ändern.",
  namesAsText:
    "Die Namen Ihrer Ziele stehen nicht in eigenen Zellen; die Begründungen nennen sie, wie sie jetzt sind. Aktualisieren Sie, wenn Sie eines umbenennen.",
  reasonsAsText: "Die Gründe sind Text. Aktualisieren Sie, wenn sich etwas ändert.",
  choiceAsText:
    "Platz, Wahl und Sicherheit hängen von allen Möglichkeiten ab; sie stehen da, wie sie jetzt sind. Aktualisieren Sie, wenn sich etwas ändert.",
  planAsText:
    "Der Plan hängt von allen Vorhaben zusammen ab; er steht da, wie er jetzt ist. AlignScore sagt, wenn er nachhinkt.",
  inPlan: { yes: "Ja", no: "Nein" },
  planRuns: "Läuft",
  leftAlone: (places, count) =>
    `Was jemand über Ergebnisse geschrieben hat, bleibt stehen: ${places}${count > 5 ? " und mehr" : ""}.`,
  sheetKept: (sheet, places, now) =>
    `Auf dem Blatt „${sheet}“ steht etwas von Ihnen${places === "" ? "" : ` (${places})`}, oder Ihre Formeln zeigen darauf: Es bleibt. Das neue heißt „${now}“.`,
  sheetNeeded: (sheet, by) => `Das Blatt „${sheet}“ bleibt, mit Werten: ${by} zeigt darauf.`,
  removeLabel: "Alles von AlignScore entfernen",
  throughWorkings: (sheet) => `Die Zwischenschritte stehen auf dem ausgeblendeten Blatt „${sheet}“.`,
  workings: {
    title: "AlignScore-Rechenweg",
    note: "Von AlignScore jedes Mal neu angelegt. Jede Bewertung wird zu einer Wirkung von -1 bis 1; der Rest folgt daraus.",
    fundFrom: "Fördern ab",
    noBelow: "Absagen unter",
    assessedFrom: "Mindestens bewertet",
    investment: "Vorhaben",
    line: "Seine Zeile",
    weight: "Gewicht",
    veto: "Voller Schaden ist ein Veto",
    capabilities: "Fähigkeiten",
    need: "Braucht",
    needText: "Was es braucht",
    retired: "Abgelöst",
    otherwise: "Sonst im Weg",
    speaks: "Ohne Bedarf wert",
    speakers: "Fürsprecher ab hier",
    needed: "Wird gebraucht",
    unknownNeed: "etwas",
    figures: {
      readiness: "Bereitschaft",
      confidence: "Wie sicher",
      inTheWay: "Im Weg",
      neededBy: "Gebraucht von",
      mustDo: "Muss sein",
      running: "Läuft",
      supports: "Dient",
      against: "Wirkt entgegen",
      assessed: "Bewertet",
      score: "Ausrichtung",
      bankable: "Heute erreichbar",
      verdict: "Urteil",
    },
  },
};
