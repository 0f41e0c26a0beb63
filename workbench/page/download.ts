const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Saves bytes to the user's downloads under a name. */
export function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the bytes by the next turn of its loop.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 1000);
}
