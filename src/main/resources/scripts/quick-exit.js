(function () {
  var lastEscape = -Infinity;
  function forgetPages() {
    try {
      caches.delete('kieswijzer');
      navigator.serviceWorker.getRegistration().then(function (worker) {
        if (worker) worker.unregister();
      });
    } catch (unable) {}
  }
  function forget() {
    try {
      localStorage.clear();
      sessionStorage.clear();
    } catch (refused) {}
    forgetPages();
    window.name = '';
    document.cookie = 'taal=;path=/;max-age=0;samesite=lax';
  }
  function forgetAll() {
    forget();
    try {
      navigator.sendBeacon('/vergeet');
    } catch (unable) {}
  }
  function leave() {
    var away = document.querySelector('[data-away]');
    if (!away) return;
    forget();
    document.documentElement.hidden = true;
    document.title = '';
    addEventListener('pagehide', forgetAll);
    var steps = (history.state && history.state.depth) || 0;
    function go() {
      location.replace(away.href);
    }
    if (!steps) return go();
    addEventListener('popstate', function (event) {
      event.stopImmediatePropagation();
      history.replaceState(null, '', '/');
      location.assign(away.href);
    }, true);
    history.go(-steps);
    setTimeout(go, 1000);
  }
  addEventListener('kieswijzer-wiped', forgetPages);
  addEventListener('click', function (event) {
    if (event.target.closest && event.target.closest('[data-away]')) {
      event.preventDefault();
      leave();
    }
  }, true);
  addEventListener('keydown', function (event) {
    if (event.key !== 'Escape' || event.repeat) return;
    if (event.timeStamp - lastEscape < 1000) leave();
    lastEscape = event.timeStamp;
  }, true);
  addEventListener('pageshow', function (event) {
    var isWiped = document.documentElement.hidden;
    try {
      isWiped = isWiped || Object.values(localStorage).join().indexOf('"answer"') < 0;
    } catch (refused) {}
    if (event.persisted && isWiped) location.reload();
  });
})();
