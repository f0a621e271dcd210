addEventListener('click', function (event) {
  var pair = event.target.closest && event.target.closest('.pair[data-statement]');
  var line = pair && document.querySelector('.pair-line[data-statement="' + pair.dataset.statement + '"]');
  if (!line) return;
  var folded = line.closest('details');
  if (folded) folded.open = true;
  line.scrollIntoView({ block: 'center' });
  line.focus({ preventScroll: true });
});
