/** The addresses of the mark as pixels: for bookmarks of old browsers, for telephones, and for whoever wants it large. */
export const faviconAddress = "/favicon.ico";
export const touchIconAddress = "/apple-touch-icon.png";
export const iconAddress = "/icon.png";
/** Those that a telephone puts among its programs: small, and with room around the mark to cut any shape from. */
export const smallIconAddress = "/icon-192.png";
export const maskableIconAddress = "/icon-maskable.png";

/** The address of the region's mark, which is also its icon. */
export const logoAddress = "/bloom/logo.svg";
