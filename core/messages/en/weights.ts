/** Setting weights and keeping scenarios: the words of the undo button. */
export const weights = {
  setLabel: "Set the weights",
  keepLabel: (name: string) => `Keep the scenario ${name}`,
  removeLabel: (name: string) => `Remove the scenario ${name}`,
};
