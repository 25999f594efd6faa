// Add, Edit and Remove redraw the panel from the server's reply; the page itself stays.
document.addEventListener('click', async (event) => {
  const button = event.target.closest('#panel button[type="button"]');
  if (!button) return;
  const panel = document.querySelector('#panel');
  const posted = new URLSearchParams(new FormData(button.form));
  posted.set(button.name, button.value);
  const reply = await fetch(panel.dataset.url, { method: 'POST', body: posted });
  panel.innerHTML = await reply.text();
});
