import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PAGES } from './pages/index.ts';
import { PATHS } from './routes.ts';
import { type Practice, startPractice } from './server.ts';

let practice: Practice;
beforeAll(async () => {
  practice = await startPractice();
});
afterAll(() => practice.close());

/** Sends the path as it is written; fetch would tidy dots away first. */
function rawStatus(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(practice.origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

test('both addresses are loopback and differ in host', () => {
  expect(practice.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(practice.otherOrigin).toMatch(/^http:\/\/localhost:\d+$/);
});

test.each(PAGES.map(([href]) => href))('%s is served and never stored', async (href) => {
  const reply = await fetch(practice.origin + href);
  expect(reply.status).toBe(200);
  expect(reply.headers.get('cache-control')).toBe('no-store');
  expect(await reply.text()).toMatch(/^<!doctype html>/);
});

test('no page asks for anything outside loopback', async () => {
  for (const path of PATHS) {
    const text = (await (await fetch(practice.origin + path)).text())
      .replaceAll(practice.origin, '')
      .replaceAll(practice.otherOrigin, '');
    expect(text, path).not.toMatch(/(?:src|href|action|srcset|poster)=["']?(?:[a-z]+:)?\/\//i);
    if (path === '/react/app.js') expect(text).not.toMatch(/XMLHttpRequest|sendBeacon|WebSocket|importScripts/);
    else expect(text, path).not.toMatch(/https?:|url\(|@import/);
  }
});

test('the form of the other host comes from there and opens there', async () => {
  const text = await (await fetch(`${practice.origin}/other-host?fill=clean`)).text();
  const src = /<iframe[^>]* src="([^"]+)"/.exec(text)?.[1] ?? '';
  expect(new URL(src).origin).toBe(practice.otherOrigin);
  const form = await (await fetch(src)).text();
  expect(form).toContain('data-truth="subscriber.memberId"');
});

test.each([
  '/../package.json',
  '/plain/../../package.json',
  '/%2e%2e/package.json',
  '/..%2fserver.ts',
  '/pages/plain.css',
  '/plain/',
  '/constructor',
  '//plain',
])('%s is not found', async (path) => {
  expect(await rawStatus(path)).toBe(404);
});

test.each(['/classic/submit', '/react/submit', '/plain/submit', '/small/submit'])(
  '%s confirms with a claim number, another one each time',
  async (path) => {
    const submit = async () =>
      (await fetch(practice.origin + path, { method: 'POST', body: new URLSearchParams({ a: '1' }) })).text();
    const number = (text: string) => /data-truth="claim\.number">(PRX\d+)</.exec(text)?.[1];
    const first = number(await submit());
    expect(first).toBeDefined();
    expect(number(await submit())).not.toBe(first);
  },
);

test('a post larger than any claim is refused and the portal goes on', async () => {
  const body = new URLSearchParams({ note: 'x'.repeat(1_100_000) });
  expect((await fetch(`${practice.origin}/plain/submit`, { method: 'POST', body })).status).toBe(413);
  expect((await fetch(`${practice.origin}/plain`)).status).toBe(200);
});

test('the React page is built for production, whoever asks for it first', async () => {
  const code = await (await fetch(`${practice.origin}/react/app.js`)).text();
  expect(code.length).toBeGreaterThan(100_000);
  expect(code).not.toContain('jsxDEV');
});
