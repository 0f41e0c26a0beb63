import type { Model } from "@odoo/o-spreadsheet";
import { UIPlugin, registries } from "@odoo/o-spreadsheet";

export type Dispatch = Model["dispatch"];

const BATCH = "ALIGNSCORE_BATCH";

interface BatchCommand {
  readonly type: typeof BATCH;
  readonly run: (dispatch: Dispatch) => void;
}

/** Carries out many commands within one, so that they are one undo step and one recalculation. */
class BatchPlugin extends UIPlugin {
  static override getters = [] as const;

  override handle(command: { readonly type: string }): void {
    if (command.type === BATCH) (command as BatchCommand).run(this.dispatch);
  }
}

/** Adds the plugin to the grid; once, before the first model is made. */
export function registerBatch(): void {
  registries.featurePluginRegistry.add("alignscore_batch", BatchPlugin);
}

/** One command outside a batch costs about a millisecond; ten thousand within one take less than a second. */
export function inOneStep(model: Model, run: (dispatch: Dispatch) => void): void {
  const dispatch = model.dispatch as unknown as (type: string, payload: Omit<BatchCommand, "type">) => void;
  dispatch(BATCH, { run });
}
