import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Page } from "playwright-core";

/** A file of a working copy: its path from the top, with `/`, and its bytes. */
export interface CopiedFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** All files below a folder, by their paths from `under`. */
export function filesBelow(folder: string, under = ""): CopiedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: [under, relative(folder, file).split(sep).join("/")].filter(Boolean).join("/"),
      bytes: readFileSync(file),
    }));
}

/**
 * Gives a page a working copy: a folder in the browser's own file system (OPFS) that the dialog for choosing a
 * folder answers with. It has what the CMS takes for a repository: a folder `.git`.
 */
export async function lendWorkingCopy(page: Page, files: readonly CopiedFile[]): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.evaluate(
    async (copies) => {
      const top = await navigator.storage.getDirectory();
      await top.getDirectoryHandle(".git", { create: true });
      for (const { path, base64 } of copies) {
        const parts = path.split("/");
        const name = parts.pop() ?? "";
        let folder = top;
        for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
        const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
        await file.write(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
        await file.close();
      }
    },
    files.map(({ path, bytes }) => ({ path, base64: bytes.toString("base64") })),
  );
}

/** Reads the working copy back, as it now is. */
export async function returnWorkingCopy(page: Page): Promise<CopiedFile[]> {
  const copies = await page.evaluate(async () => {
    const found: { path: string; base64: string }[] = [];
    const walk = async (folder: FileSystemDirectoryHandle, above: string): Promise<void> => {
      for await (const [name, handle] of folder.entries()) {
        if (name === ".git") continue;
        if (handle.kind === "directory") await walk(handle as FileSystemDirectoryHandle, `${above}${name}/`);
        else {
          const bytes = new Uint8Array(
            await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer(),
          );
          let text = "";
          for (const byte of bytes) text += String.fromCharCode(byte);
          found.push({ path: above + name, base64: btoa(text) });
        }
      }
    };
    await walk(await navigator.storage.getDirectory(), "");
    return found;
  });
  return copies.map(({ path, base64 }) => ({ path, bytes: Buffer.from(base64, "base64") }));
}
