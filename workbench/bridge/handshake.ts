/**
 * How the page hands a workbook to the pane's frame. Either may be ready first, so each says hello and answers the
 * other's; then the page sends one end of a channel, and again for each workbook that is opened.
 */
const HELLO = "alignscore-hello";
const WORKBOOK = "alignscore-workbook";

/** The page's end. @returns sends a port as soon as the frame listens */
export function greetFrame(frame: HTMLIFrameElement): (port: MessagePort) => void {
  let ready = false;
  let waiting: MessagePort | null = null;
  const deliver = (): void => {
    if (!ready || !waiting) return;
    frame.contentWindow?.postMessage(WORKBOOK, window.location.origin, [waiting]);
    waiting = null;
  };
  window.addEventListener("message", (event) => {
    if (event.source !== frame.contentWindow || event.origin !== window.location.origin) return;
    if (event.data !== HELLO) return;
    ready = true;
    deliver();
  });
  frame.contentWindow?.postMessage(HELLO, window.location.origin);
  return (port) => {
    waiting = port;
    deliver();
  };
}

/** The frame's end: calls back with a port for each workbook. */
export function greetPage(receive: (port: MessagePort) => void): void {
  const page = window.parent;
  window.addEventListener("message", (event) => {
    if (event.source !== page || event.origin !== window.location.origin) return;
    if (event.data === HELLO) page.postMessage(HELLO, window.location.origin);
    const [port] = event.ports;
    if (event.data === WORKBOOK && port) receive(port);
  });
  page.postMessage(HELLO, window.location.origin);
}
