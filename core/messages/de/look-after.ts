import type { Texts } from "../en.ts";

export const lookAfter: Texts["lookAfter"] = {
  title: "Im Blick behalten",
  checkUp: "Standortbestimmung",
  checkUpState: (answered, asked) =>
    answered === 0 ? "nicht begonnen" : answered < asked ? `${answered} von ${asked} beantwortet` : "fertig",
};
