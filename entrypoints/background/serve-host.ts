import { capturesIn } from './captures.ts';
import { lookAround } from './look-around.ts';
import { onBackgroundMessage } from './protocol.ts';
import { keepRecord, recallRecord } from './record-memory.ts';
import { bringTeachingRequest, keepRecordRequest, keepTabRequest, tabRequest } from './requests.ts';
import { ownPage, type Self } from './senders.ts';
import { allowedPatterns, bringTeaching } from './sites.ts';
import { keepTab, recallTabs } from './tab-memory.ts';

/** Answers what Chrome's engine host asks, which as an offscreen page has no more than messages. */
export function serveHost(self: Self): void {
  onBackgroundMessage('allowed-sites', async ({ sender }) => ({
    allowed: ownPage(sender, self) ? await allowedPatterns() : [],
  }));
  onBackgroundMessage('look-around', ({ data, sender }) => {
    const request = tabRequest.safeParse(data);
    return ownPage(sender, self) && request.success ? lookAround(request.data.tab) : null;
  });
  onBackgroundMessage('captures', ({ data, sender }) => {
    const request = tabRequest.safeParse(data);
    return ownPage(sender, self) && request.success ? capturesIn(request.data.tab) : [];
  });
  onBackgroundMessage('bring-teaching', async ({ data, sender }) => {
    const request = bringTeachingRequest.safeParse(data);
    if (ownPage(sender, self) && request.success) await bringTeaching(request.data.tab, request.data.frames);
  });
  onBackgroundMessage('keep-tab', async ({ data, sender }) => {
    const request = keepTabRequest.safeParse(data);
    if (ownPage(sender, self) && request.success) await keepTab(request.data.tab, request.data.memory);
  });
  onBackgroundMessage('keep-record', async ({ data, sender }) => {
    const request = keepRecordRequest.safeParse(data);
    if (ownPage(sender, self) && request.success) await keepRecord(request.data.copy);
  });
  onBackgroundMessage('recall-record', ({ sender }) =>
    ownPage(sender, self) ? recallRecord() : { product: '', copy: null },
  );
  onBackgroundMessage('recall-tabs', ({ sender }) => (ownPage(sender, self) ? recallTabs() : []));
}
