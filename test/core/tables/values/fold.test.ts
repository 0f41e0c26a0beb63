import { expect, test } from "@jest/globals";
import { foldCompact, foldText, splitName, wordsOf } from "#core/tables/values/fold.ts";

test("foldText: case, accents, white space, line breaks, dashes", () => {
  expect(foldText("  Coût<br>annuel\u00a0– “net” ")).toBe("cout annuel - “net”");
  expect(foldText("Größe")).toBe("grosse");
  expect(foldText("don’t")).toBe("don't");
});

test("foldCompact keeps letters and digits only", () => {
  expect(foldCompact("N. v.")).toBe("nv");
});

test("splitName parts names as programs write them, and leaves words alone", () => {
  expect(splitName("estimatedCompletionDate")).toBe("estimated Completion Date");
  expect(splitName("project_name")).toBe("project name");
  expect(splitName("IT Owner")).toBe("IT Owner");
  expect(wordsOf("Coût/an (k€)")).toEqual(["cout", "an", "k"]);
});
