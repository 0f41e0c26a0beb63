import type { Model } from "@odoo/o-spreadsheet";
import type { GridHighlights } from "./grid-highlights.ts";
import { App, Component, Spreadsheet, stores, templates, xml } from "#workbench/grid/library.ts";

/**
 * Shows a model in an element.
 * @param highlights what is outlined over it
 * @param said its words in the language of the page
 * @returns the function that takes it away again
 */
export async function mountGrid(
  model: Model,
  element: HTMLElement,
  highlights: GridHighlights,
  said: (text: string) => string,
): Promise<() => void> {
  let container: ReturnType<typeof stores.useStoreProvider> | null = null;
  class Grid extends Component {
    static override template = xml`<Spreadsheet model="model" colorScheme="scheme" />`;
    static components = { Spreadsheet };
    model = model;
    dark = matchMedia("(prefers-color-scheme: dark)");

    get scheme(): "dark" | "light" {
      return this.dark.matches ? "dark" : "light";
    }

    override setup(): void {
      container = stores.useStoreProvider();
      this.dark.addEventListener("change", () => {
        this.render(true);
      });
    }
  }
  const app = new App(Grid, { templates, translateFn: said });
  await app.mount(element);
  (container as ReturnType<typeof stores.useStoreProvider> | null)
    ?.get(stores.HighlightStore)
    .register(highlights);
  return () => {
    app.destroy();
  };
}
