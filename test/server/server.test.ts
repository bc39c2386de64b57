import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type ServeOptions, serve } from "../../src/server/host/server.ts";
import { folderWith } from "./folder.ts";
import { oddPaths, rawRequest } from "./raw-request.ts";

async function served(folder: string, options: ServeOptions = {}): Promise<string> {
  const { origin, close } = await serve(folder, options);
  onTestFinished(close);
  return origin;
}

test("a site is there for a browser: redirected, compressed, known again", async () => {
  const folder = folderWith({ "contact/index.html": "contact", _headers: "/*\n  X-All: yes\n" });
  const origin = await served(folder);
  const first = await fetch(`${origin}/contact`, { headers: { "Accept-Encoding": "gzip" } });
  expect([first.url, first.headers.get("x-all"), await first.text()]).toEqual([
    `${origin}/contact/`,
    "yes",
    "contact",
  ]);
  expect(first.headers.get("content-encoding")).toBe("gzip");
  const headers = { "Accept-Encoding": "gzip", "If-None-Match": first.headers.get("etag") ?? "" };
  expect((await fetch(`${origin}/contact/`, { headers })).status).toBe(304);
});

test("what was sent with a form is told", async () => {
  const told: unknown[] = [];
  const html = '<html lang="nl"><form name="ask" data-netlify="true" method="post"></form>';
  const onSubmission = (one: unknown) => void told.push(one);
  const origin = await served(folderWith({ "index.html": html }), { onSubmission });
  const body = new URLSearchParams({ "form-name": "ask", naam: "Zoë" });
  expect((await fetch(origin, { method: "POST", body })).status).toBe(200);
  expect(told).toEqual([{ form: "ask", fields: [["naam", "Zoë"]] }]);
});

test("a build that replaces the site is noticed, with its rules", async () => {
  const outer = folderWith({
    "site/index.html": "old",
    "next/index.html": "new",
    "next/_redirects": "/a / 302",
  });
  const origin = await served(join(outer, "site"));
  expect((await fetch(`${origin}/a`, { redirect: "manual" })).status).toBe(404);
  rmSync(join(outer, "site"), { recursive: true });
  renameSync(join(outer, "next"), join(outer, "site"));
  expect(await (await fetch(`${origin}/a`)).text()).toBe("new");
});

test("a port that is taken is an error", async () => {
  const folder = folderWith({});
  const { port } = new URL(await served(folder));
  await expect(serve(folder, { port: Number(port) })).rejects.toThrow("EADDRINUSE");
});

test("a path that is none, or leads elsewhere, is answered without a word of this machine", async () => {
  const origin = await served(folderWith({ "index.html": "home", "404.html": "nothing here" }));
  for (const [path, status] of oddPaths) {
    const answer = await rawRequest(origin, path);
    expect([path, answer.status]).toEqual([path, status]);
    expect(answer.text).toMatch(/^(nothing here|400 Bad Request\n)$/);
  }
});

test("what goes wrong is told here, and not to who asked", async () => {
  const told: unknown[] = [];
  const html = '<html lang="nl"><form name="ask" data-netlify="true" method="post"></form>';
  const onSubmission = () => {
    throw new Error("/home/somebody/secret");
  };
  const origin = await served(folderWith({ "index.html": html }), {
    onSubmission,
    onError: (one) => told.push(one),
  });
  const body = new URLSearchParams({ "form-name": "ask", naam: "Zoë" });
  const answer = await fetch(origin, { method: "POST", body });
  expect([answer.status, await answer.text()]).toEqual([500, "500 Internal Server Error\n"]);
  expect(String(told)).toContain("secret");
});

test("a name that is not this machine's is refused, in the language of the site", async () => {
  const origin = await served(folderWith({ "index.html": '<!doctype html><html lang="de">Entwurf' }));
  const { port } = new URL(origin);
  for (const host of ["localhost", "127.0.0.1", "[::1]"])
    expect((await rawRequest(origin, "/", { host: `${host}:${port}` })).text).toContain("Entwurf");
  const { status, text } = await rawRequest(origin, "/", { host: `rebound.example:${port}` });
  expect([status, text]).toEqual([
    403,
    `Unter dieser Adresse ist die Website nicht zu sehen. Öffnen Sie ${origin}/\n`,
  ]);
});

test("a host that this machine does not have is an error", async () => {
  await expect(serve(folderWith({}), { host: "192.0.2.1" })).rejects.toThrow("EADDRNOTAVAIL");
});
