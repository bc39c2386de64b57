export { type CardInput, cardAddress, cardFolder, cardFormat, cardSize } from "./card.ts";
export { drawCards } from "./draw.ts";
export { cardFor, cardsOf, siteCard } from "./region-cards.ts";
