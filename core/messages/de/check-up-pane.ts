import type { checkUpPane as english } from "../en/check-up-pane.ts";

export const checkUpPane: typeof english = {
  title: "Standortbestimmung",
  progress: (area, number, asked) => `${area} · ${number} von ${asked}`,
  choose: "Wählen Sie, was an den meisten Tagen stimmt, nicht am besten.",
  fit: "Wie die vier zusammenpassen",
  links: {
    "strategy-organisation": "Strategie und Organisation",
    "technology-systems": "Technikstrategie und Systeme",
    "strategy-technology": "Geschäfts- und Technikstrategie",
    "organisation-systems": "Organisation und Systeme",
  },
  notSure: "Weiß ich nicht: auslassen",
  lastTime: (day) => `Ihre Antwort am ${day}`,
  back: "Frage davor",
  result: "Wo Sie stehen",
  level: (level) => `${level} von 5`,
  notAnswered: "nicht beantwortet",
  ghost: (day) => `Der Strich zeigt, wo Sie am ${day} waren.`,
  weakest: "Fangen Sie mit diesen beiden an",
  keep: "In der Mappe behalten",
  kept: "In der Mappe behalten.",
  again: "Neu beantworten",
};
