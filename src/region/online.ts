/** Words that say of a venue that it is no spot on the map. Bergen op Zoom is one. */
const words =
  "online|webinar|livestream|live[ -]stream|stream|zoom|teams|microsoft teams|ms teams|google meet|jitsi|webex|skype|video(?:vergadering|conferentie|konferenz| ?call| conference)";
const somewhere = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, "iu");
const wholly = new RegExp(`^(?:${words})(?:[ -]?(?:${words}|via|per|over|op|on|by|\\(|\\)|:))*$`, "iu");

/**
 * What the name of a venue says about being online: `wholly`, `perhaps` (it has such a word among others), or `no`.
 */
export function onlineness(name: string): "wholly" | "perhaps" | "no" {
  const said = name.trim().replace(/\bop zoom\b/gi, "");
  if (
    wholly.test(
      said
        .replace(/[(),:]/g, " ")
        .replace(/\s+/g, " ")
        .trim(),
    )
  )
    return "wholly";
  return somewhere.test(said) ? "perhaps" : "no";
}
