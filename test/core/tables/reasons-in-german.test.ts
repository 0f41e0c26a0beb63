import { expect, test } from "@jest/globals";
import { de } from "#core/messages/de.ts";
import { worded } from "#core/messages/message.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { understand } from "#core/workflow/understand.ts";

test("cells that could not be used are explained in the language of the texts", async () => {
  const workbook = new MemoryWorkbook({
    sheets: [
      {
        name: "Ziele",
        cells: [
          ["Ziel", "Gewicht", "Kennzahl", "Ausgangswert", "Zielwert", "Aktuell"],
          ["Stammkunden", 50, "Gäste", 10, 20, "viele"],
          ["Schnelle Lieferung", 30, "Minuten", 48, 30, 44],
          ["Niedrige Kosten", 20, "Euro", 14, 12, 13],
        ],
      },
      {
        name: "Plan",
        cells: [
          ["Vorhaben", "Kosten", "Status", "Stammkunden", "Schnelle Lieferung", "Niedrige Kosten"],
          ["App", "offen", "aktiv", 3, 0, 0],
          ["Route", 3000, "aktiv", 0, "k. A.", 3],
          ["Schicht", 2000, "irgendwie", 0, 0, "sehr"],
        ],
      },
    ],
  });
  const { reading } = await understand(workbook);
  const said = reading.unread.map(({ found, reason }) => `${found}: ${worded(reason, de)}`);
  expect(said).toEqual(
    expect.arrayContaining(["viele: „viele“ ist keine Zahl", expect.stringMatching(/^irgendwie: ist kein /)]),
  );
  expect(reading.unread.length).toBeGreaterThan(3);
  for (const each of said) expect(each).not.toMatch(/\b(is|says|not|holds)\b/);
});
