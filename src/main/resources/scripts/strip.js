// A circle of a strip leads to its statement: touched, or by the arrow keys on its party, which say which statement it is.
(function () {
  function unfold(place) {
    for (var it = place; it; it = it.parentElement) if (it.localName === 'details') it.open = true;
  }
  function lead(circle) {
    var card = circle.closest('details');
    card.open = true;
    var line = card.querySelector('li[data-statement="' + circle.dataset.statement + '"]');
    if (!line) return;
    line.scrollIntoView({ block: 'center' });
    var why = line.querySelector('details');
    if (!why) return;
    why.open = true;
    why.querySelector('summary').focus({ preventScroll: true });
  }
  function hush(summary) {
    summary.querySelectorAll('.here').forEach(function (it) { it.classList.remove('here'); });
    summary.querySelectorAll('.strip-says').forEach(function (it) { it.remove(); });
  }
  function say(circle) {
    circle.classList.add('here');
    var says = document.createElement('span');
    says.className = 'strip-says';
    says.setAttribute('aria-hidden', 'true');
    says.textContent = circle.title;
    circle.closest('.strip').append(says);
    var reached = document.querySelector('.strip-reached');
    if (reached) reached.textContent = circle.title;
  }
  function inSight(summary) {
    return Array.from(summary.querySelectorAll('.circles > span')).map(function (circle) {
      var box = circle.getBoundingClientRect();
      return { circle: circle, at: Math.round(box.top / 9) * 10000 + box.left };
    }).sort(function (a, b) { return a.at - b.at; }).map(function (it) { return it.circle; });
  }
  addEventListener('click', function (event) {
    if (!event.target.closest) return;
    var circle = event.target.closest('.circles > [data-statement]');
    if (circle && circle.closest('details')) {
      event.preventDefault();
      lead(circle);
    }
    var link = event.target.closest('.to-quote');
    var quote = link && document.getElementById(link.hash.slice(1));
    if (quote) {
      event.preventDefault();
      unfold(quote);
      quote.scrollIntoView({ block: 'center' });
      var summary = quote.querySelector('summary');
      if (summary) summary.focus({ preventScroll: true });
    }
  });
  addEventListener('keydown', function (event) {
    var summary = event.target.matches && event.target.matches('.match > summary') && event.target;
    if (!summary) return;
    var here = summary.querySelector('.here');
    var step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (event.key === 'Enter' && here) {
      event.preventDefault();
      lead(here);
    } else if (step) {
      event.preventDefault();
      var circles = inSight(summary);
      var next = circles.indexOf(here) + step;
      if (!here && step < 0) next = -1;
      next = circles[(next + circles.length) % circles.length];
      hush(summary);
      say(next);
    }
  });
  addEventListener('focusout', function (event) {
    if (event.target.matches && event.target.matches('.match > summary')) hush(event.target);
  });
})();
