import { spawn } from "node:child_process";

/** Shows an address in the user's browser. Where that does not work the printed address is there to click. */
export function openBrowser(url: string): void {
  const [command, ...args] = opener(url);
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => {
    console.log("No browser could be opened from here. Open the address above yourself.");
  });
  child.unref();
}

function opener(url: string): [string, ...string[]] {
  if (process.platform === "darwin") return ["open", url];
  if (process.platform === "win32") return ["cmd", "/c", "start", "", url];
  return ["xdg-open", url];
}
