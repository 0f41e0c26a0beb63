import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import type { Reading } from "#core/domain/reading.ts";
import { read } from "./workbook-of.ts";

/** Several people rated the same options: all of them count, and whether they are averaged is asked (0288). */
const PEOPLE = ["Mira", "Joss", "Tove"];
/** By option, then by objective, then by person. */
const RATED: Record<string, readonly (readonly number[])[]> = {
  Kiosk: [
    [5, 1, 3],
    [3, 2, 1],
    [2, 2, 5],
  ],
  Portal: [
    [2, 5, 5],
    [4, 5, 3],
    [4, 1, 1],
  ],
  Robot: [
    [4, 2, 3],
    [1, 1, 4],
    [3, 5, 4],
  ],
};
const AIMS = ["Reach", "Ease", "Fit"];
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function ratingsOf({ strategy }: Reading): Record<string, number[]> {
  return Object.fromEntries(
    strategy.investments.map(({ name, ratings }) => [
      name,
      ratings.map(({ written }) => Math.round(Number(written) * 1e6) / 1e6),
    ]),
  );
}

function means(of: (values: readonly number[]) => number = mean): Record<string, number[]> {
  return Object.fromEntries(
    Object.entries(RATED).map(([name, aims]) => [name, aims.map((each) => Math.round(of(each) * 1e6) / 1e6)]),
  );
}

const weights: CellValue[] = [5, null, null, 3, null, null, 2, null, null];
const heads = AIMS.flatMap((aim) => [aim, null, null]);
const asked = ({ questions }: Reading): boolean => questions.some(({ code }) => code === "raters");

describe("side by side under each objective", () => {
  test.each([
    ["names", PEOPLE],
    ["what they gave", PEOPLE.map((name) => `Score by ${name}`)],
    ["numbered", ["Judge 1", "Judge 2", "Judge 3"]],
    ["in German", PEOPLE.map((name) => `Bewertung von ${name}`)],
    ["in French", PEOPLE.map((name) => `Note de ${name}`)],
  ])("%s", (_, people) => {
    const cells = [
      ["Option", ...heads],
      [null, ...AIMS.flatMap(() => people)],
      ["Weight", ...weights],
      ...Object.entries(RATED).map(([name, aims]) => [name, ...aims.flat()]),
    ];
    const reading = read({ Sheet1: cells });
    expect(ratingsOf(reading)).toEqual(means());
    expect(asked(reading)).toBe(true);
    expect(reading.unused.filter(({ name }) => people.includes(name))).toEqual([]);
    expect(ratingsOf(read({ Sheet1: cells }, {}, { raters: "first" }))).toEqual(means(([first]) => first!));
  });

  test("without weights", () => {
    const cells = [
      ["Option", ...heads],
      [null, ...AIMS.flatMap(() => PEOPLE)],
      ...Object.entries(RATED).map(([name, aims]) => [name, ...aims.flat()]),
    ];
    expect(ratingsOf(read({ Sheet1: cells }))).toEqual(means());
  });

  test.each([
    ["two states", ["Now", "Target", "Next year"]],
    ["rating, weight and total", ["Rating", "Weight", "Total"]],
    ["a range", ["Min", "Likely", "Max"]],
    ["names that differ from objective to objective", null],
  ])("%s are not averaged", (_, under) => {
    const cells = [
      ["Option", ...heads],
      [null, ...AIMS.flatMap((aim, at) => under ?? [`${aim} a`, `part ${at}`, `${aim} c`])],
      ["Weight", ...weights],
      ...Object.entries(RATED).map(([name, aims]) => [name, ...aims.flat()]),
    ];
    const reading = read({ Sheet1: cells });
    expect(asked(reading)).toBe(false);
    expect(ratingsOf(reading)).not.toEqual(means());
  });
});

describe("named in the headers, or over groups of the same criteria", () => {
  const [byAim, byPerson] = [
    AIMS.flatMap((aim, a) => PEOPLE.map((person, p) => ({ aim, person, a, p }))),
    PEOPLE.flatMap((person, p) => AIMS.map((aim, a) => ({ aim, person, a, p }))),
  ];
  const lines = (order: typeof byAim): CellValue[][] => [
    ["Weight", ...order.map(({ a }) => [5, 3, 2][a]!)],
    ...Object.entries(RATED).map(([name, aims]) => [name, ...order.map(({ a, p }) => aims[a]![p]!)]),
  ];

  test.each<[string, (aim: string, person: string) => string, typeof byAim]>([
    ["in brackets", (aim, person) => `${aim} (${person})`, byAim],
    ["in brackets, person by person", (aim, person) => `${aim} (${person})`, byPerson],
    ["behind a dash", (aim, person) => `${aim} – ${person}`, byAim],
    ["behind a colon, in French", (aim, person) => `${aim} : Note de ${person}`, byPerson],
  ])("%s", (_, head, order) => {
    const reading = read([["Option", ...order.map(({ aim, person }) => head(aim, person))], ...lines(order)]);
    expect(reading.strategy.objectives.map(({ name }) => name)).toEqual(AIMS);
    expect(ratingsOf(reading)).toEqual(means());
    expect(asked(reading)).toBe(true);
  });

  test.each([
    ["once for each group", (_: string, at: number) => at % AIMS.length === 0],
    ["over each column", () => true],
  ])("over groups: %s", (_, isShown) => {
    const cells = [
      [null, ...byPerson.map(({ person }, at) => (isShown(person, at) ? person : null))],
      ["Option", ...byPerson.map(({ aim }) => aim)],
      ...lines(byPerson),
    ];
    const reading = read(cells);
    expect(ratingsOf(reading)).toEqual(means());
    expect(asked(reading)).toBe(true);
  });

  test.each([
    ["states", ["now", "target", "next year"]],
    ["parts", ["cost", "benefit", "risk"]],
  ])("%s in brackets are no people", (_, under) => {
    const heads = AIMS.flatMap((aim) => under.map((word) => `${aim} (${word})`));
    expect(asked(read([["Option", ...heads], ...lines(byAim)]))).toBe(false);
  });
});

describe("on lines of their own", () => {
  const line = (name: string, at: number): CellValue[] => RATED[name]!.map((each) => each[at]!);
  const names = Object.keys(RATED);

  test.each([
    ["Evaluator", "option by option", names.flatMap((name) => PEOPLE.map((_, at) => [name, at] as const))],
    ["Rater", "person by person", PEOPLE.flatMap((_, at) => names.map((name) => [name, at] as const))],
    ["Bewertet von", "in German", names.flatMap((name) => PEOPLE.map((_, at) => [name, at] as const))],
    ["Évaluateur", "in French", PEOPLE.flatMap((_, at) => names.map((name) => [name, at] as const))],
    ["Evaluador", "in Spanish", names.flatMap((name) => PEOPLE.map((_, at) => [name, at] as const))],
  ])("%s: %s", (header, _, order) => {
    for (const isFirst of [false, true]) {
      const lead = (name: CellValue, who: CellValue): CellValue[] => (isFirst ? [who, name] : [name, who]);
      const cells = [
        [...lead("Option", header), ...AIMS],
        [...lead("Weight", null), 5, 3, 2],
        ...order.map(([name, at]) => [...lead(name, PEOPLE[at]!), ...line(name, at)]),
      ];
      const reading = read({ Sheet1: cells });
      expect(ratingsOf(reading)).toEqual(means());
      expect(asked(reading)).toBe(true);
    }
  });

  test("also in a table longer than is looked through for finding it", () => {
    const many = [...Array(40).keys()].map((at) => `Idea ${at + 1}`);
    const rated = (at: number, who: number, aim: number): number => 1 + ((at * 7 + who * 3 + aim * 2) % 5);
    const cells = [
      ["Project", "Assessor", ...AIMS],
      ...many.flatMap((name, at) =>
        PEOPLE.map((person, who) => [name, person, ...AIMS.map((_, aim) => rated(at, who, aim))]),
      ),
    ];
    const found = ratingsOf(read({ Sheet1: cells }));
    expect(Object.keys(found)).toHaveLength(40);
    for (const at of [0, 19, 20, 21, 39])
      expect(found[`Idea ${at + 1}`]![1]).toBeCloseTo(mean([0, 1, 2].map((who) => rated(at, who, 1))), 5);
  });

  test("words are averaged by what they are worth", () => {
    const cells = [
      ["Option", "Judge", "Reach", "Ease"],
      ["Kiosk", "Mira", "High", "Low"],
      ["Kiosk", "Joss", "Low", "Low"],
      ["Portal", "Mira", "High", "Medium"],
      ["Portal", "Joss", "High", "High"],
      ["Robot", "Mira", "Medium", "High"],
      ["Robot", "Joss", "Low", "Medium"],
    ];
    const { strategy } = read({ Sheet1: cells });
    const [kiosk, portal, robot] = strategy.investments.map(({ ratings }) => ratings[0]!);
    expect(kiosk).toMatchObject({ written: "High, Low" });
    expect(portal!.effect! > kiosk!.effect! && kiosk!.effect! > robot!.effect!).toBe(true);
  });
});

/** 0370: two lines of names across the top, criteria down; who is whom is asked where no word tells. */
describe("across the top, with the options in the other line", () => {
  const names = Object.keys(RATED);
  const byPerson = PEOPLE.flatMap((person, p) => names.map((name) => ({ name, person, p })));
  const byOption = names.flatMap((name) => PEOPLE.map((person, p) => ({ name, person, p })));
  const rows = (order: typeof byPerson): CellValue[][] =>
    AIMS.map((aim, a) => [aim, [5, 3, 2][a]!, ...order.map(({ name, p }) => RATED[name]![a]![p]!)]);
  const judge = (p: number): string => `Judge ${p + 1}`;

  test.each<[string, CellValue[][], string[][] | null]>([
    [
      "people above",
      [
        [null, null, ...byPerson.map(({ person }) => person)],
        ["Criterion", "Weight", ...byPerson.map(({ name }) => name)],
        ...rows(byPerson),
      ],
      [PEOPLE, names],
    ],
    [
      "people above, once each, under a title",
      [
        ["Which channel shall we open?"],
        [null, null, ...byPerson.map(({ person, name }) => (name === names[0] ? person : null))],
        ["Criterion", "Weight", ...byPerson.map(({ name }) => name)],
        ...rows(byPerson),
      ],
      [PEOPLE, names],
    ],
    [
      "judges above, beside the corner",
      [
        ["Kriterium", "Gewicht", ...byPerson.map(({ p }) => judge(p))],
        [null, null, ...byPerson.map(({ name }) => name)],
        ...rows(byPerson),
      ],
      null,
    ],
    [
      "judges below",
      [
        [null, null, ...byOption.map(({ name }) => name)],
        ["Criterion", "Weight", ...byOption.map(({ p }) => judge(p))],
        ...rows(byOption),
      ],
      null,
    ],
  ])("%s", (_, cells, asked) => {
    const reading = read({ Sheet1: cells });
    expect(ratingsOf(reading)).toEqual(means());
    const which = reading.questions.filter(({ id }) => id.startsWith("which-names"));
    expect(which.map(({ choices }) => choices.map(({ values }) => values.names))).toEqual(
      asked ? [asked.map((each) => each.join(", "))] : [],
    );
  });

  test("whoever says so turns them round, and finds the answer again", () => {
    const cells = [
      [null, null, ...byPerson.map(({ person }) => person)],
      ["Criterion", "Weight", ...byPerson.map(({ name }) => name)],
      ...rows(byPerson),
    ];
    const [question] = read({ Sheet1: cells }).questions.filter(({ id }) => id.startsWith("which-names"));
    expect(question!.likeliest).toBe(1);
    const reading = read(
      { Sheet1: cells },
      {},
      { ...question!.choices[0]!.corrections, answers: { [question!.id]: "options-above" } },
    );
    expect(reading.strategy.investments.map(({ name }) => name)).toEqual(PEOPLE);
    expect(reading.questions.find(({ id }) => id === question!.id)).toMatchObject({ answered: 0 });
  });

  test("a number and five times as much under each option are no two people's", () => {
    const cells = [
      [null, null, ...names.flatMap((name) => [name, name])],
      ["Criterion", "Weight", ...names.flatMap(() => ["Ella", "Ida"])],
      ...AIMS.map((aim, a) => [
        aim,
        [5, 3, 2][a]!,
        ...names.flatMap((name) => [RATED[name]![a]![0]!, RATED[name]![a]![0]! * 5]),
      ]),
    ];
    expect(read({ Sheet1: cells }).questions.filter(({ id }) => id.startsWith("which-names"))).toEqual([]);
  });
});
