/**
 * `npm run bench -- NAME`: measures, each in one run whose figures can be compared. What each measures, and its
 * options, stand at the top of its file in `scripts/tools/bench/`.
 */
const benches: Readonly<Record<string, () => Promise<unknown>>> = {
  builds: () => import("./bench/builds.ts"),
  import: () => import("./bench/import.ts"),
  pictures: () => import("./bench/pictures.ts"),
  scale: () => import("./bench/scale.ts"),
  save: () => import("./bench/save.ts"),
  search: () => import("./bench/search.ts"),
};

const [, , name = "", ...rest] = process.argv;
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (!bench) {
  console.error(`npm run bench -- ${Object.keys(benches).join(" | ")}`);
  process.exit(1);
}
process.argv.splice(2, process.argv.length, ...rest);
await bench();
