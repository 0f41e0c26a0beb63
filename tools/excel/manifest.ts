import { LOCAL_BASE } from "./base-address.ts";

/**
 * The manifest for one address and version. The one in the project's folder is for development; the published one
 * differs from it in nothing else.
 * @param version of package.json: three numbers, to which Office wants a fourth
 */
export function manifestFor(source: string, base: string, version: string): string {
  return source
    .replaceAll(LOCAL_BASE, base)
    .replace(/<AppDomain>[^<]*</, `<AppDomain>${new URL(base).origin}<`)
    .replace(/<Version>[^<]*</, `<Version>${version}.0<`);
}
