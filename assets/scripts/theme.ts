/*
 * Loaded before the page is painted, so that a chosen theme never flashes. Without a choice, and without
 * this script, the reader's system decides; the switch shows itself only when it works.
 */
const root = document.documentElement;
const key = "theme";

function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // A browser that keeps nothing: the choice lasts as long as the page.
    return null;
  }
}

const chosen = stored();
if (chosen === "light" || chosen === "dark") root.dataset.theme = chosen;

// Paper tells on which day it was printed, which only the reader's browser knows.
addEventListener("beforeprint", () => {
  const day = new Date().toLocaleDateString(root.lang, { dateStyle: "long" });
  for (const place of document.querySelectorAll("[data-print-day]")) place.textContent = day;
});

document.addEventListener("DOMContentLoaded", () => {
  const button = document.querySelector<HTMLButtonElement>("[data-theme-switch]");
  if (!button) return;
  button.hidden = false;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);
  const show = () => button.setAttribute("aria-pressed", String(isDark()));
  show();
  system.addEventListener("change", show);
  button.addEventListener("click", () => {
    const theme = isDark() ? "light" : "dark";
    root.dataset.theme = theme;
    show();
    try {
      localStorage.setItem(key, theme);
    } catch {
      // Nothing to remember it in.
    }
  });
});
