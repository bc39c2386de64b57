import type { Span } from "../../core/days.ts";

/** Everything that readers of a site see and that does not come from its content. */
export interface Texts {
  /** Value of `og:locale`. */
  readonly locale: string;
  readonly home: string;
  readonly posts: string;
  readonly projects: string;
  readonly partners: string;
  readonly agenda: string;
  readonly archive: string;
  readonly tags: string;
  readonly places: string;
  readonly search: string;
  readonly pages: string;

  readonly skipToContent: string;
  readonly mainNavigation: string;
  /** Opens the links for which the row has no room. */
  readonly more: string;
  readonly breadcrumbs: string;
  readonly footerNavigation: string;
  readonly feed: string;
  readonly feedOf: (subject: string) => string;
  readonly allOf: Readonly<Record<"posts" | "projects" | "agenda", string>>;

  readonly latestPosts: string;
  readonly featuredProjects: string;
  readonly readMission: string;
  readonly whoWithWhom: string;

  readonly published: string;
  readonly updated: string;
  readonly by: string;
  readonly related: string;
  /** Above the project, topics and place of something. */
  readonly belongsTo: string;
  readonly withWhom: string;
  readonly react: Readonly<Record<"post" | "project" | "page", string>>;
  /** On a project, the way to whoever knows more. */
  readonly wantToKnow: Readonly<Record<"title" | "text" | "button", string>>;
  readonly older: string;
  readonly newer: string;
  readonly otherPosts: string;
  readonly share: string;
  readonly shareBy: (service: string) => string;
  readonly email: string;
  readonly editPage: string;
  readonly readingTime: (minutes: number) => string;
  readonly draft: string;

  readonly asOf: (day: string) => string;
  readonly from: (day: string) => string;
  readonly until: (day: string) => string;
  readonly role: string;
  readonly links: string;
  readonly oldLink: string;
  readonly website: string;
  /** Before the hours of an event of several days. */
  readonly eachDay: string;
  /** The midnight that ends a day: "0.00 uur" would be of the day before it. */
  readonly midnight: string;
  readonly when: string;
  readonly where: string;
  readonly price: string;
  readonly project: string;
  readonly outside: string;
  readonly cancelled: string;
  readonly moved: string;
  readonly movedFrom: (day: string) => string;

  readonly postsAbout: (subject: string) => string;
  readonly projectsOf: (subject: string) => string;
  readonly eventsOf: (subject: string) => string;
  readonly inYear: (year: number) => string;
  readonly counts: {
    readonly posts: (count: number) => string;
    readonly projects: (count: number) => string;
    readonly events: (count: number) => string;
    readonly partners: (count: number) => string;
    readonly places: (count: number) => string;
    readonly things: (count: number) => string;
  };

  readonly pagination: string;
  readonly pageOf: (page: number, count: number) => string;
  readonly previousPage: string;
  readonly nextPage: string;

  readonly postsIntro: (region: string) => string;
  readonly projectsIntro: (region: string) => string;
  readonly partnersIntro: (region: string) => string;
  readonly agendaIntro: (region: string) => string;
  readonly archiveIntro: (region: string) => string;
  readonly tagsIntro: (region: string) => string;
  readonly placesIntro: (region: string) => string;
  readonly searchIntro: (site: string) => string;
  readonly tagIntro: (tag: string, region: string) => string;
  readonly placeIntro: (place: string) => string;
  /** On the page of a place about which there is nothing but what is in all of the region. */
  readonly partOfRegionIntro: (place: string, region: string) => string;
  /** On the page of what is in all of the region, and the link to that page. */
  readonly wholeRegionIntro: (region: string) => string;
  readonly allOfRegion: string;
  readonly yearIntro: (year: number, region: string) => string;
  readonly monthIntro: (month: string, region: string) => string;
  readonly noComingEvents: string;
  readonly pastEventsIn: (year: number) => string;
  readonly earlierYears: string;
  readonly addToCalendar: string;
  readonly subscribe: string;
  readonly subscribeTo: (subject: string) => string;
  readonly subscribeExplained: string;
  readonly subscribeHow: string;
  readonly subscribeButton: string;
  /** The address of a calendar by https, for calendars on the web. */
  readonly calendarAddress: string;
  /** What is longer ago than subscriptions go back. */
  readonly calendarArchive: string;
  /** Which of the two addresses of a calendar is for what. */
  readonly calendarsExplained: string;
  readonly subscribeByHand: string;
  readonly subscribePerPlace: string;
  readonly subscribeElsewhere: string;
  /** What the choice between all, today, this weekend and this month is about, for those who listen. */
  readonly show: string;
  /** What only the reader's own clock can tell; never in the HTML, for a page may be older than its day. */
  readonly agendaNow: AgendaWords;
  readonly searchLabel: string;
  readonly searchButton: string;
  readonly everything: string;

  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly notFoundWays: string;

  /** What happened in a project, in order. */
  readonly timeline: string;
  /** Opens the moments of a long timeline that came before the ones shown. */
  readonly earlierMoments: (count: number) => string;
  readonly activity: string;
  readonly embed: (partner: string) => string;
  readonly embedHow: string;
  readonly embedShow: string;
  readonly moreOn: (site: string) => string;

  readonly follow: string;
  readonly followIntro: (region: string) => string;
  readonly followAll: string;
  readonly aboutRss: string;
  readonly atom: string;
  readonly jsonFeed: string;
  readonly digests: Readonly<Record<Span, { readonly title: string; readonly about: string }>>;
  readonly digestAs: Readonly<Record<"feed" | "mail" | "text", string>>;
  readonly aboutDigestMail: string;
  readonly noDigestYet: string;
  /** What the digest of a week is called: its number and its days. */
  readonly weekTitle: (week: number, days: string) => string;
  readonly newPosts: string;
  /** What comes in the week or month after that of a digest. */
  readonly comingNext: Readonly<Record<Span, string>>;

  readonly comments: string;
  readonly commentCount: (count: number) => string;
  readonly commentRemoved: string;
  readonly commentsOn: (title: string) => string;
  readonly followComments: string;
  readonly commentBy: (name: string) => string;
  /** Said when a form without a page of its own for that has arrived. */
  readonly formSent: string;
  readonly phone: string;
  readonly address: string;
  readonly contactDetails: string;
  readonly darkTheme: string;
  readonly bloomsNow: string;
}

/** The words of `assets/scripts/agenda.ts`. */
export interface AgendaWords {
  /** Everything to come, today, this weekend, this month. */
  readonly choices: readonly [all: string, today: string, weekend: string, month: string];
  /** Of an event that is over. */
  readonly past: string;
}
