/**
 * Tells on a terminal which step is running, on standard error so that output can be piped. Nothing is shown where
 * standard error is no terminal.
 */
export function progress(quiet: boolean): (step: string | null) => void {
  if (quiet || !process.stderr.isTTY) return () => undefined;
  return (step) => process.stderr.write(step === null ? "\r\x1b[K" : `\r\x1b[K${step} …`);
}
