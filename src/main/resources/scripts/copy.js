addEventListener('DOMContentLoaded', () => {
  const words = document.querySelector('[data-copy]');
  const button = document.querySelector('[data-copied]');
  if (words && button && navigator.clipboard) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText([...words.children].map((it) => it.textContent).join('\n\n'));
      button.textContent = button.dataset.copied;
    });
  }
});
