import type { JSX } from 'preact';
import { Detail } from '../detail.tsx';
import { List } from '../list.tsx';
import type { Column } from '../rows.ts';
import type { Desk } from '../state.ts';
import { Clinicians } from './clinicians.tsx';
import { KeepAndBring } from './keep-and-bring.tsx';
import { Looks } from './looks.tsx';
import { Practice } from './practice.tsx';
import { Sites } from './sites.tsx';
import { TaughtFields } from './taught.tsx';

interface Section {
  readonly key: string;
  readonly title: string;
  /** Words by which it is found. */
  readonly holds: string;
  readonly part: (props: { desk: Desk }) => JSX.Element;
}

const SECTIONS: readonly Section[] = [
  { key: 'practice', title: 'Practice', holds: 'name, NPI, tax ID, Part 2 program', part: Practice },
  { key: 'clinicians', title: 'Clinicians', holds: 'NPI, credential, supervision, enrollment', part: Clinicians },
  { key: 'looks', title: 'Looks and keys', holds: 'colors, single-letter keys', part: Looks },
  { key: 'sites', title: 'Sites', holds: 'portals that are always read, place of the pill', part: Sites },
  {
    key: 'taught',
    title: 'Taught fields',
    holds: 'portals, what you said a field is, export and import for a colleague',
    part: TaughtFields,
  },
  { key: 'file', title: 'Export and import', holds: 'your settings as a file, start over', part: KeepAndBring },
];

const COLUMNS: readonly Column<Section>[] = [
  { key: 'title', head: 'Settings', sort: ({ title }) => title, cell: ({ title }) => title },
];

/** What is set once for this browser. No patient data: the store refuses it. */
export default function SettingsPage({ desk, item }: { desk: Desk; item: string | null }) {
  const open = SECTIONS.find(({ key }) => key === item) ?? (SECTIONS[0] as Section);
  const Open = open.part;
  return (
    <>
      <List
        label="settings"
        noun={['part', 'parts']}
        placeholder="Find a setting"
        rows={SECTIONS}
        columns={COLUMNS}
        keyOf={({ key }) => key}
        hrefOf={({ key }) => `#settings/${key}`}
        textOf={({ holds }) => holds}
        selected={open.key}
      />
      <Detail
        key={open.key}
        back={{ href: '#settings', to: 'Settings' }}
        title={open.title}
        below="Kept on this computer, readable while locked, without anything of a patient."
        state={desk.state}
      >
        <Open desk={desk} />
      </Detail>
    </>
  );
}
