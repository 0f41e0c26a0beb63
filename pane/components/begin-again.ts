/**
 * Has the page begin anew, once it can be fetched: a browser remembers of a module that did not come that it did not,
 * for as long as the page lives. While it cannot be fetched all stays as it is, the message too.
 */
export async function beginAgain(): Promise<void> {
  const { href } = window.location;
  const isThere = await fetch(href, { cache: "no-store" }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (isThere) window.location.reload();
}
