// Tells the page around the frame how high the card is, and nothing else; anew whenever that changes, as where text is enlarged.
(() => {
  const page = document.documentElement;
  new ResizeObserver(() => {
    parent.postMessage({ kieswijzer: Math.ceil(page.getBoundingClientRect().height) }, '*');
  }).observe(page);
})();
