/** The path that a request asks for; null for what is no path ("//", "http://", "*"), which a server answers with 400. */
export function pathOf(target: string | undefined): string | null {
  if (target === undefined || !/^\/(?!\/)/.test(target) || !URL.canParse(target, ORIGIN)) return null;
  return new URL(target, ORIGIN).pathname;
}

const ORIGIN = "http://localhost";
