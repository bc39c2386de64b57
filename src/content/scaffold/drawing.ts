import type { SiteData } from "../../schema/site.ts";

/** A flower of eight petals with its heart at a point. */
function flower(x: number, y: number, size: number, petals: string, heart: string): string {
  const around = [0, 45, 90, 135, 180, 225, 270, 315].map(
    (turn) => `<path d="M0-8C-18-22-15-52 0-58 15-52 18-22 0-8Z" transform="rotate(${turn})"/>`,
  );
  return `<g transform="translate(${x} ${y}) scale(${size})" fill="${petals}">${around.join("")}<circle r="16" fill="${heart}"/></g>`;
}

/** The drawing that a new region begins with: a sun over two hills, with flowers in the region's colours (SVG). */
export function drawingOf({ primary, secondary, accent }: SiteData["colours"]): string {
  const flowers: readonly (readonly [x: number, y: number, size: number, petals: string, heart: string])[] = [
    [190, 560, 1.5, primary, accent],
    [390, 640, 1, accent, primary],
    [600, 520, 1.8, primary, accent],
    [820, 630, 1.1, accent, primary],
    [1010, 550, 1.5, primary, accent],
  ];
  const stems = flowers.map(([x, y]) => `M${x} ${y}V800`).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800" width="1200" height="800">
  <rect width="1200" height="800" fill="#fdf6e8"/>
  <circle cx="840" cy="270" r="150" fill="${accent}" opacity=".55"/>
  <path d="M0 520Q300 330 640 500T1200 430V800H0Z" fill="${secondary}" opacity=".35"/>
  <path d="M0 640Q320 540 700 640T1200 590V800H0Z" fill="${secondary}" opacity=".7"/>
  <path d="${stems}" fill="none" stroke="${secondary}" stroke-width="10"/>
  ${flowers.map((one) => flower(...one)).join("\n  ")}
</svg>
`;
}
