import type { EngineClient } from '../../engine/host/engine-client.ts';
import { userRulesSchema } from '../../engine/user-rules/user-rule-schema.ts';
import { VERSION } from '../../engine/vault/migrations/index.ts';
import { loadSettings, onSettings, replaceSettings, saveSetting } from '../../engine/vault/settings.ts';
import { replaceSchema, settingSchema } from '../../engine/vault/settings-schema.ts';
import { ownPage, type Self } from '../background/senders.ts';
import { onHostMessage, SETTINGS_CHANNEL } from './protocol.ts';

/** Lets our own pages read and write settings and ask for the code tables; the store itself is opened here only. */
export function serveOwnPages(self: Self, engine: EngineClient, today: () => string): void {
  onHostMessage('settings', ({ sender }) => (ownPage(sender, self) ? loadSettings() : null));
  onHostMessage('save-setting', async ({ data, sender }) => {
    const request = settingSchema.safeParse(data);
    if (!ownPage(sender, self) || !request.success) return null;
    return saveSetting(request.data.key, request.data.value);
  });
  onHostMessage('replace-settings', async ({ data, sender }) => {
    const request = replaceSchema.safeParse(data);
    if (!ownPage(sender, self) || !request.success) return null;
    return replaceSettings(
      Object.entries(request.data).map(([key, value]) => ({ key, value })),
      VERSION,
    );
  });
  onHostMessage('try-rule', async ({ data, sender }) => {
    const rule = userRulesSchema.safeParse([data]);
    const [asked] = rule.success && ownPage(sender, self) ? rule.data : [];
    return asked
      ? engine.call('tryRule', asked, today()).then(
          (results) => [...results],
          () => null,
        )
      : null;
  });
  const changes = new BroadcastChannel(SETTINGS_CHANNEL);
  onSettings((now) => changes.postMessage(now));
}
