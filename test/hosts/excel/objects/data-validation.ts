import { contains, overlaps, sameRange, type RangeRef } from "#core/workbook/range.ts";
import type { FakeSheet, FakeValidation } from "../book.ts";
import type { Entity } from "../entity.ts";
import { invalidArgument } from "../host-error.ts";

/** What may be typed into a range. A new rule takes the place of those of its cells. */
export function dataValidation(sheet: FakeSheet, place: RangeRef): Entity {
  const own = (): FakeValidation | undefined =>
    sheet.validations.find(({ range }) => sameRange({ ...range, sheet: place.sheet }, place));
  const touching = (): FakeValidation[] =>
    sheet.validations.filter(({ range }) => overlaps({ ...range, sheet: place.sheet }, place));
  /** The rule of all cells; undefined where they differ. */
  const shared = (): FakeValidation | null | undefined => {
    if (touching().length === 0) return null;
    return touching().find(({ range }) => {
      const last = {
        sheet: place.sheet,
        row: place.row + place.rows - 1,
        column: place.column + place.columns - 1,
      };
      const whole = { ...range, sheet: place.sheet };
      return contains(whole, place) && contains(whole, last);
    });
  };
  const clear = (): null => {
    sheet.validations = sheet.validations.filter(
      ({ range }) => !overlaps({ ...range, sheet: place.sheet }, place),
    );
    return null;
  };
  return {
    properties: {
      Type: {
        get: () => {
          const found = shared();
          if (found === undefined) return "MixedCriteria";
          return found === null ? "None" : "List";
        },
      },
      Rule: {
        get: () => shared()?.rule ?? {},
        set: (rule) => {
          // A list in one text is at most 255 characters long (Microsoft, "Data validation", list source).
          const source = (rule as { list?: { source?: unknown } }).list?.source;
          if (typeof source === "string" && source.length > 255) throw invalidArgument();
          clear();
          sheet.validations.push({ range: place, rule, errorAlert: null, prompt: null, ignoreBlanks: true });
        },
      },
      ...Object.fromEntries(
        (["prompt", "ignoreBlanks"] as const).map((key) => [
          key.charAt(0).toUpperCase() + key.slice(1),
          {
            get: () => shared()?.[key] ?? null,
            set: (value: unknown) => {
              const found = own();
              if (found) found[key] = value;
            },
          },
        ]),
      ),
      ErrorAlert: {
        get: () => shared()?.errorAlert ?? null,
        set: (alert) => {
          const found = own();
          if (found) found.errorAlert = alert;
        },
      },
    },
    methods: { Clear: clear },
  };
}
