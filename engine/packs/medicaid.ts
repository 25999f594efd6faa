import type { Pack } from './pack.ts';

/**
 * Portals of state Medicaid programs. Where no names of controls are known, captions are: those that say a field in
 * the portal's own words, which a form of another payer would not use so.
 */
export const EPACES: Pack = {
  key: 'epaces',
  label: 'ePACES',
  hosts: ['epaces.emedny.org'],
  pages: [
    {
      kind: 'entry',
      titles: ['general claim information', 'professional claim information', 'service line'],
      controls: {
        by: 'caption',
        prefix: '',
        fields: [
          ['claim submission reason', 'claim.frequencyCode'],
          ['patient control number', 'patient.accountNumber'],
          ['client id', 'subscriber.memberId'],
          ['patient amount paid', 'claim.amountPaid'],
          ['prior authorization', 'claim.priorAuthorizationNumber'],
        ],
      },
    },
    { kind: 'confirmation', titles: ['claim entry confirmation'] },
    {
      kind: 'status',
      titles: ['claim status inquiry', 'claim status response', 'find claims'],
    },
    {
      kind: 'authorization',
      titles: ['prior approval items', 'pa/dvs request'],
    },
  ],
};

export const MN_ITS: Pack = {
  key: 'mn-its',
  label: 'MN-ITS',
  hosts: ['mn-its.dhs.state.mn.us'],
  pages: [
    {
      kind: 'entry',
      titles: ['submit dde claims', 'claim information', 'services'],
      controls: {
        by: 'caption',
        prefix: '',
        fields: [
          ['claim frequency code', 'claim.frequencyCode'],
          ['payer claim control number', 'claim.originalReferenceNumber'],
          ['patient control number', 'patient.accountNumber'],
          ['assignment plan participation', 'claim.acceptAssignment'],
        ],
      },
    },
    { kind: 'upload', titles: ['submit transactions'] },
    {
      kind: 'remittance',
      titles: ['remittance advice', 'x12 responses (835)'],
    },
  ],
};

/** South Carolina's claims tool: ids are the names of its properties, one line at a time. */
export const SC_MEDICAID: Pack = {
  key: 'sc-medicaid',
  label: 'SC Medicaid',
  hosts: ['portal.scmedicaid.com'],
  pages: [
    {
      kind: 'entry',
      titles: [],
      controls: {
        by: 'id',
        prefix: '',
        fields: [
          ['fromDateOfService', 'lines[0].dateFrom'],
          ['toDateOfService', 'lines[0].dateTo'],
          ['placeOfService', 'lines[0].placeOfService', 'choice'],
          ['hcpcsCode', 'lines[0].procedureCode'],
          ['charge', 'lines[0].charge'],
          ['units', 'lines[0].units'],
        ],
      },
    },
    {
      kind: 'entry',
      titles: [],
      controls: { by: 'id', prefix: '', fields: [['priorAuthNumber', 'claim.priorAuthorizationNumber']] },
    },
    {
      kind: 'entry',
      titles: ['add/edit other insurance coverage information'],
      controls: {
        by: 'id',
        prefix: '',
        fields: [
          ['paidAmount', 'otherPayer.paidAmount'],
          ['paidDate', 'otherPayer.paidDate'],
        ],
      },
    },
  ],
};

/** Gainwell's "Provider Web Portal": Colorado, Indiana, Nevada. Steps and pages are known by their titles. */
export const PROVIDER_WEB_PORTAL: Pack = {
  key: 'provider-web-portal',
  label: 'Provider Web Portal',
  hosts: ['portal.indianamedicaid.com', 'www.medicaid.nv.gov'],
  pages: [
    {
      kind: 'entry',
      titles: ['submit professional claim: step', 'confirm professional claim'],
      controls: {
        by: 'caption',
        prefix: '',
        fields: [
          ['member id', 'subscriber.memberId'],
          ['patient number', 'patient.accountNumber'],
          ['include other insurance', 'claim.otherCoverage', 'choice'],
        ],
      },
    },
    { kind: 'status', titles: ['search claims'] },
    { kind: 'remittance', titles: ['search payment history'] },
    {
      kind: 'authorization',
      titles: ['create authorization', 'view authorization status'],
    },
    { kind: 'upload', titles: ['file upload'] },
  ],
};
