import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { appendSubmission } from "../../src/server/host/submissions.ts";
import { folderWith } from "./folder.ts";

const moment = Date.UTC(2026, 5, 1, 12);
const one = {
  form: "ask",
  fields: [
    ["naam", "Zoë"],
    ["email", "z@example.org"],
    ["dag", "za"],
    ["dag", "zo"],
  ],
} as const;

test("submissions are added to a list, the newest last, with every field", () => {
  const file = join(folderWith({}), "sent.json");
  appendSubmission(file, one, "http://127.0.0.1:8080", moment);
  appendSubmission(file, { form: "other", fields: [] }, "http://127.0.0.1:8080", moment);
  const list = JSON.parse(readFileSync(file, "utf8"));
  expect(list).toMatchObject([
    {
      number: 1,
      form_name: "ask",
      created_at: "2026-06-01T12:00:00.000Z",
      name: "Zoë",
      email: "z@example.org",
      data: { naam: "Zoë", dag: ["za", "zo"] },
    },
    { number: 2, form_name: "other", name: null, email: null, data: {} },
  ]);
  expect(list[0].ordered_human_fields.map(({ value }: { value: string }) => value)).toEqual(
    one.fields.map(([, value]) => value),
  );
});

test.each([["not JSON"], ["{}"]])("a file that holds %s stays as it is", (text) => {
  const file = join(folderWith({ "sent.json": text }), "sent.json");
  expect(() => appendSubmission(file, one, "", moment)).toThrow(SyntaxError);
  expect(readFileSync(file, "utf8")).toBe(text);
});
