/** The list of what wants care from time to time. */
export const lookAfter = {
  title: "Look after it",
  checkUp: "Check-up",
  checkUpState: (answered: number, asked: number) =>
    answered === 0 ? "not begun" : answered < asked ? `${answered} of ${asked} answered` : "done",
};
