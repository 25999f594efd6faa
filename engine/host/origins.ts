/** Whether a match pattern (`https://host/*`, `https://*.host/*`, any host, `<all_urls>`) covers an origin. */
export function covers(pattern: string, origin: string): boolean {
  const url = URL.parse(origin);
  if (!url) return false;
  const scheme = url.protocol.slice(0, -1);
  const web = scheme === 'http' || scheme === 'https';
  if (pattern === '<all_urls>') return web;
  const parts = /^(\*|[a-z]+):\/\/([^/]+)\//.exec(pattern);
  if (!parts) return false;
  const [, wanted, host] = parts as unknown as [string, string, string];
  if (wanted === '*' ? !web : wanted !== scheme) return false;
  if (host === '*') return true;
  const name = host.replace(/:\d+$/, '');
  return name.startsWith('*.')
    ? url.hostname === name.slice(2) || url.hostname.endsWith(name.slice(1))
    : url.hostname === name;
}

/** Host with port, as people read it in the address bar; '' for origins that have none. */
export function hostOf(origin: string): string {
  return URL.parse(origin)?.host ?? '';
}
