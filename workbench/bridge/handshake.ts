/**
 * How the page hands a workbook to the pane's frame. Either may be ready first, so each says hello and answers the
 * other's; then the page sends one end of a channel, and again for each workbook that is opened, and when the frame has
 * begun anew.
 */
const HELLO = "alignscore-hello";
/** The frame's answer to the page's hello; its own it says only when it begins. */
const HERE = "alignscore-here";
const WORKBOOK = "alignscore-workbook";

/** The page's end. @returns sends a port, which it makes as soon as the frame listens */
export function greetFrame(frame: HTMLIFrameElement): (connect: () => MessagePort) => void {
  let ready = false;
  let isDelivered = false;
  let connect: (() => MessagePort) | null = null;
  const deliver = (): void => {
    if (!ready || !connect || isDelivered) return;
    isDelivered = true;
    frame.contentWindow?.postMessage(WORKBOOK, window.location.origin, [connect()]);
  };
  window.addEventListener("message", (event) => {
    if (event.source !== frame.contentWindow || event.origin !== window.location.origin) return;
    if (event.data !== HELLO && event.data !== HERE) return;
    if (event.data === HELLO) isDelivered = false;
    ready = true;
    deliver();
  });
  frame.contentWindow?.postMessage(HELLO, window.location.origin);
  return (next) => {
    connect = next;
    isDelivered = false;
    deliver();
  };
}

/** The frame's end: calls back with a port for each workbook. */
export function greetPage(receive: (port: MessagePort) => void): void {
  const page = window.parent;
  window.addEventListener("message", (event) => {
    if (event.source !== page || event.origin !== window.location.origin) return;
    if (event.data === HELLO) page.postMessage(HERE, window.location.origin);
    const [port] = event.ports;
    if (event.data === WORKBOOK && port) receive(port);
  });
  page.postMessage(HELLO, window.location.origin);
}
