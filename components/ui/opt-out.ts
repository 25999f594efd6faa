/**
 * Attributes every input of our own pages carries. Browsers write typed text into their session files
 * unless `autocomplete` is off, and password managers offer to keep it unless each is told not to.
 */
export const OPT_OUT = {
  autocomplete: 'off',
  'data-1p-ignore': '',
  'data-lpignore': 'true',
  'data-bwignore': '',
  'data-form-type': 'other',
  'data-protonpass-ignore': 'true',
} as const;
