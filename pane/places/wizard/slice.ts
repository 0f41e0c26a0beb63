import { draftFrom, EMPTY_DRAFT, parseDraft, type InvestmentDraft } from "#core/workflow/investment/draft.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { Session } from "#pane/model/session.ts";
import type { Slice } from "#pane/model/slice.ts";

export type WizardStep = 1 | 2 | 3 | 4 | 5;

interface WizardState {
  /** The investment being described; null before the first and after it was written or thrown away. */
  readonly draft: InvestmentDraft | null;
}

export const wizard: Slice<WizardState> = { initial: { draft: null } };

/** Where a draft is kept in the document's settings. */
const DRAFT_SETTING = "draft";

/** The draft that this session, or an earlier one, left unfinished. */
export function keptDraft(session: Session): InvestmentDraft | null {
  const { draft } = session.slice(wizard).get();
  const { understanding } = session.state.get();
  return draft ?? (understanding && draftInDocument(understanding));
}

function draftInDocument({ outline }: Understanding): InvestmentDraft | null {
  const kept = outline.settings[DRAFT_SETTING];
  return kept === undefined ? null : parseDraft(kept);
}

/** Begins (or goes on with) describing an investment: a new one, or an existing one by its id. */
export function openWizard(session: Session, editing: string | null, step: WizardStep = 1): void {
  const strategy = session.state.get().understanding?.reading.strategy;
  const edited = strategy?.investments.find(({ id }) => id === editing);
  const known = keptDraft(session);
  const kept = known?.editing === editing ? known : null;
  const fresh = strategy && edited ? draftFrom(edited, strategy) : EMPTY_DRAFT;
  session.slice(wizard).patch({ draft: kept ?? fresh });
  session.go({ name: "wizard", step });
}

/** Leaves the wizard; the draft is kept in the document unless it is thrown away. */
export async function leaveWizard(session: Session, discard: boolean): Promise<void> {
  const slice = session.slice(wizard);
  const { draft } = slice.get();
  const { understanding } = session.state.get();
  const id = draft?.editing ?? null;
  if (discard) slice.patch({ draft: null });
  session.go(id === null ? { name: "investments" } : { name: "investment", id }, true);
  const expect = understanding?.outline.settings[DRAFT_SETTING] ?? null;
  const value = discard || !draft ? null : JSON.stringify(draft);
  if (value === expect) return;
  const changes = [{ kind: "setting", key: DRAFT_SETTING, value, expect } as const];
  await session.keep({ label: session.texts.pane.wizard.draftLabel, changes });
}
