import { foldText } from "../values/fold.ts";

const DECISION =
  /^(?:the )?(?:decision|decided|outcome|approved|approval|award|fund|funded|entscheidung|beschluss|bewilligung|decision du jury|avis|decisione|delibera|resolucion|decisao|besluit|beslut|decyzja)\b/;
const TAKEN =
  /^(?:fund|funded|approve|approved|go|yes|y|award|awarded|grant|granted|accept|accepted|ja|bewilligen|bewilligt|genehmigt|fordern|accord|accorde|oui|favorable|aprobar|aprobado|si|approvato|approvare|aprovado|sim|goedgekeurd|toekennen|godkand|godkjent|tak)\b/;
const LONGEST = 40;

/** A column says what was decided of each, and two or more were taken: nobody chose one of them. */
export function areSeveralTaken(header: string, answers: readonly string[]): boolean {
  if (header.length > LONGEST || !DECISION.test(foldText(header))) return false;
  return answers.filter((answer) => answer.length <= LONGEST && TAKEN.test(foldText(answer))).length > 1;
}
