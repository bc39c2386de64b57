import { isIPv6 } from "node:net";
import { hostname, networkInterfaces } from "node:os";

/** Where a server listens unless it is told otherwise: only programs on this machine reach it. */
const thisMachine = "127.0.0.1";

/** All addresses that a machine has. */
const everywhere = new Set(["0.0.0.0", "::"]);

/** Where a site is served, and under which names it answers. */
export class Listening {
  private readonly names: ReadonlySet<string>;

  /** @param host the name or address to listen on; `0.0.0.0` and `::` are all that this machine has */
  constructor(readonly host: string = thisMachine) {
    const own = everywhere.has(host) ? [...outerAddresses(), hostname(), `${hostname()}.local`] : [host];
    this.names = new Set(["localhost", thisMachine, "[::1]", ...own.map(inAddress)]);
  }

  /**
   * Tells whether a request is meant for this server. A page of another site can have its name lead to this machine
   * (DNS rebinding) and would then read what is shown here; the name it has asked for is in the header `Host`.
   * @param header the header as it came, with or without a port (RFC 9110, 7.2)
   */
  isMeant(header: string | undefined): boolean {
    const name = /^(\[[\da-f:.]+\]|[^:]+)(?::\d*)?$/i.exec(header ?? "")?.[1];
    return name !== undefined && this.names.has(name.toLowerCase());
  }

  /** The address to open, without a slash at the end: one that a telephone reaches too, if it is meant to. */
  origin(port: number): string {
    const own = everywhere.has(this.host) ? (outerAddresses()[0] ?? "localhost") : this.host;
    return `http://${own === thisMachine ? "localhost" : inAddress(own)}:${port}`;
  }
}

/** A host as it is written in an address: IPv6 in brackets (RFC 3986, 3.2.2). */
function inAddress(host: string): string {
  return isIPv6(host) ? `[${host}]` : host.toLowerCase();
}

/** The addresses of this machine in its networks, IPv4 first. */
function outerAddresses(): string[] {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  const outer = all.filter(({ internal, scopeid }) => !internal && !scopeid);
  return outer.toSorted((a, b) => a.family.localeCompare(b.family)).map(({ address }) => address);
}
