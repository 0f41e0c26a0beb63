import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { headersFor } from "./headers.ts";

/** What may be asked for, by path, and how to get its bytes. */
export type Files = ReadonlyMap<string, () => Uint8Array | Promise<Uint8Array>>;

const HOST = "127.0.0.1";

/** Serves these files on this machine only. Takes a free port when the usual one is taken; 0 takes any free one. */
export async function serve(files: Files, usualPort: number): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => void reply(files, request, response));
  try {
    await listen(server, usualPort);
  } catch (fault) {
    const code = (fault as NodeJS.ErrnoException).code;
    if (code !== "EADDRINUSE" && code !== "EACCES") throw fault;
    await listen(server, 0);
  }
  const { port } = server.address() as AddressInfo;
  return { server, url: `http://${HOST}:${port}/` };
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

async function reply(files: Files, request: IncomingMessage, response: ServerResponse): Promise<void> {
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
  const path = new URL(request.url ?? "/", `http://${HOST}`).pathname;
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
