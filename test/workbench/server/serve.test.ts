import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parseOptions } from "#workbench/server/options.ts";
import { serve, type Files } from "#workbench/server/serve.ts";

const files: Files = new Map<string, () => Uint8Array | Promise<Uint8Array>>([
  ["/", () => new TextEncoder().encode("<p>page</p>")],
  ["/pane.html", () => new TextEncoder().encode("<p>pane</p>")],
  ["/opened.xlsx", () => Promise.reject(new Error("It is gone."))],
]);

type Served = Awaited<ReturnType<typeof serve>>;
let first: Served;

interface Reply {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly body: string;
}

function ask(
  url: string,
  path: string,
  options: { method?: string; host?: string; bare?: boolean } = {},
): Promise<Reply> {
  const { port } = new URL(url);
  const headers = options.host === undefined ? {} : { host: options.host };
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: "127.0.0.1",
        port,
        path: options.bare ? path : new URL(url).pathname.slice(0, -1) + path,
        method: options.method ?? "GET",
        headers,
      },
      (reply) => {
        let body = "";
        reply.on("data", (chunk: Buffer) => (body += chunk.toString()));
        reply.on("end", () => resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body }));
      },
    );
    asked.on("error", reject);
    asked.end();
  });
}

beforeAll(async () => {
  first = await serve(files, 0);
});

afterAll(() => {
  first.server.closeAllConnections();
  first.server.close();
});

describe("the workbench's server", () => {
  test("listens on this machine only", () => {
    expect(first.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\/$/);
    expect(first.server.address()).toMatchObject({ address: "127.0.0.1" });
  });

  test("takes a free port when the usual one is taken", async () => {
    const second = await serve(files, Number(new URL(first.url).port));
    expect(second.url).not.toBe(first.url);
    expect((await ask(second.url, "/")).body).toBe("<p>page</p>");
    second.server.close();
  });

  test("gives what it has and nothing else", async () => {
    expect(await ask(first.url, "/")).toMatchObject({ status: 200, body: "<p>page</p>" });
    for (const path of ["/package.json", "/%2e%2e%2fpackage.json", "//etc/passwd"]) {
      expect(await ask(first.url, path)).toMatchObject({ status: 404 });
    }
    expect(await ask(first.url, "/", { method: "POST" })).toMatchObject({ status: 405 });
    expect(await ask(first.url, "/opened.xlsx")).toMatchObject({ status: 500, body: "It is gone." });
  });

  test("gives nothing to those on this machine who do not know the page's address", async () => {
    for (const path of ["/", "/opened.xlsx", "/pane.html", `/${"0".repeat(32)}/`, "/../opened.xlsx"]) {
      const reply = await ask(first.url, path, { bare: true });
      expect(reply).toMatchObject({ status: 403, body: "Open the address that stands in the terminal." });
    }
    // Out of the page's own folder there is nothing either.
    expect(await ask(first.url, "/../opened.xlsx")).toMatchObject({ status: 403 });
  });

  test("leads a browser to the page once: its command line can be read by others", async () => {
    const path = new URL(first.launchUrl).pathname;
    const led = await ask(first.url, path, { bare: true });
    expect([led.status, led.headers.location]).toEqual([303, new URL(first.url).pathname]);
    expect(await ask(first.url, path, { bare: true })).toMatchObject({ status: 403 });
  });

  test.each(["//", "///x", "http://", "*", "//[", "/\\"])(
    "answers %j, which is no path, with 400 or 403 and lives on",
    async (path) => {
      const reply = await ask(first.url, path, { bare: true });
      expect([400, 403]).toContain(reply.status);
      expect((await ask(first.url, "/")).status).toBe(200);
    },
  );

  test("answers no other name, so that a foreign page cannot point its own here", async () => {
    expect(await ask(first.url, "/", { host: "evil.example" })).toMatchObject({ status: 403 });
    expect(await ask(first.url, "/", { host: "localhost:1" })).toMatchObject({ status: 200 });
  });

  test("lets neither page load or send anything elsewhere; the pane may not evaluate text", async () => {
    const policy = async (path: string) =>
      String((await ask(first.url, path)).headers["content-security-policy"]);
    for (const path of ["/", "/pane.html"]) {
      expect(await policy(path)).toContain("default-src 'none'");
      expect(await policy(path)).not.toMatch(/https?:|\*/);
    }
    expect(await policy("/pane.html")).not.toContain("unsafe");
    expect(await policy("/pane.html")).not.toContain("connect-src");
  });
});

describe("npm start -- …", () => {
  test.each([
    [[], { file: null, openBrowser: true }],
    [["--no-open"], { file: null, openBrowser: false }],
    [["my plan.xlsx", "--no-open"], { file: "my plan.xlsx", openBrowser: false }],
  ])("%j", (args, options) => {
    expect(parseOptions(args)).toEqual(options);
  });

  test.each([[["--port"]], [["a.xlsx", "b.xlsx"]]])("says what is wrong with %j", (args) => {
    expect(parseOptions(args)).toContain("npm start --");
  });
});
