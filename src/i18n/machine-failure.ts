import type { Messages } from "./types/messages.ts";

/** What the machine can refuse, by the codes of POSIX (errno.h), and what is said of it. */
const refusals: readonly { readonly codes: readonly string[]; readonly say: Say }[] = [
  { codes: ["ENOSPC", "EDQUOT", "EFBIG"], say: ({ diskFull }) => diskFull },
  { codes: ["EACCES", "EPERM", "EROFS"], say: ({ notAllowed }, path) => notAllowed(path) },
  { codes: ["EEXIST", "ENOTDIR"], say: ({ notAFolder }, path) => notAFolder(path) },
  { codes: ["ENOENT"], say: ({ vanished }, path) => vanished(path) },
];

/** What is said of it; in other words where something else than a site was to be made. */
export type MachineWords = Pick<Messages["report"], "diskFull" | "notAllowed" | "notAFolder" | "vanished">;

type Say = (words: MachineWords, path: string) => string;

/**
 * Puts into words that the machine did not let a command go on.
 * @param error what was thrown
 * @param where names a path as the reader would
 * @returns undefined when the machine is not to blame: then somebody who knows the code must look
 */
export function machineFailure(
  error: unknown,
  words: MachineWords,
  where: (path: string) => string,
): string | undefined {
  const {
    code,
    path,
    message = "",
  } = (error ?? {}) as { readonly code?: string; readonly path?: string; readonly message?: string };
  // Pagefind and other programs hand on the words of the machine only.
  const known =
    code ?? /\b(?:ENOSPC|EDQUOT)\b|No space left on device/.exec(message)?.[0]?.replace(/^No.*/, "ENOSPC");
  const refusal = refusals.find(({ codes }) => known !== undefined && codes.includes(known));
  if (!refusal || (known === "ENOENT" && path === undefined)) return undefined;
  return refusal.say(words, path === undefined ? message : where(path));
}
