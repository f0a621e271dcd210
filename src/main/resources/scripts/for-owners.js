// Choosing another statement changes the line to copy and what it looks like; the frame is as high as it says it is.
addEventListener('DOMContentLoaded', () => {
  const frame = document.querySelector('[data-preview]');
  const choice = document.querySelector('.owners-choice');
  const code = document.querySelector('[data-code=script]');
  const copy = document.querySelector('[data-copied]');
  if (!frame) return;
  addEventListener('message', ({ source, origin, data }) => {
    if (source === frame.contentWindow && origin === location.origin && data.kieswijzer > 0)
      frame.style.height = data.kieswijzer + 'px';
  });
  // What it said before this script listened.
  frame.src = frame.getAttribute('src');
  const plain = { script: code.textContent, src: frame.getAttribute('src') };
  choice.hidden = false;
  choice.querySelector('select').addEventListener('change', ({ target: { value } }) => {
    const [start, end] = plain.script.split(/(?= async)/);
    code.textContent = value ? `${start} data-statement="${value}"${end}` : plain.script;
    frame.src = plain.src + (value ? '?statement=' + value : '');
  });
  if (navigator.clipboard) {
    copy.hidden = false;
    copy.addEventListener('click', async () => {
      await navigator.clipboard.writeText(code.textContent);
      copy.textContent = copy.dataset.copied;
    });
  }
});
