// What the old portal's own script does: add and remove rows, copy the patient to the insured.
const table = document.querySelector('.lines');

document.querySelector('#btnAddRow').addEventListener('click', async () => {
  const row = table.querySelectorAll('tr.low').length;
  if (row >= 50) return;
  const reply = await fetch(`/classic/row?row=${row}`);
  table.tBodies[0].insertAdjacentHTML('beforeend', await reply.text());
});

document.querySelector('#btnRemove').addEventListener('click', () => {
  if (table.querySelectorAll('tr.low').length < 2) return;
  table.querySelector('tr.low:last-of-type').remove();
  table.querySelector('tr.up:last-of-type').remove();
});

const PAIRS = {
  LAST_NAME: 'PRI_INSRD_LST_NAME',
  FIRST_NAME: 'PRI_INSRD_FST_NAME',
  MIDDLE_INIT: 'PRI_INSRD_MID_INIT',
  STREET_ADDR: 'PRI_INSRD_ADDR',
  CITY: 'PRI_INSRD_CITY',
  STATE: 'PRI_INSRD_STATE',
  ZIP: 'PRI_INSRD_ZIP',
};

document.querySelector('#lnkCopyPatient').addEventListener('click', (event) => {
  event.preventDefault();
  for (const [from, to] of Object.entries(PAIRS)) {
    const box = (suffix) => document.querySelector(`#ctl00_main_ucClaim_${suffix}`);
    box(to).value = box(from).value;
  }
});
