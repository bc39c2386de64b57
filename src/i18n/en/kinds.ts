import { count } from "../count.ts";
import type { KindsWords } from "../types/kinds.ts";

export const kindsWords: KindsWords = {
  post: {
    one: "Post",
    many: "Posts",
    inText: "post",
    count: count("post", "posts"),
    names: ["post", "story"],
    path: "posts",
  },
  project: {
    one: "Project",
    many: "Projects",
    inText: "project",
    count: count("project", "projects"),
    names: ["project"],
    path: "projects",
  },
  partner: {
    one: "Partner",
    many: "Partners",
    inText: "partner",
    count: count("partner", "partners"),
    names: ["partner"],
    path: "partners",
  },
  event: {
    one: "Event",
    many: "Events",
    inText: "event",
    count: count("event", "events"),
    names: ["event"],
    path: "events",
  },
  sight: {
    one: "Sight",
    many: "Sights",
    inText: "sight",
    count: count("sight", "sights"),
    names: ["sight", "attraction"],
    path: "sights",
  },
  page: { one: "Page", many: "Pages", inText: "page", count: count("page", "pages"), names: ["page"] },
};
