import { type LookupOptions, lookup } from "node:dns";
import { get as getPlainly, type IncomingMessage } from "node:http";
import { get as getSafely } from "node:https";
import { BlockList, isIP, type LookupFunction } from "node:net";

/** What a host says to a request. */
export interface Answer {
  readonly status: number;
  /** Where it says the thing is instead. */
  readonly location: string | undefined;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Ends the answer, whether it has been read or not. */
  leave(): void;
}

/** Asks a host for what is at an address; the signal ends it at any moment. */
export type Ask = (url: URL, signal: AbortSignal) => Promise<Answer>;

/** Thrown when a host turns out to be a machine that not everybody can reach, such as this one. */
export class NotPublic extends Error {}

/** Addresses that are not those of public hosts (RFC 6890 and its IANA registries). */
const inside = new BlockList();
for (const [net, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const)
  inside.addSubnet(net, prefix, "ipv4");
for (const [net, prefix] of [
  ["::", 127],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const)
  inside.addSubnet(net, prefix, "ipv6");

/** Tells whether an IP address belongs to a host on the internet. */
export function isPublic(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && !inside.check(address, family === 6 ? "ipv6" : "ipv4");
}

/** Looks up a name, and refuses it when any of its addresses is not public: the answer is what is connected to. */
const lookupPublic: LookupFunction = (host, options: LookupOptions, done) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    const [first] = found ?? [];
    if (error || !first) done(error, "", 0);
    else if (!found.every(({ address }) => isPublic(address))) done(new NotPublic(host), "", 0);
    else if (options.all) done(null, found);
    else done(null, first.address, first.family);
  });
};

/**
 * Asks a host by HTTP, without following where it points.
 * @throws NotPublic when the host is within this network; what Node throws when the host cannot be reached
 */
export function askHost(url: URL, signal: AbortSignal, look: LookupFunction = lookupPublic): Promise<Answer> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  // For a number nothing is looked up.
  if (isIP(host) && look === lookupPublic && !isPublic(host)) return Promise.reject(new NotPublic(host));
  const get = url.protocol === "https:" ? getSafely : getPlainly;
  return new Promise((done, fail) => {
    const request = get(url, { lookup: look, signal, headers: { "user-agent": "Bloeit" } }, (said) =>
      done(answerOf(said)),
    );
    request.once("error", fail);
  });
}

function answerOf(said: IncomingMessage): Answer {
  return {
    status: said.statusCode ?? 0,
    location: said.headers.location,
    bytes: said,
    leave: () => void said.destroy(),
  };
}
