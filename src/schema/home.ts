import { z } from "zod";
import { field, group, partialDate, text } from "./field.ts";

/** How much of each there is room for on the front page. */
const most = { actions: 2, figures: 4, doors: 3 } as const;

/** Where something of the front page leads: a page of the site, or another website. The gate looks it up. */
const link = field(text(), { example: "/missie/", control: "line" });
const mayLink = field(text().optional(), { example: "/missie/", control: "line" });
const label = field(text("name"), { example: "Lees de missie", control: "line" });

const action = group("action", { label, link });

const figure = group("figure", {
  value: field(text("name"), { example: '"257.499"', control: "line" }),
  label: field(text("name"), { example: "inwoners, in zeven gemeenten", control: "line" }),
  // Only its year or month is printed: in which zone that begins does not matter.
  asOf: field(partialDate("UTC"), { example: "2019", control: "date" }),
  source: field(text("name"), { example: "CBS", control: "line" }),
  link: mayLink,
});

const door = group("door", {
  title: field(text("name"), { example: "Begin iets", control: "line" }),
  text: field(text(), {
    example: '"Een leeg gebouw of alleen een vraag: ik denk met u mee."',
    control: "line",
  }),
  label,
  link,
});

/** What the front page says, beside what it shows of the content. `home` in `content/site.yaml`; all of it may be left out. */
export const homeField = field(
  group("home", {
    claim: field(text("name").optional(), { example: "Wat krimpt, kan bloeien", control: "line" }),
    where: field(text("name").optional(), { example: "zeven gemeenten tegen Aken aan", control: "line" }),
    lead: field(text().optional(), {
      example: "Een mijnstreek zonder mijnen, met mensen die samen iets beginnen.",
      control: "text",
    }),
    actions: field(z.array(action).max(most.actions).optional(), { control: "list" }),
    figures: field(z.array(figure).max(most.figures).optional(), { control: "list" }),
    story: field(text().optional(), {
      example: "posts/2012/sjtub-in-het-postkantoor.md",
      control: "line",
    }),
    doors: field(z.array(door).max(most.doors).optional(), { control: "list" }),
    partners: field(text("name").optional(), {
      example: "Tussen 2010 en 2013 werkte ik samen met",
      control: "line",
    }),
  }).optional(),
  { control: "group" },
);
