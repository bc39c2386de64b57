/** What the page of the CMS needs besides the CMS's own styles. */
export const adminStyles = `.local .buttons button.secondary { display: none; }
.bloeit-tags { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; }
.bloeit-tags button { display: inline-flex; gap: 6px; padding: 4px 10px; border: 1px solid currentColor; border-radius: 99px; background: none; color: inherit; font: inherit; cursor: pointer; }
.bloeit-tags input { flex: 1 1 16em; min-width: 12em; }
noscript { font-family: sans-serif; }
`;
