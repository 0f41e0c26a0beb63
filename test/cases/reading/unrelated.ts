import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { CellContent } from "#core/workbook/cell.ts";
import type { ReadingCase } from "./case.ts";

/** Draws of one seed: whole numbers from `low` to `high`, and entries of a list. */
class Draw {
  private readonly generator;

  constructor(seed: number) {
    this.generator = xoroshiro128plus(seed);
  }

  int(low: number, high: number): number {
    return uniformInt(this.generator, low, high);
  }

  one<Entry>(list: readonly Entry[]): Entry {
    return list[this.int(0, list.length - 1)]!;
  }

  /** So many different entries, in the list's order. */
  some<Entry>(list: readonly Entry[], count: number): Entry[] {
    const rest = [...list];
    while (rest.length > count) rest.splice(this.int(0, rest.length - 1), 1);
    return rest;
  }
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October"];
const GOODS = ["Flour", "Olive oil", "Espresso beans", "Paper cups", "Oat milk", "Sugar", "Napkins", "Cocoa"];
const PEOPLE = ["Ines", "Marek", "Sofia", "Tom", "Yuki", "Amara", "Luca", "Freya", "Omar", "Nell"];
const RISKS = ["Supplier fails", "Data loss", "Key person leaves", "Fire", "Late permit", "Currency swing", "Strike"];
const TASKS = ["Menu cards", "Till training", "Website text", "Shop sign", "Opening party", "Insurance", "Hygiene check"];
const TEAMS = ["Rovers", "United", "Albion", "Wanderers", "Harriers", "City", "Athletic", "Town"];
const CITIES = ["Graz", "Lyon", "Porto", "Turin", "Ghent", "Basel"];
const QUESTIONS = ["Was the room warm?", "Did you like the food?", "Was the staff kind?", "Will you come again?"];
const PARTS = ["Hinge", "Screw M4", "Panel", "Handle", "Seal", "Lock", "Spring"];
const DEVICES = ["Printer X2", "Scanner 400", "Tablet Go", "Router AX", "Label maker"];

const SKILLS = ["Photoshop", "Excel", "French", "Welding", "First aid", "Bookkeeping"];
const stars = (draw: Draw): string => "★".repeat(draw.int(1, 5));

type Make = (draw: Draw) => CellContent[][];

const rows = <Entry>(list: readonly Entry[], make: (entry: Entry, index: number) => CellContent[]): CellContent[][] =>
  list.map(make);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** A line of sums last, and a column of sums at the end: how budgets and counts are kept. */
function withTotal(
  head: readonly string[],
  names: readonly string[],
  values: () => readonly number[],
): CellContent[][] {
  const body = names.map((name) => {
    const line = values();
    return [name, ...line, sum(line)];
  });
  const sums = [...head.keys()].map((i) => sum(body.map((line) => Number(line[i + 1]))));
  return [[...head, "Total"], ...body, ["Total", ...sums]];
}

/** Kinds of tables in which there is nothing to score. */
const KINDS: Readonly<Record<string, Make>> = {
  "monthly sales": (draw) => {
    const goods = draw.some(GOODS, draw.int(3, 6));
    return [["Month", ...goods], ...rows(draw.some(MONTHS, draw.int(4, 9)), (m) => [m, ...goods.map(() => draw.int(800, 9000))])];
  },
  "small counts by week": (draw) => {
    const goods = draw.some(CITIES, draw.int(3, 5));
    return [
      ["Week", ...goods],
      ...rows([...Array(draw.int(5, 9)).keys()], (week) => [`Week ${week + 1}`, ...goods.map(() => draw.int(0, 9))]),
    ];
  },
  "sales with totals": (draw) => {
    const goods = draw.some(GOODS, 4);
    const body = rows(draw.some(MONTHS, 6), (month) => {
      const sold = goods.map(() => draw.int(10, 99));
      return [month, ...sold, sum(sold)];
    });
    const totals = goods.map((_, i) => sum(body.map((line) => Number(line[i + 1]))));
    return [["Month", ...goods, "Total"], ...body, ["Total", ...totals, sum(totals)]];
  },
  invoice: (draw) => {
    const lines = rows(draw.some(GOODS, draw.int(3, 6)), (name, i) => {
      const [quantity, price] = [draw.int(1, 40), draw.int(2, 60)];
      return [i + 1, name, quantity, price, quantity * price];
    });
    return [
      ["Invoice", draw.int(1000, 9999)],
      [],
      ["Pos.", "Item", "Quantity", "Unit price", "Amount"],
      ...lines,
      [null, "Total", null, null, sum(lines.map((line) => Number(line[4])))],
    ];
  },
  "price times quantity, small": (draw) => [
    ["Item", "Quantity", "Price", "Amount"],
    ...rows(draw.some(GOODS, draw.int(4, 7)), (name) => {
      const [quantity, price] = [draw.int(1, 5), draw.int(1, 5)];
      return [name, quantity, price, quantity * price];
    }),
  ],
  "survey answers": (draw) => {
    const asked = draw.some(QUESTIONS, draw.int(3, 4));
    return [
      ["Timestamp", ...asked],
      ...rows([...Array(draw.int(6, 14)).keys()], (i) => [46000 + i * 0.7, ...asked.map(() => draw.int(1, 5))]),
    ];
  },
  "impact times likelihood": (draw) => [
    ["Risk", "Impact", "Likelihood", "Score", "Owner"],
    ...rows(draw.some(RISKS, draw.int(4, 7)), (name) => {
      const [impact, likelihood] = [draw.int(1, 5), draw.int(1, 5)];
      return [name, impact, likelihood, impact * likelihood, draw.one(PEOPLE)];
    }),
  ],
  "status list": (draw) => [
    ["Task", "Design", "Build", "Test", "Live"],
    ...rows(draw.some(TASKS, draw.int(4, 7)), (name) => [
      name,
      ...[1, 2, 3, 4].map(() => draw.one(["done", "open", "in progress", "blocked"])),
    ]),
  ],
  "task list": (draw) => [
    ["Task", "Owner", "Due", "Status", "% complete"],
    ...rows(draw.some(TASKS, draw.int(4, 7)), (name) => [
      name,
      draw.one(PEOPLE),
      draw.int(46000, 46400),
      draw.one(["open", "done"]),
      draw.int(0, 100),
    ]),
  ],
  timesheet: (draw) => [
    ["Name", "Mon", "Tue", "Wed", "Thu", "Fri", "Hours"],
    ...rows(draw.some(PEOPLE, draw.int(4, 8)), (name) => {
      const hours = [1, 2, 3, 4, 5].map(() => draw.int(0, 9));
      return [name, ...hours, sum(hours)];
    }),
  ],
  "staff list": (draw) => [
    ["Name", "Department", "Age", "Since", "Salary"],
    ...rows(draw.some(PEOPLE, draw.int(4, 8)), (name) => [
      name,
      draw.one(["Kitchen", "Service", "Office"]),
      draw.int(19, 63),
      draw.int(2005, 2026),
      draw.int(24, 60) * 1000,
    ]),
  ],
  attendance: (draw) => [
    ["Name", "3 Mar", "10 Mar", "17 Mar", "24 Mar"],
    ...rows(draw.some(PEOPLE, draw.int(4, 9)), (name) => [name, ...[1, 2, 3, 4].map(() => draw.one(["✓", "✓", null]))]),
  ],
  "prices by supplier": (draw) => {
    const shops = draw.some(CITIES, 3);
    return [
      ["Item", ...shops.map((city) => `Market ${city}`)],
      ...rows(draw.some(GOODS, draw.int(4, 7)), (name) => [name, ...shops.map(() => draw.int(110, 990) / 100)]),
    ];
  },
  distances: (draw) => {
    const towns = draw.some(CITIES, draw.int(4, 6));
    const far = towns.map((_, i) => towns.map((__, j) => (i === j ? 0 : 100 + 37 * (i + j))));
    return [["km", ...towns], ...rows(towns, (town, i) => [town, ...far[i]!])];
  },
  stock: (draw) => [
    ["SKU", "Item", "In stock", "Reorder at", "Price"],
    ...rows(draw.some(GOODS, draw.int(4, 7)), (name, i) => [
      `SK-${100 + i}`,
      name,
      draw.int(0, 300),
      draw.int(5, 50),
      draw.int(100, 2500) / 100,
    ]),
  ],
  "league table": (draw) => [
    ["Team", "Won", "Drawn", "Lost", "Points"],
    ...rows(draw.some(TEAMS, draw.int(4, 8)), (team) => {
      const [won, drawn, lost] = [draw.int(0, 9), draw.int(0, 5), draw.int(0, 9)];
      return [team, won, drawn, lost, 3 * won + drawn];
    }),
  ],
  "budget by month": (draw) => [
    ["Category", "Q1", "Q2", "Q3", "Q4", "Year"],
    ...rows(["Rent", "Wages", "Energy", "Marketing", "Repairs"], (name) => {
      const quarters = [1, 2, 3, 4].map(() => draw.int(8, 90) * 100);
      return [name, ...quarters, sum(quarters)];
    }),
  ],
  "meeting log": (draw) => [
    ["Date", "Topic", "Decision", "Who"],
    ...rows(draw.some(TASKS, draw.int(3, 6)), (topic) => [
      draw.int(46000, 46300),
      topic,
      draw.one(["agreed", "put off", "ask again"]),
      draw.one(PEOPLE),
    ]),
  ],
  "pairwise comparison alone": (draw) => {
    const names = draw.some(["Taste", "Price", "Service", "Place", "Comfort"], draw.int(3, 5));
    const worth = names.map(() => draw.one([1, 2, 3, 4]));
    return [["", ...names], ...rows(names, (name, i) => [name, ...names.map((_, j) => worth[i]! / worth[j]!)])];
  },
  "priorities in words": (draw) => [
    ["Feature", "Priority", "Status"],
    ...rows(draw.some(TASKS, draw.int(4, 7)), (name) => [
      name,
      draw.one(["Must", "Should", "Could", "Won't"]),
      draw.one(["open", "done"]),
    ]),
  ],
  "support tickets": (draw) =>
    withTotal(["Team", "Low", "Medium", "High"], draw.some(["North", "South", "Web shop", "Depot", "Repairs"], draw.int(3, 5)), () =>
      [1, 2, 3].map(() => draw.int(0, 30)),
    ),
  headcount: (draw) =>
    withTotal(["Department", "Full-time", "Part-time", "Trainees"], draw.some(["Kitchen", "Service", "Office", "Bakery", "Drivers"], draw.int(3, 5)), () =>
      [1, 2, 3].map(() => draw.int(0, 9)),
    ),
  "bill of materials": (draw) => [
    ["Part", "Quantity", "Unit cost", "Lead time", "Stock"],
    ...rows(draw.some(PARTS, draw.int(4, 7)), (name) => [name, draw.int(1, 12), draw.int(1, 90) / 10, draw.int(1, 8), draw.int(0, 60)]),
  ],
  "training log": (draw) => [
    ["Exercise", "Sets", "Repeats", "Minutes"],
    ...rows(draw.some(["Squat", "Row", "Plank", "Press", "Run", "Stretch"], draw.int(3, 6)), (name) => [name, draw.int(1, 5), draw.int(5, 15), draw.int(2, 20)]),
  ],
  "rooms and what is in them": (draw) => [
    ["Room", "Seats", "Screens", "Windows", "Doors"],
    ...rows(draw.some(["Blue room", "Attic", "Hall", "Studio", "Annexe"], draw.int(3, 5)), (name) => [name, draw.int(2, 10), draw.int(0, 3), draw.int(0, 6), draw.int(1, 3)]),
  ],
  "player figures": (draw) => [
    ["Player", "Games", "Goals", "Assists", "Cards"],
    ...rows(draw.some(PEOPLE, draw.int(5, 9)), (name) => [name, draw.int(1, 20), draw.int(0, 9), draw.int(0, 9), draw.int(0, 4)]),
  ],
  "food values": (draw) => [
    ["Food", "Fat", "Protein", "Sugar", "Salt"],
    ...rows(draw.some(GOODS, draw.int(4, 7)), (name) => [name, ...[1, 2, 3, 4].map(() => draw.int(0, 300) / 10)]),
  ],
  "where a measure stands": (draw) => [
    ["Measure", "Baseline", "Target", "Current"],
    ...rows(draw.some(["Returns", "Late orders", "Complaints", "Sick days", "Open bills"], draw.int(3, 5)), (name) => {
      const from = draw.int(5, 20);
      return [name, from, draw.int(1, 4), draw.int(3, from)];
    }),
  ],
  "counts of answers": (draw) => [
    ["Question", "Strongly agree", "Agree", "Neither", "Disagree", "Strongly disagree"],
    ...rows(QUESTIONS, (asked) => [asked, ...[1, 2, 3, 4, 5].map(() => draw.int(0, 12))]),
  ],
  "stock by shop": (draw) => {
    const shops = draw.some(CITIES, draw.int(3, 4));
    return [["Item", ...shops], ...rows(draw.some(GOODS, draw.int(4, 7)), (name) => [name, ...shops.map(() => draw.int(0, 10))])];
  },
  "rota in words": (draw) => [
    ["Name", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
    ...rows(draw.some(PEOPLE, draw.int(4, 8)), (name) => [name, ...[1, 2, 3, 4, 5].map(() => draw.one(["early", "late", "off"]))]),
  ],
  "loan by year": (draw) => [
    ["Year", "Opening", "Interest", "Repaid", "Closing"],
    ...rows([...Array(draw.int(4, 8)).keys()], (i) => {
      const opening = (9 - i) * 1000;
      return [2024 + i, opening, Math.round(opening * 0.04), 1000, opening - 1000];
    }),
  ],
  "vehicle list": (draw) => [
    ["Vehicle", "Year", "Seats", "Doors", "Kilometres"],
    ...rows(draw.some(["Van 1", "Van 2", "Pick-up", "Estate", "Trailer"], draw.int(3, 5)), (name) => [name, draw.int(2012, 2025), draw.int(2, 9), draw.int(2, 5), draw.int(5, 200) * 1000]),
  ],
  "cost sheet": (draw) =>
    withTotal(["Job", "Material", "Labour", "Transport"], draw.some(TASKS, draw.int(3, 6)), () => [1, 2, 3].map(() => draw.int(1, 60) * 10)),
  "small costs": (draw) =>
    withTotal(["Trip", "Train", "Taxi", "Meals"], draw.some(CITIES, draw.int(3, 6)), () => [1, 2, 3].map(() => draw.int(2, 40))),
  "expenses by share": (draw) => [
    ["Cost centre", "Share"],
    ...rows(["Rent", "Wages", "Energy", "Marketing"], (name, i) => [name, [0.4, 0.3, 0.2, 0.1][i]!]),
    ["Total", draw.one([1, null])],
  ],
  "allocation by share": (draw) => {
    const shops = draw.some(CITIES, 3);
    return [
      ["Cost", ...shops],
      ["Share", 0.5, 0.3, 0.2],
      ...rows(draw.some(["Rent", "Wages", "Energy", "Insurance"], 3), (name) => {
        const amount = draw.int(10, 90) * 10;
        return [name, amount * 0.5, amount * 0.3, amount * 0.2];
      }),
    ];
  },
  "failures and effects": (draw) => [
    ["Failure", "Severity", "Occurrence", "Detection", "RPN"],
    ...rows(draw.some(RISKS, draw.int(4, 7)), (name) => {
      const [s, o, d] = [draw.int(1, 10), draw.int(1, 10), draw.int(1, 10)];
      return [name, s, o, d, s * o * d];
    }),
  ],
  "orders with shipping": (draw) => [
    ["Order", "Items", "Boxes", "Shipping", "Customer"],
    ...rows([...Array(draw.int(4, 8)).keys()], (i) => [`Order ${100 + i}`, draw.int(1, 9), draw.int(1, 3), draw.int(4, 15), draw.one(PEOPLE)]),
  ],
  "device data": (draw) => [
    ["Device", "Price (€)", "Weight (kg)", "Battery (h)", "Warranty (years)"],
    ...rows(draw.some(DEVICES, draw.int(3, 5)), (name) => [
      name,
      draw.int(90, 900),
      draw.int(5, 90) / 10,
      draw.int(4, 20),
      draw.int(1, 5),
    ]),
  ],
  "skills of people in stars": (draw) => [
    ["Employee", ...draw.some(SKILLS, 4)],
    ...rows(draw.some(PEOPLE, draw.int(3, 6)), (name) => [name, ...[1, 2, 3, 4].map(() => stars(draw))]),
  ],
  "skills by person in dots": (draw) => {
    const people = draw.some(PEOPLE, draw.int(3, 5));
    return [
      ["Skill", ...people],
      ...rows(draw.some(SKILLS, draw.int(3, 6)), (name) => [name, ...people.map(() => draw.one(["●○○", "●●○", "●●●"]))]),
    ];
  },
  "guests who were asked": (draw) => [
    ["Guest", "Room", "Breakfast", "Staff", "Would come again"],
    ...rows(draw.some(PEOPLE, draw.int(4, 8)), (name) => [name, stars(draw), stars(draw), stars(draw), draw.one(["yes", "no"])]),
  ],
  "hotels with stars": (draw) => [
    ["Hotel", "Stars", "Rooms", "Price per night"],
    ...rows(draw.some(["Adler", "Krone", "Seeblick", "Post", "Linde", "Central"], draw.int(3, 6)), (name) => [
      name,
      stars(draw),
      draw.int(12, 160),
      draw.int(70, 260),
    ]),
  ],
  "what plans hold": (draw) => [
    ["Plan", "Backups", "Single sign-on", "Phone support", "Audit log"],
    ...rows(["Basic", "Team", "Business", "Enterprise"].slice(0, draw.int(3, 4)), (name) => [
      name,
      ...[1, 2, 3, 4].map(() => draw.one(["✅", "❌"])),
    ]),
  ],
  "risks in stars": (draw) => [
    ["Risk", "Likelihood", "Impact", "Owner"],
    ...rows(draw.some(RISKS, draw.int(3, 7)), (name) => [name, stars(draw), stars(draw), draw.one(PEOPLE)]),
  ],
  "lessons done, in parts": (draw) => [
    ["Course", "Lessons", "Exercises", "Week"],
    ...rows(draw.some(TASKS, draw.int(3, 6)), (name, i) => [name, `${draw.int(1, 5)}/5`, `${draw.int(0, 5)}/5`, i + 1]),
  ],
  "rounds of a quiz": (draw) => [
    [null, "Round 1", "Round 2", "Round 3", "Score"],
    ...rows(draw.some(TEAMS, draw.int(3, 8)), (name) => {
      const rounds = [1, 2, 3].map(() => draw.int(3, 10));
      return [name, ...rounds, sum(rounds)];
    }),
  ],
  "runs and their mean": (draw) => [
    [null, "Run 1", "Run 2", "Run 3", "Mean"],
    ...rows(draw.some(PARTS, draw.int(3, 6)), (name) => {
      const runs = [1, 2, 3].map(() => draw.int(1, 9));
      return [name, ...runs, Math.round((10 * sum(runs)) / 3) / 10];
    }),
  ],
  "marks of a class": (draw) => [
    [null, "Maths", "History", "Music", "Score"],
    ...rows(draw.some(PEOPLE, draw.int(4, 9)), (name) => {
      const marks = [1, 2, 3].map(() => draw.int(40, 99));
      return [name, ...marks, Math.round(sum(marks) / 3)];
    }),
  ],
  "floor areas": (draw) => [
    ["Room", "Length", "Width", "Size"],
    ...rows(draw.some(["Hall", "Office", "Store", "Kitchen", "Attic"], draw.int(3, 5)), (name) => {
      const [long, wide] = [draw.int(3, 9), draw.int(2, 6)];
      return [name, long, wide, long * wide];
    }),
  ],
  "tests of pupils": (draw) => [
    ["Pupil", "Test 1", "Test 2", "Test 3"],
    ...rows(draw.some(PEOPLE, draw.int(4, 9)), (name) => [name, ...[1, 2, 3].map(() => `${draw.int(3, 10)}/10`)]),
  ],
};

const SEEDS = 12;

/** Headers of names that options have too. */
const CORNERS = ["Name", "Product", "Item", "System"];

/** Every kind in twelve sizes and fillings; one in three is headed by a word that options are headed by. */
export function unrelated(): ReadingCase[] {
  return Object.entries(KINDS).flatMap(([kind, make], nth) =>
    [...Array(SEEDS).keys()].map((seed) => ({
      name: `${kind} ${seed}`,
      kind: `unrelated: ${kind}`,
      workbook: { sheets: [{ name: "Sheet1", cells: headed(make(new Draw(nth * 1000 + seed + 1)), seed) }] },
      expected: null,
    })),
  );
}

function headed(cells: CellContent[][], seed: number): CellContent[][] {
  const [[corner, ...head] = [], ...body] = cells;
  if (seed % 3 !== 0 || typeof corner !== "string" || head.length < 2) return cells;
  return [[CORNERS[(seed / 3) % CORNERS.length]!, ...head], ...body];
}
