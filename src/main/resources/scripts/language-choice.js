addEventListener('click', function (event) {
  var choice = event.target.closest && event.target.closest('[data-language]');
  if (choice) document.cookie = 'taal=' + choice.dataset.language + ';path=/;max-age=31536000;samesite=lax';
}, true);
