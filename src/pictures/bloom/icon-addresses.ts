/** The addresses of the mark as pixels: for bookmarks of old browsers, for telephones, and for whoever wants it large. */
export const faviconAddress = "/favicon.ico";
export const touchIconAddress = "/apple-touch-icon.png";
export const iconAddress = "/icon.png";

/** The address of the region's mark, which is also its icon. */
export const logoAddress = "/bloom/logo.svg";
