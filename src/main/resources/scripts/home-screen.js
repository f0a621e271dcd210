// The browser's offer to put the site on the home screen is kept until somebody taps the row for it, which shows as long as there is one.
(function () {
  var offer;
  function keep(made) {
    offer = made;
    document.documentElement.classList.toggle('installable', !!made);
  }
  addEventListener('beforeinstallprompt', function (event) {
    event.preventDefault();
    keep(event);
  });
  addEventListener('appinstalled', function () { keep(); });
  addEventListener('click', function (event) {
    if (!offer || !event.target.closest || !event.target.closest('.home-screen button')) return;
    offer.prompt();
    keep();
  });
})();
