import { LOCAL_BASE } from "./base-address.ts";

/**
 * The manifest for one address and version. The one in the project's folder is for development; the published one
 * differs from it in nothing else.
 * @param version of package.json: three numbers, to which Office wants a fourth. The store takes nothing below
 *   1.0.0.0, so the first is one more than ours.
 */
export function manifestFor(source: string, base: string, version: string): string {
  return source
    .replaceAll(LOCAL_BASE, base)
    .replace(/<AppDomain>[^<]*</, `<AppDomain>${new URL(base).origin}<`)
    .replace(/<Version>[^<]*</, `<Version>${storeVersion(version)}<`);
}

function storeVersion(version: string): string {
  const [major = 0, ...rest] = version.split(".").map(Number);
  return [major + 1, ...rest, 0].join(".");
}
