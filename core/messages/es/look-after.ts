import type { Texts } from "../en.ts";

export const lookAfter: Texts["lookAfter"] = {
  title: "Seguimiento",
  checkUp: "Autodiagnóstico",
  checkUpState: (answered, asked) =>
    answered === 0
      ? "sin empezar"
      : answered < asked
        ? `${answered} de ${asked} ${answered === 1 ? "respondida" : "respondidas"}`
        : "hecho",
};
