import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The Pythons on the way, the usual one first: libraries are often there for only one of several. */
export function pythons(): readonly string[] {
  const places = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const programs = places.flatMap((folder) => ["python3", "python"].map((name) => join(folder, name)));
  return programs.filter((program) => existsSync(program));
}
