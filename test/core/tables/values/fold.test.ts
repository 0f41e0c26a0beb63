import { expect, test } from "@jest/globals";
import fc from "fast-check";
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

test("wordsOf takes plain words apart as it does any others", () => {
  const plain = fc.array(fc.stringMatching(/^[a-z\d]{1,6}$/), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(plain, (words) => {
      // In capitals the same words go the long way round.
      expect(wordsOf(words.join(" "))).toEqual(wordsOf(words.join(" ").toUpperCase()));
      expect(wordsOf(words.join(" "))).toEqual(words);
    }),
  );
});
