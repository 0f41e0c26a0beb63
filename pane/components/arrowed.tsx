import { Fragment, type VNode } from "preact";

/** An arrow that is drawn, as some fonts have none, and read out as everywhere. */
export function Arrow(): VNode {
  return (
    <>
      <svg class="arrow" viewBox="0 0 12 8" aria-hidden="true">
        <path d="M0 4h11M8 1l3 3-3 3" fill="none" stroke="currentColor" stroke-width="1.2" />
      </svg>
      <span class="unseen">→</span>
    </>
  );
}

/** A sentence with its arrows drawn. */
export function Arrowed({ text }: { readonly text: string }): VNode {
  const [first, ...others] = text.split("→");
  return (
    <>
      {first}
      {others.map((part, index) => (
        <Fragment key={index}>
          <Arrow />
          {part}
        </Fragment>
      ))}
    </>
  );
}
