document.addEventListener('readystatechange', function () {
  var start = document.querySelector('[data-edition]');
  if (!start || document.readyState !== 'interactive') return;
  try {
    var kept = JSON.parse(localStorage.getItem('kieswijzer:' + start.dataset.edition));
    if (kept && Object.keys(kept.answers).length)
      start.lastChild.textContent = kept.number
        ? start.dataset.further.replace('{0}', kept.number)
        : start.dataset.overview;
  } catch (nothing) {}
});
