/** The usual CRC-32 (polynomial 0xEDB88320), four bytes at a time (Intel's "slicing-by-4"). */
const TABLES = [0, 1, 2, 3].map(() => new Uint32Array(256));

for (let i = 0; i < 256; i++) {
  let crc = i;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  TABLES[0]![i] = crc;
}
for (let i = 0; i < 256; i++) {
  for (let k = 1; k < 4; k++) {
    const before = TABLES[k - 1]![i]!;
    TABLES[k]![i] = (before >>> 8) ^ TABLES[0]![before & 255]!;
  }
}

const [T0, T1, T2, T3] = TABLES as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];

export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc = T3[crc & 255]! ^ T2[(crc >>> 8) & 255]! ^ T1[(crc >>> 16) & 255]! ^ T0[crc >>> 24]!;
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ T0[(crc ^ bytes[at]!) & 255]!;
  return (crc ^ -1) >>> 0;
}
