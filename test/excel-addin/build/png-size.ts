/** Width and height of a PNG, from its header chunk (PNG specification, 11.2.2). */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== 0x89504e47) throw new Error("This is no PNG.");
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
