import { networkInterfaces } from "node:os";
import { describe, expect, test } from "vitest";
import { Listening } from "../../src/server/host/listening.ts";

const outer = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .filter(({ internal, family }) => !internal && family === "IPv4");

describe("a server", () => {
  test.each([
    [undefined, "localhost:8080", true],
    [undefined, "LOCALHOST", true],
    [undefined, "127.0.0.1:8080", true],
    [undefined, "[::1]:8080", true],
    [undefined, "rebound.example:8080", false],
    [undefined, "localhost.rebound.example", false],
    [undefined, "127.0.0.1.rebound.example", false],
    [undefined, "rebound.example:80:localhost", false],
    [undefined, "[::1", false],
    [undefined, "192.168.1.5:8080", false],
    [undefined, "", false],
    [undefined, undefined, false],
    ["192.168.1.5", "192.168.1.5:8080", true],
    ["192.168.1.5", "192.168.1.6:8080", false],
    ["laptop.local", "Laptop.local:8080", true],
    ["fe80::1", "[fe80::1]:8080", true],
    ["0.0.0.0", "rebound.example", false],
    ["0.0.0.0", "localhost:1", true],
  ])("on %s asked for %s answers: %s", (host, header, answers) => {
    expect(new Listening(host).isMeant(header)).toBe(answers);
  });

  test.each([
    [undefined, "http://localhost:8080"],
    ["192.168.1.5", "http://192.168.1.5:8080"],
    ["laptop.local", "http://laptop.local:8080"],
    ["::1", "http://[::1]:8080"],
  ])("on %s is at %s", (host, origin) => {
    expect(new Listening(host).origin(8080)).toBe(origin);
  });

  test("on all addresses of the machine is shown at one that other machines reach, if it has one", () => {
    const listening = new Listening("0.0.0.0");
    const { host } = new URL(listening.origin(8080));
    expect(outer.length === 0 ? ["localhost:8080"] : outer.map(({ address }) => `${address}:8080`)).toContain(
      host,
    );
    expect(listening.isMeant(host)).toBe(true);
  });
});
