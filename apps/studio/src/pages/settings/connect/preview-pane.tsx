// The live preview beside a channel's settings, in the widths of real devices (R74).
import type { ChannelDraft, ChannelEditor, ChannelEditorTools, PreviewProps } from '@parley/channels/editors';
import { SegmentedControl } from '@parley/ui';
import { Monitor, Smartphone, Tablet } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './connect-wizard.module.css';
import { useChannelLanguage } from './use-channel-tools';

const devices = [
  { value: 'desktop', icon: Monitor },
  { value: 'tablet', icon: Tablet },
  { value: 'phone', icon: Smartphone },
] as const;

export interface PreviewPaneProps {
  editor: ChannelEditor;
  draft: ChannelDraft;
  tools: ChannelEditorTools;
}

export function PreviewPane({ editor, draft, tools }: PreviewPaneProps) {
  const { t } = useTranslation('settings');
  const language = useChannelLanguage();
  const [device, setDevice] = useState<PreviewProps['device']>('desktop');
  return (
    <section aria-label={t('connect.preview')} className={styles.preview}>
      <div className={styles.previewHead}>
        {t('connect.preview')}
        {editor.devices && (
          <SegmentedControl
            label={t('connect.device')}
            value={device}
            onChange={setDevice}
            segments={devices
              .filter(({ value }) => editor.devices?.includes(value))
              .map((one) => ({ ...one, label: t(`connect.${one.value}`), iconOnly: true }))}
          />
        )}
      </div>
      <div className={styles.picture}>
        {editor.Preview && <editor.Preview draft={draft} device={device} language={language} tools={tools} />}
      </div>
    </section>
  );
}
