import type { Point, Segment, Shape } from "./pen.ts";

/** How a petal or leaf is cut. It stands on the origin and points up. */
export interface Cut {
  length: number;
  /** Its greatest width. */
  width: number;
  /** 0 is a round tip, 1 a sharp one. */
  point?: number;
  /** How full it is near its foot: 0 is a stalk, 1 a bowl. */
  foot?: number;
  /** How far its tip leans aside; below 0 is to the left. */
  bend?: number;
}

/** A petal, and the half of it that lies in the shade. */
export interface Petal {
  whole: Shape;
  half: Shape;
}

const base: Point = [0, 0];
const mix = (from: number, to: number, share: number) => from + (to - from) * share;

/** Cuts a petal: two curved sides that meet in a tip, and a rib between the halves. */
export function petal({ length, width, point = 0.5, foot = 0.5, bend = 0 }: Cut): Petal {
  // A cubic curve reaches three quarters of the way to its handles.
  const reach = width / 1.5;
  const low = reach * mix(0.15, 1.25, foot);
  const high = reach * mix(1.1, 0.3, point);
  const lowAt = -length * mix(0.45, 0.2, foot);
  const highAt = -length * mix(1.02, 0.72, point);
  const tip: Point = [bend, -length];
  const lean = bend * 0.25;
  const side = (sign: number): readonly [Point, Point] => [
    [sign * low - lean, lowAt],
    [sign * high + lean, highAt],
  ];
  const [leftLow, leftHigh] = side(-1);
  const [rightLow, rightHigh] = side(1);
  const ribBack: readonly Segment[] = bend === 0 ? [] : [[[lean, highAt], [-lean, lowAt], base]];
  return {
    whole: {
      from: base,
      segments: [
        [leftLow, leftHigh, tip],
        [rightHigh, rightLow, base],
      ],
    },
    half: { from: base, segments: [[rightLow, rightHigh, tip], ...ribBack] },
  };
}

/** Cuts a heart-shaped petal with its point on the origin; `notch` is the depth of the dent, as a share. */
export function heart({ length, width, foot = 0.5 }: Cut, notch: number): Petal {
  const w = width / 2;
  const dent: Point = [0, -length * (1 - notch)];
  const lobe = (sign: number): readonly [Segment, Segment] => {
    const top: Point = [sign * w * 0.48, -length];
    return [
      [[sign * w * mix(0.2, 0.8, foot), -length * 0.22], [sign * w * 1.55, -length], top],
      [[sign * w * 0.25, -length], [sign * w * 0.06, -length * (1 - notch * 0.45)], dent],
    ];
  };
  const right = lobe(1);
  return {
    whole: { from: base, segments: [...lobe(-1), ...back(right)] },
    half: { from: base, segments: right },
  };
}

// The same side, drawn from the dent down to the foot.
function back(side: readonly Segment[]): Segment[] {
  const ends = [base, ...side.map((segment) => segment[segment.length - 1] ?? base)];
  return side
    .map((segment, index): Segment => {
      const end = ends[index] ?? base;
      return segment.length === 1 ? [end] : [segment[1], segment[0], end];
    })
    .reverse();
}
