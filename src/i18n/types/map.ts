/** Everything that a reader of the map is told. */
export interface MapWords {
  readonly title: string;
  readonly intro: (region: string) => string;
  /** The name of the drawing. */
  readonly mapOf: (region: string) => string;
  /** The name of a drawing that shows where one thing is. */
  readonly where: (title: string, places: string) => string;
  readonly choose: string;
  readonly everything: string;
  readonly list: string;
  readonly wholeRegion: string;
  readonly elsewhere: string;
  readonly showOnMap: string;
  readonly openMap: string;
  readonly placePage: (place: string) => string;
  readonly backToAll: string;
  readonly spot: string;
  readonly legend: string;
  /** Said of borders that nobody measured. */
  readonly sketched: string;
  /** Said of borders that somebody did measure. */
  readonly surveyed: (source: string) => string;
  /** How many entries are nowhere. */
  readonly unplaced: (number: number) => string;
  readonly homeTitle: string;
}
