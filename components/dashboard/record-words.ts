import { usDay } from '../../engine/claim/day.ts';
import { formatMoney } from '../../engine/claim/normalise.ts';
import type { PatientNamed, PayerNamed } from '../../engine/log/events/subject.ts';

/** "Okafor, Dana". */
export function nameOf(patient: PatientNamed | undefined): string {
  return [patient?.lastName, patient?.firstName].filter(Boolean).join(', ');
}

export function payerName(payer: PayerNamed | undefined): string {
  return payer?.name ?? '';
}

/** "$150.00"; '' for nothing. */
export function moneyOf(cents: number): string {
  return cents === 0 ? '' : formatMoney(cents);
}

/** A day as portals write it; '' for none. */
export function dayOr(iso: string | null | undefined): string {
  return iso ? usDay(iso) : '';
}

/** Day and time as the entry's own clock told them: "11/24/2026 09:30". */
export function whenOf(instant: string): string {
  return `${usDay(instant.slice(0, 10))} ${instant.slice(11, 16)}`;
}
