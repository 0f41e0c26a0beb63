import type { ObjectiveDraft } from "#core/workflow/objectives/draft.ts";
import type { ObjectiveForm } from "#core/workflow/objectives/form.ts";

/** What each part of the form gets. */
export interface FieldsProps {
  readonly form: ObjectiveForm;
  readonly draft: ObjectiveDraft;
  readonly onChange: (change: Partial<ObjectiveDraft>) => void;
}
