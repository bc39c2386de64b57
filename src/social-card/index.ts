export { type CardImage, type CardInput, cardAddress, cardFolder, cardFormat, cardSize } from "./card.ts";
export { type Drawn, type DrawOptions, drawCards } from "./draw.ts";
export { cardFor, cardsOf, siteCard } from "./region-cards.ts";
