import { en } from "#core/messages/en.ts";
import { quietDebug } from "#workbench/grid/quiet.ts";
import { Desk } from "./desk.ts";
import { acceptDrops } from "./drop.ts";
import { MessageBar } from "./message-bar.ts";
import type { Start } from "./start.ts";

/** The page: wires the bar, the grid and the pane together and opens the first workbook. */
quietDebug();

const desk = new Desk({
  grid: element("grid"),
  fileName: element("file-name"),
  unsaved: element("unsaved"),
  message: new MessageBar(element("message")),
});

const chooser = element("file", HTMLInputElement);
button("open", en.workbench.open, en.workbench.openHint, () => {
  chooser.click();
});
button("sample", en.workbench.sample, en.workbench.sampleHint, () => void desk.openFrom(SAMPLE));
chooser.addEventListener("change", () => {
  const file = chooser.files?.[0];
  if (file) void desk.openFile(file);
  chooser.value = "";
});

element("unsaved").textContent = en.workbench.unsaved;
element("drop").textContent = en.workbench.dropHere;
acceptDrops(element("drop"), (file) => void desk.openFile(file));

window.addEventListener("keydown", (event) => {
  const command = (event.ctrlKey || event.metaKey) && !event.altKey;
  if (!command || event.key.toLowerCase() !== "o") return;
  event.preventDefault();
  chooser.click();
});
window.addEventListener("beforeunload", (event) => {
  if (desk.hasUnsavedChanges) event.preventDefault();
});

const SAMPLE: Start = { name: "Technology plan.xlsx", url: "/sample.xlsx" };
const start = (await (await fetch("/start.json")).json()) as Start;
await desk.openFrom(start);

function element<T extends HTMLElement>(id: string, type?: new () => T): T;
function element(id: string, type: new () => HTMLElement = HTMLElement): HTMLElement {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page has no #${id}.`);
  return found;
}

function button(id: string, label: string, hint: string, act: () => void): void {
  const target = element(id, HTMLButtonElement);
  target.textContent = label;
  target.title = hint;
  target.addEventListener("click", act);
}
