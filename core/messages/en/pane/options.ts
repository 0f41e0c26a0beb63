/** A table that chooses one of several. */
export const options = {
  place: "Options",
  title: (count: number) => (count === 2 ? "One of two" : `One of ${count}`),
  ahead: (points: string) => (points === "1" ? "First by 1 point." : `First by ${points} points.`),
  because: (reason: string, about: string) =>
    (
      ({
        behind: "It is too far behind.",
        dominated: `${about === "" ? "Another" : about} is as good or better on everything.`,
        "gate-failed-for-good": `${about} fails, and cannot be mended.`,
        veto: `It does full harm to ${about}.`,
      }) as Readonly<Record<string, string>>
    )[reason] ?? about,
  howSure: "How sure",
  firstIn: (name: string, share: string) => `${name} with ${share}`,
  nearby: (shares: string) => `Who comes first in a thousand nearby weightings: ${shares}.`,
  tryWeights: "Try weights",
  write: "Write the result",
  add: "New option",
};
