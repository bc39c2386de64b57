import { createInterface } from "node:readline";
import type { Person } from "../src/content/scaffold/conversation.ts";

/**
 * The person at the terminal, if there is one. Answers that are typed ahead are kept for the questions to come.
 * @param onLeave what happens when the person leaves (Ctrl+C, Ctrl+D)
 */
export function personAtTerminal(onLeave: () => void): (Person & { thank(): void }) | undefined {
  if (!process.stdin.isTTY) return undefined;
  const screen = createInterface({ input: process.stdin, output: process.stdout });
  const answers: string[] = [];
  let waiting: ((answer: string) => void) | undefined;
  screen.on("line", (line) => {
    if (waiting) waiting(line);
    else answers.push(line);
    waiting = undefined;
  });
  screen.on("close", onLeave);
  return {
    ask(question) {
      screen.setPrompt(question);
      screen.prompt();
      const early = answers.shift();
      return early === undefined
        ? new Promise((done) => {
            waiting = done;
          })
        : Promise.resolve(early);
    },
    tell: (text) => console.log(text),
    thank() {
      screen.off("close", onLeave);
      screen.close();
    },
  };
}
