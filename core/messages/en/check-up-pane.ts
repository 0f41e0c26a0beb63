/** How the check-up is asked and shown in the pane; its questions stand in checkup.ts. */
export const checkUpPane = {
  title: "Check-up",
  progress: (area: string, number: number, asked: number) => `${area} · ${number} of ${asked}`,
  choose: "Choose what is true most days, not on the best one.",
  fit: "How the four fit together",
  links: {
    "strategy-organisation": "Strategy and organisation",
    "technology-systems": "Technology strategy and systems",
    "strategy-technology": "Business and technology strategy",
    "organisation-systems": "Organisation and systems",
  },
  notSure: "I don't know: leave it out",
  lastTime: (day: string) => `Your answer on ${day}`,
  back: "Question before",
  result: "Where you stand",
  level: (level: string) => `${level} of 5`,
  notAnswered: "not answered",
  ghost: (day: string) => `The mark is where you were on ${day}.`,
  weakest: "Begin with these two",
  keep: "Keep in the workbook",
  kept: "Kept in the workbook.",
  again: "Answer again",
};
