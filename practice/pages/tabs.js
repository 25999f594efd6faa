// More opens a line's further boxes in place; a session that nobody types in ends in two steps.
const form = document.getElementById('aspnetForm');

document.addEventListener('click', ({ target }) => {
  if (!target.matches('button.more')) return;
  const detail = target.closest('tr').nextElementSibling;
  detail.hidden = !detail.hidden;
});

const idle = Number(form.dataset.idle) * 1000;
let timer = 0;

function wait() {
  clearTimeout(timer);
  timer = setTimeout(warn, idle);
}

function warn() {
  const cover = document.createElement('div');
  cover.className = 'timeout';
  cover.innerHTML =
    '<div role="alertdialog" aria-label="Session"><p>Your session is about to end.</p><button type="button">Stay logged in</button></div>';
  cover.querySelector('button').addEventListener('click', () => {
    cover.remove();
    wait();
  });
  document.body.append(cover);
  timer = setTimeout(() => {
    location.href = `/tabs/login?draft=${form.dataset.draft}`;
  }, idle);
}

if (idle > 0) {
  wait();
  document.addEventListener('input', wait);
}
