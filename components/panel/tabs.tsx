import type { ComponentChildren } from 'preact';

export interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: string;
  /** Beside the label: the time of a running call. */
  readonly note?: string;
}

/** The tabs of the panel: one Tab stop, the arrows and Home and End move and choose. */
export function Tabs<Name extends string>(props: {
  readonly tabs: readonly Tab<Name>[];
  readonly selected: Name;
  readonly onSelect: (name: Name) => void;
}) {
  const { tabs, selected, onSelect } = props;
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ name }) => name === selected);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onSelect(next.name);
    document.getElementById(`tab-${next.name}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label="Parts of the panel">
      {tabs.map(({ name, label, note }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === selected}
          aria-controls={`panel-${name}`}
          tabIndex={name === selected ? 0 : -1}
          onClick={() => onSelect(name)}
          onKeyDown={move}
        >
          {label}
          {note ? <span class="tab-note">{note}</span> : null}
        </button>
      ))}
    </div>
  );
}

/** What a tab shows; out of sight it keeps what was opened in it. */
export function TabPanel(props: {
  readonly name: string;
  readonly selected: boolean;
  readonly children: ComponentChildren;
}) {
  const { name, selected, children } = props;
  return (
    <div role="tabpanel" id={`panel-${name}`} aria-labelledby={`tab-${name}`} hidden={!selected}>
      {children}
    </div>
  );
}
