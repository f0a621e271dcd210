/** A touch on a circle of a strip unfolds its party and leads to the circle's statement. */
addEventListener('click', (event) => {
  const circle = (event.target as Element).closest<HTMLElement>('.circles > [data-statement]');
  const card = circle?.closest('details');
  if (circle && card) {
    event.preventDefault();
    card.open = true;
    const line = card.querySelector<HTMLElement>(`li[data-statement='${circle.dataset.statement}']`);
    line?.scrollIntoView({ block: 'center' });
    const why = line?.querySelector('details');
    if (why) {
      why.open = true;
      why.querySelector('summary')?.focus({ preventScroll: true });
    }
  }
});
