import type { KindsWords } from "../types/kinds.ts";

export const kindsWords: KindsWords = {
  post: { one: "Post", many: "Posts", inText: "post", names: ["post", "story"], path: "posts" },
  project: { one: "Project", many: "Projects", inText: "project", names: ["project"], path: "projects" },
  partner: { one: "Partner", many: "Partners", inText: "partner", names: ["partner"], path: "partners" },
  event: { one: "Event", many: "Events", inText: "event", names: ["event"], path: "events" },
  page: { one: "Page", many: "Pages", inText: "page", names: ["page"] },
};
