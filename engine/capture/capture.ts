import type { Capture, ClaimStatus } from './captured.ts';
import { confirmationOn } from './confirmation.ts';
import type { PrintedPage } from './printed.ts';
import { statusOn } from './status.ts';

/** Takes from a printed page what belongs in the log; null when it is no page of that kind. Pure. */
export function capture(page: PrintedPage): Capture | null {
  const status = statusOn(page);
  if (status && isSettled(status)) return status;
  return confirmationOn(page) ?? status;
}

/** A list, or a claim the payer has looked at: no answer to a submission, whatever words stand around it. */
function isSettled({ lines }: ClaimStatus): boolean {
  return lines.length > 1 || lines.some(({ category }) => category && !/^(received|accepted|rejected)$/.test(category));
}
