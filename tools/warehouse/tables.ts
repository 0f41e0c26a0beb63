import type { Dialect } from "./dialects.ts";

/** A column that people fill; `key` ones say which row it is and are never blank. */
export interface Column {
  readonly name: string;
  readonly type: "text" | "number" | "yesNo";
  readonly key?: true;
  readonly about: string;
}

export interface Table {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly Column[];
}

const key = (name: string, about: string): Column => ({ name, type: "text", key: true, about });
const text = (name: string, about: string): Column => ({ name, type: "text", about });
const number = (name: string, about: string): Column => ({ name, type: "number", about });
const yesNo = (name: string, about: string): Column => ({ name, type: "yesNo", about });

const STRATEGY = key("strategy_id", "whose strategy: a client, a department, a workbook");
const INVESTMENT = key("investment_id", "");

/**
 * The shapes that are filled (core/domain/strategy.ts as rows). Blank means not given. They may be views over tables
 * that are there already.
 */
export const TABLES: readonly Table[] = [
  {
    name: "strategies",
    about: "Own limits of the verdicts; a strategy that sets none needs no row",
    columns: [
      STRATEGY,
      number("fund_limit", "points, -100 … 100; blank: by what the scales mean"),
      number("no_limit", "points; blank: in proportion to fund_limit"),
      number("assessed_limit", "share of the weight that must be rated, 0 … 1; blank: 0.8"),
      yesNo("strict", "scales of merit ask for 70 and 50 points instead of 60 and 40"),
    ],
  },
  {
    name: "objectives",
    about: "What each business wants, with its weight and how it is rated",
    columns: [
      STRATEGY,
      key("objective_id", ""),
      text("name", "for reports"),
      number("weight", "any unit, 0 or more; blank for all objectives of a strategy: equal"),
      text("scale", "a name that objectives on one scale share: '1-5', '0-100', 'words'"),
      number("scale_zero", "the rating that means no effect; 1 on '1-5'"),
      number("scale_top", "the rating that means full effect; blank with all of them: our own, -3 … 3"),
      number("scale_bottom", "the rating that means full harm; blank: there are no negatives"),
      yesNo("less_is_better", "cost, risk: the scale is turned round"),
      text(
        "meaning",
        "'effect', 'contribution', 'merit', 'merit-of-3' and the like; blank: told from the scale and its ratings",
      ),
      yesNo("grades_of_harm", "the scale can tell mild harm from full harm; blank: told from its numbers"),
      yesNo("protected", "full harm to it is a veto whatever it weighs"),
      number("minimum", "less is a veto, 0 … 100 of its scale"),
    ],
  },
  {
    name: "investments",
    about: "What the money could be spent on",
    columns: [
      STRATEGY,
      INVESTMENT,
      text("name", "for reports"),
      text("status", "'idea', 'proposed', 'active', 'retired'; blank is possible"),
      yesNo("must_do", "law or contract asks for it"),
    ],
  },
  {
    name: "ratings",
    about: "Long form: a row for each rating; several raters of one thing are averaged",
    columns: [
      STRATEGY,
      INVESTMENT,
      key("objective_id", ""),
      key("rater", "'' where there is one"),
      number("rating", "on the objective's scale; blank is not assessed, which is not 0"),
      number("confidence", "chance that a benefit shows up, 0 … 1; blank: 1"),
    ],
  },
  {
    name: "readiness",
    about: "What must be in place; the least ready thing counts",
    columns: [
      STRATEGY,
      INVESTMENT,
      key("name", "'staff trained'"),
      number("ready", "0 (nothing there) … 1 (in place)"),
    ],
  },
  {
    name: "checks",
    about: "Responsible use, outside the sum",
    columns: [
      STRATEGY,
      INVESTMENT,
      key("name", "'Privacy'"),
      text("state", "'pass', 'fail', 'unknown'; whatever else is filled in counts as unknown"),
      yesNo("mendable", "a failing one can be mended; blank: it can"),
    ],
  },
  {
    name: "links",
    about: "What needs what",
    columns: [
      STRATEGY,
      INVESTMENT,
      key("kind", "'requires' or 'excludes' another investment, or needs a 'capability'"),
      key("target", "the other's investment_id, or the capability's name"),
    ],
  },
  {
    name: "capabilities",
    about: "What the business can do, on one scale of its own",
    columns: [
      STRATEGY,
      key("name", ""),
      number("current_level", ""),
      number("target_level", "the level that is needed"),
    ],
  },
  {
    name: "not_understood",
    about: "What guards an investment, is filled in and could not be read; it fails closed",
    columns: [
      STRATEGY,
      INVESTMENT,
      key("guards", "'readiness', 'gate', 'requires', 'capability', 'mustDo'"),
      key("name", "the column's header, or the name that stands nowhere"),
      text("found", "what stands there"),
    ],
  },
];

/** `CREATE TABLE …` for one of them. */
export function tableSql({ name, about, columns }: Table, dialect: Dialect): string {
  const lines = columns.map((column, i) => {
    const type = dialect.column(dialect.types[column.type], column.key === true);
    const comma = i < columns.length - 1 ? "," : "";
    return { code: `  ${column.name} ${type}${comma}`, about: column.about };
  });
  const { inside, after } = dialect.tableEnd(columns.flatMap((each) => (each.key ? [each.name] : [])));
  const last = lines.pop()!;
  const said = ({ code, about: words }: { code: string; about: string }): string =>
    words === "" ? code : `${code} -- ${words}`;
  const end = inside === "" ? said(last) : said({ ...last, code: `${last.code},` });
  const key = inside === "" ? "" : `\n${inside.replace(/^,\n/, "")}`;
  return `-- ${about}.\nCREATE TABLE IF NOT EXISTS alignscore.${name} (\n${[...lines.map(said), end].join("\n")}${key}\n)${after}`;
}
