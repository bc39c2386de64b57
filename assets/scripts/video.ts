/** A click on a video's link puts the player in its place; nothing was asked of the video's host before. */
document.addEventListener("click", (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-player]");
  const player = link?.dataset.player;
  if (!link || !player || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const frame = document.createElement("iframe");
  frame.src = player;
  frame.title = link.textContent ?? "";
  frame.allow = "autoplay; fullscreen; picture-in-picture";
  frame.className = "video-player";
  link.replaceWith(frame);
  frame.focus();
});
