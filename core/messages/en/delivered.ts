/** Texts of "Did it deliver?": ratings held against what the measures did since. */
export const delivered = {
  title: "Did it deliver?",
  label: "Give the confidence that was earned",
  state: {
    tooEarly: "after a review",
    unmeasured: "no measures yet",
    onCourse: (good: number, of: number) => `${good} of ${of} on course`,
  },
  tooEarly:
    "Here the ratings of a review are held against what the measures did since. Take a snapshot; from four weeks later on there is something to tell.",
  toReview: "Go to Review",
  unmeasured:
    "No objective with a baseline, a target and a current value was measured at both ends. Fill these in beside your objectives, and keep the current values up to date.",
  since: "Since the review of",
  heading: (good: number, of: number, day: string) =>
    `${good} of ${of} ${of === 1 ? "objective" : "objectives"} on course since ${day}`,
  due: (share: string) => `${share} of a year has gone by, so that much of a year's target is due.`,
  dueAll: "A year or more has gone by, so the whole of a year's target is due.",
  assumed: "No status is given, so what was to be funded then is taken to be at work.",
  states: {
    "on-course": "on course",
    behind: "behind",
    "fell-back": "fell back",
    unmeasured: "not measured",
    "nothing-promised": "nothing promised",
  },
  objective: (promised: string, came: string) => `promised ${promised}, came ${came}`,
  promisedOnly: (promised: string) => `promised ${promised}`,
  ratings: "How the ratings turned out",
  all: (share: string) => `Of what all ratings promised, ${share} came true.`,
  grade: (share: string) => `Ratings that promise ${share} of a year's target`,
  owner: (name: string) => `${name}'s ratings`,
  lever: (name: string) => `Ratings for ${name}`,
  cameTrue: (share: string, ratings: number, measures: number) =>
    `${share} came true (${ratings} ${ratings === 1 ? "rating" : "ratings"}, ${measures} ${measures === 1 ? "measure" : "measures"})`,
  fits: (confidence: string) => `confidence ${confidence} fits`,
  offer: "Give a confidence from what came true",
  none: "Leave it as it is",
  noneHelp: "Nothing is written. Two or three measures are little to go by.",
  written: "What will be written",
  write: "Write confidence",
  done: "The confidence is written; scores count with it.",
  nothing: "They have this confidence already.",
};
