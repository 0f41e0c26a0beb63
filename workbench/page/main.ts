import { greetFrame } from "#workbench/bridge/handshake.ts";
import { Desk } from "./desk.ts";
import { makeDivider } from "./divider.ts";
import { acceptDrops } from "./drop.ts";
import { MessageBar } from "./message-bar.ts";
import { offerUnsaved } from "./offer-unsaved.ts";
import { UnsavedWork } from "./unsaved-work.ts";
import { pageTexts } from "#workbench/texts.ts";
import { SAMPLE, type Start } from "./start.ts";

/** The page: wires the bar, the grid and the pane together and opens the first workbook. */
const texts = pageTexts(navigator.language);
const { workbench } = texts;
document.documentElement.lang = texts.common.language;

const message = new MessageBar(element("message"), workbench.dismiss);
// A browser may lack either, or keep nothing in a private window.
const unsavedWork =
  "caches" in window && "locks" in navigator
    ? new UnsavedWork({ caches, locks: navigator.locks, now: () => Date.now(), id: crypto.randomUUID() })
    : null;
const pane = greetFrame(element("pane", HTMLIFrameElement));
const desk = new Desk(texts, {
  grid: element("grid"),
  fileName: element("file-name"),
  unsaved: element("unsaved"),
  message,
  unsavedWork,
  sendToPane: pane.send,
  paneHasRead: pane.hasRead,
});
// The grid is drawn on a canvas: this is how the tests, and people at the browser's console, see what is in it.
Object.assign(window, { alignscore: { desk } });

const chooser = element("file", HTMLInputElement);
button("open", workbench.open, workbench.openHint, () => {
  chooser.click();
});
button("new", workbench.new, workbench.newHint, () => void desk.openNew());
button("save", workbench.save, workbench.saveHint, () => void desk.save());
button("sample", workbench.sample, workbench.sampleHint, () => void desk.openFrom(SAMPLE));
chooser.addEventListener("change", () => {
  const file = chooser.files?.[0];
  if (file) void desk.openChosen(file);
  chooser.value = "";
});

element("unsaved").textContent = workbench.unsaved;
element("drop").textContent = workbench.dropHere;
acceptDrops(element("drop"), (file) => void desk.openChosen(file));
makeDivider(element("divider"), element("pane"), document.body);

window.addEventListener("keydown", (event) => {
  const command = (event.ctrlKey || event.metaKey) && !event.altKey;
  const key = event.key.toLowerCase();
  if (!command || (key !== "s" && key !== "o")) return;
  event.preventDefault();
  if (key === "s") void desk.save();
  else chooser.click();
});
window.addEventListener("beforeunload", (event) => {
  if (desk.hasUnsavedChanges) event.preventDefault();
});

const start = (await (await fetch("start.json")).json()) as Start;
await desk.openFrom(start);
if (unsavedWork) await offerUnsaved(unsavedWork, { message, texts, open: (left) => desk.bringBack(left) });

function element<T extends HTMLElement>(id: string, type: new () => T): T;
function element(id: string): HTMLElement;
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
