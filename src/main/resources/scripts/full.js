document.addEventListener('DOMContentLoaded', function () {
  var place = document.querySelector('[data-soon]');
  if (!place) return;
  var key = 'full';
  var tries = 0;
  try {
    var last = JSON.parse(sessionStorage.getItem(key)) || {};
    tries = Date.now() - last.at < 180000 ? last.tries : 0;
  } catch (none) {}
  function wait() {
    var left = Math.round(Math.min(60, 5 * Math.pow(1.6, tries)) * (0.75 + 0.75 * Math.random()));
    tries++;
    try {
      sessionStorage.setItem(key, JSON.stringify({ tries: tries, at: Date.now() }));
    } catch (refused) {}
    var timer = setInterval(function () {
      place.textContent = place.dataset.soon.replace('{0}', left);
      if (--left >= 0) return;
      clearInterval(timer);
      place.textContent = place.dataset.trying;
      fetch('/ping', { cache: 'no-store' }).then(again, wait);
    }, 1000);
  }
  function again() {
    if (!document.documentElement.hidden) location.reload();
  }
  wait();
});
