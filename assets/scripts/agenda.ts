/*
 * What only the reader's own day can tell: which events are over since the site was made, and which are today, this
 * weekend, this month. Without this script the days on the page speak for themselves. What is known of the region
 * comes with the bundle (`src/site/assets.ts`): words such as "today" must not be on a page that may be older than its day.
 */
declare const agendaZone: string;
declare const agendaPast: string;
declare const agendaChoices: readonly string[];

type Item = HTMLElement & { dataset: { from: string; until: string; end?: string } };
const all = <Found extends HTMLElement>(selector: string) => document.querySelectorAll<Found>(selector);

// In Swedish a moment is nearly written as in ISO 8601. All moments here are read as if the region lay on Greenwich.
const [day, clock] = new Date().toLocaleString("sv", { timeZone: agendaZone }).split(" ");
const date = new Date(`${day}`);
const today = +date;
const now = Date.parse(`${day}T${clock}Z`);
const oneDay = 864e5;
const sunday = today + ((7 - date.getUTCDay()) % 7) * oneDay;
const monthEnd = date.setUTCMonth(date.getUTCMonth() + 1, 0);
/** In the order of their words: everything, today, this weekend, this month. */
const periods = [
  [0, Infinity],
  [today, today],
  [sunday - oneDay, sunday],
  [today, monthEnd],
] as const;
const isIn = ({ dataset }: Item, from: number, until: number) =>
  Date.parse(dataset.from) <= until && Date.parse(dataset.until) >= from;

const coming = [...all<Item>("[data-until]")].filter((event) => {
  const { dataset } = event;
  // What goes on past midnight is of the evening before, and not over until it ends.
  if (dataset.end && Date.parse(`${dataset.end}Z`) > now && !isIn(event, today, Infinity))
    dataset.until = `${day}`;
  if (isIn(event, today, Infinity)) return true;
  // The button that puts it into a calendar goes; in a list it comes after what is not over.
  if (event.localName !== "li") {
    event.remove();
    return false;
  }
  event.className = "over";
  event.parentNode?.append(event);
  event
    .querySelector(".card-facts")
    ?.insertAdjacentHTML("beforeend", ` <strong class="notice">${agendaPast}</strong>`);
  return false;
});
for (const month of all(".month")) if (!month.querySelector("li:not(.over)")) month.parentNode?.append(month);

for (const choices of all("[data-choices]"))
  periods.forEach(([from, until], index) => {
    const button = document.createElement("button");
    const count = coming.filter((event) => isIn(event, from, until)).length;
    button.textContent = `${agendaChoices[index]} (${count})`;
    button.disabled = count === 0;
    button.addEventListener("click", () => {
      for (const event of coming) event.hidden = !isIn(event, from, until);
      for (const other of choices.querySelectorAll("button"))
        other.setAttribute("aria-pressed", String(other === button));
    });
    choices.append(button);
    if (index === 0) button.click();
  });
