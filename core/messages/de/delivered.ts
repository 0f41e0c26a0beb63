import type { delivered as english } from "../en/delivered.ts";

export const delivered: typeof english = {
  title: "Hat es gewirkt?",
  label: "Verdiente Zuversicht eintragen",
  state: {
    tooEarly: "nach einer Durchsicht",
    unmeasured: "noch keine Messwerte",
    onCourse: (good, of) => `${good} von ${of} auf Kurs`,
  },
  tooEarly:
    "Hier werden die Bewertungen einer Durchsicht an dem gemessen, was die Messwerte seither taten. Halten Sie einen Stand fest; nach vier Wochen gibt es etwas zu sagen.",
  toReview: "Zur Durchsicht",
  unmeasured:
    "Kein Ziel mit Ausgangswert, Zielwert und jetzigem Wert wurde beide Male gemessen. Tragen Sie diese neben Ihren Zielen ein und halten Sie die jetzigen Werte aktuell.",
  since: "Seit der Durchsicht vom",
  heading: (good, of, day) => `${good} von ${of} ${of === 1 ? "Ziel" : "Zielen"} auf Kurs seit ${day}`,
  due: (share) => `${share} eines Jahres sind um; so viel vom Jahresziel ist fällig.`,
  dueAll: "Ein Jahr oder mehr ist um, also ist das ganze Jahresziel fällig.",
  assumed: "Ein Status fehlt; was damals gefördert werden sollte, gilt als in Betrieb.",
  states: {
    "on-course": "auf Kurs",
    behind: "zurück",
    "fell-back": "rückläufig",
    unmeasured: "nicht gemessen",
    "nothing-promised": "nichts versprochen",
  },
  objective: (promised, came) => `versprochen ${promised}, eingetreten ${came}`,
  promisedOnly: (promised) => `versprochen ${promised}`,
  ratings: "Was aus den Bewertungen wurde",
  all: (share) => `Von allem, was die Bewertungen versprachen, traten ${share} ein.`,
  grade: (share) => `Bewertungen, die ${share} eines Jahresziels versprechen`,
  owner: (name) => `Bewertungen von ${name}`,
  lever: (name) => `Bewertungen für ${name}`,
  cameTrue: (share, ratings, measures) =>
    `${share} traten ein (${ratings} ${ratings === 1 ? "Bewertung" : "Bewertungen"}, ${measures} ${measures === 1 ? "Messwert" : "Messwerte"})`,
  fits: (confidence) => `Zuversicht ${confidence} passt`,
  offer: "Zuversicht nach dem, was eintrat",
  none: "So lassen",
  noneHelp: "Nichts wird geschrieben. Zwei oder drei Messwerte sind wenig.",
  written: "Was geschrieben wird",
  write: "Zuversicht schreiben",
  done: "Die Zuversicht ist eingetragen; die Werte rechnen damit.",
  nothing: "Sie haben diese Zuversicht schon.",
};
