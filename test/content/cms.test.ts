import { expect, test } from "vitest";
import { faultsOf, siteYaml } from "../region-of.ts";

const github = "repository: https://github.com/jan/bloeit\n";

test.each<[string, object[]]>([
  [`cms:\n  backend: github\n${github}`, []],
  ["cms:\n  backend: gitlab\nrepository: https://git.example.org/groep/deel/bloeit.git\n", []],
  ["cms:\n  backend: github\n", [{ code: "cmsWithoutRepository" }]],
  [`cms:\n  backend: gitlab\n${github}`, [{ code: "cmsRepository", backend: "gitlab" }]],
  ["cms:\n  backend: github\nrepository: https://github.com/jan\n", [{ code: "cmsRepository" }]],
  [`cms:\n  login: https://example.org\n${github}`, [{ code: "required", key: "backend" }]],
  [`cms:\n  backend: svn\n${github}`, [{ code: "notAChoice", value: "svn" }]],
  [`cms:\n  backend: github\n  repo: jan/bloeit\n${github}`, [{ code: "unknownKey", key: "repo" }]],
])("%j: what is wrong with it is told", async (more, errors) => {
  const found = await faultsOf({ "site.yaml": siteYaml + more });
  expect(found).toMatchObject(errors);
  expect(found.length).toBe(errors.length);
});
