// The page that is gone to may not fade in, or be left before it has: nobody has to hear of that.
(function () {
  function unheard(event) {
    if (event.viewTransition) event.viewTransition.ready.catch(function () {});
  }
  addEventListener('pageswap', unheard);
  addEventListener('pagereveal', unheard);
})();
