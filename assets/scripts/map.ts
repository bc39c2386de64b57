/**
 * What the address chooses on the map is shown by the style sheet alone. This says so to whoever listens to the
 * page: the links to the choice, also those on the map, are marked as the current ones. And it keeps the focus: on the
 * choice that was made, or on that of everything when its link is hidden by now; a place leads to its own list.
 */
const links = document.querySelectorAll<HTMLAnchorElement>(".map-choice a");
let chosen: Element | null = null;

function mark(): void {
  for (const link of links) {
    if (location.hash !== "" && link.getAttribute("href") === location.hash)
      link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

for (const link of links)
  link.addEventListener("click", () => {
    chosen = link.matches(".map-filter, .map-back") ? link : null;
  });

addEventListener("hashchange", () => {
  mark();
  const kept = chosen?.matches(".map-back") ? links[0] : chosen;
  if (kept instanceof HTMLElement) kept.focus({ preventScroll: true });
  chosen = null;
});
mark();
