import type { CDPSession, Frame, Page, Protocol } from 'puppeteer-core';

/** A mark as it is on the page: what it says and where, in CSS px of the page's viewport. */
export interface SeenMark {
  readonly label: string;
  readonly severity: string;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Everything our overlays show in all frames of a page. Hidden marks and bubbles are left out. */
export interface SeenOverlay {
  readonly marks: readonly SeenMark[];
  readonly bubbles: readonly SeenPart[];
  readonly pills: readonly SeenPart[];
  readonly announced: readonly string[];
  /** How many host elements there are. */
  readonly hosts: number;
}

/** A part of the overlay, its text and its buttons' middles. */
export interface SeenPart {
  readonly text: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly buttons: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

type Node = Protocol.DOM.Node;

/**
 * Looks into our closed shadow roots from outside, over the debugging protocol: the page can't, and
 * the store build has no hook for tests. Chromium only.
 */
export async function seeOverlay(page: Page): Promise<SeenOverlay> {
  const found = { marks: [], bubbles: [], pills: [], announced: [], hosts: 0 } as {
    marks: SeenMark[];
    bubbles: SeenPart[];
    pills: SeenPart[];
    announced: string[];
    hosts: number;
  };
  for (const { session, x, y } of await sessionsOf(page)) {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    for (const stage of stagesIn(root)) {
      found.hosts += 1;
      for (const node of all(stage)) {
        const classes = (attribute(node, 'class') ?? '').split(' ');
        if (attribute(node, 'hidden') !== null) continue;
        const box = () => boxOf(session, node, x, y);
        if (classes.includes('mark')) {
          const at = await box();
          if (!at) continue;
          const label = attribute(node, 'aria-label') ?? '';
          found.marks.push({ label, severity: classes[1] ?? '', count: Number(attribute(node, 'data-count')), ...at });
        } else if (classes.includes('bubble') || classes.includes('pill')) {
          const at = await box();
          if (!at) continue;
          const buttons = await Promise.all(
            all(node)
              .filter(({ nodeName }) => nodeName === 'BUTTON')
              .map(async (button) => {
                const place = await boxOf(session, button, x, y);
                return { text: textOf(button), ...middle(place ?? at) };
              }),
          );
          const part = { text: textOf(node), label: attribute(node, 'aria-label') ?? '', ...at, buttons };
          (classes.includes('bubble') ? found.bubbles : found.pills).push(part);
        } else if (attribute(node, 'role') === 'status' && textOf(node) !== '') found.announced.push(textOf(node));
      }
    }
  }
  return found;
}

/** Waits until what is shown satisfies `until`; says what was there instead when it never does. */
export async function waitForOverlay(
  page: Page,
  until: (seen: SeenOverlay) => boolean,
  patience = 5000,
): Promise<SeenOverlay> {
  const end = performance.now() + patience;
  for (;;) {
    const seen = await seeOverlay(page);
    if (until(seen)) return seen;
    if (performance.now() > end) {
      const labels = seen.marks.map(({ label }) => label).join('; ');
      throw new Error(`The overlay never showed what was waited for. Marks: ${labels || 'none'}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

export function middle({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return { x: x + width / 2, y: y + height / 2 };
}

/** One session a process: frames of another site have their own, with an origin of their own. */
async function sessionsOf(page: Page): Promise<{ session: CDPSession; x: number; y: number }[]> {
  const sessions = new Map<CDPSession, { x: number; y: number }>();
  for (const frame of page.frames()) {
    const { client } = frame as Frame & { client: CDPSession };
    if (sessions.has(client)) continue;
    sessions.set(client, await offsetOf(frame));
  }
  return [...sessions].map(([session, place]) => ({ session, ...place }));
}

async function offsetOf(frame: Frame): Promise<{ x: number; y: number }> {
  const element = await frame.frameElement();
  if (!element) return { x: 0, y: 0 };
  const inner = await element.evaluate((one) => {
    const { left, top } = one.getBoundingClientRect();
    return { x: left + one.clientLeft, y: top + one.clientTop };
  });
  await element.dispose();
  const parent = frame.parentFrame();
  const outer = parent ? await offsetOf(parent) : { x: 0, y: 0 };
  return { x: inner.x + outer.x, y: inner.y + outer.y };
}

function stagesIn(root: Node): Node[] {
  return all(root).flatMap((node) => {
    if (node.nodeName !== 'DIV' || attribute(node, 'popover') !== 'manual') return [];
    const closed = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
    return (closed?.children ?? []).filter((child) => attribute(child, 'class') === 'stage');
  });
}

/** A node and all below it: children, shadow roots, documents of frames. */
function all(node: Node): Node[] {
  const below = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  if (node.contentDocument) below.push(node.contentDocument);
  return [node, ...below.flatMap(all)];
}

function attribute({ attributes }: Node, name: string): string | null {
  for (let at = 0; attributes && at < attributes.length; at += 2) {
    if (attributes[at] === name) return attributes[at + 1] ?? '';
  }
  return null;
}

function textOf(node: Node): string {
  return all(node)
    .filter(({ nodeType }) => nodeType === 3)
    .map(({ nodeValue }) => nodeValue)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

async function boxOf(session: CDPSession, { backendNodeId }: Node, x: number, y: number) {
  try {
    const { quads } = await session.send('DOM.getContentQuads', { backendNodeId });
    const quad = quads[0];
    if (!quad) return null;
    const [left = 0, top = 0, right = 0, , , bottom = 0] = quad;
    return { x: left + x, y: top + y, width: right - left, height: bottom - top };
  } catch {
    // Not drawn.
    return null;
  }
}
