/* A preview keeps nothing: what the site's scripts would keep in this browser goes with the tab. */
(function () {
  var tab;
  function stands(where, name, get) {
    Object.defineProperty(where, name, { configurable: true, get: get, set: function () {} });
  }
  function nothing() {}
  try {
    tab = sessionStorage;
  } catch (refused) {}
  stands(window, 'localStorage', function () {
    if (!tab) throw new Error('refused');
    return tab;
  });
  stands(document, 'cookie', function () {
    return '';
  });
  stands(window, 'caches', nothing);
  stands(navigator, 'serviceWorker', nothing);
})();
