import type { tableCheck as english } from "../en/table-check.ts";

export const tableCheck: typeof english = {
  title: "Meine Tabelle prüfen",
  state: (count) => (count === 0 ? "in Ordnung" : count === 1 ? "1 zu richten" : `${count} anzusehen`),
  heading: (count) =>
    count === 0 ? "Nichts zu richten" : count === 1 ? "Eine Sache anzusehen" : `${count} Dinge anzusehen`,
  looked: (cells) => `${cells} Zellen angesehen, keine geändert.`,
  nothing:
    "Summen, Gewichte, Bewertungen, Namen und Formeln wurden angesehen und stimmen. Nichts wurde geändert.",
  right: (kinds) => `In Ordnung: ${kinds.join(", ")}.`,
  found: "Gefunden",
  written: (text) => `„${text}“`,
  should: "Richtig",
  blank: "leer",
  kinds: {
    "wrong-total": "Summen",
    unweighted: "",
    "typed-over": "",
    "formula-skips": "Bereiche der Formeln",
    "wrong-place": "",
    "weights-sum": "Summe der Gewichte",
    "off-scale": "Bewertungen auf ihrer Skala",
    duplicate: "kein Name doppelt",
    "total-as-row": "keine Summe als Vorhaben gelesen",
    "not-a-number": "Zahlen, wo Zahlen hingehören",
    "number-as-text": "",
    "mixed-units": "je eine Einheit",
    "hidden-lines": "",
  },
  titles: {
    "wrong-total": "Diese Summe ist falsch",
    unweighted: "Die Summen lassen die Gewichte weg",
    "typed-over": "Eine Zahl steht statt der Formel",
    "formula-skips": "Diese Formel hört zu früh auf",
    "wrong-place": "Dieser Platz widerspricht der Summe",
    "weights-sum": "Die Gewichte ergeben nicht 100",
    "off-scale": "Eine Bewertung außerhalb der Skala",
    duplicate: "Mehr als einmal aufgeführt",
    "total-as-row": "Eine Summe wurde als Vorhaben gelesen",
    "not-a-number": "Text, wo eine Zahl hingehört",
    "number-as-text": "Eine Zahl ist als Text gespeichert",
    "mixed-units": "Eine andere Einheit als die Nachbarn",
    "hidden-lines": "Ausgeblendet, und es zählt",
  },
  typedOver: (header, name) =>
    `${header} von ${name} ist eine getippte Zahl; die anderen haben eine Formel, die jeder Änderung folgt.`,
  skips: (missed, count) =>
    count === 1 ? `Sie lässt ${missed} aus.` : `Sie lässt ${count} Zeilen aus: ${missed}.`,
  wrongPlace: (header, name, found, expected) =>
    `${header} von ${name} ist ${found}; nach den Summen ist es ${expected}.`,
  weightsSum: (sum) =>
    `Die Gewichte ergeben ${sum}. AlignScore rechnet sie auf 100 um; die Summen im Blatt tun das vielleicht nicht.`,
  offScale: (name, objective, found, least, most) =>
    `${name} ist bei ${objective} mit ${found} bewertet; die Skala reicht von ${least} bis ${most}. Es gilt als nicht bewertet.`,
  totalAsRow: (name) =>
    `Jede Zahl von ${name} ist die Summe oder der Durchschnitt aller anderen. Trennen Sie sie mit einer Leerzeile ab oder nennen Sie sie „Summe“.`,
  hiddenInvestments: (names, count, more) =>
    count === 1
      ? `${names} ist ausgeblendet und wird wie die anderen bewertet, gereiht und eingeplant.`
      : `${names}${more > 0 ? ` und ${more} weitere` : ""} sind ausgeblendet und werden wie die anderen bewertet, gereiht und eingeplant.`,
  hiddenObjectives: (names, count, more) =>
    count === 1
      ? `${names} ist ausgeblendet und zählt in jeder Punktzahl.`
      : `${names}${more > 0 ? ` und ${more} weitere` : ""} sind ausgeblendet und zählen in jeder Punktzahl.`,
  asText: (found) => `„${found}“ ist Text, den die Summen des Blattes auslassen.`,
  mixed: {
    weights: (unit, usual) => `Dieses Gewicht ist in ${unit} geschrieben, die anderen in ${usual}.`,
    costs: (unit, usual) => `Diese Kosten sind in ${unit}, die anderen in ${usual}.`,
    ratings: (unit, usual) => `Diese Bewertung ist in ${unit} geschrieben, die anderen in ${usual}.`,
  },
  bare: "bloßen Zahlen",
  matters: {
    winner: "Es ändert, wer vorn liegt.",
    place: (found, expected) => `Es steht auf Platz ${found}; richtig ist Platz ${expected}.`,
  },
  mend: "Richten",
  leave: "So lassen",
  mendSafe: (count) => (count === 1 ? "Das eine Sichere richten" : `Die ${count} sicheren richten`),
  allBefore: "Was geschrieben wird",
  mendNow: (count) => (count === 1 ? "1 Zelle schreiben" : `${count} Zellen schreiben`),
  noSafe: "Nichts hiervon lässt sich ohne Sie richten: Jedes braucht einen Blick in seine Zelle.",
  label: (count) => (count === 1 ? "Tabelle richten" : `${count} Dinge in der Tabelle richten`),
  mended: (count) => (count === 1 ? "Gerichtet." : `${count} gerichtet.`),
  isLeft: "So gelassen.",
  leftOnes: (count) => (count === 1 ? "1 so gelassen" : `${count} so gelassen`),
  lookAgain: "Wieder ansehen",
};
