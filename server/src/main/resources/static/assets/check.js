// Check desk: helps for a page that works without them. N and P go to the next and previous mark.
'use strict';
(() => {
  const panel = document.querySelector('.check.done');
  const keys = document.querySelector('.keys');
  let current = null;

  const visible = mark => {
    const verdict = [...mark.classList].find(name => document.getElementById('show-' + name));
    return !verdict || document.getElementById('show-' + verdict).checked;
  };

  // Shows a claim in the text and in the panel at once, with its reasoning open.
  const show = number => {
    const mark = document.getElementById('mark-' + number);
    const reason = document.getElementById('claim-' + number);
    if (current) current.forEach(each => each && each.classList.remove('current'));
    current = [mark, reason];
    current.forEach(each => each && each.classList.add('current'));
    if (reason) {
      const steps = reason.querySelector('details');
      if (steps) steps.open = true;
      reason.scrollIntoView({block: 'nearest'});
    }
    if (mark) mark.scrollIntoView({block: 'nearest'});
  };

  const numberOf = element => element && Number(element.id.replace(/^\D+/, ''));

  const step = forward => {
    const marks = [...document.querySelectorAll('mark.claim')].filter(visible);
    if (!marks.length) return;
    const at = current ? marks.indexOf(current[0]) : -1;
    const next = at < 0 ? (forward ? 0 : marks.length - 1)
      : (at + (forward ? 1 : -1) + marks.length) % marks.length;
    const link = marks[next].querySelector('a');
    show(numberOf(marks[next]));
    link.focus({preventScroll: true});
  };

  if (panel && keys) {
    keys.hidden = false;
    document.addEventListener('keydown', event => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target.closest('input, textarea, select, [contenteditable]')
          && event.target.type !== 'checkbox') return;
      if (event.key === 'n' || event.key === 'j') step(true);
      else if (event.key === 'p' || event.key === 'k') step(false);
    });
    panel.addEventListener('click', event => {
      const link = event.target.closest('mark.claim a, .reasons a.token');
      if (!link) return;
      const number = numberOf(document.querySelector(link.getAttribute('href')));
      // On a narrow screen the panel is below the text: then the link leads there as it is.
      if (getComputedStyle(panel).gridTemplateColumns.split(' ').length > 1) event.preventDefault();
      show(number);
    });
    if (/^#claim-\d+$/.test(location.hash)) show(Number(location.hash.slice(7)));
  }

  // A file that is too large is told before it is sent.
  const file = document.querySelector('input[type=file][data-most-bytes]');
  if (file) file.addEventListener('change', () => {
    const large = file.files.length && file.files[0].size > Number(file.dataset.mostBytes);
    file.setCustomValidity(large ? file.dataset.tooLarge : '');
    file.reportValidity();
  });
})();
