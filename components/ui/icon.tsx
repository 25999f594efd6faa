import type { JSX } from 'preact';

export type IconName = keyof typeof SHAPES;

const stroke = { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5, 'stroke-linecap': 'round' } as const;
const join = { ...stroke, 'stroke-linejoin': 'round' } as const;
/** Cut out of a filled shape, so that it shows whatever lies behind. */
const cut = { ...stroke, stroke: 'var(--bg)', 'stroke-width': 1.75 } as const;

/** One set, drawn on a 16 px grid so that edges fall on pixels at the only size it is used in. */
const SHAPES = {
  error: (
    <>
      <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="currentColor" />
      <path d="M8 4.5v4M8 11.4v.1" {...cut} />
    </>
  ),
  warning: (
    <>
      <path d="M8 2 14.5 13.5h-13z" {...join} />
      <path d="M8 6.5v3M8 11.6v.1" {...stroke} />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="6.25" {...stroke} />
      <path d="M8 7.5v3.5M8 5v.1" {...stroke} />
    </>
  ),
  open: <circle cx="8" cy="8" r="6" {...stroke} stroke-dasharray="2.4 2.31" stroke-linecap="butt" />,
  good: (
    <>
      <circle cx="8" cy="8" r="6.25" {...stroke} />
      <path d="m5.25 8.25 2 2 3.5-4" {...join} />
    </>
  ),
  chevron: <path d="m6 4 4 4-4 4" {...join} />,
  worklist: <path d="M2 3.5h3v3H2zM2 9.5h3v3H2zM8 5h6M8 11h6" {...join} />,
  log: (
    <>
      <path d="M3.5 1.75h9v12.5h-9z" {...join} />
      <path d="M6 5h4M6 8h4M6 11h2.5" {...stroke} />
    </>
  ),
  authorization: (
    <>
      <path d="M8 1.75 13.5 4v4c0 3-2.25 5.25-5.5 6.25C4.75 13.25 2.5 11 2.5 8V4z" {...join} />
      <path d="m5.5 8 1.75 1.75L10.75 6" {...join} />
    </>
  ),
  patients: (
    <>
      <circle cx="8" cy="5" r="3" {...stroke} />
      <path d="M2.25 14c.5-3 2.75-4.5 5.75-4.5s5.25 1.5 5.75 4.5" {...stroke} />
    </>
  ),
  audit: (
    <>
      <path d="M1.5 8c1.75-3 4-4.5 6.5-4.5S12.75 5 14.5 8c-1.75 3-4 4.5-6.5 4.5S3.25 11 1.5 8z" {...join} />
      <circle cx="8" cy="8" r="2" {...stroke} />
    </>
  ),
  payers: (
    <>
      <path d="M2.5 13.5v-9L8 1.75l5.5 2.75v9" {...join} />
      <path d="M1 13.5h14M6 13.5v-3h4v3M5.5 6.5v.1M8 6.5v.1M10.5 6.5v.1" {...stroke} />
    </>
  ),
  tables: (
    <>
      <rect x="2" y="2.5" width="12" height="11" rx="1.5" {...join} />
      <path d="M2 6h12M6.5 6v7.5M2 9.75h12" {...stroke} />
    </>
  ),
  rules: <path d="m1.75 4 1.25 1.25L5.25 3M1.75 11 3 12.25 5.25 10M8 4.25h6.25M8 11.25h6.25" {...join} />,
  settings: (
    <>
      <path d="M1.5 4.5h6M11.5 4.5h3M1.5 11.5h3M8.5 11.5h6" {...stroke} />
      <circle cx="9.5" cy="4.5" r="2" {...stroke} />
      <circle cx="6.5" cy="11.5" r="2" {...stroke} />
    </>
  ),
  record: (
    <>
      <path d="M3 1.75h8.5a1.5 1.5 0 0 1 1.5 1.5v11H4.5A1.5 1.5 0 0 1 3 12.75z" {...join} />
      <path d="M3 12.75a1.5 1.5 0 0 1 1.5-1.5H13M6 4.75h4.5M6 7.5h4.5" {...stroke} />
    </>
  ),
  locked: (
    <>
      <rect x="3" y="7" width="10" height="7" rx="1.5" {...join} />
      <path d="M5 7V4.75a3 3 0 0 1 6 0V7M8 10v1.25" {...stroke} />
    </>
  ),
  unlocked: (
    <>
      <rect x="3" y="7" width="10" height="7" rx="1.5" {...join} />
      <path d="M5 7V4.25a3 3 0 0 1 5.75-1.2M8 10v1.25" {...stroke} />
    </>
  ),
  back: <path d="m10 3.5-4.5 4.5 4.5 4.5" {...join} />,
  plus: <path d="M8 3v10M3 8h10" {...stroke} />,
  remove: <path d="m4 4 8 8M12 4l-8 8" {...stroke} />,
  up: <path d="M8 13V3.5M4 7l4-4 4 4" {...join} />,
  down: <path d="M8 3v9.5M4 9l4 4 4-4" {...join} />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.25" {...stroke} />
      <path d="m10.25 10.25 3.25 3.25" {...stroke} />
    </>
  ),
  menu: <path d="M2.5 4.5h11M2.5 8h11M2.5 11.5h11" {...stroke} />,
  target: (
    <>
      <circle cx="8" cy="8" r="4" {...stroke} />
      <path d="M8 1.5v4M8 10.5v4M1.5 8h4M10.5 8h4" {...stroke} />
    </>
  ),
} as const satisfies Record<string, JSX.Element>;

/** A picture beside words that say the same, so it is silent; a button without words names itself. */
export function Icon({ is }: { is: IconName }) {
  return (
    <svg class={`icon icon-${is}`} viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[is]}
    </svg>
  );
}
