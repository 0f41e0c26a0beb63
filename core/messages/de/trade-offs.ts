import type { tradeOffs as english } from "../en/trade-offs.ts";

export const tradeOffs: typeof english = {
  title: "Knappe Fälle klären",
  state: (answered) =>
    answered === 0 ? "wenige Fragen" : answered === 1 ? "1 beantwortet" : `${answered} beantwortet`,
  open: (count, of) =>
    count === 1
      ? `1 von ${of} Urteilen hängt an der Gewichtung`
      : `${count} von ${of} Urteilen hängen an der Gewichtung`,
  openFirst: (name) => `Ob ${name} vorn liegt, hängt an der Gewichtung`,
  firm: "Jedes Urteil steht fest",
  firmFirst: "Was vorn liegt, steht fest",
  enough: "Keine Frage zur Gewichtung würde mehr klären",
  enoughHelp: "Was noch offen ist, hängt an Bewertungen, die fehlen oder unsicher sind.",
  names: (names, more) => (more > 0 ? `${names.join(", ")} und ${more} weitere.` : `${names.join(", ")}.`),
  number: (number) => `Frage ${number}. Sobald alles feststeht, ist Schluss.`,
  ask: "Was hätten Sie dieses Jahr lieber?",
  shares: {
    all: "Das ganze Jahresziel",
    threeQuarters: "Drei Viertel des Jahresziels",
    twoThirds: "Zwei Drittel des Jahresziels",
    half: "Die Hälfte des Jahresziels",
    third: "Ein Drittel des Jahresziels",
    quarter: "Ein Viertel des Jahresziels",
  },
  option: (share, name) => `${share} bei ${name}`,
  measure: (measure, from, to) => `${measure}: von ${from} auf ${to}`,
  same: "Für mich etwa gleich viel",
  weights: "Gewichte, die zu Ihren Antworten passen",
  weight: (name, before, after) => (before === after ? `${name}: ${after}` : `${name}: ${before} → ${after}`),
  before: "Frage davor",
  again: "Von vorn",
  use: "Diese Gewichte nehmen",
  used: "Die Gewichte sind gesetzt; die Urteile richten sich danach.",
};
