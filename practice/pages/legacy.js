// A box that became required says so by its colour, as the old portal's script did on leaving a box.
const value = (id) => document.getElementById(id).value.trim();
const require = (id, on) => {
  document.getElementById(id).className = on ? 'req' : 'opt';
};

document.addEventListener('focusout', () => {
  for (let row = 1; row <= 6; row++) {
    const begun = value(`txt_dosFrom${row}MM`) !== '';
    for (const id of ['txt_pos', 'txt_procCode', 'txt_charge', 'txt_days']) require(`${id}${row}`, begun);
  }
  require('txt_conditionReasonState', document.getElementById('cb_conditionA').checked);
});

// Money is written with cents, a code without blanks and in capitals.
document.addEventListener('change', ({ target }) => {
  if (/^txt_(charge|amtPaid|totalCharge)/.test(target.id) && /^\d+(\.\d)?$/.test(target.value))
    target.value = Number(target.value).toFixed(2);
  if (/^txt_(diagnosisText|procCode|modifer)/.test(target.id)) target.value = target.value.trim().toUpperCase();
});
