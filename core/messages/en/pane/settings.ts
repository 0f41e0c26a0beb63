export const settings = {
  title: "Settings",
  limits: "Limits of the verdicts",
  limitsAutomatic: "Worked out from the weights.",
  limitsOwn: "Your own.",
  fund: "Fund from this score",
  no: "Say no below this score",
  assessed: "Share of the strategy that must be rated, per cent",
  automatic: "Work them out from the weights again",
  calibrate: "Set them by two examples",
  calibrateHelp:
    "Choose an investment that is clearly worth it, and one that is borderline. The limit goes half way between.",
  clear: "Clearly worth it",
  borderline: "Borderline",
  choose: "Choose one",
  calibrateFault:
    "The borderline one scores no less than the clear one. Choose others, or look at their ratings.",
  useExamples: "Use these examples",
  save: "Save",
  saved: "Settings saved.",
  forget: "Start afresh",
  forgetHelp:
    "Forgets corrections, limits, scenarios and drafts kept in this workbook. Your cells stay as they are.",
  forgetAll: "Forget everything",
  forgotten: "Forgotten.",
};
