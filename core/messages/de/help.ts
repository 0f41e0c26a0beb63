import type { helpPage as english } from "../en/help.ts";

/** Zu jeder Ansicht eine kurze Seite, nach ihrem Namen. */
export const help: Readonly<Record<string, readonly string[]>> = {
  understood: [
    "Das Bild ist Ihre eigene Tabelle, jeder Teil in seiner Farbe. Stimmt die Form, so stimmt meist auch der Rest.",
    "Ein Klick auf einen Teil führt zu seinen Zellen und zeigt, was er sonst sein könnte. „Korrigieren“ öffnet alle.",
    "Was dazuzugehören scheint und nicht verwendet wird, ist genannt; mit einem Klick sagen Sie, was es ist.",
    "Hier wird nichts in Ihr Blatt geschrieben.",
  ],
  start: [
    "Es wurde nichts gefunden, was sich bewerten ließe. Zeigen Sie, wo Ihre Tabellen sind, oder lassen Sie zwei Blätter anlegen.",
    "Ziele sind, was der Betrieb will; Vorhaben sind, was er für Technik ausgibt oder ausgeben möchte.",
  ],
  complete: ["Einige Tabellen sind da. Was fehlt, wird um sie herum angelegt; Ihre bleiben, wie sie sind."],
  "check-up": [
    "Fragen dazu, wie gut die Technik hier der Strategie folgt. Drücken Sie 1 bis 5, oder sagen Sie, dass Sie es nicht wissen.",
    "Sie können bei jeder Frage aufhören und später weitermachen. Die Antworten bleiben in dieser Mappe.",
  ],
  reviews: [
    "Was sich seit einer früheren Durchsicht geändert hat, geordnet nach der Ursache. Ein Punkt vergleicht mit einer anderen.",
    "Der Stand liegt auf einem ausgeblendeten Blatt dieser Mappe. Er verschwindet, wenn AlignScore entfernt wird.",
  ],
  delivered: [
    "Was bei einer früheren Durchsicht versprochen war, neben dem, was die Messwerte seitdem taten. Nur Ziele mit Messwert.",
    "Die verdiente Zuversicht wird angeboten. Sie zählt erst, wenn Sie sie übernehmen.",
  ],
  "trade-offs": [
    "Fragen zu Ihren Gewichten, und nur solche, deren Antwort ein Urteil ändern könnte. Sie enden, wenn keine das mehr kann.",
    "Wählen Sie, was Sie lieber hätten, oder sagen Sie, dass beides gleich ist. Sie können jederzeit gehen und später weitermachen.",
  ],
  formula: [
    "Eine unserer Funktionen in einer einzelnen Zelle, mit ihren Argumenten aus Ihren Tabellen. Sie folgt jeder Änderung.",
    "In der Zeile eines Vorhabens geht es um dieses; anderswo um alle, und sie füllt so viele Zellen, wie sie Ergebnisse hat.",
    "Nur leere Zellen werden gefüllt. „Rückgängig“ nimmt sie wieder weg.",
  ],
  raters: [
    "Jede Person füllt ein Blatt aus, ohne die Zahlen der anderen zu sehen. Sind alle fertig, zeigt sich, wo sie am weitesten auseinander liegen.",
    "Darüber zuerst reden. Der vereinbarte Wert oder die Mitte von allen kommt in die Tabelle, wenn Sie es sagen.",
  ],
  "check-table": [
    "Was an Ihrer eigenen Tabelle nicht stimmt; was den Ersten ändert, steht vorn. Nichts wird geschrieben, bevor Sie „Richten“ drücken.",
    "Was Sie lassen, bleibt gelassen, auch wenn Zeilen wandern. Das Sichere lässt sich auf einmal richten und auf einmal rückgängig machen.",
  ],
  overview: [
    "Wie weit die Ausgaben der Strategie dienen, und was als Nächstes zu tun ist. Ein Klick auf eine Zahl zeigt, woraus sie besteht.",
    "Ausgaben sind, was läuft oder vorgeschlagen ist. Ideen zählen erst, wenn sie vorgeschlagen sind.",
  ],
  objectives: [
    "Was der Betrieb will und wie viel jedes Ziel wiegt. „Gewichte setzen“ kennt vier Wege dahin.",
  ],
  objective: [
    "Beschreiben Sie das Ziel und woran Sie merken, dass es erreicht ist. Darunter steht, was sich ändert.",
  ],
  investments: [
    "Grün ist, was ein Vorhaben bringt, schraffiert, was auf Vorarbeiten wartet, rot, wogegen es wirkt. Die Striche sind die zwei Grenzen.",
    "Eine Grenze bewegt man an ihrem Griff oder mit den Pfeiltasten. Ein Klick auf eine Anzahl zeigt nur diese.",
  ],
  investment: [
    "Woher jeder Punkt kommt. Wählen Sie eine andere Bewertung, so sehen Sie die Folgen; geschrieben wird erst, wenn Sie es sagen.",
    "Alles, was im Weg steht, ist mit seiner Zelle genannt. Die Nadel wählt im Blatt aus, was Sie hier öffnen.",
  ],
  plan: [
    "Die beste Auswahl im Budget. Bewegen Sie den Regler, legen Sie mit dem Schloss fest, was hinein oder hinaus muss. Warum etwas nicht dabei ist, ist geprüft, nicht geraten.",
    "Quartale bringt es in eine Reihenfolge; „Wie sicher“ sagt, worüber es sich zu reden lohnt. Geschrieben wird erst, wenn Sie es sagen.",
  ],
  "what-if": [
    "Bewegen Sie Gewichte, oder wählen Sie unten ein Vorhaben und ändern Sie seine Bewertungen: Die ersten fünf folgen sofort.",
    "Behalten Sie unter einem Namen, was Sie probiert haben: Dann lassen sich Zukünfte vergleichen.",
  ],
  write: [
    "Ergebnisse kommen in neue Spalten oder auf ein eigenes Blatt. Überschrieben werden nur Zellen, die AlignScore gehören.",
  ],
  wizard: ["Fünf kurze Schritte vom Namen zum Urteil. Beim Schließen bleibt, was Sie eingetragen haben."],
  remove: [
    "Zuerst steht da, was entfernt würde, und was bleibt, weil es jemand geändert hat. „Rückgängig“ bringt alles zurück.",
  ],
  settings: [
    "Budget, Grenzen, wie Ergebnisse geschrieben werden, und was AlignScore in dieser Mappe vergessen soll.",
  ],
};

/** Was auf jeder Seite außerdem steht. */
export const helpPage: typeof english = {
  title: "Hilfe",
  keys: "Tasten",
  keyList: [
    ["1 2 3 4", "eine Frage beantworten"],
    ["/", "Vorhaben suchen"],
    ["Auf, Ab", "durch eine Liste gehen oder ein Gewicht wählen"],
    ["Links, Rechts", "ein Gewicht oder eine Grenze bewegen; mit Umschalt in großen Schritten"],
    ["0 … 9", "eine Bewertung setzen, nach − eine negative"],
    ["Rücktaste", "eine Bewertung löschen"],
    ["Eingabe", "öffnen oder weiter"],
    ["Esc", "zurück; nichts geht verloren"],
    ["?", "wozu diese Ansicht dient"],
  ],
};
