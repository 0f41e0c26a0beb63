import type { FakeBook, FakeSheet } from "../book.ts";
import type { Entity } from "../entity.ts";
import { range } from "./range.ts";

export function freezePanes(book: FakeBook, sheet: FakeSheet): Entity {
  return {
    methods: {
      FreezeRows: (rows) => {
        sheet.frozenRows = rows as number;
        return null;
      },
      Unfreeze: () => {
        sheet.frozenRows = sheet.frozenColumns = 0;
        return null;
      },
      GetLocationOrNullObject: () => {
        const { frozenRows: rows, frozenColumns } = sheet;
        if (rows + frozenColumns === 0) return null;
        const columns = frozenColumns || 16384;
        return range(book, sheet, { sheet: sheet.name, row: 0, column: 0, rows, columns });
      },
    },
  };
}
