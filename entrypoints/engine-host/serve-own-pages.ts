import { loadSettings, saveSetting } from '../../engine/vault/settings.ts';
import { settingSchema } from '../../engine/vault/settings-schema.ts';
import { ownPage, type Self } from '../background/senders.ts';
import { onHostMessage } from './protocol.ts';

/** Lets our own pages read and write settings; the store itself is opened here only. */
export function serveSettings(self: Self): void {
  onHostMessage('settings', ({ sender }) => (ownPage(sender, self) ? loadSettings() : null));
  onHostMessage('save-setting', async ({ data, sender }) => {
    const request = settingSchema.safeParse(data);
    if (!ownPage(sender, self) || !request.success) return null;
    return saveSetting(request.data.key, request.data.value);
  });
}
