import { page } from '../html.ts';

/** Address, name and one line for each practice page. */
export const PAGES: readonly (readonly [href: string, name: string, about: string])[] = [
  [
    '/classic',
    'Meridian Gateway',
    'A server-rendered CMS-1500 grid inside a frame: split dates, hidden old boxes, two rows a line.',
  ],
  [
    '/react',
    'Northlight Provider Hub',
    'A React page with Material UI fields, autocompletes and nodes that are drawn again.',
  ],
  ['/wizard', 'Buckeye Plan Portal', 'Three steps; diagnoses and service lines are added one at a time.'],
  ['/plain', 'Harborline Claims', 'One simple page, a proper label on every field.'],
  ['/plain?dates=native', 'Harborline Claims, date pickers', 'The same page with native date inputs.'],
  ['/other-host', 'Tidewater Health', 'The claim form stands in a frame of another host.'],
  ['/no-claim', 'Harborline Health Plan', 'A home page with search, sign-in and news; no claim.'],
  ['/riddle', 'Quarry Mutual', 'A claim form whose boxes carry numbers of a manual that is not there.'],
  ['/hostile?do=remove', 'Hostile page: remove', 'Removes foreign nodes as soon as they appear.'],
  ['/hostile?do=cover', 'Hostile page: cover', 'Covers everything with a dialog and a top layer.'],
  ['/hostile?do=clone', 'Hostile page: clone', 'Copies foreign nodes.'],
  ['/hostile?do=events', 'Hostile page: events', 'Sends made-up input, click and key events in a loop.'],
  ['/hostile?do=messages', 'Hostile page: messages', 'Sends made-up messages in a loop.'],
  ['/hostile?do=many', 'Hostile page: many', 'Holds 5,000 inputs.'],
  ['/hostile?do=endless', 'Hostile page: endless', 'Grows for ever.'],
  ['/hostile?do=loops', 'Hostile page: loops', 'Names its fields in circles.'],
  ['/hostile?do=text', 'Hostile page: text', 'Holds ten million letters in one place, several times.'],
  ['/hostile?do=throws', 'Hostile page: throws', 'Throws when its fields are looked at.'],
  ['/hostile?do=mutate', 'Hostile page: mutate', 'Changes at every change.'],
  ['/hostile?do=rewrite', 'Hostile page: rewrite', 'Writes itself anew, three times.'],
  ['/hostile?do=rtl', 'Hostile page: rtl', 'Is laid out from right to left.'],
  ['/hostile?do=translate', 'Hostile page: translate', 'Was translated by the browser.'],
  ['/hostile?do=redraw', 'Hostile page: redraw', 'Draws its form anew every second.'],
];

/** The list of practice pages. */
export function indexPage(): string {
  const items = PAGES.map(([href, name, about]) => {
    const fills = ['clean', 'empty'].map(
      (fill) => `<a href="${href}${href.includes('?') ? '&amp;' : '?'}fill=${fill}">${fill}</a>`,
    );
    const more = /^\/(no-claim|riddle)/.test(href) ? '' : ` <small>(${fills.join(', ')})</small>`;
    return `<dt><a href="${href}">${name}</a>${more}</dt><dd>${about}</dd>`;
  });
  return page({
    title: 'Practice portals',
    style: 'index.css',
    body: `<main><h1>Practice portals</h1>
<p>Pages that imitate payer portals. Every name, number and patient is invented, and nothing leaves this computer.
Each opens with a half-wrong claim.</p>
<dl>${items.join('\n')}</dl></main>`,
  });
}
