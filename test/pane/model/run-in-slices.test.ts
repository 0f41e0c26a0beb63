import { expect, test } from "@jest/globals";
import { finished, runInSlices } from "#pane/model/run-in-slices.ts";

function* counting(most: number): Generator<number, string> {
  for (let k = 0; k < most; k++) yield k;
  return "done";
}

const nothing = (): void => undefined;
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

test("work runs to its end, and a fault on the way is told", async () => {
  expect(await finished(counting(1000))).toBe("done");
  await expect(
    finished(
      (function* () {
        yield 1;
        throw new Error("broken");
      })(),
    ),
  ).rejects.toThrow("broken");
});

test("work that never ends lets others have their turn, says where it is, and is given up when stopped", async () => {
  let said = -1;
  const stop = runInSlices(counting(Infinity), {
    onWord: (word) => (said = word),
    onEnd: nothing,
    onFault: nothing,
  });
  while (said < 0) await turn();
  stop();
  const last = said;
  for (let k = 0; k < 3; k++) await turn();
  expect(said).toBe(last);
});
