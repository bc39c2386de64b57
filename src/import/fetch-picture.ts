import type { FetchFailure } from "../schema/import-reasons.ts";
import { type Answer, type Ask, askHost, NotPublic } from "./ask-host.ts";

/** How pictures are fetched. */
export interface Fetching {
  /** Tells whether an address may be asked; also asked again for every redirect. */
  isAllowed(url: URL): boolean;
  readonly ask: Ask;
  /** How often one that fails is tried. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; twice as long before each further one. */
  readonly pause: number;
  /** Milliseconds after which an attempt is given up, however far it came. */
  readonly patience: number;
  /** In bytes. */
  readonly most: number;
  /** After so many pictures in a row that a host did not give an answer for, it is not asked any more. */
  readonly silence: number;
}

export const usualFetching: Omit<Fetching, "isAllowed"> = {
  ask: askHost,
  attempts: 3,
  pause: 1000,
  patience: 60_000,
  most: 64 * 1024 ** 2,
  silence: 8,
};

/** Redirects after which nothing is there. */
const mostHops = 5;

/**
 * Fetches pictures: from allowed hosts only, none larger than said, tried again when the host is at fault. What the
 * bytes are is not looked at.
 */
export class PictureFetcher {
  /** For each host how many pictures in a row it gave no answer for. */
  private readonly silent = new Map<string, number>();

  constructor(private readonly fetching: Fetching) {}

  async get(address: string): Promise<Uint8Array | FetchFailure> {
    const { attempts, pause, silence } = this.fetching;
    const { host } = new URL(address);
    for (let attempt = 1; (this.silent.get(host) ?? 0) < silence; attempt++) {
      const result = await this.once(new URL(address));
      if (result !== "unreachable") {
        this.silent.delete(host);
        return result;
      }
      if (attempt >= attempts) {
        this.silent.set(host, (this.silent.get(host) ?? 0) + 1);
        break;
      }
      await new Promise((done) => setTimeout(done, pause * 2 ** (attempt - 1)));
    }
    return "unreachable";
  }

  private async once(start: URL): Promise<Uint8Array | FetchFailure> {
    const { isAllowed, ask, patience } = this.fetching;
    const signal = AbortSignal.timeout(patience);
    let url = start;
    try {
      for (let hop = 0; hop < mostHops; hop++) {
        if (!isAllowed(url)) return "notAllowed";
        const answer = await ask(url, signal);
        try {
          const { status, location } = answer;
          if (status < 300 || status >= 400 || location === undefined) return await this.taken(answer);
          if (!URL.canParse(location, url)) return "notFound";
          url = new URL(location, url);
        } finally {
          answer.leave();
        }
      }
      return "notFound";
    } catch (error) {
      return error instanceof NotPublic ? "notAllowed" : "unreachable";
    }
  }

  private async taken({ status, bytes }: Answer): Promise<Uint8Array | FetchFailure> {
    if (status === 408 || status === 429 || status >= 500) return "unreachable";
    if (status !== 200) return "notFound";
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of bytes) {
      size += part.length;
      if (size > this.fetching.most) return "tooLarge";
      parts.push(part);
    }
    return Buffer.concat(parts);
  }
}
