import { careTexts } from "#core/messages/care.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { differingParts } from "./differing-parts.ts";

interface Props {
  readonly before: string;
  readonly after: string;
}

/** A formula as it is and as it should be, the difference marked. */
export function FormulaChange({ before, after }: Props): VNode {
  const t = careTexts(usePane().texts).tableCheck;
  const [was, is] = differingParts(before, after);
  return (
    <div class="formula-change">
      <code title={t.found}>
        {was.start}
        <del>{was.middle}</del>
        {was.end}
      </code>
      <code title={t.should}>
        {is.start}
        <ins>{is.middle}</ins>
        {is.end}
      </code>
    </div>
  );
}
