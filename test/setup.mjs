import fc from "fast-check";

// One seed for all property tests, so that a failure here is a failure everywhere.
fc.configureGlobal({ seed: 20250301, numRuns: 100 });

// Tests run as bundles (tools/unit/runner.mjs); faults name the lines that people wrote.
process.setSourceMapsEnabled(true);

// o-spreadsheet measures text on a canvas and keeps what it measured, for all test files of a process: they all have
// the same one. A character is a pixel wide and a line 13 high.
class PlainCanvas {
  getContext() {
    const measureText = (/** @type {string} */ text) => ({
      width: text.length,
      fontBoundingBoxAscent: 10,
      fontBoundingBoxDescent: 3,
    });
    return { measureText, save: () => undefined, restore: () => undefined, font: "" };
  }
}
Object.assign(globalThis, { OffscreenCanvas: PlainCanvas });
