import { describe, expect, test } from "@jest/globals";
import { serialReader } from "#sheets/server/serial-date.ts";
import type { Services } from "#sheets/server/services.ts";

const utilities = (formatDate: () => string): Services["utilities"] =>
  ({ formatDate }) as unknown as Services["utilities"];

describe("serialReader", () => {
  test("asks Google once for each different date where the engine does not know the zone", () => {
    let asked = 0;
    const serial = serialReader(
      "Mars/Olympus",
      utilities(() => {
        asked++;
        return "2024 01 31 12 00 00";
      }),
    );
    expect([serial(new Date(0)), serial(new Date(0)), asked]).toEqual([45322.5, 45322.5, 1]);
  });

  test("keeps thousandths of seconds", () => {
    const serial = serialReader(
      "Etc/UTC",
      utilities(() => "unused"),
    );
    // 25569 is 1 January 1970.
    expect(serial(new Date(500))).toBeCloseTo(25569 + 0.5 / 86400, 12);
    expect(serial(new Date(-500))).toBeCloseTo(25569 - 0.5 / 86400, 12);
  });
});
