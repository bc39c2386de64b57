import { BlockList, isIP } from "node:net";

/** Names that never lead anywhere (RFC 2606, RFC 6761, RFC 6762, RFC 7686, RFC 8375, ICANN's .internal). */
const reservedEnds = ["example", "test", "invalid", "localhost", "local", "internal", "home.arpa", "onion"];
const reservedNames = ["example.com", "example.net", "example.org"];

/** Networks that nobody outside reaches: private, of the machine itself, for documentation (RFC 6890). */
const privateNetworks = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const)
  privateNetworks.addSubnet(network, bits, "ipv4");
for (const [network, bits] of [
  ["::", 127],
  ["64:ff9b:1::", 48],
  ["2001:db8::", 32],
  ["fc00::", 7],
  ["fe80::", 10],
] as const)
  privateNetworks.addSubnet(network, bits, "ipv6");

/**
 * Tells whether a host can be reached by everybody: not one that is reserved for examples and tests, of the machine
 * itself or of a private network, and not a name without a dot.
 * @param hostname as `URL` gives it: `www.regio.nl`, `127.0.0.1`, `[::1]`
 */
export function isPublicHost(hostname: string): boolean {
  const name = hostname.toLowerCase().replace(/\.$/, "");
  const address = name.replace(/^\[|\]$/g, "");
  const family = isIP(address);
  if (family !== 0) return !privateNetworks.check(address, family === 4 ? "ipv4" : "ipv6");
  const isIn = (end: string) => name === end || name.endsWith(`.${end}`);
  return name.includes(".") && ![...reservedEnds, ...reservedNames].some(isIn);
}

/** How the address in `site.yaml` and the one at which a host publishes the site go together. */
export type HostFit =
  /** They are one. */
  | "same"
  /** The host leads from one to the other, or a name of one's own is still to be given to it. */
  | "onItsWay"
  /** The host has another name of one's own for it. */
  | "other";

/** Ends of the names that hosts give to every site; such a one says nothing of the name that a site is to have. */
const hostNames = ["netlify.app", "netlify.com"];

/**
 * Compares the address of a site with that at which its host publishes it.
 * @param own `url` of `site.yaml`
 * @param host what the host says of itself
 */
export function hostFit(own: string, host: string): HostFit {
  if (!URL.canParse(own) || !URL.canParse(host)) return "same";
  const [mine, theirs] = [new URL(own), new URL(host)];
  if (mine.origin === theirs.origin) return "same";
  const plain = ({ hostname }: URL) => hostname.replace(/^www\./, "");
  const isGiven = hostNames.some((end) => theirs.hostname.endsWith(`.${end}`));
  return isGiven || plain(mine) === plain(theirs) ? "onItsWay" : "other";
}
