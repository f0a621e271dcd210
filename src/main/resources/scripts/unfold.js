(function () {
  function unfold() {
    var place = document.getElementById(location.hash.slice(1));
    var fold = place && place.closest('details:not([open])');
    if (!fold) return;
    for (; fold; fold = fold.closest('details:not([open])')) fold.open = true;
    place.scrollIntoView();
  }
  addEventListener('DOMContentLoaded', unfold);
  addEventListener('hashchange', unfold);
})();
