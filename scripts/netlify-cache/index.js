/** Netlify build plugin: keeps `.cache` (encoded pictures, social cards) from one build to the next. */
const folder = ".cache";

export const onPreBuild = async ({ utils }) => {
  await utils.cache.restore(folder);
};

export const onPostBuild = async ({ utils }) => {
  await utils.cache.save(folder);
};
