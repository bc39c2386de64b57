/** True under `npm run torture`: everything as often and as large as it should be, however long it takes. */
export const isFull = process.env.TORTURE === "full";

/** The number that decides over everything random; `TORTURE_SEED=n` repeats a run. */
export const seed = Number(process.env.TORTURE_SEED ?? 1);
