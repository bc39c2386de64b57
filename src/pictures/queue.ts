/** Runs tasks, at most a number of them at the same time, first come first served. */
export type Queue = <T>(task: () => Promise<T>) => Promise<T>;

/** A queue with room for `room` tasks at the same time. */
export function queue(room: number): Queue {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= room) await new Promise<void>((go) => waiting.push(go));
    else running += 1;
    try {
      return await task();
    } finally {
      // The place goes straight to the next one, so nobody can slip in between.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}

/**
 * Does the same with each of a list in a queue. The first failure, or the signal, stops what has not begun; it is
 * thrown when nothing is at work any more, so that nobody writes into a folder that is being cleared away.
 */
export async function runAll<T>(
  inQueue: Queue,
  list: readonly T[],
  signal: AbortSignal | undefined,
  task: (one: T) => Promise<void>,
): Promise<void> {
  let failure: { readonly reason: unknown } | undefined;
  const attempt = async (one: T): Promise<void> => {
    if (failure) return;
    try {
      signal?.throwIfAborted();
      await task(one);
    } catch (reason) {
      failure ??= { reason };
    }
  };
  await Promise.all(list.map((one) => inQueue(() => attempt(one))));
  if (failure) throw failure.reason;
}
