addEventListener('DOMContentLoaded', () => {
  const form = document.querySelector('form[data-saving]');
  if (!form) return;
  const letters = self.Intl?.Segmenter && new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const PAUSE_MS = 1500;
  let timer;
  let changed = false;
  let busy = false;

  function count(field) {
    const words = field.value.trim();
    const many = letters ? [...letters.segment(words)].length : [...words].length;
    const said = field.parentElement.querySelector('[data-count]');
    said.textContent = said.dataset.count.replace('{0}', many).replace('{1}', field.dataset.most);
    said.classList.toggle('over', many > field.dataset.most);
  }

  function say(words) {
    document.getElementById('opgeslagen').textContent = words;
  }

  async function save(isLast) {
    clearTimeout(timer);
    if (busy && !isLast) return later();
    busy = true;
    changed = false;
    try {
      const body = new URLSearchParams(new FormData(form));
      const answer = await fetch(form.action, { method: 'POST', body, keepalive: isLast });
      show(answer.ok, new DOMParser().parseFromString(await answer.text(), 'text/html'));
    } catch {
      changed = true;
      say(form.dataset.unsaved);
      later(10 * PAUSE_MS);
    }
    busy = false;
  }

  // What was typed stays as it is; what is said of it is new.
  function show(isSaved, page) {
    if (!isSaved) {
      changed = true;
      return say(page.querySelector('[data-said]')?.textContent ?? form.dataset.unsaved);
    }
    page.querySelectorAll('[data-fresh]').forEach((it) => document.getElementById(it.id)?.replaceWith(it));
    form.querySelectorAll('[data-fault]').forEach((it) => {
      it.toggleAttribute('aria-invalid', false);
      if (document.getElementById(it.dataset.fault)) it.setAttribute('aria-invalid', 'true');
    });
  }

  function later(pause = PAUSE_MS) {
    clearTimeout(timer);
    timer = setTimeout(() => save(false), pause);
  }

  form.setAttribute('autocomplete', 'off');
  form.addEventListener('input', ({ target }) => {
    changed = true;
    if (target.dataset.most) count(target);
    later();
  });
  form.addEventListener('submit', () => {
    clearTimeout(timer);
    changed = false;
  });
  addEventListener('pagehide', () => changed && save(true));
});
