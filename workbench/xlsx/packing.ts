import { deflateSync, Inflate } from "fflate";

/** How parts are packed and unpacked (deflate). Browsers have it of a library, Node of its own, in a third of the time. */
export interface Packing {
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  /**
   * Stops as soon as more comes out than `size`.
   * @returns what came out, null where the data is damaged or more than that
   */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array | null;
}

/** Wherever JavaScript runs. */
export const PLAIN_PACKING: Packing = { deflate: (bytes) => deflateSync(bytes, { level: 6 }), inflate };

/** How much is handed to the unpacker at once: at deflate's limit of 1,032 to 1 it can yield 33 MB. */
const CHUNK = 32768;

function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  const bytes = new Uint8Array(size);
  // An object, as the callback changes it behind the compiler's back.
  const progress = { filled: 0 };
  const inflater = new Inflate((chunk) => {
    if (progress.filled + chunk.length <= size) bytes.set(chunk, progress.filled);
    progress.filled += chunk.length;
  });
  for (let at = 0; at < packed.length && progress.filled <= size; at += CHUNK) {
    try {
      inflater.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    } catch {
      // fflate throws when the data is no deflate stream.
      return null;
    }
  }
  return progress.filled === size ? bytes : null;
}
