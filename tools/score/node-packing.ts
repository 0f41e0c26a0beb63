import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Packing } from "#workbench/xlsx/packing.ts";

/** Node's own. */
export const NODE_PACKING: Packing = {
  deflate: (bytes) => deflateRawSync(bytes, { level: 6 }),
  inflate: (packed, size) => {
    try {
      // In one piece: of many, put together, there would be two for a while.
      const bytes = inflateRawSync(packed, {
        maxOutputLength: Math.max(1, size),
        chunkSize: Math.max(64, size + 1),
      });
      return bytes.length === size ? bytes : null;
    } catch {
      // Damaged, cut off, or longer than it says.
      return null;
    }
  },
};
