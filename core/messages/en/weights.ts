/** Weights, scenarios and settings: the words of the undo button. */
export const weights = {
  setLabel: "Set the weights",
  keepLabel: (name: string) => `Keep the scenario ${name}`,
  settingsLabel: "Save the settings",
  forgetLabel: "Forget the settings",
  removeLabel: (name: string) => `Remove the scenario ${name}`,
};
