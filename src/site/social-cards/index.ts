export {
  type CardInput,
  cardAddress,
  cardFolder,
  cardFormat,
  cardSize,
} from "../../pictures/social-card/card.ts";
export { drawCards } from "../../pictures/social-card/draw.ts";
export { cardFor, cardsOf, siteCard } from "./region-cards.ts";
