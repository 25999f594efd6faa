import { viewClaim } from '../claim/claim-view.ts';
import { enterSession, NO_CLAIM, unlearnPages } from '../claim/tab-claim.ts';
import type { FromPanel, FromPortal, ToPanel } from '../wire.ts';
import { parseFromPanel, parseFromPortal } from '../wire-schema.ts';
import { createChecker } from './checker.ts';
import type { Host, HostDeps } from './contract.ts';
import { type Frame, newFrame, takeChange, takePage, takeValues } from './frame.ts';
import { createLooks } from './looks.ts';
import { applicable, placeOf } from './marks.ts';
import { recall } from './memory.ts';
import { covers } from './origins.ts';
import { dropFrame, finderOf, newTab, readingsOf, showsClaim, type Tab, tabView } from './tab.ts';
import { createTeaching } from './teaching.ts';

interface Panel {
  tab: number | null;
  due: boolean;
  readonly send: (message: ToPanel) => void;
}

/** Words in a row a frame may send that aren't understood before it is no longer asked to start over. */
const PATIENCE = 3;
/** The panel is told once a screen frame, in ms, however much changes. */
const SCREEN_FRAME = 16;
/** How long a next page may take, in ms, before the panel says that the tab shows no claim. */
const NEXT_PAGE = 1200;

/** Keeps the tabs' claims, has them read and checked, and tells frames and panels. */
export function createHost(deps: HostDeps): Host {
  const tabs = new Map<number, Tab>();
  const panels = new Set<Panel>();
  let granted: readonly string[] = [];
  const changed = createChecker(deps, tell, (tab) => tabs.get(tab.id) === tab);
  const watched = (tab: Tab) => [...panels].some((panel) => panel.tab === tab.id);
  const looks = createLooks(deps, watched, changed);
  const teaching = createTeaching(deps, changed);

  function tabOf(id: number): Tab {
    const known = tabs.get(id);
    if (known) return known;
    const tab = newTab(id);
    tabs.set(id, tab);
    return tab;
  }

  function tell(tab: Tab): void {
    teaching.tell(tab);
    for (const panel of panels) {
      if (panel.tab !== tab.id || panel.due) continue;
      panel.due = true;
      deps.after(SCREEN_FRAME, () => {
        panel.due = false;
        if (panels.has(panel) && panel.tab !== null)
          panel.send({ kind: 'tab', tab: tabView(tabOf(panel.tab), granted) });
      });
    }
  }

  /** When no page with a claim comes, says so, and says which parts of the page were not read. */
  function expectPage(tab: Tab): void {
    deps.after(NEXT_PAGE, async () => {
      if (tabs.get(tab.id) !== tab || showsClaim(tab)) return;
      // A form without a claim's words, which the probe passed by, is read all the same when it was taught.
      if (tab.frames.size === 0 && deps.taught(tab.origin ?? '').length > 0) deps.bringTeaching(tab.id, []);
      tab.quiet = true;
      tell(tab);
      if (!watched(tab)) return;
      const seen = await deps.lookAround(tab.id);
      tab.around = seen?.frames ?? [];
      tab.origin = seen?.origin ?? tab.origin;
      tell(tab);
    });
  }

  function hear(tab: Tab, frame: Frame, message: FromPortal): void {
    switch (message.kind) {
      case 'page':
        takePage(frame, message.page);
        changed(tab);
        looks.redrawn(tab);
        break;
      case 'changed':
        if (frame.known) takeChange(frame, message.controls, message.gone);
        else frame.send({ kind: 'resend' });
        changed(tab);
        looks.redrawn(tab);
        break;
      case 'values':
        if (frame.known) takeValues(frame, message.values);
        else frame.send({ kind: 'resend' });
        changed(tab);
        break;
      case 'submit':
        looks.submitted(tab);
        break;
      case 'written':
        if (message.outcome === 'written') tab.wrote = frame.id;
        for (const panel of panels) if (panel.tab === tab.id) panel.send(message);
        break;
      case 'pill':
        deps.setPill(frame.origin, { x: message.x, y: message.y, collapsed: message.collapsed });
        break;
      case 'hidden':
        frame.refusesMarks = true;
        tell(tab);
        break;
    }
  }

  function obey(panel: Panel, message: FromPanel): void {
    if (message.kind === 'watch') {
      panel.tab = message.tab;
      const followed = tabOf(message.tab);
      tell(followed);
      if (showsClaim(followed)) return;
      expectPage(followed);
      looks.turned(followed);
      return;
    }
    const tab = panel.tab === null ? undefined : tabs.get(panel.tab);
    if (!tab) return;
    switch (message.kind) {
      case 'session':
        tab.claim = enterSession(tab.claim, message.line, message.session);
        changed(tab);
        break;
      case 'show':
        show(tab, message.path);
        break;
      case 'point':
        tab.frames.get(message.frame)?.send({ kind: 'show', key: message.key });
        break;
      case 'apply':
        apply(tab, message.path);
        break;
      case 'undo':
        if (tab.wrote !== null) tab.frames.get(tab.wrote)?.send({ kind: 'undo' });
        break;
      case 'teach':
        teaching.begin(tab, message.at);
        break;
      case 'teach-end':
        teaching.end(tab);
        break;
      case 'readings':
        panel.send({ kind: 'readings', frames: readingsOf(tab) });
        break;
      case 'dismiss':
        looks.dismiss(tab, message.id);
        break;
      case 'recheck':
        looks.turned(tab);
        for (const frame of tab.frames.values()) frame.send({ kind: 'resend' });
        changed(tab);
        break;
    }
  }

  function show(tab: Tab, path: string): void {
    const place = placeOf(path, tab.view);
    if (place) tab.frames.get(place.frame)?.send({ kind: 'show', key: place.key });
  }

  function apply(tab: Tab, path: string): void {
    const finding = tab.result?.findings.find(({ safeFix }) => safeFix?.path === path);
    const fix = finding && applicable(finding, tab.view, finderOf(tab));
    const place = fix && tab.view.controls.get(fix.path);
    if (place) tab.frames.get(place.frame)?.send({ kind: 'apply', key: place.key, ...fix });
  }

  function forget(tab: Tab): void {
    tab.claim = NO_CLAIM;
    tab.view = viewClaim(NO_CLAIM);
    tab.result = null;
    tab.answers = { ...tab.answers, sent: null, refusal: '' };
    changed(tab);
  }

  function checkAll(): void {
    for (const tab of tabs.values()) changed(tab);
  }

  return {
    portal(tabId, frameId, origin, send) {
      const tab = tabOf(tabId);
      const old = tab.frames.get(frameId);
      if (old) dropFrame(tab, old);
      const frame = newFrame(frameId, ++tab.visits, origin, send);
      tab.frames.set(frameId, frame);
      tab.quiet = false;
      tell(tab);
      expectPage(tab);
      return {
        receive(data) {
          if (tab.frames.get(frameId) !== frame) return;
          const message = parseFromPortal(data);
          if (message) {
            frame.refused = 0;
            hear(tab, frame, message);
          } else if (++frame.refused <= PATIENCE) {
            send({ kind: 'resend' });
          }
        },
        close() {
          if (tab.frames.get(frameId) !== frame) return;
          dropFrame(tab, frame);
          changed(tab);
          expectPage(tab);
          looks.turned(tab);
        },
      };
    },
    panel(send) {
      const panel: Panel = { tab: null, due: false, send };
      panels.add(panel);
      return {
        receive(data) {
          const message = parseFromPanel(data);
          if (message) obey(panel, message);
        },
        close() {
          panels.delete(panel);
        },
      };
    },
    teacher(tabId, frame, send) {
      const tab = tabs.get(tabId);
      return tab ? teaching.open(tab, frame, send) : null;
    },
    tabGone(id) {
      const tab = tabs.get(id);
      tabs.delete(id);
      if (tab) deps.keep(id, null);
    },
    tabAt(id, origin) {
      const tab = tabOf(id);
      const left = tab.origin !== null && tab.origin !== '' && tab.origin !== origin;
      tab.origin = origin;
      tab.around = [];
      if (left && tab.frames.size === 0) forget(tab);
      tell(tab);
      expectPage(tab);
      looks.turned(tab);
    },
    grantsAre(patterns) {
      const lost = granted.filter((pattern) => !patterns.includes(pattern));
      granted = patterns;
      const covered = (by: readonly string[], { origin }: Frame) => by.some((pattern) => covers(pattern, origin));
      for (const tab of tabs.values()) {
        for (const frame of tab.frames.values()) {
          if (covered(lost, frame) && !covered(patterns, frame)) frame.send({ kind: 'stop' });
        }
        tell(tab);
      }
    },
    knownChanged: checkAll,
    taughtChanged() {
      for (const tab of tabs.values()) {
        for (const frame of tab.frames.values()) frame.stale = frame.known;
        tab.claim = unlearnPages(tab.claim);
        changed(tab);
      }
    },
    tablesAre(loaded) {
      deps.engine.use(loaded);
      checkAll();
    },
    restore(memories) {
      for (const { tab, memory } of memories) {
        if (tabs.has(tab)) continue;
        tabs.set(tab, newTab(tab, recall(memory)));
      }
    },
  };
}
