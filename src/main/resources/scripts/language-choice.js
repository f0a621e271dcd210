/* Remembers which language was chosen with the switch, so that it outweighs the browser's. Two letters, for a year. */
addEventListener('click', function (event) {
  var choice = event.target.closest && event.target.closest('[data-language]');
  if (choice) document.cookie = 'taal=' + choice.dataset.language + ';path=/;max-age=31536000;samesite=lax';
}, true);
