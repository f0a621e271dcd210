// Under the address of a page that could not be had: loads that again as soon as the server can be reached.
document.addEventListener('readystatechange', function () {
  var words = document.querySelectorAll('[data-offline]');
  if (document.readyState !== 'interactive' || location.pathname === words[0].dataset.offline) return;
  var isResult = location.pathname === words[1].dataset.offline;
  words[0].hidden = isResult;
  words[1].hidden = !isResult;
  if (isResult) document.title = words[1].querySelector('h1').textContent;
  var timer;
  function later() {
    clearTimeout(timer);
    timer = setTimeout(ask, 2000 + Math.random() * 2000);
  }
  function ask() {
    later();
    fetch('/ping', { cache: 'no-store' }).then(function (answer) {
      if (answer.ok && !document.documentElement.hidden) location.reload();
    }, function () {});
  }
  addEventListener('online', ask);
  later();
});
