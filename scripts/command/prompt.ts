import { createInterface } from "node:readline";
import type { Prompt } from "../../src/content/scaffold/questions.ts";
import type { CommandIo } from "./io.ts";
import { Stop } from "./run.ts";

/**
 * The person at the terminal, if there is one. Answers that are typed ahead are kept for the questions to come.
 * @param goodbye what is said when the person leaves (Ctrl+C, Ctrl+D): the command then stops
 */
export function promptAtTerminal(
  { input, screen: output, isTTY, out }: CommandIo,
  goodbye = "",
): (Prompt & { thank(): void }) | undefined {
  if (!isTTY.input) return undefined;
  const screen = createInterface({ input, output });
  const answers: string[] = [];
  let waiting: { readonly done: (answer: string) => void; readonly fail: (why: Stop) => void } | undefined;
  let hasLeft = false;
  screen.on("line", (line) => {
    if (waiting) waiting.done(line);
    else answers.push(line);
    waiting = undefined;
  });
  screen.on("close", () => {
    hasLeft = true;
    waiting?.fail(new Stop(goodbye));
  });
  return {
    ask(question) {
      const early = answers.shift();
      if (early === undefined && hasLeft) return Promise.reject(new Stop(goodbye));
      if (!hasLeft) {
        screen.setPrompt(question);
        screen.prompt();
      }
      if (early !== undefined) return Promise.resolve(early);
      return new Promise((done, fail) => {
        waiting = { done, fail };
      });
    },
    tell: out,
    thank: () => screen.close(),
  };
}
