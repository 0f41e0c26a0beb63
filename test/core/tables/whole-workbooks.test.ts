import { describe, expect, test } from "@jest/globals";
import { type Cells, namesOf, read, weightsOf } from "./workbook-of.ts";

/**
 * Kinds of faults that whole workbooks showed, written as offices keep them: several sheets, further columns, formulas.
 * Each is a workbook of our own with names of its own; what is expected is what a person reads there.
 */
test("points out of a most for each: what is looked for names neither options nor a long list", () => {
  const found = read([
    ["No.", "Criterion", "What we look for", "Points available", "Nordlicht", "Kiesel"],
    ["A1", "Response", "within four hours", 40, 30, 40],
    ["A2", "Recycling", "take-back", 20, 20, 10],
    ["B1", "Price", "lowest = 40", 40, 36, 40],
    [null, "Sum", null, 100, 86, 90],
    [null, "Yearly fee", null, null, 4100, 3700],
  ]);
  expect(namesOf(found)).toEqual(["Nordlicht", "Kiesel"]);
  expect(weightsOf(found)).toEqual({ Response: 40, Recycling: 20, Price: 40 });
});

test("an objective that is called like a column of owners makes no table of investments of one person's sheet", () => {
  const head = ["Venture", "Sales", "Team"];
  const found = read(
    {
      Together: [
        [...head, "Sum"],
        ["Weight", 60, 40, null],
        ["Greenhouse", 4, 2, 3.2],
        ["Delivery bikes", 2, 5, 3.2],
        ["Farm shop", 5, 4, 4.6],
      ],
      Ines: [head, ["Greenhouse", 4, 1], ["Delivery bikes", 2, 5], ["Farm shop", 5, 5]],
      Karl: [head, ["Greenhouse", 4, 3], ["Delivery bikes", 2, 5], ["Farm shop", 5, 3]],
    },
    {},
  );
  expect(found.investments?.range.sheet).toBe("Together");
  expect(weightsOf(found)).toEqual({ Sales: 60, Team: 40 });
});

test("beside groups of objectives the other columns are headed on the groups' line", () => {
  const found = read(
    {
      Ideas: [
        ["Proposal", "Owner", "Fit", null, "Doing it", null, "Total", "Cost"],
        [null, null, "Reach", "Order", "Time", "Skills"],
        ["Weight", null, 40, 20, 20, 20],
        ["Self-service desk", "Li", 4, 5, 2, 3, 3.6, 12000],
        ["Paperless invoices", "Bo", 2, 5, 4, 4, 3.4, 4000],
        ["Stock beacon", "Li", 3, 4, 3, 2, 3, 7000],
      ],
    },
    { merges: { Ideas: ["C1:D1", "E1:F1"] } },
  );
  expect(found.strategy.investments.map(({ name, costOnce }) => [name, costOnce])).toEqual([
    ["Self-service desk", 12000],
    ["Paperless invoices", 4000],
    ["Stock beacon", 7000],
  ]);
  expect(found.unused.map(({ name }) => name)).toEqual(["Total"]);
});

test("an objective that one option alone is ticked for keeps its weight", () => {
  const found = read([
    ["View", "Aim", "Weight", "Till", "Courses", "Tracker", "Stamps"],
    ["Money", "Margin", "15%", "X", null, "X", null],
    [null, "Turnover", "20%", "X", null, null, "X"],
    ["Guests", "Waiting time", "25%", "X", null, "X", null],
    [null, "Loyal guests", "10%", null, null, null, "X"],
    ["People", "Skilled staff", "30%", null, "X", null, null],
  ]);
  expect(weightsOf(found)).toEqual({
    Margin: 15,
    Turnover: 20,
    "Waiting time": 25,
    "Loyal guests": 10,
    "Skilled staff": 30,
  });
  expect(found.questions.map(({ code }) => code)).not.toContain("condition");
});

describe("group × own weight × rating", () => {
  const rows: readonly (readonly [string | null, number | null, string, number, number, number])[] = [
    ["Use", 0.5, "Stock", 0.6, 4, 3],
    [null, null, "Ledger", 0.4, 5, 4],
    ["Tech", 0.3, "Links", 0.5, 3, 5],
    [null, null, "Safety", 0.5, 4, 3],
    ["Terms", 0.2, "Fees", 0.7, 2, 5],
    [null, null, "Help", 0.3, 4, 2],
  ];
  const groups = [0.5, 0.5, 0.3, 0.3, 0.2, 0.2];
  const product = (at: number, rating: number): number => groups[at]! * rows[at]![3] * rating;
  const total = (option: 4 | 5): number => rows.reduce((sum, row, at) => sum + product(at, row[option]), 0);
  const cells: Cells = [
    ["Part", "Part weight", "Criterion", "Weight in its part", "Alba", null, "Bruma", null],
    [null, null, null, null, "Score", "Weighted", "Score", "Weighted"],
    ...rows.map(([part, whole, name, own, first, second], at) => [
      part,
      whole,
      name,
      own,
      first,
      product(at, first),
      second,
      product(at, second),
    ]),
    [null, null, "Total", null, null, total(4), null, total(5)],
  ];
  const formulas = Object.fromEntries(
    rows.flatMap((_, at) => {
      const [row, top] = [at + 3, at - (at % 2) + 3];
      return ["E", "G"].map((column) => [
        `${column === "E" ? "F" : "H"}${row}`,
        `=$B$${top}*$D${row}*${column}${row}`,
      ]);
    }),
  );

  test.each([
    ["told by the formulas", formulas],
    ["told by the numbers alone", {}],
  ])("beside each rating, %s", (_, told) => {
    const found = read(cells, { formulas: told });
    expect(namesOf(found)).toEqual(["Alba", "Bruma"]);
    expect(weightsOf(found)).toEqual({ Stock: 30, Ledger: 20, Links: 15, Safety: 15, Fees: 14, Help: 6 });
    expect(found.totals?.header).toBe("Total");
  });
});

describe("objectives with a code and a name", () => {
  test.each([
    ["Aim no.", "Aim"],
    ["Ref", "Objective"],
  ])("named by a text column (%s, %s): they are called by their names, and found by both", (code, name) => {
    const found = read({
      Plan: [
        [code, name, "Held by", "Importance (1-5)"],
        ["Z1", "Sell more online", "Mo", 5],
        ["Z2", "Fewer returns", "Ada", 3],
        ["Z3", "Keep our fitters", "Mo", 2],
      ],
      Projects: [
        ["Project", "Serves aim", "Budget"],
        ["Parts shop", "Z1", 30000],
        ["Photo check", "Z2, Z1", 8000],
        ["Apprentices", "Keep our fitters", 12000],
      ],
    });
    expect(weightsOf(found)).toEqual({ "Sell more online": 50, "Fewer returns": 30, "Keep our fitters": 20 });
    expect(found.strategy.investments.map(({ ratings }) => ratings.map(({ effect }) => effect))).toEqual([
      [1, 0, 0],
      [1, 1, 0],
      [0, 0, 1],
    ]);
    expect(found.unused.map(({ name }) => name)).not.toContain(name);
  });

  test("single letters head the ratings of another table", () => {
    const found = read([
      ["1. What we want"],
      ["Ref", "Objective", "Weight"],
      ["A", "Profit that lasts", 5],
      ["B", "Happy residents", 3],
      ["C", "A safe house", 2],
      [],
      [],
      ["2. What is proposed"],
      ["Ref", "Proposal", "A", "B", "C", "Cost"],
      ["1", "Night call app", 3, 3, 1, 45000],
      ["2", "Incident log", 0, 1, 3, 12000],
      ["3", "Data clerk", 2, 1, 1, 38000],
    ]);
    expect(weightsOf(found)).toEqual({ "Profit that lasts": 50, "Happy residents": 30, "A safe house": 20 });
    expect(namesOf(found)).toEqual(["Night call app", "Incident log", "Data clerk"]);
    expect(found.unused.map(({ name }) => name)).not.toContain("Objective");
  });
});

test("key results below their objectives are none themselves, one of them rated is", () => {
  const sheets = (rated: string): Record<string, Cells> => ({
    Aims: [
      ["Objective / key result", "Target", "Weight"],
      ["O1 Win guests back", null, "40%"],
      ["KR1.1 Return rate", "15%", null],
      ["O2 Serve faster", null, "35%"],
      ["KR2.1 Minutes to table", "7", null],
      ["O3 Sound margins", null, "25%"],
    ],
    Bets: [
      ["Bet", "O1", "O2", "O3", ...(rated === "" ? [] : [rated])],
      ["Guest list", 3, 1, 0, 1].slice(0, rated === "" ? 4 : 5),
      ["Kitchen display", 1, 3, 2, 2].slice(0, rated === "" ? 4 : 5),
      ["Price engine", 0, 0, 3, 3].slice(0, rated === "" ? 4 : 5),
    ],
  });
  const plain = read(sheets(""));
  expect(Object.keys(weightsOf(plain))).toEqual([
    "O1 Win guests back",
    "O2 Serve faster",
    "O3 Sound margins",
  ]);
  expect(plain.unused.map(({ name }) => name)).toContain("KR1.1 Return rate");
  expect(Object.keys(weightsOf(read(sheets("KR1.1 Return rate"))))).toContain("KR1.1 Return rate");
});

test("a header that says which end is bad leaves nothing to ask", () => {
  const cells = (risk: string): Cells => [
    ["Option", "Fit (1-10)", "Comfort (1-10)", risk],
    ["Stay as we are", 2, 5, 1],
    ["Buy a package", 8, 7, 5],
    ["Build it", 9, 6, 9],
  ];
  const asked = (header: string): string[] => read(cells(header)).questions.map(({ id }) => id);
  expect(asked("Risk (1-10)").filter((id) => id.startsWith("direction"))).toHaveLength(1);
  expect(asked("Risk (1-10, 10 = high risk)").filter((id) => id.startsWith("direction"))).toEqual([]);
  expect(asked("Effort (1-10, 10 = easy)").filter((id) => id.startsWith("direction"))).toEqual([]);
  expect(asked("Risk (1-10, 1 = low, 10 = high)").filter((id) => id.startsWith("direction"))).toHaveLength(1);
});

describe("words that grade", () => {
  const cells = (header: string): Cells => [
    ["Project", "Reach (60%)", "Calm (40%)", header],
    ["Night desk", 5, 4, "High"],
    ["Tour app", 4, 4, "M"],
    ["Hall Wi-Fi", 5, 5, "low"],
  ];

  test("say how ready something is under a header that asks for that", () => {
    const { investments } = read(cells("Staff readiness")).strategy;
    expect(investments.map(({ readiness }) => readiness.map(({ level }) => level))).toEqual([
      [1],
      [0.5],
      [0.25],
    ]);
  });

  test("rate where nothing is weighed, also what could be asked for first", () => {
    const found = read([
      ["Option", "Data quality", "Speed", "Comfort"],
      ["Night desk", "High", "Low", "Medium"],
      ["Tour app", "Medium", "High", "High"],
      ["Hall Wi-Fi", "Low", "Medium", "High"],
      ["Kiosk", "High", "High", "Low"],
    ]);
    expect(Object.keys(weightsOf(found))).toEqual(["Data quality", "Speed", "Comfort"]);
  });
});

test("codes beside names name nothing, on either side of them", () => {
  const found = read([
    ["#", "Task", "EPIC", "Effect", "Effort"],
    [1, "Verdicts in the pane", "A1", "★★★", "Medium"],
    [2, "Paper mode first", "B1", "★★★", "Low"],
    [3, "Screens and films", "B2", "★★", "Low"],
    [4, "News in short", "A3", "★★", "High"],
    [5, "A guided start", "C1", "★", "Medium"],
  ]);
  const names = found.questions.flatMap(({ choices }) => choices.map(({ values }) => JSON.stringify(values)));
  expect([...namesOf(found), ...names].join()).not.toContain("B1");
});

test("checks in words are none of the objectives beside numbers on scales of their own", () => {
  const { strategy } = read([
    [
      "Idea",
      "Value to guests (0-10)",
      "Value to staff (0-5)",
      "Revenue potential (0-3)",
      "GDPR ok?",
      "Council agreed?",
      "Cost",
    ],
    ["Return by post", 8, 3, 2, "yes", "n/a", 18000],
    ["Swap of shifts", 2, 5, 0, "open", "no", 9000],
    ["Moving prices", 4, 1, 3, "no", "n/a", 40000],
    ["Picking by voice", 3, 4, 1, "yes", "yes", 26000],
  ]);
  expect(strategy.objectives).toHaveLength(3);
  expect(strategy.investments.map(({ gates }) => gates.map(({ state }) => state))).toEqual([
    ["pass", "pass"],
    ["unknown", "fail"],
    ["fail", "pass"],
    ["pass", "pass"],
  ]);
});
