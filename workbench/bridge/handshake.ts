/**
 * How the page hands a workbook to the pane's frame. Either may be ready first, so each says hello and answers the
 * other's; then the page sends one end of a channel, and again for each workbook that is opened, and when the frame has
 * begun anew.
 */
const HELLO = "alignscore-hello";
/** The frame's answer to the page's hello; its own it says only when it begins. */
const HERE = "alignscore-here";
const WORKBOOK = "alignscore-workbook";
/** The frame has shown what it read. */
const READ = "alignscore-read";

/** The page need not be ready for a pane that never comes. In milliseconds. */
const LONGEST_READING = 8000;

/** The page's end. */
interface FrameGreeted {
  /** Sends a port, which is made as soon as the frame listens. */
  readonly send: (connect: () => MessagePort) => void;
  /** Until the frame has shown what it read next, or takes too long. */
  readonly hasRead: () => Promise<void>;
}

export function greetFrame(frame: HTMLIFrameElement): FrameGreeted {
  let onRead = (): void => undefined;
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
    if (event.data === READ) onRead();
    if (event.data !== HELLO && event.data !== HERE) return;
    if (event.data === HELLO) isDelivered = false;
    ready = true;
    deliver();
  });
  frame.contentWindow?.postMessage(HELLO, window.location.origin);
  return {
    send: (next) => {
      connect = next;
      isDelivered = false;
      deliver();
    },
    hasRead: () =>
      new Promise((resolve) => {
        const giveUp = setTimeout(resolve, LONGEST_READING);
        onRead = () => {
          clearTimeout(giveUp);
          resolve();
        };
      }),
  };
}

/** The frame's end: calls back with a port for each workbook. @returns tells the page that one was read */
export function greetPage(receive: (port: MessagePort) => void): () => void {
  const page = window.parent;
  window.addEventListener("message", (event) => {
    if (event.source !== page || event.origin !== window.location.origin) return;
    if (event.data === HELLO) page.postMessage(HERE, window.location.origin);
    const [port] = event.ports;
    if (event.data === WORKBOOK && port) receive(port);
  });
  page.postMessage(HELLO, window.location.origin);
  return () => page.postMessage(READ, window.location.origin);
}
