import type { RequestListener } from "node:http";
import { pathOf } from "#workbench/server/request-path.ts";
import type { ExcelFiles } from "./build-excel.ts";

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  json: "application/json",
  xml: "application/xml",
  png: "image/png",
};

export function contentType(path: string): string {
  return TYPES[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream";
}

/**
 * Serves the built files and nothing else of this computer. Excel on the web asks for functions.json from its own
 * origin, and its browser first asks whether a page of the internet may reach this computer at all.
 */
export function fileHandler(files: ExcelFiles): RequestListener {
  return (request, response) => {
    if (request.method === "OPTIONS") {
      response
        .writeHead(204, {
          "access-control-allow-origin": "*",
          "access-control-allow-methods": "GET, HEAD",
          "access-control-allow-private-network": "true",
        })
        .end();
      return;
    }
    const asked = pathOf(request.url);
    if (asked === null) {
      response.writeHead(400).end();
      return;
    }
    const path = asked.slice(1);
    const file = files.get(path);
    if (file === undefined || (request.method !== "GET" && request.method !== "HEAD")) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "content-type": contentType(path),
      "cache-control": "no-store",
      "access-control-allow-origin": "*",
      "x-content-type-options": "nosniff",
    });
    response.end(request.method === "HEAD" ? undefined : file);
  };
}
