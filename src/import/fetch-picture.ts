/** How pictures are fetched. */
export interface Fetching {
  /** Tells whether an address may be asked; also asked again for every redirect. */
  isAllowed(url: URL): boolean;
  /** How often one that fails is tried. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; twice as long before each further one. */
  readonly pause: number;
  /** Milliseconds after which an attempt is given up. */
  readonly patience: number;
  /** In bytes. */
  readonly most: number;
}

export const usualFetching: Omit<Fetching, "isAllowed"> = {
  attempts: 3,
  pause: 1000,
  patience: 60_000,
  most: 64 * 1024 ** 2,
};

/** Why a picture could not be fetched. */
export type FetchFailure = "notAllowed" | "tooLarge" | "notAPicture" | "notFound" | "unreachable";

/** Fetches a picture: from allowed hosts only, no larger than said, tried again when the host is at fault. */
export async function fetchPicture(address: string, fetching: Fetching): Promise<Uint8Array | FetchFailure> {
  for (let attempt = 1; ; attempt++) {
    const result = await once(address, fetching);
    if (result !== "unreachable" || attempt >= fetching.attempts) return result;
    await new Promise((done) => setTimeout(done, fetching.pause * 2 ** (attempt - 1)));
  }
}

async function once(address: string, fetching: Fetching): Promise<Uint8Array | FetchFailure> {
  try {
    let url = new URL(address);
    for (let hop = 0; hop < 5; hop++) {
      if (!fetching.isAllowed(url)) return "notAllowed";
      const response = await fetch(url, {
        redirect: "manual",
        signal: AbortSignal.timeout(fetching.patience),
      });
      const next = response.headers.get("location");
      if (response.status >= 300 && response.status < 400 && next) {
        await response.body?.cancel();
        url = new URL(next, url);
        continue;
      }
      if (response.status === 429 || response.status >= 500) {
        await response.body?.cancel();
        return "unreachable";
      }
      if (!response.ok || !response.body) return "notFound";
      if (!/^image\/(?!svg)/.test(response.headers.get("content-type") ?? "")) {
        await response.body.cancel();
        return "notAPicture";
      }
      return await bytesOf(response.body, fetching.most);
    }
    return "notFound";
  } catch {
    return "unreachable";
  }
}

async function bytesOf(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | "tooLarge"> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > most) return "tooLarge";
    parts.push(part);
  }
  return Buffer.concat(parts);
}
