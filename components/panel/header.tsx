import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { TabView } from '../../engine/wire.ts';
import { hostOf, siteKind } from './origins.ts';

type PatientView = NonNullable<TabView['patient']>;

/** "M. K. …4471": enough to see that it is the right claim, little for who looks over the shoulder. */
export function shortPatient({ initials, memberId }: PatientView): string {
  return [initials, memberId && `…${memberId.slice(-4)}`].filter(Boolean).join(' ');
}

/** Whose claim it is; name and member id in full while pointed at, focused or pressed. */
function Patient({ patient }: { patient: PatientView }) {
  const open = useSignal(false);
  return (
    <button
      type="button"
      class={open.value ? 'patient open' : 'patient'}
      aria-expanded={open.value}
      onClick={() => {
        open.value = !open.value;
      }}
    >
      <span class="unseen">Patient </span>
      <span class="short">{shortPatient(patient)}</span>
      <span class="full">{[patient.name, patient.memberId].filter(Boolean).join(' · ')}</span>
    </button>
  );
}

export function PanelHeader({ view, children }: { view: TabView | null; children: ComponentChildren }) {
  const host = view && view.status !== 'none' ? placeName(view.origin) : '';
  return (
    <header class="panel-header">
      <span class="host" title={host}>
        {host || 'Claimside'}
      </span>
      {view?.patient ? <Patient patient={view.patient} /> : null}
      {children}
    </header>
  );
}

/** The portal's host; our own first-run page is the only other place with a claim. */
function placeName(origin: string): string {
  return siteKind(origin) === 'none' ? 'Practice claim' : hostOf(origin);
}
