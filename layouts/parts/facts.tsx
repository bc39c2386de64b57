import type { Children } from "../../src/core/jsx-runtime.ts";

/** One fact: its name and what it is. */
export interface Fact {
  readonly name: string;
  readonly value: Children;
}

/** Facts to show; those without a value are left out. */
export type Facts = readonly (Fact | false | undefined | "")[];

/** Facts below a heading, as in the rail beside a text; nothing at all when none is known. */
export function FactSection({ title, facts }: { title: string; facts: Facts }) {
  if (!facts.some(Boolean)) return null;
  return (
    <section class="facts">
      <h2>{title}</h2>
      <FactList facts={facts} />
    </section>
  );
}

/** The facts that come before a text, in a row of columns; nothing at all when none is known. */
export function FactStrip({ facts }: { facts: Facts }) {
  return facts.some(Boolean) ? <FactList facts={facts} class="strip" /> : null;
}

function FactList({ facts, class: name }: { facts: Facts; class?: string }) {
  const known = facts.filter((fact) => fact !== false && fact !== undefined && fact !== "");
  return (
    <dl class={name}>
      {known.map(({ name, value }) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
