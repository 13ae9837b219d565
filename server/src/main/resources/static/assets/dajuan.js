// Small helps for pages that work without them: every form has its button, every mark its link.
'use strict';

// A select that says so sends its form at once.
document.addEventListener('change', event => {
  const form = event.target.closest('form');
  if (form && event.target.matches('[data-submit]')) form.requestSubmit();
});

// A button that is disabled without JavaScript's help is of no use: print and copy appear by it.
for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', () =>
    navigator.clipboard.writeText(document.querySelector(button.dataset.copy).textContent));
}
