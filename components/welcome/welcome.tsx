import type { Signal } from '@preact/signals';
import { PracticeForm } from './practice-form.tsx';
import { practiceClaim } from './practice-values.ts';

/** The page a biller sees once: what is read, that it stays here, how to start, and a claim to try it on. */
export function Welcome(props: {
  readonly today: Date;
  /** True once the person agreed, now or on an earlier visit. */
  readonly started: Signal<boolean>;
  /** Notes that the person agreed, and has the practice claim on this page read. */
  readonly onStart: () => void;
  readonly onOpenPanel: () => void;
  readonly onOpenDashboard: () => void;
}) {
  const { today, started, onStart, onOpenPanel, onOpenDashboard } = props;
  return (
    <main class="welcome">
      <h1>Claimside checks a claim before you press Submit</h1>
      <p>It reads the claim form you have open in a payer portal and marks what would get the claim sent back.</p>
      <section class="disclosure" aria-labelledby="reads">
        <h2 id="reads">What it reads, and where that goes</h2>
        <ul>
          <li>
            <b>It reads the claim form on the page:</b> patient name, birth date and address, member ID, diagnoses,
            procedure codes, dates, charges, provider numbers. This is health information.
          </li>
          <li>
            <b>Only where you say so:</b> on the page where you press its button, or on sites you switch on by name. It
            reads no other page.
          </li>
          <li>
            <b>Only to check the claim.</b> It changes nothing on the page unless you press Apply.
          </li>
          <li>
            <b>Nothing leaves this computer.</b> There is no account and no server. The panel's last line says how to
            check that yourself.
          </li>
        </ul>
        {started.value ? null : (
          <p>
            <button
              type="button"
              class="button main"
              onClick={() => {
                started.value = true;
                onStart();
              }}
            >
              Start
            </button>{' '}
            <span class="small">Start means you agree that Claimside reads claim forms in this way.</span>
          </p>
        )}
      </section>
      {started.value ? <TryIt today={today} onOpenPanel={onOpenPanel} onOpenDashboard={onOpenDashboard} /> : null}
    </main>
  );
}

function TryIt(props: {
  readonly today: Date;
  readonly onOpenPanel: () => void;
  readonly onOpenDashboard: () => void;
}) {
  const { today, onOpenPanel, onOpenDashboard } = props;
  return (
    <>
      <section aria-labelledby="how">
        <h2 id="how">How to start</h2>
        <p>
          Open a claim form in your portal, then press the <b>Claimside button in the toolbar</b>. The panel opens
          beside the form. If the button isn't there, open the puzzle-piece menu and pin it.
        </p>
      </section>
      <section aria-labelledby="try">
        <h2 id="try">Try it here</h2>
        <p>
          This claim is invented and several things on it are wrong. Point at a mark to read what, then correct the
          field and watch the mark go. In the panel, type 45 minutes for line 1 and see what 90837 needs.
        </p>
        <p>
          <button type="button" class="button" onClick={onOpenPanel}>
            Open the panel
          </button>
        </p>
        <PracticeForm claim={practiceClaim(today)} />
      </section>
      <section aria-labelledby="yours">
        <h2 id="yours">Your practice and your contracts</h2>
        <p>
          Claimside knows what payers usually ask for. Your contract may say otherwise: time to file, services that need
          an authorization, modifiers. Enter that once in the dashboard, and claims are checked against it.
        </p>
        <p>
          <button type="button" class="button" data-dashboard onClick={onOpenDashboard}>
            Open the dashboard
          </button>
        </p>
      </section>
    </>
  );
}
