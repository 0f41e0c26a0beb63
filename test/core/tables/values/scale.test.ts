import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Scale } from "#core/domain/scale.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import { detectScale, KNOWN_SCALES, reverseScale, scaleById, toEffect } from "#core/tables/values/scale.ts";
import { leastOf } from "#core/tables/values/scales/numeric.ts";
import { nameOfScale, tunedScale } from "#core/tables/values/scales/tuned.ts";
import { said } from "#test/support/said.ts";

function scale(id: string): Scale {
  const found = scaleById(id);
  if (!found) throw new Error(`no scale ${id}`);
  return found;
}

function effect(id: string, written: CellValue): number | string {
  const read = toEffect(scale(id), written);
  if ("effect" in read) return read.effect;
  return "missing" in read ? "missing" : said(read.reason);
}

test.each(["none", "No effect", "keine Wirkung", "aucun effet"])(
  "“%s” beside what helps and harms is neither",
  (word) => {
    for (const id of ["+/-", "++/--", "+++/---"]) expect(effect(id, word)).toBe(0);
    const { scale: found } = detectScale(["positive", word, "very negative"]);
    expect(toEffect(found, word)).toEqual({ effect: 0 });
  },
);

describe("scaleById", () => {
  test.each([
    ["0-7", { zero: 0, top: 7, bottom: null }],
    ["0..4", { zero: 0, top: 4, bottom: null }],
    ["1-9", { zero: 1, top: 9, bottom: null }],
    ["-2..2", { zero: 0, top: 2, bottom: -2 }],
    ["-5 to 5", { zero: 0, top: 5, bottom: -5 }],
    ["3", { zero: 0, top: 3, bottom: -3 }],
    ["5-1", { zero: 1, top: 5, bottom: null, reversed: true }],
    ["words", { top: 3 }],
    ["1-5@3", { id: "1-5", zero: 3, top: 5, bottom: 1 }],
    ["-3..3@-3", { id: "-3..3", zero: -3, top: 3, bottom: null }],
    ["5-1@2", { zero: 2, bottom: 1, reversed: true }],
    ["0-5;so-so=2;n.k.=0.5", { zero: 0, bottom: null, said: { "so-so": 2, "n.k": 0.5 } }],
  ])("%s", (id, expected) => {
    expect(scaleById(id)).toMatchObject(expected);
  });
  test("what is no scale", () => {
    for (const id of [
      "",
      "abc",
      "5-5",
      "0",
      "-5..0",
      "1-5@",
      "1-5@6",
      "1-5@5",
      "1-5@0",
      "5@",
      "@3",
      "1-5;",
      "1-5;=2",
      "1-5;x",
      "1-5;x=",
      "1-5;x=y",
      "abc@3",
    ])
      expect(scaleById(id)).toBeNull();
  });
  test("one that a person changed comes back by its name, whatever its words are", () => {
    const words = { "So lala": 2, "a=b": 3, "eins; zwei": 4, "50%": 1, "@home": 0, constructor: 5 };
    const tuned = tunedScale(scale("0-5"), { zero: 2, words })!;
    expect(scaleById(nameOfScale(tuned))).toEqual(tuned);
    const turned = reverseScale(tunedScale(scale("1-9"), { zero: 5, words: { x: 7 } })!);
    expect(scaleById(nameOfScale(turned))).toMatchObject({
      zero: 5,
      top: 9,
      bottom: 1,
      said: { x: 7 },
      reversed: true,
    });
    for (const [word, level] of Object.entries(words))
      expect(toEffect(tuned, word)).toEqual(toEffect(tuned, level));
  });
  test("every known scale comes back by its id", () => {
    for (const known of KNOWN_SCALES) expect(scaleById(known.id)).toBe(known);
  });
});

describe("toEffect", () => {
  test.each<[string, CellValue, number | string]>([
    ["1-5", 1, 0],
    ["1-5", 3, 0.5],
    ["1-5", 5, 1],
    ["1-5@3", 1, -1],
    ["1-5@3", 3, 0],
    ["1-5@3", 4, 0.5],
    ["0-10@4", 2, -0.5],
    ["-3..3@-3", 0, 0.5],
    ["words@2", "low", -0.5],
    ["words;so so=2", "So  SO", 2 / 3],
    ["words;high=1", "high", 1 / 3],
    ["0-5;-=0;off=6", "-", 0],
    ["1-5", "4/5", 0.75],
    ["0-5", "3 - High", 0.6],
    ["0-5", "High (3)", 0.6],
    ["0-10", "5", 0.5],
    ["0-10", "2,5", 0.25],
    ["0-100", "50%", 0.5],
    ["%", "50%", 0.5],
    ["%", 50, 0.5],
    ["-3..3", -3, -1],
    ["-3..3", "+2", 2 / 3],
    ["-3..3", "−3", -1],
    ["0/1/3/9", 3, 1 / 3],
    ["words", "High", 1],
    ["words", "hoch", 1],
    ["words", "élevé", 1],
    ["words", "Média", 2 / 3],
    ["words", "bajo", 1 / 3],
    ["words", "medium/high", 2.5 / 3],
    ["yes/no", "ja/nein", "“ja/nein” is not a rating on the scale yes/no"],
    ["words", "keine", 0],
    ["words", "None", 0],
    ["words-5", "Muy alto", 1],
    ["quality", "Buone", 0.75],
    ["quality", "Плохая", 0.25],
    ["quality", "uitstekend", 1],
    // Which way is wanted is in the word.
    ["ease", "Very hard", 0],
    ["ease", "Difícil", 0.25],
    ["ease", "einfach", 0.75],
    ["ease", "Быстро", 0.75],
    ["price signs", "$$$", 0.5],
    ["++/--", "++", 1],
    ["++/--", "S", 0],
    ["++/--", "o", 0],
    ["++/--", "−", -0.5],
    ["++/--", "--", -1],
    ["++/--", 0, 0],
    ["+/-", "-", -1],
    ["+++/---", "+++", 1],
    ["full/partial/missing", "Partial", 0.5],
    ["yes/no", true, 1],
    ["yes/no", "✓", 1],
    ["yes/no", "Nein", 0],
    ["stars", "★★★☆☆", 0.6],
    ["red/amber/green", "Amber/red", 0.25],
    ["red/amber/green", "Amber / Green", 0.75],
    ["red/amber/green", "GREEN", 1],
    ["harvey balls", "◑", 0.5],
    ["0-5", "n/a", "missing"],
    ["0-5", "-", "missing"],
    ["0-5", null, "missing"],
    ["words", "TBD", "missing"],
    ["0-5", 7, "7 is off the scale 0-5 (0 to 5); the scale 0-10 would hold it"],
    ["0-5", "soon", "“soon” is not a rating on the scale 0-5"],
    ["0-5", "High", "“High” is not a rating on the scale 0-5"],
    ["0-5", { error: "#N/A" }, "holds the error #N/A"],
    ["0-5", true, "“yes” is not a rating on the scale 0-5"],
  ])("on %s %j gives %j", (id, written, expected) => {
    expect(effect(id, written)).toBe(expected);
  });

  const numeric = KNOWN_SCALES.filter((known) => !known.words);
  const onScale = fc
    .constantFrom(...numeric)
    .chain((known) =>
      fc.tuple(
        fc.constant(known),
        fc.double({ min: leastOf(known), max: known.top, noNaN: true }),
        fc.double({ min: leastOf(known), max: known.top, noNaN: true }),
      ),
    );
  const valueOf = (of: Scale, value: number): number => {
    const read = toEffect(of, value);
    if (!("effect" in read)) throw new Error(`off the scale: ${value}`);
    return read.effect;
  };

  test("is monotone, within [-1, 1], and zero at zero", () => {
    fc.assert(
      fc.property(onScale, ([known, a, b]) => {
        const [low, high] = [valueOf(known, Math.min(a, b)), valueOf(known, Math.max(a, b))];
        expect(low).toBeLessThanOrEqual(high);
        expect(Math.abs(low)).toBeLessThanOrEqual(1);
        expect(valueOf(known, known.zero)).toBe(0);
        expect(valueOf(known, known.top)).toBe(1);
      }),
    );
  });

  test("turned round it is the mirror image", () => {
    fc.assert(
      fc.property(onScale, ([known, a]) => {
        const mirrored = leastOf(known) + known.top - a;
        if (mirrored < leastOf(known) || mirrored > known.top) return;
        expect(valueOf(reverseScale(known), a)).toBeCloseTo(valueOf(known, mirrored), 9);
      }),
    );
  });
});

describe("detectScale from the ratings alone", () => {
  test.each<[string, CellValue[], string]>([
    ["own", [0, 1, 2, 3], "-3..3"],
    ["negative", [-1, 0, 1], "-1..1"],
    ["negative", [-2, 3, 1], "-3..3"],
    ["negative", [-4, 3], "-5..5"],
    ["negative", [-40, 30], "-100..100"],
    // ICON grants, SAI Six Sigma: 1-5
    ["1-5", [4, 5, 5, 3, 3, 3, 5, 1], "1-5"],
    ["0-5", [0, 5, 3], "0-5"],
    ["few", [4, 5], "0-5"],
    ["letters", ["A", "C", "B"], "A/B/C/D"],
    ["between words", ["high", "medium/high", "low"], "words"],
    // custom bike: 0-10; Laudon: 0-100
    ["0-10", [9, 5, 2, 0, 2, 5], "0-10"],
    ["0-100", [67, 81, 72, 66], "0-100"],
    ["0/1/3/9", [0, 1, 3, 9, 3], "0/1/3/9"],
    // priorizar: 0/4/16/32
    ["0/4/16/32", [0, 16, 4, 4, 32], "0-32"],
    ["fractions", [0.2, 0.75, 1], "0-1"],
    ["percent", ["20%", "75 %", "100%"], "%"],
    ["more", [120, 480, 200], "0-500"],
    ["nothing", [null, null], "-3..3"],
    ["words", ["High", "Low", null, "Medium", "none"], "words"],
    ["words", ["hoch", "mittel", "keine"], "words"],
    ["five words", ["Very high", "Low", "Medium"], "words-5"],
    ["five words", ["Muy alto", "Bajo"], "words-5"],
    // solvprob.ca Pugh matrix
    ["signs", ["++", "+", "S", "-", "--"], "++/--"],
    ["signs", ["+", 0, "-", "-"], "+/-"],
    ["signs", ["+++", "-", "0"], "+++/---"],
    ["met", ["Full", "Partial", "Missing"], "full/partial/missing"],
    ["quality", ["Ottime", "Buone", "Scarse"], "quality"],
    ["ease", ["Easy", "Medium", "Hard"], "ease"],
    ["ease", ["trivial", "schwer"], "ease"],
    ["price signs", ["$$", "$", "$$$"], "price signs"],
    ["RAG", ["Amber/Green", "Red", "Amber/red", "Green"], "red/amber/green"],
    ["ticks", ["✓", "✗", "✓"], "yes/no"],
    ["booleans", [true, false], "yes/no"],
    ["stars", ["★★★☆☆", "★★★★★"], "stars"],
    ["dash for none", [4, "-", 5, 3, 2, "--"], "1-5"],
    ["labelled", ["3 - High", "1 - Low", "5 - Very high", "2 - Fair"], "1-5"],
    ["out of ten", ["5/10", "7/10", "9/10"], "0-10"],
  ])("%s %j", (_name, samples, expected) => {
    expect(detectScale(samples).scale.id).toBe(expected);
  });
});

describe("detectScale from what is written beside", () => {
  test.each<[string, CellValue[], string, boolean]>([
    ["1 - Low | 5 - High", [2, 3], "1-5", false],
    ["Impact (0-10)", [2, 3], "0-10", false],
    ["Max Score 10", [2, 3], "0-10", false],
    ["Rating 1-5", [2, 3], "1-5", false],
    ["0/1/3/9", [1, 3], "0/1/3/9", false],
    ["Punkte von 1 bis 5", [2, 3], "1-5", false],
    ["note sur 20", [12, 15], "0-20", false],
    ["1 = best, 6 = worst", [1, 2], "1-6", true],
    ["-3 to +3", [1, 2], "-3..3", false],
    ["1=low, 5=high", [2], "1-5", false],
    // what does not fit the ratings is not believed
    ["Rating 1-5", [7, 8, 0], "0-10", false],
    ["Budget (2024)", [4, 0], "0-5", false],
  ])("%j", (header, samples, expected, reversed) => {
    const found = detectScale(samples, { header });
    expect(found.scale.id).toBe(expected);
    expect(found.scale.reversed).toBe(reversed);
  });
  test("negatives in another column make the scale two-sided", () => {
    expect(detectScale([0, 1, 3], { negativesElsewhere: true }).scale.id).toBe("-3..3");
    expect(detectScale([4, 5, 1, 2, 3], { negativesElsewhere: true }).scale.id).toBe("-5..5");
  });
  test("percent formats", () => {
    expect(detectScale([0.2, 1], { formats: ["0%", "0%"] }).scale.id).toBe("%");
  });
});

test("no sample is off the scale that was found, save slips beside a stated scale or one far from all others", () => {
  const numbers = fc.array(
    fc.oneof(fc.integer({ min: -300, max: 300 }), fc.double({ min: -50, max: 1e6, noNaN: true })),
    {
      minLength: 1,
      maxLength: 12,
    },
  );
  const headers = fc.constantFrom("", "Impact (1-5)", "Max 10", "-3..3", "1 = best, 6 = worst");
  fc.assert(
    fc.property(numbers, headers, fc.boolean(), (samples, header, negativesElsewhere) => {
      const found = detectScale(samples, { header, negativesElsewhere });
      const off = samples.filter((sample) => !("effect" in toEffect(found.scale, sample))).length;
      const stated = header !== "" && off * 2 <= samples.length;
      expect(off === 0 || stated || (off === 1 && samples.length > 5)).toBe(true);
      for (const other of found.alternatives) {
        for (const sample of samples) expect(toEffect(other, sample)).toHaveProperty("effect");
      }
      expect(found.confidence).toBeGreaterThanOrEqual(0);
      expect(found.confidence).toBeLessThanOrEqual(1);
    }),
  );
});
