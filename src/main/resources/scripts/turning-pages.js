// Only into another page of facts: others have no fade, and a browser would go to the trouble for nothing, and complain of it.
addEventListener('pageswap', function (event) {
  var facts = /^(\/en)?\/(thema|theme|partij|party|scorekaart|scorecard|methode|method|wijzigingen|changes|zoek|search)\b/;
  var to = event.viewTransition && event.activation && event.activation.entry;
  if (to && facts.test(new URL(to.url).pathname)) return;
  if (event.viewTransition) event.viewTransition.skipTransition();
});
