import type { AdminData } from "../admin-data.ts";
import { createElement, type Sveltia } from "../sveltia.ts";

/** What the CMS gives a field of our own. */
interface ControlProps {
  readonly value: unknown;
  readonly field: { get(name: "known"): { toJS(): readonly string[] } | undefined };
  readonly forID: string;
  readonly classNameWrapper: string;
  readonly onChange: (value: readonly string[]) => void;
}

/** A field for topics: the known ones are offered, and a new one is typed. */
export function registerTagField(sveltia: Sveltia, words: AdminData["words"]): void {
  const control = ({ value, field, forID, classNameWrapper, onChange }: ControlProps) => {
    const h = createElement();
    const chosen = listOf(value);
    const known = field.get("known")?.toJS() ?? [];
    const add = (input: HTMLInputElement) => {
      const tag = input.value.trim();
      if (tag !== "" && !chosen.includes(tag)) onChange([...chosen, tag]);
      input.value = "";
    };
    const chips = chosen.map((tag) =>
      h(
        "button",
        {
          key: tag,
          type: "button",
          "aria-label": `${tag}: ${words.remove}`,
          onClick: () => onChange(chosen.filter((other) => other !== tag)),
        },
        tag,
        h("span", { "aria-hidden": true }, "×"),
      ),
    );
    const options = known
      .filter((tag) => !chosen.includes(tag))
      .map((tag) => h("option", { key: tag, value: tag }));
    return h(
      "div",
      { className: "bloeit-tags" },
      ...chips,
      h("input", {
        id: forID,
        className: classNameWrapper,
        list: `${forID}-known`,
        placeholder: words.addTag,
        onKeyDown: (event: KeyboardEvent) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          add(event.currentTarget as HTMLInputElement);
        },
        // A topic that was picked from the list is whole at once; what was typed is, when the field is left.
        onInput: (event: InputEvent) => {
          const input = event.currentTarget as HTMLInputElement;
          if (known.includes(input.value) && event.inputType !== "insertText") add(input);
        },
        onBlur: (event: FocusEvent) => add(event.currentTarget as HTMLInputElement),
      }),
      h("datalist", { id: `${forID}-known` }, ...options),
    );
  };
  sveltia.registerFieldType("bloeit-tags", control, ({ value }: Pick<ControlProps, "value">) =>
    createElement()("p", null, listOf(value).join(", ")),
  );
}

/** The CMS keeps a list as one of its own kind (Immutable.js) or as an array. */
function listOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value as readonly string[];
  return typeof value === "object" && value !== null && "toJS" in value
    ? (value as { toJS(): readonly string[] }).toJS()
    : [];
}
