/** What counts as a control, in the order `index` counts them: the read-page format's own list. */
export const CONTROLS =
  'input:not([type=hidden], [type=submit], [type=button], [type=image], [type=reset]), select, textarea, [contenteditable], [role=combobox], [role=listbox], [role=radio], [role=checkbox], [role=switch], [role=spinbutton], [role=textbox]';
