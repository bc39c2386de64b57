import type { Fact } from "../../src/region/facts.ts";
import type { IndexedChoices } from "../../src/site/search/choices.ts";
import type { Shown } from "../../src/site/search/records.ts";

/**
 * Searches as one types, on the search page only. Nothing of the index is loaded before the reader uses the form or
 * comes with a search in the address; without this script, or without the index, the page is a list of everything.
 * The engine is Pagefind's; `src/search/` writes what it reads.
 */
interface Found {
  readonly url: string;
  readonly meta: { readonly title: string };
  readonly shown: Shown;
  /** With `<mark>` around what was found, and the rest escaped. */
  readonly excerpt: string;
  /** The whole text. */
  readonly content: string;
  readonly sub_results: readonly { readonly url: string; readonly title: string }[];
}
interface Result {
  readonly id: string;
  data(): Promise<Found>;
}
interface Pagefind {
  search(words: string | null): Promise<{ readonly results: Result[] }>;
}

/** How many results are shown at a time, how many of them as soon as they are there, and at most how many headings of each. */
const step = 10;
const soon = 3;
const mostHeadings = 3;
/** Milliseconds without a keystroke before a search, and before it is said aloud what came of it. */
const pause = 120;
const quiet = 900;

const form = find<HTMLFormElement>("main .search-form");
const field = find<HTMLInputElement>("#q");
const spoken = find<HTMLElement>("main [role=status]");
const finder = find<HTMLElement>(".finder");
const count = find<HTMLElement>(".finder-count");
const list = find<HTMLElement>(".results");
const none = find<HTMLElement>(".no-results");
const more = find<HTMLButtonElement>(".more-results");
const selects = [...form.querySelectorAll("select")];
const labels = new Map(selects.flatMap(({ options }) => [...options]).map((option) => [option, option.text]));
const language = document.documentElement.lang;
const title = document.title;

function find<E extends Element>(selector: string): E {
  const element = document.querySelector<E>(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

const { index = "" } = finder.dataset;

/** Pagefind's engine, once the reader wants it; after a failure, the next search tries again. */
let engine: Promise<Pagefind> | undefined;

function load(): Promise<Pagefind> {
  engine ??= open();
  return engine;
}

async function open(): Promise<Pagefind> {
  const { createInstance } = (await import(`${index}pagefind.js`)) as {
    createInstance(options: object): Pagefind;
  };
  return createInstance({
    // A worker would need a policy of its own for WebAssembly, and saves no time that one could notice.
    noWorker: true,
    metaCacheTag: "",
    excerptLength: 28,
    ranking: { metaWeights: { title: 6, about: 1.5 } },
  });
}

/** Which choices every entry is under: only for a reader who narrows a search. */
let choices: Promise<Choices> | undefined;

/** The choices, and where each text stands in their lists, by the name that the index has for it. */
interface Choices extends IndexedChoices {
  readonly at: ReadonlyMap<string, number>;
}

function loadChoices(): Promise<Choices> {
  choices ??= json<IndexedChoices>("choices.json").then((known) => ({
    ...known,
    at: new Map(known.names.map((name, at) => [name, at])),
  }));
  return choices;
}

async function json<T>(name: string): Promise<T> {
  const response = await fetch(index + name);
  return (await response.json()) as T;
}

/** Whatever did not load is loaded anew next time. */
function forget(): void {
  engine = undefined;
  choices = undefined;
}

/** The latest search: what comes of an earlier one is thrown away. */
let latest = 0;
/** What the latest search found, before it is narrowed. */
let foundAll: readonly Result[] | undefined;
/** Whether the reader has come to the filters: before that, nothing needs to be counted. */
let isNarrowing = false;
let timer: ReturnType<typeof setTimeout> | undefined;
let speaking: ReturnType<typeof setTimeout> | undefined;

async function search(): Promise<void> {
  clearTimeout(timer);
  const words = field.value.trim();
  const own = ++latest;
  const isNarrowed = selects.some(({ value }) => value !== "");
  const isSearching = words !== "" || isNarrowed;
  document.title = words ? `${words} – ${title}` : title;
  finder.hidden = !isSearching;
  delete finder.dataset.broken;
  if (!isSearching) return clear();
  if (count.textContent === "") count.textContent = finder.dataset.searching ?? "";
  try {
    const [pagefind, known] = await Promise.all([load(), isNarrowed ? loadChoices() : undefined]);
    await look({ pagefind, known, words, own });
  } catch {
    forget();
    if (own !== latest) return;
    clear();
    finder.dataset.broken = "";
    say(finder.dataset.failed ?? "");
  }
}

/** A search under way: what the reader typed, and which search it is. */
interface Search {
  readonly pagefind: Pagefind;
  readonly known: Choices | undefined;
  readonly words: string;
  readonly own: number;
}

/** Shows what is found. */
async function look({ pagefind, known, words, own }: Search): Promise<void> {
  const { results } = await pagefind.search(words || null);
  if (known && words === "") inOrder(results, known);
  const fitting = known ? results.filter((result) => fits(result, known)) : results;
  const first = await entriesOf(fitting.slice(0, soon), words);
  if (own !== latest) return;
  foundAll = results;
  show(fitting, first, words);
  void countChoices();
  const others = await entriesOf(fitting.slice(soon, step), words);
  if (own !== latest) return;
  list.append(...others);
  more.hidden = fitting.length <= step;
}

/** Nothing to be more or less like: in the order of the site, the newest first. */
function inOrder(results: Result[], { at }: Choices): void {
  results.sort((a, b) => (at.get(a.id) ?? 0) - (at.get(b.id) ?? 0));
}

/** The choices of a select that a result is under. */
function choicesOf({ id }: Result, select: HTMLSelectElement, { at, facets }: Choices): readonly string[] {
  const facet = facets[select.name];
  return facet?.under[at.get(id) ?? -1]?.map((value) => facet.values[value] ?? "") ?? [];
}

/** Whether a result is under every choice that is made, but for that of one select. */
function fits(result: Result, choices: Choices, but?: HTMLSelectElement): boolean {
  return selects.every(
    (select) =>
      select === but || select.value === "" || choicesOf(result, select, choices).includes(select.value),
  );
}

/** Says behind each choice how much would be found with it, for a reader who looks at them. */
async function countChoices(): Promise<void> {
  if (!isNarrowing) return;
  const known = await loadChoices().catch(forget);
  // While they came, there may have been another search, or none.
  if (!known || !foundAll) return;
  for (const select of selects) {
    const counts = new Map<string, number>();
    for (const result of foundAll.filter((one) => fits(one, known, select)))
      for (const value of choicesOf(result, select, known)) counts.set(value, (counts.get(value) ?? 0) + 1);
    label(select, counts);
  }
}

/** Names the choices of a select, with how much would be found with each where it is known. */
function label(select: HTMLSelectElement, counts?: ReadonlyMap<string, number>): void {
  for (const option of select.options) {
    const number = counts?.get(option.value) ?? 0;
    const isCounted = counts !== undefined && option.value !== "";
    const text = `${labels.get(option)}${isCounted ? ` (${number})` : ""}`;
    if (option.text !== text) option.text = text;
    option.disabled = isCounted && number === 0 && !option.selected;
  }
}

function clear(): void {
  foundAll = undefined;
  list.replaceChildren();
  none.hidden = true;
  more.hidden = true;
  say("");
  for (const select of selects) label(select);
}

/** Shows a text above the results, and says it when the reader has stopped typing. */
function say(text: string): void {
  count.textContent = text;
  clearTimeout(speaking);
  speaking = setTimeout(() => {
    spoken.textContent = text;
  }, quiet);
}

function show(results: readonly Result[], first: readonly HTMLElement[], words: string): void {
  const { length } = results;
  const number = length === 0 ? "None" : length === 1 ? "One" : "Many";
  const sentence = count.dataset[`${words ? "words" : "filters"}${number}`] ?? "";
  list.replaceChildren(...first);
  none.hidden = length > 0;
  more.hidden = true;
  more.onclick = async () => {
    const shown = list.children.length;
    const next = await entriesOf(results.slice(shown, shown + step), words);
    list.append(...next);
    more.hidden = list.children.length >= length;
    next[0]?.querySelector("a")?.focus();
  };
  say(
    sentence
      .replace("{count}", length.toLocaleString(language))
      // A function: what the reader typed may look like "$&".
      .replace("{query}", () => words),
  );
}

async function entriesOf(results: readonly Result[], words: string): Promise<HTMLElement[]> {
  const found = await Promise.all(results.map((result) => result.data()));
  return found.map((one) => entry(one, words));
}

function entry({ url, meta, shown, excerpt, content, sub_results }: Found, words: string): HTMLElement {
  const { lang = "" } = shown;
  const pieces = piecesOf(excerpt, content);
  const marked = pieces.flatMap((piece) =>
    typeof piece === "string" ? [] : [fold(piece.textContent ?? "")],
  );
  const link = make("a", ...highlighted(meta.title, [...fold(words).split(" "), ...marked]));
  link.href = url;
  const text = make("p", ...pieces);
  text.className = "result-excerpt";
  for (const element of lang ? [link, text] : []) {
    element.lang = lang;
    element.dir = "auto";
  }

  const facts = make("p", make("b", shown.kind), ...shown.facts.flatMap(factOf));
  facts.className = "card-facts";

  const heading = make("h2", link);
  heading.className = "card-title";
  const item = make("li", facts, heading, text);
  const headings = sub_results.filter((part) => part.url.includes("#")).slice(0, mostHeadings);
  if (headings.length > 0) {
    const parts = make("p", finder.dataset.inText ?? "");
    parts.className = "result-headings";
    for (const part of headings) {
      const to = make("a", part.title);
      to.href = part.url;
      if (lang) {
        to.lang = lang;
        to.dir = "auto";
      }
      parts.append(" ", to);
    }
    item.append(parts);
  }
  return item;
}

/** As `layouts/parts/card.tsx` draws it. */
function factOf({ text, day, after, status, notice }: Fact): (Node | string)[] {
  if (day) {
    const time = make("time", text);
    time.dateTime = day;
    return after ? [" ", time, after] : [" ", time];
  }
  const element = make(notice ? "strong" : "span", text);
  if (notice || status) element.className = notice ? "notice" : `status status-${status}`;
  return [" ", element];
}

/** An excerpt as text and marks, with an ellipsis where it is cut. The marks leave out the commas behind a word. */
function piecesOf(excerpt: string, content: string): (HTMLElement | string)[] {
  const { body } = new DOMParser().parseFromString(excerpt, "text/html");
  const plain = body.textContent.trim();
  const pieces = [...body.childNodes].flatMap((piece) => {
    const text = piece.textContent ?? "";
    if (piece.nodeName !== "MARK") return [text];
    const word = text.replace(/[^\p{L}\p{N}]+$/u, "");
    return [make("mark", word), text.slice(word.length)];
  });
  const whole = content.trim();
  return [whole.startsWith(plain) ? "" : "… ", ...pieces, whole.endsWith(plain) ? "" : " …"];
}

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}

/** A text without case, accents and punctuation: words with one space between them. */
function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A title with the words marked that begin with one that is looked for, or end such a one short. */
function highlighted(text: string, wanted: readonly string[]): (Node | string)[] {
  return text.split(/([\p{L}\p{N}\p{M}]+)/u).map((piece) => {
    const word = fold(piece);
    const isWanted = wanted.some(
      (one) =>
        one !== "" && word !== "" && (word.startsWith(one) || (word.length > 3 && one.startsWith(word))),
    );
    return isWanted ? make("mark", piece) : piece;
  });
}

/** The address of the search as it stands in the form. */
function address(): string {
  const said = [...new FormData(form)].filter(([, value]) => String(value).trim() !== "");
  const query = new URLSearchParams(said.map(([name, value]) => [name, String(value).trim()])).toString();
  return location.pathname + (query && `?${query}`);
}

/** The address that the reader last came to. While typing, the address follows; "back" leads past all that was typed. */
let settled = location.pathname + location.search;

function typed(): void {
  history.replaceState(null, "", address());
  clearTimeout(timer);
  timer = setTimeout(search, pause);
}

function settle(): void {
  const now = address();
  if (now !== settled) {
    history.replaceState(null, "", settled);
    history.pushState(null, "", now);
    settled = now;
  }
  void search();
}

function readAddress(): void {
  const given = new URLSearchParams(location.search);
  field.value = given.get("q") ?? "";
  for (const select of selects) select.value = given.get(select.name) ?? "";
  // A choice that is not there, or none at all.
  for (const select of selects) if (select.selectedIndex < 0) select.value = "";
  settled = location.pathname + location.search;
  void search();
}

function startOver(): void {
  field.value = "";
  for (const select of selects) select.value = "";
  field.focus();
  settle();
}

/** The reader comes to the filters. */
function reachFilters(): void {
  if (isNarrowing) return;
  isNarrowing = true;
  void countChoices();
}

for (const event of ["focusin", "pointerenter"])
  form.querySelector("fieldset")?.addEventListener(event, reachFilters);
form.addEventListener("focusin", () => void load().catch(forget), { once: true });
field.addEventListener("input", typed);
form.addEventListener("change", (event) => {
  if (event.target !== field) settle();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  settle();
});
find("[data-clear]").addEventListener("click", startOver);
addEventListener("popstate", readAddress);

/** Arrows walk from the field through the results and back; Escape clears the search. */
find("main").addEventListener("keydown", (event) => {
  if (!(event instanceof KeyboardEvent) || event.isComposing || finder.hidden) return;
  const at = event.target as Element;
  if (at !== field && !list.contains(at)) return;
  if (event.key === "Escape") {
    event.preventDefault();
    startOver();
  }
  const forward = event.key === "ArrowDown";
  if (!forward && event.key !== "ArrowUp") return;
  const links = [...list.querySelectorAll<HTMLAnchorElement>("h2 a")];
  const item = links.findIndex((link) => link.closest("li")?.contains(at));
  const next =
    at === field ? (forward ? links[0] : undefined) : forward ? links[item + 1] : (links[item - 1] ?? field);
  if (!next) return;
  event.preventDefault();
  next.focus();
});

readAddress();
