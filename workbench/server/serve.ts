import { randomBytes } from "node:crypto";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { headersFor } from "./headers.ts";
import { pathOf } from "./request-path.ts";

/** What may be asked for, by path, and how to get its bytes. */
export type Files = ReadonlyMap<string, () => Uint8Array | Promise<Uint8Array>>;

export interface Served {
  readonly server: Server;
  /** The page's address, with a word that nobody else on this machine knows: they get nothing. */
  readonly url: string;
  /** Leads to the page, once: a browser's command line can be read by everybody on the machine. */
  readonly launchUrl: string;
}

const HOST = "127.0.0.1";

/** Serves these files on this machine only. Takes a free port when the usual one is taken; 0 takes any free one. */
export async function serve(files: Files, usualPort: number): Promise<Served> {
  const [token, once] = [secret(), secret()];
  const desk = { files, token, once: new Set([`/${once}`]) };
  const server = createServer((request, response) => void reply(desk, request, response));
  try {
    await listen(server, usualPort);
  } catch (fault) {
    const code = (fault as NodeJS.ErrnoException).code;
    if (code !== "EADDRINUSE" && code !== "EACCES") throw fault;
    await listen(server, 0);
  }
  const { port } = server.address() as AddressInfo;
  const origin = `http://${HOST}:${port}`;
  return { server, url: `${origin}/${token}/`, launchUrl: `${origin}/${once}` };
}

/** 128 random bits, in letters and digits that may stand in an address. */
function secret(): string {
  return randomBytes(16).toString("hex");
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

interface Desk {
  readonly files: Files;
  readonly token: string;
  /** Paths that lead to the page and then are gone. */
  readonly once: Set<string>;
}

async function reply(
  { files, token, once }: Desk,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const say = (status: number, text: string): void => {
    response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(text);
  };
  // A page elsewhere that has a name of its own point here (DNS rebinding) does not get the user's workbook.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? "")) {
    say(403, "Only this machine may ask.");
    return;
  }
  if (request.method !== "GET" && request.method !== "HEAD") {
    say(405, "Only GET and HEAD.");
    return;
  }
  const asked = pathOf(request.url);
  if (asked === null) {
    say(400, "This is no address.");
    return;
  }
  if (once.delete(asked)) {
    response.writeHead(303, { location: `/${token}/`, "cache-control": "no-store" }).end();
    return;
  }
  if (!asked.startsWith(`/${token}/`)) {
    say(403, "Open the address that stands in the terminal.");
    return;
  }
  const path = asked.slice(token.length + 1);
  const file = files.get(path);
  if (!file) {
    say(404, "There is nothing here.");
    return;
  }
  try {
    const body = await file();
    response.writeHead(200, { ...headersFor(path), "content-length": body.byteLength });
    response.end(request.method === "HEAD" ? undefined : body);
  } catch (fault) {
    say(500, fault instanceof Error ? fault.message : String(fault));
  }
}
