import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { boxesPage } from './pages/boxes.ts';
import { classicForm, classicPage, classicRow } from './pages/classic.ts';
import { confirmationPage } from './pages/confirmation.ts';
import { dialogPage } from './pages/dialog.ts';
import { hostilePage } from './pages/hostile.ts';
import { hubPage } from './pages/hub.ts';
import { indexPage } from './pages/index.ts';
import { legacyPage } from './pages/legacy.ts';
import { minimalDone, minimalPage, minimalPost, minimalStep } from './pages/minimal.ts';
import { noClaimPage } from './pages/no-claim.ts';
import { otherHostForm, otherHostPage } from './pages/other-host.ts';
import { packedPage } from './pages/packed.ts';
import { panelsPage, panelsPost } from './pages/panels.ts';
import { plainPage } from './pages/plain.ts';
import { reactPage, reactScript } from './pages/react.ts';
import { riddlePage } from './pages/riddle.ts';
import { statusPage } from './pages/status.ts';
import { refusedPage, statusLinesPage } from './pages/status-lines.ts';
import { tabsLogin, tabsPage, tabsPost, tabsSignIn } from './pages/tabs.ts';
import { uploadPage } from './pages/upload.ts';
import { beginPage, changeDiagnoses, changeLines, donePage, leaveStep, stepPage } from './pages/wizard.ts';
import type { Answer, Origins, Visit } from './visit.ts';

type Route = (visit: Visit) => string | Answer | Promise<string | Answer>;

/** Every address the portal answers, `METHOD /path`; anything else is not found. */
const ROUTES: Readonly<Record<string, Route>> = {
  'GET /': () => indexPage(),
  'GET /classic': ({ query }) => classicPage(query),
  'GET /classic/form': ({ query }) => classicForm(query),
  'GET /classic/row': ({ query }) => classicRow(query),
  'POST /classic/submit': () => confirmationPage('classic.css', 'Meridian Gateway', '/classic/form'),
  'GET /legacy': ({ query }) => legacyPage(query),
  'POST /legacy/submit': () => confirmationPage('legacy.css', 'Kestrel Health Online', '/legacy?fill=empty'),
  'GET /dialog': ({ query }) => dialogPage(query),
  'POST /dialog/submit': () => confirmationPage('dialog.css', 'My Cedar', '/dialog?fill=empty'),
  'GET /panels': panelsPage,
  'POST /panels': panelsPost,
  'GET /tabs': tabsPage,
  'POST /tabs': tabsPost,
  'GET /tabs/login': tabsLogin,
  'POST /tabs/login': tabsSignIn,
  'GET /minimal': minimalPage,
  'POST /minimal': minimalPost,
  'GET /minimal/step': minimalStep,
  'GET /minimal/done': minimalDone,
  'GET /status': () => statusPage(),
  'GET /upload': () => uploadPage(),
  'GET /hub': ({ query }) => hubPage(query),
  'GET /wizard': beginPage,
  'GET /wizard/1': stepPage(1),
  'GET /wizard/2': stepPage(2),
  'GET /wizard/3': stepPage(3),
  'GET /wizard/done': donePage,
  'POST /wizard/1': leaveStep(1),
  'POST /wizard/2': leaveStep(2),
  'POST /wizard/3': leaveStep(3),
  'POST /wizard/diagnoses': changeDiagnoses,
  'POST /wizard/lines': changeLines,
  'GET /react': ({ query }) => reactPage(query),
  'GET /react/app.js': () => reactScript(),
  'POST /react/submit': () => confirmationPage('react.css', 'Northlight Provider Hub', '/react'),
  'GET /other-host': otherHostPage,
  'GET /other-host/form': otherHostForm,
  'GET /no-claim': () => noClaimPage(),
  'GET /riddle': ({ query }) => riddlePage(query),
  'GET /packed': ({ query }) => packedPage(query),
  'GET /hostile': hostilePage,
  'POST /small/submit': () => confirmationPage('plain.css', 'Tidewater Health', '/'),
  'GET /plain': ({ query }) => plainPage(query),
  'POST /plain/refused': () => refusedPage(),
  'GET /boxes': ({ query }) => boxesPage(query),
  'GET /status-lines': () => statusLinesPage(),
  'POST /plain/submit': () => confirmationPage('plain.css', 'Harborline Claims', '/plain'),
};

/** Paths that a GET answers. */
export const PATHS: readonly string[] = Object.keys(ROUTES)
  .filter((route) => route.startsWith('GET '))
  .map((route) => route.slice(4));

const LARGEST_POST = 1_000_000;

/** Answers one request. Nothing but the table above is served, so no path can reach a file. */
export async function handle(request: IncomingMessage, response: ServerResponse, origins: Origins): Promise<void> {
  const known = /(?:^|;\s*)practice=([0-9a-f-]{36})/.exec(request.headers.cookie ?? '')?.[1];
  const session = known ?? randomUUID();
  const answer = await answerTo(request, session, origins).catch(
    (problem: unknown): Answer => ({
      status: 500,
      type: 'text/plain',
      body: `The practice portal could not answer: ${String(problem)}`,
    }),
  );
  response.writeHead(answer.status ?? (answer.location ? 303 : 200), {
    'content-type': `${answer.type ?? 'text/html'}; charset=utf-8`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(answer.location ? { location: answer.location } : {}),
    ...(known || !request.url?.startsWith('/wizard')
      ? {}
      : { 'set-cookie': `practice=${session}; Path=/wizard; HttpOnly; SameSite=Lax` }),
  });
  response.end(answer.body);
}

async function answerTo(request: IncomingMessage, session: string, origins: Origins): Promise<Answer> {
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  const route = ROUTES[`${request.method} ${path}`];
  if (!route) return { status: 404, type: 'text/plain', body: 'No such page.' };
  const body = request.method === 'POST' ? await bodyOf(request) : '';
  if (body === null) return { status: 413, type: 'text/plain', body: 'The form is larger than a claim can be.' };
  const made = await route({
    ...origins,
    query: new URLSearchParams(query),
    posted: new URLSearchParams(body),
    session,
  });
  return typeof made === 'string' ? { body: made } : made;
}

/** The posted text, or null when there is too much of it. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LARGEST_POST) chunks.push(chunk);
  }
  return size > LARGEST_POST ? null : Buffer.concat(chunks).toString('utf8');
}
