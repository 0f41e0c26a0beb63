import { planTemplate } from "#core/workflow/template/plan-template.ts";

type Plan = ReturnType<typeof planTemplate>;

/** The template as it is laid out; none of the names is refused. */
export function template(...[understanding, choice, texts]: Parameters<typeof planTemplate>): Plan & {
  readonly ok: true;
} {
  const plan = planTemplate(understanding, choice, texts);
  if (!plan.ok) throw new Error(plan.reason);
  return plan;
}
