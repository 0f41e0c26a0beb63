import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@jest/globals";
import { fileHandler } from "#tools/excel/file-handler.ts";

test("serves the built files and nothing else", async () => {
  const server = createServer(fileHandler(new Map([["taskpane.html", "<p>hello</p>"]])));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const page = await fetch(`${base}/taskpane.html?_host_Info=Excel`);
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(await page.text()).toBe("<p>hello</p>");
    for (const path of ["/", "/package.json", "/../package.json", "/%2e%2e/package.json"]) {
      expect((await fetch(base + path)).status).toBe(404);
    }
    // A target that no address can be made of, as only a hand-made request has it.
    const bare = await new Promise<number | undefined>((resolve, reject) => {
      request({ host: "127.0.0.1", port: new URL(base).port, path: "//" }, (reply) =>
        resolve(reply.statusCode),
      )
        .on("error", reject)
        .end();
    });
    expect(bare).toBe(400);
    expect((await fetch(`${base}/taskpane.html`, { method: "POST" })).status).toBe(404);
    // Excel on the web is of another origin, and this computer is none of the internet's.
    const asked = await fetch(`${base}/functions.json`, { method: "OPTIONS" });
    const allowed = ["access-control-allow-origin", "access-control-allow-private-network"];
    expect([asked.status, ...allowed.map((name) => asked.headers.get(name))]).toEqual([204, "*", "true"]);
    expect(page.headers.get("access-control-allow-origin")).toBe("*");
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
});
