import { describe, expect, test } from "@jest/globals";
import type { Reading } from "#core/domain/reading.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import { type Cells, read } from "./workbook-of.ts";

/**
 * Kinds of faults that whole workbooks showed, written as offices keep them: several sheets, further columns, formulas.
 * Each is a workbook of our own with names of its own; what is expected is what a person reads there.
 */
function weightsOf({ strategy: { objectives } }: Reading): Record<string, number> {
  return Object.fromEntries(objectives.map(({ name, weight }) => [name, Math.round(weight * 1000) / 10]));
}

function namesOf({ strategy: { investments } }: Reading): string[] {
  return investments.map(({ name }) => name);
}

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

/** 0474 */
describe("weights on a sheet of their own beside several sheets laid out alike", () => {
  const head = ["Use case", "Output", "Rejects", "Injuries", "Power", "Capex", "Score"];
  const cases = ["Wear sensors", "Camera check", "Tugger fleet", "Meter board", "Tablet guides"];
  const plant = (ratings: readonly string[]): Cells => [
    head,
    ...cases.map((name, i): CellValue[] => [
      name,
      ...ratings[i]!.split("").map(Number),
      20_000 * (i + 1),
      null,
    ]),
  ];

  test("are weights, and only which sheet is meant is asked", () => {
    const found = read({
      Weights: [
        ["Criteria", "Weight"],
        ["Output", 30],
        ["Rejects", 30],
        ["Injuries", 25],
        ["Power", 15],
      ],
      "Works North": plant(["4322", "2521", "5232", "1115", "3441"]),
      "Works South": plant(["3323", "3421", "2242", "1114", "4531"]),
    });
    expect(weightsOf(found)).toEqual({ Output: 30, Rejects: 30, Injuries: 25, Power: 15 });
    expect(found.objectives?.range.sheet).toBe("Weights");
    expect(found.witnesses.map(({ code }) => code)).toContain("weights-list");
  });
});

test.each([
  ["Old plan", 3],
  ["More plans", 6],
])("what stands on a sheet “%s” under the same objectives and weights: %i are scored", (sheet, count) => {
  const head = ["Plan", "Output", "Rejects", "Injuries"];
  const found = read({
    Weights: [
      ["Criteria", "Weight"],
      ["Output", 50],
      ["Rejects", 30],
      ["Injuries", 20],
    ],
    Plans: [head, ["Sensors", 4, 3, 2], ["Camera", 2, 5, 2], ["Tugger", 5, 2, 3]],
    [sheet]: [head, ["Board", 1, 1, 1], ["Guides", 3, 4, 4], ["Parts app", 4, 2, 5]],
  });
  expect(namesOf(found)).toHaveLength(count);
});

describe("starts that name no year", () => {
  const plans = (title: string, header: string, when: readonly CellValue[]): Cells => [
    [title],
    ["Project", header, "Growth", "Service"],
    ["Weight", null, 60, 40],
    ...["Stock app", "Web shop", "Chat desk"].map((name, k): CellValue[] => [name, when[k]!, 5 - k, 2 + k]),
  ];
  const starts = ({ strategy, unread }: Reading): unknown => [
    strategy.investments.map(({ earliestStart }) => earliestStart ?? null),
    unread.length,
  ];
  const [january, april, july, sixthOfMay] = [46388, 46478, 46569, 46513] as const;

  test.each<[string, string, string, readonly CellValue[], readonly number[]]>([
    ["the header", "Projects", "Start 2027", ["Q1", "Q2", "H2"], [january, april, july]],
    [
      "the title",
      "Roadmap 2027, as of May",
      "Start",
      ["January", "April", "6.5."],
      [january, april, sixthOfMay],
    ],
    ["a Dutch header", "Projecten 2027", "Begindatum", ["Q1", "2e kwartaal", "Q3"], [january, april, july]],
  ])("take the one that %s names", (_where, title, header, when, expected) => {
    expect(starts(read(plans(title, header, when)))).toEqual([expected, 0]);
  });

  test("take that of the sheet's name before those of other headers", () => {
    const rows = plans("Projects", "Start", ["Q1", "Q2", "Q3"]);
    const priced = rows.map((row, k) =>
      k === 1 ? [...row, "Cost 2027", "Cost 2028"] : k > 2 ? [...row, 100, 200] : row,
    );
    expect(starts(read({ "Plan 2027": priced }))).toEqual([[january, april, july], 0]);
  });

  test.each<[string, string, readonly CellValue[]]>([
    ["names none", "Projects", ["Q1", "Q2", "Q3"]],
    ["names two", "Projects 2027 and 2028", ["Q1", "Q2", "Q3"]],
    ["names one, but the cells no part of it", "Projects 2027", ["soon", "later", "as needed"]],
  ])("are unread cells where the sheet %s", (_what, title, when) => {
    const found = read(plans(title, "Start", when));
    expect(starts(found)).toEqual([[null, null, null], 3]);
  });
});

describe("a list without weights that departments part", () => {
  const rows: Cells = [
    ["Req #", "Request", "Dept", "Strategic fit", "Cost", "Risk if not done", "Mandatory?", "Status"],
    ["Kitchen"],
    ["K-01", "New ovens", "Kit", "Medium", 48000, "High", "No", "Requested"],
    ["K-02", "Allergen labels", "Kit", "High", 9000, "High", "Yes", "Approved"],
    ["Hall"],
    ["K-03", "Table sensors", "Hall", "High", 85000, "Low", "No", "Requested"],
    ["K-04", "Lighting", "Hall", "Low", 22000, "Medium", "No", "Requested"],
    ["Office"],
    ["K-05", "Rota app", "Off", "High", 31000, "Medium", "No", "Requested"],
  ];

  test("is scored by what grades it: fit and risk are no readiness, and what must be done is no objective", () => {
    const found = read([["Requests for next year"], ["Total", 195000], [], ...rows]);
    expect(Object.keys(weightsOf(found))).toEqual(["Strategic fit", "Risk if not done"]);
    expect(namesOf(found)).toEqual(["New ovens", "Allergen labels", "Table sensors", "Lighting", "Rota app"]);
    expect(found.strategy.investments.map(({ mustDo }) => mustDo)).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
    expect(found.strategy.investments.flatMap(({ readiness }) => readiness)).toEqual([]);
  });
});

test("those who voted are no objectives beside what is ticked, where the votes are counted", () => {
  const found = read([
    ["Idea", "Guests", "Less to do", "Payback", "Cost", "Mia", "Jo", "Lea", "Votes"],
    ["Order by code", "x", "x", "x", 4000, "✓", "✓", null, 2],
    ["Kitchen screen", "x", "x", null, 6500, "✓", "✓", "✓", 3],
    ["Cleaning robot", null, "x", null, 2200, null, null, "✓", 1],
    ["Bonus card", "x", null, "x", 9000, null, "✓", null, 1],
    ["Rota tool", null, "x", "x", 1200, "✓", null, "✓", 2],
  ]);
  expect(Object.keys(weightsOf(found))).toEqual(["Guests", "Less to do", "Payback"]);
  expect(found.unused.filter(({ reason }) => reason === "vote").map(({ name }) => name)).toEqual([
    "Mia",
    "Jo",
    "Lea",
  ]);
  expect(found.questions.map(({ code }) => code)).not.toContain("condition");
});

test("which option is preferred is no readiness of it", () => {
  const found = read([
    ["Criterion", "Weight", "Stay", "Upgrade", "Replace"],
    ["Donor experience", 40, 1, 3, 5],
    ["Staff time", 35, 2, 3, 4],
    ["Data protection", 25, 2, 4, 5],
    ["Total", 100, 1.6, 3.25, 4.65],
    ["Licence per year", null, 0, 9000, 14000],
    ["Preferred option?", null, "No", "No", "Yes"],
  ]);
  expect(found.strategy.investments.map(({ readiness, gates }) => [readiness, gates])).toEqual([
    [[], []],
    [[], []],
    [[], []],
  ]);
  expect(found.strategy.investments.map(({ costYearly }) => costYearly)).toEqual([0, 9000, 14000]);
});

/** 0475 */
describe("a list of risks", () => {
  test.each([
    ["Probability", "Impact"],
    ["Likelihood", "Consequence"],
    ["Eintrittswahrscheinlichkeit", "Schaden"],
    ["Probabilidad", "Impacto"],
  ])("of %s times %s is offered, not scored, though its product comes out", (chance, harm) => {
    const found = read(
      {
        Log: [
          ["ID", "Kind", "Text", chance, harm, "Score"],
          ["R1", "Risk", "Supplier is late", 3, 4, 12],
          ["R2", "Risk", "Data are lost", 2, 5, 10],
          ["R3", "Risk", "Key person leaves", 4, 2, 8],
        ],
      },
      { formulas: { F2: "D2*E2", F3: "D3*E3", F4: "D4*E4" } },
    );
    expect(found.ratings).toBeNull();
  });

  test("is not what is weighed besides by how soon it is needed", () => {
    const found = read({
      GUT: [
        ["Iniciativa", "Gravidade", "Urgência", "Tendência", "GUT"],
        ["Backup", 5, 5, 4, 100],
        ["Roteadores", 3, 4, 3, 36],
        ["Estoque", 4, 3, 5, 60],
      ],
    });
    expect(found.ratings).not.toBeNull();
  });
});

test("cards whose titles end alike are called by what tells them apart", () => {
  const card = (name: string, scores: readonly number[]): Cells => [
    [`${name} – evaluation`],
    [],
    ["Criterion", "Weight", "Score (1-5)", "Comment"],
    ...["Compliance", "Ease of use", "Support"].map((each, k): CellValue[] => [
      each,
      [50, 30, 20][k]!,
      scores[k]!,
      null,
    ]),
    ["Total", null, (50 * scores[0]! + 30 * scores[1]! + 20 * scores[2]!) / 100],
  ];
  const found = read({
    Datum: card("Datum", [5, 4, 3]),
    Sagitta: card("Sagitta", [3, 4, 4]),
    Lexis: card("Lexis", [3, 5, 4]),
  });
  expect(namesOf(found)).toEqual(["Datum", "Sagitta", "Lexis"]);
});

test("bare headings of departments are named where they are not used", () => {
  const found = read([
    ["Ref", "Request", "Fit (1-5)", "Gain (1-5)"],
    ["Weight", null, 60, 40],
    ["Kitchen"],
    ["K-01", "New ovens", 4, 5],
    ["K-02", "Labels", 3, 2],
    ["Hall"],
    ["K-03", "Table sensors", 2, 5],
  ]);
  const headings = found.unused.filter(({ kind }) => kind === "row").map(({ name }) => name);
  expect(headings).toEqual(["Kitchen", "Hall"]);
});

/** 0475 */
test.each([
  ["Target", "Actual", "Score"],
  ["Ist", "Soll", "Abweichung"],
  ["Baseline", "Target", "Total"],
])("%s, %s and %s of each objective are no options", (first, second, third) => {
  const found = read([
    ["Objective", "Weight", first, second, third],
    ["Occupancy", 30, 80, 76, 3],
    ["Guest rating", 30, 46, 47, 5],
    ["Staff turnover", 20, 15, 22, 2],
    ["Margin", 20, 30, 31, 4],
  ]);
  expect(found.ratings).toBeNull();
});

test.each([
  ["Self", "Manager"],
  ["Selbsteinschätzung", "Vorgesetzte"],
  ["Auto-évaluation", "Responsable"],
])("%s and %s looked at one person's work: nothing is chosen", (own, other) => {
  const found = read([
    ["J. Moss"],
    ["Criterion", "Weight", own, other],
    ["Quality of work", 40, 4, 3],
    ["Teamwork", 30, 5, 4],
    ["Initiative", 30, 3, 3],
    ["Total", 100, 4, 3.3],
  ]);
  expect(found.ratings).toBeNull();
});

/** 0476 */
describe("weights beside what nobody chooses from", () => {
  const rated = (corner: string, names: readonly string[]): Reading =>
    read([
      [corner, "Weight", ...names],
      ["Deliveries on time", 40, ...names.map((_, k) => ((k * 2) % 5) + 1)],
      ["Complaints", 35, ...names.map((_, k) => ((k * 3 + 1) % 5) + 1)],
      ["Overtime", 25, ...names.map((_, k) => ((k + 2) % 5) + 1)],
    ]);

  test.each([
    ["months", ["Jan", "Feb", "Mar"]],
    ["quarters", ["Q1 2026", "Q2 2026", "Q3 2026"]],
    ["before and after", ["Before", "After"]],
    ["vorher und nachher", ["Vorher", "Nachher"]],
    ["figures", ["Min", "Max", "Average"]],
    ["answers", ["Very satisfied", "Satisfied", "Neutral", "Unsatisfied"]],
    ["weeks", ["Week 1", "Week 2", "Week 3"]],
    ["Antworten", ["Stimme zu", "Weder noch", "Stimme nicht zu"]],
  ])("%s are not compared", (_what, names) => {
    expect(rated("Aspect", names).ratings).toBeNull();
  });

  test.each([
    ["as it is and as it could be", ["As is", "To be"]],
    ["options called by a month and more", ["March release", "June release"]],
    ["options called by codes", ["W1", "W2", "W3"]],
    ["satisfaction among them", ["Satisfaction first", "Costs first"]],
  ])("%s are", (_what, names) => {
    expect(rated("Criterion", names).strategy.investments.map(({ name }) => name)).toEqual(names);
  });

  test("what describes each grade is no rating", () => {
    const found = read([
      ["Criterion", "Weight", "Excellent (4)", "Good (3)", "Fair (2)", "Poor (1)"],
      ["Argument", 40, "clear and original", "clear", "partly clear", "unclear"],
      ["Sources", 30, ">10", "6-10", "3-5", "<3"],
      ["Style", 30, "no errors", "few errors", "some errors", "many errors"],
    ]);
    expect(found.ratings).toBeNull();
  });
});
