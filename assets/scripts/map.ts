/**
 * What the address chooses on the map is shown by the style sheet alone. This says so to whoever listens to the
 * page: the links to the choice, also those on the map, are marked as the current ones.
 */
const links = document.querySelectorAll(".map-choice a");

function mark(): void {
  for (const link of links) {
    if (location.hash !== "" && link.getAttribute("href") === location.hash)
      link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

addEventListener("hashchange", mark);
mark();
