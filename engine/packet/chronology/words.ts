/** Words of the log's own terms, as a clerk reads them. */
export const CHANNELS: Readonly<Record<string, string>> = {
  call: 'Call',
  portal: 'Portal look-up',
  fax: 'Fax',
  mail: 'Letter',
  chat: 'Chat',
  meeting: 'Meeting',
};

export const SITUATIONS: Readonly<Record<string, string>> = {
  'not-on-file': 'Not on file',
  'in-process': 'In process',
  paid: 'Paid',
  denied: 'Denied',
  coordination: 'Waiting for coordination of benefits',
  authorization: 'About an authorization',
  eligibility: 'About coverage',
  other: 'Other',
};

export const SUBMISSIONS: Readonly<Record<string, string>> = {
  original: 'Claim',
  corrected: 'Corrected claim',
  void: 'Void of the claim',
  reconsideration: 'Request for reconsideration',
  appeal: 'Appeal',
  records: 'Records',
};

/** What a submission's proof shows. */
export const PROOFS: Readonly<Record<string, string>> = {
  sent: 'sent',
  accepted: 'accepted by the payer',
  rejected: 'rejected',
};

export const ROUTES: Readonly<Record<string, string>> = {
  portal: 'through the payer’s portal',
  clearinghouse: 'through a clearinghouse',
  fax: 'by fax',
  mail: 'by mail',
  other: 'another way',
};

export const OUTCOMES: Readonly<Record<string, string>> = {
  paid: 'Paid',
  'partly-paid': 'Partly paid',
  denied: 'Denied',
  reversed: 'Payment taken back',
};

export const VERDICTS: Readonly<Record<string, string>> = {
  errors: 'errors found',
  incomplete: 'not everything could be checked',
  warnings: 'warnings only',
  clean: 'nothing found',
};

export const AUTHORIZATION_STATES: Readonly<Record<string, string>> = {
  requested: 'requested',
  approved: 'approved',
  'partly-approved': 'approved in part',
  denied: 'denied',
  withdrawn: 'withdrawn',
  expired: 'expired',
};

export const CLOSINGS: Readonly<Record<string, string>> = {
  done: 'Done',
  kept: 'Promise kept',
  broken: 'Promise not kept',
  dropped: 'No longer needed',
};
