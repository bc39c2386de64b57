import type { Children } from "../../src/core/jsx-runtime.ts";

/** One fact: its name and what it is. */
export interface Fact {
  readonly name: string;
  readonly value: Children;
}

/** The facts of a thing side by side, and what shows them; facts without a value are left out. */
export function Facts({
  title,
  facts,
  children,
}: {
  title: string;
  facts: readonly (Fact | false | undefined | "")[];
  children?: Children;
}) {
  const known = facts.filter((fact) => fact !== false && fact !== undefined && fact !== "");
  if (known.length === 0) return null;
  return (
    <section class="facts" aria-labelledby="facts">
      <h2 id="facts">{title}</h2>
      <dl>
        {known.map(({ name, value }) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {children}
    </section>
  );
}
