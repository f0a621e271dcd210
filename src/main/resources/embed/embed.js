// A statement of the Kieswijzer on another site. The line that fetches this script becomes a frame, right where it stands:
//   <script src="https://…/embed.js" data-statement="…" data-edition="…" data-language="en" async></script>
// It keeps nothing, and asks for nothing but the frame; all that the frame tells is how high it is.
(() => {
  const script = document.currentScript;
  const { edition, statement, language } = script.dataset;
  const english = language === 'en';
  const address = new URL(english ? 'en/embed' : 'embed', script.src);
  for (const [name, value] of Object.entries({ edition, statement })) {
    if (value) address.searchParams.set(name, value);
  }
  const frame = document.createElement('iframe');
  frame.src = address.href;
  frame.title = TITLES[english ? 'en' : 'nl'];
  frame.referrerPolicy = 'no-referrer';
  frame.style.cssText = 'display:block;width:100%;height:30rem;border:0';
  addEventListener('message', (event) => {
    const height = event.data && event.data.kieswijzer;
    const isOurs = event.source === frame.contentWindow && event.origin === address.origin;
    if (isOurs && typeof height === 'number' && height > 0 && height < 10000) frame.style.height = height + 'px';
  });
  script.after(frame);
})();
