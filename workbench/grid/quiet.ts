/**
 * o-spreadsheet reports each step that it times through console.debug. Here that is noise: it hides what matters and
 * names the user's commands, so those lines are dropped. Errors and warnings stay.
 */
export function quietDebug(): void {
  console.debug = () => undefined;
}
