import type { Children } from "../../src/core/jsx-runtime.ts";

/** The head of a list page: its title, a sentence about it, and what belongs to both. */
export function Intro({ title, text, children }: { title: string; text?: string; children?: Children }) {
  return (
    <header class="intro">
      <h1>{title}</h1>
      {text && <p class="lead">{text}</p>}
      {children}
    </header>
  );
}

/** The link to the feed of what a page is about. */
export function FeedLink({ href, label }: { href: string; label: string }) {
  return (
    <p class="feed-link">
      <a href={href} type="application/rss+xml">
        {label}
      </a>
    </p>
  );
}
