import { describe, expect, test } from "@jest/globals";
import { UnsavedWork, type Keeping } from "#workbench/page/unsaved-work.ts";

/** As much of a browser's cache and locks as is used, shared by several pages. */
function browser() {
  const kept = new Map<string, Response>();
  const held = new Set<string>();
  const cache = {
    put: (url: string, response: Response) => Promise.resolve(void kept.set(url, response)),
    delete: (url: string) => Promise.resolve(kept.delete(url)),
    keys: () => Promise.resolve([...kept.keys()].map((path) => ({ url: `http://127.0.0.1:1${path}` }))),
    match: ({ url }: { url: string }) => Promise.resolve(kept.get(new URL(url).pathname)?.clone()),
  };
  let clock = 1000;
  const page = (id: string): { work: UnsavedWork; leave: () => void } => {
    const locks = {
      // A lock that is held is waited for in vain; of one that is asked for with a signal it is enough to have had it.
      request: (name: string, how: object, then?: () => unknown) => {
        if (held.has(name)) return Promise.reject(new DOMException("Waited too long.", "TimeoutError"));
        if (then) return Promise.resolve(then());
        held.add(name);
        return new Promise(() => undefined);
      },
    };
    const parts = { caches: { open: () => Promise.resolve(cache) }, locks, now: () => clock++, id };
    const work = new UnsavedWork(parts as unknown as Keeping);
    return { work, leave: () => held.delete(`alignscore-unsaved-${id}`) };
  };
  return { page };
}

const bytes =
  (...numbers: number[]) =>
  () =>
    Promise.resolve(new Uint8Array(numbers));

describe("work that was not saved", () => {
  test("is found by the next page once its own is gone, with its name and the last copy", async () => {
    const { page } = browser();
    const one = page("a");
    await one.work.keep("Plän & 100%.xlsx", bytes(1));
    await one.work.keep("Plän & 100%.xlsx", bytes(1, 2));
    const other = page("b");
    expect(await other.work.leftBehind()).toEqual([]);
    one.leave();
    const [left, ...more] = await other.work.leftBehind();
    expect(more).toEqual([]);
    expect(left).toMatchObject({ id: "a", name: "Plän & 100%.xlsx", at: 1001 });
    expect(await left!.bytes()).toEqual(new Uint8Array([1, 2]));
    await other.work.forget("a");
    expect(await other.work.leftBehind()).toEqual([]);
  });

  test("is gone once it was saved, also when a copy was still being made", async () => {
    const { page } = browser();
    const one = page("a");
    let finish: (copy: Uint8Array) => void = () => undefined;
    const slow = one.work.keep("Plan.xlsx", () => new Promise((resolve) => (finish = resolve)));
    await one.work.forget();
    finish(new Uint8Array([1]));
    await slow;
    one.leave();
    expect(await page("b").work.leftBehind()).toEqual([]);
  });

  test("stays as it was where no copy can be made, and the latest comes first", async () => {
    const { page } = browser();
    const [one, two] = [page("a"), page("b")];
    await one.work.keep("One.xlsx", bytes(1));
    await two.work.keep("Two.xlsx", bytes(2));
    await one.work.keep("One.xlsx", () => Promise.resolve(null));
    one.leave();
    two.leave();
    const left = await page("c").work.leftBehind();
    expect(left.map(({ name }) => name)).toEqual(["Two.xlsx", "One.xlsx"]);
    expect(await left[1]!.bytes()).toEqual(new Uint8Array([1]));
  });
});
