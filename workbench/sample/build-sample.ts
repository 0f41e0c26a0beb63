import { columnName } from "#core/workbook/range.ts";
import { newPackage } from "#workbench/xlsx/new-package.ts";
import type { SampleCell } from "./content.ts";
import { GOALS, GOAL_HEADERS, NOTES, PLAN, PLAN_HEADERS } from "./content.ts";
import type { SheetParts, StyledCell } from "./sheet-xml.ts";
import { SharedStrings, sheetXml } from "./sheet-xml.ts";
import { STYLE, stylesXml } from "./styles.ts";

/** The sample workbook as an .xlsx. The same bytes every time. */
export function buildSample(): Uint8Array {
  const strings = new SharedStrings();
  const sheets = [
    { name: "Goals", xml: sheetXml(goalsSheet(), strings) },
    { name: "Technology", xml: sheetXml(planSheet(), strings) },
    { name: "Notes", xml: sheetXml(notesSheet(), strings) },
  ];
  return newPackage({
    sheets,
    active: 1,
    names: `<definedName name="Goal_weights">Goals!$B$4:$B$${GOALS.length + 3}</definedName>`,
    styles: stylesXml,
    strings: strings.xml(),
  });
}

const styled = (style: number, values: readonly SampleCell[]): StyledCell[] =>
  values.map((value) => ({ value, style }));

function goalsSheet(): SheetParts {
  const looks = [
    STYLE.name,
    STYLE.number,
    STYLE.text,
    STYLE.decimal,
    STYLE.decimal,
    STYLE.decimal,
    STYLE.text,
  ];
  return {
    rows: [
      styled(STYLE.title, ["Tideline Outdoor: what we want this year"]),
      styled(STYLE.note, ["Weights are points; more points, more important."]),
      GOAL_HEADERS.map((value, i) => ({
        value,
        style: i === 1 || i > 2 ? STYLE.headerWrapped : STYLE.header,
      })),
      ...GOALS.map((goal) =>
        goal.map((value, i) => ({ value, style: goalLook(value, looks[i] ?? STYLE.text, i) })),
      ),
    ],
    widths: [33, 10, 33, 11, 11, 11, 12],
    heights: { 0: 24, 2: 22 },
    merges: [],
    frozen: { rows: 3, columns: 0 },
    after: "",
  };
}

/** Measures of one goal are shares, of another euros, of the rest plain counts. */
function goalLook(value: SampleCell, usual: number, column: number): number {
  if (column < 3 || column > 5 || typeof value !== "number") return usual;
  if (value < 1) return STYLE.share;
  return Number.isInteger(value) ? STYLE.number : STYLE.decimal;
}

const COST_COLUMNS = [2, 3];

function planSheet(): SheetParts {
  const first = 5;
  const last = first + PLAN.length - 1;
  const look = (column: number): number => {
    if (column === 0) return STYLE.name;
    if (COST_COLUMNS.includes(column)) return STYLE.euro;
    if (column >= 4 && column <= 8) return STYLE.rating;
    if (column >= 9 && column <= 12) return STYLE.percent;
    return STYLE.text;
  };
  const total = (column: number): SampleCell => ({
    formula: `=SUM(${columnName(column)}${first}:${columnName(column)}${last})`,
    value: PLAN.reduce((sum, row) => sum + (typeof row[column] === "number" ? row[column] : 0), 0),
  });
  return {
    rows: [
      styled(STYLE.title, ["Tideline Outdoor: technology plan 2026"]),
      styled(STYLE.note, [
        "Ratings: -3 works against the goal, 0 no effect, 3 delivers most of this year's target.",
      ]),
      [],
      PLAN_HEADERS.map((value, i) => ({
        value,
        style: i < 2 || i === 14 ? STYLE.header : STYLE.headerWrapped,
      })),
      ...PLAN.map((row) => row.map((value, column) => ({ value, style: look(column) }))),
      PLAN_HEADERS.map((_, column) =>
        COST_COLUMNS.includes(column)
          ? { value: total(column), style: STYLE.totalEuro }
          : { value: column === 0 ? "Total" : null, style: STYLE.totalText },
      ),
    ],
    widths: [36, 11, 12, 12, 13, 12, 12, 12, 13, 10, 12, 9, 11, 8, 28],
    heights: { 0: 24, 3: 48 },
    merges: [],
    frozen: { rows: 4, columns: 1 },
    after: [
      `<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B${first}:B${last}">`,
      `<formula1>"Idea,Proposed,Active,Retired"</formula1></dataValidation></dataValidations>`,
    ].join(""),
  };
}

function notesSheet(): SheetParts {
  return {
    rows: [styled(STYLE.title, ["Notes"]), ...NOTES.map((note) => styled(STYLE.longText, [note]))],
    widths: [70],
    heights: { 0: 24, 1: 32, 2: 32, 3: 32 },
    merges: [],
    frozen: null,
    after: "",
  };
}
