import { sha256Of, toHex, utf8 } from '../../log/hash.ts';

/** An invented acceptance report, as a clearinghouse would show it. */
export const ACCEPTANCE = utf8(
  [
    'CLAIM ACKNOWLEDGMENT (277CA)',
    'Clearinghouse: Harbor EDI            Report date: 03/11/2026 06:14 ET',
    'Payer: CEDAR HEALTH PLAN (60999)     Payer trace: CHP-2603-118842',
    'Provider: RIVERBEND COUNSELING       NPI 1234567893',
    'Patient: OKAFOR, IRIS                Account: RB-1043',
    'Service: 03/03/2026  90837           Charge: 185.00',
    'Status: A2:20 ACCEPTED FOR PROCESSING, 03/11/2026',
    'Payer claim control number: 2026A100417',
    '',
  ].join('\n'),
);
export const ACCEPTANCE_SHA256 = toHex(sha256Of(ACCEPTANCE));
