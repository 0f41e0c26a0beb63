import { expect, test } from "@jest/globals";
import { es } from "#core/messages/es.ts";

const { common, weighting } = es;

test("numbers stand as Spanish writes them", () => {
  expect(common.points(23.333)).toBe("23,3");
  expect(common.points(30)).toBe("30");
  expect(common.percent(0.4)).toBe(new Intl.NumberFormat("es", { style: "percent" }).format(0.4));
  expect(common.percent(0.001)).toBe("menos de 1\u00a0%");
  expect(es.insight.check.total(12.25)).toBe("12,25");
  expect(weighting.times(2.5)).toBe("2,5 veces más importante");
  expect(weighting.times(1 / 3)).toBe("3 veces menos importante");
});

test("days stand as CLDR writes them", () => {
  const long = new Intl.DateTimeFormat("es", { dateStyle: "long", timeZone: "UTC" });
  for (let month = 1; month <= 12; month++) {
    expect(common.day(7, month, "2027")).toBe(long.format(Date.UTC(2027, month - 1, 7)));
  }
});

test("lists join as CLDR says, with e before the sound i", () => {
  const list = new Intl.ListFormat("es", { type: "conjunction" });
  for (const items of [[], ["Ventas"], ["Ventas", "Calidad"], ["Ventas", "Ahorro", "Calidad"]]) {
    expect(common.list(items)).toBe(list.format(items));
  }
  for (const last of ["Ingresos", "Hierro", "Higiene", "hielo", "Yates", "Ionización"]) {
    expect(common.list(["Ventas", last])).toBe(list.format(["Ventas", last]));
  }
  // An accent changes nothing of the sound (RAE, Ortografía); CLDR does not know these.
  expect(common.list(["Ventas", "Índices"])).toBe("Ventas e Índices");
});

test("a choice between two has u before the sound o", () => {
  const list = new Intl.ListFormat("es", { type: "disjunction" });
  for (const second of ["Orden", "Horas", "Calidad", "8 días", "80 días", "11 días", "110 días"]) {
    expect(weighting.question("Ventas", second)).toBe(
      `¿Qué importa más este año: ${list.format(["Ventas", second])}?`,
    );
  }
  expect(weighting.question("Moda", "Óptica")).toMatch(/: Moda u Óptica\?$/);
});

test("what is one stands in the singular", () => {
  const plurals = /\b1 (?:inversiones|veredictos|puestos|celdas|cambios|columnas|objetivos|resultados)\b/;
  const { pane, reading, budget, checks } = es;
  const ones = [
    pane.overview.unpriced(1),
    pane.complete.objectives(1),
    pane.complete.investments(1),
    pane.investments.intro(1, 1),
    pane.understood.unread(1),
    pane.whatIf.written(1),
    pane.whatIf.up(1),
    pane.write.updated(1),
    pane.breakdown.writeChanges(1),
    reading.placesChange(1),
    reading.verdictsChange(1),
    budget.unpriced(1),
    checks.count(1),
    es.workflow.lostPlaces(1),
    es.tables.repeatedLinks(1),
  ];
  for (const text of ones) expect(text).not.toMatch(plurals);
  expect(pane.investments.intro(1, 3)).toBe("1 inversión puntuada según 3 objetivos.");
});
