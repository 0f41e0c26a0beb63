import type { Texts } from "../../en.ts";

export const options: Texts["pane"]["options"] = {
  place: "Optionen",
  title: (count) => (count === 2 ? "Eine von zweien" : `Eine von ${count}`),
  ahead: (points) => (points === "1" ? "Vorn mit 1 Punkt." : `Vorn mit ${points} Punkten.`),
  because: (reason, about) =>
    (
      ({
        behind: "Sie liegt zu weit zurück.",
        dominated: `${about === "" ? "Eine andere" : about} ist in allem gleich gut oder besser.`,
        "gate-failed-for-good": `${about} fällt durch, und das ist nicht zu beheben.`,
        veto: `Sie schadet ${about} ganz.`,
      }) as Readonly<Record<string, string>>
    )[reason] ?? about,
  howSure: "Wie sicher",
  firstIn: (name, share) => `${name} in ${share}`,
  nearby: (shares) => `Wer bei tausend ähnlichen Gewichtungen vorn liegt: ${shares}.`,
  tryWeights: "Durchspielen",
  write: "Ergebnis schreiben",
  add: "Neue Option",
};
