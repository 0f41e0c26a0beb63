import { describe, expect, test } from "@jest/globals";
import { whenVisible, type Signs } from "#excel/taskpane/when-visible.ts";

type Told = (message: { visibilityMode: string }) => void;

/** A page that is loaded without being seen, and an Excel that tells of its pane. */
function hidden({ refuses = false, tells = true } = {}) {
  const listeners = new Map<string, Set<() => void>>();
  const told: Told[] = [];
  const page = {
    visibilityState: "hidden",
    addEventListener: (type: string, listener: () => void) =>
      void listeners.set(type, (listeners.get(type) ?? new Set()).add(listener)),
    removeEventListener: (type: string, listener: () => void) => void listeners.get(type)?.delete(listener),
  };
  const addin = {
    onVisibilityModeChanged: (handler: Told) => {
      if (refuses) return Promise.reject(new Error("not here"));
      told.push(handler);
      return Promise.resolve(() => Promise.resolve());
    },
  };
  let shown = 0;
  whenVisible({ page, addin: tells ? addin : undefined } as unknown as Signs, () => shown++);
  const fire = (type: string): void => [...(listeners.get(type) ?? [])].forEach((listener) => listener());
  return {
    page,
    told,
    fire,
    shown: () => shown,
    left: () => [...listeners.values()].flatMap((set) => [...set]),
  };
}

describe("The pane", () => {
  test("waits while nobody sees it", () => {
    const { told, fire, shown } = hidden();
    fire("visibilitychange");
    told[0]!({ visibilityMode: "Hidden" });
    expect(shown()).toBe(0);
  });

  test("opens when Office.js says so, though the page still calls itself hidden", () => {
    const { told, shown, left } = hidden();
    told[0]!({ visibilityMode: "Taskpane" });
    told[0]!({ visibilityMode: "Taskpane" });
    expect(shown()).toBe(1);
    expect(left()).toEqual([]);
  });

  test.each([{ refuses: true }, { tells: false }])("opens by the page alone (%j)", async (office) => {
    const { page, fire, shown } = hidden(office);
    await Promise.resolve();
    page.visibilityState = "visible";
    fire("visibilitychange");
    fire("visibilitychange");
    expect(shown()).toBe(1);
  });

  test("opens when someone touches it, whatever anything says", () => {
    const { fire, shown } = hidden({ tells: false });
    fire("pointerdown");
    fire("keydown");
    expect(shown()).toBe(1);
  });
});
