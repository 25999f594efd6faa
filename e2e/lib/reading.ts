import type { Fields } from '../../engine/claim/claim.ts';
import type { TabView } from '../../engine/wire.ts';
import type { Desk } from './inspect.ts';
import { until } from './launch.ts';
import { differences } from './same.ts';

/** What the panel says was read: path -> text. */
export function fieldsOf({ read }: TabView): Record<string, string> {
  return Object.fromEntries(read.map(({ path, value }) => [path, value]));
}

/** The view once every box is read, or the last one: the test then names what is missing. */
export async function settled(desk: Desk, wanted: Fields): Promise<TabView> {
  const last = await desk.claim();
  const whole = async () => {
    const view = (await desk.view()) ?? last;
    return differences(wanted, fieldsOf(view)).length === 0 ? view : undefined;
  };
  return until(whole, 'all boxes', 5).catch(async () => (await desk.view()) ?? last);
}

/** Clicks what the selector finds, as the page's own script would see it; another page may come of it. */
export async function press(desk: Desk, selector: string): Promise<void> {
  await until(() => desk.portal.$(selector), selector);
  await desk.portal.evaluate((wanted) => {
    // Later, so that the driver's own call is answered before the page goes.
    setTimeout(() => document.querySelector<HTMLElement>(wanted)?.click(), 0);
  }, selector);
}

/** Waits until the page shows it. */
export async function shows(desk: Desk, selector: string): Promise<void> {
  await until(() => desk.portal.$(selector), `${selector} on the page`);
}

/** Types over what a box holds, and leaves it. */
export async function type(desk: Desk, selector: string, text: string): Promise<void> {
  await shows(desk, selector);
  await until(async () => {
    await desk.portal.click(selector, { count: 3 });
    await desk.portal.keyboard.press('Backspace');
    await desk.portal.keyboard.type(text);
    return (await desk.portal.$eval(selector, (box) => (box as HTMLInputElement).value)) === text;
  }, `"${text}" in ${selector}`);
  await desk.portal.keyboard.press('Tab');
}
