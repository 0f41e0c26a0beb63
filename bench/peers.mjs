/**
 * What packages of Node make of the same: node bench/peers.mjs GROUP < input.json
 * Prints one line of JSON for each peer, as peers.py does. Packages are looked for where Node looks for them, and in the
 * folders of NODE_PATH.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** How each opens a file, and how it saves what it opened with a cell changed. */
const XLSX = [
  {
    library: "SheetJS",
    name: "xlsx",
    open: (xlsx, bytes) => xlsx.read(bytes, { type: "buffer" }),
    save: (xlsx, book, { sheet, cell }) => {
      book.Sheets[sheet][cell] = { t: "n", v: 42 };
      return xlsx.write(book, { type: "buffer", bookType: "xlsx", compression: true });
    },
  },
  {
    library: "exceljs",
    name: "exceljs",
    open: async (exceljs, bytes) => {
      const book = new exceljs.Workbook();
      await book.xlsx.load(bytes);
      return book;
    },
    save: (_, book, { sheet, cell }) => {
      book.getWorksheet(sheet).getCell(cell).value = 42;
      return book.xlsx.writeBuffer();
    },
  },
];

async function measure(run) {
  const start = performance.now();
  const result = await run();
  const taken = performance.now() - start;
  return { result, figures: { least: taken, median: taken } };
}

const tell = (label, name, more) => console.log(JSON.stringify({ label, name, ...more }));

const PEERS = {
  xlsx: async (given) => {
    const bytes = readFileSync(given.file);
    for (const { library, name, open, save } of XLSX) {
      const labels = ["opening", "saving"].map((work) => `${work}: ${library}`);
      let module;
      try {
        module = require(name);
      } catch (fault) {
        if (fault.code !== "MODULE_NOT_FOUND") throw fault;
        for (const label of labels) tell(label, label, { skipped: "not at hand" });
        continue;
      }
      const { version } = require(`${name}/package.json`);
      const opening = await measure(() => open(module, bytes));
      tell(labels[0], `${labels[0]} ${version}`, opening.figures);
      const saving = await measure(() => save(module, opening.result, given));
      tell(labels[1], `${labels[1]} ${version}`, saving.figures);
    }
  },
};

await PEERS[process.argv[2]](JSON.parse(readFileSync(0, "utf8")));
