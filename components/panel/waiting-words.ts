import type { Captured, ClaimStatus, Confirmation, StatusLine } from '../../engine/capture/captured.ts';
import type { WaitingView } from '../../engine/wire.ts';
import { count } from '../ui/count.ts';

type Capture = WaitingView['capture'];

const NUMBERS: Readonly<Partial<Record<Captured['item'], string>>> = {
  control: 'Claim control number',
  claim: 'Claim number',
  confirmation: 'Confirmation',
  batch: 'Batch',
  trace: 'Trace number',
};

/** What was captured, and what it proves: "Claim number E4410228 of 11/24/2026: proves the claim was sent." */
export function waitingTitle(capture: Capture): string {
  return capture.kind === 'confirmation' ? confirmationTitle(capture) : statusTitle(capture);
}

function confirmationTitle({ found, proves }: Confirmation): string {
  const named = found.flatMap(({ item, value }) => (NUMBERS[item] ? [`${NUMBERS[item]} ${value}`] : []));
  const value = (item: Captured['item']) => found.find((one) => one.item === item)?.value;
  const date = value('date') ? ` of ${value('date')}` : '';
  const payer = value('payer') ? ` from ${value('payer')}` : '';
  const proof = proves === 'accepted' ? 'proves that the payer accepted the claim' : 'proves the claim was sent';
  return `${named.join(', ') || 'A confirmation'}${date}${payer}: ${proof}.`;
}

function statusTitle({ lines }: ClaimStatus): string {
  const [line] = lines;
  return lines.length === 1 && line
    ? `Claim status on the page: ${statusWords(line)}.`
    : `Claim status of ${count(lines.length, 'claim')} on the page.`;
}

/** One claim's status in a line: "E4410228, 11/02/2026: Paid, billed $150.00, paid $112.40". */
export function statusWords(line: StatusLine): string {
  const { claimNumber, dateFrom, dateTo, status, category, billed, paid, finalized, payment, codes } = line;
  const days = dateTo && dateTo !== dateFrom ? `${dateFrom}-${dateTo}` : dateFrom;
  const known = category && !status.toLowerCase().includes(category) ? `${status} (${category})` : status;
  const rest = [
    known,
    billed && `billed ${billed}`,
    paid && `paid ${paid}`,
    finalized && `finalized ${finalized}`,
    payment && `check or EFT ${payment}`,
    codes.join(' '),
  ];
  return `${[claimNumber, days].filter(Boolean).join(', ')}: ${rest.filter(Boolean).join(', ')}`;
}

/** What Copy puts on the clipboard: the numbers alone, which is what a portal's search or a call asks for. */
export function copyText(capture: Capture): string {
  if (capture.kind === 'status') return capture.lines.map(statusWords).join('\n');
  const numbers = capture.found.filter(({ item }) => NUMBERS[item]);
  return (numbers.length > 0 ? numbers : capture.found).map(({ value }) => value.trim()).join('\n');
}

/** Whose claim, and what was not read. */
export function waitingNote({ capture, patient }: WaitingView): string {
  const missed = capture.notRead.length > 0 ? `Not read: ${capture.notRead.join(', ')}.` : '';
  if (capture.kind === 'status') return missed;
  const whose = patient === null ? "Which claim it belongs to isn't known." : `For the claim of ${patient}.`;
  return [`The page says ${capture.because}.`, patient === '' ? '' : whose, missed].filter(Boolean).join(' ');
}
