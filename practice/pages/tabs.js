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
  if (idle > 0) timer = setTimeout(end, idle);
}

// First a warning over the page, then the log-in page.
function end() {
  if (document.querySelector('.timeout')) {
    location.href = `/tabs/login?draft=${form.dataset.draft}`;
    return;
  }
  const cover = document.createElement('div');
  cover.className = 'timeout';
  cover.innerHTML =
    '<div role="alertdialog" aria-label="Session"><p>Your session is about to end.</p><button type="button">Stay logged in</button></div>';
  cover.querySelector('button').addEventListener('click', () => {
    cover.remove();
    wait();
  });
  document.body.append(cover);
  wait();
}

wait();
document.addEventListener('input', wait);
// Tests don't wait for a clock.
document.addEventListener('practice-idle', end);
