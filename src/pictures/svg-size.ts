import { type Element, Refusal } from "./svg-tree.ts";

/** CSS pixels in each unit. */
const units: Readonly<Record<string, number>> = {
  "": 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 9.6 / 2.54,
};

/**
 * The size of a drawing in whole pixels, which is also written into it: the size of its view box or, when it has
 * none, its width and height, which then become the view box so that it can be scaled.
 */
export function viewBoxOf(element: Element): { width: number; height: number } {
  const { attributes } = element;
  const box = (attributes.viewBox ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , boxWidth = 0, boxHeight = 0] = box.length === 4 && box.every(Number.isFinite) ? box : [];
  const wide = boxWidth > 0 && boxHeight > 0 ? boxWidth : pixels(attributes.width);
  const high = boxWidth > 0 && boxHeight > 0 ? boxHeight : pixels(attributes.height);
  if (!(wide > 0 && high > 0 && Math.max(wide, high) / Math.min(wide, high) < 1000)) {
    throw new Refusal({ code: "unreadable", detail: "no viewBox, and no width and height" });
  }
  if (!(boxWidth > 0 && boxHeight > 0)) attributes.viewBox = `0 0 ${wide} ${high}`;
  const { width, height } = wholeSize(wide, high);
  attributes.width = String(width);
  attributes.height = String(height);
  return { width, height };
}

function pixels(length = ""): number {
  const [, number = "", unit = ""] = /^\s*([\d.]+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(length) ?? [];
  return Number(number) * (units[unit.toLowerCase()] ?? 0);
}

/** Rounded; a drawing so small that rounding would distort it is taken ten times as large, and so on. */
function wholeSize(wide: number, high: number): { width: number; height: number } {
  // A vector has no size of its own: beyond this, numbers only get in the way.
  let scale = Math.min(1, 10_000 / Math.max(wide, high));
  const distortion = (): number => {
    const [width, height] = [Math.round(wide * scale), Math.round(high * scale)];
    return height === 0 || width === 0 ? 1 : Math.abs(width / height / (wide / high) - 1);
  };
  while (distortion() > 0.02) scale *= 10;
  return { width: Math.round(wide * scale), height: Math.round(high * scale) };
}
