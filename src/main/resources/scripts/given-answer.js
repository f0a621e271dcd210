// Takes an answer that was given on another site out of the fragment, keeps it as the deck would, and goes on to the quiz in the
// place of this page: so neither a reload nor Back finds it again. Who had taken another stance is asked first.
document.addEventListener('readystatechange', () => {
  const data = document.querySelector('script[data-given]');
  if (!data || document.readyState !== 'interactive') return;
  const quiz = JSON.parse(data.textContent);
  const [id, given] = location.hash.slice(1).split('=');
  const index = quiz.statements.findIndex((it) => it.id === id);
  const { wording, text } = quiz.statements[index] || {};
  const record = duelStore.load(quiz.edition);
  const begun = Object.keys(record.answers).length > 0;
  const before = record.answers[id] && record.answers[id].fingerprint === wording && record.answers[id].answer;

  function goOn() {
    location.replace(quiz.address);
  }

  // On to the statement that follows, or where somebody was who had begun.
  function keep(answer) {
    const next = quiz.statements[index + 1];
    const at = begun && record.at && record.at !== id ? record.at : next ? next.id : 'overview';
    duelStore.save(quiz.edition, {
      ...record,
      revision: record.revision || quiz.revision,
      at,
      number: quiz.statements.findIndex((it) => it.id === at) + 1,
      answers: { ...record.answers, [id]: { answer, fingerprint: wording } },
    });
    goOn();
  }

  function ask() {
    const question = document.querySelector('.given-question');
    const [take, stay] = question.querySelectorAll('button');
    question.querySelectorAll('[data-says]').forEach((it) => {
      it.textContent = it.dataset.says.replace('{0}', quiz.answers[before]).replace('{1}', quiz.answers[given]);
    });
    question.firstChild.textContent = text;
    document.querySelector('[data-going]').hidden = true;
    question.hidden = false;
    take.addEventListener('click', () => keep(given));
    stay.addEventListener('click', () => keep(before));
  }

  if (!Object.hasOwn(quiz.answers, given) || index < 0) goOn();
  else if (!before || before === 'skip' || before === given) keep(given);
  else if (given === 'skip') keep(before);
  else ask();
});
