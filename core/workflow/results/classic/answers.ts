import type { Strategy } from "#core/domain/strategy.ts";
import {
  CONFIDENCE_WORDS,
  GATE_WORDS,
  MUST_WORDS,
  NO_WORDS,
  READINESS_WORDS,
  STATUS_WORDS,
  YES_WORDS,
} from "#core/tables/values/lexicon/answers.ts";
import { saysBarely } from "#core/tables/values/answers.ts";
import { speaksOfTrouble } from "#core/tables/values/conditions.ts";
import { type Column, columnOf } from "./column.ts";
import { hundredth } from "./effects.ts";
import { type Expr, same, iff, minus, num } from "./expression.ts";
import type { Lists } from "./lists.ts";
import type { UserCells } from "./user-cells.ts";

/** A check's state as a number, so that the greatest counts. */
export const CHECK = { passed: 0, open: 1, fails: 2, failsForGood: 3 } as const;

/** A column of answers in the user's table. */
export interface AnswerColumn extends Column {
  readonly header: string;
}

/** What every column of answers needs to be read. */
export interface Answers {
  readonly strategy: Strategy;
  readonly user: UserCells;
  /** Of each line of `user`. */
  readonly names: readonly Expr[];
  readonly lists: Lists;
}

/** How ready each thing is that an investment says it needs, 0 … 1, "" where it says nothing: one column a thing. */
export function readinessColumns(answers: Answers): AnswerColumn[] {
  const { strategy, names, lists } = answers;
  const headers = headersOf("readiness", answers);
  return headers.map((header) => ({
    header,
    ...columnOf(
      {
        title: header,
        cells: cellsUnder(header, "readiness", answers),
        wanted: strategy.investments.map(
          ({ readiness }) => readiness.find(({ name }) => name === header)?.level ?? null,
        ),
        ...(speaksOfTrouble(header)
          ? { numbers: [(cell: Expr) => minus(num(1), hundredth(cell)), (cell: Expr) => minus(num(1), cell)] }
          : { numbers: [hundredth, (cell: Expr) => cell] }),
        words: [
          ...bare(header, 0, 1),
          ...Object.entries(READINESS_WORDS).flatMap(([level, words]) => listed(words, Number(level))),
        ],
        ticks: speaksOfTrouble(header) ? { yes: 0, no: 1 } : { yes: 1, no: 0 },
        blank: null,
        unknown: 0,
      },
      names,
      lists,
    ),
  }));
}

/** The state of each check, as `CHECK`: one column a check. What nobody understands counts as open. */
export function checkColumns(answers: Answers): AnswerColumn[] {
  const { strategy, names, lists } = answers;
  const headers = headersOf("gate", answers);
  const { pass, fail, final, unknown } = GATE_WORDS;
  return headers.map((header) => ({
    header,
    ...columnOf(
      {
        title: header,
        cells: cellsUnder(header, "gate", answers),
        wanted: strategy.investments.map(({ gates }) => {
          const gate = gates.find(({ name }) => name === header);
          if (!gate || gate.state === "pass") return CHECK.passed;
          if (gate.state === "unknown") return CHECK.open;
          return gate.mendable ? CHECK.fails : CHECK.failsForGood;
        }),
        numbers: [() => num(CHECK.open)],
        words: [
          ...bare(header, CHECK.fails, CHECK.passed),
          ...listed(final, CHECK.failsForGood),
          ...listed(pass, CHECK.passed),
          ...listed(fail, CHECK.fails),
          ...listed(unknown, CHECK.open),
        ],
        ticks: speaksOfTrouble(header)
          ? { yes: CHECK.fails, no: CHECK.passed }
          : { yes: CHECK.passed, no: CHECK.fails },
        blank: CHECK.passed,
        unknown: CHECK.open,
      },
      names,
      lists,
    ),
  }));
}

/** How sure each investment's benefits are, 0 … 1; null where no column says so and all are sure. */
export function confidenceColumn({ strategy, user, names, lists }: Answers, title: string): Column | null {
  const { investments } = strategy;
  const [field] = user.fields("confidence");
  // Only what helps is discounted.
  const said = investments.map(({ ratings }) =>
    ratings.filter(({ effect }) => effect !== null && effect > 0).map(({ confidence }) => confidence),
  );
  if (!field && said.every((levels) => levels.every((level) => level === 1))) return null;
  const column = columnOf(
    {
      title,
      cells: user.column(field?.line),
      wanted: investments.map(({ ratings }, index) => said[index]![0] ?? ratings[0]?.confidence ?? 1),
      numbers: [(cell) => cell, hundredth],
      words: ([1, 0.75, 0.5] as const).flatMap((level) => listed(CONFIDENCE_WORDS[level], level)),
      ticks: { yes: 1, no: 1 },
      blank: 1,
      unknown: 1,
    },
    names,
    lists,
  );
  const mixed = said.flatMap((levels, index) => (new Set(levels).size > 1 ? [index] : []));
  return { ...column, wrong: [...column.wrong, ...mixed] };
}

/** 1 where an investment must be done; null where no column says so of any. */
export function mustDoColumn({ strategy, user, names, lists }: Answers, title: string): Column | null {
  const [field] = user.fields("mustDo");
  if (!field && !strategy.investments.some(({ mustDo }) => mustDo)) return null;
  return columnOf(
    {
      title,
      cells: user.column(field?.line),
      wanted: strategy.investments.map(({ mustDo }) => (mustDo ? 1 : 0)),
      numbers: [(cell) => iff(same(cell, num(1)), num(1), num(0))],
      words: [...listed(YES_WORDS, 1), ...listed(NO_WORDS, 0), ...listed(MUST_WORDS, 1)],
      ticks: { yes: 1, no: 0 },
      blank: 0,
      unknown: 0,
    },
    names,
    lists,
  );
}

/** 1 where an investment is running already; null where no column says so of any. */
export function runningColumn({ strategy, user, names, lists }: Answers, title: string): Column | null {
  const [field] = user.fields("status");
  if (!field && !strategy.investments.some(({ status }) => status === "active")) return null;
  return columnOf(
    {
      title,
      cells: user.column(field?.line),
      wanted: strategy.investments.map(({ status }) => (status === "active" ? 1 : 0)),
      numbers: [() => num(0)],
      words: Object.entries(STATUS_WORDS).flatMap(([status, words]) =>
        listed(words, status === "active" ? 1 : 0),
      ),
      ticks: { yes: 0, no: 0 },
      blank: 0,
      unknown: 0,
    },
    names,
    lists,
  );
}

/** 1 where an investment is retired; null where none is. */
export function retiredColumn({ strategy, user, names, lists }: Answers, title: string): Column | null {
  const [field] = user.fields("status");
  if (!field && !strategy.investments.some(({ status }) => status === "retired")) return null;
  return columnOf(
    {
      title,
      cells: user.column(field?.line),
      wanted: strategy.investments.map(({ status }) => (status === "retired" ? 1 : 0)),
      numbers: [() => num(0)],
      words: listed(STATUS_WORDS.retired, 1),
      ticks: { yes: 0, no: 0 },
      blank: 0,
      unknown: 0,
    },
    names,
    lists,
  );
}

/** The cells under a header of the investments' own table. */
function cellsUnder(header: string, role: "readiness" | "gate", { user }: Answers): (Expr | null)[] {
  return user.column(user.fields(role).find((each) => each.header === header)?.line);
}

/** What yes and no mean under a header of trouble ("Blockers"); none where they mean what they say. */
function bare(header: string, yes: number, no: number): [string, number][] {
  if (!speaksOfTrouble(header)) return [];
  return [...listed(YES_WORDS, yes), ...listed(NO_WORDS, no)].filter(([word]) => saysBarely(word));
}

function listed(words: string, value: number): [string, number][] {
  return words.split("|").map((word) => [word, value]);
}

/** The headers of the table's columns of that role, also of those where nothing stands yet, and of any others. */
export function headersOf(
  role: "readiness" | "gate",
  { strategy, user }: Pick<Answers, "strategy" | "user">,
): string[] {
  const said = strategy.investments.flatMap(({ readiness, gates }): readonly { name: string }[] =>
    role === "gate" ? gates : readiness,
  );
  return [...new Set([...user.fields(role).map(({ header }) => header), ...said.map(({ name }) => name)])];
}
