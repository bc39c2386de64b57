import culori from "culori/require";

/*
 * The colour library, by its one bundled file: the 151 modules it consists of otherwise take longer to load than all
 * that is done with them.
 */
export type { Oklch } from "culori/require";
export const { clampChroma, converter, formatHex, wcagContrast } = culori;
