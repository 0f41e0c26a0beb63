/** Texts of what is written into the workbook, and of what the use cases have to say. */
export const workflow = {
  headers: {
    score: "Alignment",
    readiness: "Readiness",
    verdict: "Verdict",
    place: "Place",
    choice: "Choice",
    sure: "How sure",
    plan: "In the plan",
    quarter: "Quarter",
    why: "Why",
  },
  damagedSetting: (key: string) =>
    `What AlignScore had kept in this workbook (“${key}”) is damaged and was not used.`,
  lostPlaces: (count: number) =>
    (count === 1 ? "A table or column that you chose is" : `${count} tables or columns that you chose are`) +
    " not to be found any more. AlignScore looked anew: please check what it understood.",
  writeLabel: "Write scores",
  resultsSheet: "AlignScore results",
  workingsSheet: "AlignScore workings",
  investment: "Investment",
  upToDate: "The results are already up to date.",
  writtenBeside: (place: string) => `Scores go beside your table, in ${place}.`,
  writtenOnSheet: (sheet: string) => `Scores go on a sheet of their own, “${sheet}”.`,
  ratedElsewhere:
    "Your ratings stand apart from the investments, so that formulas beside those could go astray when you sort them.",
  tableNamed: (name: string) => `the table “${name}”`,
  filterOver: (address: string) => `the filter over ${address}`,
  /** @param list as `tableNamed` and `filterOver` say it */
  printedToo: (area: string) => `They are printed too: the print area is now ${area}.`,
  listTakesIn: (list: string) => `They become part of ${list}, so that sorting takes them along.`,
  listStays: (list: string) =>
    `They do not go beside your table: ${list} cannot take them in here, and sorting would part them from their rows.`,
  listEndsBefore: (list: string, address: string) =>
    `They do not go beside your table: ${list} leaves out the column of ${address}, so that sorting would mix up the rows. Let it reach over all your columns.`,
  listHasName: (list: string, header: string) =>
    `They do not go beside your table: ${list} has a column “${header}” already, and no two columns of a table have one name.`,
  tableUnseen:
    "If your list is one of Google's own tables (its name stands above it), drag its corner over the new columns: only then does sorting take them along.",
  noRoom: "There is no free room beside your table, so nothing of yours is overwritten.",
  sheetProtected: (sheet: string) =>
    `The sheet “${sheet}” is protected, so nothing can be written beside your table. Take the protection off to have the scores there.`,
  someAsValues: (names: string) =>
    `No formula says the same here, so the value is written: ${names}. Update when something changes there.`,
  keptAsNumbers: (names: string) =>
    `Something stands here that a formula cannot follow, so it counts as it is now: ${names}. Update when something changes there.`,
  weightsAsNumbers:
    "Your weights do not stand as numbers in cells of their own, so the formulas hold them as they are now. Update when you change them.",
  namesAsText:
    "The names of your objectives do not stand in cells of their own, so the reasons say them as they are now. Update when you rename one.",
  reasonsAsText: "Reasons are text. Update when something changes.",
  choiceAsText:
    "Place, choice and how sure it is rest on all options together, so they are written as they are now. Update when something changes.",
  planAsText:
    "The plan rests on all investments together, so it is written as it is now. AlignScore says when it is behind.",
  inPlan: { yes: "Yes", no: "No" },
  planRuns: "Runs",
  leftAlone: (places: string, count: number) =>
    `What somebody typed over results is left as it is: ${places}${count > 5 ? " and more" : ""}.`,
  sheetKept: (sheet: string, places: string, now: string) =>
    `The sheet “${sheet}” holds something of yours${places === "" ? "" : ` (${places})`}, or formulas of yours point to it: it stays as it is. The new one is “${now}”.`,
  sheetNeeded: (sheet: string, by: string) => `The sheet “${sheet}” stays, as values: ${by} points to it.`,
  removeLabel: "Remove everything of AlignScore",
  throughWorkings: (sheet: string) => `The steps between are on the hidden sheet “${sheet}”.`,
  workings: {
    title: "AlignScore workings",
    note: "Made by AlignScore and laid out afresh each time. Each rating cell becomes an effect from -1 to 1; the rest follows.",
    fundFrom: "Fund from",
    noBelow: "Say no below",
    assessedFrom: "Assessed at least",
    investment: "Investment",
    line: "Its line",
    weight: "Weight",
    veto: "Full harm is a veto",
    capabilities: "Capabilities",
    need: "Needs",
    needText: "What it needs",
    retired: "Retired",
    otherwise: "Also in the way",
    speaks: "Worth it but for its needs",
    speakers: "Speakers from here down",
    needed: "Is needed",
    unknownNeed: "something",
    figures: {
      readiness: "Readiness",
      confidence: "How sure",
      inTheWay: "In the way",
      neededBy: "Needed by",
      mustDo: "Must do",
      running: "Running",
      supports: "Supports",
      against: "Works against",
      assessed: "Assessed",
      score: "Alignment",
      bankable: "Bankable today",
      verdict: "Verdict",
    },
  },
};
