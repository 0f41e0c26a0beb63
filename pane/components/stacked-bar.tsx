import type { VNode } from "preact";

/** One stretch of a bar. */
export interface Stretch {
  readonly label: string;
  /** In any unit, 0 or more. */
  readonly amount: number;
  /** A colour of the look: "var(--for)". */
  readonly colour: string;
}

/**
 * Parts of a whole in one bar. Its name says them all; beside it stands what the colours mean. Where the system forces
 * its own colours each part has a texture instead, by its place among the parts.
 */
export function StackedBar({
  name,
  parts,
}: {
  readonly name: string;
  readonly parts: readonly Stretch[];
}): VNode {
  return (
    <div class="stacked-bar" role="img" aria-label={name}>
      {parts.map(
        ({ label, amount, colour }, index) =>
          amount > 0 && (
            <i key={label} class={textureOf(index)} style={{ background: colour, flexGrow: amount }} />
          ),
      )}
    </div>
  );
}

/** What stands beside a part's name in the bar's key. */
export function KeyOf({ colour, index }: { readonly colour: string; readonly index: number }): VNode {
  return <i class={textureOf(index)} style={{ background: colour }} aria-hidden="true" />;
}

const TEXTURES = 5;

function textureOf(index: number): string {
  return `texture-${index % TEXTURES}`;
}
