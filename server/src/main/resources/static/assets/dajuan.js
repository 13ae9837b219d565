// Small helps for pages that work without them: every form has its button, every mark its link.
'use strict';

// A select that says so sends its form at once.
document.addEventListener('change', event => {
  const form = event.target.closest('form');
  if (form && event.target.matches('[data-submit]')) form.requestSubmit();
});

// Check desk: verdicts that are filtered out lose their mark.
document.addEventListener('change', event => {
  if (!event.target.matches('.filters input')) return;
  for (const part of document.querySelectorAll('[data-filtered]'))
    part.classList.toggle('hide-' + event.target.value, !event.target.checked);
});

// Check desk: a chosen file fills the text field, so that it can be read before it is sent.
document.addEventListener('change', event => {
  const input = event.target;
  if (!input.matches('input[type=file][data-fills]') || !input.files.length) return;
  const file = input.files[0];
  if (!/\.(txt|md)$/i.test(file.name)) return;
  file.text().then(text => {
    if (text.includes('\ufffd')) return; // not UTF-8: the server reads the bytes
    document.getElementById(input.dataset.fills).value = text;
    input.value = '';
  });
});

// A button that is disabled without JavaScript's help is of no use: print and copy appear by it.
for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', () =>
    navigator.clipboard.writeText(document.querySelector(button.dataset.copy).textContent));
}
