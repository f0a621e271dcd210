addEventListener('click', function (event) {
  var circle = event.target.closest && event.target.closest('.circles > [data-statement]');
  var card = circle && circle.closest('details');
  if (!card) return;
  event.preventDefault();
  card.open = true;
  var line = card.querySelector('li[data-statement="' + circle.dataset.statement + '"]');
  if (!line) return;
  line.scrollIntoView({ block: 'center' });
  var why = line.querySelector('details');
  if (!why) return;
  why.open = true;
  why.querySelector('summary').focus({ preventScroll: true });
});
