(function () {
  var page = document.documentElement;
  function kept(name) {
    try {
      return JSON.parse(localStorage.getItem('kieswijzer:' + name));
    } catch (refused) {}
  }
  function begun() {
    try {
      return Object.keys(localStorage).some(function (key) {
        return /^kieswijzer:[^:]+$/.test(key);
      });
    } catch (refused) {}
  }
  function all(selector) {
    return document.querySelectorAll('statement-deck ' + selector);
  }
  function fill(deck, voter) {
    var index = deck.statements.findIndex(function (it) {
      return voter && it.id === voter.at;
    });
    if (index < 0 || location.hash || location.search || customElements.get('statement-deck')) return;
    var here = deck.statements[index];
    var given = voter.answers || {};
    if (index > 0) {
      all('h1')[0].textContent = here.text;
      all('.topic')[0].textContent = here.topic;
      all('.progress span')[0].textContent = deck.texts.progress
        .replace('{0}', index + 1)
        .replace('{1}', deck.statements.length);
      all('.step')[0].disabled = false;
      var texts = [here.meaning, here.current, here.argumentFor, here.argumentAgainst];
      all('dd').forEach(function (it, i) {
        it.textContent = texts[i];
      });
    }
    all('.circles i').forEach(function (it, i) {
      var id = deck.statements[i].id;
      it.className = (given[id] ? given[id].answer : 'open') + (i === index ? ' here' : '');
    });
    page.classList.remove('resuming');
  }
  if (begun() || location.hash || location.search) page.classList.add('resuming');
  addEventListener('click', function (event) {
    var choice = event.target.closest && event.target.closest('.choice');
    if (choice && !customElements.get('statement-deck')) page.dataset.tapped = choice.classList[1];
  });
  document.addEventListener('readystatechange', function () {
    var data = document.querySelector('script[data-deck]');
    if (!data || document.readyState !== 'interactive') return;
    if (matchMedia('(min-width: 64rem)').matches) all('.explanation')[0].open = true;
    if (!page.classList.contains('resuming')) return;
    var deck = JSON.parse(data.textContent);
    fill(deck, kept(deck.keptAs));
  });
})();
