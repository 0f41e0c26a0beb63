import { describe, expect, test } from "@jest/globals";
import { NODE_PACKING } from "#tools/score/node-packing.ts";
import { PLAIN_PACKING } from "#workbench/xlsx/packing.ts";

const sizes = [0, 1, 300, 70_000];
const bytesOf = (size: number): Uint8Array =>
  Uint8Array.from({ length: size }, (_, i) => (i * i + (i >> 7)) % 251);

describe("packing (RFC 1951)", () => {
  test("what one packs the other unpacks", () => {
    for (const size of sizes) {
      const bytes = bytesOf(size);
      expect(Buffer.compare(PLAIN_PACKING.inflate(NODE_PACKING.deflate(bytes), size)!, bytes)).toBe(0);
      expect(Buffer.compare(NODE_PACKING.inflate(PLAIN_PACKING.deflate(bytes), size)!, bytes)).toBe(0);
    }
  });

  test.each([PLAIN_PACKING, NODE_PACKING])(
    "what is damaged, or not as long as it says, is nothing",
    (each) => {
      const packed = each.deflate(bytesOf(70_000));
      expect(each.inflate(packed, 69_999)).toBeNull();
      expect(each.inflate(packed, 70_001)).toBeNull();
      expect(each.inflate(packed, 0)).toBeNull();
      expect(each.inflate(packed.subarray(0, packed.length - 9), 70_000)).toBeNull();
      expect(each.inflate(Uint8Array.of(7, 255, 0, 9), 4)).toBeNull();
    },
  );
});
