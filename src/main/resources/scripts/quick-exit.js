/* The quick exit: the button, or Esc twice within a second. Wipes what this browser keeps, puts a harmless page in the
   place of this one in the history, and lets the server forget the session. Line ends are taken out: end with ;. */
(function () {
  var lastEscape = -Infinity;
  function forget() {
    try {
      localStorage.clear();
      sessionStorage.clear();
    } catch (refused) {}
    document.cookie = 'taal=;path=/;max-age=0;samesite=lax';
  };
  /* The server not before the harmless page is there: a view whose session is gone loads again, and that would call the
     exit off. What the page kept in the meantime goes too. */
  function forgetAll() {
    forget();
    try {
      navigator.sendBeacon('/vergeet');
    } catch (unable) {}
  };
  function leave() {
    var away = document.querySelector('[data-away]');
    if (!away) return;
    forget();
    document.documentElement.hidden = true;
    document.title = '';
    addEventListener('pagehide', forgetAll);
    location.replace(away.href);
  };
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
  /* A page that the browser kept whole would still show what was wiped. */
  addEventListener('pageshow', function (event) {
    var isWiped = document.documentElement.hidden;
    try {
      isWiped = isWiped || Object.values(localStorage).join().indexOf('"answer"') < 0;
    } catch (refused) {}
    if (event.persisted && isWiped) location.reload();
  });
})();
